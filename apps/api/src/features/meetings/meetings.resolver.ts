import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel, type Found } from '../../platform/read-model/read-model.js';
import type { Sql } from '../../platform/read-model/view.js';
import { MeetingPreview } from './meeting-preview.js';
import { MeetingPreviews } from './meeting-previews.service.js';
import { Meeting } from './meeting.entity.js';
import { MeetingInput, PreviewArgs, detailsOf } from './meeting.inputs.js';
import { endOf } from './meeting.sql.js';
import { Meetings } from './meetings.service.js';

const MeetingPage = pageOf(Meeting);

// No meeting lasts longer than a day, so that the index on the start finds those that are not over.
const which = {
  all: () => 'true',
  upcoming: (m: Sql) => `${m}.starts_at > now() - interval '1 day' and ${endOf(m)} > now()`,
  over: (m: Sql) => `${m}.starts_at <= now() and ${endOf(m)} <= now()`,
};

@Resolver()
export class MeetingsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Meetings,
    private readonly previews: MeetingPreviews,
  ) {}

  @Query(() => Meeting, { nullable: true, description: 'A meeting by its number, AB-2027-03.' })
  @Public()
  meeting(@Args('number') number: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Meeting', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Query(() => MeetingPage, {
    description:
      'Meetings: those to come, the next first, or those that are over, the latest first; all, the latest first.',
  })
  @Public()
  meetings(
    @Args('upcoming', { type: () => Boolean, nullable: true }) upcoming: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const wanted = typeof upcoming !== 'boolean' ? 'all' : upcoming ? 'upcoming' : 'over';
    return this.read.page('Meeting', reading, info, {
      variant: wanted,
      where: which[wanted],
      keys: (m) => [
        { sql: `${m}.starts_at`, type: 'timestamptz' },
        { sql: `${m}.id`, type: 'uuid' },
      ],
      direction: wanted === 'upcoming' ? 'asc' : 'desc',
      first,
      after,
    });
  }

  @Query(() => MeetingPreview, {
    description:
      'What a time would mean for a meeting: for those who sit, and for its notice. To the Secretariat. Refuses NOT_ALLOWED, UNKNOWN_TIME_ZONE, MEETING_LENGTH.',
  })
  meetingPreview(
    @Args() { occurrence, ...wanted }: PreviewArgs,
    @Acting() viewer: Viewer,
    @Asking() { language }: Reading,
  ) {
    return this.previews.preview(viewer, language, { ...wanted, occurrence: occurrence ?? null });
  }

  @Mutation(() => Meeting, {
    description:
      'Enters the draft of a meeting. For the Secretariat. Refuses NOT_ALLOWED, MEETING_TITLE, TEXT_TOO_LONG, UNKNOWN_TIME_ZONE, TIME_SKIPPED, TIME_TWICE, MEETING_LENGTH, MEETING_LINK_NOT_SECURE.',
  })
  async createMeeting(
    @Args('meeting') meeting: MeetingInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.create(actor, detailsOf(meeting)), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Changes a meeting that has not begun; everybody invited gets an update when time, place or link change, and another day needs its own notice. For the Secretariat. Refuses what createMeeting refuses, NOT_FOUND, CHANGED_MEANWHILE, MEETING_UNDER_WAY, MEETING_CANCELLED, MEETING_KIND_SETTLED, MEETING_IN_THE_PAST, MEETING_NEEDS_A_PLACE, MEETING_NEEDS_A_LINK, NOTICE_TOO_SHORT, NOTICE_TOO_SHORT_FOR_ANY_KIND, CONSENT_MISSING.',
  })
  async changeMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('meeting') meeting: MeetingInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.change(actor, id, version, detailsOf(meeting)), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Convenes a meeting and invites everybody it calls. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, MEETING_TRANSITION, MEETING_LENGTH, MEETING_IN_THE_PAST, MEETING_NEEDS_A_PLACE, MEETING_NEEDS_A_LINK, MEETING_LINK_NOT_SECURE, AGENDA_EMPTY, NOBODY_TO_INVITE, NOTICE_TOO_SHORT, NOTICE_TOO_SHORT_FOR_ANY_KIND, CONSENT_MISSING.',
  })
  async conveneMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.convene(actor, id, version), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Invites who has come to sit for a Member since the meeting was convened, and withdraws the invitation of who no longer does. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_NOT_CONVENED, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async renewInvitations(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.renewInvitations(actor, id), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Calls a meeting off and takes it out of everybody’s calendar. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, MEETING_TRANSITION, CANCELLATION_NEEDS_REASON, TEXT_TOO_LONG.',
  })
  async cancelMeeting(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.cancel(actor, id, version, because), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Meeting', reading, info, meetingById(id));
  }
}

/** How a mutation finds the meeting that it answers with. */
export const meetingById = (id: string): Found => ({
  where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
  values: { id },
});
