import { Inject, Injectable, type Type } from '@nestjs/common';
import type { Capacity } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, LetterWriter, Writing } from '../../platform/mail/letter.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { momentInWords } from '../../platform/time/in-words.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import type { Mandate } from '../mandates/mandate.entity.js';
import { effectOfEnding, type EndingEffect } from '../mandates/mandate.rules.js';
import { isMemberToday } from '../memberships/attestation.sql.js';

interface Told {
  member: string;
  slug: string;
  holder: string;
  capacity: Capacity;
  endsAt: Date;
  now: Date;
  isMember: boolean;
}

/** Writes that the end of a mandate has left a seat of the Board to an alternate, or empty, as it stands when written. */
abstract class SeatLetter implements LetterWriter {
  abstract readonly kind: string;
  protected abstract readonly effect: EndingEffect;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where it has nothing to say any more: somebody else sits by now, or the Member has left. */
  async write({ aboutId, language, t }: Writing): Promise<Letter | null> {
    const [told] = await this.database.read<Told>(
      `select coalesce(o.name ->> $2, o.name ->> 'en') as member, o.slug, p.name as holder, m.capacity,
         m.ends_at as "endsAt", now() as now, ${isMemberToday('o.id')} as "isMember"
       from mandates m join organisations o on o.id = m.organisation_id join people p on p.id = m.person_id
       where m.id = $1 and m.ends_at <= now()`,
      [aboutId, language],
    );
    if (!told?.isMember) return null;
    const sits = await this.whoSitsSince(aboutId, told.now);
    if (sits === undefined) return null;
    const { member, slug, holder, capacity, endsAt } = told;
    const vacant = sits === null;
    return {
      subject: t(vacant ? 'mail.seat.vacant.subject' : 'mail.seat.passedOn.subject', { member }),
      greeting: t('mail.seat.greeting'),
      paragraphs: [
        vacant
          ? t('mail.seat.vacant.text', { member })
          : t('mail.seat.passedOn.text', {
              member,
              name: sits.name,
              capacity: t(`capacity.${sits.capacity}`),
            }),
        t('mail.seat.whatNow'),
      ],
      facts: [
        { label: t('mail.seat.member'), value: member },
        { label: t(`capacity.${capacity}`), value: holder },
        { label: t('mail.seat.ended'), value: momentInWords(endsAt, secretariatZone, language, t) },
      ],
      button: { label: t('mail.seat.button'), url: `${this.settings.publicUrl}/organisations/${slug}` },
    };
  }

  /** Who sits because of the end of the mandate, null for nobody; undefined where its effect is not this letter's. */
  private async whoSitsSince(
    mandateId: string,
    now: Date,
  ): Promise<{ name: string; capacity: Capacity } | null | undefined> {
    const all = await this.database.read<Mandate & { name: string }>(
      `select h.id, h.person_id as "personId", h.organisation_id as "organisationId", h.capacity,
         h.starts_at as "startsAt", h.ends_at as "endsAt", p.name
       from mandates m join mandates h on h.organisation_id = m.organisation_id join people p on p.id = h.person_id
       where m.id = $1`,
      [mandateId],
    );
    const ended = all.find(({ id }) => id === mandateId);
    const found = ended && effectOfEnding(all, ended, now);
    return found?.effect === this.effect ? found.sits : undefined;
  }
}

@Injectable()
class SeatVacantLetter extends SeatLetter {
  readonly kind = 'seat_vacant';
  protected readonly effect = 'seat_empty';
}

@Injectable()
class SeatPassedOnLetter extends SeatLetter {
  readonly kind = 'seat_passed_on';
  protected readonly effect = 'falls_to_alternate';
}

/** A writer for every kind of letter about who sits for a Member. */
export const seatLetters: Type<LetterWriter>[] = [SeatVacantLetter, SeatPassedOnLetter];
