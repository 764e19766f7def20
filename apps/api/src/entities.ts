import { AuditEntry } from './platform/audit/audit-entry.entity.js';
import { NumberSeries, RequestKey } from './platform/db/request-key.entity.js';
import { StoredFile } from './platform/files/stored-file.entity.js';
import { Mail } from './platform/mail/mail.entity.js';
import { MailChoice } from './platform/mail/mail-choice.entity.js';
import { EmailAddress, Password, Person } from './features/accounts/person.entity.js';
import { PasswordReset, Session, SignInFailures } from './features/accounts/session.entity.js';
import { PackReading } from './features/board-packs/pack-reading.entity.js';
import { PreparedPack } from './features/board-packs/prepared-pack.entity.js';
import { Call } from './features/calls/call.entity.js';
import { ActingChair, ChairNomination } from './features/chair-terms/chair-nomination.entity.js';
import { ChairTerm } from './features/chair-terms/chair-term.entity.js';
import { CircularAnswer, CircularPerson, CircularRoll } from './features/circulars/circular-answer.entity.js';
import { Circular } from './features/circulars/circular.entity.js';
import { ConflictRow, ConflictRulingRow } from './features/conflicts/conflict.entity.js';
import { ReviewRound, ReviewRow, SubmittedReview } from './features/reviews/review.entity.js';
import { PanelAdviceRow, ReviewCommentRow } from './features/reviews/panel-advice.entity.js';
import { Conference } from './features/conferences/conference.entity.js';
import { ItemPassed, ItemReview, ItemTakenOut } from './features/agendas/item-review.entity.js';
import { ItemSubject } from './features/agendas/item-subject.entity.js';
import { LateItem, LateItemAnswer } from './features/agendas/late-item.entity.js';
import { EarlierPaper, OwedPaper } from './features/agendas/paper.entity.js';
import { DatePollAnswer, DatePollPerson } from './features/date-polls/asked-person.entity.js';
import { DatePollSlot } from './features/date-polls/date-poll-slot.entity.js';
import { DatePoll } from './features/date-polls/date-poll.entity.js';
import { Action, ActionEvidence, OverdueItem } from './features/decisions/action.entity.js';
import { Decision } from './features/decisions/decision.entity.js';
import { Invitation } from './features/invitations/invitation.entity.js';
import { WorkDownloads, WorkEdition, WorkFile, WorkVersion } from './features/library/work-edition.entity.js';
import { Work, WorkOrganisation } from './features/library/work.entity.js';
import { PublicWord } from './features/search/public-word.entity.js';
import { WorkImport, WorkImportLine } from './features/work-imports/work-import.entity.js';
import { Mandate } from './features/mandates/mandate.entity.js';
import { AgendaItem, AgendaPaper } from './features/meetings/agenda-item.entity.js';
import { CalendarFeed } from './features/meetings/calendar-feed.entity.js';
import { Invitee } from './features/meetings/invitee.entity.js';
import { Meeting } from './features/meetings/meeting.entity.js';
import { Sitting } from './features/meetings/sitting.entity.js';
import {
  ShortNotice,
  ShortNoticeAnswer,
  ShortNoticePerson,
} from './features/meetings/short-notice.entity.js';
import { Requisition, RequisitionSignature } from './features/requisitions/requisition.entity.js';
import { Attestation } from './features/memberships/attestation.entity.js';
import { SuccessionRecord } from './features/memberships/succession.entity.js';
import { Membership } from './features/memberships/membership.entity.js';
import {
  ActionDirection,
  AreaListing,
  CountryOrArea,
  NetworkText,
  PartnersMeeting,
  SdgTarget,
} from './features/network/network.entities.js';
import { Organisation } from './features/organisations/organisation.entity.js';
import { AnnualReport, AnnualReportLine } from './features/annual-reports/annual-report.entity.js';
import { Award, AwardCondition } from './features/awards/award.entity.js';
import { ChangeRequest } from './features/projects/change-request.entity.js';
import { PortfolioFigure, ProjectFacet } from './features/projects/portfolio.entity.js';
import { Project, ProjectParticipant } from './features/projects/project.entity.js';
import { HandIn, HandInFile, ProjectDuty } from './features/projects/project-duty.entity.js';
import {
  ProjectMilestone,
  ProjectMoney,
  ProjectRisk,
  ProjectTeamMember,
} from './features/projects/project-work.entity.js';
import { Partnership } from './features/proposals/partnership.entity.js';
import { ProposalAttachment } from './features/proposals/attachment.entity.js';
import { KeptText, SectionText } from './features/proposals/proposal-section.entity.js';
import { Proposal } from './features/proposals/proposal.entity.js';
import { Submission, SubmittedFile } from './features/proposals/submission.entity.js';
import { WorkPlanEntry } from './features/proposals/work-plan-entry.entity.js';
import { RulesProposal } from './features/rules-proposals/rules-proposal.entity.js';
import { RulesVersion } from './features/rules-of-procedure/rules-version.entity.js';
import { BallotBox } from './features/votes/ballot-box.entity.js';
import { MinutesCorrection, MinutesReader } from './features/minutes/minutes-correction.entity.js';
import { KeptMinutesText, MinutesText } from './features/minutes/minutes-section.entity.js';
import { MinutesRow } from './features/minutes/minutes.entity.js';
import { Ballot } from './features/votes/ballot.entity.js';
import { Recusal } from './features/meetings/recusal.entity.js';
import { FloorRequest } from './features/votes/floor-request.entity.js';
import { ItemTakenUp } from './features/votes/item-taken-up.entity.js';
import { Motion, MotionText } from './features/votes/motion.entity.js';
import { PresenceEntry } from './features/votes/presence-entry.entity.js';
import { Vote, VoteRoll } from './features/votes/vote.entity.js';

