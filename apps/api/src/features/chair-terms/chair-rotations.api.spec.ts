import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';

const nominate = `mutation ($organisation: String!) { nominateForChair(organisation: $organisation) { id version turnStartsOn } }`;
const answer = `mutation ($id: ID!, $version: Int!, $accept: Boolean!) {
  answerNomination(id: $id, version: $version, accept: $accept) { id version answer viewerCanAnswer } }`;
const declare = `mutation ($basis: String!) { declareSoleNominee(basis: $basis) { startsOn electedOn member { slug } } }`;
const vacate = `mutation ($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!, $acting: String) {
  declareChairVacant(id: $id, version: $version, on: $on, because: $because, acting: $acting) { endsOn concludedBecause } }`;
const succeed = `mutation ($organisation: String!, $successor: String!) {
  recordSuccession(organisation: $organisation, successor: $successor, on: "2026-01-01", basis: "Deed") { id } }`;

describe('a turn in the Chair', () => {
  let portal: TestPortal;
  let secretariat: Run;
  const of: Record<string, Run> = {};
  const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.as(await portal.given.secretariat());
    for (const slug of ['col', 'iste', 'seameo'])
      of[slug] = await portal.as(await portal.given.representative(slug));
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       select gen_random_uuid(), id, '2026-08-20', '2028-08-20', 'AB/2025/02' from organisations where slug = 'alecso'`,
    );
  });
  afterAll(() => portal.stop());

  const reasons = async (): Promise<Record<string, string>> => {
    const { data } = await portal.asStranger('{ chairRotation { places { state member { slug } } } }');
    return Object.fromEntries(
      data?.['chairRotation'].places.map(({ state, member }: Json) => [member.slug, state]),
    );
  };

  it.each([
    ['a stranger', () => portal.asStranger, 'SIGN_IN_REQUIRED'],
    ['a representative', () => of['col'] as Run, 'NOT_ALLOWED'],
  ])('is filled by the Secretariat’s entries, not by those of %s', async (_who, run, refusal) => {
    const [{ id }] = (await portal.sql(`select id from chair_terms`)) as [Json];
    expect((await run()(declare, { basis: 'x' })).refusal).toBe(refusal);
    expect((await run()(vacate, { id, version: 1, on: today(), because: 'x' })).refusal).toBe(refusal);
    expect((await run()(succeed, { organisation: 'netdragon', successor: 'iste' })).refusal).toBe(refusal);
  });

  it('is declined by the Member’s own representative, counts in the rotation, and is thought over again', async () => {
    const nominated = await secretariat(nominate, { organisation: 'iste' });
    const { id, version, turnStartsOn } = nominated.data?.['nominateForChair'];
    expect(turnStartsOn).toBe('2028-08-20');
    expect((await secretariat(nominate, { organisation: 'iste' })).refusal).toBe('CHAIR_NOMINATED_ALREADY');
    expect((await (of['col'] as Run)(answer, { id, version, accept: true })).refusal).toBe('NOT_ALLOWED');
    const iste = of['iste'] as Run;
    expect((await iste(answer, { id, version, accept: false })).data?.['answerNomination'].answer).toBe(
      'declined',
    );
    expect((await reasons())['iste']).toBe('declined');
    expect((await iste(answer, { id, version, accept: true })).refusal).toBe('CHANGED_MEANWHILE');
    expect((await iste(answer, { id, version: 2, accept: true })).data?.['answerNomination'].answer).toBe(
      'accepted',
    );
    expect((await reasons())['iste']).not.toBe('declined');
    expect((await secretariat(declare, { basis: 'AB' })).refusal).toBe('CHAIR_ELECTED_TOO_EARLY');
  });

  it.each([
    ['a stranger', () => Promise.resolve(portal.asStranger), 'SIGN_IN_REQUIRED', false],
    [
      'a Partner',
      async () => portal.as(await portal.given.representative('netdragon')),
      'NOT_ALLOWED',
      false,
    ],
    [
      'a Member’s administrator',
      async () => portal.as(await portal.given.holder('col', 'organisation_administrator')),
      'NOT_ALLOWED',
      false,
    ],
    ['a Member’s representative', () => Promise.resolve(of['col'] as Run), 'done', true],
    [
      'an alternate in its place',
      async () => portal.as(await portal.given.holder('col', 'first_alternate')),
      'CHAIR_NOMINATED_ALREADY',
      true,
    ],
  ])('is nominated for by those who speak for a Member: %s', async (_who, asking, refusal, can) => {
    const run = await asking();
    expect((await run('{ chairRotation { viewerCanNominate } }')).data?.['chairRotation']).toEqual({
      viewerCanNominate: can,
    });
    expect((await run(nominate, { organisation: 'slibnu' })).refusal ?? 'done').toBe(refusal);
  });

  it('falls vacant and somebody acts, in one act, until a sole nominee is declared', async () => {
    const [{ id }] = (await portal.sql(`select id from chair_terms`)) as [Json];
    const given = { id, version: 1, on: today(), because: 'ALECSO withdrew.' };
    expect((await secretariat(vacate, given)).refusal).toBe('CHAIR_ACTING_MISSING');
    expect((await secretariat(vacate, { ...given, acting: 'netdragon' })).field).toBe('acting');
    expect((await secretariat(vacate, { ...given, because: '', acting: 'seameo' })).refusal).toBe(
      'CHAIR_TERM_NEEDS_REASON',
    );
    const both = await Promise.all([
      secretariat(vacate, { ...given, acting: 'seameo' }),
      secretariat(vacate, { ...given, acting: 'iste' }),
    ]);
    expect(both.map(({ refusal }) => refusal ?? 'done').sort()).toEqual(['CHANGED_MEANWHILE', 'done']);
    const acting = '{ actingChair { asViceChair member { slug } } }';
    expect((await portal.asStranger(acting)).data?.['actingChair']).toMatchObject({ asViceChair: false });

    expect((await secretariat(declare, { basis: 'AB' })).refusal).toBe('CHAIR_NOT_SOLE_NOMINEE');
    const nominated = await secretariat(nominate, { organisation: 'col' });
    const { id: nomination, turnStartsOn } = nominated.data?.['nominateForChair'];
    expect(turnStartsOn).toBe(today());
    expect((await secretariat(declare, { basis: 'AB' })).refusal).toBe('CHAIR_NOMINEES_WAITING');
    await (of['col'] as Run)(answer, { id: nomination, version: 1, accept: true });
    expect((await secretariat(declare, { basis: ' ' })).field).toBe('basis');
    expect((await secretariat(declare, { basis: 'AB/2027/01-01' })).data?.['declareSoleNominee']).toEqual({
      startsOn: today(),
      electedOn: today(),
      member: { slug: 'col' },
    });
    expect((await portal.asStranger(acting)).data).toEqual({ actingChair: null });
    expect((await (of['col'] as Run)(answer, { id: nomination, version: 2, accept: false })).refusal).toBe(
      'CHAIR_NOMINATION_OVER',
    );
  });

  it('is inherited by the body that its Member was merged into', async () => {
    expect(
      (await secretariat(succeed, { organisation: 'col', successor: 'seameo' })).refusal,
    ).toBeUndefined();
    expect((await reasons())['seameo']).toBe('serving');
    expect((await secretariat(succeed, { organisation: 'seameo', successor: 'col' })).refusal).toBe(
      'SUCCEEDS_ITSELF',
    );
    expect((await secretariat(succeed, { organisation: 'col', successor: 'iste' })).refusal).toBe(
      'SUCCEEDED_ALREADY',
    );
  });
});
