import type { Type } from '@nestjs/common';
import type { Task } from './platform/jobs/jobs.js';
import type { LetterWriter } from './platform/mail/letter.js';
import { AccountsModule } from './features/accounts/accounts.module.js';
import { PasswordResetLetter } from './features/accounts/password-reset.letter.js';
import { AnnualReportsModule } from './features/annual-reports/annual-reports.module.js';
import { ArchiveAnnualReport } from './features/annual-reports/archive-annual-report.task.js';
import { ReportAdoptedLetter } from './features/annual-reports/report-adopted.letter.js';
import { awardLetters } from './features/awards/award.letters.js';
import { AwardsModule } from './features/awards/awards.module.js';
import { BoardModule } from './features/board/board.module.js';
import { seatLetters } from './features/board/seat.letters.js';
import { TellOfSeat } from './features/board/tell-of-seat.task.js';
import { BoardPacksModule } from './features/board-packs/board-packs.module.js';
import { WriteBoardPack } from './features/board-packs/write-board-pack.task.js';
import { circularLetterWriters } from './features/circulars/circular-letters.js';
import { CloseCircular, RemindOfCircular } from './features/circulars/circular-tasks.js';
import { CircularsModule } from './features/circulars/circulars.module.js';
import { CallPublishedLetter } from './features/calls/call-published.letter.js';
import { CallsModule } from './features/calls/calls.module.js';
import { KeepWallClocksOfCalls } from './features/calls/keep-wall-clocks.task.js';
import { ChairTermsModule } from './features/chair-terms/chair-terms.module.js';
import { NominationLetter } from './features/chair-terms/nomination.letter.js';
import { ConflictsModule } from './features/conflicts/conflicts.module.js';
import { ConferencesModule } from './features/conferences/conferences.module.js';
import { agendaLetterWriters } from './features/agendas/agenda-letters.js';
import { AgendasModule } from './features/agendas/agendas.module.js';
import { paperLetterWriters } from './features/agendas/paper-letters.js';
import { RemindOfPaper } from './features/agendas/remind-of-paper.task.js';
import { DatePollsModule } from './features/date-polls/date-polls.module.js';
import { KeepWallClocksOfDatePolls } from './features/date-polls/keep-wall-clocks.task.js';
import { pollLetterWriters } from './features/date-polls/poll-letters.js';
import { actionLetters } from './features/decisions/action.letters.js';
import { DecisionsModule } from './features/decisions/decisions.module.js';
import { RemindOfAction } from './features/decisions/remind-of-action.task.js';
import { DigestLetter } from './features/digests/digest.letter.js';
import { DigestsModule } from './features/digests/digests.module.js';
import { SendDigests } from './features/digests/send-digests.task.js';
import { DirectoryModule } from './features/directory/directory.module.js';
import { BringDutiesAlong } from './features/handovers/bring-duties-along.task.js';
import { HandoversModule } from './features/handovers/handovers.module.js';
import { InvitationLetter } from './features/invitations/invitation.letter.js';
import { InvitationsModule } from './features/invitations/invitations.module.js';
import { LibraryModule } from './features/library/library.module.js';
import { workLetterWriters } from './features/library/work.letters.js';
import { ImportPublishedLetter } from './features/work-imports/import-published.letter.js';
import { MakeImport } from './features/work-imports/make-import.task.js';
import { GatherWords } from './features/search/gather-words.task.js';
import { ReadImport } from './features/work-imports/read-import.task.js';
import { SweepImports } from './features/work-imports/sweep-imports.task.js';
import { WorkImportsModule } from './features/work-imports/work-imports.module.js';
import { MandatesModule } from './features/mandates/mandates.module.js';
import { KeepWallClocksOfMeetings } from './features/meetings/keep-wall-clocks.task.js';
import { meetingLetterWriters } from './features/meetings/meeting-letters.js';
import { MeetingsModule } from './features/meetings/meetings.module.js';
import { MembershipsModule } from './features/memberships/memberships.module.js';
import { ApproveMinutes } from './features/minutes/approve-minutes.task.js';
import { minutesLetters } from './features/minutes/minutes.letters.js';
import { MinutesModule } from './features/minutes/minutes.module.js';
import { NeedsYouModule } from './features/needs-you/needs-you.module.js';
import { NetworkModule } from './features/network/network.module.js';
import { OrganisationsModule } from './features/organisations/organisations.module.js';
import { ChasePartners } from './features/proposals/chase-partners.task.js';
import { proposalLetters } from './features/proposals/proposal.letters.js';
import { ProposalsModule } from './features/proposals/proposals.module.js';
import { CountPortfolio } from './features/projects/count-portfolio.task.js';
import { projectLetters } from './features/projects/project.letters.js';
import { ProjectsModule } from './features/projects/projects.module.js';
import { ShortNoticeLetter } from './features/meetings/short-notice.letter.js';
import { ProvenanceModule } from './features/provenance/provenance.module.js';
import { RequisitionLetter } from './features/requisitions/requisition.letter.js';
import { RequisitionsModule } from './features/requisitions/requisitions.module.js';
import { ChaseReviewers } from './features/reviews/chase-reviewers.task.js';
import { reviewLetters } from './features/reviews/review.letters.js';
import { ReviewsModule } from './features/reviews/reviews.module.js';
import { RulesOfProcedureModule } from './features/rules-of-procedure/rules-of-procedure.module.js';
import { RulesProposalsModule } from './features/rules-proposals/rules-proposals.module.js';
import { SearchModule } from './features/search/search.module.js';
import { SecretariatModule } from './features/secretariat/secretariat.module.js';
import { VotesModule } from './features/votes/votes.module.js';
import { YearlyDutiesModule } from './features/yearly-duties/yearly-duties.module.js';

