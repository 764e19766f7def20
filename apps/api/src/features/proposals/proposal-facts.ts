import type { Language, LocalisedText } from '@gsenet/shared/languages';
import type { Refused } from '@gsenet/shared/refused';
import type { CallSection, CallState } from '../calls/call.entity.js';
import { readWindow } from '../calls/call.view.js';
import type { Confirmation } from './partnership.entity.js';
import { partsThatCount, type Answerable, type Part } from './partnership.rules.js';
import type { ProposalState } from './proposal.entity.js';
import type { Consortium } from './proposal.policy.js';
import type { StandingFacts } from './proposal.rules.js';
import type { CallTerms, LeadRefused, SubmissionFacts } from './submission.rules.js';
import type { PlannedEntry } from './work-plan.rules.js';

/** A part with the name that a reader knows its Organisation by. */
export interface NamedPart extends Part {
  id: string;
  organisation: string;
  version: number;
  /** Whether it was reminded of its answer within a day. */
  remindedLately: boolean;
}

/** A proposal as rules see it: its state, its call, its parts, at one instant of the database’s clock. */
export interface Standing extends Consortium {
  now: Date;
  state: ProposalState;
  call: Omit<CallTerms, 'sections'> & { sections: CallSection[] };
  parts: NamedPart[];
  months: number | null;
}

/** What a proposal says, as far as it decides whether something is missing. */
export interface Content {
  title: string;
  directions: number[];
  sdgTargets: string[];
  leadRefused: LeadRefused | null;
  workPlan: PlannedEntry[];
  texts: Record<string, string>;
}

interface StandingJson {
  now: string;
  state: ProposalState;
  submitted: boolean;
  leadId: string;
  months: number | null;
  call: {
    state: CallState;
    opensAt: string;
    closesAt: string;
    ceiling: string;
    currency: string;
    leastPartners: number;
    sections: CallSection[];
  };
  parts: (Omit<NamedPart, 'budget' | 'inKind' | 'yearly' | 'confirmation'> & {
    budget: string;
    inKind: string;
    yearly: string[] | null;
    confirmation: Confirmation;
  })[];
}

/** The facts of `standingFacts` with instants and amounts as what they are; in JSON both are text. */
export function readStanding(json: unknown): Standing {
  const { now, call, parts, ...rest } = json as StandingJson;
  const read = parts.map(withAmounts);
  return {
    ...rest,
    now: new Date(now),
    call: {
      ...call,
      opensAt: new Date(call.opensAt),
      closesAt: new Date(call.closesAt),
      ceiling: BigInt(call.ceiling),
    },
    parts: read,
    partnerIds: partsThatCount(read).map(({ organisationId }) => organisationId),
  };
}

const withAmounts = <P extends { budget: string; inKind: string; yearly: string[] | null }>(part: P) => ({
  ...part,
  budget: BigInt(part.budget),
  inKind: BigInt(part.inKind),
  yearly: part.yearly && part.yearly.map(BigInt),
});

/** What it depends on who may do what with a proposal. */
export interface Deciding extends StandingFacts {
  leadId: string;
  /** Those that wait for an answer. */
  parts: (Answerable & { organisationId: string })[];
}

interface DecidingJson extends Omit<Deciding, 'now' | 'call'> {
  now: number;
  window: unknown;
}

/** What was read last: several decisions about one proposal follow upon each other. */
let last: { json: unknown; facts: Deciding } | undefined;

/** The facts of `decidingFacts`. */
export function readDeciding(json: unknown): Deciding {
  if (last && last.json === json) return last.facts;
  const { now, window, state, leadId, parts } = json as DecidingJson;
  const facts = { now: new Date(now), call: readWindow(window), state, leadId, parts };
  last = { json, facts };
  return facts;
}

export function submissionFacts(standing: Standing, content: Content): SubmissionFacts {
  return { ...standing, ...content };
}

/** Rules speak of sections and Organisations by key and id; people know them by name. */
export function withNames(refused: Refused, { call, parts }: Standing, language: Language): Refused {
  if (refused.code === 'SECTION_MISSING' || refused.code === 'SECTION_TOO_LONG') {
    const title = call.sections.find(({ key }) => key === refused.params.section)?.title;
    return { ...refused, params: { ...refused.params, section: inLanguage(title, language) } } as Refused;
  }
  if (
    refused.code === 'PART_WITHOUT_ROLE' ||
    refused.code === 'PARTNER_HAS_NOT_ANSWERED' ||
    refused.code === 'BUDGET_NOT_BY_YEAR'
  ) {
    const part = parts.find(({ organisationId }) => organisationId === refused.params.organisation);
    return { ...refused, params: { organisation: part?.organisation ?? '' } };
  }
  return refused;
}

const inLanguage = (text: LocalisedText | undefined, language: Language) =>
  text?.[language] ?? text?.en ?? '';
