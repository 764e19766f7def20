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

/** The whole of what can be asked about a proposal. */
const everything = `number title state directions sdgTargets submittedAt changedSinceSubmission eligibilityReason version
  call { slug } lead { slug } sections { key text version savedBy { name } versions { text } setAside { text } }
  partnerships { organisation { slug } role budget confirmation answeredBy { name } viewerCanConfirm viewerCanDecline }
  waitingFor { slug } totals { budget } readiness { code } history { act }
  submission { title sections { text } parts { organisation { slug } stands } totals { budget } }
  viewerCanEdit viewerCanSubmit viewerCanWithdraw viewerCanConfirm viewerCanDecideEligibility`;
const ask = `query ($number: String!) { proposal(number: $number) { ${everything} } }`;

const part = 'role: "Work", budget: 10000, inKind: 500';
const mutations: Record<string, string> = {
  changeProposal:
    'changeProposal(number: $number, version: 1, title: "Other", directions: [1], sdgTargets: ["4.1"]) { number }',
  saveProposalSection:
    'saveProposalSection(number: $number, key: "aims", text: "Other", baseVersion: 1) { section { text } }',
  addPartner: `addPartner(number: $number, organisation: "netdragon", ${part}) { number }`,
  changePartner: `changePartner(number: $number, organisation: "seameo", version: 1, role: "Other", budget: 1, inKind: 0) { number }`,
  removePartner: 'removePartner(number: $number, organisation: "iste", version: 1) { number }',
  remindPartners: 'remindPartners(number: $number) { number }',
  submitProposal: 'submitProposal(number: $number, version: 1) { number }',
  withdrawProposal: 'withdrawProposal(number: $number) { number }',
  confirmPartnership: `confirmPartnership(number: $number, organisation: "alecso", ${part}) { confirmation }`,
  declinePartnership:
    'declinePartnership(number: $number, organisation: "seameo", reason: "No") { confirmation }',
  decideEligibility: 'decideEligibility(number: $number, eligible: true, reason: "") { number }',
};
const document = (name: string) => `mutation ($number: String!) { ${mutations[name]} }`;

type Matrix = Record<string, Partial<Record<Role, string | null>>>;
const lead = { leadRepresentative: null, leadAlternate: null, leadAdministrator: null };
const commits = { leadRepresentative: null, leadAlternate: null, leadAdministrator: 'NOT_ALLOWED' };
const reads = {
  partnerConfirmed: 'NOT_ALLOWED',
  partnerAdministrator: 'NOT_ALLOWED',
  partnerWaiting: 'NOT_ALLOWED',
};
const leadsNot = {
  leadRepresentative: 'NOT_ALLOWED',
  leadAlternate: 'NOT_ALLOWED',
  leadAdministrator: 'NOT_ALLOWED',
};

/** What becomes of each act on a draft, by who tries; whoever is not named is told that there is nothing. */
const onDraft: Matrix = {
  changeProposal: { ...lead, ...reads },
  saveProposalSection: { ...lead, ...reads },
  addPartner: { ...lead, ...reads },
  changePartner: { ...lead, ...reads },
  removePartner: { ...lead, ...reads },
  remindPartners: { ...lead, ...reads },
  withdrawProposal: { ...commits, ...reads },
  submitProposal: {
    ...reads,
    leadRepresentative: 'PARTNER_HAS_NOT_ANSWERED',
    leadAlternate: 'PARTNER_HAS_NOT_ANSWERED',
    leadAdministrator: 'NOT_ALLOWED',
  },
  confirmPartnership: { ...leadsNot, ...reads, partnerWaiting: null },
  declinePartnership: { ...leadsNot, ...reads, partnerConfirmed: null },
  decideEligibility: { ...leadsNot, ...reads },
};

