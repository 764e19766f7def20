import { Inject, Injectable } from '@nestjs/common';
import type { Capacity } from '../../platform/auth/actor.js';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';

/** The invitation with its link; nothing is written once it was accepted, withdrawn, or has expired. */
@Injectable()
export class InvitationLetter implements LetterWriter {
  readonly kind = 'invitation';

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [offer] = await this.database.read<{
      name: string;
      capacity: Capacity;
      organisation: string;
      days: number;
    }>(
      `select i.name, i.capacity, coalesce(o.name ->> $2, o.name ->> 'en') as organisation,
         ceil(extract(epoch from i.expires_at - now()) / 86400)::int as days
       from invitations i join organisations o on o.id = i.organisation_id
       where i.id = $1 and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > now()`,
      [aboutId, language],
    );
    if (!offer) return null;
    const { name, organisation, days } = offer;
    const capacity = t(`capacity.${offer.capacity}`);
    const token = signLink(this.settings.secret, 'invitation', aboutId);
    return {
      subject: t('mail.invitation.subject', { organisation }),
      greeting: t('mail.greeting', { name }),
      paragraphs: [
        t('mail.invitation.text', { organisation, capacity }),
        t('mail.invitation.limit', { days }),
      ],
      button: { label: t('mail.invitation.button'), url: `${this.settings.publicUrl}/invitations/${token}` },
      closing: t('mail.invitation.closing'),
    };
  }
}
