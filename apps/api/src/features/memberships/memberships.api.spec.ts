import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { today } from './membership.sql.js';

describe('what an Organisation is to the network', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    const organisation = await portal.given.organisation('icde');
    await portal.sql('delete from memberships where organisation_id = $1', [organisation]);
    for (const stage of [
      ['observer', 'in_force', '2022-08-20', '2025-01-01'],
      ['member', 'suspended', '2025-01-01', '2026-08-20'],
      ['member', 'in_force', '2026-08-20', null],
    ])
      await portal.sql(
        `insert into memberships (id, organisation_id, standing, stage, starts_on, ends_on, basis)
         values (gen_random_uuid(), $1, $2, $3, $4, $5, 'AB')`,
        [organisation, ...stage],
      );
  });
  afterAll(() => portal.stop());

  const standingOn = async (on: string | null) => {
    const { data } = await portal.asStranger(
      `query ($on: CalendarDate) { organisation(slug: "icde") { standing(on: $on) } }`,
      { on },
    );
    return data?.['organisation']['standing'] as unknown;
  };

  it.each([
    ['2022-08-19', null],
    ['2022-08-20', 'observer'],
    ['2024-12-31', 'observer'],
    ['2025-01-01', null],
    ['2026-08-19', null],
    ['2026-08-20', 'member'],
    ['2040-01-01', 'member'],
  ])('on %s: %s', async (on, standing) => {
    expect(await standingOn(on)).toBe(standing);
  });

  it('is what it is today where no day is given', async () => {
    const [now] = await portal.sql<{ day: string }>(`select ${today}::text as day`);
    expect(await standingOn(null)).toBe(await standingOn(now?.day ?? ''));
  });
});
