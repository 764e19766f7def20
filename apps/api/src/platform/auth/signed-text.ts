import { createHmac, timingSafeEqual } from 'node:crypto';

const signatureOf = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest();

/** A text that comes back from outside unchanged or not at all. Anybody can read it. */
export function signText(secret: string, purpose: string, text: string): string {
  return `${Buffer.from(text).toString('base64url')}.${signatureOf(secret, purpose, text).toString('base64url')}`;
}

/** The text that was signed here for this purpose, or null. */
export function readSignedText(secret: string, purpose: string, signed: string): string | null {
  const [encoded = '', given = '', ...more] = signed.split('.');
  const text = Buffer.from(encoded, 'base64url').toString();
  const signature = Buffer.from(given, 'base64url');
  const expected = signatureOf(secret, purpose, text);
  const fits =
    more.length === 0 && signature.length === expected.length && timingSafeEqual(signature, expected);
  return fits ? text : null;
}