/** Every table, lowest feature first. */
export const entities = [
  RequestKey,
  NumberSeries,
  AuditEntry,
  StoredFile,
  Mail,
  MailChoice,
  Person,
  EmailAddress,
  Password,
  Session,
  SignInFailures,
  PasswordReset,
  AreaListing,
  CountryOrArea,
  ActionDirection,
  SdgTarget,
  NetworkText,
  PartnersMeeting,
  Organisation,
  Membership,
  Attestation,
  Mandate,
  Invitation,
  RulesVersion,
  ChairTerm,
  ChairNomination,
  SuccessionRecord,
  ActingChair,
  Meeting,
  AgendaItem,
  AgendaPaper,
  Invitee,
  CalendarFeed,
  Sitting,
  ShortNotice,
  ShortNoticeAnswer,
  ShortNoticePerson,
  Requisition,
  RequisitionSignature,
  DatePoll,
  DatePollSlot,
  DatePollPerson,
  DatePollAnswer,
  RulesProposal,
  Decision,
  Action,
  ActionEvidence,
  OverdueItem,
  PresenceEntry,
  Recusal,
  ItemTakenUp,
  FloorRequest,
  Motion,
  MotionText,
  Vote,
  VoteRoll,
  Ballot,
  LateItem,
  LateItemAnswer,
  ItemReview,
  ItemTakenOut,
  ItemPassed,
  EarlierPaper,
  OwedPaper,
  ItemSubject,
  Circular,
  CircularRoll,
  CircularAnswer,
  CircularPerson,
  BallotBox,
  PackReading,
  PreparedPack,
  MinutesRow,
  MinutesText,
  KeptMinutesText,
  MinutesReader,
  MinutesCorrection,
  Call,
  Proposal,
  SectionText,
  KeptText,
  Partnership,
  Submission,
  SubmittedFile,
  WorkPlanEntry,
  ProposalAttachment,
  ConflictRow,
  ReviewRound,
  ReviewRow,
  SubmittedReview,
  ReviewCommentRow,
  PanelAdviceRow,
  ConflictRulingRow,
  Conference,
  Work,
  WorkOrganisation,
  WorkEdition,
  WorkVersion,
  WorkFile,
  WorkDownloads,
  PublicWord,
  WorkImport,
  WorkImportLine,
  Project,
  ProjectParticipant,
  ProjectTeamMember,
  ProjectMilestone,
  ProjectMoney,
  ProjectRisk,
  ProjectDuty,
  HandIn,
  HandInFile,
  ChangeRequest,
  Award,
  AwardCondition,
  AnnualReport,
  AnnualReportLine,
  ProjectFacet,
  PortfolioFigure,
];
