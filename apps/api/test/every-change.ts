import { newId } from '../src/platform/db/new-id.js';
import type { TestBoard } from './board.js';
import type { Changes } from './change.js';
import { changesOfAccounts } from './changes-of-accounts.js';
import { changesOfAgendas } from './changes-of-agendas.js';
import { changesOfAnnualReports } from './changes-of-annual-reports.js';
import { changesOfAwards } from './changes-of-awards.js';
import { changesOfChair } from './changes-of-chair.js';
import { changesOfCirculars } from './changes-of-circulars.js';
import { changesOfConflicts } from './changes-of-conflicts.js';
import { changesOfDecisions } from './changes-of-decisions.js';
import { changesOfDigests } from './changes-of-digests.js';
import { changesOfMeetings } from './changes-of-meetings.js';
import { changesOfMinutes } from './changes-of-minutes.js';
import { changesOfProjects } from './changes-of-projects.js';
import { changesOfProposals } from './changes-of-proposals.js';
import { changesOfRecusals } from './changes-of-recusals.js';
import { changesOfRequisitions } from './changes-of-requisitions.js';
import { changesOfReviews } from './changes-of-reviews.js';
import { changesOfRooms } from './changes-of-rooms.js';
import { changesOfSecretVotes } from './changes-of-secret-votes.js';
import { changesOfSpeaking } from './changes-of-speaking.js';
import { changesOfWorks } from './changes-of-works.js';
import { changesOfShortNotice } from './given-short-notice.js';

/** One way in which each mutation of the schema succeeds, in an order in which they do one after the other. */
export function changes(board: TestBoard): Changes {
  return {
    ...changesOfAccounts(board),
    ...changesOfChair(board),
    ...changesOfMeetings(board),
    ...changesOfDecisions(board),
    ...changesOfSpeaking(board),
    ...changesOfCirculars(board),
    ...changesOfSecretVotes(board),
    ...changesOfRooms(board),
    ...changesOfAgendas(board),
    ...changesOfRequisitions(board),
    ...changesOfShortNotice(board),
    ...changesOfRecusals(board),
    ...changesOfMinutes(board),
    ...changesOfProjects(board),
    ...changesOfAwards(board),
    ...changesOfAnnualReports(board),
    ...changesOfDigests(board),
    ...changesOfWorks(board),
    ...changesOfConflicts(board),
    ...changesOfReviews(board),
    ...changesOfProposals(board),
    retryMail: async () => {
      const id = newId();
      await board.portal.source.query(
        `insert into mails (id, kind, about_id, address, language, state) values ($1, 'invitation', $2, 'a@example.org', 'en', 'failing')`,
        [id, id],
      );
      return { by: board.secretary, given: { id } };
    },
  };
}
