import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNetworkWords1795299060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table countries_or_areas (
      code text not null,
      m49 text not null,
      region text not null,
      name jsonb not null,
      constraint countries_or_areas_pkey primary key (code)
    )`);
    await runner.query(`create table action_directions (
      number integer not null,
      name jsonb not null,
      title jsonb not null,
      commitment jsonb not null,
      constraint action_directions_pkey primary key (number)
    )`);
    await runner.query(`create table sdg_targets (
      code text not null,
      label jsonb not null,
      constraint sdg_targets_pkey primary key (code)
    )`);
    await runner.query(`create table network_texts (
      topic text not null,
      position integer not null,
      text jsonb not null,
      constraint network_texts_pkey primary key (topic, position)
    )`);
    await runner.query(`create table partners_meetings (
      year integer not null,
      name jsonb not null,
      constraint partners_meetings_pkey primary key (year)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table partners_meetings`);
    await runner.query(`drop table network_texts`);
    await runner.query(`drop table sdg_targets`);
    await runner.query(`drop table action_directions`);
    await runner.query(`drop table countries_or_areas`);
  }
}
