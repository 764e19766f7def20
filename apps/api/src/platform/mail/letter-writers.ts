import { Inject, Injectable, type Type } from '@nestjs/common';
import type { Letter, LetterWriter, Writing } from './letter.js';
import type { Weight } from './mail-pace.rules.js';

interface Letters<Kind> {
  write(kind: Kind, writing: Writing): Promise<Letter | null>;
}

/** A writer for each of the kinds of letter that one provider writes. */
export function letterWriters<Kind extends string>(
  kinds: readonly Kind[],
  lettersOfFeature: Type<Letters<Kind>>,
  weightOf: (kind: Kind) => Weight,
): Type<LetterWriter>[] {
  return kinds.map((kind) => {
    @Injectable()
    class Writer implements LetterWriter {
      readonly kind = kind;
      readonly weight = weightOf(kind);

      constructor(@Inject(lettersOfFeature) private readonly letters: Letters<Kind>) {}

      write(writing: Writing): Promise<Letter | null> {
        return this.letters.write(kind, writing);
      }
    }
    return Writer;
  });
}
