import { adoptedBy } from './given-rules.js';
import { newId } from '../src/platform/db/new-id.js';
import { signLink } from '../src/platform/auth/signed-link.js';
import { defaultRulesOfProcedure } from '../src/features/rules-of-procedure/rules-of-procedure.js';
import { entriesOf } from '../src/features/rules-proposals/rules-entries.js';
import type { Run } from './api.js';
import { meetingIn, type TestBoard } from './board.js';
import { changesOfDigests } from './changes-of-digests.js';
import { changesOfReviews } from './changes-of-reviews.js';
import { changesOfConflicts } from './changes-of-conflicts.js';
import { changesOfCirculars } from './changes-of-circulars.js';
import { givenBasis } from './given-basis.js';
import { givenCall } from './given-call.js';
import { letTimePass, pollIn, polled, toAll } from './given-poll.js';
import { dayIn, decided, givenAction, givenDecision, givenEvidence, meetingHeld } from './given-decision.js';
import { close, givenProposal } from './given-proposal.js';
import { changesOfProposalPlans } from './changes-of-proposal-plans.js';
import { changesOfSecretVotes } from './changes-of-secret-votes.js';
import { changesOfSpeaking } from './changes-of-speaking.js';
import { cast, closeVote, motionOf, openVoteOf } from './given-motion.js';
import { agendaLink, meetingWithReports } from './given-agenda.js';
import { changesOfRequisitions } from './changes-of-requisitions.js';
import { changesOfMinutes } from './changes-of-minutes.js';
import { changesOfProjects } from './changes-of-projects.js';
import { TestMinutes } from './given-minutes.js';
import { TestRoom, adjournMeeting } from './given-room.js';
import { changesOfAgendas } from './changes-of-agendas.js';
import { changesOfRecusals } from './changes-of-recusals.js';
import { changesOfShortNotice } from './given-short-notice.js';
import { changesOfAwards } from './changes-of-awards.js';
import { uploads } from './changes-of-files.js';
import { changesOfWorks, harvests } from './changes-of-works.js';
import { unlocked } from './unlocked.js';

/** A change that is allowed: who asks for it, and with what. */
export interface Change {
  by: string;
  given?: Record<string, unknown>;
}

export const password = 'four quiet rivers meet';
const instead = 'seven lanterns over the lake';

const item = { title: 'Any other business', kind: 'information', minutes: 10, note: '', presenterName: '' };
const undertaking = { role: 'Work', budget: 10000, inKind: 500 };
const call = {
  title: { en: 'Sharing what works' },
  text: { en: 'What we ask for.' },
  kind: 'joint_funding',
  directions: [1],
  opensWallClock: '2026-01-05T09:00',
  closesWallClock: '2099-03-31T17:00',
  timeZone: 'Asia/Shanghai',
  ceiling: 250_000,
  currency: 'USD',
  sections: [
    { key: 'aims', title: { en: 'Aims' }, question: { en: 'What for?' }, required: true, mostWords: 300 },
  ],
  criteria: [{ key: 'alignment', title: { en: 'Alignment' }, weight: 100 }],
  leastPartners: 1,
};

async function first<T>(board: TestBoard, sql: string, values: unknown[] = []): Promise<T> {
  const [row] = await board.portal.sql<Record<string, T>>(sql, values);
  if (!row) throw new Error(`Nothing is found: ${sql}`);
  return Object.values(row)[0] as T;
}

async function done(run: Run, document: string, variables: Record<string, unknown> = {}): Promise<void> {
  const { refusal } = await run(document, variables);
  if (refusal) throw new Error(`${refusal}: ${document}`);
}

/** Somebody invited to be COL’s second alternate; gives the id of the invitation. */
async function invitation(board: TestBoard): Promise<string> {
  const address = `${newId()}@example.org`;
  await done(
    await board.asSecretary,
    `mutation ($address: String!) { invite(organisation: "col", capacity: second_alternate, address: $address,
       name: "N", language: "en", basis: "Letter") { id } }`,
    { address },
  );
  return first(board, `select id from invitations where address = $1`, [address]);
}

async function draftOfCall(board: TestBoard): Promise<string> {
  const slug = `call-${newId()}`;
  const criteria = JSON.stringify(call.criteria);
  await givenCall(board.portal, { slug, state: 'draft' });
  await board.portal.source.query(`update calls set criteria = $2 where slug = $1`, [slug, criteria]);
  return slug;
}

