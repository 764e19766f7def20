import type { Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import type { Tx } from '../db/database.js';
import { addJob } from '../jobs/jobs.js';
import { newId } from '../db/new-id.js';
import { Mail } from './mail.entity.js';
import type { Weight } from './mail-pace.rules.js';

/** A letter before it is made into HTML and text: what it says, and the one thing to do. */
export interface Letter {
  subject: string;
  greeting: string;
  paragraphs: string[];
  facts?: { label: string; value: string }[];
  button?: { label: string; url: string };
  /** Further links, quieter than the button. */
  links?: { label: string; url: string }[];
  closing?: string;
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
}

/** What a writer of letters is told. */
export interface Writing {
  aboutId: string;
  language: Language;
  t: Translate;
  /** Who reads it, where the address is a person’s, and their zone. */
  readerId?: string;
  timeZone?: string;
}

/** Writes one kind of letter from what is true when it is sent; null if there is nothing to say any more. */
export interface LetterWriter {
  readonly kind: string;
  /** A notice, unless it says otherwise. */
  readonly weight?: Weight;
  write(writing: Writing): Promise<Letter | null>;
}

export const LETTER_WRITERS = Symbol('letter writers');

/** Enters a mail and its job in the transaction of what it tells. */
export async function enterMail(
  tx: Tx,
  mail: { kind: string; aboutId: string; address: string; language: Language },
): Promise<void> {
  const id = newId();
  await tx.insert(Mail, { id, ...mail });
  await addJob(tx, 'send_mail', { mailId: id }, { key: `mail ${id}` });
}

/** The same to a person, at their primary address in their language. */
export async function enterMailTo(
  tx: Tx,
  personId: string,
  mail: { kind: string; aboutId: string },
): Promise<void> {
  const [recipient] = await tx.query<{ address: string; language: Language }[]>(
    `select a.address, p.language from people p
     join email_addresses a on a.person_id = p.id and a.is_primary where p.id = $1`,
    [personId],
  );
  if (recipient) await enterMail(tx, { ...mail, ...recipient });
}
