import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestPortal, type Run } from '../../../test/api.js';
import { givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';

const proposal = `{ number waitingFor { slug name } totals { budget inKind ceiling currency } changedSinceSubmission
  partnerships { organisation { slug } isLead role budget inKind confirmation version canAnswer answeredAt answeredBy { name } declinedBecause viewerCanConfirm viewerCanDecline } }`;
const args = '$number: String!, $organisation: String!, $role: String!, $budget: Float!, $inKind: Float!';
const given = 'number: $number, organisation: $organisation, role: $role, budget: $budget, inKind: $inKind';
const add = `mutation (${args}) { addPartner(${given}) ${proposal} }`;
const change = `mutation (${args}, $version: Int!) { changePartner(${given}, version: $version) ${proposal} }`;
const confirm = `mutation (${args}) { confirmPartnership(${given}) { confirmation answeredAt answeredBy { name } proposal { number } } }`;
const remove =
  'mutation ($number: String!, $organisation: String!, $version: Int!) { removePartner(number: $number, organisation: $organisation, version: $version) { number } }';
const remind = 'mutation ($number: String!) { remindPartners(number: $number) { number } }';
const decline =
  'mutation ($number: String!) { declinePartnership(number: $number, organisation: "alecso", reason: "") { confirmation } }';
const ask = `query ($number: String!) { proposal(number: $number) ${proposal} }`;
const shown = { role: 'Work', budget: 10_000, inKind: 500 };

interface PartRow {
  organisation: { slug: string };
  [field: string]: unknown;
}

describe('the partners of a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;
  let lead: Run;
  let number: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    lead = cast.as.leadRepresentative;
    await portal.given.representative('netdragon', { address: 'rep@netdragon.example' });
  });
  afterAll(() => portal.stop());

  const fresh = async (about = {}) => (number = await givenProposal(portal, cast, about));
  const mails = async (kind: string) =>
    (
      await portal.sql<{ address: string }>(
        `select m.address from mails m join partnerships x on x.id = m.about_id join proposals p on p.id = x.proposal_id
       where p.number = $1 and m.kind = $2 order by m.created_at, m.address`,
        [number, kind],
      )
    ).map(({ address }) => address);
  const part = async (slug: string, run: Run = lead) => {
    const { data } = await run(ask, { number });
    const parts = data?.['proposal']?.['partnerships'] as unknown as PartRow[];
    return parts.find(({ organisation }) => organisation.slug === slug);
  };

  it('are asked when they are added, once for each request', async () => {
    await fresh();
    const key = randomUUID();
    const partner = { number, organisation: 'netdragon', role: ' Translation ', budget: 5_000, inKind: 0 };
    for (let times = 0; times < 3; times++) expect((await lead(add, partner, key)).refusal).toBeUndefined();
    expect(await part('netdragon')).toMatchObject({
      role: 'Translation',
      budget: 5_000,
      confirmation: 'waiting',
      isLead: false,
      canAnswer: true,
    });
    expect(await mails('partner_asked')).toEqual(['rep@netdragon.example']);
    expect((await lead(add, partner)).refusal).toBe('PARTNER_TWICE');
  });

  it('may lack anybody who can answer, and the lead is told', async () => {
    await fresh();
    await lead(add, { number, organisation: 'beijing-normal-university', ...shown });
    expect(await part('beijing-normal-university')).toMatchObject({ canAnswer: false });
  });

  it('confirm what they were shown, under their own mandate', async () => {
    await fresh();
    expect(await part('alecso', cast.as.partnerWaiting)).toMatchObject({
      viewerCanConfirm: true,
      viewerCanDecline: true,
    });
    const waiting = { number, organisation: 'alecso', ...shown };
    expect((await cast.as.partnerWaiting(confirm, { ...waiting, budget: 9_999 })).refusal).toBe(
      'PARTNER_PART_CHANGED',
    );
    const { data } = await cast.as.partnerWaiting(confirm, waiting);
    expect(data?.['confirmPartnership']).toMatchObject({
      confirmation: 'confirmed',
      answeredBy: { name: 'representative of alecso' },
      proposal: { number },
    });
    const [row] = await portal.sql<{ capacity: string; slug: string; act: string }>(
      `select m.capacity, o.slug, e.act from partnerships x join mandates m on m.id = x.mandate_id join organisations o on o.id = m.organisation_id
       join proposals p on p.id = x.proposal_id join audit_entries e on e.mandate_id = m.id and e.noun_id = p.id
       where p.number = $1 and x.organisation_id = o.id`,
      [number],
    );
    expect(row).toEqual({ capacity: 'representative', slug: 'alecso', act: 'confirmPartnership' });
    expect(await mails('partner_answered')).toEqual(['rep@col.example']);
    expect((await cast.as.partnerWaiting(confirm, waiting)).refusal).toBe('PARTNER_CONFIRMED');
    expect((await lead(ask, { number })).data?.['proposal']?.['waitingFor']).toEqual([]);
  });

  it('may decline without a reason, and what they confirmed', async () => {
    await fresh({ waiting: false });
    expect((await cast.as.partnerWaiting(decline, { number })).data).toEqual({
      declinePartnership: { confirmation: 'declined' },
    });
    expect(await part('alecso')).toMatchObject({ confirmation: 'declined', declinedBecause: null });
    expect(await mails('partner_answered')).toEqual(['rep@col.example']);
    expect((await lead(ask, { number })).data?.['proposal']?.['totals']).toMatchObject({ budget: 20_000 });
  });

  it.each([
    ['role', { role: 'Other work' }],
    ['budget', { budget: 10_001 }],
    ['share in kind', { inKind: 0 }],
  ])('are asked anew when their %s changes after they confirmed', async (_what, changed) => {
    await fresh();
    const variables = { number, organisation: 'seameo', version: 1, ...shown, ...changed };
    expect((await lead(change, variables)).refusal).toBeUndefined();
    expect(await part('seameo')).toMatchObject({
      confirmation: 'waiting',
      answeredAt: null,
      answeredBy: null,
      version: 2,
      ...changed,
    });
    expect(await mails('partner_asked_anew')).toEqual(['rep@seameo.example']);
    expect((await lead(change, variables)).refusal).toBe('CHANGED_MEANWHILE');
  });

  it('keep their answer while their part stays as it was, and are not asked twice', async () => {
    await fresh();
    await lead(change, { number, organisation: 'seameo', version: 1, ...shown });
    await lead(change, { number, organisation: 'alecso', version: 1, ...shown, budget: 1 });
    expect(await part('seameo')).toMatchObject({ confirmation: 'confirmed', version: 2 });
    expect(await part('alecso')).toMatchObject({ confirmation: 'waiting', budget: 1 });
    expect(await mails('partner_asked_anew')).toEqual([]);
  });

  it('may be asked again with another part after they declined', async () => {
    await fresh();
    await lead(change, { number, organisation: 'iste', version: 1, ...shown, budget: 20_000 });
    expect(await part('iste')).toMatchObject({ confirmation: 'waiting', declinedBecause: null });
    expect(await mails('partner_asked_anew')).toEqual(['rep@iste.example']);
    expect((await cast.as.partnerDeclined(ask, { number })).data?.['proposal']).toMatchObject({ number });
  });

  it('leave the lead its own part, which it changes and cannot take out or confirm', async () => {
    await fresh();
    const own = { number, organisation: 'col', ...shown, role: 'To lead', budget: 70_000 };
    await lead(change, { ...own, version: 1 });
    expect(await part('col')).toMatchObject({ isLead: true, role: 'To lead', budget: 70_000 });
    expect((await lead(ask, { number })).data?.['proposal']?.['totals']).toEqual({
      budget: 90_000,
      inKind: 1_500,
      ceiling: 100_000,
      currency: 'USD',
    });
    expect((await lead(remove, { number, organisation: 'col', version: 2 })).refusal).toBe('LEAD_STAYS');
    expect((await lead(confirm, own)).refusal).toBe('LEAD_NEEDS_NO_CONFIRMATION');
    expect(await mails('partner_asked_anew')).toEqual([]);
  });

  it('are told that they were taken out, unless they had declined', async () => {
    await fresh();
    for (const organisation of ['seameo', 'alecso', 'iste'])
      expect((await lead(remove, { number, organisation, version: 1 })).refusal).toBeUndefined();
    const told = await portal.sql<{ address: string; language: string }>(
      `select m.address, m.language from mails m join proposals p on p.id = m.about_id
       where p.number = $1 and m.kind = 'partner_removed' order by m.address`,
      [number],
    );
    expect(told).toEqual([
      { address: 'rep@alecso.example', language: 'ar' },
      { address: 'rep@seameo.example', language: 'zh-Hans' },
    ]);
  });

  it('are taken out on the version that was seen, and may then be added anew', async () => {
    await fresh();
    expect((await lead(remove, { number, organisation: 'seameo', version: 2 })).refusal).toBe(
      'CHANGED_MEANWHILE',
    );
    expect((await lead(remove, { number, organisation: 'seameo', version: 1 })).refusal).toBeUndefined();
    expect((await cast.as.partnerConfirmed(ask, { number })).data).toEqual({ proposal: null });
    expect((await lead(add, { number, organisation: 'seameo', ...shown })).refusal).toBeUndefined();
    expect(await part('seameo')).toMatchObject({ confirmation: 'waiting' });
  });

  it('are reminded while they wait, and nobody else', async () => {
    await fresh();
    await lead(add, { number, organisation: 'netdragon', ...shown });
    expect((await lead(remind, { number })).refusal).toBeUndefined();
    expect((await mails('partner_reminder')).sort()).toEqual(['rep@alecso.example', 'rep@netdragon.example']);
    await fresh({ waiting: false });
    expect((await lead(remind, { number })).refusal).toBe('NOBODY_TO_REMIND');
    expect(await mails('partner_reminder')).toEqual([]);
  });

  it.each([
    [{ budget: 0.5 }, 'AMOUNT_NOT_WHOLE', 'budget'],
    [{ inKind: -1 }, 'AMOUNT_NOT_WHOLE', 'inKind'],
    [{ budget: 1_000_000_000_001 }, 'AMOUNT_TOO_LARGE', 'budget'],
    [{ budget: 1e300 }, 'AMOUNT_NOT_WHOLE', 'budget'],
    [{ role: 'x'.repeat(2_001) }, 'TEXT_TOO_LONG', 'role'],
  ])('cannot undertake %j', async (changed, refusal, field) => {
    await fresh();
    const wanted = { number, organisation: 'netdragon', ...shown, ...changed };
    expect(await lead(add, wanted)).toMatchObject({ refusal, field });
    expect(await lead(change, { ...wanted, organisation: 'seameo', version: 1 })).toMatchObject({
      refusal,
      field,
    });
    expect(await cast.as.partnerWaiting(confirm, { ...wanted, organisation: 'alecso' })).toMatchObject({
      refusal,
      field,
    });
  });

  it('have amounts of up to a million millions, added up to the last unit', async () => {
    await fresh();
    const large = [999_999_999_999, 1_000_000_000_000, 999_999_999_998];
    for (const [index, organisation] of ['col', 'seameo', 'alecso'].entries())
      await lead(change, {
        number,
        organisation,
        version: 1,
        role: 'Work',
        budget: large[index],
        inKind: large[index],
      });
    expect((await lead(ask, { number })).data?.['proposal']?.['totals']).toMatchObject({
      budget: 2_999_999_999_997,
      inKind: 2_999_999_999_997,
    });
    expect(await part('col')).toMatchObject({ budget: 999_999_999_999 });
  });

  it('are told of by slug, and an unknown one is none', async () => {
    await fresh();
    expect((await lead(add, { number, organisation: "x' or '1'='1", ...shown })).refusal).toBe('NOT_FOUND');
    expect((await lead(change, { number, organisation: 'netdragon', version: 1, ...shown })).refusal).toBe(
      'NOT_FOUND',
    );
  });
});
