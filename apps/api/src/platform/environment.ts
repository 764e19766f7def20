import type { Settings } from './settings.js';

/** The settings that have a default, as far as the environment gives them. */
export function settingsInEnvironment(environment: NodeJS.ProcessEnv): Partial<Settings> {
  const given = {
    host: environment['HOST'],
    smtpUrl: environment['SMTP_URL'],
    mailFrom: environment['MAIL_FROM'],
    trustedProxies: environment['TRUSTED_PROXIES']?.split(',').filter(Boolean),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
}

/** A setting without a default, in containers. */
export function neededInEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: see docs/operations.md.`);
  return value;
}
