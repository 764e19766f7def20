import { serialize, type SerializeOptions } from 'cookie';
import type { Response } from 'express';
import type { Settings } from '../settings.js';

const year = 365 * 24 * 60 * 60;

/** Names of our cookies: tied to the host and to TLS wherever the portal is reached by TLS. */
export function browserCookies(settings: Settings) {
  const prefix = settings.publicUrl.startsWith('https:') ? '__Host-' : '';
  return {
    session: `${prefix}session`,
    knownBrowser: `${prefix}known-browser`,
    language: 'language',
  };
}

/** Sets one cookie; a value of null removes it. */
export function setCookie(
  response: Response,
  settings: Settings,
  name: string,
  value: string | null,
  options: { days?: number } = {},
): void {
  const attributes: SerializeOptions = {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: settings.publicUrl.startsWith('https:'),
    maxAge: value === null ? 0 : options.days ? options.days * 86_400 : year,
  };
  response.append('Set-Cookie', serialize(name, value ?? '', attributes));
}
