import { hash, verify } from '@node-rs/argon2';

/** argon2id, the library's own default algorithm, with 64 MiB and three passes. */
const parameters = { memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 };

/** Hashing needs 64 MiB each: at most this many at a time, the others wait in line. */
const atATime = 4;
let running = 0;
const line: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= atATime) await new Promise<void>((resolve) => line.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    line.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, parameters));

let decoy: Promise<string> | undefined;

/** Compares; where there is no account it compares with a decoy, so that the answer takes as long. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const reference = stored ?? (await decoy);
  const matches = await inTurn(() => verify(reference, password));
  return stored !== null && matches;
}
