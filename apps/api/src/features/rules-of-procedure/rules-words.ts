import { translators } from '@gsenet/shared/catalogues';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { MessageId, MessageParams } from '@gsenet/shared/translate';
import type { RulesOfProcedure } from './rules-of-procedure.js';
import type { Share } from './share.rules.js';

type Said<Id extends MessageId> = [id: Id, params: MessageParams[Id]];

/** Says the parts of a clause in the reader's language. */
export class RulesWords {
  private readonly say: <Id extends MessageId>(...said: Said<Id>) => string;
  private readonly locale: string;

  constructor(
    language: Language,
    private readonly names: Readonly<Record<string, string>>,
  ) {
    this.say = translators[language] as typeof this.say;
    this.locale = formattingLocale(language);
  }

  text<Id extends MessageId>(id: Id, params: MessageParams[Id]): string {
    return this.say(id, params);
  }

  share({ numerator, denominator, strict }: Share): string {
    return this.say(strict ? 'rules.share.over' : 'rules.share.least', {
      fraction: fraction(numerator, denominator),
    });
  }

  majority({ share, base, tie }: RulesOfProcedure['majorities']['ordinary']) {
    return {
      share: this.share(share),
      base: this.say(`rules.base.${base}`, {}),
      tie: this.say(`rules.tie.${tie}`, {}),
    };
  }

  /** A month and a day, 08-18, as people write them. */
  monthAndDay(text: string): string {
    const format = new Intl.DateTimeFormat(this.locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    return format.format(new Date(`2028-${text}T00:00:00Z`));
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(items);
  }

  member(id: string): string {
    return this.names[id] ?? id;
  }
}

export const fraction = (numerator: number, denominator: number): string => `${numerator}/${denominator}`;
