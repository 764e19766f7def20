export const pacesOfMatters = ['at_once', 'daily'] as const;
export const paces = [...pacesOfMatters, 'none'] as const;
export type PaceOfMatters = (typeof pacesOfMatters)[number];
export type Pace = (typeof paces)[number];

/**
 * What a letter is to who gets it. A notice always comes at once: its date may be a legal fact. A matter asks for
 * something that waits for them on their page. A reminder speaks of such a matter once more; a lone reminder of one that
 * does not stand on that page.
 */
export type Weight = 'notice' | 'matter' | 'reminder' | 'lone_reminder';

export type Fate = 'send' | 'gathered' | 'unwanted';

/** What becomes of a letter by the choice of who gets it: what waits on their page is in their daily digest, too. */
export function fateOf(weight: Weight, choice: { matters: PaceOfMatters; reminders: Pace } | null): Fate {
  if (weight === 'notice' || choice === null) return 'send';
  if (weight === 'matter') return choice.matters === 'daily' ? 'gathered' : 'send';
  if (choice.reminders === 'none') return 'unwanted';
  return choice.reminders === 'daily' && weight === 'reminder' ? 'gathered' : 'send';
}

/** Does somebody get a digest? */
export const wantsDigest = (choice: { matters: PaceOfMatters; reminders: Pace }): boolean =>
  choice.matters === 'daily' || choice.reminders === 'daily';
