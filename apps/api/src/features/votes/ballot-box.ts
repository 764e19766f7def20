import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** How much longer than its contents a sealed box is. */
export const sealBytes = 28;
const nonceBytes = 12;
const tagBytes = 16;
const cipher = 'aes-256-gcm';

/** What the seal of a box vouches for besides its contents: which vote it is of, and whose ballots are in it. */
export interface BoxLabel {
  voteId: string;
  frozenHash: string;
  memberIds: readonly string[];
}

/**
 * Seals the choices that were made, as numbers of options on the ballot. They are sorted, and the rest of the box is
 * empty, so that it tells nothing of their order even once it is open; and every box of a vote is of the same size. The
 * key is the vote’s own and is derived from the secret of the portal, so that tables, write-ahead log and back-ups
 * without that secret tell nothing of what is in it.
 * @throws RangeError when there are more ballots than slots, or a number that stands for no option.
 */
export function sealBox(secret: string, label: BoxLabel, slots: number, choices: readonly number[]): Buffer {
  if (
    choices.length > slots ||
    choices.some((choice) => !Number.isInteger(choice) || choice < 0 || choice > 250)
  )
    throw new RangeError(`${choices.length} ballots do not go into ${slots} slots`);
  // 0 is an empty slot.
  const contents = Buffer.alloc(slots);
  contents.set([...choices].sort((a, b) => a - b).map((choice) => choice + 1));
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, keyOf(secret, label.voteId), nonce, { authTagLength: tagBytes });
  sealing.setAAD(written(label));
  const sealed = Buffer.concat([sealing.update(contents), sealing.final()]);
  return Buffer.concat([nonce, sealed, sealing.getAuthTag()]);
}

/**
 * The choices in a box, sorted; or null where the seal is broken: somebody has changed the box, or whose ballots it
 * says that it holds, or the portal has another secret than when it was sealed.
 */
export function unsealBox(secret: string, label: BoxLabel, box: Buffer): number[] | null {
  if (box.length < sealBytes) return null;
  const nonce = box.subarray(0, nonceBytes);
  const opening = createDecipheriv(cipher, keyOf(secret, label.voteId), nonce, { authTagLength: tagBytes });
  opening.setAAD(written(label));
  opening.setAuthTag(box.subarray(-tagBytes));
  try {
    const contents = Buffer.concat([opening.update(box.subarray(nonceBytes, -tagBytes)), opening.final()]);
    return [...contents].filter((slot) => slot > 0).map((slot) => slot - 1);
  } catch {
    return null;
  }
}

const keyOf = (secret: string, voteId: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, voteId, 'ballot box', 32));

const written = ({ voteId, frozenHash, memberIds }: BoxLabel): Buffer =>
  Buffer.from(JSON.stringify([voteId, frozenHash, [...memberIds].sort()]));
