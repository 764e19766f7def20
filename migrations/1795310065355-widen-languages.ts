import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = [
  ['people', 'people'],
  ['invitations', 'invitation'],
  ['mails', 'mail'],
];

/** A tag of any language may stand where one was named, so that a further language needs no migration. */
export class WidenLanguages1795310065355 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of columns) {
      await queryRunner.query(`alter table ${table} drop constraint ${name}_language_is_shipped`);
      await queryRunner.query(`alter table ${table} add constraint ${name}_language_is_a_tag
        check (language ~ '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$')`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of columns) {
      await queryRunner.query(`alter table ${table} drop constraint ${name}_language_is_a_tag`);
      await queryRunner.query(`alter table ${table} add constraint ${name}_language_is_shipped
        check (language in ('en', 'zh-Hans', 'ar'))`);
    }
  }
}
