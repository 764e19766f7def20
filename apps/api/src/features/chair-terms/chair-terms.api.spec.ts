import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { givenBasis } from '../../../test/given-basis.js';

const appoint = `mutation ($organisation: String!, $startsOn: CalendarDate!, $endsOn: CalendarDate!, $basis: String!) {
  appointChair(organisation: $organisation, startsOn: $startsOn, endsOn: $endsOn, basis: $basis) {
    id version startsOn endsOn isCurrent member { slug } viewerCanConclude
  }
}`;
const conclude = `mutation ($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {
  concludeChairTerm(id: $id, version: $version, on: $on, because: $because) { endsOn concludedBecause }
}`;

describe('terms in the Chair', () => {
  let portal: TestPortal;
  let secretariat: Run;
  let representative: Run;
  let basis: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.as(await portal.given.secretariat());
    representative = await portal.as(await portal.given.representative('col'));
    basis = await givenBasis(portal, { item: 'chair_election', by: 'consensus' });
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       select gen_random_uuid(), id, '2024-08-20', '2026-08-20', 'AB/2023/04' from organisations where slug = 'col'`,
    );
  });
  afterAll(() => portal.stop());

  const proposal = (changed: Record<string, string> = {}) => ({
    organisation: 'alecso',
    startsOn: '2026-08-20',
    endsOn: '2028-08-20',
    basis,
    ...changed,
  });

  it.each([
    ['a stranger', () => portal.asStranger, 'SIGN_IN_REQUIRED'],
    ['a representative', () => representative, 'NOT_ALLOWED'],
  ])('are not appointed by %s', async (_who, run, refusal) => {
    expect((await run()(appoint, proposal())).refusal).toBe(refusal);
  });

  it.each([
    ['a partner', { organisation: 'netdragon' }, 'CHAIR_NOT_A_MEMBER'],
    ['dates of another term', { startsOn: '2025-08-20', endsOn: '2027-08-20' }, 'CHAIR_TERMS_OVERLAP'],
    ['another length than two years (8.12)', { endsOn: '2029-08-20' }, 'CHAIR_TERM_LENGTH'],
    ['a second turn before the others had theirs', { organisation: 'col' }, 'CHAIR_TURN_SERVED'],
    ['no decision', { basis: ' ' }, 'DECISION_MISSING'],
    ['one that the register does not have', { basis: 'AB/2025/02' }, 'DECISION_NOT_IN_REGISTER'],
    ['an Organisation that is not there', { organisation: 'nobody' }, 'NOT_FOUND'],
  ])('are refused for %s', async (_what, changed, refusal) => {
    expect((await secretariat(appoint, proposal(changed))).refusal).toBe(refusal);
  });

  it('are appointed once by two people at the same moment', async () => {
    const both = await Promise.all([
      secretariat(appoint, proposal()),
      secretariat(appoint, proposal({ organisation: 'seameo' })),
    ]);
    expect(both.map(({ refusal }) => refusal ?? 'done').sort()).toEqual(['CHAIR_TERMS_OVERLAP', 'done']);
    const offered = '{ decisionsToRestOn { number suits } }';
    expect((await secretariat(offered)).data).toEqual({
      decisionsToRestOn: [{ number: basis, suits: [] }],
    });
    const free = await givenBasis(portal, { item: 'chair_election', by: 'consensus' });
    expect((await secretariat(offered)).data?.['decisionsToRestOn']).toContainEqual({
      number: free,
      suits: ['chair'],
    });
    expect((await representative(offered)).data).toEqual({ decisionsToRestOn: [] });
    expect((await portal.asStranger(offered)).refusal).toBe('SIGN_IN_REQUIRED');
    const [entry] = await portal.sql(`select act, capacity from audit_entries where noun = 'ChairTerm'`);
    expect(entry).toEqual({ act: 'appointChair', capacity: 'secretariat_staff' });
  });

  it('cannot overlap in the database either', async () => {
    await expect(
      portal.source.query(
        `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
         select gen_random_uuid(), id, '2027-08-20', '2029-08-20', 'x' from organisations where slug = 'iste'`,
      ),
    ).rejects.toThrow('chair_terms_do_not_overlap');
  });

  it('explain the rotation to everybody, in the reader’s language', async () => {
    const response = await portal.http.post('/graphql').set('Accept-Language', 'zh-CN').send({
      query:
        '{ chairRotation { viewerCanAppoint places { member { slug } state reason } outlook { startsOn } } }',
    });
    const { places, viewerCanAppoint, outlook } = response.body.data.chairRotation;
    expect(viewerCanAppoint).toBe(false);
    expect(
      places.find((place: { member: { slug: string } }) => place.member.slug === 'col').reason,
    ).toContain('2024');
    expect(places).toHaveLength(6);
    expect(outlook.length).toBeGreaterThanOrEqual(5);
  });

  it('are concluded before their time only with a reason, on the version that was seen', async () => {
    const { data } = await secretariat('{ chairTerms { id version isCurrent } }');
    const current = data?.['chairTerms'].find((term: { isCurrent: boolean }) => term.isCurrent);
    const { id, version } = current;
    expect(
      (await secretariat(conclude, { id, version: version + 1, on: '2027-08-20', because: 'x' })).refusal,
    ).toBe('CHANGED_MEANWHILE');
    expect((await secretariat(conclude, { id, version, on: '2027-08-20', because: '' })).refusal).toBe(
      'CHAIR_TERM_NEEDS_REASON',
    );
    expect((await representative(conclude, { id, version, on: '2027-08-20', because: 'x' })).refusal).toBe(
      'NOT_ALLOWED',
    );
    const done = await secretariat(conclude, { id, version, on: '2027-08-20', because: 'Merger' });
    expect(done.data).toEqual({ concludeChairTerm: { endsOn: '2027-08-20', concludedBecause: 'Merger' } });
  });
});
