import type { Letter } from '../src/platform/mail/letter.js';

/** All that a letter says, a line each. */
export const wordsOf = (letter: Letter | null) =>
  letter &&
  [
    letter.subject,
    letter.greeting,
    ...letter.paragraphs,
    ...(letter.facts ?? []).flatMap(({ label, value }) => [label, value]),
    letter.button?.label,
    letter.closing,
  ].join('\n');
