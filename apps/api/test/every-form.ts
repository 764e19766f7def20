import { newId } from '../src/platform/db/new-id.js';
import { signLink } from '../src/platform/auth/signed-link.js';
import type { TestBoard } from './board.js';
import { first } from './change.js';
import { instead, invitation, password } from './changes-of-accounts.js';
import { uploads } from './changes-of-files.js';
import { harvests } from './changes-of-works.js';
import { agendaLink, meetingWithReports, memberIds } from './given-agenda.js';
import { TestMinutes } from './given-minutes.js';
import { polled } from './given-poll.js';
import { noticeLink, shortNoticeAsked } from './given-short-notice.js';

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
    'POST /notice/:token': async () => {
      const notice = await shortNoticeAsked(board, (await board.draft()).id);
      const { iste } = await memberIds(board);
      const path = await noticeLink(board, notice, board.representatives.iste);
      return post(path, { [`member-${iste}`]: 'consents' }, ['answerShortNotice']);
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
