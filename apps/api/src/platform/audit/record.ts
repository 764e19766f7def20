import type { Actor, MandateInForce } from '../auth/actor.js';
import type { Tx } from '../db/database.js';

interface Entry {
  /** Null where the portal itself acts. */
  actor: Actor | { personId: string } | null;
  under?: MandateInForce;
  act: string;
  noun: string;
  nounId: string;
  details?: Record<string, unknown>;
}

const entriesOf = new WeakMap<Tx, Entry[]>();

/**
 * Notes the one audit entry of a change. `Database` writes what was noted at the end of the transaction, in one
 * statement. Details hold ids and words, no secrets and no long texts.
 */
export function record(tx: Tx, entry: Entry): void {
  const entries = entriesOf.get(tx);
  if (!entries) throw new Error('Nobody would write this entry: the transaction was not opened by Database.');
  entries.push(entry);
}

/** Begins to note what happens in a transaction. */
export function openEntries(tx: Tx): void {
  entriesOf.set(tx, []);
}

/** Writes the entries that `entriesAsJson` gives, its `$1`; the position follows the order in which they were noted. */
export const insertEntries = `
  insert into audit_entries (person_id, organisation_id, capacity, mandate_id, act, noun, noun_id, details)
  select e.person_id, e.organisation_id, e.capacity, e.mandate_id, e.act, e.noun, e.noun_id, e.details
  from rows from (json_to_recordset($1::json) as (person_id uuid, organisation_id uuid, capacity text,
    mandate_id uuid, act text, noun text, noun_id uuid, details jsonb)) with ordinality as e
  order by e.ordinality`;

/** What was noted in a transaction, for `insertEntries`. */
export function entriesAsJson(tx: Tx): string {
  const entries = entriesOf.get(tx) ?? [];
  return JSON.stringify(
    entries.map(({ actor, under, act, noun, nounId, details }) => ({
      person_id: actor?.personId ?? null,
      organisation_id: under?.organisationId ?? null,
      capacity: under?.capacity ?? null,
      mandate_id: under?.id ?? null,
      act,
      noun,
      noun_id: nounId,
      details: details ?? {},
    })),
  );
}
