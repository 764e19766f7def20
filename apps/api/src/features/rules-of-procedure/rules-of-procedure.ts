import * as z from 'zod';
import { isPlainDate } from '../../platform/time/calendar-days.js';
import { isZone } from '../../platform/time/zones.js';

/** Whom a majority is counted among. `cast` is yes and no, so that an abstention counts for neither. */
export const majorityBases = [
  'cast',
  'cast_and_abstained',
  'present',
  'entitled',
  'entitled_less_recused',
] as const;

/** What follows when a vote is level. */
export const ties = ['fails', 'lot', 'casting_vote'] as const;

/** Matters that a qualified majority decides. */
export const qualifiedMatters = ['rules_change', 'admission', 'suspension', 'exclusion'] as const;

/** How an hour of the day suits a person, best first. */
export const hourColours = ['green', 'yellow', 'red'] as const;
export type HourColour = (typeof hourColours)[number];

const count = z.int().min(0).max(1000);
/** A part of a fraction. */
const part = z.int().min(1).max(1000);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const monthAndDay = z.string().refine((text) => isPlainDate(`2028-${text}`), 'a month and a day, 08-18');

const share = z
  .strictObject({ numerator: part, denominator: part, strict: z.boolean() })
  .refine(({ numerator, denominator }) => numerator <= denominator, 'no more than the whole');

const majority = z.strictObject({
  base: z.enum(majorityBases),
  share,
  /** What follows when yes and no, or two nominees, are level. There is no casting vote unless the Board adopts one. */
  tie: z.enum(ties),
});

/** Whole days before the day of the meeting, the last of them still in time (reading 8.2). */
const noticeDays = z
  .strictObject({ convening: count, agenda: count, papers: count })
  .refine(
    ({ convening, agenda, papers }) => convening >= agenda && agenda >= papers,
    'notice, then agenda, then papers',
  );

/** From a clock time until the next band begins; together they fill the day. */
const bands = z
  .array(z.strictObject({ from: clockTime, colour: z.enum(hourColours) }))
  .refine((list) => list[0]?.from === '00:00', 'the first band begins at 00:00')
  .refine(
    (list) => list.every(({ from }, i) => i === 0 || from > (list[i - 1]?.from ?? '')),
    'bands follow each other',
  );

/**
 * What the Board has adopted for its own work, as it is stored with each version. Unknown and missing values are
 * refused: a rule that is misspelt must not fall silently back to a default.
 */
