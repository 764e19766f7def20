import { frozenMeeting } from './agendas.js';
import { annualReports } from './annual-reports.js';
import { letTimePass, putToMembers } from './circulars.js';
import { dayAhead, pollDates } from './dates.js';
import { heldMeeting } from './held-meeting.js';
import { broughtTable } from './brought-table.js';
import { draftSent } from './sent-draft.js';
import type { Journey } from './portal.js';
import { askedOfShortNotice } from './short-notice.js';

/** What the demonstration holds and where it is, and links of letters that have not been used. */
export async function prepare(journey: Journey): Promise<Record<string, string>> {
  const one = async (query: string) => {
    const { rows } = await journey.database.query<{ it: string }>(query);
    return rows[0]?.it ?? '';
  };
  const decision = `select replace(substr(number, 4), '/', '-') as it from decisions`;
  const convened = await one(`select id as it from meetings where state = 'convened'`);
  const secretariat = await journey.signedIn('secretariat');
  await secretariat.ask(
    `mutation { invite(organisation: "unesco-mgiep", name: "A nominated person", address: "nominee@unesco-mgiep.example",
       capacity: representative, language: "en", basis: "Nomination letter of 2 November 2026") { id } }`,
  );
  // Before the reminder, so that the newest mail is about the meeting to come.
  const held = await heldMeeting(journey, secretariat);
  const minuted = await draftSent(journey, secretariat);
  const draftMinutes = await journey.linkInMailTo('representative.iste@demonstration.example', '/minutes/');
  await secretariat.ask(`mutation ($meeting: ID!) { remindInvitees(meetingId: $meeting) }`, {
    meeting: convened,
  });
  const { rulesOfProcedure } = await secretariat.ask<{
    rulesOfProcedure: { entries: { path: string; value: string }[] };
  }>(`query { rulesOfProcedure(on: "2027-01-01") { entries { path value } } }`);
  await secretariat.ask(
    `mutation ($entries: [RulesEntryInput!]!) { proposeRules(entries: $entries, because: "Longer notice, and no yellow hours for free") { id } }`,
    {
      entries: rulesOfProcedure.entries.map(({ path, value }) => ({
        path,
        value:
          ({ 'notice.ordinary.convening': '60', 'hours.burden.yellow': '2' } as Record<string, string>)[
            path
          ] ?? value,
      })),
    },
  );
  const answer = await journey.linkInMailTo('representative.col@demonstration.example', '/answer/');
  const counted = await putToMembers(journey, secretariat, { title: 'Annual report 2025' });
  await letTimePass(journey, counted);
  const circular = await putToMembers(journey, secretariat, { title: 'Annual report 2026' });
  const silence = await putToMembers(journey, secretariat, {
    title: 'Annual report 2027',
    procedure: 'no_objection',
  });
  // Each link is read before another mail follows the one that holds it.
  const polled = await pollDates(secretariat);
  const question = await journey.linkInMailTo('representative.seameo@demonstration.example', '/dates/');
  await annualReports(journey, secretariat);
  const frozen = await frozenMeeting(journey, secretariat, 'A meeting with a frozen agenda');
  const agenda = await journey.linkInMailTo('representative.col@demonstration.example', '/agenda/');
  const notice = await askedOfShortNotice(journey, secretariat, polled);
  const table = await broughtTable(journey, secretariat);
  await secretariat.leave();
  const forgetful = await journey.visitor();
  await forgetful.go('/reset-password');
  await forgetful.page.fill('input[name=address]', 'alternate.iste@demonstration.example');
  await forgetful.page.click('main form button[type=submit]');
  await forgetful.leave();
  return {
    convened: await one(`select number as it from meetings where state = 'convened'`),
    open: held.number,
    vote: held.vote,
    minuted,
    draftMinutes,
    over: await one(`select number as it from meetings where state = 'closed' and is_demonstration`),
    draft: await one(`select number as it from meetings where state = 'draft'`),
    published: await one(`${decision} where state = 'published' order by number desc`),
    taken: await one(`${decision} where state = 'taken'`),
    mandate: await one(
      `select m.id as it from mandates m join organisations o on o.id = m.organisation_id
       where o.slug = 'col' and m.capacity = 'representative'`,
    ),
    ...{ counted, circular, silence },
    day: dayAhead(90),
    polled,
    frozen,
    agenda,
    question,
    notice,
    table,
    proposal: await one(`select number as it from proposals where state = 'draft'`),
    awarded: await one(`select number as it from proposals where state = 'awarded'`),
    project: await one(`select slug as it from projects where proposal_id is not null`),
    report: await one(`select id as it from project_duties where kind = 'report' order by ordinal`),
    deliverable: await one(`select id as it from project_duties where work_id is not null`),
    work: await one(`select slug as it from works where project_id is not null`),
    rules: await one(`select id as it from rules_proposals`),
    mail: await one(`select id as it from mails where address = 'nominee@unesco-mgiep.example'`),
    answer,
    newPassword: await journey.linkInMailTo('alternate.iste@demonstration.example', '/reset-password/'),
    invitation: await journey.linkInMailTo('nominee@unesco-mgiep.example', '/invitations/'),
  };
}
