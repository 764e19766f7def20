import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { dayIn, givenDecision, onDecision } from '../../../test/given-decision.js';
import { TestMinutes, sendDraft } from '../../../test/given-minutes.js';

const asked = `query ($number: String!) { decision(number: $number) { id version state regularPublicationOn mayBePublishedNow } }`;

describe('the decisions of a meeting whose minutes the portal keeps', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  it('are published so many days after the minutes are approved, and not before, unless somebody says why', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    const { meeting } = minutes.room;
    const { number } = await givenDecision(board, { meeting });
    const secretary = await board.asSecretary;
    const decision = async () => said<Json>(await secretary(asked, { number }), 'decision');
    const publish = async (because = '') => {
      const { id, version } = await decision();
      return secretary(onDecision('publishDecision'), { id, version, because });
    };
    // However long ago the meeting was: no minutes, no regular day.
    await portal.source.query(
      `update meetings set starts_at = starts_at - interval '90 days', wall_clock = $2 where id = $1`,
      [meeting.id, `${dayIn(-90)}T10:00`],
    );
    expect(await decision()).toMatchObject({ regularPublicationOn: null, mayBePublishedNow: false });
    expect(await publish()).toMatchObject({ refusal: 'PUBLICATION_BEFORE_APPROVAL', params: { days: 30 } });

    await minutes.write('The Board took note of the report.');
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    await minutes.letTimePass();
    expect((await publish()).refusal).toBe('PUBLICATION_BEFORE_APPROVAL');
    await minutes.lapse();
    const kept = await minutes.seenBy(board.secretary);
    const { regularPublicationOn } = await decision();
    expect(regularPublicationOn).toBe(kept?.['publishableOn']);
    expect(String(regularPublicationOn) >= dayIn(30)).toBe(true);
    expect((await publish()).params).toEqual({ earliest: regularPublicationOn });

    await portal.source.query(
      `update meetings set minuted_at = minuted_at - interval '40 days' where id = $1`,
      [meeting.id],
    );
    expect(await decision()).toMatchObject({ mayBePublishedNow: true });
    expect((await publish()).refusal).toBeUndefined();
    expect((await decision())['state']).toBe('published');
  });

  it('of an earlier time, whose minutes are no page of the portal, count from the close', async () => {
    const { regularPublicationOn } = await givenDecision(board);
    expect(String(regularPublicationOn) >= dayIn(25)).toBe(true);
  });

  it('bear a day of approval only where the meeting is minuted, in the database as well', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    await expect(
      portal.source.query(`update meetings set minuted_at = now() where id = $1`, [minutes.id]),
    ).rejects.toThrow('only_minuted_meetings_say_since_when');
  });
});
