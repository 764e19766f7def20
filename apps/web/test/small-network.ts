import { buildSchema, graphql } from 'graphql';
import { readFileSync } from 'node:fs';

const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));

/** 90 characters, as long as names get. */
export const longName =
  'Southeast Asian Ministers of Education Organization Regional Centre for Open and Distance ';

const person = (post: string) => ({ id: post, name: post, mandates: [] });

const mandate = (capacity: string, post: string) => ({
  id: `${post} ${capacity}`,
  capacity,
  startsAt: '2022-01-01T00:00:00Z',
  endsAt: null,
  ending: null,
  letter: null,
  viewerCanAttachLetter: false,
  basis: 'Letter of 3 January 2022',
  holder: person(post),
});

const membership = (standing: string) => ({
  id: standing,
  standing,
  stage: 'in_force',
  startsOn: '2022-01-01',
  endsOn: null,
  basis: 'Founder of the network, 2022',
});

const col = {
  id: 'col',
  slug: 'col',
  name: 'Commonwealth of Learning',
  acronym: 'COL',
  kind: 'international_organisation',
  about: 'An intergovernmental organisation.',
  aboutInEnglish: 'An intergovernmental organisation.',
  standing: ({ on }: { on?: string | null }) => (on && on < '2022-01-01' ? null : 'member'),
  hostsSecretariat: false,
  placeName: 'Burnaby',
  timeZone: 'America/Vancouver',
  latitude: 49.25,
  longitude: -122.98,
  website: 'https://www.col.org',
  ror: 'https://ror.org/022k4wk35',
  countryOrArea: { code: 'CA', m49: '124', name: 'Canada', region: '019' },
  memberships: [membership('member')],
  mandates: [
    mandate('representative', 'Representative of COL'),
    mandate('first_alternate', 'Alternate of COL'),
  ],
  version: 1,
  viewerCanChange: false,
  viewerCanInvite: false,
  seatGaps: [],
  projects: [{ id: 'p', slug: 'strategy', title: 'National Strategy' }],
};

/** Of which the directory knows next to nothing. */
const unknown = {
  ...col,
  id: 'long',
  slug: 'long',
  name: longName,
  acronym: null,
  about: null,
  standing: null,
  placeName: null,
  timeZone: null,
  latitude: null,
  longitude: null,
  website: null,
  ror: null,
  countryOrArea: null,
  memberships: [],
  mandates: [],
};

const term = {
  id: 'term',
  startsOn: '2024-08-20',
  endsOn: '2026-08-20',
  isCurrent: true,
  isVacant: false,
  isDemonstration: true,
  basis: 'Demonstration',
  concludedBecause: null,
  version: 1,
  member: col,
  exercisedBy: [mandate('representative', 'Representative of COL')],
  viewerCanConclude: false,
};

const clock = {
  date: '2027-08-18',
  endDate: '2027-08-18',
  time: '15:00',
  endTime: '17:00',
  offset: '+08:00',
};

/** What the root fields answer; an empty network answers with nothing at all. */
/** What is said of each work on its page. */
const described = {
  version: 1,
  state: 'published',
  language: 'en',
  publishedOn: null,
  levels: [1],
  subjects: ['01'],
  sdgTargets: ['4.c'],
  directions: [3],
  accessibility: ['taggedPDF'],
  licenceTerms: { uri: 'https://creativecommons.org/licenses/by/4.0/', name: 'CC BY 4.0' },
  authors: [{ name: 'A teacher educator of COL', orcid: 'https://orcid.org/0000-0002-1825-0097' }],
  organisations: [],
  derivedWorks: [],
  editions: [],
  citation: { apa: 'Global Smart Education Network. (2025). The work.', bibtex: '@misc{work}', ris: '' },
  jsonLd: '{"type":"LearningResource"}',
  viewerCanChange: false,
  viewerCanDiscard: false,
  viewerCanSubmit: false,
  viewerCanReview: false,
  viewerCanPublish: false,
  viewerCanReturn: false,
  viewerCanWithdraw: false,
};

const works = [
  {
    id: 'w',
    slug: 'statement',
    kind: 'statement',
    title: 'The Statement',
    summary: 'Six directions.',
    year: 2025,
  },
  {
    id: 'v',
    slug: 'e-library',
    kind: 'resource',
    title: 'E-Library for Teachers',
    summary: null,
    year: null,
  },
];

const projects = [
  {
    id: 'p',
    slug: 'strategy',
    title: 'National Strategy',
    summary: null,
    startYear: 2020,
    endYear: 2022,
    participants: [col],
  },
  {
    id: 'q',
    slug: 'tools',
    title: 'Tools',
    summary: null,
    startYear: 2024,
    endYear: null,
    participants: [],
  },
];

