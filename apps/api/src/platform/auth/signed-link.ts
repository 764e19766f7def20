import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link in a mail is good for. A link for one purpose is worthless for any other. */
export type LinkPurpose =
  | 'invitation'
  | 'password-reset'
  | 'answer'
  | 'agenda'
  | 'date-poll'
  | 'short-notice'
  | 'draft-minutes'
  | 'calendar-feed'
  | 'known-browser';

const signatureBytes = 20;

/**
 * A token that can be made anew from an id and the secret whenever the letter is written, so that no token is
 * stored anywhere. Whether it is still good (unused, not expired) stands in the row that the id names.
 */
export function signLink(secret: string, purpose: LinkPurpose, id: string): string {
  const idBytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([idBytes, signature(secret, purpose, idBytes)]).toString('base64url');
}

/** The id that a token was made for, or null if it was not made here for this purpose. */
export function readLink(secret: string, purpose: LinkPurpose, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + signatureBytes) return null;
  const idBytes = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), signature(secret, purpose, idBytes))) return null;
  return idBytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function signature(secret: string, purpose: LinkPurpose, idBytes: Buffer): Buffer {
  return createHmac('sha256', secret)
    .update(purpose)
    .update('\0')
    .update(idBytes)
    .digest()
    .subarray(0, signatureBytes);
}
