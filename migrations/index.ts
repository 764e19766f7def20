import { CreatePlatform1795299000000 } from './1795299000000-create-platform.js';
import { CreateNetworkWords1795299060000 } from './1795299060000-create-network-words.js';
import { CreateAccounts1795299120000 } from './1795299120000-create-accounts.js';
import { CreateOrganisations1795299180000 } from './1795299180000-create-organisations.js';
import { CreateMandates1795299240000 } from './1795299240000-create-mandates.js';
import { CreateBoard1795299300000 } from './1795299300000-create-board.js';
import { CreateMeetings1795299360000 } from './1795299360000-create-meetings.js';
import { CreateProposals1795299420000 } from './1795299420000-create-proposals.js';
import { CreatePublicRecord1795299480000 } from './1795299480000-create-public-record.js';
import { AddSearch1795302426076 } from './1795302426076-add-search.js';
import { TakeExclusionsOutOfLookUps1795308001347 } from './1795308001347-take-exclusions-out-of-look-ups.js';
import { KeepWallClocksOfCalls1795309954102 } from './1795309954102-keep-wall-clocks-of-calls.js';
import { WidenLanguages1795310065355 } from './1795310065355-widen-languages.js';
import { KeepSearchedWords1795319718041 } from './1795319718041-keep-searched-words.js';
import { AttestDetails1795321882943 } from './1795321882943-attest-details.js';
import { CreateDecisions1795321945742 } from './1795321945742-create-decisions.js';
import { KeepDaysOfElection1795321996023 } from './1795321996023-keep-days-of-election.js';
import { PrepareBoardPacks1795322129064 } from './1795322129064-prepare-board-packs.js';
import { CreateMeetingRooms1795322245171 } from './1795322245171-create-meeting-rooms.js';
import { CreateDatePolls1795323407273 } from './1795323407273-create-date-polls.js';
import { CreateVotes1795323523406 } from './1795323523406-create-votes.js';
import { ProposeRules1795323801286 } from './1795323801286-propose-rules.js';
import { NominateForChair1795325207235 } from './1795325207235-nominate-for-chair.js';
import { CreateCirculars1795332972466 } from './1795332972466-create-circulars.js';
import { WriteAgendasTogether1795333201226 } from './1795333201226-write-agendas-together.js';
import { AnnounceChangesOfRooms1795333250279 } from './1795333250279-announce-changes-of-rooms.js';
import { KeepSpeakingLists1795333250350 } from './1795333250350-keep-speaking-lists.js';
import { AddSecretVotes1795333272410 } from './1795333272410-add-secret-votes.js';
import { KeepMinutes1795333344403 } from './1795333344403-keep-minutes.js';
import { KeepVersionsOfPapers1795335075835 } from './1795335075835-keep-versions-of-papers.js';
import { HandOverMandates1795335374173 } from './1795335374173-hand-over-mandates.js';
import { NameWhatItemsAre1795336576506 } from './1795336576506-name-what-items-are.js';
import { AnnounceBallotBoxes1795337492127 } from './1795337492127-announce-ballot-boxes.js';
import { TellOfEmptySeats1795342622311 } from './1795342622311-tell-of-empty-seats.js';
import { NoteWhenMeetingsAreMinuted1795343527479 } from './1795343527479-note-when-meetings-are-minuted.js';
import { ChooseMail1795344309495 } from './1795344309495-choose-mail.js';
import { AttachNominationLetters1795345280894 } from './1795345280894-attach-nomination-letters.js';
import { AnnounceItemsByConsent1795345555603 } from './1795345555603-announce-items-by-consent.js';
import { PlanProposals1795354952632 } from './1795354952632-plan-proposals.js';
import { DescribeWorks1795354958212 } from './1795354958212-describe-works.js';
import { RuleOnConflicts1795355057839 } from './1795355057839-rule-on-conflicts.js';
import { RunProjects1795355142220 } from './1795355142220-run-projects.js';
import { LetNoOneActPassWhatIsVotedOn1795356028891 } from './1795356028891-let-no-one-act-pass-what-is-voted-on.js';
import { LetActingChairsConduct1795356106090 } from './1795356106090-let-acting-chairs-conduct.js';
import { RecuseAhead1795356233486 } from './1795356233486-recuse-ahead.js';
import { CallMeetingsByRequisition1795356821171 } from './1795356821171-call-meetings-by-requisition.js';
import { KeepRollsOfItemsPassed1795357215182 } from './1795357215182-keep-rolls-of-items-passed.js';
import { RestRulesOnDecisions1795357597533 } from './1795357597533-rest-rules-on-decisions.js';
import { ReviewProposals1795357732894 } from './1795357732894-review-proposals.js';
import { SayWhoLeadsCalls1795357969302 } from './1795357969302-say-who-leads-calls.js';
import { HidePersonalTitles1795358166788 } from './1795358166788-hide-personal-titles.js';
import { DecideAwards1795358908943 } from './1795358908943-decide-awards.js';
import { SayThatNothingFollows1795366540830 } from './1795366540830-say-that-nothing-follows.js';
import { DiscussAndAdvise1795367105323 } from './1795367105323-discuss-and-advise.js';
import { AskMembersForShortNotice1795367557637 } from './1795367557637-ask-members-for-short-notice.js';
import { LinkWorksToDeliverables1795368578851 } from './1795368578851-link-works-to-deliverables.js';
import { FindMissingLetters1795368857478 } from './1795368857478-find-missing-letters.js';
import { KeepWhatIsSettled1795369709718 } from './1795369709718-keep-what-is-settled.js';
import { KeepPanelsRecommendations1795370102788 } from './1795370102788-keep-panels-recommendations.js';
import { LinkPeopleToShortNotice1795390222989 } from './1795390222989-link-people-to-short-notice.js';
import { ImportWorks1795390380051 } from './1795390380051-import-works.js';
import { KeepAnnualReports1795390766215 } from './1795390766215-keep-annual-reports.js';
import { IndexLinesOfProvenance1795391023645 } from './1795391023645-index-lines-of-provenance.js';
import { EndReviewRequests1795391044591 } from './1795391044591-end-review-requests.js';
import { FindMisspeltWords1795392948102 } from './1795392948102-find-misspelt-words.js';
import type { MigrationInterface } from 'typeorm';
import { LetSweptImportLinesBeEmpty1795404348599 } from './1795404348599-let-swept-import-lines-be-empty.js';

