import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';

const end = `mutation ($id: ID!, $at: Instant) { endMandate(id: $id, at: $at) { id endsAt } }`;

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
    expect((await secretariat(end, { id })).refusal).toBeUndefined();
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
    expect((await administrator(end, { id: own })).refusal).toBeUndefined();
    expect((await administrator(end, { id: own })).refusal).toBe('MANDATE_ENDED');
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
