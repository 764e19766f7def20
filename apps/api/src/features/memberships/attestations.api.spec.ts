import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';

const attest = `mutation ($organisation: String!) {
  attestDetails(organisation: $organisation) { slug attestedOn viewerCanAttest } }`;
const report = `mutation ($organisation: String!, $wrong: String!) {
  reportWrongDetails(organisation: $organisation, wrong: $wrong) { viewerCanAttest attestations { id wrong } } }`;
const settle = `mutation ($id: ID!) { settleWrongDetails(id: $id) { attestations { settledAt viewerCanSettle } } }`;
const needs = `{ needsYou { kind title path daysLeft } }`;

describe('the details of Members', () => {
  let portal: TestPortal;
  const as: Record<string, Run> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    const { given } = portal;
    as['secretariat'] = await portal.as(await given.secretariat());
    as['representative'] = await portal.as(await given.representative('col'));
    as['administrator'] = await portal.as(await given.holder('col', 'organisation_administrator'));
    as['alternate'] = await portal.as(await given.holder('col', 'first_alternate'));
    as['neighbour'] = await portal.as(await given.representative('iste'));
    as['partner'] = await portal.as(await given.representative('netdragon'));
    as['stranger'] = portal.asStranger;
  });
  afterAll(() => portal.stop());

  const ask = (who: string, document: string, values: Record<string, unknown> = {}) =>
    (as[who] as Run)(document, values);

  it.each([
    ['stranger', 'col', 'SIGN_IN_REQUIRED'],
    ['alternate', 'col', 'NOT_ALLOWED'],
    ['neighbour', 'col', 'NOT_ALLOWED'],
    ['secretariat', 'col', 'NOT_ALLOWED'],
    ['partner', 'netdragon', 'DETAILS_OF_NO_MEMBER'],
    ['representative', 'nobody', 'NOT_FOUND'],
  ])('are not attested by %s for %s', async (who, organisation, refusal) => {
    expect((await ask(who, attest, { organisation })).refusal).toBe(refusal);
    expect((await ask(who, report, { organisation, wrong: 'x' })).refusal).toBe(refusal);
  });

  it('wait for the Member’s representative and administrator, and for nobody else', async () => {
    const waits = async (who: string) =>
      (await ask(who, needs)).data?.['needsYou'].filter(
        ({ kind }: { kind: string }) => kind === 'attest_details',
      );
    for (const who of ['representative', 'administrator'])
      expect(await waits(who)).toMatchObject([{ path: '/organisations/col/details' }]);
    for (const who of ['alternate', 'partner', 'secretariat']) expect(await waits(who)).toEqual([]);
  });

  it('that are wrong go to the Secretariat, are put right, and are then attested once', async () => {
    const organisation = 'col';
    expect((await ask('representative', report, { organisation, wrong: ' ' })).field).toBe('wrong');
    const reported = await ask('administrator', report, { organisation, wrong: 'The website moved.' });
    expect(reported.data?.['reportWrongDetails']).toMatchObject({
      viewerCanAttest: false,
      attestations: [{ wrong: 'The website moved.' }],
    });
    expect((await ask('representative', attest, { organisation })).refusal).toBe('DETAILS_REPORTED_ALREADY');
    const mend = (await ask('secretariat', needs)).data?.['needsYou'];
    expect(mend).toContainEqual(expect.objectContaining({ kind: 'mend_details' }));
    expect((await ask('neighbour', '{ organisation(slug: "col") { attestations { wrong } } }')).data).toEqual(
      {
        organisation: { attestations: [] },
      },
    );

    const { id } = reported.data?.['reportWrongDetails'].attestations[0];
    expect((await ask('representative', settle, { id })).refusal).toBe('NOT_ALLOWED');
    expect(
      (await ask('secretariat', settle, { id })).data?.['settleWrongDetails'].attestations,
    ).toMatchObject([{ viewerCanSettle: false }]);
    expect((await ask('secretariat', settle, { id })).refusal).toBe('DETAILS_SETTLED_ALREADY');

    const both = await Promise.all([
      ask('representative', attest, { organisation }),
      ask('administrator', attest, { organisation }),
    ]);
    expect(both.map(({ refusal }) => refusal ?? 'done').sort()).toEqual(['DETAILS_ATTESTED_ALREADY', 'done']);
    const [entry] = await portal.sql(
      `select act, capacity from audit_entries where noun = 'Organisation' order by position desc limit 1`,
    );
    expect(entry).toMatchObject({ act: 'attestDetails' });
    expect((await ask('representative', needs)).data?.['needsYou']).toEqual([]);
  });
});
