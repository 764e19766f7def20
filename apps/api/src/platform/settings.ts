/** What the portal needs to know from outside. One object, made once at start. */
export interface Settings {
  databaseUrl: string;
  /** Port on all interfaces inside a container, on loopback otherwise. */
  port: number;
  host: string;
  /** Origin that people type, without a trailing slash: links in mails are built from it, never from a request. */
  publicUrl: string;
  /** Folder for uploaded files. */
  filesDirectory: string;
  /** Key for signed links; changing it makes the links in sent mails useless. */
  secret: string;
  /** Where mail goes; without it mail waits in the outbox page. */
  smtpUrl?: string;
  /** Address that mails and calendar entries come from; never changes while meetings are in calendars. */
  mailFrom: string;
  /** Load demonstration accounts and meetings. */
  demonstration: boolean;
  /** Addresses of proxies whose forwarded headers are believed. */
  trustedProxies: string[];
  /** Only documents that the web client ships may be asked; off while developing. */
  knownDocumentsOnly: boolean;
}

export const SETTINGS = Symbol('settings');
