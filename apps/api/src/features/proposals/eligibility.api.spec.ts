import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { joins } from '../../../test/given-conflict.js';
import {
  close,
  givenCast,
  givenProposal,
  roles,
  type Cast,
  type Role,
} from '../../../test/given-proposal.js';

const waiting = `query ($call: String!) { proposalsToCheck(call: $call) { number viewerCanDecideEligibility } }`;
const preview = `query ($call: String!, $decisions: [EligibilityInput!]!) {
  eligibilityPreview(call: $call, decisions: $decisions) {
    number eligible reason refusal letters { organisationName personName } } }`;
const decide = `mutation ($call: String!, $decisions: [EligibilityInput!]!) {
  decideEligibilityTogether(call: $call, decisions: $decisions) { number } }`;
const one = `mutation ($number: String!) { decideEligibility(number: $number, eligible: true, reason: "") { state } }`;

/** Three proposals of COL, SEAMEO and ALECSO under a call that has closed; ISTE has declined its part in each. */
describe('eligibility of several proposals', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let numbers: [string, string, string];

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
  });
  beforeEach(async () => {
    call = await givenCall(portal);
    const given = () => givenProposal(portal, cast, { call, state: 'submitted', waiting: false });
    numbers = [await given(), await given(), await given()];
    await close(portal, call);
  });
  afterAll(() => portal.stop());

  const yes = (number: string, reason = '') => ({ number, eligible: true, reason });
  const no = (number: string, reason = 'It came without a budget.') => ({ number, eligible: false, reason });
  const run = (text: string, decisions: Json[] = [], key?: string) =>
    cast.as.secretariat(text, { call, decisions }, key);
  const states = async () =>
    (
      await portal.sql<{ state: string }>(
        `select p.state from proposals p where p.number = any($1) order by array_position($1, p.number)`,
        [numbers],
      )
    ).map(({ state }) => state);
  const count = async (from: string) =>
    (await portal.sql<{ n: number }>(`select count(*)::int as n from ${from}`))[0]?.n;
  const letters = () => count(`mails where kind = 'eligibility_decided'`);
  const entries = () => count(`audit_entries where act = 'decideEligibility'`);
  const lines = async (decisions: Json[]) =>
    (await run(preview, decisions)).data?.['eligibilityPreview'] as Json[];

  it('is looked over before anything happens: the outcome, the letters, and what is refused and why', async () => {
    const [first, second, third] = numbers;
    expect(await lines([yes(first), no(second), no(third, ' ')])).toEqual(
      [
        { number: first, eligible: true, reason: '', refusal: null },
        { number: second, eligible: false, reason: 'It came without a budget.', refusal: null },
        {
          ...{ number: third, eligible: false, reason: ' ' },
          refusal: 'Say why the proposal is not eligible: the applicants read it.',
        },
      ]
        .sort((a, b) => (a.number < b.number ? -1 : 1))
        .map((line) => ({ ...line, letters: expect.any(Array) })),
    );
    const [line] = await lines([yes(first)]);
    // To those alone who have a part: ISTE has declined.
    expect((line?.['letters'] as Json[]).map(({ personName }) => personName as string)).toEqual([
      'representative of col',
      'representative of seameo',
      'representative of alecso',
    ]);
    expect(await states()).toEqual(['submitted', 'submitted', 'submitted']);
    expect(await lines([yes('P-0000-000')])).toEqual([]);
  });

  it('is decided in one act, with one entry and its letters for each', async () => {
    const [first, second, third] = numbers;
    const before = { letters: (await letters()) ?? 0, entries: (await entries()) ?? 0 };
    const { data } = await run(decide, [no(second), yes(first)]);
    expect(data?.['decideEligibilityTogether']).toEqual([{ number: third }]);
    expect(await states()).toEqual(['eligible', 'ineligible', 'submitted']);
    expect(await entries()).toBe(before.entries + 2);
    expect(await letters()).toBe(before.letters + 6);
  });

  test.each<[string, (numbers: readonly string[]) => Json[], string, RegExp | undefined]>([
    [
      'a reason that is missing',
      ([a = '', b = '']) => [yes(a), no(b, '')],
      'ELIGIBILITY_NEEDS_REASON',
      /^reason\./,
    ],
    [
      'a number that is not there',
      ([a = '']) => [yes(a), yes('P-0000-000')],
      'NOT_FOUND',
      /^decision\.P-0000/,
    ],
    ['the same number twice', ([a = '']) => [yes(a), no(a)], 'PROPOSAL_CHOSEN_TWICE', /^decision\./],
    ['nothing', () => [], 'NO_ELIGIBILITY_CHOSEN', undefined],
    ['too much', () => Array.from({ length: 201 }, (_, n) => yes(String(n))), 'TOO_MANY_AT_ONCE', undefined],
  ])('leaves all as they were over %s', async (_name, chosen, code, field) => {
    const before = { letters: await letters(), entries: await entries() };
    const answer = await run(decide, chosen(numbers));
    expect(answer.refusal).toBe(code);
    if (field) expect(answer.field).toMatch(field);
    expect(await states()).toEqual(['submitted', 'submitted', 'submitted']);
    expect({ letters: await letters(), entries: await entries() }).toEqual(before);
  });

  it('is not decided on what is of another call, or still open', async () => {
    const other = await givenCall(portal);
    const elsewhere = await givenProposal(portal, cast, { call: other, state: 'submitted', waiting: false });
    expect((await run(decide, [yes(numbers[0]), yes(elsewhere)])).refusal).toBe('CALL_STILL_OPEN');
    await close(portal, other);
    expect((await run(decide, [yes(numbers[0]), yes(elsewhere)])).refusal).toBe('NOT_FOUND');
    expect(await states()).toEqual(['submitted', 'submitted', 'submitted']);
    expect(await lines([yes(elsewhere)])).toEqual([]);
  });

  it('happens once, however often the answer is lost', async () => {
    const before = (await letters()) ?? 0;
    for (let n = 0; n < 3; n++)
      expect((await run(decide, [yes(numbers[0])], `lost-${numbers[0]}`)).refusal).toBeUndefined();
    expect(await letters()).toBe(before + 3);
  });

  it('is one of two people’s at once, whichever order they choose in; the other is told of which line', async () => {
    const [first, second, third] = numbers;
    const colleague = await portal.as(await portal.given.secretariat());
    const [ours, theirs] = await Promise.all([
      run(decide, [yes(first), yes(second)]),
      colleague(decide, { call, decisions: [yes(third), no(second)] }),
    ]);
    const refused = [ours, theirs].filter(({ refusal }) => refusal);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ refusal: 'PROPOSAL_TRANSITION', field: `decision.${second}` });
    const after = await states();
    expect(after.filter((state) => state === 'submitted')).toHaveLength(1);
    const again = await lines([yes(second)]);
    expect(again[0]?.['refusal']).toContain('found');
  });

  test.each<Role>(roles.filter((role) => role !== 'secretariat'))('is not for %s', async (role) => {
    const decisions = [yes(numbers[0])];
    const denied = role === 'stranger' ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED';
    const ask = cast.as[role];
    expect((await ask(decide, { call, decisions })).refusal).toBe(denied);
    for (const text of [preview, waiting]) {
      const { data, refusal } = await ask(text, { call, decisions });
      if (role === 'stranger') expect(refusal).toBe(denied);
      else expect(Object.values(data ?? {})).toEqual([[]]);
    }
    expect(await states()).toEqual(['submitted', 'submitted', 'submitted']);
  });

  it('hides what is of the Secretariat’s own house, in the list, in the preview and in the act', async () => {
    const [first, second, third] = numbers;
    await joins(portal, first, 'slibnu', cast.people.leadRepresentative);
    const { data } = await run(waiting);
    expect((data?.['proposalsToCheck'] as Json[]).map(({ number }) => number as string).sort()).toEqual(
      [second, third].sort(),
    );
    expect((await lines([yes(first), yes(second)])).map(({ number }) => number as string)).toEqual([second]);
    expect((await run(decide, [yes(first), yes(second)])).refusal).toBe('NOT_FOUND');
    expect(await states()).toEqual(['submitted', 'submitted', 'submitted']);
  });

  it('is not judged by an officer who takes part in it, though they see it', async () => {
    await portal.given.mandate(cast.people.secretariat, 'col', 'organisation_administrator');
    const [first] = numbers;
    const seen = await cast.as.secretariat(
      `query ($number: String!) { proposal(number: $number) { viewerCanDecideEligibility } }`,
      { number: first },
    );
    expect(seen.data?.['proposal']).toEqual({ viewerCanDecideEligibility: false });
    expect((await cast.as.secretariat(one, { number: first })).refusal).toBe('NOT_ALLOWED');
    expect((await run(decide, [yes(first)])).refusal).toBe('NOT_ALLOWED');
  });
});
