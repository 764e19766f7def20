import type { Language } from '@gsenet/shared/languages';
import type { OutputKind } from './work-plan-entry.entity.js';

/** What the copy of a proposal is asked for with, for whoever is to read it: what was submitted, and nothing else of it. */
export const copyQuery = `query ProposalToPrint($number: String!) {
  proposal(number: $number) {
    number call { title currency } lead { name }
    submission {
      id submittedAt submittedBy { name } fingerprint title directions sdgTargets months
      sections { title question text }
      parts { organisation { name } isLead role budget yearly inKind }
      workPlan { month title output languages organisation { name } }
      attachments { name }
    }
  }
  actionDirections { number title }
  sdgTargets { code label }
}`;

export interface SubmittedInCopy {
  id: string;
  submittedAt: string;
  submittedBy: { name: string };
  fingerprint: string;
  title: string;
  directions: number[];
  sdgTargets: string[];
  months: number | null;
  sections: { title: string; question: string; text: string }[];
  parts: {
    organisation: { name: string };
    isLead: boolean;
    role: string;
    budget: number;
    yearly: number[];
    inKind: number;
  }[];
  workPlan: {
    month: number;
    title: string;
    output: OutputKind | null;
    languages: string[];
    organisation: { name: string };
  }[];
  attachments: { name: string }[];
}

/** The answer to `copyQuery`. */
export interface CopyAnswer {
  proposal: {
    number: string;
    call: { title: string; currency: string };
    lead: { name: string };
    submission: SubmittedInCopy | null;
  } | null;
  actionDirections: { number: number; title: string }[];
  sdgTargets: { code: string; label: string }[];
}

/** All that a copy is written from. */
export interface CopyContent {
  language: Language;
  number: string;
  call: { title: string; currency: string };
  lead: string;
  /** When it was submitted, on the reader’s clock, with the zone. */
  submittedAt: string;
  directions: string[];
  targets: string[];
  submission: SubmittedInCopy;
}