/** The same on a submitted proposal whose call has closed: it is read-only but for withdrawal and eligibility. */
const afterDeadline: Matrix = Object.fromEntries(
  Object.entries(onDraft).map(([act, outcomes]) => {
    const closed = Object.entries(outcomes).map(([role, code]) => [
      role,
      code === 'NOT_ALLOWED' ? code : 'CALL_CLOSED',
    ]);
    return [act, { ...Object.fromEntries(closed), secretariat: 'NOT_ALLOWED' }];
  }),
);
afterDeadline['withdrawProposal'] = { ...commits, ...reads, secretariat: 'NOT_ALLOWED' };
afterDeadline['decideEligibility'] = { ...leadsNot, ...reads, secretariat: null };

const cells = (matrix: Matrix) =>
  Object.entries(matrix).flatMap(([act, outcomes]) =>
    roles.map((role): [string, Role, string | null] => {
      const named = role in outcomes ? outcomes[role] : 'NOT_FOUND';
      return [act, role, role === 'stranger' ? 'SIGN_IN_REQUIRED' : (named ?? null)];
    }),
  );

describe('who may do what with a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
  });
  afterAll(() => portal.stop());

  it('covers every mutation and every role', () => {
    expect(Object.keys(onDraft).sort()).toEqual(Object.keys(mutations).sort());
    expect(Object.keys(afterDeadline).sort()).toEqual(Object.keys(mutations).sort());
  });

  it.each(cells(onDraft))('on a draft, %s by %s: %s', async (act, role, code) => {
    const number = await givenProposal(portal, cast);
    const answer = await cast.as[role](document(act), { number });
    expect(answer.refusal ?? null).toBe(code);
    if (code === 'NOT_FOUND')
      expect(answer).toEqual(await cast.as[role](document(act), { number: 'P-1999-001' }));
  });

  it.each(cells(afterDeadline))(
    'on a submitted one after the deadline, %s by %s: %s',
    async (act, role, code) => {
      const call = await givenCall(portal);
      const number = await givenProposal(portal, cast, { call, state: 'submitted' });
      await close(portal, call);
      const before = await portal.sql(`select row_to_json(p) from proposals p where number = $1`, [number]);
      const answer = await cast.as[role](document(act), { number });
      expect(answer.refusal ?? null).toBe(code);
      if (code === 'NOT_FOUND')
        expect(answer).toEqual(await cast.as[role](document(act), { number: 'P-1999-001' }));
      if (code !== null)
        expect(
          await portal.sql(`select row_to_json(p) from proposals p where number = $1`, [number]),
        ).toEqual(before);
    },
  );

  const sees: [Role, boolean][] = [
    ['leadRepresentative', true],
    ['leadAlternate', true],
    ['leadAdministrator', true],
    ['partnerConfirmed', true],
    ['partnerAdministrator', true],
    ['partnerWaiting', true],
    ['partnerDeclined', false],
    ['unrelatedMember', false],
    ['secretariat', false],
  ];
  it.each(sees)('a draft is there for %s: %s', async (role, there) => {
    const number = await givenProposal(portal, cast);
    const { data, refusal } = await cast.as[role](ask, { number });
    expect(refusal).toBeUndefined();
    const unknown = await cast.as[role](ask, { number: 'P-1999-001' });
    if (!there) return expect({ data, refusal }).toEqual({ data: unknown.data, refusal: unknown.refusal });
    expect(data?.['proposal']).toMatchObject({
      title: 'Lessons that travel',
      sections: [
        { key: 'aims', text: 'To share lessons.' },
        { key: 'plan', text: '', version: 0 },
      ],
      partnerships: ['col', 'seameo', 'alecso', 'iste'].map((slug) => ({ organisation: { slug } })),
      waitingFor: [{ slug: 'alecso' }],
      totals: { budget: 30_000 },
      submission: null,
    });
  });

  it('asks a stranger to sign in', async () => {
    const number = await givenProposal(portal, cast);
    expect((await cast.as.stranger(ask, { number })).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await cast.as.stranger('{ myProposals { items { number } } }')).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await cast.as.stranger('{ proposals { items { number } } }')).refusal).toBe('SIGN_IN_REQUIRED');
  });

  it('shows the Secretariat what was submitted, and never what is being written', async () => {
    const number = await givenProposal(portal, cast, { state: 'submitted', waiting: false });
    await cast.as.leadRepresentative(document('saveProposalSection'), { number });
    await cast.as.leadRepresentative(document('changeProposal'), { number });
    const { data } = await cast.as.secretariat(ask, { number });
    expect(data?.['proposal']).toMatchObject({
      title: 'Lessons that travel',
      directions: [2],
      sdgTargets: ['4.c'],
      changedSinceSubmission: true,
      sections: [],
      partnerships: [],
      waitingFor: [],
      totals: null,
      readiness: null,
      history: [],
      submission: { title: 'Lessons that travel', sections: [{ text: 'To share lessons.' }, { text: '' }] },
    });
    const own = await cast.as.partnerConfirmed(ask, { number });
    expect(own.data?.['proposal']).toMatchObject({
      title: 'Other',
      directions: [1],
      sections: [{ text: 'Other' }, { text: '' }],
    });
  });

  it('shows a partner that has declined its own answer and no more', async () => {
    const number = await givenProposal(portal, cast);
    const decline = `mutation ($number: String!) { declinePartnership(number: $number, organisation: "seameo", reason: "No time") {
      confirmation declinedBecause organisation { slug } answeredBy { name } proposal { title } } }`;
    const { data } = await cast.as.partnerConfirmed(decline, { number });
    expect(data?.['declinePartnership']).toEqual({
      confirmation: 'declined',
      declinedBecause: 'No time',
      organisation: { slug: 'seameo' },
      answeredBy: { name: 'representative of seameo' },
      proposal: null,
    });
    expect((await cast.as.partnerConfirmed(ask, { number })).data).toEqual({ proposal: null });
    expect((await cast.as.partnerAdministrator(ask, { number })).data).toEqual({ proposal: null });
    expect((await cast.as.partnerConfirmed(document('declinePartnership'), { number })).refusal).toBe(
      'PARTNER_DECLINED',
    );
  });

  it('gives nothing under a mandate that has ended', async () => {
    const number = await givenProposal(portal, cast);
    const former = await portal.given.person();
    await portal.given.mandate(former, 'col', 'organisation_administrator', '2022-01-01', '2025-01-01');
    await portal.given.mandate(former, 'unesco-iite', 'organisation_administrator');
    const run = await portal.as(former);
    expect((await run(ask, { number })).data).toEqual({ proposal: null });
    expect((await run(document('saveProposalSection'), { number })).refusal).toBe('NOT_FOUND');
  });

  const may: [Role, string[]][] = [
    ['leadRepresentative', ['Edit', 'Submit', 'Withdraw']],
    ['leadAlternate', ['Edit', 'Submit', 'Withdraw']],
    ['leadAdministrator', ['Edit']],
    ['partnerConfirmed', []],
    ['partnerWaiting', ['Confirm']],
    ['partnerAdministrator', []],
  ];
  it.each(may)('tells %s what they may do with a draft: %j', async (role, acts) => {
    const number = await givenProposal(portal, cast);
    const { data } = await cast.as[role](ask, { number });
    const said = Object.entries(data?.['proposal'] ?? {}).filter(
      ([field, value]) => field.startsWith('viewerCan') && value === true,
    );
    expect(said.map(([field]) => field.slice('viewerCan'.length))).toEqual(acts);
  });

  it('tells the Secretariat when it may decide on eligibility', async () => {
    const call = await givenCall(portal);
    const number = await givenProposal(portal, cast, { call, state: 'submitted' });
    const may = async () =>
      (await cast.as.secretariat(ask, { number })).data?.['proposal']?.['viewerCanDecideEligibility'];
    expect(await may()).toBe(false);
    await close(portal, call);
    expect(await may()).toBe(true);
  });
});
