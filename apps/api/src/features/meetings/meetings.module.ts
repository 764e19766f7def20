import { Module } from '@nestjs/common';
import { TimeZonesResolver } from '../../platform/time/time-zones.resolver.js';
import './agenda-item.view.js';
import { AgendasResolver } from './agendas.resolver.js';
import { Agendas } from './agendas.service.js';
import { AnswersResolver } from './answers.resolver.js';
import { Answers } from './answers.service.js';
import { Calendars } from './calendars.service.js';
import './invitation-to-meeting.view.js';
import './invitee.view.js';
import { KeepWallClocksOfMeetings } from './keep-wall-clocks.task.js';
import { MeetingLetters, meetingLetterWriters } from './meeting-letters.js';
import './meeting-history.view.js';
import { MeetingPreviews } from './meeting-previews.service.js';
import './meeting.view.js';
import { MeetingsController } from './meetings.controller.js';
import { MeetingsResolver } from './meetings.resolver.js';
import { ShortNoticeLetter } from './short-notice.letter.js';
import { ShortNotices } from './short-notice.service.js';
import './short-notice.view.js';
import { ShortNoticesResolver } from './short-notices.resolver.js';
import { Meetings } from './meetings.service.js';

@Module({
  controllers: [MeetingsController],
  providers: [
    Meetings,
    Agendas,
    Answers,
    Calendars,
    MeetingPreviews,
    MeetingLetters,
    KeepWallClocksOfMeetings,
    ShortNotices,
    ShortNoticeLetter,
    ...meetingLetterWriters,
    MeetingsResolver,
    ShortNoticesResolver,
    AgendasResolver,
    AnswersResolver,
    TimeZonesResolver,
  ],
  exports: [...meetingLetterWriters, ShortNoticeLetter, KeepWallClocksOfMeetings],
})
export class MeetingsModule {}
