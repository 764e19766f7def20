/** An identifier of the Research Organization Registry, in the form that the registry shows. */
export type RorId = `https://ror.org/0${string}`;

const digits = '0123456789abcdefghjkmnpqrstvwxyz';
const form = /^(?:(?:https?:\/\/)?(?:www\.)?ror\.org\/)?(0[0-9a-hj-km-np-tv-z]{6}\d{2})\/?$/;

/**
 * The full form of a ROR id that was typed or pasted, bare or as an address, in any case; null when it is none.
 * Seven characters of Crockford's base 32, of which the first is 0, are followed by two check digits after
 * ISO 7064 MOD 97-10, so that no single wrong character passes. Whether the registry knows the id is not asked.
 */
export function normaliseRor(text: string): RorId | null {
  const id = form.exec(text.trim().toLowerCase())?.[1];
  return id !== undefined && checkDigits(id.slice(0, 7)) === id.slice(7)
    ? `https://ror.org/${id as `0${string}`}`
    : null;
}

function checkDigits(characters: string): string {
  const value = [...characters].reduce((sum, character) => sum * 32 + digits.indexOf(character), 0);
  return String(98 - ((value * 100) % 97)).padStart(2, '0');
}
