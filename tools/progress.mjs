/**
 * Does a piece of work, and says so once it takes more than two seconds.
 * @template T
 * @param {string} what such as "Building"
 * @param {(note: (line: string) => void) => Promise<T>} work may note how far it has come
 */
export async function step(what, work) {
  const begun = Date.now();
  /** @type {string[] | undefined} */
  let held = [];
  const timer = setTimeout(() => {
    console.log([`${what} …`, ...(held ?? [])].join('\n'));
    held = undefined;
  }, 2000);
  try {
    return await work((line) => (held ? held.push(`  ${line}`) : console.log(`  ${line}`)));
  } finally {
    clearTimeout(timer);
    if (!held) console.log(`  ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  }
}