/** Every migration, oldest first. */
export const migrations: (new () => MigrationInterface)[] = [
  CreatePlatform1795299000000,
  CreateNetworkWords1795299060000,
  CreateAccounts1795299120000,
  CreateOrganisations1795299180000,
  CreateMandates1795299240000,
  CreateBoard1795299300000,
  CreateMeetings1795299360000,
  CreateProposals1795299420000,
  CreatePublicRecord1795299480000,
  AddSearch1795302426076,
  TakeExclusionsOutOfLookUps1795308001347,
  KeepWallClocksOfCalls1795309954102,
  WidenLanguages1795310065355,
  KeepSearchedWords1795319718041,
  AttestDetails1795321882943,
  CreateDecisions1795321945742,
  KeepDaysOfElection1795321996023,
  PrepareBoardPacks1795322129064,
  CreateMeetingRooms1795322245171,
  CreateDatePolls1795323407273,
  CreateVotes1795323523406,
  ProposeRules1795323801286,
  NominateForChair1795325207235,
  CreateCirculars1795332972466,
  WriteAgendasTogether1795333201226,
  AnnounceChangesOfRooms1795333250279,
  KeepSpeakingLists1795333250350,
  AddSecretVotes1795333272410,
  KeepMinutes1795333344403,
  KeepVersionsOfPapers1795335075835,
  HandOverMandates1795335374173,
  NameWhatItemsAre1795336576506,
  AnnounceBallotBoxes1795337492127,
  TellOfEmptySeats1795342622311,
  NoteWhenMeetingsAreMinuted1795343527479,
  ChooseMail1795344309495,
  AttachNominationLetters1795345280894,
  AnnounceItemsByConsent1795345555603,
  PlanProposals1795354952632,
  DescribeWorks1795354958212,
  RuleOnConflicts1795355057839,
  RunProjects1795355142220,
  LetNoOneActPassWhatIsVotedOn1795356028891,
  LetActingChairsConduct1795356106090,
  RecuseAhead1795356233486,
  CallMeetingsByRequisition1795356821171,
  KeepRollsOfItemsPassed1795357215182,
  RestRulesOnDecisions1795357597533,
  ReviewProposals1795357732894,
  SayWhoLeadsCalls1795357969302,
  HidePersonalTitles1795358166788,
  DecideAwards1795358908943,
  SayThatNothingFollows1795366540830,
  DiscussAndAdvise1795367105323,
  AskMembersForShortNotice1795367557637,
  LinkWorksToDeliverables1795368578851,
  FindMissingLetters1795368857478,
  KeepWhatIsSettled1795369709718,
  KeepPanelsRecommendations1795370102788,
  LinkPeopleToShortNotice1795390222989,
  ImportWorks1795390380051,
  KeepAnnualReports1795390766215,
  IndexLinesOfProvenance1795391023645,
  EndReviewRequests1795391044591,
  FindMisspeltWords1795392948102,
  LetSweptImportLinesBeEmpty1795404348599,
];
