import type { Refused } from '@gsenet/shared/refused';
import type { Tx } from '../../platform/db/database.js';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import { refuseIf } from '../../platform/refusal.js';
import { ShortNotice } from './short-notice.entity.js';
import { whyNotByConsent } from './short-notice.rules.js';
import { votingMembers } from './voting-members.sql.js';

/**
 * Step: what every voting Member has consented to where notice of a meeting is too short for a day; the meeting is
 * locked before. Refuses `tooShort` where nobody was asked, and CONSENT_MISSING.
 */
export async function consentOfAll(
  tx: Tx,
  meetingId: string,
  day: PlainDate,
  tooShort: Refused,
): Promise<ShortNotice> {
  const asked = await tx.findOneBy(ShortNotice, { meetingId, state: 'asked' });
  if (!asked || asked.fromDay > day) refuseIf(tooShort);
  const shortNotice = asked as ShortNotice;
  const members = await tx.query<{ name: string; consents: boolean | null }[]>(
    `select coalesce(o.acronym, o.name ->> 'en') as name, a.consents
     from ${votingMembers} v join organisations o on o.id = v.organisation_id
       left join short_notice_answers a on a.member_id = o.id and a.short_notice_id = $1
     order by 1`,
    [shortNotice.id],
  );
  refuseIf(whyNotByConsent(members));
  return shortNotice;
}

/** Step: the same where the meeting is held on that consent from now on; what was said of it stands. Gives the reason. */
export async function relyOnConsent(
  tx: Tx,
  meetingId: string,
  day: PlainDate,
  tooShort: Refused,
): Promise<string> {
  const { id, because } = await consentOfAll(tx, meetingId, day, tooShort);
  await tx.query(`update short_notices set state = 'relied_on', settled_at = now() where id = $1`, [id]);
  return because;
}
