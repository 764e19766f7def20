const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});
const clock = (time: string) => ({ date: '2027-03-17', time, zone: 'Asia/Shanghai', offset: '+08:00' });

/** A section of minutes on an item of the agenda. */
export const section = (changes: object = {}) => ({
  key: 'item',
  item: { id: 'item', title: 'Work plan', position: 1 },
  text: words('COL presented the plan.'),
  isWithheld: false,
  isWithheldFromViewer: false,
  hasChangedSinceSent: false,
  sentText: null,
  motions: [],
  decisions: [],
  ...changes,
});

export const correction = (changes: object = {}) => ({
  id: 'correction',
  key: 'item',
  text: 'It was ISTE.',
  state: 'waiting',
  answer: '',
  isViewers: false,
  given: clock('18:00'),
  person: { id: 'rep', name: 'Representative of ISTE' },
  member: { id: 'iste', acronym: 'ISTE', name: 'ISTE' },
  ...changes,
});

const col = { id: 'col', acronym: 'COL', name: 'Commonwealth of Learning' };

/** Published minutes of a meeting at which COL moved something and ISTE was absent. */
export const minutes = {
  id: 'meeting',
  state: 'published',
  isLate: false,
  correctionsAreOpen: false,
  draftDueOn: '2027-03-31',
  sentOn: '2027-03-29',
  correctionsUntil: '2027-04-08',
  correctionsClose: null,
  approvedOn: '2027-04-09',
  approvedBy: 'lapse',
  approvedIn: null,
  publishableOn: '2027-05-10',
  publishedOn: '2027-05-10',
  viewerHasAgreed: false,
  viewerCanWrite: false,
  viewerCanSend: false,
  viewerCanCorrect: false,
  viewerCanAnswer: false,
  viewerCanApprove: false,
  viewerCanPublish: false,
  meeting: {
    id: 'meeting',
    number: 'AB-2027-03',
    title: 'Spring meeting',
    isDemonstration: false,
    startsAt: '2027-03-17T06:00:00Z',
    wallClock: '2027-03-17T14:00',
  },
  corrections: [],
  decidedInWriting: [],
  record: {
    chair: 'COL',
    sittings: [{ call: 'first', from: clock('14:00'), until: clock('16:00') }],
    quorumNotes: [{ at: clock('14:00'), quorate: true }],
    members: [
      {
        id: 'col',
        name: 'COL',
        proxyTo: null,
        stays: [
          {
            person: 'Representative of COL',
            capacity: 'representative',
            standsInFor: null,
            from: clock('14:00'),
            until: clock('16:00'),
          },
        ],
      },
      { id: 'iste', name: 'ISTE', proxyTo: null, stays: [] },
    ],
    items: [
      {
        id: 'item',
        takenUp: clock('14:10'),
        recused: ['SEAMEO'],
        quorumNotes: [],
        movements: [{ at: clock('14:10'), act: 'recused', member: 'SEAMEO', person: null }],
      },
    ],
  },
  sections: [
    section({ key: 'opening', item: null, text: null }),
    section({
      motions: [
        {
          id: 'motion',
          text: 'The Board adopts the work plan.',
          mover: col,
          votes: [
            {
              id: 'vote',
              state: 'published',
              outcome: { outcome: 'adopted', counts: { yes: 2, no: 1, abstained: 0 } },
            },
          ],
        },
      ],
      decisions: [
        {
          id: 'decision',
          number: 'AB/2027/03-01',
          address: '2027-03-01',
          text: 'The work plan is adopted.',
          actions: [
            {
              id: 'action',
              what: 'Print it',
              dueOn: '2027-06-01',
              owner: col,
              state: 'open',
              isOverdue: false,
            },
          ],
        },
      ],
    }),
    section({ key: 'closing', item: null, text: null }),
  ],
};

/** A draft as the link of its mail shows it. */
export const draft = {
  id: 'meeting',
  title: 'Spring meeting',
  number: 'AB-2027-03',
  personName: 'Representative of COL',
  canCorrect: true,
  hasAgreed: false,
  closes: { ...clock('23:59'), date: '2027-04-08' },
  sections: [
    { key: 'opening', title: null },
    { key: 'item', title: 'Work plan' },
    { key: 'closing', title: null },
  ],
  section: { key: 'item', title: 'Work plan', text: words('COL presented the plan.'), isWhole: true },
  given: [],
};
