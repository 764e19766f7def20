/** Who looks: nobody in particular, or somebody with an account of the demonstration. */
export const readers = {
  stranger: null,
  secretariat: 'secretariat',
  representative: 'representative.col',
  partner: 'representative.alecso',
  lead: 'representative.iste',
  administrator: 'administrator.col',
} as const;
export type Reader = keyof typeof readers;

type Screen = [reader: Reader, path: string, status?: 200 | 401 | 403 | 404];

/** For each address, by the name of its route, whom it is shown to and how; what stands in braces is prepared (`screens-prepared.ts`). */
export const screens: Record<string, Screen[]> = {
  home: [['stranger', '/']],
  about: [['stranger', '/about']],
  'annual-reports': [
    ['stranger', '/annual-reports'],
    ['secretariat', '/annual-reports'],
  ],
  'annual-report': [
    ['stranger', '/annual-reports/2023'],
    ['stranger', '/annual-reports/2024', 404],
    ['representative', '/annual-reports/2024'],
    ['secretariat', '/annual-reports/2025'],
  ],
  'annual-report-prepare': [
    ['secretariat', '/annual-reports/2024/prepare'],
    ['secretariat', '/annual-reports/2025/prepare'],
    ['representative', '/annual-reports/2024/prepare', 403],
  ],
  organisations: [
    ['stranger', '/organisations'],
    ['stranger', '/organisations?standing=member'],
    ['secretariat', '/organisations'],
  ],
  organisation: [
    ['stranger', '/organisations/col'],
    ['secretariat', '/organisations/col'],
    ['administrator', '/organisations/col'],
  ],
  invite: [
    ['administrator', '/organisations/col/invite'],
    ['representative', '/organisations/col/invite', 403],
  ],
  'hand-over': [
    ['administrator', '/organisations/col/hand-over/{mandate}'],
    ['representative', '/organisations/col/hand-over/{mandate}', 403],
    ['secretariat', '/organisations/col/hand-over/nothing', 404],
  ],
  'organisation-details': [
    ['representative', '/organisations/col/details'],
    ['secretariat', '/organisations/col/details'],
    ['partner', '/organisations/col/details', 403],
  ],
  board: [
    ['stranger', '/board'],
    ['secretariat', '/board'],
  ],
  'board-chair': [
    ['stranger', '/board/chair'],
    ['secretariat', '/board/chair'],
  ],
  'board-requisitions': [
    ['stranger', '/board/requisitions', 401],
    ['administrator', '/board/requisitions', 403],
    ['representative', '/board/requisitions'],
    ['secretariat', '/board/requisitions'],
  ],
  'board-decisions': [
    ['stranger', '/board/decisions'],
    ['secretariat', '/board/decisions'],
  ],
  'board-decision': [
    ['stranger', '/board/decisions/{published}'],
    ['stranger', '/board/decisions/{taken}', 404],
    ['representative', '/board/decisions/{taken}'],
    ['secretariat', '/board/decisions/{taken}'],
  ],
  'board-decision-new': [
    ['secretariat', '/board/decisions/new'],
    ['representative', '/board/decisions/new', 403],
  ],
  'board-actions': [
    ['stranger', '/board/actions', 401],
    ['representative', '/board/actions'],
    ['secretariat', '/board/actions'],
  ],
  'board-circulars': [
    ['stranger', '/board/circulars', 401],
    ['administrator', '/board/circulars', 403],
    ['representative', '/board/circulars'],
    ['secretariat', '/board/circulars'],
  ],
  'board-circular-new': [
    ['secretariat', '/board/circulars/new'],
    ['representative', '/board/circulars/new', 403],
  ],
  'board-circular': [
    ['administrator', '/board/circulars/{circular}', 404],
    ['representative', '/board/circulars/{circular}'],
    ['secretariat', '/board/circulars/{circular}'],
    ['representative', '/board/circulars/{counted}'],
    ['representative', '/board/circulars/{silence}'],
  ],
  'board-brief': [
    ['stranger', '/board/brief', 401],
    ['representative', '/board/brief'],
    ['secretariat', '/board/brief'],
  ],
  'board-rules': [
    ['stranger', '/board/rules'],
    ['stranger', '/board/rules?on=2020-01-01'],
    ['secretariat', '/board/rules'],
  ],
  'rules-propose': [
    ['secretariat', '/board/rules/propose'],
    ['representative', '/board/rules/propose', 403],
  ],
  'rules-proposal': [
    ['representative', '/board/rules/proposals/{rules}'],
    ['secretariat', '/board/rules/proposals/{rules}'],
  ],
  'board-duties': [
    ['representative', '/board/duties'],
    ['secretariat', '/board/duties?meeting={convened}&on=2027-12-01'],
    ['administrator', '/board/duties', 403],
  ],
  'board-burden': [
    ['stranger', '/board/burden', 401],
    ['representative', '/board/burden'],
    ['secretariat', '/board/burden'],
  ],
  meetings: [
    ['stranger', '/meetings'],
    ['representative', '/meetings'],
    ['secretariat', '/meetings'],
  ],
  'schedule-meeting': [['secretariat', '/meetings/new']],
  meeting: [
    ['representative', '/meetings/{convened}'],
    ['secretariat', '/meetings/{convened}'],
    ['secretariat', '/meetings/{over}'],
    ['secretariat', '/meetings/{draft}'],
  ],
  'meeting-schedule': [
    ['secretariat', '/meetings/{draft}/schedule'],
    ['secretariat', '/meetings/{convened}/schedule'],
    ['secretariat', '/meetings/{frozen}/schedule'],
  ],
  'item-recusal': [
    ['representative', '/meetings/{convened}/items/1/recusal'],
    ['secretariat', '/meetings/{convened}/items/1/recusal'],
    ['stranger', '/meetings/{convened}/items/1/recusal', 401],
    ['secretariat', '/meetings/{convened}/items/0/recusal', 404],
  ],
  'meeting-pack': [
    ['representative', '/meetings/{convened}/pack'],
    ['secretariat', '/meetings/{convened}/pack'],
  ],
  'meeting-room': [
    ['representative', '/meetings/{convened}/room'],
    ['representative', '/meetings/{open}/room'],
    ['secretariat', '/meetings/{open}/room'],
    ['stranger', '/meetings/{open}/room', 401],
  ],
  vote: [
    ['stranger', '/votes/{vote}'],
    ['representative', '/votes/{vote}'],
    ['stranger', '/votes/nothing', 404],
  ],
  'meeting-agenda': [
    ['representative', '/meetings/{frozen}/agenda'],
    ['secretariat', '/meetings/{frozen}/agenda'],
    ['secretariat', '/meetings/{convened}/agenda'],
    ['administrator', '/meetings/{frozen}/agenda', 404],
  ],
  'agenda-answer': [['stranger', '{agenda}']],
  'vote-secrecy': [['stranger', '/votes/secrecy']],
  'meeting-dates': [
    ['secretariat', '/meetings/{draft}/dates?day={day}'],
    ['secretariat', '/meetings/{polled}/dates'],
    ['representative', '/meetings/{polled}/dates'],
    ['representative', '/meetings/{draft}/dates', 404],
  ],
  'notice-answer': [['stranger', '{notice}']],
  'meeting-notice': [
    ['secretariat', '/meetings/{frozen}/notice'],
    ['representative', '/meetings/{frozen}/notice'],
    ['secretariat', '/meetings/{draft}/notice'],
    ['representative', '/meetings/{draft}/notice', 404],
    ['stranger', '/meetings/{frozen}/notice', 401],
  ],
  'date-question': [['stranger', '{question}']],
  'board-minutes': [
    ['stranger', '/board/minutes'],
    ['representative', '/board/minutes'],
    ['secretariat', '/board/minutes'],
  ],
  'meeting-minutes': [
    ['stranger', '/meetings/{minuted}/minutes', 404],
    ['representative', '/meetings/{minuted}/minutes'],
    ['secretariat', '/meetings/{minuted}/minutes'],
  ],
  'meeting-minutes-write': [
    ['representative', '/meetings/{minuted}/minutes/write', 403],
    ['secretariat', '/meetings/{minuted}/minutes/write'],
  ],
  'minutes-correct': [
    ['stranger', '{draftMinutes}?section=opening'],
    ['stranger', '/minutes/nothing-good'],
  ],
  answer: [['stranger', '{answer}']],
  conferences: [['stranger', '/conferences']],
  library: [
    ['stranger', '/library'],
    ['representative', '/library?text=education&kind=report'],
  ],
  'library-new': [['representative', '/library/new']],
  'library-import': [
    ['secretariat', '/library/import'],
    ['representative', '/library/import', 403],
  ],
  'library-import-table': [
    ['secretariat', '/library/import/{table}'],
    ['representative', '/library/import/{table}', 404],
  ],
  'library-desk': [
    ['secretariat', '/library/desk'],
    ['secretariat', '/library/desk?import={table}&state=draft'],
  ],
  work: [
    ['stranger', '/library/initiative-2022'],
    ['stranger', '/library/{work}'],
    ['lead', '/library/{work}'],
    ['secretariat', '/library/initiative-2022'],
  ],
  'work-edit': [
    ['secretariat', '/library/initiative-2022/edit'],
    ['representative', '/library/initiative-2022/edit', 403],
  ],
  projects: [['stranger', '/projects']],
  project: [
    ['stranger', '/projects/national-smart-education-strategy'],
    ['stranger', '/projects/{project}'],
    ['lead', '/projects/{project}'],
    ['secretariat', '/projects/{project}'],
    ['stranger', '/projects/nothing', 404],
  ],
  portfolio: [
    ['stranger', '/projects/portfolio'],
    ['secretariat', '/projects/portfolio?direction=2'],
  ],
  'project-reports': [
    ['stranger', '/projects/reports', 401],
    ['representative', '/projects/reports'],
    ['secretariat', '/projects/reports?kind=deliverable'],
  ],
  'project-due': [
    ['stranger', '/projects/nothing/due/0190a0a0-0000-7000-8000-000000000000', 401],
    ['representative', '/projects/nothing/due/0190a0a0-0000-7000-8000-000000000000', 404],
    ['lead', '/projects/{project}/due/{report}'],
    ['secretariat', '/projects/{project}/due/{deliverable}'],
    ['representative', '/projects/{project}/due/{report}', 404],
  ],
  'secretariat-invitations': [
    ['secretariat', '/secretariat/invitations'],
    ['administrator', '/secretariat/invitations'],
  ],
  calls: [
    ['stranger', '/calls'],
    ['secretariat', '/calls'],
  ],
  'call-new': [
    ['secretariat', '/calls/new'],
    ['representative', '/calls/new', 403],
  ],
  call: [
    ['stranger', '/calls/shared-resources-for-equity'],
    ['representative', '/calls/shared-resources-for-equity'],
    ['secretariat', '/calls/shared-resources-for-equity'],
    ['stranger', '/calls/demonstration-open-lessons'],
    ['secretariat', '/calls/demonstration-open-lessons'],
  ],
  'call-conflicts': [
    ['stranger', '/calls/shared-resources-for-equity/conflicts', 401],
    ['secretariat', '/calls/shared-resources-for-equity/conflicts'],
    ['secretariat', '/calls/nothing/conflicts', 404],
  ],
  'call-eligibility': [
    ['stranger', '/calls/shared-resources-for-equity/eligibility', 401],
    ['representative', '/calls/shared-resources-for-equity/eligibility', 403],
    ['secretariat', '/calls/shared-resources-for-equity/eligibility'],
  ],
  'call-reviews': [
    ['stranger', '/calls/shared-resources-for-equity/reviews', 401],
    ['representative', '/calls/shared-resources-for-equity/reviews', 404],
    ['secretariat', '/calls/shared-resources-for-equity/reviews'],
  ],
  'call-advice': [
    ['stranger', '/calls/shared-resources-for-equity/advice', 401],
    ['representative', '/calls/shared-resources-for-equity/advice'],
    ['secretariat', '/calls/nothing/advice', 404],
  ],
  conflicts: [
    ['stranger', '/conflicts', 401],
    ['representative', '/conflicts'],
  ],
  reviews: [
    ['stranger', '/reviews', 401],
    ['representative', '/reviews'],
  ],
  review: [['representative', '/reviews/0190a0a0-0000-7000-8000-000000000000', 404]],
  'call-edit': [['secretariat', '/calls/shared-resources-for-equity/edit']],
  'proposal-start': [['representative', '/calls/shared-resources-for-equity/propose']],
  proposals: [
    ['representative', '/proposals'],
    ['partner', '/proposals'],
    ['secretariat', '/proposals'],
  ],
  proposal: [
    ['representative', '/proposals/{proposal}'],
    ['partner', '/proposals/{proposal}'],
    ['secretariat', '/proposals/{proposal}', 404],
    ['lead', '/proposals/{awarded}'],
    ['secretariat', '/proposals/{awarded}'],
  ],
  'proposal-award': [
    ['secretariat', '/proposals/{proposal}/award', 404],
    ['secretariat', '/proposals/{awarded}/award'],
    ['representative', '/proposals/{proposal}/award', 403],
  ],
  'proposal-about': [['representative', '/proposals/{proposal}/about']],
  'proposal-write': [
    ['representative', '/proposals/{proposal}/write'],
    ['partner', '/proposals/{proposal}/write', 403],
  ],
  'proposal-partners': [['representative', '/proposals/{proposal}/partners']],
  'proposal-budget': [['representative', '/proposals/{proposal}/budget']],
  'proposal-plan': [['representative', '/proposals/{proposal}/plan']],
  'proposal-files': [['representative', '/proposals/{proposal}/files']],
  'proposal-check': [['representative', '/proposals/{proposal}/check']],
  'secretariat-proposals': [
    ['secretariat', '/secretariat/proposals'],
    ['representative', '/secretariat/proposals', 403],
  ],
  provenance: [
    ['stranger', '/provenance/call/shared-resources-for-equity'],
    ['stranger', '/provenance/decision/{published}'],
    ['stranger', '/provenance/work/{work}'],
    ['lead', '/provenance/project/{project}'],
    ['representative', '/provenance/proposal/{proposal}'],
    ['representative', '/provenance/vote/{vote}'],
    ['secretariat', '/provenance/proposal/{proposal}', 404],
    ['stranger', '/provenance/review/nothing', 404],
  ],
  search: [
    ['stranger', '/search'],
    ['representative', '/search?q=education'],
    ['secretariat', '/search?q=%E6%99%BA%E6%85%A7'],
  ],
  account: [
    ['representative', '/account'],
    ['secretariat', '/account'],
  ],
  secretariat: [
    ['secretariat', '/secretariat'],
    ['representative', '/secretariat', 403],
  ],
  'secretariat-outbox': [
    ['secretariat', '/secretariat/outbox'],
    ['secretariat', '/secretariat/outbox?mail={mail}'],
  ],
  'secretariat-audit': [['secretariat', '/secretariat/audit']],
  'needs-you': [
    ['stranger', '/needs-you', 401],
    ['representative', '/needs-you'],
    ['partner', '/needs-you'],
    ['lead', '/needs-you'],
    ['secretariat', '/needs-you'],
  ],
  'sign-in': [['stranger', '/sign-in']],
  'reset-password': [['stranger', '/reset-password']],
  'new-password': [['stranger', '{newPassword}']],
  'accept-invitation': [
    ['stranger', '{invitation}'],
    ['stranger', '/invitations/nothing-good'],
  ],
  'not-found': [
    ['stranger', '/nothing-here', 404],
    ['representative', '/nothing-here', 404],
  ],
};
