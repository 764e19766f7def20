import { Inject, Injectable } from '@nestjs/common';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { ActionState } from './action.entity.js';
import { addressOf } from './decision.rules.js';

/** An action as its letters speak of it. */
interface Told {
  what: string;
  state: ActionState;
  dueOn: string;
  owner: string;
  number: string;
  decision: string;
  returnedBecause: string | null;
}

/** What all letters to the owner of an action have in common: whoever has delivered gets none. */
abstract class ActionLetter implements LetterWriter {
  abstract readonly kind: string;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select a.what, a.state, a.due_on::text as "dueOn", coalesce(o.name ->> $2, o.name ->> 'en') as owner, d.number,
         coalesce(d.text ->> $2, d.text ->> 'en', (select min(w.value) from jsonb_each_text(d.text) w)) as decision,
         (select e.details ->> 'because' from audit_entries e where e.noun = 'Action' and e.noun_id = a.id
            and e.act = 'returnEvidence' order by e.position desc limit 1) as "returnedBecause"
       from actions a join decisions d on d.id = a.decision_id join organisations o on o.id = a.owner_organisation_id
       where a.id = $1`,
      [aboutId, language],
    );
    if (!told || told.state !== 'open') return null;
    return {
      greeting: t('mail.action.greeting'),
      ...this.words(told, t),
      facts: [
        { label: t('mail.action.what'), value: told.what },
        { label: t('mail.action.owner'), value: told.owner },
        { label: t('mail.action.due'), value: dayInWords(told.dueOn, language) },
        { label: t('mail.action.decision'), value: `${told.number}: ${told.decision}` },
        ...this.more(told, t),
      ],
      button: {
        label: t('mail.action.button'),
        url: `${this.settings.publicUrl}/board/decisions/${addressOf(told.number)}`,
      },
      closing: t('mail.action.closing'),
    };
  }

  protected abstract words(told: Told, t: Translate): Pick<Letter, 'subject' | 'paragraphs'>;

  protected more(_told: Told, _t: Translate): { label: string; value: string }[] {
    return [];
  }
}

/** A calendar date as people write it; it has no zone, so it is read as one of UTC. */
function dayInWords(date: string, language: Language): string {
  const words = new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'full', timeZone: 'UTC' });
  return words.format(new Date(`${date}T00:00:00Z`));
}

/** Tells an owner that an action is theirs. */
@Injectable()
class ActionAssignedLetter extends ActionLetter {
  readonly kind = 'action_assigned';
  readonly weight = 'matter';

  protected words({ number }: Told, t: Translate) {
    return {
      subject: t('mail.action.assigned.subject', { number }),
      paragraphs: [t('mail.action.assigned.text')],
    };
  }
}

/** Reminds an owner a week before the due date. */
@Injectable()
class ActionDueLetter extends ActionLetter {
  readonly kind = 'action_due';
  readonly weight = 'reminder';

  protected words({ number }: Told, t: Translate) {
    return { subject: t('mail.action.due.subject', { number }), paragraphs: [t('mail.action.due.text')] };
  }
}

/** Tells an owner that the due date has passed. */
@Injectable()
class ActionOverdueLetter extends ActionLetter {
  readonly kind = 'action_overdue';
  readonly weight = 'reminder';

  protected words({ number }: Told, t: Translate) {
    return {
      subject: t('mail.action.overdue.subject', { number }),
      paragraphs: [t('mail.action.overdue.text')],
    };
  }
}

/** Tells an owner what the Secretariat still misses. */
@Injectable()
class EvidenceReturnedLetter extends ActionLetter {
  readonly kind = 'evidence_returned';
  readonly weight = 'matter';

  protected words({ number }: Told, t: Translate) {
    return {
      subject: t('mail.action.returned.subject', { number }),
      paragraphs: [t('mail.action.returned.text')],
    };
  }

  protected override more({ returnedBecause }: Told, t: Translate) {
    return returnedBecause ? [{ label: t('mail.action.returned.because'), value: returnedBecause }] : [];
  }
}

export const actionLetters = [
  ActionAssignedLetter,
  ActionDueLetter,
  ActionOverdueLetter,
  EvidenceReturnedLetter,
];