export const rulesOfProcedureSchema = z.strictObject({
  /** IANA zone in which working days are counted and the year of the yearly duties runs (readings 8.4, 8.15). */
  secretariatZone: z.string().refine(isZone, 'an IANA time zone'),
  /** The days of the yearly conference, both included. No forward clock ends on them (reading 8.3). */
  conference: z
    .strictObject({ firstDay: monthAndDay, lastDay: monthAndDay })
    .refine(({ firstDay, lastDay }) => firstDay <= lastDay, 'the last day is not before the first'),
  notice: z
    .strictObject({ ordinary: noticeDays, extraordinary: noticeDays })
    .refine(
      ({ ordinary, extraordinary }) => extraordinary.convening <= ordinary.convening,
      'extraordinary is shorter',
    ),
  /** Members who together may call for a meeting, and the days within which it is then held (reading 8.5). */
  requisition: z.strictObject({ share, heldWithinDays: count }),
  quorum: z.strictObject({
    share,
    /** A second call for the same agenda, no sooner than this, with a lower quorum (reading 8.9). */
    secondCall: z.strictObject({ hoursLater: count, share, leastMembers: count }),
  }),
  majorities: z.strictObject({
    ordinary: majority,
    qualified: majority,
    writtenVote: majority,
    election: majority,
  }),
  qualifiedMatters: z.array(z.enum(qualifiedMatters)),
  /** With fewer unconflicted Members an external panel recommends before they decide (reading 8.6). */
  leastDeciders: count,
  /** Votes that one Member may hold for others, and whether such a vote is present or quorate (reading 8.7). */
  proxies: z.strictObject({ perMember: count, countAsPresent: z.boolean(), countForQuorum: z.boolean() }),
  writtenVote: z.strictObject({ days: count }),
  /** Matters that pass when nobody objects in time; one objection moves the matter to the next meeting. */
  noObjection: z.strictObject({ workingDays: count, matters: z.array(z.string().min(1)) }),
  minutes: z.strictObject({ draftWorkingDays: count, correctionDays: count, publicationDays: count }),
  chair: z.strictObject({
    termYears: z.int().min(1).max(10),
    electedMonthsAhead: count,
    /** Calendar months that must be served for the turn to count (reading 8.13). */
    leastTurnMonths: count,
    /** Ids of Organisations in the order of rotation that the Board adopted; others follow by their accession. */
    order: z.array(z.string().min(1)),
  }),
  /** How the hours of a day suit people, and what each colour adds to a Member's burden (reading 8.1). */
  hours: z.strictObject({ bands, burden: z.strictObject({ green: count, yellow: count, red: count }) }),
  /** How evenly the night hours go round when dates are sought. */
  fairness: z.strictObject({
    /** Nobody's burden is above this part of the mean. */
    mostOfMean: z
      .strictObject({ numerator: part, denominator: part })
      .refine(({ numerator, denominator }) => numerator >= denominator, 'no less than the mean'),
    /** Of so many consecutive meetings a Member has red hours at one at most. */
    oneRedIn: z.int().min(1).max(100),
  }),
});

export type RulesOfProcedure = z.infer<typeof rulesOfProcedureSchema>;

/** What a new installation adopts (Rules of Procedure, sections 2 and 3). The Board may adopt other values. */
export const defaultRulesOfProcedure: RulesOfProcedure = {
  secretariatZone: 'Asia/Shanghai',
  conference: { firstDay: '08-18', lastDay: '08-20' },
  notice: {
    ordinary: { convening: 45, agenda: 21, papers: 14 },
    extraordinary: { convening: 15, agenda: 10, papers: 7 },
  },
  requisition: { share: { numerator: 1, denominator: 3, strict: false }, heldWithinDays: 60 },
  quorum: {
    share: { numerator: 1, denominator: 2, strict: true },
    secondCall: { hoursLater: 24, share: { numerator: 1, denominator: 3, strict: false }, leastMembers: 3 },
  },
  majorities: {
    ordinary: { base: 'cast', share: { numerator: 1, denominator: 2, strict: true }, tie: 'fails' },
    qualified: {
      base: 'entitled_less_recused',
      share: { numerator: 2, denominator: 3, strict: false },
      tie: 'fails',
    },
    writtenVote: { base: 'entitled', share: { numerator: 1, denominator: 2, strict: true }, tie: 'fails' },
    election: { base: 'cast', share: { numerator: 1, denominator: 2, strict: true }, tie: 'lot' },
  },
  qualifiedMatters: [...qualifiedMatters],
  leastDeciders: 3,
  proxies: { perMember: 1, countAsPresent: true, countForQuorum: false },
  writtenVote: { days: 10 },
  noObjection: { workingDays: 10, matters: [] },
  minutes: { draftWorkingDays: 10, correctionDays: 10, publicationDays: 30 },
  chair: { termYears: 2, electedMonthsAhead: 12, leastTurnMonths: 12, order: [] },
  hours: {
    bands: [
      { from: '00:00', colour: 'red' },
      { from: '05:00', colour: 'yellow' },
      { from: '08:00', colour: 'green' },
      { from: '17:30', colour: 'yellow' },
      { from: '23:00', colour: 'red' },
    ],
    burden: { green: 0, yellow: 1, red: 3 },
  },
  fairness: { mostOfMean: { numerator: 3, denominator: 2 }, oneRedIn: 3 },
};
