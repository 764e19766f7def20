/** Who made a work, as they write their name. */
export interface Author {
  name: string;
  /** `https://orcid.org/0000-…`; typed by whoever described the work, so nobody has proved that it is theirs. */
  orcid: string | null;
}

const written = /^(?:https?:\/\/(?:www\.)?orcid\.org\/)?(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dXx])\/?$/;

/** The address of an ORCID iD however it is written; null if its check digit (ISO 7064, MOD 11-2) does not fit. */
export function orcidMeant(text: string): string | null {
  const groups = written
    .exec(text.trim())
    ?.slice(1)
    .map((group) => group.toUpperCase());
  if (!groups) return null;
  const digits = groups.join('');
  return checkDigit(digits.slice(0, -1)) === digits.at(-1) ? `https://orcid.org/${groups.join('-')}` : null;
}

/** ISO 7064, MOD 11-2: the character that follows these digits. */
export function checkDigit(digits: string): string {
  const total = [...digits].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const rest = (12 - total) % 11;
  return rest === 10 ? 'X' : String(rest);
}