async function chairTerm(board: TestBoard, [startsOn, endsOn]: [string, string]): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
     select $1, id, $2, $3, 'AB/2023/04' from organisations where slug = 'col'`,
    [id, startsOn, endsOn],
  );
  return id;
}

/** A Member asked for a turn in the Chair, and what it has said. */
async function nomination(board: TestBoard, slug: string, turn: string, answer = 'waiting'): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into chair_nominations (id, organisation_id, turn_starts_on, nominated_on, answer, answered_on)
     select $1, id, $3, '2026-01-01', $4, case when $4 <> 'waiting' then date '2026-01-02' end
     from organisations where slug = $2`,
    [id, slug, turn, answer],
  );
  return id;
}

/** A version of the rules, proposed by the Secretariat. */
async function rulesProposal(board: TestBoard): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into rules_proposals (id, rules, because, proposed_by_id, proposed_on) values ($1, $2, 'Why not', $3, '2026-01-01')`,
    [id, JSON.stringify(defaultRulesOfProcedure), board.secretary],
  );
  return id;
}

/** A paper’s file, as it lies in the store. */
async function storedFile(board: TestBoard): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into stored_files (id, name, media_type, bytes, sha256, uploaded_by_id) values ($1, 'a.txt', 'text/plain', 1, $2, $3)`,
    [id, id.replaceAll('-', ''), board.secretary],
  );
  return id;
}

/** An open meeting with enough Members there to decide. */
const quorateRoom = (board: TestBoard) => TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');

