import type { RulesOfProcedure } from './rules-of-procedure.js';
import { fraction, type RulesWords } from './rules-words.js';

interface Clause {
  id: string;
  /** Where in the stored rules its values stand: what a form for it has to ask for. */
  values: readonly string[];
  text: (rules: RulesOfProcedure, words: RulesWords) => string;
}

const shareAt = (path: string) => [`${path}.numerator`, `${path}.denominator`, `${path}.strict`];
const majorityAt = (path: string) => [...shareAt(`${path}.share`), `${path}.base`, `${path}.tie`];
const noticeAt = (path: string) => [`${path}.convening`, `${path}.agenda`, `${path}.papers`];

/** The clauses in their order. Together they name every value of the rules once; a test sees to it. */
export const chapters = [
  {
    id: 'general',
    clauses: [
      {
        id: 'zone',
        values: ['secretariatZone'],
        text: (r, w) => w.text('rules.clause.zone', { zone: r.secretariatZone }),
      },
      {
        id: 'conference',
        values: ['conference.firstDay', 'conference.lastDay'],
        text: ({ conference: { firstDay, lastDay } }, w) =>
          w.text('rules.clause.conference', { first: w.monthAndDay(firstDay), last: w.monthAndDay(lastDay) }),
      },
    ],
  },
  {
    id: 'notice',
    clauses: [
      {
        id: 'ordinary-notice',
        values: noticeAt('notice.ordinary'),
        text: (r, w) => w.text('rules.clause.ordinary', r.notice.ordinary),
      },
      {
        id: 'extraordinary-notice',
        values: noticeAt('notice.extraordinary'),
        text: (r, w) => w.text('rules.clause.extraordinary', r.notice.extraordinary),
      },
      {
        id: 'requisition',
        values: [...shareAt('requisition.share'), 'requisition.heldWithinDays'],
        text: ({ requisition: { share, heldWithinDays } }, w) =>
          w.text('rules.clause.requisition', { share: w.share(share), days: heldWithinDays }),
      },
    ],
  },
  {
    id: 'quorum',
    clauses: [
      {
        id: 'quorum',
        values: shareAt('quorum.share'),
        text: (r, w) => w.text('rules.clause.quorum', { share: w.share(r.quorum.share) }),
      },
      {
        id: 'second-call',
        values: [
          'quorum.secondCall.hoursLater',
          ...shareAt('quorum.secondCall.share'),
          'quorum.secondCall.leastMembers',
        ],
        text: ({ quorum: { secondCall } }, w) =>
          w.text('rules.clause.secondCall', {
            hours: secondCall.hoursLater,
            share: w.share(secondCall.share),
            least: secondCall.leastMembers,
          }),
      },
    ],
  },
  {
    id: 'votes',
    clauses: [
      {
        id: 'ordinary-majority',
        values: majorityAt('majorities.ordinary'),
        text: (r, w) => w.text('rules.clause.ordinaryMajority', w.majority(r.majorities.ordinary)),
      },
      {
        id: 'qualified-majority',
        values: majorityAt('majorities.qualified'),
        text: (r, w) => w.text('rules.clause.qualifiedMajority', w.majority(r.majorities.qualified)),
      },
      {
        id: 'qualified-matters',
        values: ['qualifiedMatters'],
        text: ({ qualifiedMatters: matters }, w) =>
          matters.length === 0
            ? w.text('rules.clause.noQualifiedMatters', {})
            : w.text('rules.clause.qualifiedMatters', {
                matters: w.list(matters.map((matter) => w.text(`rules.matter.${matter}`, {}))),
              }),
      },
      {
        id: 'election-majority',
        values: majorityAt('majorities.election'),
        text: (r, w) => w.text('rules.clause.electionMajority', w.majority(r.majorities.election)),
      },
      {
        id: 'least-deciders',
        values: ['leastDeciders'],
        text: (r, w) => w.text('rules.clause.leastDeciders', { n: r.leastDeciders }),
      },
      {
        id: 'proxies',
        values: ['proxies.perMember', 'proxies.countAsPresent', 'proxies.countForQuorum'],
        text: ({ proxies }, w) =>
          w.text('rules.clause.proxies', {
            n: proxies.perMember,
            present: proxies.countAsPresent ? 'yes' : 'no',
            quorum: proxies.countForQuorum ? 'yes' : 'no',
          }),
      },
    ],
  },
  {
    id: 'between',
    clauses: [
      {
        id: 'written-vote',
        values: ['writtenVote.days'],
        text: (r, w) => w.text('rules.clause.writtenVote', { days: r.writtenVote.days }),
      },
      {
        id: 'written-majority',
        values: majorityAt('majorities.writtenVote'),
        text: (r, w) => w.text('rules.clause.writtenMajority', w.majority(r.majorities.writtenVote)),
      },
      {
        id: 'no-objection',
        values: ['noObjection.workingDays'],
        text: (r, w) => w.text('rules.clause.noObjection', { days: r.noObjection.workingDays }),
      },
      {
        id: 'no-objection-matters',
        values: ['noObjection.matters'],
        text: ({ noObjection: { matters } }, w) =>
          matters.length === 0
            ? w.text('rules.clause.noNoObjectionMatters', {})
            : w.text('rules.clause.noObjectionMatters', { matters: w.list(matters) }),
      },
    ],
  },
  {
    id: 'minutes',
    clauses: [
      {
        id: 'draft-minutes',
        values: ['minutes.draftWorkingDays'],
        text: (r, w) => w.text('rules.clause.draftMinutes', { days: r.minutes.draftWorkingDays }),
      },
      {
        id: 'corrections',
        values: ['minutes.correctionDays'],
        text: (r, w) => w.text('rules.clause.corrections', { days: r.minutes.correctionDays }),
      },
      {
        id: 'publication',
        values: ['minutes.publicationDays'],
        text: (r, w) => w.text('rules.clause.publication', { days: r.minutes.publicationDays }),
      },
    ],
  },
  {
    id: 'chair',
    clauses: [
      {
        id: 'term',
        values: ['chair.termYears'],
        text: (r, w) => w.text('rules.clause.term', { years: r.chair.termYears }),
      },
      {
        id: 'election',
        values: ['chair.electedMonthsAhead'],
        text: (r, w) => w.text('rules.clause.election', { months: r.chair.electedMonthsAhead }),
      },
      {
        id: 'turn',
        values: ['chair.leastTurnMonths'],
        text: (r, w) => w.text('rules.clause.turn', { months: r.chair.leastTurnMonths }),
      },
      {
        id: 'order',
        values: ['chair.order'],
        text: ({ chair: { order } }, w) =>
          order.length === 0
            ? w.text('rules.clause.noOrder', {})
            : w.text('rules.clause.order', { members: w.list(order.map((id) => w.member(id))) }),
      },
    ],
  },
  {
    id: 'hours',
    clauses: [
      {
        id: 'bands',
        values: ['hours.bands'],
        text: ({ hours: { bands } }, w) =>
          w.text('rules.clause.bands', { bands: w.list(bands.map((band) => w.text('rules.band', band))) }),
      },
      {
        id: 'burden',
        values: ['hours.burden.green', 'hours.burden.yellow', 'hours.burden.red'],
        text: (r, w) => w.text('rules.clause.burden', r.hours.burden),
      },
      {
        id: 'fairness',
        values: ['fairness.mostOfMean.numerator', 'fairness.mostOfMean.denominator', 'fairness.oneRedIn'],
        text: ({ fairness: { mostOfMean, oneRedIn } }, w) =>
          w.text('rules.clause.fairness', {
            share: fraction(mostOfMean.numerator, mostOfMean.denominator),
            meetings: oneRedIn,
          }),
      },
    ],
  },
] as const satisfies readonly { id: string; clauses: readonly Clause[] }[];

export type ChapterId = (typeof chapters)[number]['id'];
