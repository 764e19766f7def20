import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal } from './api.js';
import { givenBasis } from './given-basis.js';

/** Published records are unchanged, and ended things ended, never deleted (network.md, sections 1 and 2): in the database too. */
describe('what the Board has settled stays as it is', () => {
  let portal: TestPortal;
  let published: string;
  let taken: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    [published, taken] = [await givenBasis(portal), await givenBasis(portal)];
    await portal.source.query(
      `update decisions set state = 'published', published_on = '2021-06-10' where number = $1`,
      [published],
    );
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       select gen_random_uuid(), o.id, t.starts_on, t.ends_on, 'AB/2021/01-01'
       from (values ('col', current_date - 1000, current_date - 300), ('iste', current_date - 300, current_date + 400))
         t (slug, starts_on, ends_on) join organisations o on o.slug = t.slug`,
    );
  });
  afterAll(() => portal.stop());

  const over = `ends_on < current_date`;
  test.each([
    ['rules', `update rules_versions set rules = '{}'`, 'adopted_rules_never_change'],
    [
      'their first day',
      `update rules_versions set in_force_from = '2030-01-01'`,
      'adopted_rules_never_change',
    ],
    ['a version of them', `delete from rules_versions`, 'adopted_rules_never_change'],
    [
      'a term',
      `update chair_terms set ends_on = ends_on - 1 where ${over}`,
      'concluded_chair_terms_never_change',
    ],
    [
      'whose it was',
      `update chair_terms set organisation_id = (select id from organisations where slug = 'iste') where ${over}`,
      'concluded_chair_terms_never_change',
    ],
    ['that there was one', `delete from chair_terms where ${over}`, 'concluded_chair_terms_never_change'],
  ])('%s', async (_what, sql, constraint) => {
    await expect(portal.source.query(sql)).rejects.toMatchObject({ driverError: { constraint } });
  });

  test.each([
    `update decisions set text = '{"en": "Otherwise."}' where number = $1`,
    `update decisions set state = 'withheld', published_on = null, withheld_because = 'x' where number = $1`,
    `update decisions set taken_on = taken_on - 1, owner_organisation_id = owner_organisation_id where number = $1`,
  ])('a decision once published: %s', async (sql) => {
    await expect(portal.source.query(sql, [published])).rejects.toMatchObject({
      driverError: { constraint: 'published_decisions_never_change' },
    });
  });

  it('nor is it deleted', async () => {
    await expect(
      portal.source.query(`delete from decisions where number = $1`, [published]),
    ).rejects.toMatchObject({ driverError: { constraint: 'published_decisions_are_never_deleted' } });
  });

  it('an annual report once adopted: its words, its figures, what it names, and that there is one', async () => {
    const report = '018f0000-0000-7000-8000-00000000a001';
    await portal.source.query(`insert into annual_reports (id, year, opened_by_id) values ($1, 2021, $2)`, [
      report,
      await portal.given.person(),
    ]);
    const name = `insert into annual_report_lines (report_id, position, decision_id, title)
      select $1, $3::int, d.id, '{"en": "It is decided."}' from decisions d where d.number = $2`;
    await portal.source.query(name, [report, published, 1]);
    const adopt = `update annual_reports set decision_id = (select d.id from decisions d where d.number = $2),
      adopted_on = '2022-01-01', figures = '{"held": 1}', figures_sha256 = $3 where id = $1`;
    await expect(portal.source.query(adopt, [report, published, 'x'])).rejects.toMatchObject({
      driverError: { constraint: 'annual_figures_are_those_of_their_hash' },
    });
    const [{ hash }] = await portal.source.query<[{ hash: string }]>(
      `select encode(sha256(convert_to('{"held": 1}'::jsonb::text, 'UTF8')), 'hex') as hash`,
    );
    await portal.source.query(adopt, [report, published, hash]);
    await portal.source.query(`update annual_reports set version = version + 1 where id = $1`, [report]);
    for (const [sql, values, constraint] of [
      [
        `update annual_reports set foreword = '{"en": "x"}' where id = $1`,
        [report],
        'adopted_annual_reports_never_change',
      ],
      [
        `update annual_reports set decision_id = null, adopted_on = null, figures = null, figures_sha256 = null where id = $1`,
        [report],
        'adopted_annual_reports_never_change',
      ],
      [`delete from annual_reports where id = $1`, [report], 'adopted_annual_reports_are_never_deleted'],
      [
        `update annual_report_lines set title = '{}' where report_id = $1`,
        [report],
        'annual_report_lines_never_change',
      ],
      [`delete from annual_report_lines where report_id = $1`, [report], 'annual_report_lines_never_change'],
      [name, [report, published, 2], 'adopted_annual_reports_name_nothing_more'],
    ] as const)
      await expect(portal.source.query(sql, [...values])).rejects.toMatchObject({
        driverError: { constraint },
      });
  });

  it('but not before: a decision is corrected, a term concluded, and actions of what is published go on', async () => {
    const changed = async (sql: string, values: unknown[] = []) =>
      (await portal.source.query<[unknown, number]>(sql, values))[1];
    expect(await changed(`update decisions set text = '{"en": "It was."}' where number = $1`, [taken])).toBe(
      1,
    );
    expect(await changed(`update chair_terms set ends_on = ends_on - 1 where ends_on > current_date`)).toBe(
      1,
    );
    const word = `update decisions set version = version + 1, nothing_follows_because = $2,
      nothing_follows_said_at = case when $2::text is null then null else now() end,
      nothing_follows_said_by_id = case when $2::text is null then null else $3::uuid end where number = $1`;
    const whose = await portal.given.person();
    expect(await changed(word, [published, 'It is done.', whose])).toBe(1);
    expect(await changed(word, [published, null, whose])).toBe(1);
    await portal.source.query(
      `insert into actions (id, decision_id, what, owner_organisation_id, due_on)
       select gen_random_uuid(), d.id, 'Do it', d.owner_organisation_id, current_date from decisions d where d.number = $1`,
      [published],
    );
    expect(
      await changed(
        `update actions set what = 'Do it well' where decision_id in
        (select id from decisions where number = $1)`,
        [published],
      ),
    ).toBe(1);
  });
});