/** The features, lowest first. */
export const features: Type[] = [
  NetworkModule,
  AccountsModule,
  OrganisationsModule,
  MandatesModule,
  MembershipsModule,
  DirectoryModule,
  InvitationsModule,
  RulesOfProcedureModule,
  ChairTermsModule,
  BoardModule,
  ConflictsModule,
  MeetingsModule,
  RequisitionsModule,
  DatePollsModule,
  RulesProposalsModule,
  DecisionsModule,
  VotesModule,
  AgendasModule,
  CircularsModule,
  HandoversModule,
  BoardPacksModule,
  MinutesModule,
  YearlyDutiesModule,
  CallsModule,
  ProposalsModule,
  ReviewsModule,
  ConferencesModule,
  WorkImportsModule,
  LibraryModule,
  ProjectsModule,
  AwardsModule,
  AnnualReportsModule,
  ProvenanceModule,
  SearchModule,
  NeedsYouModule,
  DigestsModule,
  SecretariatModule,
];

/** Every kind of letter; each is exported by its module. */
export const letterWriters: Type<LetterWriter>[] = [
  PasswordResetLetter,
  InvitationLetter,
  NominationLetter,
  ...seatLetters,
  ...meetingLetterWriters,
  ShortNoticeLetter,
  RequisitionLetter,
  ...pollLetterWriters,
  ...agendaLetterWriters,
  ...paperLetterWriters,
  ...actionLetters,
  ...circularLetterWriters,
  ...minutesLetters,
  CallPublishedLetter,
  ...proposalLetters,
  ...projectLetters,
  ...awardLetters,
  ...reviewLetters,
  ...workLetterWriters,
  ImportPublishedLetter,
  ReportAdoptedLetter,
  DigestLetter,
];

/** Every kind of job that a feature brings; each is exported by its module. */
export const tasks: Type<Task>[] = [
  TellOfSeat,
  KeepWallClocksOfMeetings,
  KeepWallClocksOfDatePolls,
  RemindOfAction,
  RemindOfPaper,
  BringDutiesAlong,
  CloseCircular,
  RemindOfCircular,
  WriteBoardPack,
  ApproveMinutes,
  KeepWallClocksOfCalls,
  ChasePartners,
  GatherWords,
  ReadImport,
  MakeImport,
  SweepImports,
  CountPortfolio,
  ArchiveAnnualReport,
  ChaseReviewers,
  SendDigests,
];
