import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, said, weekdayIn } from '../../../test/board.js';
import { bytesSent } from '../../../test/bytes-sent.js';
import { everyFounder } from '../../../test/given-circular.js';
import {
  answerDatePoll,
  letTimePass,
  pollIn,
  polled,
  toAll,
  type ShownDates,
} from '../../../test/given-poll.js';
import { Mailbox } from '../../../test/mailbox.js';
import { signLink } from '../../platform/auth/signed-link.js';
import { mostSlots } from './poll.rules.js';

describe('the letter of a date poll', () => {
  let mailbox: Mailbox;
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    mailbox = await Mailbox.open();
    portal = await TestPortal.start({ smtpUrl: mailbox.url });
    board = await TestBoard.gather(portal);
  });
  afterAll(async () => {
    await portal.stop();
    await mailbox.close();
  });

  const asked = async (pollId: string, personId: string) => {
    const [row] = await portal.sql<{ id: string; answered: boolean; from: string | null }>(
      `select id, answered_at is not null as answered, answered_from as "from" from date_poll_people
       where poll_id = $1 and person_id = $2`,
      [pollId, personId],
    );
    if (!row) throw new Error('not asked');
    return row;
  };
  const linkOf = async (pollId: string, personId: string) =>
    `/dates/${signLink(portal.settings.secret, 'date-poll', (await asked(pollId, personId)).id)}`;
  const post = (link: string, form: Record<string, string>) => portal.http.post(link).type('form').send(form);
  const form = ({ poll }: ShownDates, answer: string) =>
    Object.fromEntries(poll.times.map(({ id }) => [`time-${id}`, answer]));

  it('says every time on the reader’s clock, in their language, and how it suits them in words', async () => {
    await polled(board);
    const letters = await mailbox.take(7);
    const to = (address: string) => letters.find((letter) => letter.to === address);
    const col = to('rep@col.example');
    expect(col?.subject).toContain('Which date suits you?');
    expect(col?.text).toContain('05:00');
    expect(col?.text).toContain('(America/Vancouver, UTC-07:00): early or late');
    expect(col?.text).toContain('20:00–22:00 (Asia/Shanghai, UTC+08:00)');
    expect(to('rep@slibnu.example')?.subject).toContain('哪个日期对您合适');
    expect(to('rep@alecso.example')?.subject).toContain('أي موعد يناسبكم');
  });

  it('has a link that answers without an account or a script, and changes nothing by being opened', async () => {
    const { dates } = await polled(board);
    const { id } = dates.poll;
    const link = await linkOf(id, board.representatives.seameo);
    await portal.http.get(link).set('User-Agent', 'a scanner of links');
    await portal.http.head(link);
    expect(await asked(id, board.representatives.seameo)).toMatchObject({ answered: false });
    const missing = await post(link, {});
    expect(missing.status).toBe(422);
    const done = await Promise.all([post(link, form(dates, 'yes')), post(link, form(dates, 'yes'))]);
    expect(done.map(({ status }) => status)).toEqual([200, 200]);
    expect(await asked(id, board.representatives.seameo)).toMatchObject({ answered: true, from: 'mail' });
    await letTimePass(board, id);
    expect((await post(link, form(dates, 'no'))).status).toBe(422);
  });

  it('leads to a page below 20 KB as it is sent, however many times are asked about', async () => {
    const slots = Array.from({ length: mostSlots }, (_, at) => ({
      wallClock: `${weekdayIn(80 + 7 * Math.floor(at / 8))}T${String(8 + (at % 8)).padStart(2, '0')}:00`,
    }));
    const { dates } = await polled(board, pollIn(80, { slots }));
    for (const member of everyFounder) {
      const answers = dates.poll.times.map(({ id }, at) => ({ slotId: id, answer: at % 2 ? 'yes' : 'no' }));
      said(await (await board.as(member))(answerDatePoll, { id: dates.poll.id, answers }), 'answerDatePoll');
    }
    const { text } = await portal.http.get(await linkOf(dates.poll.id, board.representatives.alecso));
    expect(text.match(/name="time-[0-9a-f-]{36}"/g)?.length).toBeGreaterThanOrEqual(mostSlots);
    expect(bytesSent(text)).toBeLessThan(20_000);
  });

  it('has a link for one person, one poll and one purpose', async () => {
    const { dates } = await polled(board);
    const { id } = await asked(dates.poll.id, board.representatives.iste);
    for (const token of [
      signLink(portal.settings.secret, 'answer', id),
      signLink('another secret', 'date-poll', id),
      'x',
    ])
      expect((await post(`/dates/${token}`, form(dates, 'yes'))).status).toBe(422);
    const other = (await polled(board)).dates;
    const good = `/dates/${signLink(portal.settings.secret, 'date-poll', id)}`;
    expect((await post(good, form(other, 'yes'))).status).toBe(422);
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [
      board.representatives.iste,
    ]);
    const seen = await portal.asStranger(
      `query ($t: String!) { questionOfDate(token: $t) { canAnswer whyNotAnswer times { answer outlook { yes } } } }`,
      { t: good.slice('/dates/'.length) },
    );
    expect(seen.data?.['questionOfDate']).toMatchObject({ canAnswer: false, whyNotAnswer: 'NOT_ALLOWED' });
    expect((await post(good, form(dates, 'yes'))).status).toBeGreaterThanOrEqual(400);
  });

  it('waits for the person, and once closed for the Secretariat', async () => {
    const { dates, meeting } = await polled(board);
    const needs = async (personId: string) => {
      const { data } = await (await portal.as(personId))(`{ needsYou { id kind path deadline } }`);
      return (data?.['needsYou'] as unknown as { id: string; kind: string; path: string }[]).filter(
        (need) => need.id === dates.poll.id,
      );
    };
    const line = { kind: 'answer_date_poll', path: `/meetings/${meeting.number}/dates` };
    expect(await needs(board.representatives.col)).toMatchObject([line]);
    expect(await needs(board.alternate)).toMatchObject([line]);
    expect(await needs(board.partner)).toEqual([]);
    expect(await needs(board.secretary)).toEqual([]);
    const run = await board.as('col');
    await run(answerDatePoll, { id: dates.poll.id, answers: toAll(dates, 'yes') });
    expect(await needs(board.representatives.col)).toEqual([]);
    await letTimePass(board, dates.poll.id);
    expect(await needs(board.alternate)).toEqual([]);
    expect(await needs(board.secretary)).toMatchObject([{ ...line, kind: 'choose_date' }]);
  });
});
