import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, meetingIn, said, type ShownMeeting } from '../../../test/board.js';

const page = `query ($number: String!) { meeting(number: $number) {
  number title kind mode state wallClock timeZone startsAt minutes place link note
  agenda { title kind minutes note presenterName papers { title } }
  invitees { person { name } answer } answers { waiting } viewerInvitee { part }
  viewerCanEdit viewerCanConvene viewerCanCancel viewerCanRemind viewerCanAnswer } }`;

describe('who sees what of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let convened: ShownMeeting;
  let draft: ShownMeeting;
  const people: Record<string, Run> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    await portal.sql(
      `update memberships set standing = 'observer' where organisation_id = (select id from organisations where slug = $1)`,
      ['icde'],
    );
    const observer = await portal.given.representative('icde');
    convened = await board.convened();
    draft = await board.draft(meetingIn(70));
    people['a stranger'] = portal.asStranger;
    people['a Partner’s representative'] = await board.run(board.partner);
    // Whose mandate is younger than the invitations.
    people['a Member’s alternate who is not invited'] = await board.run(
      await portal.given.holder('iste', 'second_alternate'),
    );
    people['an Observer who is invited'] = await board.run(observer);
    people['an alternate who is told'] = await board.run(board.alternate);
    people['a representative who is invited'] = await board.as('col');
    people['the Secretariat'] = await board.asSecretary;
  });
  afterAll(() => portal.stop());

  const as = (who: string): Run => {
    const run = people[who];
    if (!run) throw new Error(`There is nobody like ${who}`);
    return run;
  };
  const see = async (who: string, meeting: ShownMeeting) =>
    (await as(who)(page, { number: meeting.number })).data?.['meeting'] ?? null;

  // inside: link, note, what is said of agenda items; board: who is called and what they answered
  test.each([
    ['a stranger', { inside: false, board: false, own: null, answers: false, prepares: false }],
    [
      'a Partner’s representative',
      { inside: false, board: false, own: null, answers: false, prepares: false },
    ],
    [
      'a Member’s alternate who is not invited',
      { inside: false, board: true, own: null, answers: false, prepares: false },
    ],
    [
      'an Observer who is invited',
      { inside: true, board: false, own: 'observer', answers: false, prepares: false },
    ],
    [
      'an alternate who is told',
      { inside: true, board: true, own: 'alternate', answers: false, prepares: false },
    ],
    [
      'a representative who is invited',
      { inside: true, board: true, own: 'member', answers: true, prepares: false },
    ],
    ['the Secretariat', { inside: true, board: true, own: null, answers: false, prepares: true }],
  ] as const)('%s', async (who, { inside, board: ofBoard, own, answers, prepares }) => {
    const meeting = await see(who, convened);
    expect(meeting).toMatchObject({
      number: convened.number,
      title: 'Advisory Board, winter meeting',
      state: 'convened',
      minutes: 120,
      link: inside ? 'https://meet.example/board?key=1' : null,
      note: inside ? 'Please have the annual report at hand.' : null,
      agenda: [
        { title: 'Annual report', minutes: 30, note: inside ? 'Notes on Annual report' : null },
        { title: 'Work plan', minutes: 45, presenterName: inside ? 'The Treasurer' : null },
      ],
      answers: ofBoard ? { waiting: 6 } : null,
      viewerInvitee: own && { part: own },
      viewerCanEdit: prepares,
      viewerCanConvene: false,
      viewerCanCancel: prepares,
      viewerCanRemind: prepares,
      viewerCanAnswer: answers,
    });
    expect(meeting?.['invitees']).toHaveLength(ofBoard ? 8 : own ? 1 : 0);
    expect(await see(who, draft)).toEqual(prepares ? expect.objectContaining({ state: 'draft' }) : null);
  });

  it('lists drafts to the Secretariat alone', async () => {
    const numbers = async (run: Run) =>
      said<{ items: { number: string }[] }>(
        await run('{ meetings { items { number } } }'),
        'meetings',
      ).items.map(({ number }) => number);
    expect(await numbers(as('a stranger'))).toEqual([convened.number]);
    expect(await numbers(as('a representative who is invited'))).toEqual([convened.number]);
    expect(await numbers(as('the Secretariat'))).toEqual([draft.number, convened.number]);
  });

  const acts: [string, (meeting: ShownMeeting) => [string, Record<string, unknown>]][] = [
    [
      'createMeeting',
      () => ['mutation ($m: MeetingInput!) { createMeeting(meeting: $m) { id } }', { m: meetingIn(90) }],
    ],
    [
      'changeMeeting',
      ({ id }) => [
        'mutation ($id: ID!, $m: MeetingInput!) { changeMeeting(id: $id, version: 1, meeting: $m) { id } }',
        { id, m: meetingIn(90) },
      ],
    ],
    [
      'conveneMeeting',
      ({ id }) => ['mutation ($id: ID!) { conveneMeeting(id: $id, version: 1) { id } }', { id }],
    ],
    ['renewInvitations', ({ id }) => ['mutation ($id: ID!) { renewInvitations(id: $id) { id } }', { id }]],
    [
      'cancelMeeting',
      ({ id }) => [
        'mutation ($id: ID!) { cancelMeeting(id: $id, version: 1, because: "No") { id } }',
        { id },
      ],
    ],
    ['remindInvitees', ({ id }) => ['mutation ($id: ID!) { remindInvitees(meetingId: $id) }', { id }]],
    [
      'addAgendaItem',
      ({ id }) => [
        'mutation ($id: ID!, $i: AgendaItemInput!) { addAgendaItem(meetingId: $id, item: $i) { id } }',
        { id, i: { title: 'T', kind: 'decision', minutes: 5, note: '', presenterName: '' } },
      ],
    ],
    [
      'changeAgendaItem',
      ({ agenda }) => [
        'mutation ($id: ID!, $i: AgendaItemInput!) { changeAgendaItem(id: $id, version: 1, item: $i) { id } }',
        {
          id: agenda[0]?.id,
          i: { title: 'T', kind: 'decision', minutes: 5, note: '', presenterName: '' },
        },
      ],
    ],
    [
      'moveAgendaItem',
      ({ agenda }) => [
        'mutation ($id: ID!) { moveAgendaItem(id: $id, position: 2) { id } }',
        { id: agenda[0]?.id },
      ],
    ],
    [
      'removeAgendaItem',
      ({ agenda }) => ['mutation ($id: ID!) { removeAgendaItem(id: $id) { id } }', { id: agenda[0]?.id }],
    ],
    [
      'attachPaper',
      ({ agenda }) => [
        'mutation ($id: ID!, $f: ID!) { attachPaper(agendaItemId: $id, fileId: $f) { id } }',
        { id: agenda[0]?.id, f: agenda[0]?.id },
      ],
    ],
  ];

  describe.each(acts)('%s', (name, act) => {
    it('is refused to everybody but the Secretariat, and a draft is not there at all', async () => {
      for (const [who, run] of Object.entries(people)) {
        if (who === 'the Secretariat') continue;
        const stranger = who === 'a stranger';
        expect([who, (await run(...act(convened))).refusal]).toEqual([
          who,
          stranger ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED',
        ]);
        const unseen = name === 'createMeeting' ? 'NOT_ALLOWED' : 'NOT_FOUND';
        expect([who, (await run(...act(draft))).refusal]).toEqual([
          who,
          stranger ? 'SIGN_IN_REQUIRED' : unseen,
        ]);
      }
    });
  });

  it('takes an id that is none for one that names nothing', async () => {
    for (const [name, act] of acts.slice(1)) {
      const run = as('the Secretariat');
      const nothing = {
        ...convened,
        id: 'x',
        agenda: [{ ...convened.agenda[0]!, id: '1; drop table meetings' }],
      };
      expect([name, (await run(...act(nothing))).refusal]).toEqual([name, 'NOT_FOUND']);
    }
  });

  it('enters answers for others only for the Secretariat', async () => {
    const [row] = await portal.sql(`select id from invitees where meeting_id = $1 and awaited limit 1`, [
      convened.id,
    ]);
    const answerFor = 'mutation ($id: ID!) { answerForInvitee(inviteeId: $id, answer: coming) { id } }';
    for (const who of [
      'a Partner’s representative',
      'a representative who is invited',
      'an alternate who is told',
    ])
      expect((await as(who)(answerFor, { id: row?.['id'] })).refusal).toBe('NOT_ALLOWED');
    expect((await as('the Secretariat')(answerFor, { id: row?.['id'] })).refusal).toBeUndefined();
    const entered = await portal.sql(`select answered_from from invitees where id = $1`, [row?.['id']]);
    expect(entered).toEqual([{ answered_from: 'secretariat' }]);
  });

  it('answers only for those who are asked', async () => {
    const answer =
      'mutation ($id: ID!) { answerMeeting(meetingId: $id, answer: coming, sequence: 0) { id } }';
    const refused = async (who: string) => (await as(who)(answer, { id: convened.id })).refusal;
    expect(await refused('a Partner’s representative')).toBe('NOT_FOUND');
    expect(await refused('a Member’s alternate who is not invited')).toBe('NOT_FOUND');
    expect(await refused('the Secretariat')).toBe('NOT_FOUND');
    expect(await refused('an alternate who is told')).toBe('ANSWER_NOT_NEEDED');
    expect(await refused('an Observer who is invited')).toBe('ANSWER_NOT_NEEDED');
    expect(await refused('a representative who is invited')).toBeUndefined();
  });

  it('previews times for the Secretariat alone', async () => {
    const preview = `{ meetingPreview(wallClock: "2027-03-01T20:00", timeZone: "Asia/Shanghai", minutes: 60, kind: ordinary) { isPast } }`;
    expect((await as('a representative who is invited')(preview)).refusal).toBe('NOT_ALLOWED');
    expect((await as('a stranger')(preview)).refusal).toBe('SIGN_IN_REQUIRED');
  });

  it('shows the inside of that meeting alone to which one is invited', async () => {
    const another = await board.convened(meetingIn(61));
    const linkOf = async ({ number }: ShownMeeting) =>
      said<ShownMeeting>(await as('a Member’s alternate who is not invited')(page, { number }), 'meeting')
        .link;
    expect(await linkOf(another)).toBe('https://meet.example/board?key=1');
    expect(await linkOf(convened)).toBeNull();
  });

  it('gives nothing of the inside to somebody whose mandate has ended', async () => {
    const former = await portal.given.person();
    await portal.given.mandate(former, 'netdragon', 'organisation_administrator');
    const mandate = await portal.given.mandate(former, 'seameo', 'first_alternate');
    const run = await board.run(former);
    said(
      await (
        await board.asSecretary
      )('mutation ($id: ID!) { renewInvitations(id: $id) { id } }', { id: convened.id }),
      'renewInvitations',
    );
    const link = async () => said<ShownMeeting>(await run(page, { number: convened.number }), 'meeting').link;
    expect(await link()).toBe('https://meet.example/board?key=1');
    await portal.sql(`update mandates set ends_at = now() where id = $1`, [mandate]);
    expect(await link()).toBeNull();
  });
});
