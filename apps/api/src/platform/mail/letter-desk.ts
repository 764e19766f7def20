import { Inject, Injectable } from '@nestjs/common';
import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { LETTER_WRITERS, type Letter, type LetterWriter } from './letter.js';
import type { Weight } from './mail-pace.rules.js';

/** Hands each kind of letter to its writer. */
@Injectable()
export class LetterDesk {
  private readonly writers: Map<string, LetterWriter>;

  constructor(@Inject(LETTER_WRITERS) writers: LetterWriter[]) {
    this.writers = new Map(writers.map((writer) => [writer.kind, writer]));
  }

  weightOf(kind: string): Weight {
    return this.writers.get(kind)?.weight ?? 'notice';
  }

  write({
    kind,
    aboutId,
    language,
    readerId,
    timeZone,
  }: {
    kind: string;
    aboutId: string;
    language: Language;
    readerId?: string | null;
    timeZone?: string | null;
  }): Promise<Letter | null> {
    const writer = this.writers.get(kind);
    if (!writer) throw new Error(`Nobody writes letters of the kind ${kind}`);
    return writer.write({
      aboutId,
      language,
      t: translators[language],
      ...(readerId && { readerId }),
      ...(timeZone && { timeZone }),
    });
  }
}
