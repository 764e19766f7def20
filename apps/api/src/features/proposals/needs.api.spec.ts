import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import {
  close,
  givenCast,
  givenProposal,
  roles,
  type Cast,
  type Role,
} from '../../../test/given-proposal.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { proposalsToActOn } from './needs.sql.js';

describe('what waits for people from proposals', () => {
  let portal: TestPortal;
  let cast: Cast;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
  });
  afterAll(() => portal.stop());

  /** What each of them is told, as kind and path. */
  const needs = async () => {
    const scope = { ...viewerScope('$1::uuid'), language: () => `'en'` };
    const told: Partial<Record<Role, string[]>> = {};
    for (const role of roles) {
      if (role === 'stranger') continue;
      const rows = await portal.sql<{ kind: string; path: string }>(
        `select * from (${proposalsToActOn(scope)}) n order by path`,
        [cast.people[role]],
      );
      if (rows.length > 0) told[role] = rows.map(({ kind, path }) => `${kind} ${path}`);
    }
    return told;
  };
  const fresh = async (days: number, about = {}) => {
    await portal.source.query('truncate proposals cascade');
    const call = await givenCall(portal, {
      closesAt: new Date(Date.now() + days * 86_400_000).toISOString(),
    });
    return { call, number: await givenProposal(portal, cast, { call, ...about }) };
  };
  const waitsFor = (kind: string, number: string, ...who: Role[]) =>
    Object.fromEntries(who.map((role) => [role, [`${kind} /proposals/${number}`]]));

  it('asks a partner’s representative to confirm, and nobody for a draft that has time', async () => {
    const { number } = await fresh(30);
    expect(await needs()).toEqual(waitsFor('confirm_partnership', number, 'partnerWaiting'));
  });

  it('asks those who write to finish a draft whose call closes within two weeks', async () => {
    const { number } = await fresh(13, { waiting: false });
    expect(await needs()).toEqual(
      waitsFor('finish_proposal', number, 'leadRepresentative', 'leadAlternate', 'leadAdministrator'),
    );
  });

  it('leaves people in peace about what is submitted, until it is changed', async () => {
    const { number } = await fresh(13, { waiting: false, state: 'submitted' });
    expect(await needs()).toEqual({});
    await portal.source.query(`update proposals set changed_since_submission = true`);
    expect(await needs()).toEqual(
      waitsFor('finish_proposal', number, 'leadRepresentative', 'leadAlternate', 'leadAdministrator'),
    );
  });

  it('asks the Secretariat to decide on eligibility once the call has closed', async () => {
    const { call, number } = await fresh(13, { state: 'submitted' });
    await close(portal, call);
    expect(await needs()).toEqual(waitsFor('decide_eligibility', number, 'secretariat'));
    await portal.source.query(`update proposals set state = 'eligible'`);
    expect(await needs()).toEqual({});
  });

  it('asks nobody about a draft whose call has closed', async () => {
    const { call } = await fresh(13);
    await close(portal, call);
    expect(await needs()).toEqual({});
  });
});
