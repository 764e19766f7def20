import { expect, test } from '@jest/globals';
import type { MeetingState } from './meeting.entity.js';
import {
  whyNotAnswerShortNotice,
  whyNotAskForShortNotice,
  whyNotByConsent,
  type ShortNoticeState,
} from './short-notice.rules.js';

test.each([
  ['draft', '2027-03-10', null],
  ['dates_polled', '2027-03-11', null],
  ['convened', '2027-03-10', null],
  ['draft', '2027-03-09', 'MEETING_IN_THE_PAST'],
  ['open', '2027-03-10', 'MEETING_UNDER_WAY'],
  ['cancelled', '2027-03-10', 'MEETING_CANCELLED'],
] as [MeetingState, string, string | null][])(
  'on 10 March, of a meeting that is %s, for %s (section 2, Notice): %s',
  (state, fromDay, code) => {
    expect(whyNotAskForShortNotice(state, { fromDay, today: '2027-03-10' })?.code ?? null).toBe(code);
  },
);

test.each([
  ['asked', 'draft', null],
  ['asked', 'convened', null],
  ['asked', 'open', 'MEETING_UNDER_WAY'],
  ['relied_on', 'convened', 'SHORT_NOTICE_SETTLED'],
  ['withdrawn', 'draft', 'SHORT_NOTICE_SETTLED'],
] as [ShortNoticeState, MeetingState, string | null][])(
  'what is %s of a meeting that is %s can be answered: %s',
  (state, meeting, code) => {
    expect(whyNotAnswerShortNotice({ state }, meeting)?.code ?? null).toBe(code);
  },
);

test.each([
  ['everybody consents', { COL: true, ISTE: true }, null],
  ['one has said nothing', { COL: true, ISTE: null }, 'ISTE'],
  ['one refuses, one has said nothing', { COL: false, ISTE: null, SEAMEO: true }, 'COL, ISTE'],
  ['there is no Member', {}, ''],
] as [string, Record<string, boolean | null>, string | null][])(
  'notice is shorter by the consent of every Member: %s',
  (_, said, missing) => {
    const members = Object.entries(said).map(([name, consents]) => ({ name, consents }));
    expect(whyNotByConsent(members)).toEqual(
      missing === null ? null : { code: 'CONSENT_MISSING', params: { members: missing } },
    );
  },
);
