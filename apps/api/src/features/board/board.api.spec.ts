import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';

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
    const enter = `mutation ($stage: MembershipStage!, $on: CalendarDate!) {
      enterMembershipStage(organisation: "iste", standing: member, stage: $stage, startsOn: $on, basis: "AB/2026/05") { standing }
    }`;
    expect((await secretariat(enter, { stage: 'suspended', on: '2026-03-01' })).data).toEqual({
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
});
