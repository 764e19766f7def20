import { createHash } from 'node:crypto';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { found } from '../../platform/refusal.js';
import type { FrozenBallot } from './ballot-options.rules.js';
import { putUpBox } from './ballot-box-steps.js';
import type { RollEntry } from './roll.rules.js';
import type { VoteMode } from './vote.entity.js';

interface ToFreeze {
  motionId: string;
  version: number;
  mode: VoteMode;
  roll: readonly RollEntry[];
  frozen: FrozenBallot;
  at: Date;
}

/**
 * Step: opens a vote, with what it is decided by fixed from now on: rule, roll, text and, in an election, the nominees;
 * and puts up the box of a secret one. Gives its id and the hash for the audit entry.
 */
export async function freeze(
  tx: Tx,
  secret: string,
  { motionId, version, mode, roll, frozen, at }: ToFreeze,
): Promise<{ id: string; hash: string }> {
  const id = newId();
  const text = await textOf(tx, motionId, version);
  const hash = hashOf({ motion: motionId, version, text, mode, roll, frozen });
  await tx.query(
    `insert into votes (id, motion_id, motion_version, mode, opened_at, frozen, frozen_hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, motionId, version, mode, at, JSON.stringify(frozen), hash],
  );
  await tx.query(
    `insert into vote_rolls (vote_id, member_id, state)
     select $1, r."memberId", r.state from json_to_recordset($2) as r ("memberId" uuid, state text)`,
    [id, JSON.stringify(roll)],
  );
  if (mode === 'secret') await putUpBox(tx, secret, { id, frozen, frozenHash: hash });
  return { id, hash };
}

async function textOf(tx: Tx, motionId: string, version: number): Promise<string> {
  const [row] = await tx.query<{ text: string }[]>(
    `select text from motion_texts where motion_id = $1 and version = $2`,
    [motionId, version],
  );
  return found(row).text;
}

const hashOf = (frozen: unknown): string => createHash('sha256').update(JSON.stringify(frozen)).digest('hex');
