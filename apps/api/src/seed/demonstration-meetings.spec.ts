import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { TestPortal } from '../../test/api.js';
import { said } from '../../test/board.js';
import { Database } from '../platform/db/database.js';
import { agree, recount } from '../features/votes/recount.js';
import { isSound, type VoteResult } from '../features/votes/tally.rules.js';
import { awardMeeting } from './demonstration-results.js';
import { seedDemonstration } from './demonstration.js';

interface Shown {
  number: string;
  state: string;
  isDemonstration: boolean;
  startsAt: string;
  agenda: object[];
  noticeClocks: { notice: string };
  invitees: { part: string }[];
}

describe('the meetings of the demonstration', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    await seedDemonstration(portal.source, portal.settings);
    await seedDemonstration(portal.source, portal.settings);
  });
  afterAll(() => portal.stop());

  const personOf = async (address: string) => {
    const [row] = await portal.sql(`select person_id as id from email_addresses where address = $1`, [
      address,
    ]);
    return String(row?.['id']);
  };
  const meetings = async (address: string) => {
    const run = await portal.as(await personOf(address));
    const document = `{ meetings { items { number state mode isDemonstration startsAt agenda { title }
      answers { coming perhaps waiting } noticeClocks { notice } invitees { part awaited } } } }`;
    return said<{ items: Shown[] }>(await run(document), 'meetings').items;
  };

  it('are five, entered once: a draft, one convened in time at twelve o’clock UTC, one that is over, two minuted', async () => {
    const all = await meetings('secretariat@demonstration.example');
    expect(all.map(({ isDemonstration }) => isDemonstration)).not.toContain(false);
    const minuted = all.filter(({ state }) => state === 'minuted');
    const [draft, ahead, past, ...others] = all.filter(({ state }) => state !== 'minuted');
    expect(others).toEqual([]);
    expect(draft?.state).toBe('draft');
    expect(past).toMatchObject({ state: 'closed', mode: 'in_person', answers: { coming: 6, waiting: 0 } });
    expect(ahead).toMatchObject({
      state: 'convened',
      mode: 'online',
      answers: { coming: 3, perhaps: 1, waiting: 2 },
    });
    expect(ahead?.agenda).toHaveLength(6);
    expect(String(ahead?.startsAt)).toContain('T12:00:00');
    expect(new Date(String(ahead?.noticeClocks.notice)).getTime()).toBeGreaterThan(Date.now());
    expect(minuted).toHaveLength(2);
    for (const meeting of minuted)
      expect(meeting).toMatchObject({ mode: 'online', answers: { coming: 6, waiting: 0 } });
    expect(past?.invitees.filter(({ part }) => part === 'chair')).toHaveLength(1);
  });

  it('invite by mails that lie in the outbox, with calendar entries of that instant', async () => {
    const [, ahead] = await meetings('secretariat@demonstration.example');
    const kinds = await portal.sql(`select kind, count(*)::int as n from mails group by kind order by kind`);
    expect(kinds).toContainEqual({ kind: 'meeting_called', n: 12 });
    const { text } = await portal.http.get(`/meetings/${ahead?.number}.ics`);
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const start = (event?.getFirstPropertyValue('dtstart') as ICAL.Time).toJSDate();
    expect(start).toEqual(new Date(String(ahead?.startsAt)));
  });

  it('show everybody what was decided, and the minutes with a vote that any count comes to', async () => {
    const published = said<{ meeting: { number: string; title: string }; publishedOn: string }[]>(
      await portal.asStranger(`{ minutesOfTheBoard { meeting { number title } publishedOn } }`),
      'minutesOfTheBoard',
    );
    const [minutes, ...others] = published.filter(({ meeting }) => meeting.title !== awardMeeting);
    expect(others).toEqual([]);
    expect(new Date(String(minutes?.publishedOn)).getTime()).toBeLessThan(Date.now());
    const document = `query ($number: String!) { minutes(number: $number) {
      record { members { stays { capacity } } } sections { text decisions { number } motions { votes { id } } } } }`;
    const { record, sections } = said<{
      record: { members: { stays: { capacity: string }[] }[] };
      sections: { text: object | null; decisions: object[]; motions: { votes: { id: string }[] }[] }[];
    }>(await portal.asStranger(document, { number: minutes?.meeting.number }), 'minutes');
    expect(record.members.flatMap(({ stays }) => stays)).toHaveLength(6);
    expect(sections.filter(({ text }) => text)).toHaveLength(4);
    expect(sections.flatMap(({ decisions }) => decisions)).toHaveLength(2);
    const [vote] = sections.flatMap(({ motions }) => motions.flatMap(({ votes }) => votes));
    const [row] = await portal.sql(`select result from votes where id = $1`, [vote?.id]);
    const result = row?.['result'] as VoteResult;
    expect(result).toMatchObject({
      outcome: 'adopted',
      figures: { counts: { yes: 5, no: 0, abstained: 1 } },
    });
    expect(isSound(result)).toBe(true);
    const recounted = await new Database(portal.source).transaction((tx) => recount(tx, String(vote?.id)));
    expect(agree(result, recounted)).toBe(true);
  });
});
