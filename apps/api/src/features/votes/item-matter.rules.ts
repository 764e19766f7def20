import type { Refused } from '@gsenet/shared/refused';
import type { MotionMatter } from './motion.entity.js';

/** What an item is that the agenda says it is, as far as its majority depends on it; null of all other items. */
export type ItemMatter = Extract<MotionMatter, 'rules_change' | 'admission' | 'election'> | null;

/** The matter of an item by its subject on the agenda (Rules of Procedure, section 2, Qualified majority and Meeting). */
export function matterOfSubject(concerns: string | null): ItemMatter {
  if (concerns === 'chair_election') return 'election';
  return concerns === 'rules_change' || concerns === 'admission' ? concerns : null;
}

/**
 * Why a motion of a matter cannot be decided on an item: what the item is decides the majority, and nobody who tables a
 * motion can choose a smaller one (section 2: at least two thirds of those entitled for rules, admission, suspension
 * and exclusion).
 */
export function whyNotMatterOnItem(matter: MotionMatter, item: ItemMatter): Refused | null {
  if (matter === 'election' || item === 'election') return { code: 'ELECTION_IS_SECRET', field: 'matter' };
  return item === null || item === matter
    ? null
    : { code: 'MOTION_MATTER_OF_ITEM', params: { matter: item }, field: 'matter' };
}

/** Why the Chair cannot be elected on an item: it is another matter, or the agenda has an item for the election. */
export function whyNotElectOn(
  itemId: string,
  agenda: readonly { id: string; title: string; matter: ItemMatter }[],
): Refused | null {
  const own = agenda.find(({ matter }) => matter === 'election');
  const here = agenda.find(({ id }) => id === itemId);
  if (here?.matter === 'election') return null;
  if (own) return { code: 'ELECTION_ON_ITS_ITEM', params: { title: own.title } };
  return here?.matter ? { code: 'ELECTION_ON_ANOTHER_MATTER' } : null;
}