/** One way in which each mutation of the schema succeeds. */
export function changes(board: TestBoard): Record<string, () => Change | Promise<Change>> {
  const { portal, secretary, representatives } = board;
  const { given } = portal;
  const people = {
    leadRepresentative: representatives.col,
    partnerConfirmed: representatives.seameo,
    partnerWaiting: representatives.alecso,
    partnerDeclined: representatives.iste,
  };
  const proposal = (about: Parameters<typeof givenProposal>[2] = {}) =>
    givenProposal(portal, { people }, about);
  const bySecretary = (wanted: Record<string, unknown>): Change => ({ by: secretary, given: wanted });
  const byLead = (wanted: Record<string, unknown>): Change => ({
    by: people.leadRepresentative,
    given: wanted,
  });
  const withDraft = async (
    of: (meeting: Awaited<ReturnType<TestBoard['draft']>>) => Record<string, unknown>,
  ) => bySecretary(of(await board.draft()));
  const onDecision = async (wanted: Record<string, unknown>) => {
    const { id, version } = await givenDecision(board);
    return bySecretary({ id, version, ...wanted });
  };
  const onEvidence = async (wanted: Record<string, unknown>) => {
    const { id, version } = await givenEvidence(board);
    return bySecretary({ id, version, ...wanted });
  };
  const withPaper = async () => {
    const { agenda } = await board.draft();
    await done(
      await board.asSecretary,
      `mutation ($agendaItemId: ID!, $fileId: ID!) { attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) { id } }`,
      { agendaItemId: agenda[0]?.id, fileId: await storedFile(board) },
    );
    return first<string>(board, `select id from agenda_papers where agenda_item_id = $1`, [agenda[0]?.id]);
  };
  return {
    // Accounts
    changeMyDetails: () => ({
      by: secretary,
      given: { name: 'Another name', language: 'en', timeZone: 'Asia/Shanghai' },
    }),
    changePassword: async () => ({
      by: await given.holder('unesco-iite', 'organisation_administrator', { password }),
      given: { presentPassword: password, newPassword: instead },
    }),
    endOtherSessions: () => ({ by: secretary }),
    endSession: async () => {
      await portal.cookieOf(secretary);
      const id = await first(
        board,
        `select id from sessions where person_id = $1 and ended_at is null order by created_at desc limit 1`,
        [secretary],
      );
      return bySecretary({ id });
    },
    // Organisations, their people and their standing
    changeOrganisation: async () => {
      const [id, version] = [
        await given.organisation('col'),
        await first(board, `select version from organisations where slug = 'col'`),
      ];
      return bySecretary({ id, version, website: 'https://www.col.org', ror: '', about: 'A text' });
    },
    enterMembershipStage: () =>
      bySecretary({
        organisation: 'netdragon',
        standing: 'partner',
        stage: 'suspended',
        startsOn: '2026-06-01',
        basis: 'AB/2026/05',
      }),
    attestDetails: () => ({ by: representatives.iste, given: { organisation: 'iste' } }),
    reportWrongDetails: () => ({
      by: representatives.seameo,
      given: { organisation: 'seameo', wrong: 'The website moved.' },
    }),
    settleWrongDetails: async () => {
      await done(
        await board.as('alecso'),
        `mutation { reportWrongDetails(organisation: "alecso", wrong: "x") { id } }`,
      );
      return bySecretary({
        id: await first(board, `select max(id::text) from attestations where wrong = 'x'`),
      });
    },
    endMandate: async () =>
      bySecretary({ id: await given.mandate(await given.person(), 'iste', 'second_alternate') }),
    attachNominationLetter: async () =>
      bySecretary({
        mandateId: await given.mandate(await given.person(), 'icde', 'second_alternate'),
        fileId: await storedFile(board),
      }),
    handOverMandate: async () =>
      bySecretary({
        mandateId: await given.mandate(await given.person(), 'unesco-iite', 'second_alternate'),
        address: 'successor@example.org',
        name: 'N',
        language: 'en',
        basis: 'Letter',
      }),
    invite: () =>
      bySecretary({
        organisation: 'col',
        capacity: 'second_alternate',
        address: 'new@example.org',
        name: 'N',
        language: 'en',
        basis: 'Letter',
      }),
    withdrawInvitation: async () => bySecretary({ id: await invitation(board) }),
    sendInvitationAgain: async () => bySecretary({ id: await invitation(board) }),
    // The Chair
    appointChair: async () =>
      bySecretary({
        organisation: 'alecso',
        startsOn: '2026-08-20',
        endsOn: '2028-08-20',
        basis: await givenBasis(board.portal),
      }),
    concludeChairTerm: async () =>
      bySecretary({
        id: await chairTerm(board, ['2096-08-20', '2098-08-20']),
        version: 1,
        on: '2098-08-19',
        because: 'The conference closes on the day before.',
      }),
    nominateForChair: () => bySecretary({ organisation: 'iste' }),
    answerNomination: async () => ({
      by: representatives.seameo,
      given: { id: await nomination(board, 'seameo', '2028-08-20'), version: 1, accept: false },
    }),
    declareSoleNominee: async () => {
      const vacant = await first<string>(board, `select ((now() + interval '8 hours')::date)::text`);
      await board.portal.source.query(
        `update chair_terms set ends_on = $1 where starts_on < $1 and ends_on > $1`,
        [vacant],
      );
      await nomination(board, 'iste', vacant, 'accepted');
      return bySecretary({ basis: await givenBasis(board.portal) });
    },
    declareChairVacant: async () =>
      bySecretary({
        id: await chairTerm(board, ['2090-08-20', '2092-08-20']),
        version: 1,
        on: '2091-01-01',
        because: 'It withdrew.',
      }),
    nameActingChair: () => bySecretary({ on: '2080-01-01' }),
    recordSuccession: async () =>
      bySecretary({
        organisation: 'netdragon',
        successor: 'iste',
        on: '2026-07-01',
        basis: await givenBasis(board.portal),
      }),
    // The Rules of Procedure
    proposeRules: () =>
      bySecretary({ entries: entriesOf(defaultRulesOfProcedure), because: 'Shorter notice' }),
    adoptRules: async () => {
      const id = await rulesProposal(board);
      return bySecretary({ id, version: 1, inForceFrom: '2098-01-01', basis: await adoptedBy(board, id) });
    },
    withdrawRulesProposal: async () => bySecretary({ id: await rulesProposal(board) }),
    // Meetings
    createMeeting: () => bySecretary({ meeting: meetingIn(60) }),
    changeMeeting: () => withDraft(({ id, version }) => ({ id, version, meeting: meetingIn(62) })),
    conveneMeeting: () => withDraft(({ id, version }) => ({ id, version })),
    cancelMeeting: () => withDraft(({ id, version }) => ({ id, version, because: 'No quorum.' })),
    addAgendaItem: () => withDraft(({ id }) => ({ meetingId: id, item })),
    changeAgendaItem: () =>
      withDraft(({ agenda }) => ({ id: agenda[0]?.id, version: agenda[0]?.version, item })),
    moveAgendaItem: () => withDraft(({ agenda }) => ({ id: agenda[1]?.id, position: 1 })),
    removeAgendaItem: () => withDraft(({ agenda }) => ({ id: agenda[0]?.id })),
    attachPaper: async () => {
      const { agenda } = await board.draft();
      return bySecretary({ agendaItemId: agenda[0]?.id, fileId: await storedFile(board) });
    },
    removePaper: async () => bySecretary({ id: await withPaper() }),
    renewInvitations: async () => bySecretary({ id: (await board.convened()).id }),
    openDatePoll: () => withDraft(({ id }) => ({ meetingId: id, poll: pollIn(80) })),
    answerDatePoll: async () => {
      const { dates } = await polled(board);
      return byLead({ pollId: dates.poll.id, answers: toAll(dates, 'yes') });
    },
    remindOfDatePoll: async () => bySecretary({ pollId: (await polled(board)).dates.poll.id }),
    closeDatePoll: async () => bySecretary({ pollId: (await polled(board)).dates.poll.id }),
    chooseDate: async () => {
      const { poll } = (await polled(board)).dates;
      await letTimePass(board, poll.id);
      return bySecretary({ slotId: poll.times[0]?.id, because: '' });
    },
    giveUpDatePoll: async () => bySecretary({ pollId: (await polled(board)).dates.poll.id, because: '' }),
    remindInvitees: async () => bySecretary({ meetingId: (await board.convened()).id }),
    answerMeeting: async () => {
      const { id, calendarSequence } = await board.convened();
      return byLead({ meetingId: id, answer: 'coming', sequence: calendarSequence });
    },
    prepareBoardPack: async () => byLead({ meetingId: (await board.convened()).id }),
    markPackRead: async () => byLead({ meetingId: (await board.convened()).id }),
    answerForInvitee: async () => {
      const { id } = await board.convened();
      const invitee = `select id from invitees where meeting_id = $1 and person_id = $2`;
      return bySecretary({
        inviteeId: await first(board, invitee, [id, representatives.iste]),
        answer: 'coming',
      });
    },
    openCalendarFeed: () => ({ by: representatives.iste }),
    revokeCalendarFeed: async () => {
      await done(await board.as('seameo'), 'mutation { openCalendarFeed { __typename } }');
      return { by: representatives.seameo };
    },
    // Decisions and their actions
    enterDecision: async () => bySecretary({ meetingId: (await meetingHeld(board)).id, decision: decided }),
    changeDecision: () => onDecision({ decision: decided }),
    publishDecision: () => onDecision({ because: 'The call opens tomorrow.' }),
    withholdDecision: () => onDecision({ because: 'It is about a person.' }),
    sayNothingFollows: () => onDecision({ because: 'The agenda is adopted.' }),
    addAction: async () => {
      const { id: decisionId } = await givenDecision(board);
      return bySecretary({ decisionId, what: 'Publish it', terms: { dueOn: dayIn(9) } });
    },
    changeAction: async () => {
      const { id, version } = await givenAction(board);
      return bySecretary({ id, version, terms: { owner: 'iste', dueOn: dayIn(30) }, because: 'Asked for.' });
    },
    giveEvidence: async () => {
      const { id, version } = await givenAction(board);
      return byLead({ id, version, text: 'Done.' });
    },
    returnEvidence: () => onEvidence({ because: 'The figures are missing.' }),
    confirmAction: () => onEvidence({}),
    dropAction: () => onEvidence({ because: 'The printer is closed.' }),
    putOverdueOnAgenda: async () => {
      const { id } = await givenAction(board);
      await portal.source.query(`update actions set due_on = $2 where id = $1`, [id, dayIn(-1)]);
      return bySecretary({ meetingId: (await board.draft()).id });
    },
    // The room of a meeting
    ...changesOfSpeaking(board),
    openMeeting: async () => bySecretary({ id: (await TestRoom.convened(board)).meeting.id }),
    adjournMeeting: async () => bySecretary({ id: (await TestRoom.open(board)).meeting.id }),
    resumeMeeting: async () => {
      const { id } = (await TestRoom.open(board)).meeting;
      await done(await board.asSecretary, adjournMeeting, { id });
      return bySecretary({ id });
    },
    closeMeeting: async () => bySecretary({ id: (await TestRoom.open(board)).meeting.id }),
    takeUpItem: async () => bySecretary({ itemId: (await TestRoom.open(board)).item }),
    enterPresence: async () => {
      const { meeting, members } = await TestRoom.convened(board);
      const entry = { memberId: members.iste, act: 'arrived', personId: representatives.iste };
      return { by: representatives.iste, given: { meetingId: meeting.id, entry } };
    },
    ...changesOfCirculars(board),
    ...changesOfSecretVotes(board),
    // Motions and votes
    tableMotion: async () => {
      const { item: itemId, members } = await quorateRoom(board);
      return bySecretary({ itemId, moverId: members.col, matter: 'ordinary', text: 'The plan is adopted.' });
    },
    amendMotion: async () =>
      bySecretary({ id: await motionOf(await quorateRoom(board), 'col'), version: 1, text: 'As amended.' }),
    openVote: async () => {
      const motionId = await motionOf(await quorateRoom(board), 'col');
      return bySecretary({ motionId, version: 1, mode: 'named' });
    },
    castBallot: async () => {
      const room = await quorateRoom(board);
      const voteId = await openVoteOf(room, 'col');
      return { by: representatives.iste, given: { voteId, memberId: room.members.iste, choice: 'yes' } };
    },
    enterBallot: async () => {
      const room = await quorateRoom(board);
      return bySecretary({
        voteId: await openVoteOf(room, 'col'),
        memberId: room.members.iste,
        choice: 'no',
      });
    },
    objectToConsensus: async () => {
      const room = await quorateRoom(board);
      const voteId = await openVoteOf(room, 'col', 'ordinary', 'consensus');
      return { by: representatives.iste, given: { voteId, memberId: room.members.iste } };
    },
    closeVote: async () => bySecretary({ id: await openVoteOf(await quorateRoom(board), 'col') }),
    breakTie: async () => {
      const room = await quorateRoom(board);
      const tie = (rule: string) =>
        unlocked(
          portal.source,
          `update rules_versions set rules = jsonb_set(rules, '{majorities,ordinary,tie}', $1)`,
          [JSON.stringify(rule)],
        );
      await tie('lot');
      const id = await openVoteOf(room, 'col');
      await tie('fails');
      await cast(room, id, 'col', 'yes');
      await cast(room, id, 'iste', 'no');
      await done(await board.asSecretary, closeVote, { id });
      return bySecretary({ id });
    },
    cancelVote: async () =>
      bySecretary({ id: await openVoteOf(await quorateRoom(board), 'col'), because: 'A mistake.' }),
    // Agendas
    ...changesOfAgendas(board),
    ...changesOfRequisitions(board),
    ...changesOfShortNotice(board),
    ...changesOfRecusals(board),
    ...changesOfMinutes(board),
    ...changesOfProjects(board),
    ...changesOfAwards(board),
    ...changesOfDigests(board),
    ...changesOfProposalPlans(board, proposal),
    ...changesOfWorks(board),
    ...changesOfConflicts(board),
    ...changesOfReviews(board),
    // Calls
    createCall: () => bySecretary({ ...call, slug: 'sharing-what-works' }),
    changeCall: async () => bySecretary({ ...call, slug: await draftOfCall(board), version: 1 }),
    publishCall: async () => bySecretary({ slug: await draftOfCall(board), version: 1 }),
    // Proposals
    startProposal: async () =>
      byLead({ call: await givenCall(portal), organisation: 'col', title: 'A title' }),
    changeProposal: async () =>
      byLead({ number: await proposal(), version: 1, title: 'B', directions: [1], sdgTargets: ['4.c'] }),
    saveProposalSection: async () =>
      byLead({ number: await proposal(), key: 'plan', text: 'First this, then that.', baseVersion: 0 }),
    addPartner: async () => byLead({ number: await proposal(), organisation: 'netdragon', ...undertaking }),
    changePartner: async () =>
      byLead({ number: await proposal(), organisation: 'seameo', version: 1, ...undertaking, budget: 5 }),
    removePartner: async () => byLead({ number: await proposal(), organisation: 'seameo', version: 1 }),
    remindPartners: async () => byLead({ number: await proposal() }),
    confirmPartnership: async () => ({
      by: people.partnerWaiting,
      given: { number: await proposal(), organisation: 'alecso', ...undertaking },
    }),
    declinePartnership: async () => ({
      by: people.partnerWaiting,
      given: { number: await proposal(), organisation: 'alecso', reason: 'No time.' },
    }),
    submitProposal: async () => byLead({ number: await proposal({ waiting: false }), version: 1 }),
    withdrawProposal: async () => byLead({ number: await proposal() }),
    decideEligibility: async () => {
      const slug = await givenCall(portal);
      const number = await proposal({ call: slug, state: 'submitted' });
      await close(portal, slug);
      return bySecretary({ number, eligible: true, reason: '' });
    },
    // The Secretariat
    retryMail: async () => {
      const id = newId();
      await portal.source.query(
        `insert into mails (id, kind, about_id, address, language, state) values ($1, 'invitation', $2, 'a@example.org', 'en', 'failing')`,
        [id, id],
      );
      return bySecretary({ id });
    },
  };
}

