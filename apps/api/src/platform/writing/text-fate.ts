/** The newest text of something that several people write. */
export interface NewestText {
  text: string;
  version: number;
  savedById: string;
}

/**
 * What becomes of a text that is saved: it replaces the newest if it was written on it, changes nothing if it says
 * the same, and is otherwise set aside beside it, so that neither is lost. An empty section has nothing to lose.
 */
export function fateOf(
  text: string,
  baseVersion: number,
  newest: NewestText | null,
): 'unchanged' | 'saved' | 'set_aside' {
  if ((newest?.text ?? '') === text) return 'unchanged';
  return !newest || newest.version === baseVersion ? 'saved' : 'set_aside';
}

const minutesPerVersion = 10;

/**
 * Whether a text that is replaced is kept as a version: always when another person replaces it, else once in ten
 * minutes, so that autosave does not keep every comma.
 * @param lastKept the version that was kept last
 */
export function isKept(
  replaced: NewestText,
  byPersonId: string,
  lastKept: { savedById: string; savedAt: Date } | null,
  now: Date,
): boolean {
  if (replaced.text === '') return false;
  if (replaced.savedById !== byPersonId || lastKept?.savedById !== byPersonId) return true;
  return now.getTime() - lastKept.savedAt.getTime() >= minutesPerVersion * 60_000;
}
