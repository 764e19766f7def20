import { Inject, Injectable } from '@nestjs/common';
import type { Translate } from '@gsenet/shared/translate';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { momentInWords } from '../../platform/time/in-words.js';
import { dateIn } from '../../platform/time/zones.js';
import { deadlineOf, type Need } from '../needs-you/need.view.js';
import { waitingFor } from './digest.sql.js';

interface Reader {
  personId: string;
  name: string;
  zone: string;
  digestOn: string;
  now: Date;
}

interface Waiting extends Pick<Need, 'kind' | 'title' | 'path'> {
  instant: Date | null;
  lastDay: string | null;
  timeZone: string | null;
}

/** The daily digest: what still waits for a person when it is written, the most pressing first. */
@Injectable()
export class DigestLetter implements LetterWriter {
  readonly kind = 'digest';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where nothing waits any more, and where its day is over or a later digest has been written. */
  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [reader] = await this.database.read<Reader>(
      `select c.person_id as "personId", p.name, p.time_zone as zone, c.digest_on::text as "digestOn", now() as now
       from mail_choices c join people p on p.id = c.person_id where c.digest_id = $1`,
      [aboutId],
    );
    if (!reader || dateIn(reader.now, reader.zone) > reader.digestOn) return null;
    const waiting = await this.database.read<Waiting>(waitingFor('$1::uuid', '$2::text'), [
      reader.personId,
      language,
    ]);
    if (waiting.length === 0) return null;
    const { publicUrl } = this.settings;
    return {
      subject: t('mail.digest.subject', { n: waiting.length }),
      greeting: t('mail.greeting', { name: reader.name }),
      paragraphs: [t('mail.digest.text', { n: waiting.length })],
      links: waiting.map((need) => ({
        label: this.line(need, reader.zone, language, t),
        url: `${publicUrl}${need.path}`,
      })),
      button: { label: t('mail.digest.button'), url: `${publicUrl}/needs-you` },
      closing: t('mail.digest.closing', { url: `${publicUrl}/account` }),
    };
  }

  /** What to do, about what, and by when on the reader's clock. */
  private line(need: Waiting, zone: string, language: Writing['language'], t: Translate): string {
    const what = t('mail.digest.line', { what: t(`needs.${need.kind}.what`), title: titleOf(need, t) });
    const deadline = deadlineOf({ ...need, instant: need.instant?.toISOString() ?? null });
    if (!deadline) return what;
    return t('mail.digest.until', { what, when: momentInWords(deadline, zone, language, t) });
  }
}

/** The name of the thing; where many things wait as one, how many they are. */
function titleOf({ kind, title }: Waiting, t: Translate): string {
  if (kind === 'chase_invitations' || kind === 'mend_mail' || kind === 'attach_letter')
    return t(`needs.${kind}.title`, { n: Number(title) });
  return title;
}
