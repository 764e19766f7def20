import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  meetingCancel,
  meetingPublish,
  meetingRequest,
  uidOf,
  type CalendarAttendee,
  type CalendarMeeting,
} from './meeting.calendar.js';

const meeting: CalendarMeeting = {
  uid: 'ab-2027-03@portal.example',
  sequence: 0,
  state: 'convened',
  startsAt: new Date('2027-08-18T07:00:00Z'),
  minutes: 90,
  timeZone: 'Asia/Shanghai',
  title: 'Advisory Board, third meeting',
  place: 'Beijing Normal University',
  link: 'https://meet.example/ab-2027-03?key=1',
  note: '',
  page: 'https://portal.example/meetings/ab-2027-03',
  changedAt: new Date('2027-06-01T02:00:00Z'),
};
const attendee: CalendarAttendee = {
  name: 'Representative of ALECSO',
  address: 'representative@alecso.example',
  role: 'REQ-PARTICIPANT',
  answers: true,
  answer: 'waiting',
  generation: 1,
  timeZone: 'Africa/Tunis',
};
const organiser = { name: 'GSENet Secretariat', address: 'calendar@portal.example' };
const sentAt = new Date('2027-06-01T02:00:05.250Z');

const request = (m: Partial<CalendarMeeting> = {}, a: Partial<CalendarAttendee> = {}) =>
  meetingRequest({ ...meeting, ...m }, { ...attendee, ...a }, organiser, sentAt);

const parsed = (text: string) => new ICAL.Component(ICAL.parse(text));
const event = (text: string) => {
  const found = parsed(text).getFirstSubcomponent('vevent');
  if (!found) throw new Error('no event');
  return found;
};
const valueOf = (text: string, property: string) => String(event(text).getFirstPropertyValue(property));
const cnOf = (text: string) => event(text).getFirstProperty('attendee')?.getFirstParameter('cn');
const namesIn = (text: string) =>
  [parsed(text), event(text)]
    .flatMap((component) => component.getAllProperties().map(({ name }) => name))
    .sort();
const crlf = (lines: string[]) => lines.map((line) => `${line}\r\n`).join('');

