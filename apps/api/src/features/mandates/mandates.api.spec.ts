import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';

const end = `mutation ($id: ID!, $at: Instant, $leave: Boolean = false) {
  endMandate(id: $id, at: $at, leavesSeatEmpty: $leave) { id endsAt } }`;
const leave = true;

describe('mandates', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  it('sign a person out everywhere when the last one ends', async () => {
    const secretariat = await portal.as(await portal.given.secretariat());
    const person = await portal.given.person();
    const id = await portal.given.mandate(person, 'seameo', 'first_alternate');
    const own = await portal.as(person);
    expect((await own('{ me { id } }')).data).toEqual({ me: { id: person } });
    expect((await secretariat(end, { id, leave })).refusal).toBeUndefined();
    expect((await own('{ me { id } }')).data).toEqual({ me: null });
    expect(
      await portal.sql(`select 1 from sessions where person_id = $1 and ended_at is null`, [person]),
    ).toEqual([]);
  });

  it('are ended by the Organisation’s administrator or the Secretariat, once, and never in the past', async () => {
    const administrator = await portal.as(await portal.given.holder('iste', 'organisation_administrator'));
    const own = await portal.given.mandate(await portal.given.person(), 'iste', 'second_alternate');
    const other = await portal.given.mandate(await portal.given.person(), 'alecso', 'second_alternate');
    expect((await portal.asStranger(end, { id: own })).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await administrator(end, { id: other })).refusal).toBe('NOT_ALLOWED');
    expect((await administrator(end, { id: own, at: '2024-01-01T00:00:00Z' })).refusal).toBe(
      'MANDATE_ENDS_IN_THE_PAST',
    );
    expect((await administrator(end, { id: own, leave })).refusal).toBeUndefined();
    expect((await administrator(end, { id: own, leave })).refusal).toBe('MANDATE_ENDED');
  });

  it('leave a seat empty only where that is said, and say what their end would do', async () => {
    const { given } = portal;
    const secretariat = await portal.as(await given.secretariat());
    const representative = await given.mandate(
      await given.person({ name: 'The one' }),
      'col',
      'representative',
    );
    const alternate = await given.mandate(
      await given.person({ name: 'The other' }),
      'col',
      'first_alternate',
    );
    const asked = 'query ($id: ID!) { mandate(id: $id) { ending { effect sits sitsAs } } }';
    const ending = async (id: string) => (await secretariat(asked, { id })).data?.['mandate']['ending'];
    expect(await ending(representative)).toEqual({
      effect: 'falls_to_alternate',
      sits: 'The other',
      sitsAs: 'first_alternate',
    });
    expect(await ending(alternate)).toEqual({
      effect: 'none',
      sits: 'The one',
      sitsAs: 'representative',
    });
    expect((await secretariat(end, { id: representative })).refusal).toBeUndefined();
    expect(await ending(representative)).toBeNull();
    expect(await ending(alternate)).toEqual({ effect: 'seat_empty', sits: null, sitsAs: null });
    expect((await secretariat(end, { id: alternate })).refusal).toBe('SEAT_WOULD_BE_EMPTY');
    const later = new Date(Date.now() + 86_400_000).toISOString();
    expect((await secretariat(end, { id: alternate, at: later })).refusal).toBe('SEAT_WOULD_BE_EMPTY');
    expect((await secretariat(end, { id: alternate, leave })).refusal).toBeUndefined();
  });

  it('do not both end unseen when two people end the last two at once', async () => {
    const { given } = portal;
    const secretariat = await portal.as(await given.secretariat());
    const ids = [
      await given.mandate(await given.person(), 'seameo', 'representative'),
      await given.mandate(await given.person(), 'seameo', 'second_alternate'),
    ];
    const refused = await Promise.all(ids.map(async (id) => (await secretariat(end, { id })).refusal));
    expect(refused.filter((one) => one === undefined)).toHaveLength(1);
    expect(refused).toContain('SEAT_WOULD_BE_EMPTY');
  });

  it('cannot be held by two people at a time, in the database too', async () => {
    await portal.given.mandate(await portal.given.person(), 'icde', 'representative');
    await expect(portal.given.mandate(await portal.given.person(), 'icde', 'representative')).rejects.toThrow(
      'one_holder_per_capacity_at_a_time',
    );
    await expect(
      portal.given.mandate(await portal.given.person(), 'icde', 'representative', '2020-01-01', '2022-01-01'),
    ).resolves.toBeDefined();
  });

  it('are shown as of an instant: the roster of a past day is what it was', async () => {
    const former = await portal.given.person({ name: 'The former one' });
    await portal.given.mandate(former, 'unesco-mgiep', 'representative', '2023-01-01', '2025-01-01');
    const present = await portal.given.person({ name: 'The present one' });
    await portal.given.mandate(present, 'unesco-mgiep', 'representative', '2025-01-01');
    const roster = async (at: string | null) => {
      const { data } = await portal.asStranger(
        `query ($at: Instant) { organisation(slug: "unesco-mgiep") { mandates(at: $at) { holder { name } } } }`,
        { at },
      );
      return data?.['organisation']['mandates'].map(
        (mandate: { holder: { name: string } }) => mandate.holder.name,
      );
    };
    expect(await roster('2024-06-01T00:00:00Z')).toEqual(['The former one']);
    expect(await roster('2025-01-01T00:00:00Z')).toEqual(['The present one']);
    expect(await roster(null)).toEqual(['The present one']);
  });
});
