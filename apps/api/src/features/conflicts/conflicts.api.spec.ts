import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { chairIs, declareConflict, joins, ruleOnConflict } from '../../../test/given-conflict.js';
import { givenCall } from '../../../test/given-call.js';
import { close, givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';
import { newId } from '../../platform/db/new-id.js';

const everything = `query ($number: String!, $call: String!) {
  proposal(number: $number) { title submission { id } }
  proposals(call: $call) { items { number } }
  search(text: "platypus") { title }
  auditEntries(noun: "Proposal") { items { subject act } }
  mails { items { kind } }
  secretariatDesk { proposalsToCheck failingMails }
  call(slug: $call) { drafts }
  conflicts(call: $call) { items { number } }
  needsYou { kind title }
}`;

describe('somebody of the Secretariat, whose Organisation takes part in a proposal,', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;
  let secretariat: Run;
  let chair: Run;
  let mailId: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'submitted', title: 'Platypus lessons' });
    await givenProposal(portal, cast, { call, state: 'draft', title: 'Platypus drafts' });
    await close(portal, call);
    await chairIs(portal, 'unesco-iite', 'alecso');
    secretariat = cast.as.secretariat;
    chair = cast.as.unrelatedMember;
    mailId = newId();
    await portal.source.query(
      `insert into mails (id, kind, about_id, address, language, state, attempts)
       select $1, 'proposal_submitted', x.id, 'rep@col.example', 'en', 'failing', 3 from partnerships x join proposals p on p.id = x.proposal_id
       where p.number = $2 and x.is_lead`,
      [mailId, number],
    );
    await portal.source.query(
      `insert into audit_entries (person_id, act, noun, noun_id, details) select $1, 'submitProposal', 'Proposal', id, '{}' from proposals where number = $2`,
      [cast.people.leadRepresentative, number],
    );
  });
  afterAll(() => portal.stop());

  const seen = async (run: Run) => {
    const { data, refusal } = await run(everything, { number, call });
    expect(refusal).toBeUndefined();
    return data as Json;
  };
  const letter = (run: Run) =>
    run(`query ($mailId: ID!) { letter(mailId: $mailId) { subject } }`, { mailId });
  const decide = (run: Run) =>
    run(
      `mutation ($number: String!) { decideEligibility(number: $number, eligible: true, reason: "") { number } }`,
      { number },
    );
  const own = async (run: Run) =>
    (await run('{ ownConflicts { callSlug callTitle othersHidden own { number title } } }')).data?.[
      'ownConflicts'
    ] as Json[];
  const aboutSecretary = {
    ground: 'secretariat',
    organisation: 'slibnu',
    reason: 'She works on the website alone.',
  };
  const rule = (run: Run, ruling: string, changed: Json = {}) =>
    run(ruleOnConflict, {
      proposal: number,
      personId: cast.people.secretariat,
      ...aboutSecretary,
      ruling,
      ...changed,
    });

  it('has everything of it before', async () => {
    expect(await seen(secretariat)).toMatchObject({
      proposal: { title: 'Platypus lessons' },
      proposals: { items: [{ number }] },
      search: [{ title: 'Platypus lessons' }],
      auditEntries: { items: [{ subject: number }] },
      mails: { items: [{ kind: 'proposal_submitted' }] },
      secretariatDesk: { proposalsToCheck: 1, failingMails: 1 },
      call: { drafts: 1 },
      conflicts: { items: [{ number }] },
    });
    expect((await letter(secretariat)).data?.['letter']).toMatchObject({
      subject: expect.stringContaining(number),
    });
    expect(await own(secretariat)).toEqual([]);
  });

  it('gets nothing of it from then on: no title, count, search, audit, mail, letter or need', async () => {
    await joins(portal, number, 'slibnu', cast.people.secretariat);
    const answer = await seen(secretariat);
    expect(answer).toMatchObject({
      proposal: null,
      proposals: { items: [] },
      search: [],
      auditEntries: { items: [] },
      mails: { items: [] },
      secretariatDesk: { proposalsToCheck: 0, failingMails: 0 },
      conflicts: { items: [] },
    });
    expect(answer['needsYou'].map(({ kind }: Json) => kind as string)).not.toContain('decide_eligibility');
    expect(answer['needsYou'].map(({ kind }: Json) => kind as string)).not.toContain('mend_mail');
    expect(JSON.stringify(answer)).not.toMatch(/Platypus lessons/);
    expect((await letter(secretariat)).refusal).toBe('NOT_FOUND');
    expect(
      (await secretariat(`mutation ($id: ID!) { retryMail(id: $id) { id } }`, { id: mailId })).refusal,
    ).toBe('NOT_FOUND');
    for (const answered of [await decide(secretariat), await rule(secretariat, 'waived')])
      expect(answered).toMatchObject({ refusal: 'NOT_FOUND' });
    expect(
      (await secretariat(declareConflict, { proposal: number, kind: 'other', words: 'W' })).refusal,
    ).toBe('NOT_FOUND');
  });

  it('is told that there is something, and under which call', async () => {
    expect(await own(secretariat)).toEqual([
      { callSlug: call, callTitle: 'A call', othersHidden: true, own: [] },
    ]);
  });

  it('leaves the applicants their own proposal, and tells them that its review is not for them', async () => {
    const lead = cast.as.leadRepresentative;
    expect((await seen(lead)).proposal).toMatchObject({ title: 'Platypus lessons' });
    expect(await own(lead)).toEqual([
      {
        callSlug: call,
        callTitle: 'A call',
        othersHidden: false,
        own: [{ number, title: 'Platypus lessons' }],
      },
    ]);
    expect((await seen(lead)).conflicts).toEqual({ items: [] });
    expect(await own(cast.as.partnerDeclined)).toEqual([]);
  });

  it('comes back when the Chair waives the conflict, which is recorded with the reason', async () => {
    const wait = (await seen(chair)).needsYou as Json[];
    expect(wait).toContainEqual({ kind: 'rule_on_conflicts', title: 'A call' });
    expect((await rule(chair, 'waived', { reason: ' ' })).refusal).toBe('RULING_NEEDS_REASON');
    const { data, refusal } = await rule(chair, 'waived');
    expect(refusal).toBeUndefined();
    const ruled = (data?.['ruleOnConflict']['conflicts'] as Json[]).find(
      ({ person, ground }) => person['id'] === cast.people.secretariat && ground === 'secretariat',
    );
    expect(ruled).toMatchObject({
      state: 'waived',
      rulings: [
        { ruling: 'waived', reason: aboutSecretary.reason, ruledBy: { id: cast.people.unrelatedMember } },
      ],
    });
    expect((await seen(secretariat)).proposal).toMatchObject({ title: 'Platypus lessons' });
    expect(await own(secretariat)).toEqual([]);
    expect((await rule(chair, 'waived')).refusal).toBe('CONFLICT_RULED_SO');
    const audit = await portal.sql<Json>(
      `select act, details from audit_entries where act = 'ruleOnConflict'`,
    );
    expect(audit).toMatchObject([
      { details: { personId: cast.people.secretariat, ground: 'secretariat', ruling: 'waived' } },
    ]);
  });

  it('loses it again when the Chair reconsiders; both rulings stay, and none can be changed', async () => {
    const { data } = await rule(chair, 'confirmed', { reason: 'She heads the project.' });
    const rulings = (data?.['ruleOnConflict']['conflicts'] as Json[]).flatMap(
      (one) => one['rulings'] as Json[],
    );
    expect(rulings.map(({ ruling }) => ruling as string)).toEqual(['confirmed', 'waived']);
    expect((await seen(secretariat)).proposal).toBeNull();
    await expect(portal.source.query(`update conflict_rulings set reason = 'Other'`)).rejects.toThrow(
      'written once',
    );
    await expect(portal.source.query(`delete from conflict_rulings`)).rejects.toThrow('written once');
    // A confirmed conflict outlives its ground.
    await portal.source.query(`delete from partnerships where organisation_id = $1`, [
      await portal.given.organisation('slibnu'),
    ]);
    expect((await seen(secretariat)).proposal).toBeNull();
  });

  it('loses at once what it declares a conflict about, waived or not until then', async () => {
    const other = await portal.given.secretariat();
    const run = await portal.as(other);
    const declare = (words: string) => run(declareConflict, { proposal: number, kind: 'family', words });
    expect((await declare(' ')).refusal).toBe('CONFLICT_NEEDS_WORDS');
    expect((await declare('My sister works there.')).data).toEqual({
      declareConflict: [{ callSlug: call, othersHidden: true, own: [] }],
    });
    expect((await seen(run)).proposal).toBeNull();
    expect((await declare('Once more.')).refusal).toBe('NOT_FOUND');
    const waive = () => rule(chair, 'waived', { personId: other, ground: 'declared', organisation: null });
    expect((await waive()).refusal).toBeUndefined();
    expect((await seen(run)).proposal).toMatchObject({ title: 'Platypus lessons' });
    expect((await declare('She was hired.')).refusal).toBeUndefined();
    expect((await seen(run)).proposal).toBeNull();
    expect((await waive()).refusal).toBeUndefined();
  });

  it('is ruled on by one of two at once, and the other is told', async () => {
    await joins(portal, number, 'slibnu', cast.people.secretariat);
    const one = await portal.given.secretariat();
    const alternate = await portal.as(await portal.given.holder('unesco-iite', 'first_alternate'));
    const answers = await Promise.all(
      [chair, alternate].map((run) => rule(run, 'waived', { personId: one })),
    );
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual(['CONFLICT_RULED_SO', undefined]);
  });
});
