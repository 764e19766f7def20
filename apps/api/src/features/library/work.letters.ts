import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Letter, Writing } from '../../platform/mail/letter.js';
import { letterWriters } from '../../platform/mail/letter-writers.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { inForce } from '../mandates/mandate.sql.js';
import type { WorkLetterKind } from './work-mail.js';
import { depositCapacities } from './work.policy.js';
import type { WorkState } from './work.words.js';

const kinds = ['work_published', 'work_returned', 'work_withdrawn'] as const satisfies WorkLetterKind[];

interface Told {
  slug: string;
  title: string;
  state: WorkState;
  returnedBecause: string | null;
  withdrawnBecause: string | null;
  /** Whoever submitted it still brings works for its Organisation, and so sees its draft. */
  isStillTheirs: boolean;
}

/** Writes what the editors made of a work: to who submitted it, and of a withdrawal to those who made it. */
@Injectable()
export class WorkLetters {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where it is true no longer, or who submitted it may not see the draft any more. */
  async write(kind: WorkLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const capacities = depositCapacities.map((capacity) => `'${capacity}'`).join(', ');
    const [told] = await this.database.read<Told>(
      `select w.slug, coalesce(w.title ->> $2, w.title ->> 'en') as title, w.state,
         w.returned_because as "returnedBecause", w.withdrawn_because as "withdrawnBecause",
         exists (select from mandates m where m.person_id = w.submitted_by_id and m.organisation_id = w.organisation_id
           and m.capacity in (${capacities}) and ${inForce('m')}) as "isStillTheirs"
       from works w where w.id = $1`,
      [aboutId, language],
    );
    if (!told) return null;
    const { slug, title, state, returnedBecause, withdrawnBecause, isStillTheirs } = told;
    const letter = {
      greeting: t('mail.library.greeting'),
      button: { label: t('mail.library.button'), url: `${this.settings.publicUrl}/library/${slug}` },
    };
    if (kind === 'work_published')
      return state === 'published'
        ? {
            ...letter,
            subject: t('mail.library.published.subject', { title }),
            paragraphs: [t('mail.library.published.text', { title })],
          }
        : null;
    if (kind === 'work_returned')
      return state === 'draft' && returnedBecause && isStillTheirs
        ? {
            ...letter,
            subject: t('mail.library.returned.subject', { title }),
            paragraphs: [t('mail.library.returned.text', { title })],
            facts: [{ label: t('mail.library.returned.because'), value: returnedBecause }],
          }
        : null;
    return withdrawnBecause
      ? {
          ...letter,
          subject: t('mail.library.withdrawn.subject', { title }),
          paragraphs: [t('mail.library.withdrawn.text', { title })],
          facts: [{ label: t('mail.library.withdrawn.because'), value: withdrawnBecause }],
        }
      : null;
  }
}

/** A writer for every kind of letter about a work. One that was sent back waits on the page of who brings it. */
export const workLetterWriters = letterWriters(kinds, WorkLetters, (kind) =>
  kind === 'work_returned' ? 'matter' : 'notice',
);
