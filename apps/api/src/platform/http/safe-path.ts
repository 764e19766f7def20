/** A path of this portal that a form asked to go on to, or the given one if it leads anywhere else. */
export function safePath(wanted: unknown, otherwise: string): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted)) return otherwise;
  const base = 'http://portal.invalid';
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  return url && url.origin === base ? url.pathname + url.search : otherwise;
}
