import { longName } from './small-network.js';

/* A call and proposals under it, as the API tells them; the schema is asked, so that a field that is gone is missed. */

const clock = (date: string, time: string, zone = 'Asia/Shanghai', offset = '+08:00') => ({
  date,
  time,
  zone,
  offset,
});
const closing = clock('2027-01-08', '17:00');

const section = (key: string, title: string, more: Record<string, unknown> = {}) => ({
  key,
  title,
  question: `What about ${title.toLowerCase()}?`,
  required: true,
  mostWords: 5,
  titles: { en: title },
  questions: { en: `What about ${title.toLowerCase()}?` },
  ...more,
});

const asked = [
  section('summary', 'Summary'),
  section('plan', 'Work plan'),
  section('risks', 'Risks', { required: false }),
];

export const actionDirections = [
  { number: 2, title: 'Resource sharing' },
  { number: 3, title: 'Teachers’ digital competence' },
];
export const sdgTargets = [{ code: '4.c', label: 'Qualified teachers' }];

/** An open call, as strangers see it. */
export const openCall = {
  id: 'call',
  slug: 'sharing',
  state: 'published',
  version: 3,
  title: 'Sharing what works',
  text: 'First paragraph.\n\nSecond paragraph.',
  titles: { en: 'Sharing what works' },
  texts: { en: 'First paragraph.' },
  kind: 'joint_funding',
  directions: [2],
  ceiling: 200_000,
  currency: 'USD',
  leastPartners: 2,
  timeZone: 'Asia/Shanghai',
  closesWallClock: '2027-01-08T17:00',
  isOpen: true,
  isDemonstration: true,
  daysLeft: 44,
  opening: { viewer: null as object | null, call: clock('2026-11-24', '09:00') },
  closing: { viewer: null as object | null, call: closing },
  sections: asked,
  criteria: [
    {
      key: 'alignment',
      title: 'Alignment',
      weight: 60,
      titles: { en: 'Alignment' },
    },
    { key: 'reach', title: 'Reach', weight: 40, titles: { en: 'Reach' } },
  ],
  drafts: null as number | null,
  viewerLeads: [] as object[],
  viewerCanChange: false,
  viewerCanDecide: false,
  partnersMayLead: true,
  leadKinds: ['university_or_school', 'foundation'],
  viewerCanPublish: false,
};

const vancouver = clock('2027-01-08', '01:00', 'America/Vancouver', '-08:00');

/** The same for somebody in Vancouver. */
export const callInVancouver = { ...openCall, closing: { viewer: vancouver, call: closing } };

export const closedCall = { ...openCall, id: 'closed', slug: 'closed', isOpen: false, daysLeft: -3 };

export const organisation = (acronym: string, name = `${acronym} in full`) => ({
  id: acronym,
  slug: acronym.toLowerCase(),
  acronym,
  name,
});

export const person = (post: string) => ({ id: post, name: post });

export const savedAt = clock('2026-11-25', '14:02', 'America/Vancouver', '-08:00');

export const part = (acronym: string, more: Record<string, unknown> = {}) => ({
  id: `part of ${acronym}`,
  version: 1,
  isLead: false,
  role: `What ${acronym} does`,
  budget: 40_000,
  yearly: [25_000, 15_000],
  inKind: 5_000,
  confirmation: 'waiting',
  canAnswer: true,
  declinedBecause: null,
  localAnsweredAt: null,
  answeredBy: null,
  viewerWorksForIt: false,
  viewerCanConfirm: false,
  viewerCanDecline: false,
  organisation: organisation(acronym),
  ...more,
});

export const written = (key: string, text: string, more: Record<string, unknown> = {}) => ({
  ...asked.find((one) => one.key === key),
  text,
  isWritten: text !== '',
  version: text === '' ? 0 : 3,
  localSavedAt: text === '' ? null : savedAt,
  savedBy: text === '' ? null : person('Representative of COL'),
  versions: [],
  ...more,
});

const task = (code: string, text: string, field: string | null, key: string | null = null) => ({
  code,
  text,
  field,
  section: key,
});

const planned = (title: string, output: string | null, languages: string[] = []) => ({
  id: title,
  version: 1,
  month: 6,
  title,
  output,
  languages,
  organisation: organisation('COL'),
});

const plan = {
  months: 18 as number | null,
  workPlan: [planned('Lessons are chosen', null), planned('A guide', 'guideline', ['ar', 'en'])],
};

const letterOfIntent = { id: 'file', name: 'Letter of intent 2027.pdf', bytes: 120_000 };

