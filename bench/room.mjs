// npm run bench:room: a meeting at the size that it must bear: a page of 40 items and 200 papers, 500 Members voting
// within a minute, and a change that 500 people are to see. See docs/benchmark.md.
import { setTimeout as wait } from 'node:timers/promises';
import { fail, leave, onLeave } from '../tools/programs.mjs';
import { step } from '../tools/progress.mjs';
import { startFilled, startServer } from './filled-network.mjs';
import { judge } from './report.mjs';
import { ask, castByEverybody, comparePages, watchers } from './room-acts.mjs';

const members = 500;
/** Seconds in which all of them vote. */
const span = 60;

try {
  const { url: server } = await startServer();
  /** @param {'room' | 'watched'} name @param {number} board how many Members there are */
  const network = (name, board) =>
    startFilled(server, name, {
      organisations: members + 20,
      members: board,
      proposals: 20,
      meetings: 40,
    });
  const { portal, database } = await network('room', members);

  const { rows: meetings } = await database.query(
    `select id, number from meetings where state = 'convened' order by number limit 3`,
  );
  const [held, long, short] = meetings;
  const { rows: people } = await database.query(
    `select d.person_id as "personId", d.organisation_id as "memberId" from presence_entries e
     join mandates d on d.person_id = e.person_id and d.ends_at is null where e.meeting_id = $1`,
    [held.id],
  );
  if (people.length < members) throw new Error(`Only ${people.length} Members are there.`);

  const { rows: desks } = await database.query(
    `select person_id as id from mandates where capacity = 'secretariat_staff' limit 1`,
  );
  const desk = desks[0].id;
  const pages = await step('The page of a long meeting beside that of a short one', () =>
    comparePages(portal.url, database, desk, long.number, short.number),
  );

  const { rows: items } = await database.query(
    `select id from agenda_items where meeting_id = $1 order by position limit 1`,
    [held.id],
  );
  const itemId = items[0].id;
  const conduct = (/** @type {string} */ name, /** @type {Record<string, unknown>} */ variables) =>
    ask(portal.url, name, variables, desk);
  await conduct('OpenMeeting', { id: held.id });
  await conduct('TakeUpItem', { itemId });
  const motion = { itemId, moverId: people[0].memberId, matter: 'ordinary', text: 'The Board meets again.' };
  const { tableMotion } = await conduct('TableMotion', motion);
  const open = { motionId: tableMotion.id, version: 1, mode: 'named', panel: null };
  const { openVote } = await conduct('OpenVote', open);
  const votes = await step(`${members} Members vote within ${span} seconds`, () =>
    castByEverybody(portal.url, openVote.id, people, span),
  );
  await conduct('CloseVote', { id: openVote.id });
  const { rows: results } = await database.query(
    `select result -> 'figures' -> 'counts' as counts,
       (select count(*)::int from ballots b where b.vote_id = v.id) as ballots,
       (select count(distinct b.member_id)::int from ballots b where b.vote_id = v.id) as members
     from votes v where v.id = $1 and v.state = 'published'`,
    [openVote.id],
  );
  const [{ counts, ballots, members: counted }] = results;
  const isRight =
    counts.yes === votes.said.yes && counts.no === votes.said.no && counts.abstained === votes.said.abstain;

  const eachOther = await watchers(
    portal.url,
    held.number,
    people.map(({ personId }) => personId),
  );
  const [gone] = people;
  const allTold = await step(`One of ${members} Members leaves, and all of them see the new quorum`, () =>
    eachOther.seeing(members - 1, () =>
      conduct('EnterPresence', {
        meetingId: held.id,
        entry: { memberId: gone.memberId, act: 'left', personId: gone.personId },
      }),
    ),
  );
  await eachOther.leave();
  await portal.stop();

  const { portal: watched, database: small } = await network('watched', 12);
  const { rows: present } = await small.query(
    `select e.meeting_id as id, m.number, e.person_id as "personId", e.member_id as "memberId"
     from presence_entries e join meetings m on m.id = e.meeting_id`,
  );
  const [first] = present;
  const { rows: observers } = await small.query(
    `select i.person_id as id from invitees i join sessions s on s.person_id = i.person_id
     where i.meeting_id = $1 order by i.person_id limit $2`,
    [first.id, members],
  );
  await ask(watched.url, 'OpenMeeting', { id: first.id }, desk);
  const watching = await step(`${observers.length} people watch the room`, () =>
    watchers(
      watched.url,
      first.number,
      observers.map(({ id }) => id),
    ),
  );
  onLeave(watching.leave);
  await wait(1000);
  const entry = { memberId: first.memberId, act: 'left', personId: first.personId };
  const told = await step('One Member leaves, and all of them see the new quorum', () =>
    watching.seeing(present.length - 1, () =>
      ask(watched.url, 'EnterPresence', { meetingId: first.id, entry }, desk),
    ),
  );
  console.log(
    `\nThe long page took ${pages.long.toFixed(1)} ms, the short one ${pages.short.toFixed(1)} ms. ` +
      `A vote took ${votes.median.toFixed(0)} ms (median), ${votes.p95.toFixed(0)} ms (p95).\n` +
      `The first had the new quorum after ${told.first.toFixed(0)} ms, half of them after ${told.median.toFixed(0)} ms; ` +
      `on a Board of ${members} after ${allTold.first.toFixed(0)} ms and ${allTold.median.toFixed(0)} ms.\n`,
  );
  const failed = judge([
    { what: '40 items, 200 papers: SQL statements', value: pages.statements, side: 'at most', bound: 1 },
    {
      what: '40 items, 200 papers: time, by the page with 8 items',
      value: pages.long / pages.short,
      side: 'at most',
      bound: 5,
      aim: 3,
    },
    { what: 'Votes: ballots of each Member', value: ballots / counted, side: 'at most', bound: 1 },
    { what: 'Votes: Members counted', value: counted, side: 'at least', bound: members },
    { what: 'Votes: result is what was cast (1: yes)', value: Number(isRight), side: 'at least', bound: 1 },
    {
      what: 'Votes: time of the 95th of 100',
      value: votes.p95,
      side: 'at most',
      bound: 1000,
      aim: 250,
      unit: ' ms',
    },
    {
      what: 'Watching: those who have seen the new quorum',
      value: told.seen,
      side: 'at least',
      bound: members,
    },
    {
      what: 'Watching: time to the last',
      value: told.last,
      side: 'at most',
      bound: 20_000,
      aim: 5_000,
      unit: ' ms',
    },
    {
      what: 'Watching one another: Members who have seen the new quorum',
      value: allTold.seen,
      side: 'at least',
      bound: members,
    },
    {
      what: 'Watching: questions that failed',
      value: told.failed + allTold.failed,
      side: 'at most',
      bound: 0,
    },
    {
      what: 'Watching one another: time to the last',
      value: allTold.last,
      side: 'at most',
      bound: 60_000,
      aim: 30_000,
      unit: ' ms',
    },
  ]);
  await leave(failed === 0 ? 0 : 1);
} catch (error) {
  await fail(error);
}
