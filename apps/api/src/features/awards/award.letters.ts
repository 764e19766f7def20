import { Inject, Injectable } from '@nestjs/common';
import { formattingLocale } from '@gsenet/shared/languages';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { AwardState } from './award.entity.js';

interface Told {
  state: AwardState;
  released: boolean;
  number: string;
  title: string;
  text: string;
  ceiling: number | null;
  currency: string;
  slug: string | null;
  conditions: { what: string; dueOn: string }[];
}

/** Tells applicants what the Board decided on their proposal; nothing before it is released. */
@Injectable()
class AwardReleasedLetter implements LetterWriter {
  readonly kind = 'award_released';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select w.state, w.released_at is not null as released, p.number, p.title, w.text, w.ceiling::float8 as ceiling,
         c.currency, (select j.slug from projects j where j.proposal_id = p.id) as slug,
         (select coalesce(json_agg(json_build_object('what', k.what, 'dueOn', k.due_on) order by k.ordinal), '[]')
          from award_conditions k where k.award_id = w.id) as conditions
       from awards w join proposals p on p.id = w.proposal_id join calls c on c.id = p.call_id where w.id = $1`,
      [aboutId],
    );
    if (!told?.released || told.state === 'tabled') return null;
    const { state, number, title, text, ceiling, currency, slug, conditions } = told;
    const locale = formattingLocale(language);
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const money = new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 });
    const path = slug ? `/projects/${slug}` : `/proposals/${number}`;
    return {
      subject: t(`mail.award.${state}.subject`, { number }),
      greeting: t('mail.project.greeting'),
      paragraphs: [t(`mail.award.${state}.text`, { title }), ...(text ? [text] : [])],
      facts: [
        ...(ceiling === null ? [] : [{ label: t('mail.award.ceiling'), value: money.format(ceiling) }]),
        ...conditions.map(({ what, dueOn }) => ({
          label: t('mail.award.condition', { by: day.format(new Date(dueOn)) }),
          value: what,
        })),
      ],
      button: {
        label: slug ? t('mail.project.button') : t('mail.award.button'),
        url: `${this.settings.publicUrl}${path}`,
      },
    };
  }
}

export const awardLetters = [AwardReleasedLetter];