describe('an invitation', () => {
  it('is written to the octet as calendar programs need it', () => {
    expect(request()).toBe(
      crlf([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Global Smart Education Network//Partner-network portal//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:ab-2027-03@portal.example',
        'DTSTAMP:20270601T020005Z',
        'LAST-MODIFIED:20270601T020000Z',
        'DTSTART:20270818T070000Z',
        'DTEND:20270818T083000Z',
        'SUMMARY:Advisory Board\\, third meeting',
        'DESCRIPTION:2027-08-18 15:00–16:30 Asia/Shanghai (UTC+08:00)\\n2027-08-18',
        '  08:00–09:30 Africa/Tunis (UTC+01:00)\\n\\nhttps://meet.example/ab-2027-03',
        ' ?key=1\\n\\nhttps://portal.example/meetings/ab-2027-03',
        'LOCATION:Beijing Normal University · https://meet.example/ab-2027-03?key=',
        ' 1',
        'CONFERENCE;FEATURE=VIDEO;VALUE=URI:https://meet.example/ab-2027-03?key=1',
        'URL:https://portal.example/meetings/ab-2027-03',
        'TRANSP:OPAQUE',
        'SEQUENCE:0',
        'STATUS:CONFIRMED',
        'ORGANIZER;CN=GSENet Secretariat:mailto:calendar@portal.example',
        'ATTENDEE;CN=Representative of ALECSO;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPAN',
        ' T;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:representative@alecso.example',
        'END:VEVENT',
        'END:VCALENDAR',
      ]),
    );
  });

  it('keeps its UID and organiser when it changes, and is stamped anew', () => {
    const update = meetingRequest(
      { ...meeting, sequence: 1, startsAt: new Date('2027-08-18T08:00:00Z') },
      attendee,
      organiser,
      new Date('2027-06-09T00:00:00Z'),
    );
    for (const property of ['uid', 'organizer'])
      expect(valueOf(update, property)).toBe(valueOf(request(), property));
    expect(valueOf(update, 'sequence')).toBe('1');
    expect(valueOf(update, 'dtstamp')).toBe('2027-06-09T00:00:00Z');
    expect(valueOf(update, 'dtstart')).toBe('2027-08-18T08:00:00Z');
  });

  test.each([
    ['waiting', 'NEEDS-ACTION'],
    ['coming', 'ACCEPTED'],
    ['perhaps', 'TENTATIVE'],
    ['not_coming', 'DECLINED'],
  ] as const)('says of an answer %s: %s', (answer, partstat) => {
    expect(event(request({}, { answer })).getFirstProperty('attendee')?.getFirstParameter('partstat')).toBe(
      partstat,
    );
  });

  it('names the alternate who comes instead, and whom the alternate stands in for', () => {
    const representative = request({}, { answer: 'not_coming', delegatedTo: 'alternate@alecso.example' });
    expect(representative.replaceAll('\r\n ', '')).toContain(
      'PARTSTAT=DELEGATED;RSVP=TRUE;DELEGATED-TO="mailto:alternate@alecso.example":mailto:representative@alecso.example\r\n',
    );
    const alternate = request(
      {},
      { address: 'alternate@alecso.example', delegatedFrom: 'representative@alecso.example' },
    );
    expect(alternate.replaceAll('\r\n ', '')).toContain(
      ';DELEGATED-FROM="mailto:representative@alecso.example":mailto:alternate@alecso.example\r\n',
    );
  });

  it('gives a person who is called again another UID, since calendars remember what was cancelled', () => {
    expect(valueOf(request({}, { generation: 2 }), 'uid')).toBe('ab-2027-03-g2@portal.example');
    expect(uidOf('without-a-host', 3)).toBe('without-a-host-g3');
  });

  test.each([
    ['observer', 'NON-PARTICIPANT', false, 'ROLE=NON-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE'],
    ['Chair', 'CHAIR', true, 'ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE'],
  ] as const)('shows the part of the %s', (_who, role, answers, expected) => {
    expect(request({}, { role, answers }).replaceAll('\r\n ', '')).toContain(expected);
  });

  it('of a date that is only held says so', () => {
    expect(valueOf(request({ state: 'dates_polled' }), 'status')).toBe('TENTATIVE');
  });

  it('of a meeting in person has no link, of one online no other place', () => {
    expect(namesIn(request({ link: '' }))).not.toContain('conference');
    expect(valueOf(request({ link: '' }), 'location')).toBe('Beijing Normal University');
    expect(valueOf(request({ place: '' }), 'location')).toBe('https://meet.example/ab-2027-03?key=1');
    expect(namesIn(request({ place: '', link: '' }))).not.toContain('location');
  });

  it('never rings', () => expect(request()).not.toContain('VALARM'));

  test.each([
    ['Africa/Casablanca', '2027-08-18 07:00–08:30 Africa/Casablanca (UTC+00:00)'],
    ['Pacific/Kiritimati', '2027-08-18 21:00–22:30 Pacific/Kiritimati (UTC+14:00)'],
    ['America/Vancouver', '2027-08-18 00:00–01:30 America/Vancouver (UTC-07:00)'],
    ['America/Los_Angeles', '2027-08-18 00:00–01:30 America/Los_Angeles (UTC-07:00)'],
    ['Asia/Kathmandu', '2027-08-18 12:45–14:15 Asia/Kathmandu (UTC+05:45)'],
    ['Pacific/Niue', '2027-08-17 20:00–21:30 Pacific/Niue (UTC-11:00)'],
  ])('tells the time in %s', (timeZone, expected) => {
    const [ours, theirs] = valueOf(request({}, { timeZone }), 'description').split('\n');
    expect([ours, theirs]).toEqual(['2027-08-18 15:00–16:30 Asia/Shanghai (UTC+08:00)', expected]);
  });

  it('tells the time once to those who live by the meeting’s own clocks, and the day when it ends on another', () => {
    const text = valueOf(request({ minutes: 600 }, { timeZone: 'Asia/Shanghai' }), 'description');
    expect(text.split('\n\n')[0]).toBe('2027-08-18 15:00 – 2027-08-19 01:00 Asia/Shanghai (UTC+08:00)');
  });
});

describe('a cancellation', () => {
  const cancelled: CalendarMeeting = { ...meeting, state: 'cancelled', sequence: 4 };

  it('of the meeting is a status', () => {
    const text = meetingCancel(cancelled, attendee, organiser, sentAt);
    expect(parsed(text).getFirstPropertyValue('method')).toBe('CANCEL');
    expect(valueOf(text, 'status')).toBe('CANCELLED');
    expect(valueOf(text, 'sequence')).toBe('4');
    expect(valueOf(text, 'uid')).toBe(meeting.uid);
    expect(event(text).getAllProperties('attendee')).toHaveLength(1);
  });

  it('for one person is none: the meeting takes place', () => {
    const text = meetingCancel({ ...meeting, sequence: 4 }, attendee, organiser, sentAt);
    expect(parsed(text).getFirstPropertyValue('method')).toBe('CANCEL');
    expect(namesIn(text)).not.toContain('status');
    expect(valueOf(text, 'sequence')).toBe('5');
    expect(valueOf(text, 'uid')).toBe(meeting.uid);
  });
});

