import type { Refused } from '@gsenet/shared/refused';
import { whyNotAmount, whyNotDirections } from '../calls/call.rules.js';
import { longestText } from './proposal-section.entity.js';

const longest = { title: 300, role: 2_000, reason: 5_000 };
const sdgTargets = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.a', '4.b', '4.c'];

/** A line as it is kept: without blanks around it, nor the one character that PostgreSQL cannot store. */
export const tidy = (text: string): string => text.replaceAll('\0', '').trim();

/** Why a title is none. */
export function whyNotTitle(title: string): Refused | null {
  if (tidy(title) === '') return { code: 'PROPOSAL_WITHOUT_TITLE', field: 'title' };
  return whyNotLength(title, longest.title, 'title');
}

/** Why a proposal cannot be tagged so: with directions or targets that there are not, or twice with one. */
export function whyNotTags(directions: readonly number[], targets: readonly string[]): Refused | null {
  const known =
    targets.every((target) => sdgTargets.includes(target)) && new Set(targets).size === targets.length;
  return (
    whyNotDirections(directions) ??
    (known ? null : { code: 'BAD_INPUT', params: { detail: 'sdgTargets' }, field: 'sdgTargets' })
  );
}

/** Why nothing can be undertaken like this: amounts that are none, a role that is an essay. An empty role may wait. */
export function whyNotUndertake(part: { role: string; budget: number; inKind: number }): Refused | null {
  return (
    whyNotLength(part.role, longest.role, 'role') ??
    whyNotAmount(part.budget, 'budget') ??
    whyNotAmount(part.inKind, 'inKind')
  );
}

/** Why a budget by year was never shown to anybody: its amounts are none. */
export function whyNotShown({ yearly }: { yearly?: readonly number[] | null }): Refused | null {
  return yearly?.map((amount) => whyNotAmount(amount, 'budget')).find(Boolean) ?? null;
}

/** Why a reason, to partners or applicants, is too long. */
export function whyNotReason(reason: string, most: 'role' | 'reason' = 'reason'): Refused | null {
  return whyNotLength(reason, longest[most], 'reason');
}

/** Why a text cannot be kept. One that is merely above the call’s limit in words can: it is work in progress. */
export function whyNotKeep(text: string): Refused | null {
  return whyNotLength(text, longestText, 'text');
}

function whyNotLength(text: string, most: number, field: string): Refused | null {
  return text.length > most ? { code: 'TEXT_TOO_LONG', params: { most }, field } : null;
}
