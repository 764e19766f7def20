import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { givenBasis } from '../../../test/given-basis.js';

const board = `query ($on: CalendarDate) { board(on: $on) { member { slug } chairs holders { capacity holder { name } } } }`;

describe('the Advisory Board', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  it('has one seat for each Member in force, and nobody on it until a mandate says so', async () => {
    const { data } = await portal.asStranger(board);
    const slugs = data?.['board'].map((seat: { member: { slug: string } }) => seat.member.slug).sort();
    expect(slugs).toEqual(['alecso', 'col', 'iste', 'seameo', 'slibnu', 'unesco-iite']);
  });

  it('loses the seat of a Member that is suspended, and shows it as of the days before', async () => {
    const secretariat = await portal.as(await portal.given.secretariat());
    const enter = `mutation ($stage: MembershipStage!, $on: CalendarDate!, $basis: String = "Letter") {
      enterMembershipStage(organisation: "iste", standing: member, stage: $stage, startsOn: $on, basis: $basis) { standing }
    }`;
    const suspension = { stage: 'suspended', on: '2026-03-01' };
    expect((await secretariat(enter, suspension)).refusal).toBe('DECISION_NOT_IN_REGISTER');
    const basis = await givenBasis(portal);
    expect((await secretariat(enter, { ...suspension, basis })).data).toEqual({
      enterMembershipStage: { standing: null },
    });
    expect((await portal.asStranger(board)).data?.['board']).toHaveLength(5);
    expect((await portal.asStranger(board, { on: '2026-02-28' })).data?.['board']).toHaveLength(6);
    expect((await secretariat(enter, { stage: 'due_diligence', on: '2026-04-01' })).refusal).toBe(
      'MEMBERSHIP_TRANSITION',
    );
    const representative = await portal.as(await portal.given.representative('col'));
    expect((await representative(enter, { stage: 'in_force', on: '2026-05-01' })).refusal).toBe(
      'NOT_ALLOWED',
    );
  });

  it('names who sits first, then the alternates', async () => {
    await portal.given.holder('seameo', 'second_alternate');
    await portal.given.holder('seameo', 'first_alternate');
    await portal.given.representative('seameo');
    const { data } = await portal.asStranger(board);
    const seat = data?.['board'].find((one: { member: { slug: string } }) => one.member.slug === 'seameo');
    expect(seat.holders.map((held: { capacity: string }) => held.capacity)).toEqual([
      'representative',
      'first_alternate',
      'second_alternate',
    ]);
  });

  it('says who comes to the Chair next, and says it from the election on', async () => {
    await portal.sql(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis, elected_on)
       select gen_random_uuid(), o.id, t.starts_on, t.ends_on, 'AB/2025/01', t.elected_on
       from (values ('col', date '2090-08-20', date '2092-08-20', date '2089-08-20'),
         ('seameo', date '2092-08-20', date '2094-08-20', date '2089-08-20')) t (slug, starts_on, ends_on, elected_on)
       join organisations o on o.slug = t.slug`,
    );
    const next = async (on: string) => {
      const seats = `query ($on: CalendarDate) { board(on: $on) { member { slug } chairsFrom } }`;
      const { data } = await portal.asStranger(seats, { on });
      const shown = data?.['board'] as { member: { slug: string }; chairsFrom: string | null }[];
      return shown.flatMap(({ member, chairsFrom }) => (chairsFrom ? [[member.slug, chairsFrom]] : []));
    };
    expect(await next('2089-08-19')).toEqual([]);
    expect(await next('2089-08-20')).toEqual([['col', '2090-08-20']]);
    expect(await next('2090-08-20')).toEqual([['seameo', '2092-08-20']]);
  });
});
