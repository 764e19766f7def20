import { Inject, Injectable } from '@nestjs/common';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { DeclineGround, ReviewPhase } from './review.rules.js';
import { reviewCounts } from './review.sql.js';

interface Told {
  call: string;
  dueOn: string;
  phase: ReviewPhase;
  /** Reviews under the call that the reader was asked for and may still know of, and those of them submitted. */
  asked: number;
  submitted: number;
}

const dayInWords = (day: string, language: Language) =>
  new Intl.DateTimeFormat(formattingLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/**
 * What letters to reviewers have in common: they count the reviews under a call and name no proposal, since somebody
 * may have come to be in conflict when the letter is read.
 */
abstract class ReviewLetter implements LetterWriter {
  abstract readonly kind: string;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select coalesce(c.title ->> $2, c.title ->> 'en') as call, n.due_on::text as "dueOn", n.phase,
         count(o.id)::int as asked, count(o.submitted_at)::int as submitted
       from reviews r join review_rounds n on n.call_id = r.call_id join calls c on c.id = r.call_id
       left join reviews o on o.call_id = r.call_id and o.reviewer_id = r.reviewer_id and ${reviewCounts('o')}
       where r.id = $1 group by c.id, n.call_id`,
      [aboutId, language],
    );
    const words = told && this.words(told, t, language);
    if (!words) return null;
    return {
      greeting: t('mail.reviews.greeting'),
      button: { label: t('mail.reviews.button'), url: `${this.settings.publicUrl}/reviews` },
      closing: t('mail.reviews.closing'),
      ...words,
    };
  }

  /** Null when there is nothing to say any more. */
  protected abstract words(
    told: Told,
    t: Translate,
    language: Language,
  ): Pick<Letter, 'subject' | 'paragraphs' | 'facts'> | null;
}

const factsOf = ({ call, dueOn }: Told, t: Translate, language: Language) => [
  { label: t('mail.reviews.call'), value: call },
  { label: t('mail.reviews.due'), value: dayInWords(dueOn, language) },
];

const areAwaited = ({ phase, asked, submitted }: Told) => phase === 'individual' && submitted < asked;

/** Asks somebody for reviews; whoever has submitted them all meanwhile is not asked. */
@Injectable()
class ReviewAskedLetter extends ReviewLetter {
  readonly kind = 'review_asked';
  readonly weight = 'matter';

  protected words(told: Told, t: Translate, language: Language) {
    if (!areAwaited(told)) return null;
    const count = told.asked - told.submitted;
    return {
      subject: t('mail.reviewAsked.subject', { call: told.call }),
      paragraphs: [t('mail.reviewAsked.text', { count }), t('mail.reviewAsked.conflict')],
      facts: factsOf(told, t, language),
    };
  }
}

/** Reminds somebody of the reviews that they have not submitted. */
@Injectable()
class ReviewReminderLetter extends ReviewLetter {
  readonly kind = 'review_reminder';
  readonly weight = 'reminder';

  protected words(told: Told, t: Translate, language: Language) {
    if (!areAwaited(told)) return null;
    const count = told.asked - told.submitted;
    return {
      subject: t('mail.reviewReminder.subject', { call: told.call }),
      paragraphs: [t('mail.reviewReminder.text', { count }), t('mail.reviewAsked.conflict')],
      facts: factsOf(told, t, language),
    };
  }
}

/** Thanks somebody for the reviews that they submitted. */
@Injectable()
class ReviewThanksLetter extends ReviewLetter {
  readonly kind = 'review_thanks';

  protected words({ call, submitted }: Told, t: Translate) {
    if (submitted === 0) return null;
    return {
      subject: t('mail.reviewThanks.subject', { call }),
      paragraphs: [t('mail.reviewThanks.text', { count: submitted, call })],
    };
  }
}

/** Tells somebody that they need not write a review that they were asked for. */
@Injectable()
class ReviewWithdrawnLetter extends ReviewLetter {
  readonly kind = 'review_withdrawn';

  protected words({ call, asked, submitted }: Told, t: Translate) {
    return {
      subject: t('mail.reviewWithdrawn.subject', { call }),
      paragraphs: [
        t('mail.reviewWithdrawn.text', { call }),
        t('mail.reviewWithdrawn.left', { count: asked - submitted }),
      ],
    };
  }
}

/** Tells the Secretariat that a reviewer declined; of which proposal, only the desk says. */
@Injectable()
class ReviewDeclinedLetter implements LetterWriter {
  readonly kind = 'review_declined';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<{
      call: string;
      slug: string;
      name: string;
      ground: DeclineGround;
      phase: ReviewPhase;
    }>(
      `select coalesce(c.title ->> $2, c.title ->> 'en') as call, c.slug, h.name, r.decline_ground as ground, n.phase
       from reviews r join calls c on c.id = r.call_id join people h on h.id = r.reviewer_id
       join review_rounds n on n.call_id = r.call_id
       where r.id = $1 and r.declined_at is not null`,
      [aboutId, language],
    );
    if (!told) return null;
    const { call, slug, name, ground, phase } = told;
    return {
      subject: t('mail.reviewDeclined.subject', { name, call }),
      greeting: t('mail.reviewDeclined.greeting'),
      paragraphs: [
        t(`mail.reviewDeclined.${ground}`, { name }),
        ...(phase === 'individual' ? [t('mail.reviewDeclined.replace')] : []),
      ],
      facts: [{ label: t('mail.reviews.call'), value: call }],
      button: {
        label: t('mail.reviewDeclined.button'),
        url: `${this.settings.publicUrl}/calls/${slug}/reviews`,
      },
      closing: t('mail.reviews.closing'),
    };
  }
}

export const reviewLetters = [
  ReviewAskedLetter,
  ReviewReminderLetter,
  ReviewThanksLetter,
  ReviewWithdrawnLetter,
  ReviewDeclinedLetter,
];
