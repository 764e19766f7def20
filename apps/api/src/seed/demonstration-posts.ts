import { createHash } from 'node:crypto';
import type { Capacity } from '../platform/auth/actor.js';
import type { Tx } from '../platform/db/database.js';
import { found } from '../platform/refusal.js';
import { inForce } from '../features/mandates/mandate.sql.js';

/** Somebody with an account of the demonstration, and the mandate that it came with. */
export interface Post {
  mailbox: string;
  personId: string;
  mandateId: string;
  organisationId: string;
  capacity: Capacity;
}

/** Finds a post by its mailbox. */
export type PostAt = (mailbox: string) => Post;

/**
 * The posts of some mailboxes; null where one of them is no longer held, or its Organisation has left the network,
 * because people have used the demonstration.
 */
export async function postsAt(tx: Tx, mailboxes: readonly string[]): Promise<PostAt | null> {
  const posts = await tx.query<Post[]>(
    `select split_part(a.address, '@', 1) as mailbox, m.person_id as "personId", m.id as "mandateId",
       m.organisation_id as "organisationId", m.capacity
     from email_addresses a join mandates m on m.person_id = a.person_id
     where m.basis = 'Demonstration' and ${inForce('m')} and a.address = any($1)
       and exists (select from memberships s where s.organisation_id = m.organisation_id and s.stage = 'in_force')`,
    [mailboxes.map((mailbox) => `${mailbox}@demonstration.example`)],
  );
  if (posts.length < mailboxes.length) return null;
  return (mailbox) => found(posts.find((post) => post.mailbox === mailbox));
}

/** What somebody did to a thing. */
interface Act {
  by: Post;
  at: Date;
  act: string;
  noun: string;
  nounId: string;
  details?: Record<string, unknown>;
}

/** Enters into the audit what was done before the portal was started: what is recorded by `record` was done just now. */
export async function recordedAt(tx: Tx, { by, at, act, noun, nounId, details = {} }: Act): Promise<void> {
  await tx.query(
    `insert into audit_entries (at, person_id, organisation_id, capacity, mandate_id, act, noun, noun_id, details)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [at, by.personId, by.organisationId, by.capacity, by.mandateId, act, noun, nounId, details],
  );
}

/** The id of something made up: the same in every demonstration, so that what is written down about one leads there in all. */
export function knownId(name: string): string {
  const hash = createHash('sha256').update(`demonstration: ${name}`).digest('hex');
  // A UUID of version 8, which leaves its digits to whoever makes it.
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
