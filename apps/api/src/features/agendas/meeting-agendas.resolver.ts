import { Inject } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { readLink } from '../../platform/auth/signed-link.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel, type Found } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { AgendaItemInput, itemDetailsOf } from '../meetings/meeting.inputs.js';
import { AgendaByLink } from './agenda-by-link.view.js';
import { MeetingAgenda } from './agenda.view.js';
import { ConsentAgendas } from './consent-agendas.service.js';
import type { Verdict } from './consent.rules.js';
import { VerdictType } from './item-review.entity.js';
import { SubjectType } from './item-subject.entity.js';
import type { Subject } from './item-subject.rules.js';
import { ItemSubjects } from './item-subjects.service.js';
import { LateItemWordType } from './late-item.entity.js';
import type { LateItemWord } from './late-item.rules.js';
import { LateItems } from './late-items.service.js';

const ofMeeting = (id: string): Found => ({
  where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
  values: { id },
});

/** The agenda of a meeting once it is convened. */
@Resolver()
export class MeetingAgendasResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly late: LateItems,
    private readonly consent: ConsentAgendas,
    private readonly subjects: ItemSubjects,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => MeetingAgenda, {
    nullable: true,
    description:
      'The agenda of a meeting while it is prepared, by the meeting’s number. To the Board and those inside.',
  })
  meetingAgenda(
    @Args('number') number: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('MeetingAgenda', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Query(() => AgendaByLink, {
    nullable: true,
    description: 'The agenda behind the link of a mail; null if the link is none of ours.',
  })
  @Public()
  agendaByLink(@Args('token') token: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('AgendaByLink', reading, info, {
      values: { inviteeId: readLink(this.settings.secret, 'agenda', token) },
    });
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Proposes an item for an agenda that is frozen, or of a meeting that is open; every Member is asked. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, AGENDA_STILL_OPEN, LATE_ITEM_BEFORE_SECOND_CALL, MEETING_NOT_CONVENED, MEETING_HAS_CLOSED, MEETING_CANCELLED, LATE_ITEM_NEEDS_REASON, AGENDA_ITEM_TITLE, AGENDA_ITEM_MINUTES, TEXT_TOO_LONG, NOBODY_TO_INVITE.',
  })
  async proposeLateItem(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('item') item: AgendaItemInput,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      await this.late.propose(actor, meetingId, itemDetailsOf(item), because),
      reading,
      info,
    );
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Says for a Member whether a late item may enter. For who holds a seat of it. Refuses NOT_FOUND, NOT_ALLOWED, LATE_ITEM_SETTLED, MEETING_HAS_CLOSED, MEETING_CANCELLED.',
  })
  async answerLateItem(
    @Args('id', { type: () => ID }) id: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('answer', { type: () => LateItemWordType }) answer: LateItemWord,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.late.answer(actor, id, memberId, answer), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Records that Members have consented to a late item in the room or in a letter, and where that stands. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, RECORDED_WHERE_MISSING, LATE_ITEM_SETTLED, MEETING_HAS_CLOSED, MEETING_CANCELLED.',
  })
  async recordLateItemConsent(
    @Args('id', { type: () => ID }) id: string,
    @Args('memberIds', { type: () => [ID] }) memberIds: string[],
    @Args('where') where: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.late.recordConsent(actor, id, memberIds, where), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Withdraws a late item that is not settled. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, LATE_ITEM_SETTLED, MEETING_HAS_CLOSED, MEETING_CANCELLED.',
  })
  async withdrawLateItem(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.late.withdraw(actor, id), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Preapproves or flags an item for a Member before the meeting begins; an item by consent that is flagged is out. For who holds a seat of it. Refuses NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG, REVIEW_OVER, ITEM_DISCUSSED_ANYWAY, MEETING_NOT_CONVENED, MEETING_CANCELLED.',
  })
  async reviewAgendaItem(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('verdict', { type: () => VerdictType }) verdict: Verdict,
    @Args('remark', { defaultValue: '' }) remark: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      await this.consent.review(actor, itemId, memberId, { verdict, remark }),
      reading,
      info,
    );
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Takes an item out of those by consent for a Member; it is for discussion from then on. For who holds a seat of it, and for whoever conducts the meeting and hears it. Refuses NOT_FOUND, NOT_ALLOWED, ITEM_DISCUSSED_ANYWAY, ITEM_PASSED, MEETING_NOT_CONVENED, MEETING_HAS_CLOSED, MEETING_CANCELLED.',
  })
  async takeOutOfConsent(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.consent.takeOut(actor, itemId, memberId), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Passes all items by consent at once, each as a decision of its own; names those that were asked about. For the Chair’s representative and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, CONSENT_ITEMS_CHANGED, NOTHING_BY_CONSENT, CONSENT_NEEDS_VOTE, CONSENT_NEEDS_PANEL, CONSENT_LACKS_QUORUM, CONSENT_COUNTED_OTHERWISE.',
  })
  async passConsentAgenda(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('itemIds', { type: () => [ID] }) itemIds: string[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.consent.pass(actor, meetingId, itemIds, reading.language), reading, info);
  }

  @Mutation(() => Int, {
    description:
      'Asks those who sit for Members to look at the agenda beforehand, and reminds those alone who have not said all they are asked for, nobody twice in twelve hours; says how many. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, REVIEW_OVER, MEETING_NOT_CONVENED, MEETING_CANCELLED.',
  })
  askForReviews(@Args('meetingId', { type: () => ID }) meetingId: string, @Acting() actor: Viewer) {
    return this.consent.ask(actor, meetingId);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Says what an item is: an election of the Chair, a change of the rules, an admission, the annual report; or, with nothing, a matter of its own words. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, AGENDA_FROZEN, SUBJECT_NEEDS_REFERENCE, SUBJECT_NEEDS_VOTE, RULES_ADOPTED_ALREADY, RULES_PROPOSAL_WITHDRAWN, NOT_APPLYING, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async setItemSubject(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('concerns', { type: () => SubjectType, nullable: true }) concerns: Subject | null,
    @Args('rulesProposalId', { type: () => ID, nullable: true }) rulesProposalId: string | null,
    @Args('membershipId', { type: () => ID, nullable: true }) membershipId: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const said = {
      concerns: concerns ?? null,
      rulesProposalId: rulesProposalId ?? null,
      membershipId: membershipId ?? null,
    };
    return this.answer(await this.subjects.say(actor, itemId, said), reading, info);
  }

  private answer(meetingId: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('MeetingAgenda', reading, info, ofMeeting(meetingId));
  }
}
