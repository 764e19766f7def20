import { Inject, Injectable } from '@nestjs/common';
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
  ceiling: string | null;
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

  async write({ aboutId, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select w.state, w.released_at is not null as released, p.number, p.title, w.text, w.ceiling::text as ceiling,
         c.currency, (select j.slug from projects j where j.proposal_id = p.id) as slug,
         (select coalesce(json_agg(json_build_object('what', a.what, 'dueOn', a.due_on) order by a.due_on), '[]')
          from award_conditions k join actions a on a.id = k.action_id where k.award_id = w.id) as conditions
       from awards w join proposals p on p.id = w.proposal_id join calls c on c.id = p.call_id where w.id = $1`,
      [aboutId],
    );
    if (!told?.released || told.state === 'tabled') return null;
    const { state, number, title, text, ceiling, currency, slug, conditions } = told;
    const path = slug ? `/projects/${slug}` : `/proposals/${number}`;
    return {
      subject: t(`mail.award.${state}.subject`, { number }),
      greeting: t('mail.project.greeting'),
      paragraphs: [t(`mail.award.${state}.text`, { title }), ...(text ? [text] : [])],
      facts: [
        ...(ceiling ? [{ label: t('mail.award.ceiling'), value: `${ceiling} ${currency}` }] : []),
        ...conditions.map(({ what, dueOn }) => ({
          label: t('mail.award.condition', { by: dueOn }),
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
