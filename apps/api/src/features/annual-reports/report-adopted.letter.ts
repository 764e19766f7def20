import { Inject, Injectable } from '@nestjs/common';
import { formattingLocale } from '@gsenet/shared/languages';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { inForce } from '../mandates/mandate.sql.js';

interface Told {
  year: number;
  adoptedOn: string;
  decision: string;
  /** Members for which the reader speaks and of which the report tells. */
  members: { slug: string; name: string }[];
}

/** Tells who speaks for a Member that a report was adopted, and where it says what their Member gave and got. */
@Injectable()
export class ReportAdoptedLetter implements LetterWriter {
  readonly kind = 'annual_report_adopted';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, readerId, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select r.year, r.adopted_on::text as "adoptedOn", d.number as decision,
         (select coalesce(json_agg(json_build_object('slug', f.slug, 'name', coalesce(f.name ->> $2, f.name ->> 'en'))
             order by f.slug), '[]')
           from jsonb_to_recordset(r.figures -> 'members') f (slug text, name jsonb)
           where exists (select from organisations o join mandates m on m.organisation_id = o.id
             where o.slug = f.slug and m.person_id = $3 and ${inForce('m')}
               and m.capacity in ('representative', 'first_alternate', 'second_alternate'))) as members
       from annual_reports r join decisions d on d.id = r.decision_id where r.id = $1`,
      [aboutId, language, readerId ?? null],
    );
    if (!told) return null;
    const { year, adoptedOn, decision, members } = told;
    const report = `${this.settings.publicUrl}/annual-reports/${year}`;
    const day = new Intl.DateTimeFormat(formattingLocale(language), { dateStyle: 'long', timeZone: 'UTC' });
    const title = t('annualReports.titleOf', { year: String(year) });
    return {
      subject: t('mail.annualReport.subject', { title }),
      greeting: t('mail.annualReport.greeting'),
      paragraphs: [t('mail.annualReport.text', { title })],
      facts: [
        { label: t('annualReports.adoptedOn'), value: day.format(new Date(adoptedOn)) },
        { label: t('annualReports.adopt.decision'), value: decision },
      ],
      button: { label: t('annualReports.read'), url: report },
      links: members.map(({ slug, name }) => ({
        label: t('mail.annualReport.member', { name }),
        url: `${report}#member-${slug}`,
      })),
    };
  }
}
