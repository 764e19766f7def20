import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { TestPortal } from '../../test/api.js';
import { said } from '../../test/board.js';
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
    await seedDemonstration(portal.source);
    await seedDemonstration(portal.source);
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

  it('are three, entered once: a draft, one convened in time at twelve o’clock UTC, and one that is over', async () => {
    const [draft, ahead, past, ...others] = await meetings('secretariat@demonstration.example');
    expect(others).toEqual([]);
    expect([draft, ahead, past].map((meeting) => meeting?.isDemonstration)).toEqual([true, true, true]);
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
});
