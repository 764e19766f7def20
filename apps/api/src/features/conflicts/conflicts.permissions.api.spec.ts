import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { unlocked } from '../../../test/unlocked.js';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { chairIs, ruleOnConflict } from '../../../test/given-conflict.js';
import { givenCall } from '../../../test/given-call.js';
import { close, givenCast, givenProposal, type Cast, type Role } from '../../../test/given-proposal.js';

const page = `query ($call: String!) { conflicts(call: $call) { items { number ruledBy { slug } conflicts { id person { id } state viewerCanRule } } } }`;

/** COL leads, SEAMEO and ALECSO take part, ISTE has declined; UNESCO IITE has the Chair or follows in it. */
describe('who rules on conflicts about a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    await close(portal, call);
  });
  afterAll(() => portal.stop());

  const seen = async (run: Run) =>
    (await run(page, { call })).data?.['conflicts']['items'] as Json[] | undefined;
  const rule = (run: Run, personId: string, organisation: string) =>
    run(ruleOnConflict, {
      proposal: number,
      personId,
      ground: 'own_organisation',
      organisation,
      ruling: 'confirmed',
      reason: 'R',
    });

  test.each<[Role, 'nothing' | 'reads' | 'rules']>([
    ['stranger', 'nothing'],
    ['leadRepresentative', 'nothing'],
    ['leadAlternate', 'nothing'],
    ['leadAdministrator', 'nothing'],
    ['partnerConfirmed', 'nothing'],
    ['partnerAdministrator', 'nothing'],
    ['partnerWaiting', 'nothing'],
    ['partnerDeclined', 'nothing'],
    ['secretariat', 'reads'],
    ['unrelatedMember', 'rules'],
  ])('with UNESCO IITE in the Chair: %s %s', async (role, expected) => {
    await chairIs(portal, 'unesco-iite', 'iste');
    const run = cast.as[role];
    const proposals = (await seen(run)) ?? [];
    expect(proposals.length).toBe(expected === 'nothing' ? 0 : 1);
    const { refusal } = await rule(run, cast.people.partnerConfirmed, 'seameo');
    if (role === 'stranger') expect(refusal).toBe('SIGN_IN_REQUIRED');
    else expect(refusal).toBe({ nothing: 'NOT_FOUND', reads: 'NOT_ALLOWED', rules: undefined }[expected]);
    for (const one of proposals.flatMap(({ conflicts }) => conflicts as Json[]))
      expect(one['viewerCanRule']).toBe(expected === 'rules');
  });

  it('passes to the vice-chair where the Chair takes part', async () => {
    await chairIs(portal, 'col', 'iste');
    expect(await seen(cast.as.leadRepresentative)).toEqual([]);
    expect(await seen(cast.as.unrelatedMember)).toEqual([]);
    const [about] = (await seen(cast.as.partnerDeclined)) ?? [];
    expect(about).toMatchObject({ number, ruledBy: { slug: 'iste' } });
    expect(
      (await rule(cast.as.partnerDeclined, cast.people.leadRepresentative, 'col')).refusal,
    ).toBeUndefined();
  });

  it('passes to the next in the order of rotation where both take part', async () => {
    await chairIs(portal, 'col', 'seameo');
    const order = JSON.stringify([
      await portal.given.organisation('unesco-iite'),
      await portal.given.organisation('iste'),
    ]);
    await unlocked(portal.source, `update rules_versions set rules = jsonb_set(rules, '{chair,order}', $1)`, [
      order,
    ]);
    const [about] = (await seen(cast.as.unrelatedMember)) ?? [];
    expect(about).toMatchObject({ ruledBy: { slug: 'unesco-iite' } });
    expect((await rule(cast.as.unrelatedMember, cast.people.leadAlternate, 'col')).refusal).toBeUndefined();
    expect((await rule(cast.as.partnerDeclined, cast.people.leadAdministrator, 'col')).refusal).toBe(
      'NOT_FOUND',
    );
  });

  it('is not whoever the conflict is of, and nothing can be ruled that is no conflict', async () => {
    await chairIs(portal, 'unesco-iite', 'iste');
    const me = cast.people.unrelatedMember;
    await portal.source.query(
      `insert into conflicts (id, proposal_id, person_id, ground, kind, words, declared_at, state)
       select gen_random_uuid(), id, $1, 'declared', 'other', 'W', now(), 'waived' from proposals where number = $2`,
      [me, number],
    );
    const own = { proposal: number, personId: me, ground: 'declared', ruling: 'confirmed', reason: 'R' };
    expect((await cast.as.unrelatedMember(ruleOnConflict, own)).refusal).toBe('NOT_ALLOWED');
    expect((await rule(cast.as.unrelatedMember, cast.people.secretariat, 'col')).refusal).toBe('NOT_FOUND');
    expect((await rule(cast.as.unrelatedMember, cast.people.leadRepresentative, 'seameo')).refusal).toBe(
      'NOT_FOUND',
    );
  });
});
