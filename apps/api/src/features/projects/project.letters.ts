import { Inject, Injectable } from '@nestjs/common';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { ChangeState } from './change-request.entity.js';
import type { DutyState } from './project-duty.entity.js';

interface ToldDuty {
  title: string;
  state: DutyState;
  dueOn: string;
  slug: string;
  project: string;
  because: string | null;
}

abstract class DutyLetter {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  protected async told({ aboutId, language }: Writing): Promise<ToldDuty | undefined> {
    const [told] = await this.database.read<ToldDuty>(
      `select d.title, d.state, d.due_on::text as "dueOn", p.slug, coalesce(p.title ->> $2, p.title ->> 'en') as project,
         (select h.because from project_hand_ins h where h.duty_id = d.id and h.outcome is not null
          order by h.submitted_at desc limit 1) as because
       from project_duties d join projects p on p.id = d.project_id where d.id = $1`,
      [aboutId, language],
    );
    return told;
  }

  protected button({ aboutId, t }: Writing, { slug }: ToldDuty): Pick<Letter, 'button'> {
    const url = `${this.settings.publicUrl}/projects/${slug}/due/${aboutId}`;
    return { button: { label: t('mail.project.button'), url } };
  }
}

/** Tells the lead that a report is owed; nothing to whom has handed it in meanwhile. */
@Injectable()
class ReportOwedLetter extends DutyLetter implements LetterWriter {
  readonly kind = 'project_report_owed';
  readonly weight = 'reminder';

  async write(writing: Writing): Promise<Letter | null> {
    const told = await this.told(writing);
    if (!told || (told.state !== 'due' && told.state !== 'returned')) return null;
    const { t, language } = writing;
    return {
      subject: t('mail.project.owed.subject', { report: told.title }),
      greeting: t('mail.project.greeting'),
      paragraphs: [t('mail.project.owed.text', { report: told.title, project: told.project })],
      facts: [{ label: t('mail.project.due'), value: dayInWords(told.dueOn, language) }],
      ...this.button(writing, told),
    };
  }
}

/** Tells the lead what the Secretariat said to what was handed in. */
@Injectable()
class DutyDecidedLetter extends DutyLetter implements LetterWriter {
  readonly kind = 'project_duty_decided';

  async write(writing: Writing): Promise<Letter | null> {
    const told = await this.told(writing);
    if (!told || (told.state !== 'accepted' && told.state !== 'returned')) return null;
    const { t } = writing;
    const said = { title: told.title, project: told.project };
    return {
      subject: t(`mail.project.${told.state}.subject`, { title: told.title }),
      greeting: t('mail.project.greeting'),
      paragraphs: [t(`mail.project.${told.state}.text`, said)],
      facts: told.because ? [{ label: t('mail.project.because'), value: told.because }] : [],
      ...this.button(writing, told),
    };
  }
}

/** Tells the lead what became of a change request. */
@Injectable()
class ChangeDecidedLetter implements LetterWriter {
  readonly kind = 'change_request_decided';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<{
      state: ChangeState;
      because: string;
      slug: string;
      project: string;
    }>(
      `select c.state, c.because, p.slug, coalesce(p.title ->> $2, p.title ->> 'en') as project
       from change_requests c join projects p on p.id = c.project_id where c.id = $1`,
      [aboutId, language],
    );
    if (!told || (told.state !== 'approved' && told.state !== 'declined')) return null;
    const { state, because, slug, project } = told;
    return {
      subject: t(`mail.project.change.${state}.subject`, { project }),
      greeting: t('mail.project.greeting'),
      paragraphs: [t(`mail.project.change.${state}.text`, { project })],
      facts: because ? [{ label: t('mail.project.because'), value: because }] : [],
      button: { label: t('mail.project.button'), url: `${this.settings.publicUrl}/projects/${slug}` },
    };
  }
}

/** A calendar date as people write it; it has no zone, so it is read as one of UTC. */
function dayInWords(date: string, language: Language): string {
  const words = new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'full', timeZone: 'UTC' });
  return words.format(new Date(`${date}T00:00:00Z`));
}

export const projectLetters = [ReportOwedLetter, DutyDecidedLetter, ChangeDecidedLetter];
