const longest = 160;
const before = 60;

/** The part of a text round the first word that begins like one of those typed, not longer than two lines or so. */
export function excerpt(text: string, typed: string): string {
  if (text.length <= longest) return text;
  const at = firstHit(text, typed);
  const from = at <= before ? 0 : afterBlank(text, at - before, at);
  const to = from + longest >= text.length ? text.length : beforeBlank(text, from + longest);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** Where the first word that was typed occurs; the beginning if none is there as it was typed. */
function firstHit(text: string, typed: string): number {
  const small = text.toLowerCase();
  const words = typed.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const places = words.map((word) => small.indexOf(word)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : 0;
}

// A text without blanks, as Chinese is written, is cut where it stands.
function afterBlank(text: string, from: number, to: number): number {
  const blank = text.slice(from, to).search(/\s/);
  return blank < 0 ? from : from + blank + 1;
}

function beforeBlank(text: string, to: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank < to - before ? to : blank;
}