const totals = { budget: 120_000, inKind: 15_000, ceiling: 200_000, currency: 'USD' };

const act = (name: string, more: Record<string, unknown> = {}) => ({
  act: name,
  at: `2026-11-25T22:02:00.${String(name.length).padStart(3, '0')}Z`,
  section: null,
  localAt: savedAt,
  person: person('Representative of COL'),
  organisation: organisation('COL'),
  partner: null,
  ...more,
});

/** A draft as its lead's representative sees it: one section written, one too long, a partner that is waited for. */
export const draft = {
  id: 'proposal',
  number: 'P-2026-001',
  version: 7,
  title: longName,
  state: 'draft',
  changedSinceSubmission: false,
  directions: [2],
  sdgTargets: [] as string[],
  viewerCanEdit: true,
  viewerCanSubmit: true,
  viewerCanWithdraw: true,
  viewerCanConfirm: false,
  viewerCanDecideEligibility: false,
  viewerCanTable: false,
  lead: organisation('COL'),
  call: callInVancouver,
  sections: [
    written('summary', 'One two three four five six seven'),
    written('plan', ''),
    written('risks', ''),
  ],
  partnerships: [
    part('COL', { isLead: true, viewerWorksForIt: true }),
    part('SEAMEO', {
      confirmation: 'confirmed',
      localAnsweredAt: savedAt,
      answeredBy: person('Representative of SEAMEO'),
    }),
    part('ALECSO', { canAnswer: false }),
    part('ISTE', {
      confirmation: 'declined',
      localAnsweredAt: savedAt,
      declinedBecause: 'No time this year',
    }),
  ] as ReturnType<typeof part>[],
  waitingFor: [organisation('ALECSO')],
  ...plan,
  attachments: [{ id: 'attachment', storedFile: letterOfIntent }],
  totals,
  readiness: [
    task('SECTION_TOO_LONG', 'Shorten the summary.', 'sections.summary', 'summary'),
    task('SECTION_MISSING', 'Write the work plan.', 'sections.plan', 'plan'),
    task('NO_SDG_TARGET', 'Choose a target.', 'sdgTargets'),
    task('PARTNER_HAS_NOT_ANSWERED', 'Remind ALECSO.', 'partners'),
  ] as ReturnType<typeof task>[] | null,
  eligibilityReason: null as string | null,
  localSubmittedAt: null as object | null,
  localEligibilityDecidedAt: null as object | null,
  submission: null as object | null,
  history: [
    act('saveProposalSection', { section: 'summary' }),
    act('addPartner', { partner: organisation('ALECSO') }),
    act('startProposal'),
  ],
};

const submission = {
  id: 'submission',
  fingerprint: 'a1b2'.repeat(16),
  ...plan,
  attachments: [letterOfIntent],
  directions: [2],
  sdgTargets: ['4.c'],
  localSubmittedAt: savedAt,
  submittedBy: person('Representative of COL'),
  sections: [{ key: 'summary', title: 'Summary', question: 'What?', text: 'As it was handed in' }],
  parts: [
    { ...part('COL'), isLead: true, stands: true },
    { ...part('SEAMEO'), stands: false },
  ],
  totals,
};

export const submitted = {
  ...draft,
  state: 'submitted',
  readiness: [],
  waitingFor: [],
  localSubmittedAt: savedAt,
  submission,
};

/** What the Secretariat sees of it after the deadline: what was handed in, and nothing that was written otherwise. */
export const toBeChecked = {
  ...submitted,
  title: 'Lessons that travel',
  call: closedCall,
  sections: [],
  partnerships: [],
  readiness: null,
  workPlan: [],
  attachments: [],
  totals: null,
  viewerCanEdit: false,
  viewerCanSubmit: false,
  viewerCanWithdraw: false,
  viewerCanDecideEligibility: true,
  viewerCanTable: false,
  history: [act('submitProposal')],
};

/** As ALECSO's representative sees it, asked again after its part was changed. */
export const askedAgain = {
  ...draft,
  viewerCanEdit: false,
  viewerCanSubmit: false,
  viewerCanWithdraw: false,
  viewerCanConfirm: true,
  partnerships: [
    part('COL', { isLead: true }),
    part('ALECSO', { viewerWorksForIt: true, viewerCanConfirm: true, viewerCanDecline: true }),
  ],
  history: [
    act('changePartner', { partner: organisation('ALECSO') }),
    act('confirmPartnership', { partner: organisation('ALECSO') }),
    act('addPartner', { partner: organisation('ALECSO') }),
  ],
};
