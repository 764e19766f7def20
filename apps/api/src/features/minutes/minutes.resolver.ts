import { Inject } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RichText } from '@gsenet/shared/rich-text';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { readLink } from '../../platform/auth/signed-link.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { RichTextTree } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Corrections } from './corrections.service.js';
import { DraftToCorrect } from './draft-to-correct.view.js';
import { MinutesSection, SavedMinutesSection } from './minutes-section.view.js';
import { MinutesWriting } from './minutes-writing.service.js';
import { MinutesKeeping } from './minutes.service.js';
import { Minutes } from './minutes.view.js';

@Resolver()
export class MinutesResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly writing: MinutesWriting,
    private readonly keeping: MinutesKeeping,
    private readonly corrections: Corrections,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => Minutes, {
    nullable: true,
    description:
      'The minutes of a meeting by its number: published ones to everybody; drafts, once sent, to the Board and whoever was there; to the Secretariat from the opening on.',
  })
  @Public()
  minutes(@Args('number') number: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Minutes', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Query(() => [Minutes], { description: 'The minutes that the viewer may read, the latest meeting first.' })
  @Public()
  minutesOfTheBoard(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Minutes', reading, info, {
      where: (m, scope) => `${m}.is_begun and (${m}.sent_at is not null or ${viewerIsSecretariat(scope)})`,
      orderBy: (m) => `${m}.starts_at desc, ${m}.id`,
      limit: 200,
    });
  }

  @Query(() => MinutesSection, {
    nullable: true,
    description: 'A section of minutes, by the meeting’s number and its key.',
  })
  @Public()
  minutesSection(
    @Args('number') number: string,
    @Args('key') key: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('MinutesSection', reading, info, {
      where: (s, scope) =>
        `${s}.meeting_number = ${scope.value('number', 'text')} and ${s}.key = ${scope.value('key', 'text')}`,
      values: { number, key },
    });
  }

  @Query(() => DraftToCorrect, {
    nullable: true,
    description: 'The draft of minutes behind the link of a mail; null if the link is none of ours.',
  })
  @Public()
  draftToCorrect(
    @Args('token') token: string,
    @Args('section', { type: () => String, nullable: true }) section: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const readerId = readLink(this.settings.secret, 'draft-minutes', token);
    return this.read.one('DraftToCorrect', reading, info, { values: { readerId, section: section ?? null } });
  }

  @Mutation(() => SavedMinutesSection, {
    description:
      'Saves the text of a section; one written on an older text is set aside. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_MEETING_NOT_BEGUN, MINUTES_APPROVED, TEXT_TOO_LONG.',
  })
  async saveMinutesSection(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('key') key: string,
    @Args('text', { type: () => RichTextTree, nullable: true }) text: RichText | null,
    @Args('baseVersion', { type: () => Int }) baseVersion: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const setAsideId = await this.writing.save(actor, { meetingId, key, text: text ?? null, baseVersion });
    return this.read.one('SavedMinutesSection', reading, info, {
      where: (s, scope) =>
        `${s}.meeting_id = ${scope.value('meetingId', 'uuid')} and ${s}.key = ${scope.value('key', 'text')}`,
      values: { meetingId, key, setAsideId },
    });
  }

  @Mutation(() => Minutes, {
    description:
      'Withholds a section from what is published, with a reason, or no longer does where none is given. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_MEETING_NOT_BEGUN, MINUTES_PUBLISHED, WITHHOLDING_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async withholdMinutesSection(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('key') key: string,
    @Args('because', { type: () => String, nullable: true }) because: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.writing.withhold(actor, meetingId, key, because ?? null), reading, info);
  }

  @Mutation(() => Minutes, {
    description:
      'Sends the draft to those who were there and to the Board; the time for corrections runs from then. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_SENT_ALREADY, MINUTES_MEETING_NOT_CLOSED, MINUTES_EMPTY.',
  })
  async sendDraftMinutes(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.keeping.send(actor, meetingId), reading, info);
  }

  @Mutation(() => Minutes, {
    description:
      'Asks for a correction in a section of the draft. For those who were there. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_NOT_SENT, CORRECTIONS_CLOSED, CORRECTION_WITHOUT_TEXT, TEXT_TOO_LONG.',
  })
  async giveMinutesCorrection(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('key') key: string,
    @Args('text') text: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.corrections.give(actor, meetingId, key, text), reading, info);
  }

  @Mutation(() => Minutes, {
    description:
      'Says that one has nothing to correct. For those who were there. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_NOT_SENT, CORRECTIONS_CLOSED.',
  })
  async agreeToMinutes(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.corrections.agree(actor, meetingId), reading, info);
  }

  @Mutation(() => Minutes, {
    description:
      'Takes a correction over, once the words say it, or declines it with a reason. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CORRECTION_ANSWERED, DECLINING_NEEDS_REASON, MINUTES_APPROVED, TEXT_TOO_LONG.',
  })
  async answerMinutesCorrection(
    @Args('id', { type: () => ID }) id: string,
    @Args('takenOver') takenOver: boolean,
    @Args('because', { defaultValue: '' }) because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.corrections.answer(actor, id, takenOver, because), reading, info);
  }

  @Mutation(() => Minutes, {
    description:
      'Enters that the Board approved the minutes at a later meeting, named by its number. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_NOT_SENT, MINUTES_APPROVED, CORRECTIONS_STILL_OPEN, CORRECTIONS_UNANSWERED, APPROVED_AT_A_LATER_MEETING.',
  })
  async approveMinutes(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('at') at: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.keeping.approve(actor, meetingId, at), reading, info);
  }

  @Mutation(() => Minutes, {
    description:
      'Publishes approved minutes from their day on. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MINUTES_NOT_APPROVED, MINUTES_PUBLISHED, MINUTES_PUBLICATION_TOO_EARLY.',
  })
  async publishMinutes(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.keeping.publish(actor, meetingId), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Minutes', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
