import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChooseMail1795344309495 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table mail_choices (
      person_id uuid primary key,
      matters text not null,
      reminders text not null,
      digest_on date,
      digest_id uuid,
      constraint pace_of_matters_is_known check (matters in ('at_once', 'daily')),
      constraint pace_of_reminders_is_known check (reminders in ('at_once', 'daily', 'none')),
      constraint digests_are_of_a_day check ((digest_on is null) = (digest_id is null))
    )`);
    await runner.query(`alter table mails drop constraint mail_state_is_known`);
    await runner.query(`alter table mails add constraint mail_state_is_known
      check (state in ('waiting', 'sent', 'failing', 'dropped', 'kept', 'gathered', 'unwanted'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update mails set state = 'dropped' where state in ('gathered', 'unwanted')`);
    await runner.query(`alter table mails drop constraint mail_state_is_known`);
    await runner.query(`alter table mails add constraint mail_state_is_known
      check (state in ('waiting', 'sent', 'failing', 'dropped', 'kept'))`);
    await runner.query(`drop table mail_choices`);
  }
}
