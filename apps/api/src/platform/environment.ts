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