/** A form that is ready to be sent, and what is to be found in the audit then. */
export interface Sent {
  send: () => PromiseLike<{ status: number }>;
  acts: string[];
}

/** One way in which each form, and the bringing of a file, succeeds. */
export function forms(board: TestBoard): Record<string, () => Promise<Sent>> {
  const { portal, secretary } = board;
  const { given, http, settings } = portal;
  const token = (purpose: Parameters<typeof signLink>[1], id: string) =>
    signLink(settings.secret, purpose, id);
  const post = (path: string, entries: Record<string, string>, acts: string[], cookie = ''): Sent => ({
    send: () => http.post(path).set('Cookie', cookie).type('form').send(entries),
    acts,
  });
  const account = async () => {
    const address = `${newId()}@example.org`;
    const personId = await given.person({ address, password });
    await given.mandate(personId, 'unesco-iite', 'organisation_administrator');
    return { address, personId };
  };
  return {
    'POST /minutes/:token': async () => {
      const minutes = await TestMinutes.sent(board);
      const path = `/minutes/${await minutes.tokenOf(board.representatives.iste)}`;
      return post(path, { section: minutes.item, text: 'A word is missing.' }, ['giveMinutesCorrection']);
    },
    'POST /sign-in': async () =>
      post('/sign-in', { address: (await account()).address, password }, ['signIn']),
    'POST /sign-out': async () => post('/sign-out', {}, ['signOut'], await portal.cookieOf(secretary)),
    'POST /language': async () =>
      post('/language', { language: 'ar' }, ['changeLanguage'], await portal.cookieOf(secretary)),
    'POST /reset-password': async () =>
      post('/reset-password', { address: (await account()).address }, ['askForReset']),
    'POST /reset-password/:token': async () => {
      const { personId } = await account();
      const id = newId();
      await portal.source.query(
        `insert into password_resets (id, person_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
        [id, personId],
      );
      const path = `/reset-password/${token('password-reset', id)}`;
      return post(path, { newPassword: instead }, ['resetPassword', 'signIn']);
    },
    'POST /invitations/:token': async () => {
      const path = `/invitations/${token('invitation', await invitation(board))}`;
      const entries = { name: 'N', language: 'en', timeZone: 'Asia/Shanghai', newPassword: instead };
      return post(path, entries, ['acceptInvitation', 'signIn']);
    },
    'POST /answer/:token': async () => {
      const { id } = await board.convened();
      const invitee = `select id from invitees where meeting_id = $1 and person_id = $2`;
      const path = `/answer/${token('answer', await first(board, invitee, [id, board.representatives.iste]))}`;
      return post(path, { answer: 'coming' }, ['answerMeeting']);
    },
    'POST /agenda/:token': async () => {
      const { id, agenda } = await meetingWithReports(board, 1);
      const path = await agendaLink(board, id, board.representatives.iste);
      return post(path, { [`item-${agenda.at(-1)?.id}`]: 'preapproves' }, ['reviewAgendaItem']);
    },
    'POST /dates/:token': async () => {
      const { poll } = (await polled(board)).dates;
      const asked = `select id from date_poll_people where poll_id = $1 and person_id = $2`;
      const id: string = await first(board, asked, [poll.id, board.representatives.iste]);
      const answers = Object.fromEntries(poll.times.map((time) => [`time-${time.id}`, 'yes']));
      return post(`/dates/${token('date-poll', id)}`, answers, ['answerDatePoll']);
    },
    // A file that comes in parts is entered with the last of them.
    ...harvests(portal),
    ...uploads(portal, () => portal.cookieOf(secretary)),
    'PUT /files': async () => {
      const cookie = await portal.cookieOf(secretary);
      const file = http.put('/files?name=notes.txt').set('Cookie', cookie).type('application/octet-stream');
      return { send: () => file.send('Notes'), acts: ['bringFile'] };
    },
  };
}
