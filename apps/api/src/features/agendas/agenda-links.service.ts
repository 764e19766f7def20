import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database } from '../../platform/db/database.js';
import { found } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import type { Verdict } from './consent.rules.js';
import { enterAnswers } from './late-item-steps.js';
import { LateItem } from './late-item.entity.js';
import type { LateItemWord } from './late-item.rules.js';
import { enterReview } from './review-steps.js';
import { speakerByLink } from './speaking.js';

/** What somebody says of an agenda by the link of a mail. */
export interface SaidByLink {
  lateItems: { id: string; answer: LateItemWord }[];
  reviews: { id: string; verdict: Verdict }[];
}

/** What people say of an agenda by the link of a mail, without being signed in. */
@Injectable()
export class AgendaLinks {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Enters all of it or nothing. Refuses LINK_NOT_GOOD, INVITATION_WITHDRAWN, NOT_ALLOWED, NOT_FOUND, and what
   * `whyNotAnswerLate` and `whyNotReview` say of what is new in it.
   */
  async say(token: string, said: SaidByLink): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { meeting, now, speaking } = await speakerByLink(tx, this.settings.secret, token);
      const meetingId = meeting.id;
      const entry = { ...speaking, noun: 'Meeting', nounId: meetingId };
      for (const { id, answer } of said.lateItems) {
        const item = found(await tx.findOneBy(LateItem, { id, meetingId }));
        const word = { memberIds: [speaking.memberId], answer, where: null, ...speaking };
        const { memberIds, outcome } = await enterAnswers(tx, item, { meeting, now }, word);
        const details = { lateItem: id, answer, outcome };
        if (memberIds.length > 0) record(tx, { ...entry, act: 'answerLateItem', details });
      }
      for (const { id, verdict } of said.reviews) {
        const about = { meetingId, state: meeting.state, now, itemId: id };
        const known = await tx.query<{ remark: string }[]>(
          `select remark from item_reviews where agenda_item_id = $1 and member_id = $2 and verdict = $3`,
          [id, speaking.memberId, verdict],
        );
        if (known.length > 0) continue;
        await enterReview(tx, about, speaking, { verdict, remark: '' });
        record(tx, { ...entry, act: 'reviewAgendaItem', details: { item: id, verdict } });
      }
    });
  }
}
