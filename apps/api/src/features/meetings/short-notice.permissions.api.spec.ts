import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, conveneMeeting, meetingIn, said } from '../../../test/board.js';
import { memberIds } from '../../../test/given-agenda.js';
import { dayIn } from '../../../test/given-decision.js';
import {
  answerShortNotice,
  askForShortNotice,
  consentRecorded,
  meetingNotice,
  reason,
  recordShortNoticeConsent,
  shortNoticeAsked,
  type ShownNotice,
} from '../../../test/given-short-notice.js';

describe('shorter notice by the consent of every Member', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let ids: Record<string, string>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    ids = await memberIds(board);
  });
  afterAll(() => portal.stop());

  const writtenTo = `select m.address from mails m join short_notice_people a on a.id = m.about_id
    where m.kind = 'short_notice_asked' and a.short_notice_id = $1`;
  const soon = () => board.draft(meetingIn(0, { wallClock: `${dayIn(5)}T20:00` }));
  const answer = (run: Run, id: string, slug: string, consents: boolean) =>
    run(answerShortNotice, { id, memberId: ids[slug], consents });
  const answersIn = ({ shortNotices }: ShownNotice, id: string) =>
    shortNotices.find((one) => one.id === id)?.answers ?? [];
  const of = (answers: Json[], slug: string) => answers.find(({ memberId }) => memberId === ids[slug]);

  it('is asked of every Member, by mail and among what needs them, until they have said', async () => {
    const meeting = await soon();
    const id = await shortNoticeAsked(board, meeting.id, dayIn(5));
    expect(await portal.sql(writtenTo, [id])).toHaveLength(6);
    const col = await board.as('col');
    const needs = async (run: Run) =>
      said<Json[]>(
        await run('{ needsYou { id kind title path localDeadline { date } } }'),
        'needsYou',
      ).filter(({ kind }) => kind === 'answer_short_notice');
    expect((await needs(col)).filter((need) => need['id'] === id)).toEqual([
      {
        id,
        kind: 'answer_short_notice',
        title: meeting.title,
        path: `/meetings/${meeting.number}/notice`,
        localDeadline: expect.anything(),
      },
    ]);
    expect(await needs(await board.run(board.partner))).toEqual([]);
    const answered = said<ShownNotice>(await answer(col, id, 'col', true), 'answerShortNotice');
    expect(of(answersIn(answered, id), 'col')).toMatchObject({
      consents: true,
      recordedWhere: null,
      answeredBy: { id: board.representatives.col },
      viewerCanSay: true,
    });
    expect((await needs(col)).filter((need) => need['id'] === id)).toEqual([]);
  });

  it('is reminded of without another question; for another day or reason what was said no longer counts', async () => {
    const meeting = await soon();
    const id = await consentRecorded(board, meeting.id, { fromDay: dayIn(5), members: ['col'] });
    expect(await shortNoticeAsked(board, meeting.id, dayIn(5))).toBe(id);
    // Nobody is written to twice within half a day.
    expect(await portal.sql(writtenTo, [id])).toHaveLength(6);
    const next = await shortNoticeAsked(board, meeting.id, dayIn(3));
    expect(next).not.toBe(id);
    const shown = said<ShownNotice>(
      await (
        await board.asSecretary
      )(meetingNotice, { number: meeting.number }),
      'meetingNotice',
    );
    expect(shown.shortNotices.map(({ state }) => state)).toEqual(['asked', 'withdrawn']);
    expect(of(answersIn(shown, next), 'col')?.['consents']).toBeNull();
    expect((await answer(await board.as('col'), id, 'col', true)).refusal).toBe('SHORT_NOTICE_SETTLED');
  });

  it('is each Member’s own word: what it refuses nobody records as consent, and it may say otherwise', async () => {
    const meeting = await soon();
    const id = await shortNoticeAsked(board, meeting.id, dayIn(5));
    const iste = await board.as('iste');
    said(await answer(iste, id, 'iste', false), 'answerShortNotice');
    await consentRecorded(board, meeting.id, { fromDay: dayIn(5) });
    const run = await board.asSecretary;
    const { version } = meeting;
    expect(await run(conveneMeeting, { id: meeting.id, version })).toMatchObject({
      refusal: 'CONSENT_MISSING',
      params: { members: 'ISTE' },
    });
    await expect(
      portal.source.query(`update short_notices set state = 'relied_on', settled_at = now() where id = $1`, [
        id,
      ]),
    ).rejects.toMatchObject({ constraint: 'short_notice_rests_on_everybodys_consent' });
    said(await answer(iste, id, 'iste', true), 'answerShortNotice');
    said(await run(conveneMeeting, { id: meeting.id, version }), 'conveneMeeting');
    expect((await answer(iste, id, 'iste', false)).refusal).toBe('SHORT_NOTICE_SETTLED');
    await expect(
      portal.source.query(`update short_notice_answers set consents = false where short_notice_id = $1`, [
        id,
      ]),
    ).rejects.toMatchObject({ constraint: 'short_notice_answers_stand_once_settled' });
  });

  it('needs a reason, a day that is still to come, and where a recorded consent stands', async () => {
    const { id: meetingId } = await soon();
    const run = await board.asSecretary;
    const ask = (fromDay: string, because: string) => run(askForShortNotice, { meetingId, fromDay, because });
    expect((await ask(dayIn(5), ' ')).refusal).toBe('CONSENT_NEEDS_REASON');
    expect((await ask(dayIn(-2), reason)).refusal).toBe('MEETING_IN_THE_PAST');
    const id = await shortNoticeAsked(board, meetingId, dayIn(5));
    const record = { id, memberIds: [ids['col']], where: ' ' };
    expect((await run(recordShortNoticeConsent, record)).refusal).toBe('CONSENT_WHERE_MISSING');
  });

  it('is read by the Board once it is asked, asked by the Secretariat, and answered by whose seat it is', async () => {
    const meeting = await soon();
    const people: Record<string, Run> = {
      'a stranger': portal.asStranger,
      'a Partner’s representative': await board.run(board.partner),
      'another Member’s representative': await board.as('col'),
      'the Member’s representative': await board.as('seameo'),
      'the Secretariat': await board.asSecretary,
    };
    const read = async () =>
      Object.fromEntries(
        await Promise.all(
          Object.entries(people).map(async ([who, run]) => {
            const { data, refusal } = await run(meetingNotice, { number: meeting.number });
            return [who, refusal ?? (data?.['meetingNotice'] ? 'reads' : '-')] as const;
          }),
        ),
      );
    const unasked = {
      'a stranger': 'SIGN_IN_REQUIRED',
      'a Partner’s representative': '-',
      'another Member’s representative': '-',
      'the Member’s representative': '-',
      'the Secretariat': 'reads',
    };
    expect(await read()).toEqual(unasked);
    const id = await shortNoticeAsked(board, meeting.id, dayIn(5));
    expect(await read()).toEqual({
      ...unasked,
      'another Member’s representative': 'reads',
      'the Member’s representative': 'reads',
    });
    for (const [who, run] of Object.entries(people)) {
      const stranger = who === 'a stranger' ? 'SIGN_IN_REQUIRED' : null;
      const secretariat = who === 'the Secretariat';
      const ask = { meetingId: meeting.id, fromDay: dayIn(5), because: reason };
      const record = { id, memberIds: [], where: 'A letter' };
      const closed = secretariat ? undefined : (stranger ?? 'NOT_FOUND');
      expect([who, (await run(askForShortNotice, ask)).refusal]).toEqual([who, closed]);
      expect([who, (await run(recordShortNoticeConsent, record)).refusal]).toEqual([who, closed]);
      const own = who === 'the Member’s representative';
      const said_ = (await answer(run, id, 'seameo', true)).refusal;
      expect([who, said_]).toEqual([who, own ? undefined : (stranger ?? 'NOT_FOUND')]);
    }
  });
});
