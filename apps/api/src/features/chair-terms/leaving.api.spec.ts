import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { givenBasis } from '../../../test/given-basis.js';

const enterStage = `mutation ($organisation: String!, $stage: MembershipStage!, $on: CalendarDate!, $basis: String!) {
  enterMembershipStage(organisation: $organisation, standing: member, stage: $stage, startsOn: $on, basis: $basis) { id } }`;
const succeed = `mutation ($organisation: String!, $successor: String!, $on: CalendarDate!, $basis: String!) {
  recordSuccession(organisation: $organisation, successor: $successor, on: $on, basis: $basis) { memberships { stage } } }`;
const name = `mutation ($on: CalendarDate!, $acting: String) { nameActingChair(on: $on, acting: $acting) { member { slug } } }`;
const shown = `{ actingChair { asViceChair member { slug } } chairTerms { endsOn concludedBecause isCurrent isVacant }
  board { chairs member { slug } } }`;

describe('the Member that exercises the Chair leaves', () => {
  let portal: TestPortal;
  let secretariat: Run;
  let basis: string;
  const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.as(await portal.given.secretariat());
    basis = await givenBasis(portal);
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis, elected_on)
       select gen_random_uuid(), o.id, t.starts_on, t.ends_on, 'AB/2025/01', current_date - 10
       from (values ('alecso', current_date - 400, current_date + 300), ('col', current_date + 300, current_date + 1000))
         t (slug, starts_on, ends_on) join organisations o on o.slug = t.slug`,
    );
  });
  afterAll(() => portal.stop());

  const now = async () => {
    const { data } = await portal.asStranger(shown);
    const seats = data?.['board'] as { chairs: boolean; member: { slug: string } }[];
    return {
      acting: data?.['actingChair'],
      terms: data?.['chairTerms'] as Json[],
      chairs: seats.filter(({ chairs }) => chairs).map(({ member }) => member.slug),
    };
  };
  const waiting = async () =>
    (await secretariat('{ needsYou { kind } }')).data?.['needsYou'].filter(
      ({ kind }: Json) => (kind as string) === 'fill_chair',
    ).length;

  it('and the vice-chair acts in its place from that day, in the same act', async () => {
    const given = { organisation: 'alecso', stage: 'withdrawn', on: today(), basis: 'Notice' };
    expect((await secretariat(enterStage, given)).refusal).toBeUndefined();
    const { acting, terms, chairs } = await now();
    expect(acting).toEqual({ asViceChair: true, member: { slug: 'col' } });
    expect(terms.at(-1)).toEqual({
      endsOn: today(),
      concludedBecause: 'Notice',
      isCurrent: false,
      isVacant: false,
    });
    expect(chairs).toEqual(['col']);
    expect(await waiting()).toBe(0);
    const [entry] = await portal.sql<Json>(
      `select a.details ->> 'acting' = o.id::text as told from audit_entries a, organisations o
       where a.act = 'enterMembershipStage' and o.slug = 'col' order by a.position desc limit 1`,
    );
    expect(entry).toEqual({ told: true });
  });

  it('and what it is merged into acts, while its own standing ends', async () => {
    const merged = await secretariat(succeed, { organisation: 'col', successor: 'iste', on: today(), basis });
    expect(merged.data?.['recordSuccession'].memberships.map(({ stage }: Json) => stage)).toContain(
      'succeeded',
    );
    expect(await now()).toMatchObject({
      acting: { asViceChair: true, member: { slug: 'iste' } },
      chairs: ['iste'],
    });
    const { data } = await portal.asStranger('{ board { member { slug } } }');
    expect(data?.['board'].map(({ member }: Json) => member.slug)).not.toContain('col');
  });

  it('and nobody acts where no Member is next, until those present choose', async () => {
    expect((await secretariat(name, { on: today(), acting: 'seameo' })).refusal).toBe('CHAIR_NOT_VACANT');
    const given = { organisation: 'iste', stage: 'suspended', on: today(), basis };
    expect((await secretariat(enterStage, given)).refusal).toBeUndefined();
    expect(await now()).toMatchObject({ acting: null, chairs: [] });
    expect(await waiting()).toBe(1);
    expect((await secretariat(name, { on: today() })).refusal).toBe('CHAIR_ACTING_MISSING');
    const both = await Promise.all([
      secretariat(name, { on: today(), acting: 'seameo' }),
      secretariat(name, { on: today(), acting: 'seameo' }),
    ]);
    expect(both.map(({ refusal }) => refusal ?? 'done').sort()).toEqual(['CHAIR_NOT_VACANT', 'done']);
    expect(await now()).toMatchObject({ acting: { member: { slug: 'seameo' } }, chairs: ['seameo'] });
    expect(await waiting()).toBe(0);
  });

  it('which the Secretariat alone enters', async () => {
    const representative = await portal.as(await portal.given.representative('unesco-iite'));
    const stranger = portal.asStranger;
    for (const [run, refusal] of [
      [representative, 'NOT_ALLOWED'],
      [stranger, 'SIGN_IN_REQUIRED'],
    ] as const)
      expect((await run(name, { on: today(), acting: 'unesco-iite' })).refusal).toBe(refusal);
  });
});
