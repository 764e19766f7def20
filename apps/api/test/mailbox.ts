import type { AddressInfo, Server } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { eventually } from './api.js';

/** A mail as it arrived. */
export interface ArrivedMail {
  to: string;
  from: string;
  subject: string;
  messageId: string;
  text: string;
  html: string;
  /** The calendar part of the alternatives, and the METHOD that its MIME type names. */
  calendar: { method: string; content: string } | null;
}

/** A mail server that keeps what it is given. */
export class Mailbox {
  readonly mails: ArrivedMail[] = [];
  private readonly server: SMTPServer;
  private listening?: Server;
  private held: Promise<void> = Promise.resolve();

  private constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.mails.push(
            read(Buffer.concat(chunks).toString('latin1'), session.envelope.rcptTo[0]?.address ?? ''),
          );
          void this.held.then(() => callback());
        });
      },
    });
  }

  /** At any free port, or at the one where another was closed. */
  static async open(port = 0): Promise<Mailbox> {
    const mailbox = new Mailbox();
    await new Promise<void>((resolve) => {
      mailbox.listening = mailbox.server.listen(port, '127.0.0.1', resolve);
    });
    return mailbox;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.listening?.address() as AddressInfo).port}`;
  }

  /** Takes what comes and does not say so, until what this gives is called: whoever sends waits. */
  hold(): () => void {
    let release = () => {};
    this.held = new Promise((resolve) => (release = resolve));
    return () => release();
  }

  /** Waits for so many mails, and for a moment longer in case there are more; then empties the box. */
  async take(count: number): Promise<ArrivedMail[]> {
    await eventually(() => Promise.resolve(this.mails.length >= count));
    await new Promise((resolve) => setTimeout(resolve, 300));
    return this.mails.splice(0);
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(resolve));
  }
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

function read(raw: string, to: string): ArrivedMail {
  const mail = parse(raw);
  const parts = leaves(mail);
  const ofType = (type: string) => parts.find((part) => header(part, 'content-type').startsWith(type));
  const calendar = ofType('text/calendar');
  return {
    to,
    from: /<(.*)>/.exec(header(mail, 'from'))?.[1] ?? header(mail, 'from'),
    subject: decodeWords(header(mail, 'subject')),
    messageId: header(mail, 'message-id'),
    text: content(ofType('text/plain')),
    html: content(ofType('text/html')),
    calendar: calendar
      ? {
          method: /method=(\w+)/i.exec(header(calendar, 'content-type'))?.[1] ?? '',
          content: content(calendar),
        }
      : null,
  };
}

function parse(raw: string): Part {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  return { headers, body: rest.join('\r\n\r\n') };
}

function leaves(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(header(part, 'content-type'))?.[1];
  if (!boundary) return [part];
  return part.body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((text) => leaves(parse(text.replace(/^\r\n/, ''))));
}

const header = ({ headers }: Part, name: string) => headers.get(name) ?? '';

function content(part: Part | undefined): string {
  if (!part) return '';
  const encoding = header(part, 'content-transfer-encoding').toLowerCase();
  if (encoding === 'base64') return Buffer.from(part.body, 'base64').toString();
  const bytes = encoding === 'quoted-printable' ? unquote(part.body.replace(/=\r\n/g, '')) : part.body;
  return Buffer.from(bytes, 'latin1').toString();
}

const unquote = (text: string) =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Headers of other than ASCII letters: `=?UTF-8?Q?…?=`, `=?UTF-8?B?…?=`. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('latin1')
        : unquote(word.replaceAll('_', ' ')),
    )
    .replace(/[\x80-\xff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString());
}