describe('a calendar to subscribe to', () => {
  const feed = meetingPublish(
    [
      { meeting, generation: 1 },
      {
        meeting: { ...meeting, uid: 'ab-2027-04@portal.example', state: 'cancelled', link: '' },
        generation: 2,
      },
    ],
    { name: 'My meetings, GSENet', timeZone: 'Africa/Tunis' },
  );

  it('has a name, says how often to look, and holds nobody’s name', () => {
    expect(feed.split('BEGIN:VEVENT')[0]).toBe(
      crlf([
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Global Smart Education Network//Partner-network portal//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'NAME:My meetings\\, GSENet',
        'X-WR-CALNAME:My meetings\\, GSENet',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'X-PUBLISHED-TTL:PT1H',
      ]),
    );
    expect(feed).not.toMatch(/ATTENDEE|ORGANIZER|mailto:/);
  });

  it('has the same UIDs as the invitations, and keeps what was cancelled', () => {
    const events = parsed(feed).getAllSubcomponents('vevent');
    expect(events.map((one) => one.getFirstPropertyValue('uid'))).toEqual([
      'ab-2027-03@portal.example',
      'ab-2027-04-g2@portal.example',
    ]);
    expect(events.map((one) => one.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED']);
  });

  it('shows the same instant as the invitation', () => {
    for (const property of ['dtstart', 'dtend', 'description'])
      expect(valueOf(feed, property)).toBe(valueOf(request(), property));
  });

  it('may be empty', () => {
    expect(parsed(meetingPublish([], { name: 'Empty' })).getAllSubcomponents()).toEqual([]);
  });
});

describe('what people write', () => {
  const texts = [
    `O'Neil, "Ana"; José`,
    '北京师范大学智慧学习研究院代表；“秘书处”',
    'ممثل المنظمة العربية للتربية والثقافة والعلوم، تونس',
    'a; b, c: d \\ e ^ f ^^ "g"',
    '👩‍🏫 Teachers 🎓'.repeat(12),
  ];
  test.each(texts)('comes back as it was: %s', (text) => {
    const written = request({ title: text, place: text, note: text, link: '' }, { name: text });
    expect(valueOf(written, 'summary')).toBe(text);
    expect(valueOf(written, 'location')).toBe(text);
    expect(valueOf(written, 'description')).toContain(text);
    expect(cnOf(written)).toBe(text.replaceAll('\\', '/'));
  });

  it('is quoted in a name after RFC 6868', () => {
    expect(request({}, { name: `O'Neil, "Ana"; José` })).toContain(`ATTENDEE;CN="O'Neil, ^'Ana^'; José";`);
  });

  test.each([
    ['title', 'X\r\nATTENDEE:mailto:stranger@example.org'],
    ['title', 'X\nBEGIN:VALARM\nEND:VALARM'],
    ['title', 'X\rSTATUS:CANCELLED'],
    ['place', 'X\u2028STATUS:CANCELLED'],
    ['place', 'X\u0085STATUS:CANCELLED\u0000'],
    ['note', 'X\r\nEND:VEVENT\r\nBEGIN:VEVENT'],
    ['note', 'X\\nSTATUS:CANCELLED'],
    ['link', 'https://meet.example/a\r\nSTATUS:CANCELLED'],
    ['link', 'javascript:alert(1)'],
  ] as const)('never becomes a property: %s %j', (field, text) => {
    const written = request({ [field]: text });
    const link = field === 'link' && !text.startsWith('https') ? ['conference'] : [];
    expect(namesIn(written)).toEqual(namesIn(request()).filter((name) => !link.includes(name)));
    expect(valueOf(written, 'status')).toBe('CONFIRMED');
    expect(parsed(written).getAllSubcomponents()).toHaveLength(1);
    expect(event(written).getAllSubcomponents()).toEqual([]);
  });

  it('is refused as an address that is none', () => {
    expect(() => request({}, { address: 'a@example.org\r\nSTATUS:CANCELLED' })).toThrow(RangeError);
    expect(() => request({}, { delegatedTo: 'Ana <a@example.org>' })).toThrow(RangeError);
  });

  it('fills lines of at most 75 octets and adds no property, whatever it is', () => {
    const expected = namesIn(request());
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, text, text, text, (title, place, note, name) => {
        const written = request({ title, place, note }, { name });
        expect(written.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(namesIn(written)).toEqual(expected);
      }),
    );
  });
});