const full = {
  decisionRegister: { overdueActions: null, medianDaysToImplement: { days: 12, half: false } as unknown },
  networkTexts: [
    'name',
    'motto',
    'purpose',
    'origin',
    'vision',
    'mission',
    'advisoryBoard',
    'secretariat',
    'benefits',
    'partnerInvitation',
    'waysToPartner',
    'waysToPartnerMeans',
    'contactEmail',
    'statementPreamble',
    'statementHeadings',
    'statementDirection1',
    'statementClosingHeading',
    'statementClosing',
  ].map((topic, index) => ({ topic, position: index + 1, text: `The ${topic} of the network` })),
  directory: { items: [col, unknown], nextCursor: 'next' },
  organisation: ({ slug }: { slug: string }) => [col, unknown].find((one) => one.slug === slug) ?? null,
  board: [
    {
      id: 'seat',
      since: '2022-01-01',
      vacantSince: null,
      unrepresentedSince: null,
      gaps: [],
      chairs: true,
      member: col,
      holders: col.mandates,
    },
    {
      id: 'empty seat',
      since: '2022-01-01',
      vacantSince: '2026-05-04',
      unrepresentedSince: '2026-05-04',
      gaps: [],
      chairs: false,
      member: unknown,
      holders: [],
    },
  ],
  chairTerms: [term],
  actingChair: null,
  chairNominations: [],
  chairRotation: {
    years: 10,
    turn: '2026-08-20',
    viewerCanAppoint: false,
    viewerCanNominate: false,
    places: [{ state: 'serving', reason: 'In the Chair until 2026-08-20.', member: col }],
    outlook: [
      { startsOn: '2024-08-20', endsOn: '2026-08-20', elected: true, member: col },
      { startsOn: '2026-08-20', endsOn: '2028-08-20', elected: false, member: null },
    ],
  },
  meetings: {
    items: [
      {
        id: 'meeting',
        number: 'AB-2027-03',
        title: 'Third meeting of 2027',
        state: 'convened',
        place: '',
        isDemonstration: false,
        localTimes: { meeting: { ...clock, zone: 'Asia/Shanghai' }, viewer: null },
      },
    ],
    nextCursor: null,
  },
  conferences: [
    {
      id: 'gse',
      year: 2026,
      name: 'Global Smart Education Conference',
      theme: 'Equity, Quality and Sustainability',
      place: 'Beijing, China',
      startsOn: '2026-08-18',
      endsOn: '2026-08-20',
    },
  ],
  work: ({ slug }: { slug: string }) => {
    const work = works.find((one) => one.slug === slug);
    return work ? { ...work, ...described } : null;
  },
  withdrawnWork: null,
  library: {
    kinds: ['statement', 'resource'],
    languages: [{ tag: 'en', name: 'English' }],
    licences: [],
    organisations: [],
    everyLicence: [],
    viewerDepositsFor: [],
    viewerEdits: false,
  },
  publishedWorks: ({ kind }: { kind?: string }) => ({
    items: works.filter((work) => !kind || work.kind === kind),
    nextCursor: null,
  }),
  portfolioProjects: { items: projects.map((project) => ({ project })), nextCursor: null },
  actionDirections: [
    { number: 4, name: 'Research', title: 'Driving Research', commitment: 'GSENet will study.' },
  ],
  partnersMeetings: [{ year: 2025, name: 'Partners’ Meeting' }],
};

const empty: typeof full = {
  ...full,
  decisionRegister: { overdueActions: null, medianDaysToImplement: null },
  networkTexts: [],
  directory: { items: [], nextCursor: '' },
  board: [],
  chairTerms: [],
  actingChair: null,
  chairNominations: [],
  chairRotation: { ...full.chairRotation, places: [], outlook: [] },
  meetings: { items: [], nextCursor: null },
  conferences: [],
  library: { ...full.library, kinds: [], languages: [] },
  publishedWorks: () => ({ items: [], nextCursor: null }),
  portfolioProjects: { items: [], nextCursor: null },
  actionDirections: [],
  partnersMeetings: [],
};

/** Answers a page's question as the schema has it; a question that the schema does not understand throws. */
export async function answerFrom(
  network: 'full' | 'empty',
  source: string,
  variableValues: Record<string, unknown>,
): Promise<unknown> {
  const rootValue = network === 'full' ? full : empty;
  const { data, errors } = await graphql({ schema, source, variableValues, rootValue });
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}
