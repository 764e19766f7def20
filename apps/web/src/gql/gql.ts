/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment SignedInBrowser on Session {\n    id\n    browser\n    isCurrent\n    signedIn {\n      date\n      time\n    }\n    lastSeen {\n      date\n      time\n    }\n  }\n': typeof types.SignedInBrowserFragmentDoc;
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n': typeof types.EndSessionDocument;
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n': typeof types.EndOtherSessionsDocument;
  '\n  fragment MyDetails on Me {\n    name\n    language\n    timeZone\n  }\n': typeof types.MyDetailsFragmentDoc;
  '\n  mutation ChangeMyDetails($name: String!, $language: Language!, $timeZone: String!) {\n    changeMyDetails(name: $name, language: $language, timeZone: $timeZone) {\n      id\n      ...MyDetails\n    }\n  }\n': typeof types.ChangeMyDetailsDocument;
  '\n  mutation ChangePassword($presentPassword: String!, $newPassword: String!) {\n    changePassword(presentPassword: $presentPassword, newPassword: $newPassword) {\n      id\n      passwordChangedAt\n    }\n  }\n': typeof types.ChangePasswordDocument;
  '\n  fragment AgendaReaders on MeetingAgenda {\n    id\n    viewerCanAsk\n    readers {\n      id\n      name\n      reviewed\n      asked\n      lateItems\n    }\n  }\n': typeof types.AgendaReadersFragmentDoc;
  '\n  mutation AskForReviews($meetingId: ID!) {\n    askForReviews(meetingId: $meetingId)\n  }\n': typeof types.AskForReviewsDocument;
  '\n  fragment ConsentInRoom on MeetingAgenda {\n    id\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        isByConsent\n        passedAs {\n          id\n          number\n        }\n      }\n    }\n  }\n': typeof types.ConsentInRoomFragmentDoc;
  '\n  mutation TakeOutOfConsent($itemId: ID!, $memberId: ID!) {\n    takeOutOfConsent(itemId: $itemId, memberId: $memberId) {\n      id\n    }\n  }\n': typeof types.TakeOutOfConsentDocument;
  '\n  mutation PassConsentAgenda($meetingId: ID!, $itemIds: [ID!]!) {\n    passConsentAgenda(meetingId: $meetingId, itemIds: $itemIds) {\n      id\n    }\n  }\n': typeof types.PassConsentAgendaDocument;
  '\n  fragment ItemsToReview on MeetingAgenda {\n    id\n    isInReview\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        kind\n        note\n        isReviewed\n        takenOutBy\n        subject {\n          agendaItemId\n          ...SubjectOfItem\n        }\n        reviews {\n          memberId\n          memberName\n          verdict\n          remark\n        }\n      }\n    }\n  }\n': typeof types.ItemsToReviewFragmentDoc;
  '\n  mutation ReviewAgendaItem($itemId: ID!, $memberId: ID!, $verdict: Verdict!, $remark: String!) {\n    reviewAgendaItem(itemId: $itemId, memberId: $memberId, verdict: $verdict, remark: $remark) {\n      id\n    }\n  }\n': typeof types.ReviewAgendaItemDocument;
  '\n  mutation AnswerLateItem($id: ID!, $memberId: ID!, $answer: LateItemWord!) {\n    answerLateItem(id: $id, memberId: $memberId, answer: $answer) {\n      id\n    }\n  }\n': typeof types.AnswerLateItemDocument;
  '\n  mutation RecordLateItemConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordLateItemConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n': typeof types.RecordLateItemConsentDocument;
  '\n  mutation WithdrawLateItem($id: ID!) {\n    withdrawLateItem(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawLateItemDocument;
  '\n  mutation ProposeLateItem($meetingId: ID!, $item: AgendaItemInput!, $because: String!) {\n    proposeLateItem(meetingId: $meetingId, item: $item, because: $because) {\n      id\n    }\n  }\n': typeof types.ProposeLateItemDocument;
  '\n  fragment LateItems on MeetingAgenda {\n    id\n    viewerCanPropose\n    viewerMembers {\n      id\n      name\n    }\n    lateItems {\n      id\n      title\n      kind\n      minutes\n      note\n      because\n      state\n      isOpen\n      presenterName\n      presenter {\n        id\n        name\n      }\n      answers {\n        memberId\n        memberName\n        answer\n        recordedWhere\n      }\n    }\n  }\n': typeof types.LateItemsFragmentDoc;
  '\n  fragment PapersToBring on MeetingAgenda {\n    id\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        owedPaper {\n          agendaItemId\n          dueOn\n          isDelivered\n          viewerOwes\n        }\n      }\n    }\n  }\n': typeof types.PapersToBringFragmentDoc;
  '\n  mutation BringOwedPaper($itemId: ID!, $fileId: ID!) {\n    bringOwedPaper(itemId: $itemId, fileId: $fileId) {\n      id\n    }\n  }\n': typeof types.BringOwedPaperDocument;
  '\n  mutation AdoptAnnualReport($year: Int!, $version: Int!, $decision: String!) {\n    adoptAnnualReport(year: $year, version: $version, decision: $decision) {\n      id\n    }\n  }\n': typeof types.AdoptAnnualReportDocument;
  '\n  fragment FiguresOfMemberInReport on FiguresOfMember {\n    slug\n    name\n    attended\n    seats\n    reviews\n    works\n    outputs\n    led\n    partnered\n    awards\n    projects\n    downloads\n  }\n': typeof types.FiguresOfMemberInReportFragmentDoc;
  '\n  mutation OpenAnnualReport($year: Int!) {\n    openAnnualReport(year: $year) {\n      id\n      year\n    }\n  }\n': typeof types.OpenAnnualReportDocument;
  '\n  fragment LineInReport on LineOfReport {\n    kind\n    number\n    title\n    path\n  }\n': typeof types.LineInReportFragmentDoc;
  '\n  mutation TableAnnualReport($year: Int!, $version: Int!, $meeting: String!, $title: String!) {\n    tableAnnualReport(year: $year, version: $version, meeting: $meeting, title: $title) {\n      id\n    }\n  }\n': typeof types.TableAnnualReportDocument;
  '\n  fragment TextsOfReport on AnnualReport {\n    year\n    version\n    forewords\n    outlooks\n  }\n': typeof types.TextsOfReportFragmentDoc;
  '\n  mutation WriteAnnualReport(\n    $year: Int!\n    $version: Int!\n    $foreword: TextsByLanguage!\n    $outlook: TextsByLanguage!\n  ) {\n    writeAnnualReport(year: $year, version: $version, foreword: $foreword, outlook: $outlook) {\n      id\n      ...TextsOfReport\n    }\n  }\n': typeof types.WriteAnnualReportDocument;
  '\n  fragment FiguresInReport on FiguresOfYear {\n    meetings {\n      held\n      inPerson\n      online\n      hybrid\n    }\n    decisions {\n      taken\n      implemented\n    }\n    calls {\n      published\n      proposals\n      awards\n    }\n    projects {\n      started\n      running\n      concluded\n      outputs\n    }\n    library {\n      works\n      downloads\n    }\n  }\n': typeof types.FiguresInReportFragmentDoc;
  '\n  fragment AwardOnProposal on Proposal {\n    number\n    viewerCanTable\n    call {\n      id\n      currency\n    }\n    award {\n      id\n      releasedAt\n      decisions\n      ...OutcomeOfAward\n    }\n  }\n': typeof types.AwardOnProposalFragmentDoc;
  '\n  fragment OutcomeOfAward on Award {\n    id\n    state\n    ceiling\n    startsOn\n    endsOn\n    text\n    decisionNumber\n    projectSlug\n    conditions {\n      what\n      dueOn\n    }\n  }\n': typeof types.OutcomeOfAwardFragmentDoc;
  '\n  mutation DecideAward($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {\n    decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) {\n      id\n    }\n  }\n': typeof types.DecideAwardDocument;
  '\n  mutation ReleaseAward($proposal: String!, $version: Int!) {\n    releaseAward(proposal: $proposal, version: $version) {\n      id\n    }\n  }\n': typeof types.ReleaseAwardDocument;
  '\n  mutation TableAward($proposal: String!, $meeting: String!, $advice: String!, $motion: String!) {\n    tableAward(proposal: $proposal, meeting: $meeting, advice: $advice, motion: $motion) {\n      id\n    }\n  }\n': typeof types.TableAwardDocument;
  '\n  fragment AgendaInPack on Meeting {\n    number\n    agenda {\n      id\n      position\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        ...SubjectOfItem\n      }\n      cameLate\n      takenOutBy\n      sinceRead\n      viewerRecusedFor\n    }\n  }\n': typeof types.AgendaInPackFragmentDoc;
  '\n  fragment PackToTake on BoardPack {\n    id\n    readAt {\n      date\n      time\n    }\n    meeting {\n      number\n    }\n    prepared {\n      id\n      bytes\n      isCurrent\n      isUnderWay\n    }\n  }\n': typeof types.PackToTakeFragmentDoc;
  '\n  mutation PrepareBoardPack($meetingId: ID!) {\n    prepareBoardPack(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n': typeof types.PrepareBoardPackDocument;
  '\n  mutation MarkPackRead($meetingId: ID!) {\n    markPackRead(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n': typeof types.MarkPackReadDocument;
  '\n  fragment GapOfSeatLine on GapOfSeat {\n    from\n    until\n    alternate\n  }\n': typeof types.GapOfSeatLineFragmentDoc;
  '\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    vacantSince\n    unrepresentedSince\n    chairs\n    chairsFrom\n    gaps {\n      from\n      until\n      alternate\n    }\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n': typeof types.SeatsOfBoardFragmentDoc;
  '\n  fragment AskedSection on CallSection {\n    key\n    title\n    question\n    required\n    mostWords\n  }\n': typeof types.AskedSectionFragmentDoc;
  '\n  fragment CallOnDesk on Call {\n    slug\n    viewerCanChange\n    viewerCanPublish\n    viewerCanDecide\n    ...CallToPublish\n    ...CallToDecide\n  }\n': typeof types.CallOnDeskFragmentDoc;
  '\n  fragment CallToEdit on Call {\n    slug\n    version\n    state\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    timeZone\n    closesWallClock\n    opening {\n      call {\n        date\n        time\n      }\n    }\n    titles\n    texts\n    sections {\n      key\n      required\n      mostWords\n      titles\n      questions\n    }\n    criteria {\n      key\n      weight\n      titles\n    }\n  }\n': typeof types.CallToEditFragmentDoc;
  '\n  mutation CreateCall(\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    createCall(\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n': typeof types.CreateCallDocument;
  '\n  mutation ChangeCall(\n    $version: Int!\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    changeCall(\n      version: $version\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n': typeof types.ChangeCallDocument;
  '\n  fragment CallFacts on Call {\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    drafts\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n': typeof types.CallFactsFragmentDoc;
  '\n  fragment CallLine on Call {\n    id\n    slug\n    title\n    kind\n    directions\n    ceiling\n    currency\n    isDemonstration\n    ...CallWindow\n  }\n': typeof types.CallLineFragmentDoc;
  '\n  fragment CallMoment on CallTime {\n    viewer {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      date\n      time\n      zone\n      offset\n    }\n  }\n': typeof types.CallMomentFragmentDoc;
  '\n  fragment CallWindow on Call {\n    state\n    isOpen\n    daysLeft\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n': typeof types.CallWindowFragmentDoc;
  '\n  fragment WeighedCriterion on Criterion {\n    key\n    title\n    weight\n  }\n': typeof types.WeighedCriterionFragmentDoc;
  '\n  fragment CallToDecide on Call {\n    slug\n    version\n  }\n': typeof types.CallToDecideFragmentDoc;
  '\n  mutation DecideCall($slug: String!, $version: Int!) {\n    decideCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n': typeof types.DecideCallDocument;
  '\n  fragment CallToPublish on Call {\n    slug\n    version\n  }\n': typeof types.CallToPublishFragmentDoc;
  '\n  mutation PublishCall($slug: String!, $version: Int!) {\n    publishCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n': typeof types.PublishCallDocument;
  '\n  fragment WhoActsAsChair on ActingChair {\n    startsOn\n    asViceChair\n    member {\n      id\n      name\n    }\n  }\n': typeof types.WhoActsAsChairFragmentDoc;
  '\n  fragment RotationToAppointFrom on ChairRotation {\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    outlook {\n      startsOn\n      endsOn\n      elected\n      member {\n        id\n        slug\n      }\n    }\n  }\n': typeof types.RotationToAppointFromFragmentDoc;
  '\n  mutation AppointChair(\n    $organisation: String!\n    $startsOn: CalendarDate!\n    $endsOn: CalendarDate!\n    $basis: String!\n    $electedOn: CalendarDate\n  ) {\n    appointChair(\n      organisation: $organisation\n      startsOn: $startsOn\n      endsOn: $endsOn\n      basis: $basis\n      electedOn: $electedOn\n    ) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AppointChairDocument;
  '\n  fragment ChairNow on ChairTerm {\n    id\n    isCurrent\n    isDemonstration\n    startsOn\n    endsOn\n    member {\n      id\n      ...OrganisationName\n      mandates {\n        id\n        capacity\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ChairNowFragmentDoc;
  '\n  fragment OutlookOfChair on ExpectedTerm {\n    startsOn\n    endsOn\n    elected\n    member {\n      id\n      slug\n      name\n    }\n  }\n': typeof types.OutlookOfChairFragmentDoc;
  '\n  fragment TermToConclude on ChairTerm {\n    id\n    version\n    endsOn\n  }\n': typeof types.TermToConcludeFragmentDoc;
  '\n  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {\n    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {\n      id\n      ...TermToConclude\n    }\n  }\n': typeof types.ConcludeChairTermDocument;
  '\n  query DecisionsToRestOn {\n    decisionsToRestOn {\n      id\n      number\n      takenOn\n      text\n      suits\n    }\n  }\n': typeof types.DecisionsToRestOnDocument;
  '\n  fragment NominationInList on ChairNomination {\n    id\n    version\n    answer\n    nominatedOn\n    answeredOn\n    viewerCanAnswer\n    member {\n      id\n      name\n      acronym\n    }\n  }\n': typeof types.NominationInListFragmentDoc;
  '\n  mutation AnswerNomination($id: ID!, $version: Int!, $accept: Boolean!) {\n    answerNomination(id: $id, version: $version, accept: $accept) {\n      id\n      ...NominationInList\n    }\n  }\n': typeof types.AnswerNominationDocument;
  '\n  fragment NominationsOfTurn on ChairNomination {\n    id\n    turnStartsOn\n    answer\n    member {\n      id\n      name\n    }\n    ...NominationInList\n  }\n': typeof types.NominationsOfTurnFragmentDoc;
  '\n  fragment RotationToNominateFrom on ChairRotation {\n    viewerCanAppoint\n    viewerCanNominate\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    turn\n  }\n': typeof types.RotationToNominateFromFragmentDoc;
  '\n  mutation NominateForChair($organisation: String!) {\n    nominateForChair(organisation: $organisation) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n': typeof types.NominateForChairDocument;
  '\n  mutation DeclareSoleNominee($basis: String!) {\n    declareSoleNominee(basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n': typeof types.DeclareSoleNomineeDocument;
  '\n  mutation DeclareChairVacant(\n    $id: ID!\n    $version: Int!\n    $on: CalendarDate!\n    $because: String!\n    $acting: String\n  ) {\n    declareChairVacant(id: $id, version: $version, on: $on, because: $because, acting: $acting) {\n      id\n      endsOn\n    }\n  }\n': typeof types.DeclareChairVacantDocument;
  '\n  mutation NameActingChair($on: CalendarDate!, $acting: String) {\n    nameActingChair(on: $on, acting: $acting) {\n      id\n    }\n  }\n': typeof types.NameActingChairDocument;
  '\n  mutation RecordSuccession(\n    $organisation: String!\n    $successor: String!\n    $on: CalendarDate!\n    $basis: String!\n  ) {\n    recordSuccession(organisation: $organisation, successor: $successor, on: $on, basis: $basis) {\n      id\n    }\n  }\n': typeof types.RecordSuccessionDocument;
  '\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n': typeof types.RotationPlacesFragmentDoc;
  '\n  fragment StandingToBringForward on Organisation {\n    slug\n    standingDesk {\n      standing\n      stage\n      since\n      basis\n      next {\n        ...StandingStepOffered\n      }\n    }\n  }\n': typeof types.StandingToBringForwardFragmentDoc;
  '\n  fragment StandingStepOffered on StandingStep {\n    standing\n    stage\n    decision\n  }\n': typeof types.StandingStepOfferedFragmentDoc;
  '\n  mutation EnterMembershipStage(\n    $organisation: String!\n    $standing: Standing!\n    $stage: MembershipStage!\n    $startsOn: CalendarDate!\n    $basis: String!\n  ) {\n    enterMembershipStage(\n      organisation: $organisation\n      standing: $standing\n      stage: $stage\n      startsOn: $startsOn\n      basis: $basis\n    ) {\n      id\n    }\n  }\n': typeof types.EnterMembershipStageDocument;
  '\n  fragment TermsOfChair on ChairTerm {\n    id\n    startsOn\n    endsOn\n    isCurrent\n    isDemonstration\n    basis\n    concludedBecause\n    member {\n      id\n      ...OrganisationName\n    }\n    exercisedBy {\n      id\n      holder {\n        id\n        name\n      }\n    }\n  }\n': typeof types.TermsOfChairFragmentDoc;
  '\n  fragment CircularToSeeThrough on Circular {\n    id\n    viewerCanRemind\n    viewerCanWithdraw\n    viewerCanBreakTie\n    viewerCanPlace\n  }\n': typeof types.CircularToSeeThroughFragmentDoc;
  '\n  mutation RemindOfCircular($id: ID!) {\n    remindOfCircular(id: $id)\n  }\n': typeof types.RemindOfCircularDocument;
  '\n  mutation WithdrawCircular($id: ID!, $because: String!) {\n    withdrawCircular(id: $id, because: $because) {\n      id\n    }\n  }\n': typeof types.WithdrawCircularDocument;
  '\n  mutation BreakTieInWriting($id: ID!, $castingVote: CastingVote!) {\n    breakTieInWriting(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n': typeof types.BreakTieInWritingDocument;
  '\n  mutation PlaceCircular($id: ID!) {\n    placeCircular(id: $id) {\n      id\n    }\n  }\n': typeof types.PlaceCircularDocument;
  '\n  fragment FactsOfCircular on Circular {\n    matter\n    state\n    isOver\n    lastDay\n    timeZone\n    withdrawnBecause\n    mover {\n      id\n      name\n      acronym\n    }\n    closes {\n      date\n      time\n    }\n    closed {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    decision {\n      id\n      number\n      address\n    }\n    outcome {\n      outcome\n    }\n    movedTo {\n      id\n      number\n      title\n    }\n  }\n': typeof types.FactsOfCircularFragmentDoc;
  '\n  fragment DeskForCirculars on CircularDesk {\n    members {\n      id\n      name\n      isEntitled\n    }\n    chairId\n    writtenVoteDays\n    writtenVoteLastDay\n    noObjectionWorkingDays\n    noObjectionLastDay\n    noObjectionMatters\n  }\n': typeof types.DeskForCircularsFragmentDoc;
  '\n  mutation PutToMembers($circular: CircularInput!) {\n    putToMembers(circular: $circular) {\n      id\n    }\n  }\n': typeof types.PutToMembersDocument;
  '\n  fragment StateOfCircular on Circular {\n    state\n    isOver\n    outcome {\n      outcome\n    }\n  }\n': typeof types.StateOfCircularFragmentDoc;
  '\n  fragment CircularLine on Circular {\n    id\n    title\n    language\n    procedure\n    closes {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    ...StateOfCircular\n  }\n': typeof types.CircularLineFragmentDoc;
  '\n  fragment LastYearOfVotes on VotesUnderRules {\n    votes\n    changed {\n      path\n      on\n      meeting\n      item\n      before {\n        ...VoteByVersion\n      }\n      after {\n        ...VoteByVersion\n      }\n    }\n  }\n': typeof types.LastYearOfVotesFragmentDoc;
  '\n  fragment VoteByVersion on VoteUnderVersion {\n    outcome\n    majority {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n    quorum {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n  }\n': typeof types.VoteByVersionFragmentDoc;
  '\n  fragment MembersOfCircular on Circular {\n    state\n    members {\n      id\n      name\n      state\n      hasAnswered\n      choice\n      reason\n    }\n  }\n': typeof types.MembersOfCircularFragmentDoc;
  '\n  fragment OwnCircular on Circular {\n    id\n    procedure\n    isOver\n    viewerSeats {\n      memberId\n      memberName\n      choice\n      answeredBy\n      answered {\n        date\n        time\n      }\n      viewerCanAnswer\n      viewerCanLeave\n    }\n  }\n': typeof types.OwnCircularFragmentDoc;
  '\n  mutation AnswerCircular($circularId: ID!, $memberId: ID!, $choice: CircularChoice!, $reason: String!) {\n    answerCircular(circularId: $circularId, memberId: $memberId, choice: $choice, reason: $reason) {\n      id\n    }\n  }\n': typeof types.AnswerCircularDocument;
  '\n  mutation LeaveCircular($circularId: ID!, $memberId: ID!) {\n    leaveCircular(circularId: $circularId, memberId: $memberId) {\n      id\n    }\n  }\n': typeof types.LeaveCircularDocument;
  '\n  fragment ConferenceOnCard on Conference {\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n': typeof types.ConferenceOnCardFragmentDoc;
  '\n  fragment ConferenceEdition on Conference {\n    id\n    year\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n': typeof types.ConferenceEditionFragmentDoc;
  '\n  mutation RuleOnConflict(\n    $proposal: String!\n    $personId: ID!\n    $ground: ConflictGround!\n    $organisation: String\n    $ruling: ConflictRuling!\n    $reason: String!\n  ) {\n    ruleOnConflict(\n      proposal: $proposal\n      personId: $personId\n      ground: $ground\n      organisation: $organisation\n      ruling: $ruling\n      reason: $reason\n    ) {\n      id\n    }\n  }\n': typeof types.RuleOnConflictDocument;
  '\n  mutation DeclareConflict($proposal: String!, $kind: ConflictKind!, $words: String!) {\n    declareConflict(proposal: $proposal, kind: $kind, words: $words) {\n      callSlug\n    }\n  }\n': typeof types.DeclareConflictDocument;
  '\n  fragment ConflictsOfProposal on ConflictsAboutProposal {\n    number\n    title\n    consortium {\n      slug\n      name\n      acronym\n    }\n    ruledBy {\n      slug\n      name\n      acronym\n    }\n    conflicts {\n      id\n      person {\n        id\n        name\n      }\n      ground\n      organisation {\n        slug\n        name\n        acronym\n      }\n      kind\n      words\n      state\n      viewerCanRule\n      rulings {\n        ruling\n        reason\n        ruledBy {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ConflictsOfProposalFragmentDoc;
  '\n  fragment BurdenOfBoard on BoardBurden {\n    total\n    meetings\n    members {\n      organisationId\n      name\n      burden\n      green\n      yellow\n      red\n      isAboveLimit\n      redAgain\n    }\n  }\n': typeof types.BurdenOfBoardFragmentDoc;
  '\n  mutation ChooseDate($slotId: ID!, $because: String!) {\n    chooseDate(slotId: $slotId, because: $because) {\n      id\n      number\n    }\n  }\n': typeof types.ChooseDateDocument;
  '\n  fragment PollToAnswer on DatePoll {\n    id\n    times {\n      id\n      ...TimeToAnswer\n    }\n  }\n': typeof types.PollToAnswerFragmentDoc;
  '\n  mutation AnswerDatePoll($pollId: ID!, $answers: [SlotAnswerInput!]!) {\n    answerDatePoll(pollId: $pollId, answers: $answers) {\n      id\n    }\n  }\n': typeof types.AnswerDatePollDocument;
  '\n  fragment PollToCompare on DatePoll {\n    id\n    viewerCanChoose\n    times {\n      id\n      isChosen\n      notice {\n        inTime\n      }\n      outlook {\n        rank\n      }\n      ...OutlookOfTime\n    }\n  }\n': typeof types.PollToCompareFragmentDoc;
  '\n  fragment PollAtDesk on DatePoll {\n    id\n    viewerCanRemind\n    viewerCanClose\n    viewerCanGiveUp\n  }\n': typeof types.PollAtDeskFragmentDoc;
  '\n  mutation RemindOfDatePoll($pollId: ID!) {\n    remindOfDatePoll(pollId: $pollId)\n  }\n': typeof types.RemindOfDatePollDocument;
  '\n  mutation CloseDatePoll($pollId: ID!) {\n    closeDatePoll(pollId: $pollId) {\n      id\n    }\n  }\n': typeof types.CloseDatePollDocument;
  '\n  mutation GiveUpDatePoll($pollId: ID!, $because: String!) {\n    giveUpDatePoll(pollId: $pollId, because: $because) {\n      id\n    }\n  }\n': typeof types.GiveUpDatePollDocument;
  '\n  fragment MeetingToPoll on MeetingDates {\n    id\n    number\n    wallClock\n    timeZone\n    earliest\n    suggestions {\n      ...SuggestionOfTime\n    }\n  }\n': typeof types.MeetingToPollFragmentDoc;
  '\n  mutation OpenDatePoll($meetingId: ID!, $poll: DatePollInput!) {\n    openDatePoll(meetingId: $meetingId, poll: $poll) {\n      id\n      poll {\n        id\n        tally {\n          asked\n        }\n      }\n    }\n  }\n': typeof types.OpenDatePollDocument;
  '\n  fragment SuggestionOfTime on SuggestedTime {\n    wallClock\n    burden\n    yearBurden\n    keepsLimits\n    localTimes {\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n    }\n    members {\n      organisationId\n      name\n      paid\n      afterwards\n      hours {\n        time\n        colour\n      }\n    }\n  }\n': typeof types.SuggestionOfTimeFragmentDoc;
  '\n  fragment OutlookOfTime on ProposedTime {\n    id\n    isChosen\n    localTimes {\n      viewer {\n        ...TimeSpan\n      }\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n      extraordinaryUntil\n      earliest\n    }\n    outlook {\n      rank\n      quorum\n      needed\n      yes\n      ifNeeded\n      unknown\n      no\n      burden\n      beforeNext {\n        criterion\n        here\n        there\n      }\n      members {\n        organisationId\n        name\n        attendance\n        colour\n        burden\n        paid\n        people {\n          name\n          capacity\n          answer\n          hours {\n            date\n            time\n            zone\n            colour\n          }\n        }\n      }\n    }\n  }\n': typeof types.OutlookOfTimeFragmentDoc;
  '\n  fragment TimeSpan on MeetingTime {\n    date\n    time\n    endTime\n    offset\n    zone\n  }\n': typeof types.TimeSpanFragmentDoc;
  '\n  fragment TimeToAnswer on ProposedTime {\n    id\n    colour\n    answer\n    localTimes {\n      viewer {\n        zone\n        ...TimeSpan\n      }\n      meeting {\n        zone\n        ...TimeSpan\n      }\n    }\n  }\n': typeof types.TimeToAnswerFragmentDoc;
  '\n  fragment ActionToActOn on Action {\n    id\n    version\n    state\n    isMine\n    viewerCanGiveEvidence\n    viewerCanConfirm\n    viewerCanReturn\n    viewerCanChange\n    ...ActionToChange\n    ...ActionToDeliver\n  }\n': typeof types.ActionToActOnFragmentDoc;
  '\n  mutation ConfirmAction($id: ID!, $version: Int!) {\n    confirmAction(id: $id, version: $version) {\n      id\n    }\n  }\n': typeof types.ConfirmActionDocument;
  '\n  mutation ReturnEvidence($id: ID!, $version: Int!, $because: String!) {\n    returnEvidence(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.ReturnEvidenceDocument;
  '\n  mutation DropAction($id: ID!, $version: Int!, $because: String!) {\n    dropAction(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.DropActionDocument;
  '\n  mutation AddAction($decisionId: ID!, $what: String!, $terms: ActionTermsInput!) {\n    addAction(decisionId: $decisionId, what: $what, terms: $terms) {\n      id\n    }\n  }\n': typeof types.AddActionDocument;
  '\n  fragment ActionToChange on Action {\n    id\n    version\n    dueOn\n    owner {\n      slug\n    }\n  }\n': typeof types.ActionToChangeFragmentDoc;
  '\n  mutation ChangeAction($id: ID!, $version: Int!, $terms: ActionTermsInput!, $because: String!) {\n    changeAction(id: $id, version: $version, terms: $terms, because: $because) {\n      id\n    }\n  }\n': typeof types.ChangeActionDocument;
  '\n  fragment HistoryOfAction on Action {\n    history {\n      position\n      act\n      because\n      dueOn\n      dueBefore\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      owner {\n        slug\n        name\n        acronym\n      }\n      ownerBefore {\n        slug\n        name\n        acronym\n      }\n    }\n  }\n': typeof types.HistoryOfActionFragmentDoc;
  '\n  fragment ActionOfDecision on Action {\n    id\n    what\n    dueOn\n    droppedBecause\n    owner {\n      slug\n      name\n    }\n    ownerPerson {\n      id\n      name\n    }\n    evidence {\n      id\n      text\n      link\n      storedFile {\n        id\n        name\n      }\n      givenBy {\n        id\n        name\n      }\n      givenFor {\n        slug\n        name\n        acronym\n      }\n      givenAt {\n        date\n        time\n      }\n    }\n    ...StandingOfAction\n    ...ActionToActOn\n    ...HistoryOfAction\n  }\n': typeof types.ActionOfDecisionFragmentDoc;
  '\n  fragment StandingOfAction on Action {\n    state\n    isOverdue\n  }\n': typeof types.StandingOfActionFragmentDoc;
  '\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    owner {\n      slug\n      name\n      acronym\n    }\n    ownerPerson {\n      id\n      name\n    }\n    decision {\n      id\n      number\n      address\n    }\n    ...StandingOfAction\n  }\n': typeof types.ActionLineFragmentDoc;
  '\n  fragment DecisionToCorrect on Decision {\n    id\n    version\n    dueOn\n    takenOn\n    takenBy\n    words {\n      language\n      text\n      effect\n    }\n    owner {\n      slug\n    }\n    agendaItem {\n      id\n    }\n    meeting {\n      id\n      agenda {\n        id\n        title\n      }\n    }\n  }\n': typeof types.DecisionToCorrectFragmentDoc;
  '\n  mutation ChangeDecision($id: ID!, $version: Int!, $decision: DecisionInput!) {\n    changeDecision(id: $id, version: $version, decision: $decision) {\n      id\n    }\n  }\n': typeof types.ChangeDecisionDocument;
  '\n  fragment MeetingToDecideAt on Meeting {\n    id\n    number\n    title\n    agenda {\n      id\n      title\n    }\n  }\n': typeof types.MeetingToDecideAtFragmentDoc;
  '\n  mutation EnterDecision($meetingId: ID!, $decision: DecisionInput!) {\n    enterDecision(meetingId: $meetingId, decision: $decision) {\n      id\n      number\n      address\n    }\n  }\n': typeof types.EnterDecisionDocument;
  '\n  fragment FactsOfDecision on Decision {\n    takenOn\n    takenBy\n    dueOn\n    effect\n    publishedOn\n    publishedEarlyBecause\n    withheldBecause\n    owner {\n      slug\n      name\n    }\n    meeting {\n      number\n      title\n    }\n    agendaItem {\n      id\n      title\n    }\n    circular {\n      id\n    }\n    ...StandingOfDecision\n  }\n': typeof types.FactsOfDecisionFragmentDoc;
  '\n  fragment FiltersOfDecisions on DecisionRegister {\n    years\n    viewerSeesActions\n    meetings {\n      id\n      number\n    }\n    owners {\n      slug\n      name\n      acronym\n    }\n  }\n': typeof types.FiltersOfDecisionsFragmentDoc;
  '\n  fragment DecisionLine on Decision {\n    id\n    number\n    address\n    text\n    language\n    takenOn\n    dueOn\n    isDemonstration\n    owner {\n      slug\n      name\n      acronym\n    }\n    ...StandingOfDecision\n  }\n': typeof types.DecisionLineFragmentDoc;
  '\n  fragment StandingOfDecision on Decision {\n    state\n    implementation\n    isLate\n  }\n': typeof types.StandingOfDecisionFragmentDoc;
  '\n  fragment ActionToDeliver on Action {\n    id\n    version\n  }\n': typeof types.ActionToDeliverFragmentDoc;
  '\n  mutation GiveEvidence($id: ID!, $version: Int!, $text: String!, $link: String!, $fileId: ID) {\n    giveEvidence(id: $id, version: $version, text: $text, link: $link, fileId: $fileId) {\n      id\n    }\n  }\n': typeof types.GiveEvidenceDocument;
  '\n  fragment DecisionWithoutActions on Decision {\n    carriesItself\n    nothingFollowsBecause\n    nothingFollowsSaidOn\n    nothingFollowsSaidBy {\n      id\n      name\n    }\n  }\n': typeof types.DecisionWithoutActionsFragmentDoc;
  '\n  mutation SayNothingFollows($id: ID!, $version: Int!, $because: String!) {\n    sayNothingFollows(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.SayNothingFollowsDocument;
  '\n  fragment AgendaForOverdue on Meeting {\n    id\n    number\n    title\n  }\n': typeof types.AgendaForOverdueFragmentDoc;
  '\n  mutation PutOverdueOnAgenda($meetingId: ID!) {\n    putOverdueOnAgenda(meetingId: $meetingId) {\n      id\n    }\n  }\n': typeof types.PutOverdueOnAgendaDocument;
  '\n  fragment DecisionToPublish on Decision {\n    id\n    version\n    number\n    regularPublicationOn\n    mayBePublishedNow\n  }\n': typeof types.DecisionToPublishFragmentDoc;
  '\n  mutation PublishDecision($id: ID!, $version: Int!, $because: String!) {\n    publishDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.PublishDecisionDocument;
  '\n  mutation WithholdDecision($id: ID!, $version: Int!, $because: String!) {\n    withholdDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.WithholdDecisionDocument;
  '\n  fragment FiguresOfRegister on DecisionRegister {\n    overdueActions\n    medianDaysToImplement {\n      days\n      half\n    }\n  }\n': typeof types.FiguresOfRegisterFragmentDoc;
  '\n  fragment MyChosenMail on Me {\n    chosenMail {\n      matters\n      reminders\n    }\n  }\n': typeof types.MyChosenMailFragmentDoc;
  '\n  mutation ChooseMail($matters: PaceOfMatters!, $reminders: Pace!) {\n    chooseMail(matters: $matters, reminders: $reminders) {\n      id\n      ...MyChosenMail\n    }\n  }\n': typeof types.ChooseMailDocument;
  '\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing(on: $on)\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n': typeof types.DirectoryEntryFragmentDoc;
  '\n  fragment PlaceOnMap on Organisation {\n    id\n    slug\n    name\n    placeName\n    latitude\n    longitude\n  }\n': typeof types.PlaceOnMapFragmentDoc;
  '\n  fragment OrganisationToChange on Organisation {\n    id\n    version\n    website\n    ror\n    aboutInEnglish\n  }\n': typeof types.OrganisationToChangeFragmentDoc;
  '\n  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {\n    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {\n      id\n      ...OrganisationToChange\n    }\n  }\n': typeof types.ChangeOrganisationDocument;
  '\n  query OrganisationsToJoin($after: String) {\n    directory(first: 100, after: $after) {\n      nextCursor\n      items {\n        id\n        slug\n        name\n      }\n    }\n  }\n': typeof types.OrganisationsToJoinDocument;
  '\n  fragment VoteOfMember on PastVote {\n    id\n    text\n    path\n    on\n    choice\n    outcome\n  }\n': typeof types.VoteOfMemberFragmentDoc;
  '\n  fragment SeatToKnow on SeatInBrief {\n    member\n    capacity\n    since\n    predecessor\n    others\n  }\n': typeof types.SeatToKnowFragmentDoc;
  '\n  mutation HandOverMandate(\n    $mandateId: ID!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $startsAt: Instant\n    $basis: String!\n  ) {\n    handOverMandate(\n      mandateId: $mandateId\n      name: $name\n      address: $address\n      language: $language\n      startsAt: $startsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n': typeof types.HandOverMandateDocument;
  '\n  mutation SendInvitationAgain($id: ID!) {\n    sendInvitationAgain(id: $id) {\n      id\n    }\n  }\n': typeof types.SendInvitationAgainDocument;
  '\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawInvitationDocument;
  '\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n    $leavesSeatEmpty: Boolean!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n      leavesSeatEmpty: $leavesSeatEmpty\n    ) {\n      id\n    }\n  }\n': typeof types.InviteDocument;
  '\n  fragment InvitationLine on Invitation {\n    id\n    name\n    address\n    capacity\n    isOpen\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.InvitationLineFragmentDoc;
  '\n  fragment WorkOnDesk on Work {\n    id\n    slug\n    version\n    title\n    kind\n    state\n    lacks\n    licenceTerms {\n      name\n    }\n    broughtFor {\n      name\n    }\n    viewerCanChange\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanPublishTogether\n  }\n': typeof types.WorkOnDeskFragmentDoc;
  '\n  fragment FilesOfWork on Work {\n    id\n    version\n    state\n    editions {\n      language\n      languageName\n      versions {\n        id\n        number\n        datedOn\n        files {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.FilesOfWorkFragmentDoc;
  '\n  mutation AddWorkVersion($id: ID!, $version: Int!, $language: String!, $fileIds: [ID!]!) {\n    addWorkVersion(id: $id, version: $version, language: $language, fileIds: $fileIds) {\n      id\n    }\n  }\n': typeof types.AddWorkVersionDocument;
  '\n  mutation RemoveWorkVersion($id: ID!, $version: Int!, $language: String!) {\n    removeWorkVersion(id: $id, version: $version, language: $language) {\n      id\n    }\n  }\n': typeof types.RemoveWorkVersionDocument;
  '\n  fragment EditionsOfWork on Work {\n    slug\n    editions {\n      id\n      language\n      languageName\n      title\n      summary\n      isTranslation\n      link\n      versions {\n        id\n        number\n        datedOn\n        note\n        files {\n          id\n          name\n          bytes\n          downloads\n        }\n      }\n    }\n  }\n': typeof types.EditionsOfWorkFragmentDoc;
  '\n  mutation PublishWorks($works: [SeenWorkInput!]!) {\n    publishWorks(works: $works) {\n      id\n    }\n  }\n': typeof types.PublishWorksDocument;
  '\n  mutation StartWork($organisation: String!, $work: WorkInput!) {\n    startWork(organisation: $organisation, work: $work) {\n      id\n      slug\n    }\n  }\n': typeof types.StartWorkDocument;
  '\n  fragment ActsOfWork on Work {\n    id\n    slug\n    version\n    state\n    returnedBecause\n    viewerCanChange\n    viewerCanDiscard\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanReturn\n    viewerCanWithdraw\n  }\n': typeof types.ActsOfWorkFragmentDoc;
  '\n  mutation SubmitWork($id: ID!, $version: Int!) {\n    submitWork(id: $id, version: $version) {\n      id\n    }\n  }\n': typeof types.SubmitWorkDocument;
  '\n  mutation DiscardWork($id: ID!, $version: Int!) {\n    discardWork(id: $id, version: $version)\n  }\n': typeof types.DiscardWorkDocument;
  '\n  mutation ReviewWork($id: ID!, $version: Int!) {\n    reviewWork(id: $id, version: $version) {\n      id\n    }\n  }\n': typeof types.ReviewWorkDocument;
  '\n  mutation PublishWork($id: ID!, $version: Int!) {\n    publishWork(id: $id, version: $version) {\n      id\n    }\n  }\n': typeof types.PublishWorkDocument;
  '\n  mutation ReturnWork($id: ID!, $version: Int!, $because: String!) {\n    returnWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.ReturnWorkDocument;
  '\n  mutation WithdrawWork($id: ID!, $version: Int!, $because: String!) {\n    withdrawWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.WithdrawWorkDocument;
  '\n  fragment FactsOfWork on Work {\n    state\n    year\n    publishedOn\n    levels\n    subjects\n    sdgTargets\n    accessibility\n    projectTitle\n    projectSlug\n    deliverable\n    licenceTerms {\n      uri\n      name\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      id\n      slug\n      name\n    }\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceWork {\n      slug\n      title\n    }\n    derivedWorks {\n      id\n      slug\n      title\n    }\n  }\n': typeof types.FactsOfWorkFragmentDoc;
  '\n  fragment FiltersOfWorks on Library {\n    kinds\n    languages {\n      tag\n      name\n    }\n    licences {\n      uri\n      name\n    }\n    organisations {\n      slug\n      name\n      acronym\n    }\n  }\n': typeof types.FiltersOfWorksFragmentDoc;
  '\n  fragment WorkToEdit on Work {\n    id\n    slug\n    version\n    kind\n    titles\n    summaries\n    language\n    levels\n    subjects\n    sdgTargets\n    directions\n    accessibility\n    licence\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceLicence\n    sourceWork {\n      slug\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      slug\n    }\n    editions {\n      language\n      title\n      summary\n      isTranslation\n      link\n    }\n  }\n': typeof types.WorkToEditFragmentDoc;
  '\n  mutation ChangeWork($id: ID!, $version: Int!, $work: WorkInput!) {\n    changeWork(id: $id, version: $version, work: $work) {\n      id\n      version\n    }\n  }\n': typeof types.ChangeWorkDocument;
  '\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n': typeof types.WorkLineFragmentDoc;
  '\n  mutation EndMandate($id: ID!, $leavesSeatEmpty: Boolean!) {\n    endMandate(id: $id, leavesSeatEmpty: $leavesSeatEmpty) {\n      id\n      endsAt\n    }\n  }\n': typeof types.EndMandateDocument;
  '\n  mutation AttachNominationLetter($mandateId: ID!, $fileId: ID!, $instead: ID) {\n    attachNominationLetter(mandateId: $mandateId, fileId: $fileId, instead: $instead) {\n      id\n    }\n  }\n': typeof types.AttachNominationLetterDocument;
  '\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n    ending {\n      effect\n      sits\n      sitsAs\n    }\n    letter {\n      id\n      name\n    }\n    viewerCanAttachLetter\n  }\n': typeof types.MandatesOfOrganisationFragmentDoc;
  '\n  fragment OwnMandate on Mandate {\n    id\n    capacity\n    isInForce\n    startsAt\n    endsAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.OwnMandateFragmentDoc;
  '\n  fragment AgendaToEdit on Meeting {\n    id\n    number\n    minutes\n    agendaFreeze {\n      lastDay\n      isFrozen\n    }\n    agendaTime {\n      planned\n      left\n    }\n    agenda {\n      id\n      version\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        concerns\n        ...SubjectOfItem\n      }\n      owedPaper {\n        agendaItemId\n        dueOn\n        isDelivered\n        isMissing\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.AgendaToEditFragmentDoc;
  '\n  mutation AddAgendaItem($meetingId: ID!, $item: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n': typeof types.AddAgendaItemDocument;
  '\n  mutation ChangeAgendaItem($id: ID!, $version: Int!, $item: AgendaItemInput!) {\n    changeAgendaItem(id: $id, version: $version, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n': typeof types.ChangeAgendaItemDocument;
  '\n  mutation MoveAgendaItem($id: ID!, $position: Int!) {\n    moveAgendaItem(id: $id, position: $position) {\n      id\n      ...AgendaToEdit\n    }\n  }\n': typeof types.MoveAgendaItemDocument;
  '\n  mutation RemoveAgendaItem($id: ID!) {\n    removeAgendaItem(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n': typeof types.RemoveAgendaItemDocument;
  '\n  fragment AgendaOfMeeting on Meeting {\n    localTimes {\n      viewer {\n        time\n      }\n      meeting {\n        time\n      }\n    }\n    agenda {\n      id\n      title\n      kind\n      minutes\n      note\n      presenterName\n      provenancePath\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        storedFile {\n          id\n          bytes\n        }\n      }\n    }\n  }\n': typeof types.AgendaOfMeetingFragmentDoc;
  '\n  mutation AnswerForInvitee($inviteeId: ID!, $answer: GivenAnswer!, $alternateId: ID) {\n    answerForInvitee(inviteeId: $inviteeId, answer: $answer, alternateId: $alternateId) {\n      id\n    }\n  }\n': typeof types.AnswerForInviteeDocument;
  '\n  fragment MeetingToAnswer on Meeting {\n    id\n    calendarSequence\n    viewerInvitee {\n      id\n      answer\n      alternate {\n        id\n        name\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n': typeof types.MeetingToAnswerFragmentDoc;
  '\n  mutation AnswerMeeting($meetingId: ID!, $answer: GivenAnswer!, $alternateId: ID, $sequence: Int!) {\n    answerMeeting(meetingId: $meetingId, answer: $answer, alternateId: $alternateId, sequence: $sequence) {\n      id\n      ...MeetingToAnswer\n    }\n  }\n': typeof types.AnswerMeetingDocument;
  '\n  fragment InvitationToAnswer on InvitationToMeeting {\n    calendarSequence\n    answer\n    alternateId\n    possibleAlternates {\n      id\n      name\n    }\n  }\n': typeof types.InvitationToAnswerFragmentDoc;
  '\n  fragment AttendanceOfMeeting on Meeting {\n    id\n    mode\n    startsAt\n    minutes\n    viewerCanRemind\n    hourBands {\n      from\n      colour\n    }\n    invitees {\n      id\n      part\n      awaited\n      answer\n      answeredFrom\n      remindedAt\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        acronym\n        name\n        ...OrganisationName\n      }\n      alternate {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n      localHours {\n        date\n        time\n        endTime\n        offset\n        zone\n        colour\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AttendanceOfMeetingFragmentDoc;
  '\n  query MyCalendarFeed {\n    myCalendarFeed {\n      address\n    }\n  }\n': typeof types.MyCalendarFeedDocument;
  '\n  mutation OpenCalendarFeed {\n    openCalendarFeed {\n      address\n    }\n  }\n': typeof types.OpenCalendarFeedDocument;
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      address\n    }\n  }\n': typeof types.RevokeCalendarFeedDocument;
  '\n  fragment MeetingToCancel on Meeting {\n    id\n    version\n    convenedAt\n  }\n': typeof types.MeetingToCancelFragmentDoc;
  '\n  mutation CancelMeeting($id: ID!, $version: Int!, $because: String!) {\n    cancelMeeting(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n': typeof types.CancelMeetingDocument;
  '\n  mutation ConveneMeeting($id: ID!, $version: Int!) {\n    conveneMeeting(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n': typeof types.ConveneMeetingDocument;
  '\n  query PossibleSubjects($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      openRulesProposals {\n        id\n        name\n      }\n      openAdmissions {\n        id\n        name\n      }\n    }\n  }\n': typeof types.PossibleSubjectsDocument;
  '\n  mutation SetItemSubject($itemId: ID!, $concerns: ItemConcern, $rulesProposalId: ID, $membershipId: ID) {\n    setItemSubject(\n      itemId: $itemId\n      concerns: $concerns\n      rulesProposalId: $rulesProposalId\n      membershipId: $membershipId\n    ) {\n      id\n    }\n  }\n': typeof types.SetItemSubjectDocument;
  '\n  fragment SubjectOfItem on ItemSubject {\n    agendaItemId\n    concerns\n    path\n    organisationName\n  }\n': typeof types.SubjectOfItemFragmentDoc;
  '\n  mutation CreateMeeting($meeting: MeetingInput!) {\n    createMeeting(meeting: $meeting) {\n      id\n      number\n    }\n  }\n': typeof types.CreateMeetingDocument;
  '\n  fragment ActsOnMeeting on Meeting {\n    history {\n      position\n      act\n      answer\n      people\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      invited {\n        id\n        acronym\n        name\n      }\n    }\n  }\n': typeof types.ActsOnMeetingFragmentDoc;
  '\n  fragment MeetingMoment on MeetingTimes {\n    viewer {\n      date\n      time\n      offset\n      zone\n    }\n    meeting {\n      date\n      time\n      offset\n      zone\n    }\n  }\n': typeof types.MeetingMomentFragmentDoc;
  '\n  mutation ChangeMeeting($id: ID!, $version: Int!, $meeting: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, meeting: $meeting) {\n      id\n      ...MeetingToEdit\n    }\n  }\n': typeof types.ChangeMeetingDocument;
  '\n  query NewestMeeting($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingToEdit\n    }\n  }\n': typeof types.NewestMeetingDocument;
  '\n  fragment MeetingStanding on Meeting {\n    state\n    startsAt\n    minutes\n  }\n': typeof types.MeetingStandingFragmentDoc;
  '\n  fragment MeetingLine on Meeting {\n    id\n    number\n    title\n    kind\n    mode\n    place\n    state\n    startsAt\n    minutes\n    isDemonstration\n    ...MeetingStanding\n    localTimes {\n      ...MeetingMoment\n    }\n    viewerInvitee {\n      id\n      awaited\n      answer\n    }\n    answers {\n      waiting\n    }\n  }\n': typeof types.MeetingLineFragmentDoc;
  '\n  fragment TimesOfMeeting on MeetingTimes {\n    viewer {\n      ...TimesSaid\n    }\n    meeting {\n      ...TimesSaid\n    }\n  }\n': typeof types.TimesOfMeetingFragmentDoc;
  '\n  fragment TimesSaid on MeetingTime {\n    date\n    time\n    endDate\n    endTime\n    offset\n    zone\n  }\n': typeof types.TimesSaidFragmentDoc;
  '\n  fragment UpcomingMeeting on Meeting {\n    id\n    number\n    title\n    state\n    place\n    isDemonstration\n    localTimes {\n      ...MeetingMoment\n    }\n  }\n': typeof types.UpcomingMeetingFragmentDoc;
  '\n  fragment NoticeClocksOfMeeting on Meeting {\n    startsAt\n    minutes\n    convenedAt\n    shortNoticeBecause\n    localTimes {\n      meeting {\n        offset\n      }\n    }\n    noticeClocks {\n      notice\n      agenda\n      papers\n    }\n  }\n': typeof types.NoticeClocksOfMeetingFragmentDoc;
  '\n  mutation StopAskingForPaper($itemId: ID!) {\n    stopAskingForPaper(itemId: $itemId) {\n      id\n    }\n  }\n': typeof types.StopAskingForPaperDocument;
  '\n  mutation AskForPaper($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {\n    askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) {\n      id\n    }\n  }\n': typeof types.AskForPaperDocument;
  '\n  mutation AttachPaper($agendaItemId: ID!, $fileId: ID!) {\n    attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) {\n      id\n      ...AgendaToEdit\n    }\n  }\n': typeof types.AttachPaperDocument;
  '\n  mutation RemovePaper($id: ID!) {\n    removePaper(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n': typeof types.RemovePaperDocument;
  '\n  mutation ReplacePaper($id: ID!, $version: Int!, $fileId: ID!) {\n    replacePaper(id: $id, version: $version, fileId: $fileId) {\n      id\n    }\n  }\n': typeof types.ReplacePaperDocument;
  '\n  fragment WaitingInvitees on Meeting {\n    id\n    invitees {\n      id\n      awaited\n      answer\n      remindedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n': typeof types.WaitingInviteesFragmentDoc;
  '\n  mutation RemindInvitees($meetingId: ID!) {\n    remindInvitees(meetingId: $meetingId)\n  }\n': typeof types.RemindInviteesDocument;
  '\n  mutation RenewInvitations($id: ID!) {\n    renewInvitations(id: $id) {\n      id\n    }\n  }\n': typeof types.RenewInvitationsDocument;
  '\n  fragment MeetingForSecretariat on Meeting {\n    id\n    number\n    state\n    viewerCanEdit\n    viewerCanCancel\n    ...MeetingToCancel\n    ...NoticeClocksOfMeeting\n    ...ActsOnMeeting\n    history {\n      position\n    }\n  }\n': typeof types.MeetingForSecretariatFragmentDoc;
  '\n  mutation AnswerShortNotice($id: ID!, $memberId: ID!, $consents: Boolean!) {\n    answerShortNotice(id: $id, memberId: $memberId, consents: $consents) {\n      id\n    }\n  }\n': typeof types.AnswerShortNoticeDocument;
  '\n  mutation AskForShortNotice($meetingId: ID!, $fromDay: CalendarDate!, $because: String!) {\n    askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: $because) {\n      id\n    }\n  }\n': typeof types.AskForShortNoticeDocument;
  '\n  mutation RecordShortNoticeConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n': typeof types.RecordShortNoticeConsentDocument;
  '\n  fragment AskedShortNotice on ShortNotice {\n    id\n    state\n    fromDay\n    because\n    isOpen\n    asked {\n      date\n      time\n    }\n    answers {\n      memberId\n      memberName\n      consents\n      recordedWhere\n      viewerCanSay\n      answered {\n        date\n        time\n      }\n      answeredBy {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AskedShortNoticeFragmentDoc;
  '\n  fragment MeetingToEdit on Meeting {\n    id\n    number\n    version\n    title\n    kind\n    mode\n    wallClock\n    timeZone\n    startsAt\n    minutes\n    place\n    link\n    note\n    convenedAt\n  }\n': typeof types.MeetingToEditFragmentDoc;
  '\n  fragment PreviewOfMeeting on MeetingPreview {\n    startsAt\n    isPast\n    skipped {\n      before\n      after\n    }\n    twice {\n      occurrence\n      startsAt\n      offset\n    }\n    notice {\n      days\n      tooLate\n      earliest\n      extraordinaryUntil\n      clocks {\n        notice\n        agenda\n        papers\n      }\n    }\n    seats {\n      organisationId\n      organisationName\n      personName\n      timeZone\n      chairs\n      burdenSoFar\n      day\n      hours {\n        date\n        time\n        endDate\n        endTime\n        offset\n        zone\n        colour\n      }\n    }\n  }\n': typeof types.PreviewOfMeetingFragmentDoc;
  '\n  query PreviewMeeting(\n    $wallClock: WallClock!\n    $timeZone: String!\n    $occurrence: Occurrence\n    $minutes: Int!\n    $kind: MeetingKind!\n  ) {\n    meetingPreview(\n      wallClock: $wallClock\n      timeZone: $timeZone\n      occurrence: $occurrence\n      minutes: $minutes\n      kind: $kind\n    ) {\n      ...PreviewOfMeeting\n    }\n  }\n': typeof types.PreviewMeetingDocument;
  '\n  fragment YourPartInMeeting on Meeting {\n    viewerCanAnswer\n    localTimes {\n      viewer {\n        date\n        time\n        offset\n      }\n    }\n    viewerInvitee {\n      id\n      part\n      answer\n      organisation {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n    }\n  }\n': typeof types.YourPartInMeetingFragmentDoc;
  '\n  mutation AttestDetails($organisation: String!) {\n    attestDetails(organisation: $organisation) {\n      id\n      attestedOn\n    }\n  }\n': typeof types.AttestDetailsDocument;
  '\n  mutation ReportWrongDetails($organisation: String!, $wrong: String!) {\n    reportWrongDetails(organisation: $organisation, wrong: $wrong) {\n      id\n      viewerCanAttest\n    }\n  }\n': typeof types.ReportWrongDetailsDocument;
  '\n  mutation SettleWrongDetails($id: ID!) {\n    settleWrongDetails(id: $id) {\n      id\n      attestedOn\n    }\n  }\n': typeof types.SettleWrongDetailsDocument;
  '\n  fragment SaidOfDetails on Attestation {\n    id\n    saidOn\n    wrong\n    settledAt\n    viewerCanSettle\n    person {\n      id\n      name\n    }\n  }\n': typeof types.SaidOfDetailsFragmentDoc;
  '\n  fragment MembershipStages on Membership {\n    id\n    standing\n    stage\n    startsOn\n    endsOn\n    basis\n  }\n': typeof types.MembershipStagesFragmentDoc;
  '\n  query LaterMeetings {\n    meetings(first: 25) {\n      items {\n        id\n        number\n        title\n        state\n        startsAt\n      }\n    }\n  }\n': typeof types.LaterMeetingsDocument;
  '\n  mutation ApproveMinutes($meetingId: ID!, $at: String!) {\n    approveMinutes(meetingId: $meetingId, at: $at) {\n      id\n    }\n  }\n': typeof types.ApproveMinutesDocument;
  '\n  fragment DraftByMail on DraftToCorrect {\n    title\n    number\n    personName\n    canCorrect\n    hasAgreed\n    closes {\n      date\n      time\n    }\n    sections {\n      key\n      title\n    }\n    section {\n      key\n      title\n      text\n      isWhole\n    }\n    given {\n      id\n      text\n      state\n      answer\n    }\n  }\n': typeof types.DraftByMailFragmentDoc;
  '\n  mutation AnswerCorrection($id: ID!, $takenOver: Boolean!, $because: String!) {\n    answerMinutesCorrection(id: $id, takenOver: $takenOver, because: $because) {\n      id\n    }\n  }\n': typeof types.AnswerCorrectionDocument;
  '\n  mutation GiveCorrection($meetingId: ID!, $key: String!, $text: String!) {\n    giveMinutesCorrection(meetingId: $meetingId, key: $key, text: $text) {\n      id\n    }\n  }\n': typeof types.GiveCorrectionDocument;
  '\n  fragment CorrectionLine on MinutesCorrection {\n    id\n    key\n    text\n    state\n    answer\n    given {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    member {\n      id\n      acronym\n      name\n    }\n  }\n': typeof types.CorrectionLineFragmentDoc;
  '\n  fragment DecidedInWritingBefore on Minutes {\n    decidedInWriting {\n      id\n      title\n      procedure\n      outcome\n      lastDay\n      viewerSees\n      number\n      address\n    }\n  }\n': typeof types.DecidedInWritingBeforeFragmentDoc;
  '\n  fragment RecordOfItem on ItemRecord {\n    id\n    recused\n    takenUp {\n      time\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    movements {\n      act\n      member\n      person\n      at {\n        time\n      }\n    }\n  }\n': typeof types.RecordOfItemFragmentDoc;
  '\n  fragment DecidedInSection on MinutesSection {\n    motions {\n      id\n      text\n      mover {\n        id\n        acronym\n        name\n      }\n      votes {\n        id\n        state\n        outcome {\n          outcome\n          counts {\n            yes\n            no\n            abstained\n          }\n        }\n      }\n    }\n    decisions {\n      id\n      number\n      address\n      text\n      actions {\n        id\n        what\n        dueOn\n        owner {\n          id\n          acronym\n          name\n        }\n        ...StandingOfAction\n      }\n    }\n  }\n': typeof types.DecidedInSectionFragmentDoc;
  '\n  fragment RecordOfOpening on MinutesRecord {\n    chair\n    sittings {\n      call\n      from {\n        date\n        time\n        zone\n      }\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    members {\n      id\n      name\n      proxyTo\n      stays {\n        person\n        capacity\n        standsInFor\n        from {\n          time\n        }\n        until {\n          time\n        }\n      }\n    }\n  }\n': typeof types.RecordOfOpeningFragmentDoc;
  '\n  fragment RecordOfClosing on MinutesRecord {\n    sittings {\n      call\n      from {\n        date\n        time\n      }\n      until {\n        date\n        time\n      }\n    }\n  }\n': typeof types.RecordOfClosingFragmentDoc;
  '\n  fragment MinutesToAct on Minutes {\n    id\n    meeting {\n      id\n      number\n      startsAt\n    }\n    state\n    viewerHasAgreed\n    viewerCanWrite\n    viewerCanSend\n    viewerCanCorrect\n    viewerCanApprove\n    viewerCanPublish\n    correctionsClose {\n      date\n      time\n    }\n    corrections {\n      id\n      state\n      isViewers\n    }\n  }\n': typeof types.MinutesToActFragmentDoc;
  '\n  mutation SendDraftMinutes($meetingId: ID!) {\n    sendDraftMinutes(meetingId: $meetingId) {\n      id\n      correctionsUntil\n    }\n  }\n': typeof types.SendDraftMinutesDocument;
  '\n  mutation PublishMinutes($meetingId: ID!) {\n    publishMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n': typeof types.PublishMinutesDocument;
  '\n  mutation AgreeToMinutes($meetingId: ID!) {\n    agreeToMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n': typeof types.AgreeToMinutesDocument;
  '\n  fragment DocumentOfMinutes on Minutes {\n    ...DecidedInWritingBefore\n    record {\n      ...RecordOfOpening\n      ...RecordOfClosing\n      items {\n        id\n        ...RecordOfItem\n      }\n    }\n    sections {\n      key\n      item {\n        id\n        title\n        position\n      }\n      text\n      isWithheld\n      isWithheldFromViewer\n      hasChangedSinceSent\n      sentText\n      ...DecidedInSection\n    }\n  }\n': typeof types.DocumentOfMinutesFragmentDoc;
  '\n  fragment FactsOfMinutes on Minutes {\n    state\n    draftDueOn\n    sentOn\n    correctionsUntil\n    approvedOn\n    approvedBy\n    approvedIn {\n      id\n      number\n      title\n    }\n    publishableOn\n    publishedOn\n  }\n': typeof types.FactsOfMinutesFragmentDoc;
  '\n  fragment MinutesSectionToWrite on MinutesSection {\n    key\n    item {\n      id\n      title\n      position\n    }\n    text\n    version\n    earlier\n    withheldBecause\n    saved {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    ...DecidedInSection\n  }\n': typeof types.MinutesSectionToWriteFragmentDoc;
  '\n  mutation SaveMinutesSection($meetingId: ID!, $key: String!, $text: RichText, $baseVersion: Int!) {\n    saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...MinutesSectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n': typeof types.SaveMinutesSectionDocument;
  '\n  fragment StandingOfMinutes on Minutes {\n    state\n    isLate\n    correctionsAreOpen\n  }\n': typeof types.StandingOfMinutesFragmentDoc;
  '\n  fragment MinutesLine on Minutes {\n    id\n    sentOn\n    approvedOn\n    publishedOn\n    meeting {\n      id\n      number\n      title\n      wallClock\n    }\n    ...StandingOfMinutes\n  }\n': typeof types.MinutesLineFragmentDoc;
  '\n  query MinutesPast($number: String!, $key: String!) {\n    minutesSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        keptAs\n        saved {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MinutesPastDocument;
  '\n  mutation WithholdMinutesSection($meetingId: ID!, $key: String!, $because: String) {\n    withholdMinutesSection(meetingId: $meetingId, key: $key, because: $because) {\n      id\n    }\n  }\n': typeof types.WithholdMinutesSectionDocument;
  '\n  fragment MandateActedUnder on Mandate {\n    capacity\n    isInForce\n    organisation {\n      id\n      name\n      acronym\n    }\n  }\n': typeof types.MandateActedUnderFragmentDoc;
  '\n  fragment NeedLine on Need {\n    id\n    kind\n    title\n    path\n    daysLeft\n    localDeadline {\n      date\n      time\n    }\n  }\n': typeof types.NeedLineFragmentDoc;
  '\n  fragment AnswerableMeeting on Meeting {\n    id\n    ...MeetingToAnswer\n  }\n': typeof types.AnswerableMeetingFragmentDoc;
  '\n  fragment NewCall on Call {\n    id\n    slug\n    title\n    ...CallWindow\n  }\n': typeof types.NewCallFragmentDoc;
  '\n  fragment NewWork on Work {\n    id\n    slug\n    title\n    kind\n    year\n  }\n': typeof types.NewWorkFragmentDoc;
  '\n  fragment OwnProposal on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n  }\n': typeof types.OwnProposalFragmentDoc;
  '\n  fragment DirectionCommitment on ActionDirection {\n    number\n    title\n    commitment\n  }\n': typeof types.DirectionCommitmentFragmentDoc;
  '\n  fragment NetworkWords on NetworkText {\n    topic\n    position\n    text\n  }\n': typeof types.NetworkWordsFragmentDoc;
  '\n  fragment OrganisationFacts on Organisation {\n    acronym\n    kind\n    placeName\n    timeZone\n    website\n    ror\n    hostsSecretariat\n    standing\n    countryOrArea {\n      code\n      name\n    }\n  }\n': typeof types.OrganisationFactsFragmentDoc;
  '\n  fragment OrganisationName on Organisation {\n    slug\n    name\n    acronym\n  }\n': typeof types.OrganisationNameFragmentDoc;
  '\n  mutation AskForChange($slug: String!, $why: String!, $changes: [ProjectChangeInput!]!) {\n    askForChange(slug: $slug, why: $why, changes: $changes) {\n      id\n    }\n  }\n': typeof types.AskForChangeDocument;
  '\n  mutation DecideChangeRequest($id: ID!, $approved: Boolean!, $because: String!, $decision: String) {\n    decideChangeRequest(id: $id, approved: $approved, because: $because, decision: $decision) {\n      id\n    }\n  }\n': typeof types.DecideChangeRequestDocument;
  '\n  fragment ChangesOfProject on Project {\n    slug\n    endsOn\n    inside {\n      id\n      currency\n      viewerCanAsk\n      viewerCanRule\n      boardBeyondPercent\n      boardBeyondMonths\n      money {\n        year\n        planned\n        organisation {\n          id\n          slug\n          name\n        }\n      }\n      duties {\n        id\n        title\n        dueOn\n        state\n      }\n      changeRequests {\n        id\n        ordinal\n        why\n        state\n        because\n        isTheBoards\n        decisionNumber\n        askedBy {\n          id\n          name\n        }\n        at {\n          date\n        }\n        lines {\n          what\n          about\n          year\n          before\n          after\n        }\n      }\n    }\n  }\n': typeof types.ChangesOfProjectFragmentDoc;
  '\n  mutation WithdrawChangeRequest($id: ID!) {\n    withdrawChangeRequest(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawChangeRequestDocument;
  '\n  mutation ChaseReports($ids: [ID!]!) {\n    chaseReports(ids: $ids)\n  }\n': typeof types.ChaseReportsDocument;
  '\n  query AreasToServe {\n    countriesOrAreas {\n      code\n      name\n    }\n  }\n': typeof types.AreasToServeDocument;
  '\n  mutation DescribeProject($slug: String!, $version: Int!, $summary: String!, $areas: [String!]!) {\n    describeProject(slug: $slug, version: $version, summary: $summary, areas: $areas) {\n      id\n    }\n  }\n': typeof types.DescribeProjectDocument;
  '\n  mutation AddProjectDuty($slug: String!, $duty: ProjectDutyInput!) {\n    addProjectDuty(slug: $slug, duty: $duty) {\n      id\n    }\n  }\n': typeof types.AddProjectDutyDocument;
  '\n  fragment DutyToRule on ProjectDuty {\n    id\n    version\n  }\n': typeof types.DutyToRuleFragmentDoc;
  '\n  mutation DecideProjectDuty($id: ID!, $version: Int!, $accepted: Boolean!, $because: String!) {\n    decideProjectDuty(id: $id, version: $version, accepted: $accepted, because: $because) {\n      id\n    }\n  }\n': typeof types.DecideProjectDutyDocument;
  '\n  fragment DutyLine on ProjectDuty {\n    id\n    kind\n    title\n    sort\n    dueOn\n    state\n    isLate\n    project {\n      id\n      slug\n      title\n    }\n  }\n': typeof types.DutyLineFragmentDoc;
  '\n  fragment DutyToWrite on ProjectDuty {\n    id\n    version\n    kind\n    draft\n  }\n': typeof types.DutyToWriteFragmentDoc;
  '\n  mutation SaveProjectDuty($id: ID!, $version: Int!, $text: String!) {\n    saveProjectDuty(id: $id, version: $version, text: $text) {\n      id\n      version\n    }\n  }\n': typeof types.SaveProjectDutyDocument;
  '\n  mutation HandInProjectDuty($id: ID!, $version: Int!, $text: String!, $fileIds: [ID!]!) {\n    handInProjectDuty(id: $id, version: $version, text: $text, fileIds: $fileIds) {\n      id\n    }\n  }\n': typeof types.HandInProjectDutyDocument;
  '\n  fragment HandInsOfDuty on ProjectDuty {\n    handIns {\n      id\n      text\n      outcome\n      because\n      at {\n        date\n      }\n      submittedBy {\n        id\n        name\n      }\n      files {\n        id\n        name\n      }\n    }\n  }\n': typeof types.HandInsOfDutyFragmentDoc;
  '\n  mutation AddTeamMember(\n    $slug: String!\n    $organisation: String!\n    $personId: ID!\n    $role: String!\n    $isLead: Boolean!\n  ) {\n    addTeamMember(\n      slug: $slug\n      organisation: $organisation\n      personId: $personId\n      role: $role\n      isLead: $isLead\n    ) {\n      id\n    }\n  }\n': typeof types.AddTeamMemberDocument;
  '\n  mutation AddMilestone($slug: String!, $title: String!, $dueOn: CalendarDate!) {\n    addMilestone(slug: $slug, title: $title, dueOn: $dueOn) {\n      id\n    }\n  }\n': typeof types.AddMilestoneDocument;
  '\n  mutation RecordProjectMoney(\n    $slug: String!\n    $organisation: String!\n    $year: Int!\n    $committed: Float!\n    $spent: Float!\n  ) {\n    recordProjectMoney(\n      slug: $slug\n      organisation: $organisation\n      year: $year\n      committed: $committed\n      spent: $spent\n    ) {\n      id\n    }\n  }\n': typeof types.RecordProjectMoneyDocument;
  '\n  fragment AwardOfProject on ProjectInside {\n    currency\n    ceiling\n    plannedTotal\n    proposalNumber\n    decisionNumber\n    parts {\n      isLead\n      role\n      share\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n': typeof types.AwardOfProjectFragmentDoc;
  '\n  fragment DutiesOfProject on ProjectInside {\n    viewerCanPlan\n    duties {\n      id\n      kind\n      ...DutyLine\n    }\n  }\n': typeof types.DutiesOfProjectFragmentDoc;
  '\n  fragment InsideOfProject on Project {\n    slug\n    inside {\n      id\n      ...AwardOfProject\n      ...DutiesOfProject\n      ...MilestonesOfProject\n      ...MoneyOfProject\n      ...RisksOfProject\n      ...TeamOfProject\n    }\n    ...ChangesOfProject\n  }\n': typeof types.InsideOfProjectFragmentDoc;
  '\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.ProjectLineFragmentDoc;
  '\n  fragment MilestonesOfProject on ProjectInside {\n    viewerCanRun\n    viewerCanPlan\n    milestones {\n      id\n      title\n      dueOn\n      reachedOn\n      isLate\n    }\n  }\n': typeof types.MilestonesOfProjectFragmentDoc;
  '\n  mutation ReachMilestone($id: ID!, $reached: Boolean!) {\n    reachMilestone(id: $id, reached: $reached) {\n      id\n    }\n  }\n': typeof types.ReachMilestoneDocument;
  '\n  fragment MoneyOfProject on ProjectInside {\n    currency\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    money {\n      year\n      planned\n      committed\n      spent\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n': typeof types.MoneyOfProjectFragmentDoc;
  '\n  fragment RisksOfProject on ProjectInside {\n    viewerCanRun\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    risks {\n      id\n      version\n      what\n      likelihood\n      impact\n      mitigation\n      weight\n      state\n      owner {\n        id\n        slug\n        name\n      }\n    }\n  }\n': typeof types.RisksOfProjectFragmentDoc;
  '\n  fragment TeamOfProject on ProjectInside {\n    viewerCanRun\n    team {\n      id\n      role\n      isLead\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    candidates {\n      personId\n      name\n      organisation\n    }\n  }\n': typeof types.TeamOfProjectFragmentDoc;
  '\n  mutation EndTeamMember($id: ID!) {\n    endTeamMember(id: $id) {\n      id\n    }\n  }\n': typeof types.EndTeamMemberDocument;
  '\n  mutation AddProjectRisk($slug: String!, $risk: ProjectRiskInput!) {\n    addProjectRisk(slug: $slug, risk: $risk) {\n      id\n    }\n  }\n': typeof types.AddProjectRiskDocument;
  '\n  mutation ChangeProjectRisk($id: ID!, $version: Int!, $risk: ProjectRiskInput!) {\n    changeProjectRisk(id: $id, version: $version, risk: $risk) {\n      id\n    }\n  }\n': typeof types.ChangeProjectRiskDocument;
  '\n  fragment AboutProposal on Proposal {\n    number\n    version\n    title\n    directions\n    sdgTargets\n  }\n': typeof types.AboutProposalFragmentDoc;
  '\n  mutation ChangeProposal(\n    $number: String!\n    $version: Int!\n    $title: String!\n    $directions: [Int!]!\n    $sdgTargets: [String!]!\n  ) {\n    changeProposal(\n      number: $number\n      version: $version\n      title: $title\n      directions: $directions\n      sdgTargets: $sdgTargets\n    ) {\n      id\n    }\n  }\n': typeof types.ChangeProposalDocument;
  '\n  mutation AddPartner(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    addPartner(number: $number, organisation: $organisation, role: $role, budget: $budget, inKind: $inKind) {\n      id\n    }\n  }\n': typeof types.AddPartnerDocument;
  '\n  fragment FilesOfProposal on Proposal {\n    number\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n': typeof types.FilesOfProposalFragmentDoc;
  '\n  mutation AttachToProposal($number: String!, $fileId: ID!) {\n    attachToProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n': typeof types.AttachToProposalDocument;
  '\n  mutation DetachFromProposal($number: String!, $fileId: ID!) {\n    detachFromProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n': typeof types.DetachFromProposalDocument;
  '\n  fragment BudgetToPlan on Proposal {\n    number\n    months\n    call {\n      id\n      currency\n      ceiling\n    }\n    partnerships {\n      id\n      version\n      confirmation\n      yearly\n      inKind\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n': typeof types.BudgetToPlanFragmentDoc;
  '\n  mutation SaveBudget($number: String!, $budgets: [YearlyBudgetInput!]!) {\n    saveBudget(number: $number, budgets: $budgets) {\n      id\n    }\n  }\n': typeof types.SaveBudgetDocument;
  '\n  fragment PartOfConsortium on Partnership {\n    id\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    localAnsweredAt {\n      date\n      time\n    }\n    answeredBy {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.PartOfConsortiumFragmentDoc;
  '\n  fragment ProposalToCheck on Proposal {\n    number\n    title\n    lead {\n      id\n      name\n    }\n  }\n': typeof types.ProposalToCheckFragmentDoc;
  '\n  mutation DecideEligibilityTogether($call: String!, $decisions: [EligibilityInput!]!) {\n    decideEligibilityTogether(call: $call, decisions: $decisions) {\n      id\n    }\n  }\n': typeof types.DecideEligibilityTogetherDocument;
  '\n  mutation DecideEligibility($number: String!, $eligible: Boolean!, $reason: String!) {\n    decideEligibility(number: $number, eligible: $eligible, reason: $reason) {\n      id\n    }\n  }\n': typeof types.DecideEligibilityDocument;
  '\n  query EligibilityPreview($call: String!, $decisions: [EligibilityInput!]!) {\n    eligibilityPreview(call: $call, decisions: $decisions) {\n      id\n      number\n      title\n      eligible\n      reason\n      refusal\n      letters {\n        organisationName\n        personName\n      }\n    }\n  }\n': typeof types.EligibilityPreviewDocument;
  '\n  fragment MissingTask on ReadinessTask {\n    code\n    text\n    field\n    section\n  }\n': typeof types.MissingTaskFragmentDoc;
  '\n  mutation SetProjectMonths($number: String!, $version: Int!, $months: Int!) {\n    setProjectMonths(number: $number, version: $version, months: $months) {\n      id\n    }\n  }\n': typeof types.SetProjectMonthsDocument;
  '\n  fragment PartToAnswer on Partnership {\n    id\n    role\n    budget\n    inKind\n    yearly\n    confirmation\n    viewerCanConfirm\n    viewerCanDecline\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n': typeof types.PartToAnswerFragmentDoc;
  '\n  mutation ConfirmPartnership(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n    $yearly: [Float!]\n  ) {\n    confirmPartnership(\n      number: $number\n      organisation: $organisation\n      role: $role\n      budget: $budget\n      inKind: $inKind\n      yearly: $yearly\n    ) {\n      id\n    }\n  }\n': typeof types.ConfirmPartnershipDocument;
  '\n  mutation DeclinePartnership($number: String!, $organisation: String!, $reason: String!) {\n    declinePartnership(number: $number, organisation: $organisation, reason: $reason) {\n      id\n    }\n  }\n': typeof types.DeclinePartnershipDocument;
  '\n  fragment PartToChange on Partnership {\n    id\n    version\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n': typeof types.PartToChangeFragmentDoc;
  '\n  mutation ChangePartner(\n    $number: String!\n    $organisation: String!\n    $version: Int!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    changePartner(\n      number: $number\n      organisation: $organisation\n      version: $version\n      role: $role\n      budget: $budget\n      inKind: $inKind\n    ) {\n      id\n    }\n  }\n': typeof types.ChangePartnerDocument;
  '\n  mutation RemovePartner($number: String!, $organisation: String!, $version: Int!) {\n    removePartner(number: $number, organisation: $organisation, version: $version) {\n      id\n    }\n  }\n': typeof types.RemovePartnerDocument;
  '\n  query SectionPast($number: String!, $key: String!) {\n    proposalSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        setAside\n        localSavedAt {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.SectionPastDocument;
  '\n  fragment PlanOfProposal on Proposal {\n    months\n    partnerships {\n      id\n      confirmation\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n': typeof types.PlanOfProposalFragmentDoc;
  '\n  fragment PlanAsSubmitted on SubmittedProposal {\n    months\n    parts {\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n    }\n  }\n': typeof types.PlanAsSubmittedFragmentDoc;
  '\n  fragment ActsOnProposal on Proposal {\n    sections {\n      key\n      title\n    }\n    history {\n      act\n      at\n      section\n      localAt {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        acronym\n      }\n      partner {\n        id\n        name\n        acronym\n      }\n    }\n  }\n': typeof types.ActsOnProposalFragmentDoc;
  '\n  fragment ProposalLine on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n    call {\n      id\n      title\n      ...CallWindow\n    }\n    partnerships {\n      id\n      isLead\n      viewerWorksForIt\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n  }\n': typeof types.ProposalLineFragmentDoc;
  '\n  fragment ProposalInWords on Proposal {\n    state\n    changedSinceSubmission\n    viewerCanConfirm\n    viewerCanSubmit\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    sections {\n      key\n      isWritten\n    }\n    call {\n      id\n      isOpen\n    }\n  }\n': typeof types.ProposalInWordsFragmentDoc;
  '\n  fragment StepsOfProposal on Proposal {\n    state\n    eligibilityReason\n    localSubmittedAt {\n      date\n      time\n    }\n    localEligibilityDecidedAt {\n      date\n      time\n    }\n    lead {\n      id\n      name\n      acronym\n    }\n    call {\n      id\n      isOpen\n      closing {\n        ...CallMoment\n      }\n    }\n    sections {\n      key\n      isWritten\n    }\n    partnerships {\n      id\n      isLead\n      confirmation\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n    }\n  }\n': typeof types.StepsOfProposalFragmentDoc;
  '\n  fragment TasksOfProposal on Proposal {\n    number\n    state\n    changedSinceSubmission\n    directions\n    sdgTargets\n    months\n    workPlan {\n      id\n      output\n    }\n    attachments {\n      id\n    }\n    sections {\n      key\n      title\n      required\n      mostWords\n      text\n    }\n    partnerships {\n      id\n      confirmation\n    }\n    totals {\n      budget\n      ceiling\n      currency\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n      field\n    }\n  }\n': typeof types.TasksOfProposalFragmentDoc;
  '\n  fragment ReceiptOfProposal on Proposal {\n    number\n    submission {\n      id\n      fingerprint\n    }\n    localSubmittedAt {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      id\n      closing {\n        ...CallMoment\n      }\n    }\n  }\n': typeof types.ReceiptOfProposalFragmentDoc;
  '\n  mutation RemindPartners($number: String!) {\n    remindPartners(number: $number) {\n      id\n    }\n  }\n': typeof types.RemindPartnersDocument;
  '\n  mutation StartProposal($call: String!, $organisation: String!, $title: String!) {\n    startProposal(call: $call, organisation: $organisation, title: $title) {\n      id\n      number\n    }\n  }\n': typeof types.StartProposalDocument;
  '\n  mutation SubmitProposal($number: String!, $version: Int!) {\n    submitProposal(number: $number, version: $version) {\n      id\n    }\n  }\n': typeof types.SubmitProposalDocument;
  '\n  fragment SubmittedLine on Proposal {\n    id\n    number\n    title\n    viewerCanDecideEligibility\n    ...ProposalInWords\n    localSubmittedAt {\n      date\n      time\n    }\n    lead {\n      id\n      ...OrganisationName\n    }\n    call {\n      id\n      title\n    }\n  }\n': typeof types.SubmittedLineFragmentDoc;
  '\n  fragment ProposalAsSubmitted on SubmittedProposal {\n    id\n    directions\n    sdgTargets\n    localSubmittedAt {\n      date\n      time\n    }\n    submittedBy {\n      id\n      name\n    }\n    sections {\n      key\n      title\n      question\n      text\n    }\n    parts {\n      isLead\n      role\n      budget\n      inKind\n      stands\n      organisation {\n        id\n        ...OrganisationName\n      }\n    }\n    totals {\n      ...TotalsOfProposal\n    }\n    ...PlanAsSubmitted\n  }\n': typeof types.ProposalAsSubmittedFragmentDoc;
  '\n  fragment TotalsOfProposal on ProposalTotals {\n    budget\n    inKind\n    ceiling\n    currency\n  }\n': typeof types.TotalsOfProposalFragmentDoc;
  '\n  fragment CallToStartUnder on Call {\n    slug\n    state\n    isOpen\n    daysLeft\n    viewerLeads {\n      id\n      name\n      acronym\n    }\n  }\n': typeof types.CallToStartUnderFragmentDoc;
  '\n  mutation WithdrawProposal($number: String!) {\n    withdrawProposal(number: $number) {\n      id\n    }\n  }\n': typeof types.WithdrawProposalDocument;
  '\n  fragment WorkPlanToEdit on Proposal {\n    number\n    partnerships {\n      id\n      confirmation\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      version\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n': typeof types.WorkPlanToEditFragmentDoc;
  '\n  mutation AddWorkPlanEntry($number: String!, $entry: WorkPlanEntryInput!) {\n    addWorkPlanEntry(number: $number, entry: $entry) {\n      id\n    }\n  }\n': typeof types.AddWorkPlanEntryDocument;
  '\n  mutation ChangeWorkPlanEntry($number: String!, $id: ID!, $version: Int!, $entry: WorkPlanEntryInput!) {\n    changeWorkPlanEntry(number: $number, id: $id, version: $version, entry: $entry) {\n      id\n    }\n  }\n': typeof types.ChangeWorkPlanEntryDocument;
  '\n  mutation RemoveWorkPlanEntry($number: String!, $id: ID!, $version: Int!) {\n    removeWorkPlanEntry(number: $number, id: $id, version: $version) {\n      id\n    }\n  }\n': typeof types.RemoveWorkPlanEntryDocument;
  '\n  fragment SectionToWrite on ProposalSection {\n    key\n    title\n    question\n    required\n    mostWords\n    text\n    version\n    localSavedAt {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    versions {\n      id\n    }\n  }\n': typeof types.SectionToWriteFragmentDoc;
  '\n  mutation SaveProposalSection($number: String!, $key: String!, $text: String!, $baseVersion: Int!) {\n    saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...SectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n': typeof types.SaveProposalSectionDocument;
  '\n  fragment LineOfProvenance on Provenance {\n    id\n    path\n    links {\n      kind\n      count\n      isHere\n      number\n      title\n      path\n      day\n    }\n  }\n': typeof types.LineOfProvenanceFragmentDoc;
  '\n  fragment SheetOfProvenance on Provenance {\n    id\n    links {\n      kind\n      count\n    }\n    things {\n      id\n      kind\n      number\n      title\n      path\n      day\n    }\n    votes {\n      id\n      text\n      ...OutcomeInAWord\n      outcome {\n        explanation\n      }\n    }\n    decisions {\n      id\n      text\n      effect\n      language\n    }\n  }\n': typeof types.SheetOfProvenanceFragmentDoc;
  '\n  fragment RequisitionOnPage on Requisition {\n    id\n    matter\n    because\n    lastDay\n    meeting {\n      id\n      number\n      title\n    }\n    signatures {\n      id\n      member {\n        id\n        name\n        acronym\n      }\n    }\n    viewerCanSign\n    viewerCanWithdraw\n    viewerCanDraft\n  }\n': typeof types.RequisitionOnPageFragmentDoc;
  '\n  mutation SignRequisition($id: ID!) {\n    signRequisition(id: $id) {\n      id\n    }\n  }\n': typeof types.SignRequisitionDocument;
  '\n  mutation WithdrawFromRequisition($id: ID!) {\n    withdrawFromRequisition(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawFromRequisitionDocument;
  '\n  mutation OpenRequisition($matter: String!, $because: String!) {\n    openRequisition(matter: $matter, because: $because) {\n      id\n    }\n  }\n': typeof types.OpenRequisitionDocument;
  '\n  mutation DraftRequisitionedMeeting($id: ID!, $wallClock: WallClock!) {\n    draftRequisitionedMeeting(id: $id, wallClock: $wallClock) {\n      id\n      meeting {\n        id\n        number\n      }\n    }\n  }\n': typeof types.DraftRequisitionedMeetingDocument;
  '\n  fragment RoundToAdviseOn on ReviewRoundOfCall {\n    slug\n    proposals {\n      number\n      title\n    }\n  }\n': typeof types.RoundToAdviseOnFragmentDoc;
  '\n  mutation RecordAdvice($call: String!, $advice: [AdviceInput!]!) {\n    recordAdvice(call: $call, advice: $advice) {\n      id\n    }\n  }\n': typeof types.RecordAdviceDocument;
  '\n  fragment AdviceToRead on PanelAdvice {\n    outcome\n    text\n    recordedBy {\n      id\n      name\n    }\n  }\n': typeof types.AdviceToReadFragmentDoc;
  '\n  fragment CandidateLine on ReviewCandidate {\n    personId\n    name\n    organisationName\n    isExpert\n    asked\n    submitted\n    conflicts\n  }\n': typeof types.CandidateLineFragmentDoc;
  '\n  mutation CommentOnReviews($id: ID!, $text: String!) {\n    commentOnReviews(id: $id, text: $text) {\n      id\n    }\n  }\n': typeof types.CommentOnReviewsDocument;
  '\n  fragment CommentToRead on ReviewComment {\n    id\n    text\n    person {\n      id\n      name\n    }\n  }\n': typeof types.CommentToReadFragmentDoc;
  '\n  mutation DeclineReview($id: ID!, $ground: DeclineGround!, $kind: ConflictKind, $words: String!) {\n    declineReview(id: $id, ground: $ground, kind: $kind, words: $words) {\n      id\n    }\n  }\n': typeof types.DeclineReviewDocument;
  '\n  mutation AskReviewer($proposal: String!, $personId: ID!) {\n    askReviewer(proposal: $proposal, personId: $personId) {\n      id\n    }\n  }\n': typeof types.AskReviewerDocument;
  '\n  query ReviewPlan($call: String!, $each: Int!) {\n    reviewPlan(call: $call, each: $each) {\n      people {\n        personId\n        name\n        proposals\n      }\n      oneHouse {\n        number\n        organisationName\n        people\n        houses\n      }\n    }\n  }\n': typeof types.ReviewPlanDocument;
  '\n  mutation OpenReviews($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {\n    openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) {\n      id\n    }\n  }\n': typeof types.OpenReviewsDocument;
  '\n  fragment ReviewToWrite on Review {\n    id\n    version\n    submittedAt\n    scores {\n      key\n      title\n      weight\n      score\n      words\n    }\n  }\n': typeof types.ReviewToWriteFragmentDoc;
  '\n  mutation SaveReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    saveReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n': typeof types.SaveReviewDocument;
  '\n  mutation SubmitReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    submitReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n': typeof types.SubmitReviewDocument;
  '\n  fragment ReviewsTogether on ReviewsOfProposal {\n    title\n    reviews {\n      id\n      submittedAt\n      counts\n      withdrawnAt\n      declineGround\n      declineWords\n      viewerCanWithdraw\n      reviewer {\n        id\n        name\n      }\n    }\n    spread {\n      ...SpreadToShow\n    }\n    comments {\n      ...CommentToRead\n    }\n    advice {\n      id\n      ...AdviceToRead\n    }\n  }\n': typeof types.ReviewsTogetherFragmentDoc;
  '\n  fragment RoundToConduct on ReviewRoundOfCall {\n    slug\n    phase\n    dueOn\n    late\n    proposals {\n      number\n      title\n    }\n    candidates {\n      personId\n      name\n    }\n  }\n': typeof types.RoundToConductFragmentDoc;
  '\n  mutation RemindReviewers($call: String!) {\n    remindReviewers(call: $call) {\n      id\n    }\n  }\n': typeof types.RemindReviewersDocument;
  '\n  mutation MoveReviews($call: String!, $phase: ReviewPhase!) {\n    moveReviews(call: $call, phase: $phase) {\n      id\n    }\n  }\n': typeof types.MoveReviewsDocument;
  '\n  fragment SpreadToShow on ScoreSpread {\n    scores\n    least\n    middle\n    most\n  }\n': typeof types.SpreadToShowFragmentDoc;
  '\n  mutation WithdrawReviewRequest($id: ID!) {\n    withdrawReviewRequest(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawReviewRequestDocument;
  '\n  fragment RulesText on RulesChapter {\n    id\n    number\n    title\n    clauses {\n      id\n      number\n      text\n    }\n  }\n': typeof types.RulesTextFragmentDoc;
  '\n  fragment VersionInTable on RulesVersion {\n    id\n    number\n    inForceFrom\n    basis\n    isInForce\n  }\n': typeof types.VersionInTableFragmentDoc;
  '\n  fragment RulesToAdopt on RulesProposal {\n    id\n    version\n  }\n': typeof types.RulesToAdoptFragmentDoc;
  '\n  mutation AdoptRules($id: ID!, $version: Int!, $inForceFrom: CalendarDate!, $basis: String!) {\n    adoptRules(id: $id, version: $version, inForceFrom: $inForceFrom, basis: $basis) {\n      id\n      ...RulesToAdopt\n    }\n  }\n': typeof types.AdoptRulesDocument;
  '\n  mutation WithdrawRulesProposal($id: ID!) {\n    withdrawRulesProposal(id: $id) {\n      id\n      ...RulesToAdopt\n    }\n  }\n': typeof types.WithdrawRulesProposalDocument;
  '\n  fragment LastYearOfRules on LastYearUnderRules {\n    meetings\n    changed {\n      number\n      title\n      on\n      before {\n        inTime\n        burden\n      }\n      after {\n        inTime\n        notice\n        agenda\n        papers\n        burden\n      }\n      hours {\n        member\n        before\n        after\n        burdenBefore\n        burdenAfter\n      }\n    }\n  }\n': typeof types.LastYearOfRulesFragmentDoc;
  '\n  fragment StateOfRulesProposal on RulesProposal {\n    withdrawnOn\n    adoptedAs {\n      id\n      number\n    }\n  }\n': typeof types.StateOfRulesProposalFragmentDoc;
  '\n  fragment DifferenceOfRules on RulesDifference {\n    id\n    number\n    before\n    after\n  }\n': typeof types.DifferenceOfRulesFragmentDoc;
  '\n  fragment RulesToChange on RulesVersion {\n    id\n    entries {\n      path\n      value\n    }\n    document {\n      id\n      number\n      title\n      clauses {\n        id\n        number\n        text\n        values\n      }\n    }\n  }\n': typeof types.RulesToChangeFragmentDoc;
  '\n  mutation ProposeRules($entries: [RulesEntryInput!]!, $because: String!) {\n    proposeRules(entries: $entries, because: $because) {\n      id\n    }\n  }\n': typeof types.ProposeRulesDocument;
  '\n  fragment Found on SearchResult {\n    id\n    kind\n    title\n    path\n    excerpt\n    organisationName\n    capacity\n    number\n    day\n  }\n': typeof types.FoundFragmentDoc;
  '\n  fragment AuditLine on AuditEntry {\n    position\n    act\n    subject\n    subjectPath\n    capacity\n    localAt {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.AuditLineFragmentDoc;
  '\n  fragment NextInChair on ChairRotation {\n    outlook {\n      startsOn\n      elected\n      member {\n        id\n        name\n      }\n    }\n  }\n': typeof types.NextInChairFragmentDoc;
  '\n  fragment MattersOnDesk on SecretariatDesk {\n    openInvitations\n    expiredInvitations\n    failingMails\n    proposalsToCheck\n    deliversMail\n  }\n': typeof types.MattersOnDeskFragmentDoc;
  '\n  fragment LetterToRead on LetterPreview {\n    subject\n    text\n  }\n': typeof types.LetterToReadFragmentDoc;
  '\n  fragment MailLine on Mail {\n    id\n    kind\n    address\n    state\n    attempts\n    problem\n    viewerCanRetry\n    entered {\n      date\n      time\n    }\n    sent {\n      date\n      time\n    }\n  }\n': typeof types.MailLineFragmentDoc;
  '\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      id\n      ...MailLine\n    }\n  }\n': typeof types.RetryMailDocument;
  '\n  fragment MeetingOnDesk on Meeting {\n    id\n    number\n    title\n    state\n    viewerCanRemind\n    localTimes {\n      ...MeetingMoment\n    }\n    answers {\n      coming\n      perhaps\n      notComing\n      waiting\n    }\n    noticeClocks {\n      notice\n    }\n    ...WaitingInvitees\n  }\n': typeof types.MeetingOnDeskFragmentDoc;
  '\n  mutation AmendMotion($id: ID!, $version: Int!, $text: String!) {\n    amendMotion(id: $id, version: $version, text: $text) {\n      id\n      version\n      text\n    }\n  }\n': typeof types.AmendMotionDocument;
  '\n  fragment ComputationOfResult on ShownResult {\n    counts {\n      yes\n      no\n      abstained\n      silent\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n    explanation\n  }\n': typeof types.ComputationOfResultFragmentDoc;
  '\n  fragment MembersToRecuse on ItemRecusals {\n    id\n    viewerMembers {\n      id\n      name\n    }\n  }\n': typeof types.MembersToRecuseFragmentDoc;
  '\n  mutation DeclareRecusal($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {\n    declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) {\n      id\n    }\n  }\n': typeof types.DeclareRecusalDocument;
  '\n  fragment ElectionOfResult on ShownResult {\n    election {\n      nominees {\n        id\n        name\n        votes\n      }\n      none\n      abstained\n      silent\n      elected\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n  }\n': typeof types.ElectionOfResultFragmentDoc;
  '\n  fragment RoomToEnterLate on MeetingRoom {\n    id\n    floor {\n      now\n      members {\n        id\n        name\n        here {\n          id\n          name\n        }\n        mayCome {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.RoomToEnterLateFragmentDoc;
  '\n  fragment MembersInRoom on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        standsInFor\n        proxyTo\n        outForItemId\n        recusedFromItemIds\n        possibleHolders {\n          id\n          name\n        }\n        here {\n          id\n          name\n          capacity\n        }\n        mayCome {\n          id\n          name\n          capacity\n          couldStandInFor\n        }\n      }\n    }\n  }\n': typeof types.MembersInRoomFragmentDoc;
  '\n  fragment MotionInRoom on Motion {\n    id\n    agendaItemId\n    version\n    matter\n    text\n    viewerCanConduct\n    mover {\n      id\n      acronym\n      name\n    }\n    votes {\n      id\n      state\n      cancelledBecause\n      outcome {\n        outcome\n      }\n      viewerBallots {\n        memberId\n        viewerCanCast\n      }\n      ...OutcomeInAWord\n      ...VoteInRoom\n      ...BallotsOfViewer\n    }\n  }\n': typeof types.MotionInRoomFragmentDoc;
  '\n  mutation OpenVote($motionId: ID!, $version: Int!, $mode: VoteMode!, $panel: PanelInput) {\n    openVote(motionId: $motionId, version: $version, mode: $mode, panel: $panel) {\n      id\n    }\n  }\n': typeof types.OpenVoteDocument;
  '\n  fragment RoomToMoveIn on MeetingRoom {\n    id\n    floor {\n      currentItem {\n        id\n        matter\n      }\n      members {\n        id\n        name\n        place\n      }\n    }\n  }\n': typeof types.RoomToMoveInFragmentDoc;
  '\n  mutation TableMotion($itemId: ID!, $moverId: ID!, $matter: MotionMatter!, $text: String!) {\n    tableMotion(itemId: $itemId, moverId: $moverId, matter: $matter, text: $text) {\n      id\n    }\n  }\n': typeof types.TableMotionDocument;
  '\n  query PreparedMotion($itemId: ID!) {\n    preparedMotion(itemId: $itemId) {\n      text\n    }\n  }\n': typeof types.PreparedMotionDocument;
  '\n  mutation OpenElection($itemId: ID!, $panel: PanelInput) {\n    openElection(itemId: $itemId, panel: $panel) {\n      id\n    }\n  }\n': typeof types.OpenElectionDocument;
  '\n  query NomineesForElection {\n    chairRotation {\n      turn\n    }\n    chairNominations {\n      id\n      turnStartsOn\n      answer\n      member {\n        id\n        acronym\n        name\n      }\n    }\n  }\n': typeof types.NomineesForElectionDocument;
  '\n  fragment VoteInRoom on Vote {\n    id\n    mode\n    state\n    calledMembers {\n      id\n      hasVoted\n    }\n    ...OutcomeInAWord\n    ...BallotsOfViewer\n    ...SecretVoteInRoom\n    ...VoteToConduct\n  }\n': typeof types.VoteInRoomFragmentDoc;
  '\n  fragment OutcomeInAWord on Vote {\n    state\n    outcome {\n      outcome\n    }\n  }\n': typeof types.OutcomeInAWordFragmentDoc;
  '\n  fragment BallotsOfViewer on Vote {\n    id\n    mode\n    state\n    viewerBallots {\n      memberId\n      memberName\n      choice\n      hasObjected\n      awaitsConfirmation\n      viewerCanCast\n    }\n  }\n': typeof types.BallotsOfViewerFragmentDoc;
  '\n  mutation CastBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    castBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n': typeof types.CastBallotDocument;
  '\n  mutation ObjectToConsensus($voteId: ID!, $memberId: ID!) {\n    objectToConsensus(voteId: $voteId, memberId: $memberId) {\n      id\n      ...BallotsOfViewer\n    }\n  }\n': typeof types.ObjectToConsensusDocument;
  '\n  fragment OwnPresence on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        isViewers\n        outForItemId\n        proxyTo\n        possibleHolders {\n          id\n          name\n        }\n        recusedFromItemIds\n        here {\n          id\n          isViewer\n        }\n        mayCome {\n          id\n          isViewer\n          couldStandInFor\n        }\n      }\n    }\n  }\n': typeof types.OwnPresenceFragmentDoc;
  '\n  fragment ResultToPublish on Vote {\n    id\n    state\n    viewerCanPublish\n    outcome {\n      outcome\n    }\n  }\n': typeof types.ResultToPublishFragmentDoc;
  '\n  mutation PublishVote($id: ID!) {\n    publishVote(id: $id) {\n      id\n      ...ResultToPublish\n    }\n  }\n': typeof types.PublishVoteDocument;
  '\n  fragment QuorumInWords on RoomQuorum {\n    call\n    base\n    counted\n    least\n    quorate\n  }\n': typeof types.QuorumInWordsFragmentDoc;
  '\n  fragment RecusalsFromItem on ItemRecusals {\n    viewerCanLift\n    recusals {\n      id\n      reason\n      declared {\n        date\n      }\n      lifted {\n        date\n      }\n      liftedBecause\n      member {\n        id\n        name\n      }\n      declaredBy {\n        id\n        name\n      }\n      liftedBy {\n        id\n        name\n      }\n    }\n  }\n': typeof types.RecusalsFromItemFragmentDoc;
  '\n  mutation LiftRecusal($id: ID!, $because: String!) {\n    liftRecusal(id: $id, because: $because) {\n      id\n    }\n  }\n': typeof types.LiftRecusalDocument;
  '\n  fragment AgendaInRoom on MeetingRoom {\n    id\n    state\n    floor {\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      items {\n        id\n        position\n        title\n        minutes\n        recused\n        quorum {\n          quorate\n        }\n      }\n    }\n  }\n': typeof types.AgendaInRoomFragmentDoc;
  '\n  mutation TakeUpItem($itemId: ID!) {\n    takeUpItem(itemId: $itemId) {\n      id\n      ...AgendaInRoom\n    }\n  }\n': typeof types.TakeUpItemDocument;
  '\n  fragment RoomToConduct on MeetingRoom {\n    id\n    floor {\n      viewerCanOpen\n      viewerCanAdjourn\n      viewerCanResume\n      viewerCanCallAgain\n      secondCallFrom {\n        date\n        time\n      }\n      viewerCanClose\n    }\n  }\n': typeof types.RoomToConductFragmentDoc;
  '\n  mutation OpenMeeting($id: ID!) {\n    openMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n': typeof types.OpenMeetingDocument;
  '\n  mutation AdjournMeeting($id: ID!) {\n    adjournMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n': typeof types.AdjournMeetingDocument;
  '\n  mutation ResumeMeeting($id: ID!, $secondCall: Boolean!) {\n    resumeMeeting(id: $id, secondCall: $secondCall) {\n      id\n      ...RoomToConduct\n    }\n  }\n': typeof types.ResumeMeetingDocument;
  '\n  mutation CloseMeeting($id: ID!) {\n    closeMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n': typeof types.CloseMeetingDocument;
  '\n  query RoomLedger($number: String!) {\n    meetingRoom(number: $number) {\n      id\n      floor {\n        quorumNotes {\n          quorate\n          at {\n            date\n            time\n          }\n        }\n        items {\n          id\n          position\n          quorumNotes {\n            quorate\n            at {\n              date\n              time\n            }\n          }\n        }\n      }\n      ledger {\n        id\n        act\n        member\n        person\n        standsInFor\n        item\n        toMember\n        enteredBy\n        because\n        at {\n          date\n          time\n        }\n      }\n    }\n  }\n': typeof types.RoomLedgerDocument;
  '\n  mutation CastSecretBallot($voteId: ID!, $memberId: ID!, $choice: ID!) {\n    castSecretBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n      viewerBallots {\n        memberId\n        isInBox\n      }\n    }\n  }\n': typeof types.CastSecretBallotDocument;
  '\n  fragment SecretVoteInRoom on Vote {\n    id\n    state\n    ballotNumber\n    turnout {\n      voted\n      of\n    }\n    nominees {\n      id\n      name\n    }\n    viewerBallots {\n      memberId\n      memberName\n      isInBox\n      viewerCanCast\n    }\n    ...ResultToPublish\n  }\n': typeof types.SecretVoteInRoomFragmentDoc;
  '\n  fragment SpeakingListInRoom on MeetingRoom {\n    id\n    floor {\n      speakingList {\n        viewerCanGive\n        speaker {\n          id\n          member\n          person\n          seconds\n          viewerCanEnd\n        }\n        waiting {\n          id\n          member\n          person\n          viewerCanEnd\n        }\n        spoken {\n          member\n          seconds\n        }\n        mayAsk {\n          memberId\n          member\n          personId\n          person\n          isViewer\n        }\n      }\n    }\n  }\n': typeof types.SpeakingListInRoomFragmentDoc;
  '\n  mutation AskForFloor($meetingId: ID!, $memberId: ID!, $personId: ID!) {\n    askForFloor(meetingId: $meetingId, memberId: $memberId, personId: $personId) {\n      id\n    }\n  }\n': typeof types.AskForFloorDocument;
  '\n  mutation WithdrawFromFloor($requestId: ID!) {\n    withdrawFromFloor(requestId: $requestId) {\n      id\n    }\n  }\n': typeof types.WithdrawFromFloorDocument;
  '\n  mutation GiveFloor($requestId: ID!) {\n    giveFloor(requestId: $requestId) {\n      id\n    }\n  }\n': typeof types.GiveFloorDocument;
  '\n  mutation EndTurn($requestId: ID!) {\n    endTurn(requestId: $requestId) {\n      id\n    }\n  }\n': typeof types.EndTurnDocument;
  '\n  subscription RoomChanged($number: String!) {\n    roomChanged(number: $number)\n  }\n': typeof types.RoomChangedDocument;
  '\n  mutation EnterPresence($meetingId: ID!, $entry: PresenceInput!) {\n    enterPresence(meetingId: $meetingId, entry: $entry) {\n      id\n    }\n  }\n': typeof types.EnterPresenceDocument;
  '\n  fragment VoteToConduct on Vote {\n    id\n    mode\n    state\n    outcome {\n      outcome\n      election {\n        level {\n          id\n          name\n        }\n      }\n    }\n    calledMembers {\n      id\n      name\n      hasVoted\n    }\n  }\n': typeof types.VoteToConductFragmentDoc;
  '\n  mutation EnterBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    enterBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n': typeof types.EnterBallotDocument;
  '\n  mutation CloseVote($id: ID!) {\n    closeVote(id: $id) {\n      id\n    }\n  }\n': typeof types.CloseVoteDocument;
  '\n  mutation BreakTie($id: ID!, $castingVote: ID) {\n    breakTie(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n': typeof types.BreakTieDocument;
  '\n  mutation CancelVote($id: ID!, $because: String!) {\n    cancelVote(id: $id, because: $because) {\n      id\n    }\n  }\n': typeof types.CancelVoteDocument;
  '\n  fragment ResultOfVote on Vote {\n    mode\n    frozenHash\n    outcome {\n      ...ComputationOfResult\n      ...ElectionOfResult\n    }\n    members {\n      id\n      name\n      vote\n      isConfirmed\n    }\n  }\n': typeof types.ResultOfVoteFragmentDoc;
  '\n  mutation ReadWorkImport($fileId: ID!) {\n    readWorkImport(fileId: $fileId) {\n      id\n    }\n  }\n': typeof types.ReadWorkImportDocument;
  '\n  fragment ActsOfImport on WorkImport {\n    id\n    state\n    fileId\n    reason\n    lines\n    linesRead\n    makes\n    changes\n    refusals\n    submits\n    drafts\n    leftOut\n    draftsNow\n    waitingNow\n    viewerCanImport\n    viewerCanPublish\n    awaitsOthers\n  }\n': typeof types.ActsOfImportFragmentDoc;
  '\n  mutation ImportWorks($id: ID!) {\n    importWorks(id: $id) {\n      id\n    }\n  }\n': typeof types.ImportWorksDocument;
  '\n  mutation PublishImportedWorks($id: ID!) {\n    publishImportedWorks(id: $id) {\n      id\n    }\n  }\n': typeof types.PublishImportedWorksDocument;
  '\n  fragment ImportedLine on WorkImportLine {\n    line\n    externalId\n    title\n    verdict\n    becomes\n    changed\n    reason\n    outcome\n    workSlug\n  }\n': typeof types.ImportedLineFragmentDoc;
  '\n  query DutiesIfMoved($number: String!, $on: CalendarDate!) {\n    meetingMoved(number: $number, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n': typeof types.DutiesIfMovedDocument;
  '\n  fragment DraftsOfDuty on YearlyDuty {\n    drafts {\n      number\n      dueOn\n      sentOn\n    }\n  }\n': typeof types.DraftsOfDutyFragmentDoc;
  '\n  fragment ProofOfYear on DutyYear {\n    year\n    duties {\n      duty\n      year\n      state\n      meeting {\n        number\n        title\n        on\n      }\n      ...DraftsOfDuty\n    }\n  }\n': typeof types.ProofOfYearFragmentDoc;
  '\n  fragment DutyInStrip on YearlyDuty {\n    duty\n    year\n    state\n    lastDay\n    meeting {\n      number\n      title\n      on\n    }\n    cures {\n      by\n      until\n    }\n    lacking {\n      id\n      slug\n      name\n    }\n    decisions {\n      number\n      address\n    }\n    ...DraftsOfDuty\n  }\n': typeof types.DutyInStripFragmentDoc;
  '\n  fragment WhatMovingBreaks on MeetingMoved {\n    number\n    on\n    changes {\n      breaks\n      before {\n        duty\n        year\n        state\n      }\n      after {\n        state\n      }\n    }\n  }\n': typeof types.WhatMovingBreaksFragmentDoc;
  '\n  fragment MovableMeetings on YearlyDuties {\n    movableMeetings {\n      number\n      title\n      on\n    }\n  }\n': typeof types.MovableMeetingsFragmentDoc;
  '\n  query About {\n    networkTexts {\n      ...NetworkWords\n    }\n    actionDirections {\n      ...DirectionCommitment\n    }\n    partnersMeetings {\n      year\n      name\n    }\n  }\n': typeof types.AboutDocument;
  '\n  query AcceptInvitationPage($token: String!) {\n    invitationOffer(token: $token) {\n      id\n      name\n      address\n      capacity\n      hasAccount\n      organisation {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AcceptInvitationPageDocument;
  '\n  query AccountPage {\n    me {\n      id\n      name\n      address\n      passwordChangedAt\n      ...MyDetails\n      ...MyChosenMail\n      mandates {\n        ...OwnMandate\n      }\n    }\n    mySessions {\n      ...SignedInBrowser\n    }\n  }\n': typeof types.AccountPageDocument;
  '\n  query AgendaAnswerPage($token: String!) {\n    agendaByLink(token: $token) {\n      number\n      title\n      personName\n      memberName\n      whyNotAnswer\n      time {\n        date\n        time\n      }\n      lateItems {\n        id\n        title\n        note\n        because\n        answer\n      }\n      items {\n        id\n        position\n        title\n        note\n        kind\n        verdict\n      }\n    }\n  }\n': typeof types.AgendaAnswerPageDocument;
  '\n  query PrepareReportPage($year: Int!) {\n    secretariatDesk {\n      deliversMail\n    }\n    annualReport(year: $year) {\n      id\n      year\n      version\n      state\n      meetingNumber\n      decisions\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      ...TextsOfReport\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n': typeof types.PrepareReportPageDocument;
  '\n  query AnnualReportPage($year: Int!) {\n    annualReport(year: $year) {\n      id\n      year\n      state\n      foreword\n      outlook\n      adoptedOn\n      decisionNumber\n      figuresSha256\n      workSlug\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      figures {\n        meetings {\n          recorded\n        }\n        members {\n          slug\n          ...FiguresOfMemberInReport\n        }\n        ...FiguresInReport\n      }\n      lines {\n        ...LineInReport\n      }\n    }\n  }\n': typeof types.AnnualReportPageDocument;
  '\n  query AnnualReportsPage {\n    annualReports {\n      id\n      year\n      state\n      adoptedOn\n    }\n  }\n': typeof types.AnnualReportsPageDocument;
  '\n  query AnswerPage($token: String!) {\n    invitationToMeeting(token: $token) {\n      number\n      title\n      mode\n      state\n      place\n      personName\n      organisationName\n      answer\n      alternateId\n      possibleAlternates {\n        id\n        name\n      }\n      canAnswer\n      whyNotAnswer\n      localTimes {\n        ...TimesOfMeeting\n      }\n      ...InvitationToAnswer\n    }\n  }\n': typeof types.AnswerPageDocument;
  '\n  query ActionsPage($after: String) {\n    decisionRegister {\n      viewerCanEnter\n      viewerSeesActions\n      overdueActions\n      ...FiguresOfRegister\n    }\n    mine: actions(mine: true, first: 100) {\n      items {\n        ...ActionLine\n      }\n    }\n    others: actions(mine: false, first: 50, after: $after) {\n      nextCursor\n      items {\n        ...ActionLine\n      }\n    }\n    upcoming: meetings(upcoming: true, first: 25) {\n      items {\n        id\n        viewerCanPutOverdue\n        ...AgendaForOverdue\n      }\n    }\n  }\n': typeof types.ActionsPageDocument;
  '\n  query BoardBriefPage {\n    boardBrief {\n      seats {\n        id\n        slug\n        ...SeatToKnow\n      }\n      votes {\n        ...VoteOfMember\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n    needsYou {\n      id\n      kind\n      title\n      path\n      localDeadline {\n        date\n        time\n      }\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        id\n        number\n        title\n        localTimes {\n          viewer {\n            date\n            time\n          }\n        }\n      }\n    }\n    myProposals(first: 10) {\n      items {\n        id\n        ...OwnProposal\n      }\n    }\n  }\n': typeof types.BoardBriefPageDocument;
  '\n  query BurdenPage {\n    boardBurden {\n      ...BurdenOfBoard\n    }\n  }\n': typeof types.BurdenPageDocument;
  '\n  query ChairPage {\n    actingChair {\n      ...WhoActsAsChair\n    }\n    chairNominations {\n      ...NominationsOfTurn\n    }\n    chairTerms {\n      id\n      version\n      isCurrent\n      isVacant\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      ...RotationToNominateFrom\n      places {\n        state\n        member {\n          id\n          slug\n          name\n        }\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n': typeof types.ChairPageDocument;
  '\n  query NewCircularPage {\n    circularDesk {\n      viewerCanPut\n      ...DeskForCirculars\n    }\n  }\n': typeof types.NewCircularPageDocument;
  '\n  query CircularPage($id: ID!) {\n    circular(id: $id) {\n      id\n      title\n      text\n      language\n      procedure\n      frozenHash\n      panel {\n        text\n        on\n      }\n      outcome {\n        ...ComputationOfResult\n      }\n      ...StateOfCircular\n      ...FactsOfCircular\n      ...OwnCircular\n      ...MembersOfCircular\n      ...CircularToSeeThrough\n    }\n  }\n': typeof types.CircularPageDocument;
  '\n  query CircularsPage {\n    circularDesk {\n      viewerCanPut\n    }\n    circulars {\n      ...CircularLine\n    }\n  }\n': typeof types.CircularsPageDocument;
  '\n  query NewDecisionPage {\n    decisionRegister {\n      viewerCanEnter\n    }\n    meetings(first: 100) {\n      items {\n        id\n        viewerCanEnterDecision\n        ...MeetingToDecideAt\n      }\n    }\n  }\n': typeof types.NewDecisionPageDocument;
  '\n  query DecisionPage($number: String!) {\n    decision(number: $number) {\n      id\n      number\n      text\n      effect\n      language\n      isDemonstration\n      viewerCanChange\n      viewerCanPublish\n      viewerCanAddAction\n      viewerCanSayNothingFollows\n      nothingFollowsBecause\n      version\n      actions {\n        id\n        ...ActionOfDecision\n      }\n      ...FactsOfDecision\n      ...StandingOfDecision\n      ...DecisionToPublish\n      ...DecisionToCorrect\n      ...DecisionWithoutActions\n    }\n    decisionRegister {\n      viewerSeesActions\n    }\n    provenance(kind: decision, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.DecisionPageDocument;
  '\n  query DecisionsPage(\n    $year: Int\n    $meeting: String\n    $state: DecisionState\n    $owner: String\n    $late: Boolean\n    $after: String\n  ) {\n    decisionRegister {\n      viewerCanEnter\n      ...FiltersOfDecisions\n      ...FiguresOfRegister\n    }\n    decisions(year: $year, meeting: $meeting, state: $state, owner: $owner, late: $late, after: $after) {\n      nextCursor\n      items {\n        ...DecisionLine\n      }\n    }\n  }\n': typeof types.DecisionsPageDocument;
  '\n  query DutiesPage($meeting: String, $on: CalendarDate, $year: Int) {\n    yearlyDuties {\n      viewerCanTryMoving\n      earlierYears\n      years {\n        year\n        isOver\n        isAhead\n        duties {\n          ...DutyInStrip\n        }\n        ...ProofOfYear\n      }\n      ...MovableMeetings\n    }\n    dutyProof(year: $year) {\n      proven {\n        year\n        ...ProofOfYear\n      }\n    }\n    meetingMoved(number: $meeting, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n': typeof types.DutiesPageDocument;
  '\n  query BoardMinutesPage {\n    minutesOfTheBoard {\n      id\n      meeting {\n        id\n        isDemonstration\n      }\n      ...MinutesLine\n    }\n  }\n': typeof types.BoardMinutesPageDocument;
  '\n  query RequisitionsPage {\n    requisitionDesk {\n      needed\n      members\n      heldWithinDays\n      viewerCanOpen\n    }\n    requisitions {\n      id\n      ...RequisitionOnPage\n    }\n  }\n': typeof types.RequisitionsPageDocument;
  '\n  query RulesPage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      number\n      inForceFrom\n      basis\n      viewerCanPropose\n      document {\n        ...RulesText\n      }\n    }\n    rulesVersions {\n      ...VersionInTable\n    }\n    rulesProposals {\n      id\n      because\n      proposedOn\n      ...StateOfRulesProposal\n    }\n  }\n': typeof types.RulesPageDocument;
  '\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    decisionRegister {\n      ...FiguresOfRegister\n    }\n    networkTexts(topics: ["advisoryBoard"]) {\n      ...NetworkWords\n    }\n  }\n': typeof types.BoardPageDocument;
  '\n  query CallAdvicePage($slug: String!) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    panelAdvice(call: $slug) {\n      id\n      number\n      title\n      spread {\n        ...SpreadToShow\n      }\n      advice {\n        id\n        ...AdviceToRead\n      }\n    }\n  }\n': typeof types.CallAdvicePageDocument;
  '\n  query CallConflictsPage($slug: String!, $after: String) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    conflicts(call: $slug, after: $after) {\n      nextCursor\n      items {\n        id\n        number\n        title\n        ...ConflictsOfProposal\n      }\n    }\n  }\n': typeof types.CallConflictsPageDocument;
  '\n  query CallEditPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      state\n      viewerCanChange\n      ...CallToEdit\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n': typeof types.CallEditPageDocument;
  '\n  query CallEligibilityPage($slug: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    call(slug: $slug) {\n      slug\n      title\n    }\n    proposalsToCheck(call: $slug) {\n      viewerCanDecideEligibility\n      ...ProposalToCheck\n    }\n  }\n': typeof types.CallEligibilityPageDocument;
  '\n  query CallNewPage {\n    secretariatDesk {\n      deliversMail\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n': typeof types.CallNewPageDocument;
  '\n  query CallReviewsPage($slug: String!) {\n    reviewRound(call: $slug) {\n      id\n      slug\n      title\n      phase\n      dueOn\n      proposals {\n        id\n        number\n        title\n        ...ReviewsTogether\n      }\n      candidates {\n        ...CandidateLine\n      }\n      ...RoundToConduct\n      ...RoundToAdviseOn\n    }\n  }\n': typeof types.CallReviewsPageDocument;
  '\n  query CallPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      text\n      kind\n      isDemonstration\n      drafts\n      isOpen\n      ...CallWindow\n      ...CallFacts\n      ...CallOnDesk\n      ...CallToStartUnder\n      criteria {\n        ...WeighedCriterion\n      }\n      sections {\n        ...AskedSection\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    provenance(kind: call, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.CallPageDocument;
  '\n  query CallsPage {\n    calls {\n      id\n      state\n      isOpen\n      daysLeft\n      ...CallLine\n    }\n  }\n': typeof types.CallsPageDocument;
  '\n  query ConferencesPage {\n    conferences {\n      ...ConferenceEdition\n    }\n  }\n': typeof types.ConferencesPageDocument;
  '\n  query OwnConflictsPage {\n    ownConflicts {\n      callSlug\n      callTitle\n      othersHidden\n      own {\n        number\n        title\n      }\n    }\n  }\n': typeof types.OwnConflictsPageDocument;
  '\n  query DateQuestionPage($token: String!) {\n    questionOfDate(token: $token) {\n      id\n      title\n      personName\n      organisationName\n      answered\n      canAnswer\n      whyNotAnswer\n      closes {\n        date\n        time\n      }\n      times {\n        ...TimeToAnswer\n      }\n    }\n  }\n': typeof types.DateQuestionPageDocument;
  '\n  query HandOverPage($id: ID!) {\n    mandate(id: $id) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n      organisation {\n        id\n        slug\n        name\n        viewerCanInvite\n      }\n    }\n  }\n': typeof types.HandOverPageDocument;
  '\n  query Home {\n    networkTexts(topics: ["name", "motto", "purpose", "partnerInvitation", "waysToPartner", "contactEmail"]) {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    meetings(upcoming: true, first: 5) {\n      items {\n        ...UpcomingMeeting\n      }\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    publishedWorks(first: 3) {\n      items {\n        ...WorkLine\n      }\n    }\n    portfolioProjects(first: 2) {\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n': typeof types.HomeDocument;
  '\n  query InvitePage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      hostsSecretariat\n      viewerCanInvite\n    }\n  }\n': typeof types.InvitePageDocument;
  '\n  query ItemRecusalPage($number: String!, $position: Int!) {\n    itemRecusals(number: $number, position: $position) {\n      id\n      item {\n        id\n        position\n        title\n      }\n      meeting {\n        id\n        number\n      }\n      viewerMembers {\n        id\n      }\n      ...RecusalsFromItem\n      ...MembersToRecuse\n    }\n  }\n': typeof types.ItemRecusalPageDocument;
  '\n  query LibraryDeskPage(\n    $state: WorkState\n    $importId: ID\n    $table: ID!\n    $ofTable: Boolean = false\n    $after: String\n  ) {\n    workImport(id: $table) @include(if: $ofTable) {\n      id\n      fileName\n    }\n    worksInEditing(state: $state, importId: $importId, after: $after) {\n      nextCursor\n      items {\n        ...WorkOnDesk\n      }\n    }\n  }\n': typeof types.LibraryDeskPageDocument;
  '\n  query LibraryImportTablePage($id: ID!, $verdict: WorkImportVerdict, $after: String) {\n    workImport(id: $id) {\n      id\n      fileName\n      state\n      lines\n      makes\n      changes\n      sames\n      refusals\n      ...ActsOfImport\n    }\n    workImportLines(importId: $id, verdict: $verdict, after: $after) {\n      nextCursor\n      items {\n        ...ImportedLine\n      }\n    }\n  }\n': typeof types.LibraryImportTablePageDocument;
  '\n  query LibraryImportPage {\n    library {\n      viewerEdits\n    }\n    workImports {\n      id\n      fileName\n      state\n      lines\n      brought {\n        date\n        time\n      }\n    }\n  }\n': typeof types.LibraryImportPageDocument;
  '\n  query NewWorkPage {\n    library {\n      viewerDepositsFor {\n        slug\n        name\n      }\n    }\n  }\n': typeof types.NewWorkPageDocument;
  '\n  query LibraryPage(\n    $text: String\n    $kind: WorkKind\n    $language: String\n    $licence: String\n    $direction: Int\n    $sdgTarget: String\n    $organisation: String\n    $after: String\n  ) {\n    library {\n      viewerEdits\n      viewerDepositsFor {\n        id\n      }\n      ...FiltersOfWorks\n    }\n    actionDirections {\n      number\n      name\n    }\n    publishedWorks(\n      text: $text\n      kind: $kind\n      language: $language\n      licence: $licence\n      direction: $direction\n      sdgTarget: $sdgTarget\n      organisation: $organisation\n      after: $after\n    ) {\n      nextCursor\n      items {\n        id\n        ...WorkLine\n      }\n    }\n  }\n': typeof types.LibraryPageDocument;
  '\n  query MeetingAgendaPage($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      viewerCanPropose\n      readers {\n        id\n      }\n      lateItems {\n        id\n      }\n      ...PapersToBring\n      ...LateItems\n      ...ItemsToReview\n      ...AgendaReaders\n      meeting {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          lastDay\n          isFrozen\n        }\n      }\n    }\n  }\n': typeof types.MeetingAgendaPageDocument;
  '\n  query MeetingDatesPage($number: String!, $suggestFor: CalendarDate) {\n    meetingDates(number: $number, suggestFor: $suggestFor) {\n      id\n      number\n      title\n      viewerCanOpen\n      ...MeetingToPoll\n      poll {\n        id\n        state\n        because\n        closes {\n          date\n          time\n        }\n        tally {\n          asked\n          answered\n        }\n        viewerCanAnswer\n        viewerCanGiveUp\n        times {\n          id\n          outlook {\n            rank\n          }\n        }\n        ...PollToAnswer\n        ...PollAtDesk\n        ...PollToCompare\n      }\n    }\n  }\n': typeof types.MeetingDatesPageDocument;
  '\n  query MinutesWritePage($number: String!) {\n    me {\n      id\n    }\n    minutes(number: $number) {\n      id\n      viewerCanWrite\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      record {\n        ...RecordOfOpening\n        ...RecordOfClosing\n        items {\n          id\n          ...RecordOfItem\n        }\n      }\n      sections {\n        key\n        ...MinutesSectionToWrite\n      }\n      ...StandingOfMinutes\n    }\n  }\n': typeof types.MinutesWritePageDocument;
  '\n  query MinutesPage($number: String!) {\n    minutes(number: $number) {\n      id\n      viewerCanCorrect\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      ...StandingOfMinutes\n      ...FactsOfMinutes\n      ...MinutesToAct\n      ...DocumentOfMinutes\n    }\n  }\n': typeof types.MinutesPageDocument;
  '\n  query MeetingNoticePage($number: String!) {\n    meetingNotice(number: $number) {\n      id\n      number\n      title\n      day\n      viewerCanAsk\n      shortNotices {\n        id\n        state\n        ...AskedShortNotice\n      }\n    }\n  }\n': typeof types.MeetingNoticePageDocument;
  '\n  query MeetingPackPage($number: String!) {\n    boardPack(number: $number) {\n      id\n      ...PackToTake\n      meeting {\n        id\n        number\n        title\n        mode\n        place\n        link\n        ...AgendaInPack\n        agenda {\n          id\n        }\n        localTimes {\n          ...TimesOfMeeting\n        }\n      }\n    }\n  }\n': typeof types.MeetingPackPageDocument;
  '\n  query MeetingRoomPage($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingStanding\n    }\n    meetingAgenda(number: $number) {\n      id\n      ...ConsentInRoom\n      meeting {\n        id\n        agenda {\n          id\n          subject {\n            agendaItemId\n            concerns\n            ...SubjectOfItem\n          }\n        }\n      }\n    }\n    meetingRoom(number: $number) {\n      id\n      number\n      title\n      state\n      ...RoomToConduct\n      ...OwnPresence\n      ...MembersInRoom\n      ...AgendaInRoom\n      ...RoomToMoveIn\n      ...SpeakingListInRoom\n      ...RoomToEnterLate\n      floor {\n        viewerCanConduct\n        isAccessible\n        opensFrom {\n          date\n          time\n        }\n        currentItem {\n          id\n          by\n          minutesLeft\n        }\n        quorum {\n          ...QuorumInWords\n        }\n        items {\n          id\n          position\n          title\n          viewerIsRecused\n          needsPanel\n          viewerCanConduct\n          quorum {\n            ...QuorumInWords\n          }\n        }\n        members {\n          id\n          name\n        }\n      }\n      motions {\n        id\n        agendaItemId\n        ...MotionInRoom\n      }\n    }\n  }\n': typeof types.MeetingRoomPageDocument;
  '\n  query MeetingSchedulePage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      convenedAt\n      viewerCanEdit\n      ...MeetingStanding\n      ...MeetingToEdit\n      ...AgendaToEdit\n    }\n    board {\n      id\n      holders {\n        id\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.MeetingSchedulePageDocument;
  '\n  query MeetingPage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      kind\n      mode\n      state\n      place\n      link\n      note\n      convenedAt\n      minutes\n      isDemonstration\n      cancelledBecause\n      viewerCanAnswer\n      viewerCanEdit\n      viewerCanRemind\n      ...MeetingStanding\n      ...YourPartInMeeting\n      ...MeetingToAnswer\n      ...AgendaOfMeeting\n      ...AttendanceOfMeeting\n      ...WaitingInvitees\n      ...MeetingForSecretariat\n      localTimes {\n        ...TimesOfMeeting\n        viewer {\n          zone\n        }\n        meeting {\n          zone\n        }\n      }\n      viewerInvitee {\n        id\n        answer\n      }\n      agenda {\n        id\n      }\n      answers {\n        waiting\n      }\n    }\n  }\n': typeof types.MeetingPageDocument;
  '\n  query MeetingsPage($upcomingAfter: String, $pastAfter: String) {\n    upcoming: meetings(upcoming: true, first: 10, after: $upcomingAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n    past: meetings(upcoming: false, first: 10, after: $pastAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n  }\n': typeof types.MeetingsPageDocument;
  '\n  query CorrectMinutesPage($token: String!, $section: String) {\n    draftToCorrect(token: $token, section: $section) {\n      id\n      title\n      ...DraftByMail\n    }\n  }\n': typeof types.CorrectMinutesPageDocument;
  '\n  query NeedsYouPage {\n    me {\n      id\n      mandates {\n        ...MandateActedUnder\n      }\n    }\n    needsYou {\n      ...NeedLine\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        ...AnswerableMeeting\n        ...UpcomingMeeting\n      }\n    }\n    myProposals(first: 3) {\n      items {\n        ...OwnProposal\n      }\n    }\n    calls(open: true) {\n      ...NewCall\n    }\n    publishedWorks(first: 2) {\n      items {\n        ...NewWork\n      }\n    }\n  }\n': typeof types.NeedsYouPageDocument;
  '\n  query NoticeAnswerPage($token: String!) {\n    shortNoticeByLink(token: $token) {\n      title\n      fromDay\n      because\n      personName\n      whyNotAnswer\n      members {\n        id\n        name\n        consents\n      }\n    }\n  }\n': typeof types.NoticeAnswerPageDocument;
  '\n  query OrganisationDetailsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      attestedOn\n      viewerCanAttest\n      viewerCanChange\n      ...OrganisationFacts\n      mandates {\n        ...MandatesOfOrganisation\n      }\n      attestations {\n        id\n        wrong\n        settledAt\n        ...SaidOfDetails\n      }\n    }\n  }\n': typeof types.OrganisationDetailsPageDocument;
  '\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      standingDesk {\n        stage\n      }\n      ...StandingToBringForward\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n      seatGaps {\n        ...GapOfSeatLine\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n  }\n': typeof types.OrganisationPageDocument;
  '\n  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {\n    directory(standing: $standing, on: $on, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...DirectoryEntry\n      }\n    }\n  }\n': typeof types.DirectoryPageDocument;
  '\n  query PortfolioPage($direction: Int, $target: String, $region: String, $list: String, $after: String) {\n    portfolio {\n      countedAt\n      figures {\n        facet\n        key\n        currency\n        projects\n        planned\n        committed\n        spent\n      }\n    }\n    portfolioProjects(\n      direction: $direction\n      target: $target\n      region: $region\n      list: $list\n      first: 25\n      after: $after\n    ) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      name\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n': typeof types.PortfolioPageDocument;
  '\n  query ProjectDuePage($id: ID!, $key: String!) {\n    projectDuty(id: $id) {\n      id\n      title\n      sort\n      kind\n      periodFrom\n      periodTo\n      dueOn\n      state\n      isLate\n      viewerCanHandIn\n      viewerCanDecide\n      work {\n        slug\n        title\n      }\n      handIns {\n        id\n      }\n      project {\n        id\n        slug\n        title\n      }\n      ...HandInsOfDuty\n      ...DutyToWrite\n      ...DutyToRule\n    }\n    provenance(kind: deliverable, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.ProjectDuePageDocument;
  '\n  query ProjectReportsPage($kind: ProjectDutyKind!, $after: String) {\n    projectDuties(kind: $kind, first: 50, after: $after) {\n      nextCursor\n      items {\n        id\n        isChased\n        ...DutyLine\n      }\n    }\n  }\n': typeof types.ProjectReportsPageDocument;
  '\n  query ProjectPage($slug: String!) {\n    project(slug: $slug) {\n      id\n      slug\n      version\n      title\n      summary\n      startYear\n      endYear\n      startsOn\n      endsOn\n      directions\n      sdgTargets\n      areas\n      serves {\n        code\n        name\n      }\n      participants {\n        id\n        ...OrganisationName\n      }\n      outputs {\n        id\n        title\n        sort\n        acceptedOn\n        work {\n          slug\n        }\n      }\n      inside {\n        id\n        viewerCanRun\n      }\n      ...InsideOfProject\n    }\n    actionDirections {\n      number\n      name\n    }\n    provenance(kind: project, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.ProjectPageDocument;
  '\n  query ProjectsPage($after: String) {\n    portfolioProjects(first: 25, after: $after) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n  }\n': typeof types.ProjectsPageDocument;
  '\n  query ProposalAboutPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...AboutProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n': typeof types.ProposalAboutPageDocument;
  '\n  query ProposalAwardPage($number: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanTable\n      call {\n        id\n        currency\n      }\n      submission {\n        id\n        title\n        totals {\n          budget\n        }\n      }\n      award {\n        id\n        version\n        state\n        motion\n        meetingNumber\n        decisions\n        votes\n        recused\n        releasedAt\n        recipients {\n          name\n          organisation\n          language\n        }\n        viewerCanDecide\n        viewerCanRelease\n        ...OutcomeOfAward\n      }\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n': typeof types.ProposalAwardPageDocument;
  '\n  query ProposalBudgetPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      months\n      call {\n        id\n        currency\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...BudgetToPlan\n    }\n  }\n': typeof types.ProposalBudgetPageDocument;
  '\n  query ProposalCheckPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      version\n      title\n      state\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        ...PartOfConsortium\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n        ...MissingTask\n      }\n      ...PlanOfProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n': typeof types.ProposalCheckPageDocument;
  '\n  query ProposalFilesPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...FilesOfProposal\n    }\n  }\n': typeof types.ProposalFilesPageDocument;
  '\n  query ProposalPartnersPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        currency\n        leastPartners\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        organisation {\n          id\n          slug\n        }\n        ...PartToChange\n      }\n      waitingFor {\n        id\n        name\n        acronym\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n    }\n  }\n': typeof types.ProposalPartnersPageDocument;
  '\n  query ProposalPlanPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      version\n      months\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...WorkPlanToEdit\n    }\n  }\n': typeof types.ProposalPlanPageDocument;
  '\n  query ProposalStartPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      viewerLeads {\n        id\n        slug\n        name\n      }\n      ...CallWindow\n      ...CallToStartUnder\n    }\n    myProposals(first: 100) {\n      items {\n        id\n        number\n        title\n        state\n        lead {\n          id\n        }\n        call {\n          id\n        }\n      }\n    }\n  }\n': typeof types.ProposalStartPageDocument;
  '\n  query ProposalWritePage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      sections {\n        key\n        title\n        ...SectionToWrite\n      }\n    }\n  }\n': typeof types.ProposalWritePageDocument;
  '\n  query ProposalPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      state\n      changedSinceSubmission\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      viewerCanWithdraw\n      viewerCanDecideEligibility\n      viewerCanTable\n      award {\n        id\n      }\n      ...AwardOnProposal\n      ...ProposalInWords\n      ...TasksOfProposal\n      ...StepsOfProposal\n      ...ActsOnProposal\n      ...ReceiptOfProposal\n      ...PlanOfProposal\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        slug\n        title\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        viewerCanConfirm\n        organisation {\n          id\n        }\n        ...PartOfConsortium\n        ...PartToAnswer\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n      }\n      submission {\n        ...ProposalAsSubmitted\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n    provenance(kind: proposal, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.ProposalPageDocument;
  '\n  query ProposalsPage($after: String) {\n    myProposals(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...ProposalLine\n      }\n    }\n  }\n': typeof types.ProposalsPageDocument;
  '\n  query ProvenancePage($kind: ProvenanceKind!, $key: String!) {\n    provenance(kind: $kind, key: $key) {\n      id\n      links {\n        kind\n        isHere\n        number\n        title\n      }\n      ...LineOfProvenance\n      ...SheetOfProvenance\n    }\n  }\n': typeof types.ProvenancePageDocument;
  '\n  query ReviewPage($id: ID!) {\n    review(id: $id) {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      viewerCanWrite\n      viewerCanDecline\n      reviewer {\n        id\n        name\n      }\n      scores {\n        key\n        title\n        score\n        words\n      }\n      submission {\n        id\n        sections {\n          key\n          title\n          text\n        }\n      }\n      comments {\n        ...CommentToRead\n      }\n      others {\n        id\n        reviewer {\n          id\n          name\n        }\n        scores {\n          key\n          title\n          score\n          words\n        }\n      }\n      ...ReviewToWrite\n    }\n  }\n': typeof types.ReviewPageDocument;
  '\n  query ReviewsPage {\n    myReviews {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      submittedAt\n    }\n  }\n': typeof types.ReviewsPageDocument;
  '\n  query RulesProposalPage($id: ID!) {\n    rulesProposal(id: $id) {\n      id\n      because\n      proposedOn\n      viewerCanAdopt\n      ...StateOfRulesProposal\n      ...RulesToAdopt\n      differences {\n        ...DifferenceOfRules\n      }\n      lastYear {\n        ...LastYearOfRules\n      }\n      lastYearVotes {\n        ...LastYearOfVotes\n      }\n      document {\n        ...RulesText\n      }\n    }\n  }\n': typeof types.RulesProposalPageDocument;
  '\n  query RulesProposePage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      viewerCanPropose\n      ...RulesToChange\n    }\n    chairRotation {\n      places {\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.RulesProposePageDocument;
  '\n  query ScheduleMeetingPage($wallClock: WallClock!, $timeZone: String!, $minutes: Int!, $kind: MeetingKind!) {\n    meetingPreview(wallClock: $wallClock, timeZone: $timeZone, minutes: $minutes, kind: $kind) {\n      ...PreviewOfMeeting\n    }\n  }\n': typeof types.ScheduleMeetingPageDocument;
  '\n  query SearchPage($text: String!, $first: Int!, $kinds: [SearchKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      ...Found\n    }\n  }\n': typeof types.SearchPageDocument;
  '\n  query AuditPage($noun: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    auditEntries(noun: $noun, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...AuditLine\n      }\n    }\n  }\n': typeof types.AuditPageDocument;
  '\n  query InvitationsPage($after: String) {\n    invitationsToManage(after: $after) {\n      nextCursor\n      items {\n        ...InvitationLine\n      }\n    }\n  }\n': typeof types.InvitationsPageDocument;
  '\n  query OutboxPage($after: String, $read: Boolean = false, $mail: ID = "") {\n    secretariatDesk {\n      deliversMail\n    }\n    mails(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...MailLine\n      }\n    }\n    letter(mailId: $mail) @include(if: $read) {\n      ...LetterToRead\n    }\n  }\n': typeof types.OutboxPageDocument;
  '\n  query SubmittedProposalsPage($state: ProposalState, $call: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposals(state: $state, call: $call, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...SubmittedLine\n      }\n    }\n    calls {\n      id\n      slug\n      title\n      state\n    }\n  }\n': typeof types.SubmittedProposalsPageDocument;
  '\n  query SecretariatPage {\n    secretariatDesk {\n      ...MattersOnDesk\n    }\n    meetings(upcoming: true, first: 10) {\n      items {\n        id\n        state\n        ...MeetingOnDesk\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    chairRotation {\n      ...NextInChair\n    }\n  }\n': typeof types.SecretariatPageDocument;
  '\n  query VotePage($id: ID!, $key: String!) {\n    vote(id: $id) {\n      id\n      mode\n      state\n      text\n      panel {\n        text\n        on\n      }\n      closed {\n        date\n        time\n      }\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      motion {\n        id\n        matter\n        mover {\n          id\n          acronym\n          name\n        }\n        item {\n          id\n          title\n        }\n      }\n      ...OutcomeInAWord\n      ...ResultOfVote\n      ...ResultToPublish\n    }\n    provenance(kind: vote, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.VotePageDocument;
  '\n  query WorkEditPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanChange\n      ...WorkToEdit\n      ...FilesOfWork\n    }\n    library {\n      everyLicence {\n        uri\n        name\n      }\n    }\n    directory(first: 100) {\n      items {\n        slug\n        name\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n': typeof types.WorkEditPageDocument;
  '\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      kind\n      state\n      summary\n      jsonLd\n      citation {\n        apa\n        bibtex\n      }\n      editions {\n        id\n      }\n      ...FactsOfWork\n      ...EditionsOfWork\n      ...ActsOfWork\n    }\n    withdrawnWork(slug: $slug) {\n      title\n      because\n      withdrawnOn\n    }\n    networkTexts(topics: ["contactEmail"]) {\n      ...NetworkWords\n    }\n    provenance(kind: work, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n': typeof types.WorkPageDocument;
};
const documents: Documents = {
  '\n  fragment SignedInBrowser on Session {\n    id\n    browser\n    isCurrent\n    signedIn {\n      date\n      time\n    }\n    lastSeen {\n      date\n      time\n    }\n  }\n':
    types.SignedInBrowserFragmentDoc,
  '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n': types.EndSessionDocument,
  '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n':
    types.EndOtherSessionsDocument,
  '\n  fragment MyDetails on Me {\n    name\n    language\n    timeZone\n  }\n': types.MyDetailsFragmentDoc,
  '\n  mutation ChangeMyDetails($name: String!, $language: Language!, $timeZone: String!) {\n    changeMyDetails(name: $name, language: $language, timeZone: $timeZone) {\n      id\n      ...MyDetails\n    }\n  }\n':
    types.ChangeMyDetailsDocument,
  '\n  mutation ChangePassword($presentPassword: String!, $newPassword: String!) {\n    changePassword(presentPassword: $presentPassword, newPassword: $newPassword) {\n      id\n      passwordChangedAt\n    }\n  }\n':
    types.ChangePasswordDocument,
  '\n  fragment AgendaReaders on MeetingAgenda {\n    id\n    viewerCanAsk\n    readers {\n      id\n      name\n      reviewed\n      asked\n      lateItems\n    }\n  }\n':
    types.AgendaReadersFragmentDoc,
  '\n  mutation AskForReviews($meetingId: ID!) {\n    askForReviews(meetingId: $meetingId)\n  }\n':
    types.AskForReviewsDocument,
  '\n  fragment ConsentInRoom on MeetingAgenda {\n    id\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        isByConsent\n        passedAs {\n          id\n          number\n        }\n      }\n    }\n  }\n':
    types.ConsentInRoomFragmentDoc,
  '\n  mutation TakeOutOfConsent($itemId: ID!, $memberId: ID!) {\n    takeOutOfConsent(itemId: $itemId, memberId: $memberId) {\n      id\n    }\n  }\n':
    types.TakeOutOfConsentDocument,
  '\n  mutation PassConsentAgenda($meetingId: ID!, $itemIds: [ID!]!) {\n    passConsentAgenda(meetingId: $meetingId, itemIds: $itemIds) {\n      id\n    }\n  }\n':
    types.PassConsentAgendaDocument,
  '\n  fragment ItemsToReview on MeetingAgenda {\n    id\n    isInReview\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        kind\n        note\n        isReviewed\n        takenOutBy\n        subject {\n          agendaItemId\n          ...SubjectOfItem\n        }\n        reviews {\n          memberId\n          memberName\n          verdict\n          remark\n        }\n      }\n    }\n  }\n':
    types.ItemsToReviewFragmentDoc,
  '\n  mutation ReviewAgendaItem($itemId: ID!, $memberId: ID!, $verdict: Verdict!, $remark: String!) {\n    reviewAgendaItem(itemId: $itemId, memberId: $memberId, verdict: $verdict, remark: $remark) {\n      id\n    }\n  }\n':
    types.ReviewAgendaItemDocument,
  '\n  mutation AnswerLateItem($id: ID!, $memberId: ID!, $answer: LateItemWord!) {\n    answerLateItem(id: $id, memberId: $memberId, answer: $answer) {\n      id\n    }\n  }\n':
    types.AnswerLateItemDocument,
  '\n  mutation RecordLateItemConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordLateItemConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n':
    types.RecordLateItemConsentDocument,
  '\n  mutation WithdrawLateItem($id: ID!) {\n    withdrawLateItem(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawLateItemDocument,
  '\n  mutation ProposeLateItem($meetingId: ID!, $item: AgendaItemInput!, $because: String!) {\n    proposeLateItem(meetingId: $meetingId, item: $item, because: $because) {\n      id\n    }\n  }\n':
    types.ProposeLateItemDocument,
  '\n  fragment LateItems on MeetingAgenda {\n    id\n    viewerCanPropose\n    viewerMembers {\n      id\n      name\n    }\n    lateItems {\n      id\n      title\n      kind\n      minutes\n      note\n      because\n      state\n      isOpen\n      presenterName\n      presenter {\n        id\n        name\n      }\n      answers {\n        memberId\n        memberName\n        answer\n        recordedWhere\n      }\n    }\n  }\n':
    types.LateItemsFragmentDoc,
  '\n  fragment PapersToBring on MeetingAgenda {\n    id\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        owedPaper {\n          agendaItemId\n          dueOn\n          isDelivered\n          viewerOwes\n        }\n      }\n    }\n  }\n':
    types.PapersToBringFragmentDoc,
  '\n  mutation BringOwedPaper($itemId: ID!, $fileId: ID!) {\n    bringOwedPaper(itemId: $itemId, fileId: $fileId) {\n      id\n    }\n  }\n':
    types.BringOwedPaperDocument,
  '\n  mutation AdoptAnnualReport($year: Int!, $version: Int!, $decision: String!) {\n    adoptAnnualReport(year: $year, version: $version, decision: $decision) {\n      id\n    }\n  }\n':
    types.AdoptAnnualReportDocument,
  '\n  fragment FiguresOfMemberInReport on FiguresOfMember {\n    slug\n    name\n    attended\n    seats\n    reviews\n    works\n    outputs\n    led\n    partnered\n    awards\n    projects\n    downloads\n  }\n':
    types.FiguresOfMemberInReportFragmentDoc,
  '\n  mutation OpenAnnualReport($year: Int!) {\n    openAnnualReport(year: $year) {\n      id\n      year\n    }\n  }\n':
    types.OpenAnnualReportDocument,
  '\n  fragment LineInReport on LineOfReport {\n    kind\n    number\n    title\n    path\n  }\n':
    types.LineInReportFragmentDoc,
  '\n  mutation TableAnnualReport($year: Int!, $version: Int!, $meeting: String!, $title: String!) {\n    tableAnnualReport(year: $year, version: $version, meeting: $meeting, title: $title) {\n      id\n    }\n  }\n':
    types.TableAnnualReportDocument,
  '\n  fragment TextsOfReport on AnnualReport {\n    year\n    version\n    forewords\n    outlooks\n  }\n':
    types.TextsOfReportFragmentDoc,
  '\n  mutation WriteAnnualReport(\n    $year: Int!\n    $version: Int!\n    $foreword: TextsByLanguage!\n    $outlook: TextsByLanguage!\n  ) {\n    writeAnnualReport(year: $year, version: $version, foreword: $foreword, outlook: $outlook) {\n      id\n      ...TextsOfReport\n    }\n  }\n':
    types.WriteAnnualReportDocument,
  '\n  fragment FiguresInReport on FiguresOfYear {\n    meetings {\n      held\n      inPerson\n      online\n      hybrid\n    }\n    decisions {\n      taken\n      implemented\n    }\n    calls {\n      published\n      proposals\n      awards\n    }\n    projects {\n      started\n      running\n      concluded\n      outputs\n    }\n    library {\n      works\n      downloads\n    }\n  }\n':
    types.FiguresInReportFragmentDoc,
  '\n  fragment AwardOnProposal on Proposal {\n    number\n    viewerCanTable\n    call {\n      id\n      currency\n    }\n    award {\n      id\n      releasedAt\n      decisions\n      ...OutcomeOfAward\n    }\n  }\n':
    types.AwardOnProposalFragmentDoc,
  '\n  fragment OutcomeOfAward on Award {\n    id\n    state\n    ceiling\n    startsOn\n    endsOn\n    text\n    decisionNumber\n    projectSlug\n    conditions {\n      what\n      dueOn\n    }\n  }\n':
    types.OutcomeOfAwardFragmentDoc,
  '\n  mutation DecideAward($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {\n    decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) {\n      id\n    }\n  }\n':
    types.DecideAwardDocument,
  '\n  mutation ReleaseAward($proposal: String!, $version: Int!) {\n    releaseAward(proposal: $proposal, version: $version) {\n      id\n    }\n  }\n':
    types.ReleaseAwardDocument,
  '\n  mutation TableAward($proposal: String!, $meeting: String!, $advice: String!, $motion: String!) {\n    tableAward(proposal: $proposal, meeting: $meeting, advice: $advice, motion: $motion) {\n      id\n    }\n  }\n':
    types.TableAwardDocument,
  '\n  fragment AgendaInPack on Meeting {\n    number\n    agenda {\n      id\n      position\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        ...SubjectOfItem\n      }\n      cameLate\n      takenOutBy\n      sinceRead\n      viewerRecusedFor\n    }\n  }\n':
    types.AgendaInPackFragmentDoc,
  '\n  fragment PackToTake on BoardPack {\n    id\n    readAt {\n      date\n      time\n    }\n    meeting {\n      number\n    }\n    prepared {\n      id\n      bytes\n      isCurrent\n      isUnderWay\n    }\n  }\n':
    types.PackToTakeFragmentDoc,
  '\n  mutation PrepareBoardPack($meetingId: ID!) {\n    prepareBoardPack(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n':
    types.PrepareBoardPackDocument,
  '\n  mutation MarkPackRead($meetingId: ID!) {\n    markPackRead(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n':
    types.MarkPackReadDocument,
  '\n  fragment GapOfSeatLine on GapOfSeat {\n    from\n    until\n    alternate\n  }\n':
    types.GapOfSeatLineFragmentDoc,
  '\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    vacantSince\n    unrepresentedSince\n    chairs\n    chairsFrom\n    gaps {\n      from\n      until\n      alternate\n    }\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n':
    types.SeatsOfBoardFragmentDoc,
  '\n  fragment AskedSection on CallSection {\n    key\n    title\n    question\n    required\n    mostWords\n  }\n':
    types.AskedSectionFragmentDoc,
  '\n  fragment CallOnDesk on Call {\n    slug\n    viewerCanChange\n    viewerCanPublish\n    viewerCanDecide\n    ...CallToPublish\n    ...CallToDecide\n  }\n':
    types.CallOnDeskFragmentDoc,
  '\n  fragment CallToEdit on Call {\n    slug\n    version\n    state\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    timeZone\n    closesWallClock\n    opening {\n      call {\n        date\n        time\n      }\n    }\n    titles\n    texts\n    sections {\n      key\n      required\n      mostWords\n      titles\n      questions\n    }\n    criteria {\n      key\n      weight\n      titles\n    }\n  }\n':
    types.CallToEditFragmentDoc,
  '\n  mutation CreateCall(\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    createCall(\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n':
    types.CreateCallDocument,
  '\n  mutation ChangeCall(\n    $version: Int!\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    changeCall(\n      version: $version\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n':
    types.ChangeCallDocument,
  '\n  fragment CallFacts on Call {\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    drafts\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n':
    types.CallFactsFragmentDoc,
  '\n  fragment CallLine on Call {\n    id\n    slug\n    title\n    kind\n    directions\n    ceiling\n    currency\n    isDemonstration\n    ...CallWindow\n  }\n':
    types.CallLineFragmentDoc,
  '\n  fragment CallMoment on CallTime {\n    viewer {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      date\n      time\n      zone\n      offset\n    }\n  }\n':
    types.CallMomentFragmentDoc,
  '\n  fragment CallWindow on Call {\n    state\n    isOpen\n    daysLeft\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n':
    types.CallWindowFragmentDoc,
  '\n  fragment WeighedCriterion on Criterion {\n    key\n    title\n    weight\n  }\n':
    types.WeighedCriterionFragmentDoc,
  '\n  fragment CallToDecide on Call {\n    slug\n    version\n  }\n': types.CallToDecideFragmentDoc,
  '\n  mutation DecideCall($slug: String!, $version: Int!) {\n    decideCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n':
    types.DecideCallDocument,
  '\n  fragment CallToPublish on Call {\n    slug\n    version\n  }\n': types.CallToPublishFragmentDoc,
  '\n  mutation PublishCall($slug: String!, $version: Int!) {\n    publishCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n':
    types.PublishCallDocument,
  '\n  fragment WhoActsAsChair on ActingChair {\n    startsOn\n    asViceChair\n    member {\n      id\n      name\n    }\n  }\n':
    types.WhoActsAsChairFragmentDoc,
  '\n  fragment RotationToAppointFrom on ChairRotation {\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    outlook {\n      startsOn\n      endsOn\n      elected\n      member {\n        id\n        slug\n      }\n    }\n  }\n':
    types.RotationToAppointFromFragmentDoc,
  '\n  mutation AppointChair(\n    $organisation: String!\n    $startsOn: CalendarDate!\n    $endsOn: CalendarDate!\n    $basis: String!\n    $electedOn: CalendarDate\n  ) {\n    appointChair(\n      organisation: $organisation\n      startsOn: $startsOn\n      endsOn: $endsOn\n      basis: $basis\n      electedOn: $electedOn\n    ) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n':
    types.AppointChairDocument,
  '\n  fragment ChairNow on ChairTerm {\n    id\n    isCurrent\n    isDemonstration\n    startsOn\n    endsOn\n    member {\n      id\n      ...OrganisationName\n      mandates {\n        id\n        capacity\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ChairNowFragmentDoc,
  '\n  fragment OutlookOfChair on ExpectedTerm {\n    startsOn\n    endsOn\n    elected\n    member {\n      id\n      slug\n      name\n    }\n  }\n':
    types.OutlookOfChairFragmentDoc,
  '\n  fragment TermToConclude on ChairTerm {\n    id\n    version\n    endsOn\n  }\n':
    types.TermToConcludeFragmentDoc,
  '\n  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {\n    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {\n      id\n      ...TermToConclude\n    }\n  }\n':
    types.ConcludeChairTermDocument,
  '\n  query DecisionsToRestOn {\n    decisionsToRestOn {\n      id\n      number\n      takenOn\n      text\n      suits\n    }\n  }\n':
    types.DecisionsToRestOnDocument,
  '\n  fragment NominationInList on ChairNomination {\n    id\n    version\n    answer\n    nominatedOn\n    answeredOn\n    viewerCanAnswer\n    member {\n      id\n      name\n      acronym\n    }\n  }\n':
    types.NominationInListFragmentDoc,
  '\n  mutation AnswerNomination($id: ID!, $version: Int!, $accept: Boolean!) {\n    answerNomination(id: $id, version: $version, accept: $accept) {\n      id\n      ...NominationInList\n    }\n  }\n':
    types.AnswerNominationDocument,
  '\n  fragment NominationsOfTurn on ChairNomination {\n    id\n    turnStartsOn\n    answer\n    member {\n      id\n      name\n    }\n    ...NominationInList\n  }\n':
    types.NominationsOfTurnFragmentDoc,
  '\n  fragment RotationToNominateFrom on ChairRotation {\n    viewerCanAppoint\n    viewerCanNominate\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    turn\n  }\n':
    types.RotationToNominateFromFragmentDoc,
  '\n  mutation NominateForChair($organisation: String!) {\n    nominateForChair(organisation: $organisation) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n':
    types.NominateForChairDocument,
  '\n  mutation DeclareSoleNominee($basis: String!) {\n    declareSoleNominee(basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n':
    types.DeclareSoleNomineeDocument,
  '\n  mutation DeclareChairVacant(\n    $id: ID!\n    $version: Int!\n    $on: CalendarDate!\n    $because: String!\n    $acting: String\n  ) {\n    declareChairVacant(id: $id, version: $version, on: $on, because: $because, acting: $acting) {\n      id\n      endsOn\n    }\n  }\n':
    types.DeclareChairVacantDocument,
  '\n  mutation NameActingChair($on: CalendarDate!, $acting: String) {\n    nameActingChair(on: $on, acting: $acting) {\n      id\n    }\n  }\n':
    types.NameActingChairDocument,
  '\n  mutation RecordSuccession(\n    $organisation: String!\n    $successor: String!\n    $on: CalendarDate!\n    $basis: String!\n  ) {\n    recordSuccession(organisation: $organisation, successor: $successor, on: $on, basis: $basis) {\n      id\n    }\n  }\n':
    types.RecordSuccessionDocument,
  '\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n':
    types.RotationPlacesFragmentDoc,
  '\n  fragment StandingToBringForward on Organisation {\n    slug\n    standingDesk {\n      standing\n      stage\n      since\n      basis\n      next {\n        ...StandingStepOffered\n      }\n    }\n  }\n':
    types.StandingToBringForwardFragmentDoc,
  '\n  fragment StandingStepOffered on StandingStep {\n    standing\n    stage\n    decision\n  }\n':
    types.StandingStepOfferedFragmentDoc,
  '\n  mutation EnterMembershipStage(\n    $organisation: String!\n    $standing: Standing!\n    $stage: MembershipStage!\n    $startsOn: CalendarDate!\n    $basis: String!\n  ) {\n    enterMembershipStage(\n      organisation: $organisation\n      standing: $standing\n      stage: $stage\n      startsOn: $startsOn\n      basis: $basis\n    ) {\n      id\n    }\n  }\n':
    types.EnterMembershipStageDocument,
  '\n  fragment TermsOfChair on ChairTerm {\n    id\n    startsOn\n    endsOn\n    isCurrent\n    isDemonstration\n    basis\n    concludedBecause\n    member {\n      id\n      ...OrganisationName\n    }\n    exercisedBy {\n      id\n      holder {\n        id\n        name\n      }\n    }\n  }\n':
    types.TermsOfChairFragmentDoc,
  '\n  fragment CircularToSeeThrough on Circular {\n    id\n    viewerCanRemind\n    viewerCanWithdraw\n    viewerCanBreakTie\n    viewerCanPlace\n  }\n':
    types.CircularToSeeThroughFragmentDoc,
  '\n  mutation RemindOfCircular($id: ID!) {\n    remindOfCircular(id: $id)\n  }\n':
    types.RemindOfCircularDocument,
  '\n  mutation WithdrawCircular($id: ID!, $because: String!) {\n    withdrawCircular(id: $id, because: $because) {\n      id\n    }\n  }\n':
    types.WithdrawCircularDocument,
  '\n  mutation BreakTieInWriting($id: ID!, $castingVote: CastingVote!) {\n    breakTieInWriting(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n':
    types.BreakTieInWritingDocument,
  '\n  mutation PlaceCircular($id: ID!) {\n    placeCircular(id: $id) {\n      id\n    }\n  }\n':
    types.PlaceCircularDocument,
  '\n  fragment FactsOfCircular on Circular {\n    matter\n    state\n    isOver\n    lastDay\n    timeZone\n    withdrawnBecause\n    mover {\n      id\n      name\n      acronym\n    }\n    closes {\n      date\n      time\n    }\n    closed {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    decision {\n      id\n      number\n      address\n    }\n    outcome {\n      outcome\n    }\n    movedTo {\n      id\n      number\n      title\n    }\n  }\n':
    types.FactsOfCircularFragmentDoc,
  '\n  fragment DeskForCirculars on CircularDesk {\n    members {\n      id\n      name\n      isEntitled\n    }\n    chairId\n    writtenVoteDays\n    writtenVoteLastDay\n    noObjectionWorkingDays\n    noObjectionLastDay\n    noObjectionMatters\n  }\n':
    types.DeskForCircularsFragmentDoc,
  '\n  mutation PutToMembers($circular: CircularInput!) {\n    putToMembers(circular: $circular) {\n      id\n    }\n  }\n':
    types.PutToMembersDocument,
  '\n  fragment StateOfCircular on Circular {\n    state\n    isOver\n    outcome {\n      outcome\n    }\n  }\n':
    types.StateOfCircularFragmentDoc,
  '\n  fragment CircularLine on Circular {\n    id\n    title\n    language\n    procedure\n    closes {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    ...StateOfCircular\n  }\n':
    types.CircularLineFragmentDoc,
  '\n  fragment LastYearOfVotes on VotesUnderRules {\n    votes\n    changed {\n      path\n      on\n      meeting\n      item\n      before {\n        ...VoteByVersion\n      }\n      after {\n        ...VoteByVersion\n      }\n    }\n  }\n':
    types.LastYearOfVotesFragmentDoc,
  '\n  fragment VoteByVersion on VoteUnderVersion {\n    outcome\n    majority {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n    quorum {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n  }\n':
    types.VoteByVersionFragmentDoc,
  '\n  fragment MembersOfCircular on Circular {\n    state\n    members {\n      id\n      name\n      state\n      hasAnswered\n      choice\n      reason\n    }\n  }\n':
    types.MembersOfCircularFragmentDoc,
  '\n  fragment OwnCircular on Circular {\n    id\n    procedure\n    isOver\n    viewerSeats {\n      memberId\n      memberName\n      choice\n      answeredBy\n      answered {\n        date\n        time\n      }\n      viewerCanAnswer\n      viewerCanLeave\n    }\n  }\n':
    types.OwnCircularFragmentDoc,
  '\n  mutation AnswerCircular($circularId: ID!, $memberId: ID!, $choice: CircularChoice!, $reason: String!) {\n    answerCircular(circularId: $circularId, memberId: $memberId, choice: $choice, reason: $reason) {\n      id\n    }\n  }\n':
    types.AnswerCircularDocument,
  '\n  mutation LeaveCircular($circularId: ID!, $memberId: ID!) {\n    leaveCircular(circularId: $circularId, memberId: $memberId) {\n      id\n    }\n  }\n':
    types.LeaveCircularDocument,
  '\n  fragment ConferenceOnCard on Conference {\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n':
    types.ConferenceOnCardFragmentDoc,
  '\n  fragment ConferenceEdition on Conference {\n    id\n    year\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n':
    types.ConferenceEditionFragmentDoc,
  '\n  mutation RuleOnConflict(\n    $proposal: String!\n    $personId: ID!\n    $ground: ConflictGround!\n    $organisation: String\n    $ruling: ConflictRuling!\n    $reason: String!\n  ) {\n    ruleOnConflict(\n      proposal: $proposal\n      personId: $personId\n      ground: $ground\n      organisation: $organisation\n      ruling: $ruling\n      reason: $reason\n    ) {\n      id\n    }\n  }\n':
    types.RuleOnConflictDocument,
  '\n  mutation DeclareConflict($proposal: String!, $kind: ConflictKind!, $words: String!) {\n    declareConflict(proposal: $proposal, kind: $kind, words: $words) {\n      callSlug\n    }\n  }\n':
    types.DeclareConflictDocument,
  '\n  fragment ConflictsOfProposal on ConflictsAboutProposal {\n    number\n    title\n    consortium {\n      slug\n      name\n      acronym\n    }\n    ruledBy {\n      slug\n      name\n      acronym\n    }\n    conflicts {\n      id\n      person {\n        id\n        name\n      }\n      ground\n      organisation {\n        slug\n        name\n        acronym\n      }\n      kind\n      words\n      state\n      viewerCanRule\n      rulings {\n        ruling\n        reason\n        ruledBy {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ConflictsOfProposalFragmentDoc,
  '\n  fragment BurdenOfBoard on BoardBurden {\n    total\n    meetings\n    members {\n      organisationId\n      name\n      burden\n      green\n      yellow\n      red\n      isAboveLimit\n      redAgain\n    }\n  }\n':
    types.BurdenOfBoardFragmentDoc,
  '\n  mutation ChooseDate($slotId: ID!, $because: String!) {\n    chooseDate(slotId: $slotId, because: $because) {\n      id\n      number\n    }\n  }\n':
    types.ChooseDateDocument,
  '\n  fragment PollToAnswer on DatePoll {\n    id\n    times {\n      id\n      ...TimeToAnswer\n    }\n  }\n':
    types.PollToAnswerFragmentDoc,
  '\n  mutation AnswerDatePoll($pollId: ID!, $answers: [SlotAnswerInput!]!) {\n    answerDatePoll(pollId: $pollId, answers: $answers) {\n      id\n    }\n  }\n':
    types.AnswerDatePollDocument,
  '\n  fragment PollToCompare on DatePoll {\n    id\n    viewerCanChoose\n    times {\n      id\n      isChosen\n      notice {\n        inTime\n      }\n      outlook {\n        rank\n      }\n      ...OutlookOfTime\n    }\n  }\n':
    types.PollToCompareFragmentDoc,
  '\n  fragment PollAtDesk on DatePoll {\n    id\n    viewerCanRemind\n    viewerCanClose\n    viewerCanGiveUp\n  }\n':
    types.PollAtDeskFragmentDoc,
  '\n  mutation RemindOfDatePoll($pollId: ID!) {\n    remindOfDatePoll(pollId: $pollId)\n  }\n':
    types.RemindOfDatePollDocument,
  '\n  mutation CloseDatePoll($pollId: ID!) {\n    closeDatePoll(pollId: $pollId) {\n      id\n    }\n  }\n':
    types.CloseDatePollDocument,
  '\n  mutation GiveUpDatePoll($pollId: ID!, $because: String!) {\n    giveUpDatePoll(pollId: $pollId, because: $because) {\n      id\n    }\n  }\n':
    types.GiveUpDatePollDocument,
  '\n  fragment MeetingToPoll on MeetingDates {\n    id\n    number\n    wallClock\n    timeZone\n    earliest\n    suggestions {\n      ...SuggestionOfTime\n    }\n  }\n':
    types.MeetingToPollFragmentDoc,
  '\n  mutation OpenDatePoll($meetingId: ID!, $poll: DatePollInput!) {\n    openDatePoll(meetingId: $meetingId, poll: $poll) {\n      id\n      poll {\n        id\n        tally {\n          asked\n        }\n      }\n    }\n  }\n':
    types.OpenDatePollDocument,
  '\n  fragment SuggestionOfTime on SuggestedTime {\n    wallClock\n    burden\n    yearBurden\n    keepsLimits\n    localTimes {\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n    }\n    members {\n      organisationId\n      name\n      paid\n      afterwards\n      hours {\n        time\n        colour\n      }\n    }\n  }\n':
    types.SuggestionOfTimeFragmentDoc,
  '\n  fragment OutlookOfTime on ProposedTime {\n    id\n    isChosen\n    localTimes {\n      viewer {\n        ...TimeSpan\n      }\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n      extraordinaryUntil\n      earliest\n    }\n    outlook {\n      rank\n      quorum\n      needed\n      yes\n      ifNeeded\n      unknown\n      no\n      burden\n      beforeNext {\n        criterion\n        here\n        there\n      }\n      members {\n        organisationId\n        name\n        attendance\n        colour\n        burden\n        paid\n        people {\n          name\n          capacity\n          answer\n          hours {\n            date\n            time\n            zone\n            colour\n          }\n        }\n      }\n    }\n  }\n':
    types.OutlookOfTimeFragmentDoc,
  '\n  fragment TimeSpan on MeetingTime {\n    date\n    time\n    endTime\n    offset\n    zone\n  }\n':
    types.TimeSpanFragmentDoc,
  '\n  fragment TimeToAnswer on ProposedTime {\n    id\n    colour\n    answer\n    localTimes {\n      viewer {\n        zone\n        ...TimeSpan\n      }\n      meeting {\n        zone\n        ...TimeSpan\n      }\n    }\n  }\n':
    types.TimeToAnswerFragmentDoc,
  '\n  fragment ActionToActOn on Action {\n    id\n    version\n    state\n    isMine\n    viewerCanGiveEvidence\n    viewerCanConfirm\n    viewerCanReturn\n    viewerCanChange\n    ...ActionToChange\n    ...ActionToDeliver\n  }\n':
    types.ActionToActOnFragmentDoc,
  '\n  mutation ConfirmAction($id: ID!, $version: Int!) {\n    confirmAction(id: $id, version: $version) {\n      id\n    }\n  }\n':
    types.ConfirmActionDocument,
  '\n  mutation ReturnEvidence($id: ID!, $version: Int!, $because: String!) {\n    returnEvidence(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.ReturnEvidenceDocument,
  '\n  mutation DropAction($id: ID!, $version: Int!, $because: String!) {\n    dropAction(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.DropActionDocument,
  '\n  mutation AddAction($decisionId: ID!, $what: String!, $terms: ActionTermsInput!) {\n    addAction(decisionId: $decisionId, what: $what, terms: $terms) {\n      id\n    }\n  }\n':
    types.AddActionDocument,
  '\n  fragment ActionToChange on Action {\n    id\n    version\n    dueOn\n    owner {\n      slug\n    }\n  }\n':
    types.ActionToChangeFragmentDoc,
  '\n  mutation ChangeAction($id: ID!, $version: Int!, $terms: ActionTermsInput!, $because: String!) {\n    changeAction(id: $id, version: $version, terms: $terms, because: $because) {\n      id\n    }\n  }\n':
    types.ChangeActionDocument,
  '\n  fragment HistoryOfAction on Action {\n    history {\n      position\n      act\n      because\n      dueOn\n      dueBefore\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      owner {\n        slug\n        name\n        acronym\n      }\n      ownerBefore {\n        slug\n        name\n        acronym\n      }\n    }\n  }\n':
    types.HistoryOfActionFragmentDoc,
  '\n  fragment ActionOfDecision on Action {\n    id\n    what\n    dueOn\n    droppedBecause\n    owner {\n      slug\n      name\n    }\n    ownerPerson {\n      id\n      name\n    }\n    evidence {\n      id\n      text\n      link\n      storedFile {\n        id\n        name\n      }\n      givenBy {\n        id\n        name\n      }\n      givenFor {\n        slug\n        name\n        acronym\n      }\n      givenAt {\n        date\n        time\n      }\n    }\n    ...StandingOfAction\n    ...ActionToActOn\n    ...HistoryOfAction\n  }\n':
    types.ActionOfDecisionFragmentDoc,
  '\n  fragment StandingOfAction on Action {\n    state\n    isOverdue\n  }\n':
    types.StandingOfActionFragmentDoc,
  '\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    owner {\n      slug\n      name\n      acronym\n    }\n    ownerPerson {\n      id\n      name\n    }\n    decision {\n      id\n      number\n      address\n    }\n    ...StandingOfAction\n  }\n':
    types.ActionLineFragmentDoc,
  '\n  fragment DecisionToCorrect on Decision {\n    id\n    version\n    dueOn\n    takenOn\n    takenBy\n    words {\n      language\n      text\n      effect\n    }\n    owner {\n      slug\n    }\n    agendaItem {\n      id\n    }\n    meeting {\n      id\n      agenda {\n        id\n        title\n      }\n    }\n  }\n':
    types.DecisionToCorrectFragmentDoc,
  '\n  mutation ChangeDecision($id: ID!, $version: Int!, $decision: DecisionInput!) {\n    changeDecision(id: $id, version: $version, decision: $decision) {\n      id\n    }\n  }\n':
    types.ChangeDecisionDocument,
  '\n  fragment MeetingToDecideAt on Meeting {\n    id\n    number\n    title\n    agenda {\n      id\n      title\n    }\n  }\n':
    types.MeetingToDecideAtFragmentDoc,
  '\n  mutation EnterDecision($meetingId: ID!, $decision: DecisionInput!) {\n    enterDecision(meetingId: $meetingId, decision: $decision) {\n      id\n      number\n      address\n    }\n  }\n':
    types.EnterDecisionDocument,
  '\n  fragment FactsOfDecision on Decision {\n    takenOn\n    takenBy\n    dueOn\n    effect\n    publishedOn\n    publishedEarlyBecause\n    withheldBecause\n    owner {\n      slug\n      name\n    }\n    meeting {\n      number\n      title\n    }\n    agendaItem {\n      id\n      title\n    }\n    circular {\n      id\n    }\n    ...StandingOfDecision\n  }\n':
    types.FactsOfDecisionFragmentDoc,
  '\n  fragment FiltersOfDecisions on DecisionRegister {\n    years\n    viewerSeesActions\n    meetings {\n      id\n      number\n    }\n    owners {\n      slug\n      name\n      acronym\n    }\n  }\n':
    types.FiltersOfDecisionsFragmentDoc,
  '\n  fragment DecisionLine on Decision {\n    id\n    number\n    address\n    text\n    language\n    takenOn\n    dueOn\n    isDemonstration\n    owner {\n      slug\n      name\n      acronym\n    }\n    ...StandingOfDecision\n  }\n':
    types.DecisionLineFragmentDoc,
  '\n  fragment StandingOfDecision on Decision {\n    state\n    implementation\n    isLate\n  }\n':
    types.StandingOfDecisionFragmentDoc,
  '\n  fragment ActionToDeliver on Action {\n    id\n    version\n  }\n': types.ActionToDeliverFragmentDoc,
  '\n  mutation GiveEvidence($id: ID!, $version: Int!, $text: String!, $link: String!, $fileId: ID) {\n    giveEvidence(id: $id, version: $version, text: $text, link: $link, fileId: $fileId) {\n      id\n    }\n  }\n':
    types.GiveEvidenceDocument,
  '\n  fragment DecisionWithoutActions on Decision {\n    carriesItself\n    nothingFollowsBecause\n    nothingFollowsSaidOn\n    nothingFollowsSaidBy {\n      id\n      name\n    }\n  }\n':
    types.DecisionWithoutActionsFragmentDoc,
  '\n  mutation SayNothingFollows($id: ID!, $version: Int!, $because: String!) {\n    sayNothingFollows(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.SayNothingFollowsDocument,
  '\n  fragment AgendaForOverdue on Meeting {\n    id\n    number\n    title\n  }\n':
    types.AgendaForOverdueFragmentDoc,
  '\n  mutation PutOverdueOnAgenda($meetingId: ID!) {\n    putOverdueOnAgenda(meetingId: $meetingId) {\n      id\n    }\n  }\n':
    types.PutOverdueOnAgendaDocument,
  '\n  fragment DecisionToPublish on Decision {\n    id\n    version\n    number\n    regularPublicationOn\n    mayBePublishedNow\n  }\n':
    types.DecisionToPublishFragmentDoc,
  '\n  mutation PublishDecision($id: ID!, $version: Int!, $because: String!) {\n    publishDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.PublishDecisionDocument,
  '\n  mutation WithholdDecision($id: ID!, $version: Int!, $because: String!) {\n    withholdDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.WithholdDecisionDocument,
  '\n  fragment FiguresOfRegister on DecisionRegister {\n    overdueActions\n    medianDaysToImplement {\n      days\n      half\n    }\n  }\n':
    types.FiguresOfRegisterFragmentDoc,
  '\n  fragment MyChosenMail on Me {\n    chosenMail {\n      matters\n      reminders\n    }\n  }\n':
    types.MyChosenMailFragmentDoc,
  '\n  mutation ChooseMail($matters: PaceOfMatters!, $reminders: Pace!) {\n    chooseMail(matters: $matters, reminders: $reminders) {\n      id\n      ...MyChosenMail\n    }\n  }\n':
    types.ChooseMailDocument,
  '\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing(on: $on)\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n':
    types.DirectoryEntryFragmentDoc,
  '\n  fragment PlaceOnMap on Organisation {\n    id\n    slug\n    name\n    placeName\n    latitude\n    longitude\n  }\n':
    types.PlaceOnMapFragmentDoc,
  '\n  fragment OrganisationToChange on Organisation {\n    id\n    version\n    website\n    ror\n    aboutInEnglish\n  }\n':
    types.OrganisationToChangeFragmentDoc,
  '\n  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {\n    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {\n      id\n      ...OrganisationToChange\n    }\n  }\n':
    types.ChangeOrganisationDocument,
  '\n  query OrganisationsToJoin($after: String) {\n    directory(first: 100, after: $after) {\n      nextCursor\n      items {\n        id\n        slug\n        name\n      }\n    }\n  }\n':
    types.OrganisationsToJoinDocument,
  '\n  fragment VoteOfMember on PastVote {\n    id\n    text\n    path\n    on\n    choice\n    outcome\n  }\n':
    types.VoteOfMemberFragmentDoc,
  '\n  fragment SeatToKnow on SeatInBrief {\n    member\n    capacity\n    since\n    predecessor\n    others\n  }\n':
    types.SeatToKnowFragmentDoc,
  '\n  mutation HandOverMandate(\n    $mandateId: ID!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $startsAt: Instant\n    $basis: String!\n  ) {\n    handOverMandate(\n      mandateId: $mandateId\n      name: $name\n      address: $address\n      language: $language\n      startsAt: $startsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n':
    types.HandOverMandateDocument,
  '\n  mutation SendInvitationAgain($id: ID!) {\n    sendInvitationAgain(id: $id) {\n      id\n    }\n  }\n':
    types.SendInvitationAgainDocument,
  '\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawInvitationDocument,
  '\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n    $leavesSeatEmpty: Boolean!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n      leavesSeatEmpty: $leavesSeatEmpty\n    ) {\n      id\n    }\n  }\n':
    types.InviteDocument,
  '\n  fragment InvitationLine on Invitation {\n    id\n    name\n    address\n    capacity\n    isOpen\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.InvitationLineFragmentDoc,
  '\n  fragment WorkOnDesk on Work {\n    id\n    slug\n    version\n    title\n    kind\n    state\n    lacks\n    licenceTerms {\n      name\n    }\n    broughtFor {\n      name\n    }\n    viewerCanChange\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanPublishTogether\n  }\n':
    types.WorkOnDeskFragmentDoc,
  '\n  fragment FilesOfWork on Work {\n    id\n    version\n    state\n    editions {\n      language\n      languageName\n      versions {\n        id\n        number\n        datedOn\n        files {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.FilesOfWorkFragmentDoc,
  '\n  mutation AddWorkVersion($id: ID!, $version: Int!, $language: String!, $fileIds: [ID!]!) {\n    addWorkVersion(id: $id, version: $version, language: $language, fileIds: $fileIds) {\n      id\n    }\n  }\n':
    types.AddWorkVersionDocument,
  '\n  mutation RemoveWorkVersion($id: ID!, $version: Int!, $language: String!) {\n    removeWorkVersion(id: $id, version: $version, language: $language) {\n      id\n    }\n  }\n':
    types.RemoveWorkVersionDocument,
  '\n  fragment EditionsOfWork on Work {\n    slug\n    editions {\n      id\n      language\n      languageName\n      title\n      summary\n      isTranslation\n      link\n      versions {\n        id\n        number\n        datedOn\n        note\n        files {\n          id\n          name\n          bytes\n          downloads\n        }\n      }\n    }\n  }\n':
    types.EditionsOfWorkFragmentDoc,
  '\n  mutation PublishWorks($works: [SeenWorkInput!]!) {\n    publishWorks(works: $works) {\n      id\n    }\n  }\n':
    types.PublishWorksDocument,
  '\n  mutation StartWork($organisation: String!, $work: WorkInput!) {\n    startWork(organisation: $organisation, work: $work) {\n      id\n      slug\n    }\n  }\n':
    types.StartWorkDocument,
  '\n  fragment ActsOfWork on Work {\n    id\n    slug\n    version\n    state\n    returnedBecause\n    viewerCanChange\n    viewerCanDiscard\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanReturn\n    viewerCanWithdraw\n  }\n':
    types.ActsOfWorkFragmentDoc,
  '\n  mutation SubmitWork($id: ID!, $version: Int!) {\n    submitWork(id: $id, version: $version) {\n      id\n    }\n  }\n':
    types.SubmitWorkDocument,
  '\n  mutation DiscardWork($id: ID!, $version: Int!) {\n    discardWork(id: $id, version: $version)\n  }\n':
    types.DiscardWorkDocument,
  '\n  mutation ReviewWork($id: ID!, $version: Int!) {\n    reviewWork(id: $id, version: $version) {\n      id\n    }\n  }\n':
    types.ReviewWorkDocument,
  '\n  mutation PublishWork($id: ID!, $version: Int!) {\n    publishWork(id: $id, version: $version) {\n      id\n    }\n  }\n':
    types.PublishWorkDocument,
  '\n  mutation ReturnWork($id: ID!, $version: Int!, $because: String!) {\n    returnWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.ReturnWorkDocument,
  '\n  mutation WithdrawWork($id: ID!, $version: Int!, $because: String!) {\n    withdrawWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.WithdrawWorkDocument,
  '\n  fragment FactsOfWork on Work {\n    state\n    year\n    publishedOn\n    levels\n    subjects\n    sdgTargets\n    accessibility\n    projectTitle\n    projectSlug\n    deliverable\n    licenceTerms {\n      uri\n      name\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      id\n      slug\n      name\n    }\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceWork {\n      slug\n      title\n    }\n    derivedWorks {\n      id\n      slug\n      title\n    }\n  }\n':
    types.FactsOfWorkFragmentDoc,
  '\n  fragment FiltersOfWorks on Library {\n    kinds\n    languages {\n      tag\n      name\n    }\n    licences {\n      uri\n      name\n    }\n    organisations {\n      slug\n      name\n      acronym\n    }\n  }\n':
    types.FiltersOfWorksFragmentDoc,
  '\n  fragment WorkToEdit on Work {\n    id\n    slug\n    version\n    kind\n    titles\n    summaries\n    language\n    levels\n    subjects\n    sdgTargets\n    directions\n    accessibility\n    licence\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceLicence\n    sourceWork {\n      slug\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      slug\n    }\n    editions {\n      language\n      title\n      summary\n      isTranslation\n      link\n    }\n  }\n':
    types.WorkToEditFragmentDoc,
  '\n  mutation ChangeWork($id: ID!, $version: Int!, $work: WorkInput!) {\n    changeWork(id: $id, version: $version, work: $work) {\n      id\n      version\n    }\n  }\n':
    types.ChangeWorkDocument,
  '\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n':
    types.WorkLineFragmentDoc,
  '\n  mutation EndMandate($id: ID!, $leavesSeatEmpty: Boolean!) {\n    endMandate(id: $id, leavesSeatEmpty: $leavesSeatEmpty) {\n      id\n      endsAt\n    }\n  }\n':
    types.EndMandateDocument,
  '\n  mutation AttachNominationLetter($mandateId: ID!, $fileId: ID!, $instead: ID) {\n    attachNominationLetter(mandateId: $mandateId, fileId: $fileId, instead: $instead) {\n      id\n    }\n  }\n':
    types.AttachNominationLetterDocument,
  '\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n    ending {\n      effect\n      sits\n      sitsAs\n    }\n    letter {\n      id\n      name\n    }\n    viewerCanAttachLetter\n  }\n':
    types.MandatesOfOrganisationFragmentDoc,
  '\n  fragment OwnMandate on Mandate {\n    id\n    capacity\n    isInForce\n    startsAt\n    endsAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.OwnMandateFragmentDoc,
  '\n  fragment AgendaToEdit on Meeting {\n    id\n    number\n    minutes\n    agendaFreeze {\n      lastDay\n      isFrozen\n    }\n    agendaTime {\n      planned\n      left\n    }\n    agenda {\n      id\n      version\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        concerns\n        ...SubjectOfItem\n      }\n      owedPaper {\n        agendaItemId\n        dueOn\n        isDelivered\n        isMissing\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.AgendaToEditFragmentDoc,
  '\n  mutation AddAgendaItem($meetingId: ID!, $item: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n':
    types.AddAgendaItemDocument,
  '\n  mutation ChangeAgendaItem($id: ID!, $version: Int!, $item: AgendaItemInput!) {\n    changeAgendaItem(id: $id, version: $version, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n':
    types.ChangeAgendaItemDocument,
  '\n  mutation MoveAgendaItem($id: ID!, $position: Int!) {\n    moveAgendaItem(id: $id, position: $position) {\n      id\n      ...AgendaToEdit\n    }\n  }\n':
    types.MoveAgendaItemDocument,
  '\n  mutation RemoveAgendaItem($id: ID!) {\n    removeAgendaItem(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n':
    types.RemoveAgendaItemDocument,
  '\n  fragment AgendaOfMeeting on Meeting {\n    localTimes {\n      viewer {\n        time\n      }\n      meeting {\n        time\n      }\n    }\n    agenda {\n      id\n      title\n      kind\n      minutes\n      note\n      presenterName\n      provenancePath\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        storedFile {\n          id\n          bytes\n        }\n      }\n    }\n  }\n':
    types.AgendaOfMeetingFragmentDoc,
  '\n  mutation AnswerForInvitee($inviteeId: ID!, $answer: GivenAnswer!, $alternateId: ID) {\n    answerForInvitee(inviteeId: $inviteeId, answer: $answer, alternateId: $alternateId) {\n      id\n    }\n  }\n':
    types.AnswerForInviteeDocument,
  '\n  fragment MeetingToAnswer on Meeting {\n    id\n    calendarSequence\n    viewerInvitee {\n      id\n      answer\n      alternate {\n        id\n        name\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n':
    types.MeetingToAnswerFragmentDoc,
  '\n  mutation AnswerMeeting($meetingId: ID!, $answer: GivenAnswer!, $alternateId: ID, $sequence: Int!) {\n    answerMeeting(meetingId: $meetingId, answer: $answer, alternateId: $alternateId, sequence: $sequence) {\n      id\n      ...MeetingToAnswer\n    }\n  }\n':
    types.AnswerMeetingDocument,
  '\n  fragment InvitationToAnswer on InvitationToMeeting {\n    calendarSequence\n    answer\n    alternateId\n    possibleAlternates {\n      id\n      name\n    }\n  }\n':
    types.InvitationToAnswerFragmentDoc,
  '\n  fragment AttendanceOfMeeting on Meeting {\n    id\n    mode\n    startsAt\n    minutes\n    viewerCanRemind\n    hourBands {\n      from\n      colour\n    }\n    invitees {\n      id\n      part\n      awaited\n      answer\n      answeredFrom\n      remindedAt\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        acronym\n        name\n        ...OrganisationName\n      }\n      alternate {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n      localHours {\n        date\n        time\n        endTime\n        offset\n        zone\n        colour\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n':
    types.AttendanceOfMeetingFragmentDoc,
  '\n  query MyCalendarFeed {\n    myCalendarFeed {\n      address\n    }\n  }\n':
    types.MyCalendarFeedDocument,
  '\n  mutation OpenCalendarFeed {\n    openCalendarFeed {\n      address\n    }\n  }\n':
    types.OpenCalendarFeedDocument,
  '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      address\n    }\n  }\n':
    types.RevokeCalendarFeedDocument,
  '\n  fragment MeetingToCancel on Meeting {\n    id\n    version\n    convenedAt\n  }\n':
    types.MeetingToCancelFragmentDoc,
  '\n  mutation CancelMeeting($id: ID!, $version: Int!, $because: String!) {\n    cancelMeeting(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n':
    types.CancelMeetingDocument,
  '\n  mutation ConveneMeeting($id: ID!, $version: Int!) {\n    conveneMeeting(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n':
    types.ConveneMeetingDocument,
  '\n  query PossibleSubjects($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      openRulesProposals {\n        id\n        name\n      }\n      openAdmissions {\n        id\n        name\n      }\n    }\n  }\n':
    types.PossibleSubjectsDocument,
  '\n  mutation SetItemSubject($itemId: ID!, $concerns: ItemConcern, $rulesProposalId: ID, $membershipId: ID) {\n    setItemSubject(\n      itemId: $itemId\n      concerns: $concerns\n      rulesProposalId: $rulesProposalId\n      membershipId: $membershipId\n    ) {\n      id\n    }\n  }\n':
    types.SetItemSubjectDocument,
  '\n  fragment SubjectOfItem on ItemSubject {\n    agendaItemId\n    concerns\n    path\n    organisationName\n  }\n':
    types.SubjectOfItemFragmentDoc,
  '\n  mutation CreateMeeting($meeting: MeetingInput!) {\n    createMeeting(meeting: $meeting) {\n      id\n      number\n    }\n  }\n':
    types.CreateMeetingDocument,
  '\n  fragment ActsOnMeeting on Meeting {\n    history {\n      position\n      act\n      answer\n      people\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      invited {\n        id\n        acronym\n        name\n      }\n    }\n  }\n':
    types.ActsOnMeetingFragmentDoc,
  '\n  fragment MeetingMoment on MeetingTimes {\n    viewer {\n      date\n      time\n      offset\n      zone\n    }\n    meeting {\n      date\n      time\n      offset\n      zone\n    }\n  }\n':
    types.MeetingMomentFragmentDoc,
  '\n  mutation ChangeMeeting($id: ID!, $version: Int!, $meeting: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, meeting: $meeting) {\n      id\n      ...MeetingToEdit\n    }\n  }\n':
    types.ChangeMeetingDocument,
  '\n  query NewestMeeting($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingToEdit\n    }\n  }\n':
    types.NewestMeetingDocument,
  '\n  fragment MeetingStanding on Meeting {\n    state\n    startsAt\n    minutes\n  }\n':
    types.MeetingStandingFragmentDoc,
  '\n  fragment MeetingLine on Meeting {\n    id\n    number\n    title\n    kind\n    mode\n    place\n    state\n    startsAt\n    minutes\n    isDemonstration\n    ...MeetingStanding\n    localTimes {\n      ...MeetingMoment\n    }\n    viewerInvitee {\n      id\n      awaited\n      answer\n    }\n    answers {\n      waiting\n    }\n  }\n':
    types.MeetingLineFragmentDoc,
  '\n  fragment TimesOfMeeting on MeetingTimes {\n    viewer {\n      ...TimesSaid\n    }\n    meeting {\n      ...TimesSaid\n    }\n  }\n':
    types.TimesOfMeetingFragmentDoc,
  '\n  fragment TimesSaid on MeetingTime {\n    date\n    time\n    endDate\n    endTime\n    offset\n    zone\n  }\n':
    types.TimesSaidFragmentDoc,
  '\n  fragment UpcomingMeeting on Meeting {\n    id\n    number\n    title\n    state\n    place\n    isDemonstration\n    localTimes {\n      ...MeetingMoment\n    }\n  }\n':
    types.UpcomingMeetingFragmentDoc,
  '\n  fragment NoticeClocksOfMeeting on Meeting {\n    startsAt\n    minutes\n    convenedAt\n    shortNoticeBecause\n    localTimes {\n      meeting {\n        offset\n      }\n    }\n    noticeClocks {\n      notice\n      agenda\n      papers\n    }\n  }\n':
    types.NoticeClocksOfMeetingFragmentDoc,
  '\n  mutation StopAskingForPaper($itemId: ID!) {\n    stopAskingForPaper(itemId: $itemId) {\n      id\n    }\n  }\n':
    types.StopAskingForPaperDocument,
  '\n  mutation AskForPaper($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {\n    askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) {\n      id\n    }\n  }\n':
    types.AskForPaperDocument,
  '\n  mutation AttachPaper($agendaItemId: ID!, $fileId: ID!) {\n    attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) {\n      id\n      ...AgendaToEdit\n    }\n  }\n':
    types.AttachPaperDocument,
  '\n  mutation RemovePaper($id: ID!) {\n    removePaper(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n':
    types.RemovePaperDocument,
  '\n  mutation ReplacePaper($id: ID!, $version: Int!, $fileId: ID!) {\n    replacePaper(id: $id, version: $version, fileId: $fileId) {\n      id\n    }\n  }\n':
    types.ReplacePaperDocument,
  '\n  fragment WaitingInvitees on Meeting {\n    id\n    invitees {\n      id\n      awaited\n      answer\n      remindedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n':
    types.WaitingInviteesFragmentDoc,
  '\n  mutation RemindInvitees($meetingId: ID!) {\n    remindInvitees(meetingId: $meetingId)\n  }\n':
    types.RemindInviteesDocument,
  '\n  mutation RenewInvitations($id: ID!) {\n    renewInvitations(id: $id) {\n      id\n    }\n  }\n':
    types.RenewInvitationsDocument,
  '\n  fragment MeetingForSecretariat on Meeting {\n    id\n    number\n    state\n    viewerCanEdit\n    viewerCanCancel\n    ...MeetingToCancel\n    ...NoticeClocksOfMeeting\n    ...ActsOnMeeting\n    history {\n      position\n    }\n  }\n':
    types.MeetingForSecretariatFragmentDoc,
  '\n  mutation AnswerShortNotice($id: ID!, $memberId: ID!, $consents: Boolean!) {\n    answerShortNotice(id: $id, memberId: $memberId, consents: $consents) {\n      id\n    }\n  }\n':
    types.AnswerShortNoticeDocument,
  '\n  mutation AskForShortNotice($meetingId: ID!, $fromDay: CalendarDate!, $because: String!) {\n    askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: $because) {\n      id\n    }\n  }\n':
    types.AskForShortNoticeDocument,
  '\n  mutation RecordShortNoticeConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n':
    types.RecordShortNoticeConsentDocument,
  '\n  fragment AskedShortNotice on ShortNotice {\n    id\n    state\n    fromDay\n    because\n    isOpen\n    asked {\n      date\n      time\n    }\n    answers {\n      memberId\n      memberName\n      consents\n      recordedWhere\n      viewerCanSay\n      answered {\n        date\n        time\n      }\n      answeredBy {\n        id\n        name\n      }\n    }\n  }\n':
    types.AskedShortNoticeFragmentDoc,
  '\n  fragment MeetingToEdit on Meeting {\n    id\n    number\n    version\n    title\n    kind\n    mode\n    wallClock\n    timeZone\n    startsAt\n    minutes\n    place\n    link\n    note\n    convenedAt\n  }\n':
    types.MeetingToEditFragmentDoc,
  '\n  fragment PreviewOfMeeting on MeetingPreview {\n    startsAt\n    isPast\n    skipped {\n      before\n      after\n    }\n    twice {\n      occurrence\n      startsAt\n      offset\n    }\n    notice {\n      days\n      tooLate\n      earliest\n      extraordinaryUntil\n      clocks {\n        notice\n        agenda\n        papers\n      }\n    }\n    seats {\n      organisationId\n      organisationName\n      personName\n      timeZone\n      chairs\n      burdenSoFar\n      day\n      hours {\n        date\n        time\n        endDate\n        endTime\n        offset\n        zone\n        colour\n      }\n    }\n  }\n':
    types.PreviewOfMeetingFragmentDoc,
  '\n  query PreviewMeeting(\n    $wallClock: WallClock!\n    $timeZone: String!\n    $occurrence: Occurrence\n    $minutes: Int!\n    $kind: MeetingKind!\n  ) {\n    meetingPreview(\n      wallClock: $wallClock\n      timeZone: $timeZone\n      occurrence: $occurrence\n      minutes: $minutes\n      kind: $kind\n    ) {\n      ...PreviewOfMeeting\n    }\n  }\n':
    types.PreviewMeetingDocument,
  '\n  fragment YourPartInMeeting on Meeting {\n    viewerCanAnswer\n    localTimes {\n      viewer {\n        date\n        time\n        offset\n      }\n    }\n    viewerInvitee {\n      id\n      part\n      answer\n      organisation {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n    }\n  }\n':
    types.YourPartInMeetingFragmentDoc,
  '\n  mutation AttestDetails($organisation: String!) {\n    attestDetails(organisation: $organisation) {\n      id\n      attestedOn\n    }\n  }\n':
    types.AttestDetailsDocument,
  '\n  mutation ReportWrongDetails($organisation: String!, $wrong: String!) {\n    reportWrongDetails(organisation: $organisation, wrong: $wrong) {\n      id\n      viewerCanAttest\n    }\n  }\n':
    types.ReportWrongDetailsDocument,
  '\n  mutation SettleWrongDetails($id: ID!) {\n    settleWrongDetails(id: $id) {\n      id\n      attestedOn\n    }\n  }\n':
    types.SettleWrongDetailsDocument,
  '\n  fragment SaidOfDetails on Attestation {\n    id\n    saidOn\n    wrong\n    settledAt\n    viewerCanSettle\n    person {\n      id\n      name\n    }\n  }\n':
    types.SaidOfDetailsFragmentDoc,
  '\n  fragment MembershipStages on Membership {\n    id\n    standing\n    stage\n    startsOn\n    endsOn\n    basis\n  }\n':
    types.MembershipStagesFragmentDoc,
  '\n  query LaterMeetings {\n    meetings(first: 25) {\n      items {\n        id\n        number\n        title\n        state\n        startsAt\n      }\n    }\n  }\n':
    types.LaterMeetingsDocument,
  '\n  mutation ApproveMinutes($meetingId: ID!, $at: String!) {\n    approveMinutes(meetingId: $meetingId, at: $at) {\n      id\n    }\n  }\n':
    types.ApproveMinutesDocument,
  '\n  fragment DraftByMail on DraftToCorrect {\n    title\n    number\n    personName\n    canCorrect\n    hasAgreed\n    closes {\n      date\n      time\n    }\n    sections {\n      key\n      title\n    }\n    section {\n      key\n      title\n      text\n      isWhole\n    }\n    given {\n      id\n      text\n      state\n      answer\n    }\n  }\n':
    types.DraftByMailFragmentDoc,
  '\n  mutation AnswerCorrection($id: ID!, $takenOver: Boolean!, $because: String!) {\n    answerMinutesCorrection(id: $id, takenOver: $takenOver, because: $because) {\n      id\n    }\n  }\n':
    types.AnswerCorrectionDocument,
  '\n  mutation GiveCorrection($meetingId: ID!, $key: String!, $text: String!) {\n    giveMinutesCorrection(meetingId: $meetingId, key: $key, text: $text) {\n      id\n    }\n  }\n':
    types.GiveCorrectionDocument,
  '\n  fragment CorrectionLine on MinutesCorrection {\n    id\n    key\n    text\n    state\n    answer\n    given {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    member {\n      id\n      acronym\n      name\n    }\n  }\n':
    types.CorrectionLineFragmentDoc,
  '\n  fragment DecidedInWritingBefore on Minutes {\n    decidedInWriting {\n      id\n      title\n      procedure\n      outcome\n      lastDay\n      viewerSees\n      number\n      address\n    }\n  }\n':
    types.DecidedInWritingBeforeFragmentDoc,
  '\n  fragment RecordOfItem on ItemRecord {\n    id\n    recused\n    takenUp {\n      time\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    movements {\n      act\n      member\n      person\n      at {\n        time\n      }\n    }\n  }\n':
    types.RecordOfItemFragmentDoc,
  '\n  fragment DecidedInSection on MinutesSection {\n    motions {\n      id\n      text\n      mover {\n        id\n        acronym\n        name\n      }\n      votes {\n        id\n        state\n        outcome {\n          outcome\n          counts {\n            yes\n            no\n            abstained\n          }\n        }\n      }\n    }\n    decisions {\n      id\n      number\n      address\n      text\n      actions {\n        id\n        what\n        dueOn\n        owner {\n          id\n          acronym\n          name\n        }\n        ...StandingOfAction\n      }\n    }\n  }\n':
    types.DecidedInSectionFragmentDoc,
  '\n  fragment RecordOfOpening on MinutesRecord {\n    chair\n    sittings {\n      call\n      from {\n        date\n        time\n        zone\n      }\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    members {\n      id\n      name\n      proxyTo\n      stays {\n        person\n        capacity\n        standsInFor\n        from {\n          time\n        }\n        until {\n          time\n        }\n      }\n    }\n  }\n':
    types.RecordOfOpeningFragmentDoc,
  '\n  fragment RecordOfClosing on MinutesRecord {\n    sittings {\n      call\n      from {\n        date\n        time\n      }\n      until {\n        date\n        time\n      }\n    }\n  }\n':
    types.RecordOfClosingFragmentDoc,
  '\n  fragment MinutesToAct on Minutes {\n    id\n    meeting {\n      id\n      number\n      startsAt\n    }\n    state\n    viewerHasAgreed\n    viewerCanWrite\n    viewerCanSend\n    viewerCanCorrect\n    viewerCanApprove\n    viewerCanPublish\n    correctionsClose {\n      date\n      time\n    }\n    corrections {\n      id\n      state\n      isViewers\n    }\n  }\n':
    types.MinutesToActFragmentDoc,
  '\n  mutation SendDraftMinutes($meetingId: ID!) {\n    sendDraftMinutes(meetingId: $meetingId) {\n      id\n      correctionsUntil\n    }\n  }\n':
    types.SendDraftMinutesDocument,
  '\n  mutation PublishMinutes($meetingId: ID!) {\n    publishMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n':
    types.PublishMinutesDocument,
  '\n  mutation AgreeToMinutes($meetingId: ID!) {\n    agreeToMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n':
    types.AgreeToMinutesDocument,
  '\n  fragment DocumentOfMinutes on Minutes {\n    ...DecidedInWritingBefore\n    record {\n      ...RecordOfOpening\n      ...RecordOfClosing\n      items {\n        id\n        ...RecordOfItem\n      }\n    }\n    sections {\n      key\n      item {\n        id\n        title\n        position\n      }\n      text\n      isWithheld\n      isWithheldFromViewer\n      hasChangedSinceSent\n      sentText\n      ...DecidedInSection\n    }\n  }\n':
    types.DocumentOfMinutesFragmentDoc,
  '\n  fragment FactsOfMinutes on Minutes {\n    state\n    draftDueOn\n    sentOn\n    correctionsUntil\n    approvedOn\n    approvedBy\n    approvedIn {\n      id\n      number\n      title\n    }\n    publishableOn\n    publishedOn\n  }\n':
    types.FactsOfMinutesFragmentDoc,
  '\n  fragment MinutesSectionToWrite on MinutesSection {\n    key\n    item {\n      id\n      title\n      position\n    }\n    text\n    version\n    earlier\n    withheldBecause\n    saved {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    ...DecidedInSection\n  }\n':
    types.MinutesSectionToWriteFragmentDoc,
  '\n  mutation SaveMinutesSection($meetingId: ID!, $key: String!, $text: RichText, $baseVersion: Int!) {\n    saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...MinutesSectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n':
    types.SaveMinutesSectionDocument,
  '\n  fragment StandingOfMinutes on Minutes {\n    state\n    isLate\n    correctionsAreOpen\n  }\n':
    types.StandingOfMinutesFragmentDoc,
  '\n  fragment MinutesLine on Minutes {\n    id\n    sentOn\n    approvedOn\n    publishedOn\n    meeting {\n      id\n      number\n      title\n      wallClock\n    }\n    ...StandingOfMinutes\n  }\n':
    types.MinutesLineFragmentDoc,
  '\n  query MinutesPast($number: String!, $key: String!) {\n    minutesSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        keptAs\n        saved {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MinutesPastDocument,
  '\n  mutation WithholdMinutesSection($meetingId: ID!, $key: String!, $because: String) {\n    withholdMinutesSection(meetingId: $meetingId, key: $key, because: $because) {\n      id\n    }\n  }\n':
    types.WithholdMinutesSectionDocument,
  '\n  fragment MandateActedUnder on Mandate {\n    capacity\n    isInForce\n    organisation {\n      id\n      name\n      acronym\n    }\n  }\n':
    types.MandateActedUnderFragmentDoc,
  '\n  fragment NeedLine on Need {\n    id\n    kind\n    title\n    path\n    daysLeft\n    localDeadline {\n      date\n      time\n    }\n  }\n':
    types.NeedLineFragmentDoc,
  '\n  fragment AnswerableMeeting on Meeting {\n    id\n    ...MeetingToAnswer\n  }\n':
    types.AnswerableMeetingFragmentDoc,
  '\n  fragment NewCall on Call {\n    id\n    slug\n    title\n    ...CallWindow\n  }\n':
    types.NewCallFragmentDoc,
  '\n  fragment NewWork on Work {\n    id\n    slug\n    title\n    kind\n    year\n  }\n':
    types.NewWorkFragmentDoc,
  '\n  fragment OwnProposal on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n  }\n':
    types.OwnProposalFragmentDoc,
  '\n  fragment DirectionCommitment on ActionDirection {\n    number\n    title\n    commitment\n  }\n':
    types.DirectionCommitmentFragmentDoc,
  '\n  fragment NetworkWords on NetworkText {\n    topic\n    position\n    text\n  }\n':
    types.NetworkWordsFragmentDoc,
  '\n  fragment OrganisationFacts on Organisation {\n    acronym\n    kind\n    placeName\n    timeZone\n    website\n    ror\n    hostsSecretariat\n    standing\n    countryOrArea {\n      code\n      name\n    }\n  }\n':
    types.OrganisationFactsFragmentDoc,
  '\n  fragment OrganisationName on Organisation {\n    slug\n    name\n    acronym\n  }\n':
    types.OrganisationNameFragmentDoc,
  '\n  mutation AskForChange($slug: String!, $why: String!, $changes: [ProjectChangeInput!]!) {\n    askForChange(slug: $slug, why: $why, changes: $changes) {\n      id\n    }\n  }\n':
    types.AskForChangeDocument,
  '\n  mutation DecideChangeRequest($id: ID!, $approved: Boolean!, $because: String!, $decision: String) {\n    decideChangeRequest(id: $id, approved: $approved, because: $because, decision: $decision) {\n      id\n    }\n  }\n':
    types.DecideChangeRequestDocument,
  '\n  fragment ChangesOfProject on Project {\n    slug\n    endsOn\n    inside {\n      id\n      currency\n      viewerCanAsk\n      viewerCanRule\n      boardBeyondPercent\n      boardBeyondMonths\n      money {\n        year\n        planned\n        organisation {\n          id\n          slug\n          name\n        }\n      }\n      duties {\n        id\n        title\n        dueOn\n        state\n      }\n      changeRequests {\n        id\n        ordinal\n        why\n        state\n        because\n        isTheBoards\n        decisionNumber\n        askedBy {\n          id\n          name\n        }\n        at {\n          date\n        }\n        lines {\n          what\n          about\n          year\n          before\n          after\n        }\n      }\n    }\n  }\n':
    types.ChangesOfProjectFragmentDoc,
  '\n  mutation WithdrawChangeRequest($id: ID!) {\n    withdrawChangeRequest(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawChangeRequestDocument,
  '\n  mutation ChaseReports($ids: [ID!]!) {\n    chaseReports(ids: $ids)\n  }\n': types.ChaseReportsDocument,
  '\n  query AreasToServe {\n    countriesOrAreas {\n      code\n      name\n    }\n  }\n':
    types.AreasToServeDocument,
  '\n  mutation DescribeProject($slug: String!, $version: Int!, $summary: String!, $areas: [String!]!) {\n    describeProject(slug: $slug, version: $version, summary: $summary, areas: $areas) {\n      id\n    }\n  }\n':
    types.DescribeProjectDocument,
  '\n  mutation AddProjectDuty($slug: String!, $duty: ProjectDutyInput!) {\n    addProjectDuty(slug: $slug, duty: $duty) {\n      id\n    }\n  }\n':
    types.AddProjectDutyDocument,
  '\n  fragment DutyToRule on ProjectDuty {\n    id\n    version\n  }\n': types.DutyToRuleFragmentDoc,
  '\n  mutation DecideProjectDuty($id: ID!, $version: Int!, $accepted: Boolean!, $because: String!) {\n    decideProjectDuty(id: $id, version: $version, accepted: $accepted, because: $because) {\n      id\n    }\n  }\n':
    types.DecideProjectDutyDocument,
  '\n  fragment DutyLine on ProjectDuty {\n    id\n    kind\n    title\n    sort\n    dueOn\n    state\n    isLate\n    project {\n      id\n      slug\n      title\n    }\n  }\n':
    types.DutyLineFragmentDoc,
  '\n  fragment DutyToWrite on ProjectDuty {\n    id\n    version\n    kind\n    draft\n  }\n':
    types.DutyToWriteFragmentDoc,
  '\n  mutation SaveProjectDuty($id: ID!, $version: Int!, $text: String!) {\n    saveProjectDuty(id: $id, version: $version, text: $text) {\n      id\n      version\n    }\n  }\n':
    types.SaveProjectDutyDocument,
  '\n  mutation HandInProjectDuty($id: ID!, $version: Int!, $text: String!, $fileIds: [ID!]!) {\n    handInProjectDuty(id: $id, version: $version, text: $text, fileIds: $fileIds) {\n      id\n    }\n  }\n':
    types.HandInProjectDutyDocument,
  '\n  fragment HandInsOfDuty on ProjectDuty {\n    handIns {\n      id\n      text\n      outcome\n      because\n      at {\n        date\n      }\n      submittedBy {\n        id\n        name\n      }\n      files {\n        id\n        name\n      }\n    }\n  }\n':
    types.HandInsOfDutyFragmentDoc,
  '\n  mutation AddTeamMember(\n    $slug: String!\n    $organisation: String!\n    $personId: ID!\n    $role: String!\n    $isLead: Boolean!\n  ) {\n    addTeamMember(\n      slug: $slug\n      organisation: $organisation\n      personId: $personId\n      role: $role\n      isLead: $isLead\n    ) {\n      id\n    }\n  }\n':
    types.AddTeamMemberDocument,
  '\n  mutation AddMilestone($slug: String!, $title: String!, $dueOn: CalendarDate!) {\n    addMilestone(slug: $slug, title: $title, dueOn: $dueOn) {\n      id\n    }\n  }\n':
    types.AddMilestoneDocument,
  '\n  mutation RecordProjectMoney(\n    $slug: String!\n    $organisation: String!\n    $year: Int!\n    $committed: Float!\n    $spent: Float!\n  ) {\n    recordProjectMoney(\n      slug: $slug\n      organisation: $organisation\n      year: $year\n      committed: $committed\n      spent: $spent\n    ) {\n      id\n    }\n  }\n':
    types.RecordProjectMoneyDocument,
  '\n  fragment AwardOfProject on ProjectInside {\n    currency\n    ceiling\n    plannedTotal\n    proposalNumber\n    decisionNumber\n    parts {\n      isLead\n      role\n      share\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n':
    types.AwardOfProjectFragmentDoc,
  '\n  fragment DutiesOfProject on ProjectInside {\n    viewerCanPlan\n    duties {\n      id\n      kind\n      ...DutyLine\n    }\n  }\n':
    types.DutiesOfProjectFragmentDoc,
  '\n  fragment InsideOfProject on Project {\n    slug\n    inside {\n      id\n      ...AwardOfProject\n      ...DutiesOfProject\n      ...MilestonesOfProject\n      ...MoneyOfProject\n      ...RisksOfProject\n      ...TeamOfProject\n    }\n    ...ChangesOfProject\n  }\n':
    types.InsideOfProjectFragmentDoc,
  '\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.ProjectLineFragmentDoc,
  '\n  fragment MilestonesOfProject on ProjectInside {\n    viewerCanRun\n    viewerCanPlan\n    milestones {\n      id\n      title\n      dueOn\n      reachedOn\n      isLate\n    }\n  }\n':
    types.MilestonesOfProjectFragmentDoc,
  '\n  mutation ReachMilestone($id: ID!, $reached: Boolean!) {\n    reachMilestone(id: $id, reached: $reached) {\n      id\n    }\n  }\n':
    types.ReachMilestoneDocument,
  '\n  fragment MoneyOfProject on ProjectInside {\n    currency\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    money {\n      year\n      planned\n      committed\n      spent\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n':
    types.MoneyOfProjectFragmentDoc,
  '\n  fragment RisksOfProject on ProjectInside {\n    viewerCanRun\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    risks {\n      id\n      version\n      what\n      likelihood\n      impact\n      mitigation\n      weight\n      state\n      owner {\n        id\n        slug\n        name\n      }\n    }\n  }\n':
    types.RisksOfProjectFragmentDoc,
  '\n  fragment TeamOfProject on ProjectInside {\n    viewerCanRun\n    team {\n      id\n      role\n      isLead\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    candidates {\n      personId\n      name\n      organisation\n    }\n  }\n':
    types.TeamOfProjectFragmentDoc,
  '\n  mutation EndTeamMember($id: ID!) {\n    endTeamMember(id: $id) {\n      id\n    }\n  }\n':
    types.EndTeamMemberDocument,
  '\n  mutation AddProjectRisk($slug: String!, $risk: ProjectRiskInput!) {\n    addProjectRisk(slug: $slug, risk: $risk) {\n      id\n    }\n  }\n':
    types.AddProjectRiskDocument,
  '\n  mutation ChangeProjectRisk($id: ID!, $version: Int!, $risk: ProjectRiskInput!) {\n    changeProjectRisk(id: $id, version: $version, risk: $risk) {\n      id\n    }\n  }\n':
    types.ChangeProjectRiskDocument,
  '\n  fragment AboutProposal on Proposal {\n    number\n    version\n    title\n    directions\n    sdgTargets\n  }\n':
    types.AboutProposalFragmentDoc,
  '\n  mutation ChangeProposal(\n    $number: String!\n    $version: Int!\n    $title: String!\n    $directions: [Int!]!\n    $sdgTargets: [String!]!\n  ) {\n    changeProposal(\n      number: $number\n      version: $version\n      title: $title\n      directions: $directions\n      sdgTargets: $sdgTargets\n    ) {\n      id\n    }\n  }\n':
    types.ChangeProposalDocument,
  '\n  mutation AddPartner(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    addPartner(number: $number, organisation: $organisation, role: $role, budget: $budget, inKind: $inKind) {\n      id\n    }\n  }\n':
    types.AddPartnerDocument,
  '\n  fragment FilesOfProposal on Proposal {\n    number\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n':
    types.FilesOfProposalFragmentDoc,
  '\n  mutation AttachToProposal($number: String!, $fileId: ID!) {\n    attachToProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n':
    types.AttachToProposalDocument,
  '\n  mutation DetachFromProposal($number: String!, $fileId: ID!) {\n    detachFromProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n':
    types.DetachFromProposalDocument,
  '\n  fragment BudgetToPlan on Proposal {\n    number\n    months\n    call {\n      id\n      currency\n      ceiling\n    }\n    partnerships {\n      id\n      version\n      confirmation\n      yearly\n      inKind\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n':
    types.BudgetToPlanFragmentDoc,
  '\n  mutation SaveBudget($number: String!, $budgets: [YearlyBudgetInput!]!) {\n    saveBudget(number: $number, budgets: $budgets) {\n      id\n    }\n  }\n':
    types.SaveBudgetDocument,
  '\n  fragment PartOfConsortium on Partnership {\n    id\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    localAnsweredAt {\n      date\n      time\n    }\n    answeredBy {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.PartOfConsortiumFragmentDoc,
  '\n  fragment ProposalToCheck on Proposal {\n    number\n    title\n    lead {\n      id\n      name\n    }\n  }\n':
    types.ProposalToCheckFragmentDoc,
  '\n  mutation DecideEligibilityTogether($call: String!, $decisions: [EligibilityInput!]!) {\n    decideEligibilityTogether(call: $call, decisions: $decisions) {\n      id\n    }\n  }\n':
    types.DecideEligibilityTogetherDocument,
  '\n  mutation DecideEligibility($number: String!, $eligible: Boolean!, $reason: String!) {\n    decideEligibility(number: $number, eligible: $eligible, reason: $reason) {\n      id\n    }\n  }\n':
    types.DecideEligibilityDocument,
  '\n  query EligibilityPreview($call: String!, $decisions: [EligibilityInput!]!) {\n    eligibilityPreview(call: $call, decisions: $decisions) {\n      id\n      number\n      title\n      eligible\n      reason\n      refusal\n      letters {\n        organisationName\n        personName\n      }\n    }\n  }\n':
    types.EligibilityPreviewDocument,
  '\n  fragment MissingTask on ReadinessTask {\n    code\n    text\n    field\n    section\n  }\n':
    types.MissingTaskFragmentDoc,
  '\n  mutation SetProjectMonths($number: String!, $version: Int!, $months: Int!) {\n    setProjectMonths(number: $number, version: $version, months: $months) {\n      id\n    }\n  }\n':
    types.SetProjectMonthsDocument,
  '\n  fragment PartToAnswer on Partnership {\n    id\n    role\n    budget\n    inKind\n    yearly\n    confirmation\n    viewerCanConfirm\n    viewerCanDecline\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n':
    types.PartToAnswerFragmentDoc,
  '\n  mutation ConfirmPartnership(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n    $yearly: [Float!]\n  ) {\n    confirmPartnership(\n      number: $number\n      organisation: $organisation\n      role: $role\n      budget: $budget\n      inKind: $inKind\n      yearly: $yearly\n    ) {\n      id\n    }\n  }\n':
    types.ConfirmPartnershipDocument,
  '\n  mutation DeclinePartnership($number: String!, $organisation: String!, $reason: String!) {\n    declinePartnership(number: $number, organisation: $organisation, reason: $reason) {\n      id\n    }\n  }\n':
    types.DeclinePartnershipDocument,
  '\n  fragment PartToChange on Partnership {\n    id\n    version\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n':
    types.PartToChangeFragmentDoc,
  '\n  mutation ChangePartner(\n    $number: String!\n    $organisation: String!\n    $version: Int!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    changePartner(\n      number: $number\n      organisation: $organisation\n      version: $version\n      role: $role\n      budget: $budget\n      inKind: $inKind\n    ) {\n      id\n    }\n  }\n':
    types.ChangePartnerDocument,
  '\n  mutation RemovePartner($number: String!, $organisation: String!, $version: Int!) {\n    removePartner(number: $number, organisation: $organisation, version: $version) {\n      id\n    }\n  }\n':
    types.RemovePartnerDocument,
  '\n  query SectionPast($number: String!, $key: String!) {\n    proposalSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        setAside\n        localSavedAt {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.SectionPastDocument,
  '\n  fragment PlanOfProposal on Proposal {\n    months\n    partnerships {\n      id\n      confirmation\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n':
    types.PlanOfProposalFragmentDoc,
  '\n  fragment PlanAsSubmitted on SubmittedProposal {\n    months\n    parts {\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n    }\n  }\n':
    types.PlanAsSubmittedFragmentDoc,
  '\n  fragment ActsOnProposal on Proposal {\n    sections {\n      key\n      title\n    }\n    history {\n      act\n      at\n      section\n      localAt {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        acronym\n      }\n      partner {\n        id\n        name\n        acronym\n      }\n    }\n  }\n':
    types.ActsOnProposalFragmentDoc,
  '\n  fragment ProposalLine on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n    call {\n      id\n      title\n      ...CallWindow\n    }\n    partnerships {\n      id\n      isLead\n      viewerWorksForIt\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n  }\n':
    types.ProposalLineFragmentDoc,
  '\n  fragment ProposalInWords on Proposal {\n    state\n    changedSinceSubmission\n    viewerCanConfirm\n    viewerCanSubmit\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    sections {\n      key\n      isWritten\n    }\n    call {\n      id\n      isOpen\n    }\n  }\n':
    types.ProposalInWordsFragmentDoc,
  '\n  fragment StepsOfProposal on Proposal {\n    state\n    eligibilityReason\n    localSubmittedAt {\n      date\n      time\n    }\n    localEligibilityDecidedAt {\n      date\n      time\n    }\n    lead {\n      id\n      name\n      acronym\n    }\n    call {\n      id\n      isOpen\n      closing {\n        ...CallMoment\n      }\n    }\n    sections {\n      key\n      isWritten\n    }\n    partnerships {\n      id\n      isLead\n      confirmation\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n    }\n  }\n':
    types.StepsOfProposalFragmentDoc,
  '\n  fragment TasksOfProposal on Proposal {\n    number\n    state\n    changedSinceSubmission\n    directions\n    sdgTargets\n    months\n    workPlan {\n      id\n      output\n    }\n    attachments {\n      id\n    }\n    sections {\n      key\n      title\n      required\n      mostWords\n      text\n    }\n    partnerships {\n      id\n      confirmation\n    }\n    totals {\n      budget\n      ceiling\n      currency\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n      field\n    }\n  }\n':
    types.TasksOfProposalFragmentDoc,
  '\n  fragment ReceiptOfProposal on Proposal {\n    number\n    submission {\n      id\n      fingerprint\n    }\n    localSubmittedAt {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      id\n      closing {\n        ...CallMoment\n      }\n    }\n  }\n':
    types.ReceiptOfProposalFragmentDoc,
  '\n  mutation RemindPartners($number: String!) {\n    remindPartners(number: $number) {\n      id\n    }\n  }\n':
    types.RemindPartnersDocument,
  '\n  mutation StartProposal($call: String!, $organisation: String!, $title: String!) {\n    startProposal(call: $call, organisation: $organisation, title: $title) {\n      id\n      number\n    }\n  }\n':
    types.StartProposalDocument,
  '\n  mutation SubmitProposal($number: String!, $version: Int!) {\n    submitProposal(number: $number, version: $version) {\n      id\n    }\n  }\n':
    types.SubmitProposalDocument,
  '\n  fragment SubmittedLine on Proposal {\n    id\n    number\n    title\n    viewerCanDecideEligibility\n    ...ProposalInWords\n    localSubmittedAt {\n      date\n      time\n    }\n    lead {\n      id\n      ...OrganisationName\n    }\n    call {\n      id\n      title\n    }\n  }\n':
    types.SubmittedLineFragmentDoc,
  '\n  fragment ProposalAsSubmitted on SubmittedProposal {\n    id\n    directions\n    sdgTargets\n    localSubmittedAt {\n      date\n      time\n    }\n    submittedBy {\n      id\n      name\n    }\n    sections {\n      key\n      title\n      question\n      text\n    }\n    parts {\n      isLead\n      role\n      budget\n      inKind\n      stands\n      organisation {\n        id\n        ...OrganisationName\n      }\n    }\n    totals {\n      ...TotalsOfProposal\n    }\n    ...PlanAsSubmitted\n  }\n':
    types.ProposalAsSubmittedFragmentDoc,
  '\n  fragment TotalsOfProposal on ProposalTotals {\n    budget\n    inKind\n    ceiling\n    currency\n  }\n':
    types.TotalsOfProposalFragmentDoc,
  '\n  fragment CallToStartUnder on Call {\n    slug\n    state\n    isOpen\n    daysLeft\n    viewerLeads {\n      id\n      name\n      acronym\n    }\n  }\n':
    types.CallToStartUnderFragmentDoc,
  '\n  mutation WithdrawProposal($number: String!) {\n    withdrawProposal(number: $number) {\n      id\n    }\n  }\n':
    types.WithdrawProposalDocument,
  '\n  fragment WorkPlanToEdit on Proposal {\n    number\n    partnerships {\n      id\n      confirmation\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      version\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n':
    types.WorkPlanToEditFragmentDoc,
  '\n  mutation AddWorkPlanEntry($number: String!, $entry: WorkPlanEntryInput!) {\n    addWorkPlanEntry(number: $number, entry: $entry) {\n      id\n    }\n  }\n':
    types.AddWorkPlanEntryDocument,
  '\n  mutation ChangeWorkPlanEntry($number: String!, $id: ID!, $version: Int!, $entry: WorkPlanEntryInput!) {\n    changeWorkPlanEntry(number: $number, id: $id, version: $version, entry: $entry) {\n      id\n    }\n  }\n':
    types.ChangeWorkPlanEntryDocument,
  '\n  mutation RemoveWorkPlanEntry($number: String!, $id: ID!, $version: Int!) {\n    removeWorkPlanEntry(number: $number, id: $id, version: $version) {\n      id\n    }\n  }\n':
    types.RemoveWorkPlanEntryDocument,
  '\n  fragment SectionToWrite on ProposalSection {\n    key\n    title\n    question\n    required\n    mostWords\n    text\n    version\n    localSavedAt {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    versions {\n      id\n    }\n  }\n':
    types.SectionToWriteFragmentDoc,
  '\n  mutation SaveProposalSection($number: String!, $key: String!, $text: String!, $baseVersion: Int!) {\n    saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...SectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n':
    types.SaveProposalSectionDocument,
  '\n  fragment LineOfProvenance on Provenance {\n    id\n    path\n    links {\n      kind\n      count\n      isHere\n      number\n      title\n      path\n      day\n    }\n  }\n':
    types.LineOfProvenanceFragmentDoc,
  '\n  fragment SheetOfProvenance on Provenance {\n    id\n    links {\n      kind\n      count\n    }\n    things {\n      id\n      kind\n      number\n      title\n      path\n      day\n    }\n    votes {\n      id\n      text\n      ...OutcomeInAWord\n      outcome {\n        explanation\n      }\n    }\n    decisions {\n      id\n      text\n      effect\n      language\n    }\n  }\n':
    types.SheetOfProvenanceFragmentDoc,
  '\n  fragment RequisitionOnPage on Requisition {\n    id\n    matter\n    because\n    lastDay\n    meeting {\n      id\n      number\n      title\n    }\n    signatures {\n      id\n      member {\n        id\n        name\n        acronym\n      }\n    }\n    viewerCanSign\n    viewerCanWithdraw\n    viewerCanDraft\n  }\n':
    types.RequisitionOnPageFragmentDoc,
  '\n  mutation SignRequisition($id: ID!) {\n    signRequisition(id: $id) {\n      id\n    }\n  }\n':
    types.SignRequisitionDocument,
  '\n  mutation WithdrawFromRequisition($id: ID!) {\n    withdrawFromRequisition(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawFromRequisitionDocument,
  '\n  mutation OpenRequisition($matter: String!, $because: String!) {\n    openRequisition(matter: $matter, because: $because) {\n      id\n    }\n  }\n':
    types.OpenRequisitionDocument,
  '\n  mutation DraftRequisitionedMeeting($id: ID!, $wallClock: WallClock!) {\n    draftRequisitionedMeeting(id: $id, wallClock: $wallClock) {\n      id\n      meeting {\n        id\n        number\n      }\n    }\n  }\n':
    types.DraftRequisitionedMeetingDocument,
  '\n  fragment RoundToAdviseOn on ReviewRoundOfCall {\n    slug\n    proposals {\n      number\n      title\n    }\n  }\n':
    types.RoundToAdviseOnFragmentDoc,
  '\n  mutation RecordAdvice($call: String!, $advice: [AdviceInput!]!) {\n    recordAdvice(call: $call, advice: $advice) {\n      id\n    }\n  }\n':
    types.RecordAdviceDocument,
  '\n  fragment AdviceToRead on PanelAdvice {\n    outcome\n    text\n    recordedBy {\n      id\n      name\n    }\n  }\n':
    types.AdviceToReadFragmentDoc,
  '\n  fragment CandidateLine on ReviewCandidate {\n    personId\n    name\n    organisationName\n    isExpert\n    asked\n    submitted\n    conflicts\n  }\n':
    types.CandidateLineFragmentDoc,
  '\n  mutation CommentOnReviews($id: ID!, $text: String!) {\n    commentOnReviews(id: $id, text: $text) {\n      id\n    }\n  }\n':
    types.CommentOnReviewsDocument,
  '\n  fragment CommentToRead on ReviewComment {\n    id\n    text\n    person {\n      id\n      name\n    }\n  }\n':
    types.CommentToReadFragmentDoc,
  '\n  mutation DeclineReview($id: ID!, $ground: DeclineGround!, $kind: ConflictKind, $words: String!) {\n    declineReview(id: $id, ground: $ground, kind: $kind, words: $words) {\n      id\n    }\n  }\n':
    types.DeclineReviewDocument,
  '\n  mutation AskReviewer($proposal: String!, $personId: ID!) {\n    askReviewer(proposal: $proposal, personId: $personId) {\n      id\n    }\n  }\n':
    types.AskReviewerDocument,
  '\n  query ReviewPlan($call: String!, $each: Int!) {\n    reviewPlan(call: $call, each: $each) {\n      people {\n        personId\n        name\n        proposals\n      }\n      oneHouse {\n        number\n        organisationName\n        people\n        houses\n      }\n    }\n  }\n':
    types.ReviewPlanDocument,
  '\n  mutation OpenReviews($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {\n    openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) {\n      id\n    }\n  }\n':
    types.OpenReviewsDocument,
  '\n  fragment ReviewToWrite on Review {\n    id\n    version\n    submittedAt\n    scores {\n      key\n      title\n      weight\n      score\n      words\n    }\n  }\n':
    types.ReviewToWriteFragmentDoc,
  '\n  mutation SaveReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    saveReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n':
    types.SaveReviewDocument,
  '\n  mutation SubmitReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    submitReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n':
    types.SubmitReviewDocument,
  '\n  fragment ReviewsTogether on ReviewsOfProposal {\n    title\n    reviews {\n      id\n      submittedAt\n      counts\n      withdrawnAt\n      declineGround\n      declineWords\n      viewerCanWithdraw\n      reviewer {\n        id\n        name\n      }\n    }\n    spread {\n      ...SpreadToShow\n    }\n    comments {\n      ...CommentToRead\n    }\n    advice {\n      id\n      ...AdviceToRead\n    }\n  }\n':
    types.ReviewsTogetherFragmentDoc,
  '\n  fragment RoundToConduct on ReviewRoundOfCall {\n    slug\n    phase\n    dueOn\n    late\n    proposals {\n      number\n      title\n    }\n    candidates {\n      personId\n      name\n    }\n  }\n':
    types.RoundToConductFragmentDoc,
  '\n  mutation RemindReviewers($call: String!) {\n    remindReviewers(call: $call) {\n      id\n    }\n  }\n':
    types.RemindReviewersDocument,
  '\n  mutation MoveReviews($call: String!, $phase: ReviewPhase!) {\n    moveReviews(call: $call, phase: $phase) {\n      id\n    }\n  }\n':
    types.MoveReviewsDocument,
  '\n  fragment SpreadToShow on ScoreSpread {\n    scores\n    least\n    middle\n    most\n  }\n':
    types.SpreadToShowFragmentDoc,
  '\n  mutation WithdrawReviewRequest($id: ID!) {\n    withdrawReviewRequest(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawReviewRequestDocument,
  '\n  fragment RulesText on RulesChapter {\n    id\n    number\n    title\n    clauses {\n      id\n      number\n      text\n    }\n  }\n':
    types.RulesTextFragmentDoc,
  '\n  fragment VersionInTable on RulesVersion {\n    id\n    number\n    inForceFrom\n    basis\n    isInForce\n  }\n':
    types.VersionInTableFragmentDoc,
  '\n  fragment RulesToAdopt on RulesProposal {\n    id\n    version\n  }\n': types.RulesToAdoptFragmentDoc,
  '\n  mutation AdoptRules($id: ID!, $version: Int!, $inForceFrom: CalendarDate!, $basis: String!) {\n    adoptRules(id: $id, version: $version, inForceFrom: $inForceFrom, basis: $basis) {\n      id\n      ...RulesToAdopt\n    }\n  }\n':
    types.AdoptRulesDocument,
  '\n  mutation WithdrawRulesProposal($id: ID!) {\n    withdrawRulesProposal(id: $id) {\n      id\n      ...RulesToAdopt\n    }\n  }\n':
    types.WithdrawRulesProposalDocument,
  '\n  fragment LastYearOfRules on LastYearUnderRules {\n    meetings\n    changed {\n      number\n      title\n      on\n      before {\n        inTime\n        burden\n      }\n      after {\n        inTime\n        notice\n        agenda\n        papers\n        burden\n      }\n      hours {\n        member\n        before\n        after\n        burdenBefore\n        burdenAfter\n      }\n    }\n  }\n':
    types.LastYearOfRulesFragmentDoc,
  '\n  fragment StateOfRulesProposal on RulesProposal {\n    withdrawnOn\n    adoptedAs {\n      id\n      number\n    }\n  }\n':
    types.StateOfRulesProposalFragmentDoc,
  '\n  fragment DifferenceOfRules on RulesDifference {\n    id\n    number\n    before\n    after\n  }\n':
    types.DifferenceOfRulesFragmentDoc,
  '\n  fragment RulesToChange on RulesVersion {\n    id\n    entries {\n      path\n      value\n    }\n    document {\n      id\n      number\n      title\n      clauses {\n        id\n        number\n        text\n        values\n      }\n    }\n  }\n':
    types.RulesToChangeFragmentDoc,
  '\n  mutation ProposeRules($entries: [RulesEntryInput!]!, $because: String!) {\n    proposeRules(entries: $entries, because: $because) {\n      id\n    }\n  }\n':
    types.ProposeRulesDocument,
  '\n  fragment Found on SearchResult {\n    id\n    kind\n    title\n    path\n    excerpt\n    organisationName\n    capacity\n    number\n    day\n  }\n':
    types.FoundFragmentDoc,
  '\n  fragment AuditLine on AuditEntry {\n    position\n    act\n    subject\n    subjectPath\n    capacity\n    localAt {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.AuditLineFragmentDoc,
  '\n  fragment NextInChair on ChairRotation {\n    outlook {\n      startsOn\n      elected\n      member {\n        id\n        name\n      }\n    }\n  }\n':
    types.NextInChairFragmentDoc,
  '\n  fragment MattersOnDesk on SecretariatDesk {\n    openInvitations\n    expiredInvitations\n    failingMails\n    proposalsToCheck\n    deliversMail\n  }\n':
    types.MattersOnDeskFragmentDoc,
  '\n  fragment LetterToRead on LetterPreview {\n    subject\n    text\n  }\n': types.LetterToReadFragmentDoc,
  '\n  fragment MailLine on Mail {\n    id\n    kind\n    address\n    state\n    attempts\n    problem\n    viewerCanRetry\n    entered {\n      date\n      time\n    }\n    sent {\n      date\n      time\n    }\n  }\n':
    types.MailLineFragmentDoc,
  '\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      id\n      ...MailLine\n    }\n  }\n':
    types.RetryMailDocument,
  '\n  fragment MeetingOnDesk on Meeting {\n    id\n    number\n    title\n    state\n    viewerCanRemind\n    localTimes {\n      ...MeetingMoment\n    }\n    answers {\n      coming\n      perhaps\n      notComing\n      waiting\n    }\n    noticeClocks {\n      notice\n    }\n    ...WaitingInvitees\n  }\n':
    types.MeetingOnDeskFragmentDoc,
  '\n  mutation AmendMotion($id: ID!, $version: Int!, $text: String!) {\n    amendMotion(id: $id, version: $version, text: $text) {\n      id\n      version\n      text\n    }\n  }\n':
    types.AmendMotionDocument,
  '\n  fragment ComputationOfResult on ShownResult {\n    counts {\n      yes\n      no\n      abstained\n      silent\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n    explanation\n  }\n':
    types.ComputationOfResultFragmentDoc,
  '\n  fragment MembersToRecuse on ItemRecusals {\n    id\n    viewerMembers {\n      id\n      name\n    }\n  }\n':
    types.MembersToRecuseFragmentDoc,
  '\n  mutation DeclareRecusal($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {\n    declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) {\n      id\n    }\n  }\n':
    types.DeclareRecusalDocument,
  '\n  fragment ElectionOfResult on ShownResult {\n    election {\n      nominees {\n        id\n        name\n        votes\n      }\n      none\n      abstained\n      silent\n      elected\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n  }\n':
    types.ElectionOfResultFragmentDoc,
  '\n  fragment RoomToEnterLate on MeetingRoom {\n    id\n    floor {\n      now\n      members {\n        id\n        name\n        here {\n          id\n          name\n        }\n        mayCome {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.RoomToEnterLateFragmentDoc,
  '\n  fragment MembersInRoom on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        standsInFor\n        proxyTo\n        outForItemId\n        recusedFromItemIds\n        possibleHolders {\n          id\n          name\n        }\n        here {\n          id\n          name\n          capacity\n        }\n        mayCome {\n          id\n          name\n          capacity\n          couldStandInFor\n        }\n      }\n    }\n  }\n':
    types.MembersInRoomFragmentDoc,
  '\n  fragment MotionInRoom on Motion {\n    id\n    agendaItemId\n    version\n    matter\n    text\n    viewerCanConduct\n    mover {\n      id\n      acronym\n      name\n    }\n    votes {\n      id\n      state\n      cancelledBecause\n      outcome {\n        outcome\n      }\n      viewerBallots {\n        memberId\n        viewerCanCast\n      }\n      ...OutcomeInAWord\n      ...VoteInRoom\n      ...BallotsOfViewer\n    }\n  }\n':
    types.MotionInRoomFragmentDoc,
  '\n  mutation OpenVote($motionId: ID!, $version: Int!, $mode: VoteMode!, $panel: PanelInput) {\n    openVote(motionId: $motionId, version: $version, mode: $mode, panel: $panel) {\n      id\n    }\n  }\n':
    types.OpenVoteDocument,
  '\n  fragment RoomToMoveIn on MeetingRoom {\n    id\n    floor {\n      currentItem {\n        id\n        matter\n      }\n      members {\n        id\n        name\n        place\n      }\n    }\n  }\n':
    types.RoomToMoveInFragmentDoc,
  '\n  mutation TableMotion($itemId: ID!, $moverId: ID!, $matter: MotionMatter!, $text: String!) {\n    tableMotion(itemId: $itemId, moverId: $moverId, matter: $matter, text: $text) {\n      id\n    }\n  }\n':
    types.TableMotionDocument,
  '\n  query PreparedMotion($itemId: ID!) {\n    preparedMotion(itemId: $itemId) {\n      text\n    }\n  }\n':
    types.PreparedMotionDocument,
  '\n  mutation OpenElection($itemId: ID!, $panel: PanelInput) {\n    openElection(itemId: $itemId, panel: $panel) {\n      id\n    }\n  }\n':
    types.OpenElectionDocument,
  '\n  query NomineesForElection {\n    chairRotation {\n      turn\n    }\n    chairNominations {\n      id\n      turnStartsOn\n      answer\n      member {\n        id\n        acronym\n        name\n      }\n    }\n  }\n':
    types.NomineesForElectionDocument,
  '\n  fragment VoteInRoom on Vote {\n    id\n    mode\n    state\n    calledMembers {\n      id\n      hasVoted\n    }\n    ...OutcomeInAWord\n    ...BallotsOfViewer\n    ...SecretVoteInRoom\n    ...VoteToConduct\n  }\n':
    types.VoteInRoomFragmentDoc,
  '\n  fragment OutcomeInAWord on Vote {\n    state\n    outcome {\n      outcome\n    }\n  }\n':
    types.OutcomeInAWordFragmentDoc,
  '\n  fragment BallotsOfViewer on Vote {\n    id\n    mode\n    state\n    viewerBallots {\n      memberId\n      memberName\n      choice\n      hasObjected\n      awaitsConfirmation\n      viewerCanCast\n    }\n  }\n':
    types.BallotsOfViewerFragmentDoc,
  '\n  mutation CastBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    castBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n':
    types.CastBallotDocument,
  '\n  mutation ObjectToConsensus($voteId: ID!, $memberId: ID!) {\n    objectToConsensus(voteId: $voteId, memberId: $memberId) {\n      id\n      ...BallotsOfViewer\n    }\n  }\n':
    types.ObjectToConsensusDocument,
  '\n  fragment OwnPresence on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        isViewers\n        outForItemId\n        proxyTo\n        possibleHolders {\n          id\n          name\n        }\n        recusedFromItemIds\n        here {\n          id\n          isViewer\n        }\n        mayCome {\n          id\n          isViewer\n          couldStandInFor\n        }\n      }\n    }\n  }\n':
    types.OwnPresenceFragmentDoc,
  '\n  fragment ResultToPublish on Vote {\n    id\n    state\n    viewerCanPublish\n    outcome {\n      outcome\n    }\n  }\n':
    types.ResultToPublishFragmentDoc,
  '\n  mutation PublishVote($id: ID!) {\n    publishVote(id: $id) {\n      id\n      ...ResultToPublish\n    }\n  }\n':
    types.PublishVoteDocument,
  '\n  fragment QuorumInWords on RoomQuorum {\n    call\n    base\n    counted\n    least\n    quorate\n  }\n':
    types.QuorumInWordsFragmentDoc,
  '\n  fragment RecusalsFromItem on ItemRecusals {\n    viewerCanLift\n    recusals {\n      id\n      reason\n      declared {\n        date\n      }\n      lifted {\n        date\n      }\n      liftedBecause\n      member {\n        id\n        name\n      }\n      declaredBy {\n        id\n        name\n      }\n      liftedBy {\n        id\n        name\n      }\n    }\n  }\n':
    types.RecusalsFromItemFragmentDoc,
  '\n  mutation LiftRecusal($id: ID!, $because: String!) {\n    liftRecusal(id: $id, because: $because) {\n      id\n    }\n  }\n':
    types.LiftRecusalDocument,
  '\n  fragment AgendaInRoom on MeetingRoom {\n    id\n    state\n    floor {\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      items {\n        id\n        position\n        title\n        minutes\n        recused\n        quorum {\n          quorate\n        }\n      }\n    }\n  }\n':
    types.AgendaInRoomFragmentDoc,
  '\n  mutation TakeUpItem($itemId: ID!) {\n    takeUpItem(itemId: $itemId) {\n      id\n      ...AgendaInRoom\n    }\n  }\n':
    types.TakeUpItemDocument,
  '\n  fragment RoomToConduct on MeetingRoom {\n    id\n    floor {\n      viewerCanOpen\n      viewerCanAdjourn\n      viewerCanResume\n      viewerCanCallAgain\n      secondCallFrom {\n        date\n        time\n      }\n      viewerCanClose\n    }\n  }\n':
    types.RoomToConductFragmentDoc,
  '\n  mutation OpenMeeting($id: ID!) {\n    openMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n':
    types.OpenMeetingDocument,
  '\n  mutation AdjournMeeting($id: ID!) {\n    adjournMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n':
    types.AdjournMeetingDocument,
  '\n  mutation ResumeMeeting($id: ID!, $secondCall: Boolean!) {\n    resumeMeeting(id: $id, secondCall: $secondCall) {\n      id\n      ...RoomToConduct\n    }\n  }\n':
    types.ResumeMeetingDocument,
  '\n  mutation CloseMeeting($id: ID!) {\n    closeMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n':
    types.CloseMeetingDocument,
  '\n  query RoomLedger($number: String!) {\n    meetingRoom(number: $number) {\n      id\n      floor {\n        quorumNotes {\n          quorate\n          at {\n            date\n            time\n          }\n        }\n        items {\n          id\n          position\n          quorumNotes {\n            quorate\n            at {\n              date\n              time\n            }\n          }\n        }\n      }\n      ledger {\n        id\n        act\n        member\n        person\n        standsInFor\n        item\n        toMember\n        enteredBy\n        because\n        at {\n          date\n          time\n        }\n      }\n    }\n  }\n':
    types.RoomLedgerDocument,
  '\n  mutation CastSecretBallot($voteId: ID!, $memberId: ID!, $choice: ID!) {\n    castSecretBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n      viewerBallots {\n        memberId\n        isInBox\n      }\n    }\n  }\n':
    types.CastSecretBallotDocument,
  '\n  fragment SecretVoteInRoom on Vote {\n    id\n    state\n    ballotNumber\n    turnout {\n      voted\n      of\n    }\n    nominees {\n      id\n      name\n    }\n    viewerBallots {\n      memberId\n      memberName\n      isInBox\n      viewerCanCast\n    }\n    ...ResultToPublish\n  }\n':
    types.SecretVoteInRoomFragmentDoc,
  '\n  fragment SpeakingListInRoom on MeetingRoom {\n    id\n    floor {\n      speakingList {\n        viewerCanGive\n        speaker {\n          id\n          member\n          person\n          seconds\n          viewerCanEnd\n        }\n        waiting {\n          id\n          member\n          person\n          viewerCanEnd\n        }\n        spoken {\n          member\n          seconds\n        }\n        mayAsk {\n          memberId\n          member\n          personId\n          person\n          isViewer\n        }\n      }\n    }\n  }\n':
    types.SpeakingListInRoomFragmentDoc,
  '\n  mutation AskForFloor($meetingId: ID!, $memberId: ID!, $personId: ID!) {\n    askForFloor(meetingId: $meetingId, memberId: $memberId, personId: $personId) {\n      id\n    }\n  }\n':
    types.AskForFloorDocument,
  '\n  mutation WithdrawFromFloor($requestId: ID!) {\n    withdrawFromFloor(requestId: $requestId) {\n      id\n    }\n  }\n':
    types.WithdrawFromFloorDocument,
  '\n  mutation GiveFloor($requestId: ID!) {\n    giveFloor(requestId: $requestId) {\n      id\n    }\n  }\n':
    types.GiveFloorDocument,
  '\n  mutation EndTurn($requestId: ID!) {\n    endTurn(requestId: $requestId) {\n      id\n    }\n  }\n':
    types.EndTurnDocument,
  '\n  subscription RoomChanged($number: String!) {\n    roomChanged(number: $number)\n  }\n':
    types.RoomChangedDocument,
  '\n  mutation EnterPresence($meetingId: ID!, $entry: PresenceInput!) {\n    enterPresence(meetingId: $meetingId, entry: $entry) {\n      id\n    }\n  }\n':
    types.EnterPresenceDocument,
  '\n  fragment VoteToConduct on Vote {\n    id\n    mode\n    state\n    outcome {\n      outcome\n      election {\n        level {\n          id\n          name\n        }\n      }\n    }\n    calledMembers {\n      id\n      name\n      hasVoted\n    }\n  }\n':
    types.VoteToConductFragmentDoc,
  '\n  mutation EnterBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    enterBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n':
    types.EnterBallotDocument,
  '\n  mutation CloseVote($id: ID!) {\n    closeVote(id: $id) {\n      id\n    }\n  }\n':
    types.CloseVoteDocument,
  '\n  mutation BreakTie($id: ID!, $castingVote: ID) {\n    breakTie(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n':
    types.BreakTieDocument,
  '\n  mutation CancelVote($id: ID!, $because: String!) {\n    cancelVote(id: $id, because: $because) {\n      id\n    }\n  }\n':
    types.CancelVoteDocument,
  '\n  fragment ResultOfVote on Vote {\n    mode\n    frozenHash\n    outcome {\n      ...ComputationOfResult\n      ...ElectionOfResult\n    }\n    members {\n      id\n      name\n      vote\n      isConfirmed\n    }\n  }\n':
    types.ResultOfVoteFragmentDoc,
  '\n  mutation ReadWorkImport($fileId: ID!) {\n    readWorkImport(fileId: $fileId) {\n      id\n    }\n  }\n':
    types.ReadWorkImportDocument,
  '\n  fragment ActsOfImport on WorkImport {\n    id\n    state\n    fileId\n    reason\n    lines\n    linesRead\n    makes\n    changes\n    refusals\n    submits\n    drafts\n    leftOut\n    draftsNow\n    waitingNow\n    viewerCanImport\n    viewerCanPublish\n    awaitsOthers\n  }\n':
    types.ActsOfImportFragmentDoc,
  '\n  mutation ImportWorks($id: ID!) {\n    importWorks(id: $id) {\n      id\n    }\n  }\n':
    types.ImportWorksDocument,
  '\n  mutation PublishImportedWorks($id: ID!) {\n    publishImportedWorks(id: $id) {\n      id\n    }\n  }\n':
    types.PublishImportedWorksDocument,
  '\n  fragment ImportedLine on WorkImportLine {\n    line\n    externalId\n    title\n    verdict\n    becomes\n    changed\n    reason\n    outcome\n    workSlug\n  }\n':
    types.ImportedLineFragmentDoc,
  '\n  query DutiesIfMoved($number: String!, $on: CalendarDate!) {\n    meetingMoved(number: $number, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n':
    types.DutiesIfMovedDocument,
  '\n  fragment DraftsOfDuty on YearlyDuty {\n    drafts {\n      number\n      dueOn\n      sentOn\n    }\n  }\n':
    types.DraftsOfDutyFragmentDoc,
  '\n  fragment ProofOfYear on DutyYear {\n    year\n    duties {\n      duty\n      year\n      state\n      meeting {\n        number\n        title\n        on\n      }\n      ...DraftsOfDuty\n    }\n  }\n':
    types.ProofOfYearFragmentDoc,
  '\n  fragment DutyInStrip on YearlyDuty {\n    duty\n    year\n    state\n    lastDay\n    meeting {\n      number\n      title\n      on\n    }\n    cures {\n      by\n      until\n    }\n    lacking {\n      id\n      slug\n      name\n    }\n    decisions {\n      number\n      address\n    }\n    ...DraftsOfDuty\n  }\n':
    types.DutyInStripFragmentDoc,
  '\n  fragment WhatMovingBreaks on MeetingMoved {\n    number\n    on\n    changes {\n      breaks\n      before {\n        duty\n        year\n        state\n      }\n      after {\n        state\n      }\n    }\n  }\n':
    types.WhatMovingBreaksFragmentDoc,
  '\n  fragment MovableMeetings on YearlyDuties {\n    movableMeetings {\n      number\n      title\n      on\n    }\n  }\n':
    types.MovableMeetingsFragmentDoc,
  '\n  query About {\n    networkTexts {\n      ...NetworkWords\n    }\n    actionDirections {\n      ...DirectionCommitment\n    }\n    partnersMeetings {\n      year\n      name\n    }\n  }\n':
    types.AboutDocument,
  '\n  query AcceptInvitationPage($token: String!) {\n    invitationOffer(token: $token) {\n      id\n      name\n      address\n      capacity\n      hasAccount\n      organisation {\n        id\n        name\n      }\n    }\n  }\n':
    types.AcceptInvitationPageDocument,
  '\n  query AccountPage {\n    me {\n      id\n      name\n      address\n      passwordChangedAt\n      ...MyDetails\n      ...MyChosenMail\n      mandates {\n        ...OwnMandate\n      }\n    }\n    mySessions {\n      ...SignedInBrowser\n    }\n  }\n':
    types.AccountPageDocument,
  '\n  query AgendaAnswerPage($token: String!) {\n    agendaByLink(token: $token) {\n      number\n      title\n      personName\n      memberName\n      whyNotAnswer\n      time {\n        date\n        time\n      }\n      lateItems {\n        id\n        title\n        note\n        because\n        answer\n      }\n      items {\n        id\n        position\n        title\n        note\n        kind\n        verdict\n      }\n    }\n  }\n':
    types.AgendaAnswerPageDocument,
  '\n  query PrepareReportPage($year: Int!) {\n    secretariatDesk {\n      deliversMail\n    }\n    annualReport(year: $year) {\n      id\n      year\n      version\n      state\n      meetingNumber\n      decisions\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      ...TextsOfReport\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n':
    types.PrepareReportPageDocument,
  '\n  query AnnualReportPage($year: Int!) {\n    annualReport(year: $year) {\n      id\n      year\n      state\n      foreword\n      outlook\n      adoptedOn\n      decisionNumber\n      figuresSha256\n      workSlug\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      figures {\n        meetings {\n          recorded\n        }\n        members {\n          slug\n          ...FiguresOfMemberInReport\n        }\n        ...FiguresInReport\n      }\n      lines {\n        ...LineInReport\n      }\n    }\n  }\n':
    types.AnnualReportPageDocument,
  '\n  query AnnualReportsPage {\n    annualReports {\n      id\n      year\n      state\n      adoptedOn\n    }\n  }\n':
    types.AnnualReportsPageDocument,
  '\n  query AnswerPage($token: String!) {\n    invitationToMeeting(token: $token) {\n      number\n      title\n      mode\n      state\n      place\n      personName\n      organisationName\n      answer\n      alternateId\n      possibleAlternates {\n        id\n        name\n      }\n      canAnswer\n      whyNotAnswer\n      localTimes {\n        ...TimesOfMeeting\n      }\n      ...InvitationToAnswer\n    }\n  }\n':
    types.AnswerPageDocument,
  '\n  query ActionsPage($after: String) {\n    decisionRegister {\n      viewerCanEnter\n      viewerSeesActions\n      overdueActions\n      ...FiguresOfRegister\n    }\n    mine: actions(mine: true, first: 100) {\n      items {\n        ...ActionLine\n      }\n    }\n    others: actions(mine: false, first: 50, after: $after) {\n      nextCursor\n      items {\n        ...ActionLine\n      }\n    }\n    upcoming: meetings(upcoming: true, first: 25) {\n      items {\n        id\n        viewerCanPutOverdue\n        ...AgendaForOverdue\n      }\n    }\n  }\n':
    types.ActionsPageDocument,
  '\n  query BoardBriefPage {\n    boardBrief {\n      seats {\n        id\n        slug\n        ...SeatToKnow\n      }\n      votes {\n        ...VoteOfMember\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n    needsYou {\n      id\n      kind\n      title\n      path\n      localDeadline {\n        date\n        time\n      }\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        id\n        number\n        title\n        localTimes {\n          viewer {\n            date\n            time\n          }\n        }\n      }\n    }\n    myProposals(first: 10) {\n      items {\n        id\n        ...OwnProposal\n      }\n    }\n  }\n':
    types.BoardBriefPageDocument,
  '\n  query BurdenPage {\n    boardBurden {\n      ...BurdenOfBoard\n    }\n  }\n': types.BurdenPageDocument,
  '\n  query ChairPage {\n    actingChair {\n      ...WhoActsAsChair\n    }\n    chairNominations {\n      ...NominationsOfTurn\n    }\n    chairTerms {\n      id\n      version\n      isCurrent\n      isVacant\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      ...RotationToNominateFrom\n      places {\n        state\n        member {\n          id\n          slug\n          name\n        }\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n':
    types.ChairPageDocument,
  '\n  query NewCircularPage {\n    circularDesk {\n      viewerCanPut\n      ...DeskForCirculars\n    }\n  }\n':
    types.NewCircularPageDocument,
  '\n  query CircularPage($id: ID!) {\n    circular(id: $id) {\n      id\n      title\n      text\n      language\n      procedure\n      frozenHash\n      panel {\n        text\n        on\n      }\n      outcome {\n        ...ComputationOfResult\n      }\n      ...StateOfCircular\n      ...FactsOfCircular\n      ...OwnCircular\n      ...MembersOfCircular\n      ...CircularToSeeThrough\n    }\n  }\n':
    types.CircularPageDocument,
  '\n  query CircularsPage {\n    circularDesk {\n      viewerCanPut\n    }\n    circulars {\n      ...CircularLine\n    }\n  }\n':
    types.CircularsPageDocument,
  '\n  query NewDecisionPage {\n    decisionRegister {\n      viewerCanEnter\n    }\n    meetings(first: 100) {\n      items {\n        id\n        viewerCanEnterDecision\n        ...MeetingToDecideAt\n      }\n    }\n  }\n':
    types.NewDecisionPageDocument,
  '\n  query DecisionPage($number: String!) {\n    decision(number: $number) {\n      id\n      number\n      text\n      effect\n      language\n      isDemonstration\n      viewerCanChange\n      viewerCanPublish\n      viewerCanAddAction\n      viewerCanSayNothingFollows\n      nothingFollowsBecause\n      version\n      actions {\n        id\n        ...ActionOfDecision\n      }\n      ...FactsOfDecision\n      ...StandingOfDecision\n      ...DecisionToPublish\n      ...DecisionToCorrect\n      ...DecisionWithoutActions\n    }\n    decisionRegister {\n      viewerSeesActions\n    }\n    provenance(kind: decision, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.DecisionPageDocument,
  '\n  query DecisionsPage(\n    $year: Int\n    $meeting: String\n    $state: DecisionState\n    $owner: String\n    $late: Boolean\n    $after: String\n  ) {\n    decisionRegister {\n      viewerCanEnter\n      ...FiltersOfDecisions\n      ...FiguresOfRegister\n    }\n    decisions(year: $year, meeting: $meeting, state: $state, owner: $owner, late: $late, after: $after) {\n      nextCursor\n      items {\n        ...DecisionLine\n      }\n    }\n  }\n':
    types.DecisionsPageDocument,
  '\n  query DutiesPage($meeting: String, $on: CalendarDate, $year: Int) {\n    yearlyDuties {\n      viewerCanTryMoving\n      earlierYears\n      years {\n        year\n        isOver\n        isAhead\n        duties {\n          ...DutyInStrip\n        }\n        ...ProofOfYear\n      }\n      ...MovableMeetings\n    }\n    dutyProof(year: $year) {\n      proven {\n        year\n        ...ProofOfYear\n      }\n    }\n    meetingMoved(number: $meeting, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n':
    types.DutiesPageDocument,
  '\n  query BoardMinutesPage {\n    minutesOfTheBoard {\n      id\n      meeting {\n        id\n        isDemonstration\n      }\n      ...MinutesLine\n    }\n  }\n':
    types.BoardMinutesPageDocument,
  '\n  query RequisitionsPage {\n    requisitionDesk {\n      needed\n      members\n      heldWithinDays\n      viewerCanOpen\n    }\n    requisitions {\n      id\n      ...RequisitionOnPage\n    }\n  }\n':
    types.RequisitionsPageDocument,
  '\n  query RulesPage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      number\n      inForceFrom\n      basis\n      viewerCanPropose\n      document {\n        ...RulesText\n      }\n    }\n    rulesVersions {\n      ...VersionInTable\n    }\n    rulesProposals {\n      id\n      because\n      proposedOn\n      ...StateOfRulesProposal\n    }\n  }\n':
    types.RulesPageDocument,
  '\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    decisionRegister {\n      ...FiguresOfRegister\n    }\n    networkTexts(topics: ["advisoryBoard"]) {\n      ...NetworkWords\n    }\n  }\n':
    types.BoardPageDocument,
  '\n  query CallAdvicePage($slug: String!) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    panelAdvice(call: $slug) {\n      id\n      number\n      title\n      spread {\n        ...SpreadToShow\n      }\n      advice {\n        id\n        ...AdviceToRead\n      }\n    }\n  }\n':
    types.CallAdvicePageDocument,
  '\n  query CallConflictsPage($slug: String!, $after: String) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    conflicts(call: $slug, after: $after) {\n      nextCursor\n      items {\n        id\n        number\n        title\n        ...ConflictsOfProposal\n      }\n    }\n  }\n':
    types.CallConflictsPageDocument,
  '\n  query CallEditPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      state\n      viewerCanChange\n      ...CallToEdit\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n':
    types.CallEditPageDocument,
  '\n  query CallEligibilityPage($slug: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    call(slug: $slug) {\n      slug\n      title\n    }\n    proposalsToCheck(call: $slug) {\n      viewerCanDecideEligibility\n      ...ProposalToCheck\n    }\n  }\n':
    types.CallEligibilityPageDocument,
  '\n  query CallNewPage {\n    secretariatDesk {\n      deliversMail\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n':
    types.CallNewPageDocument,
  '\n  query CallReviewsPage($slug: String!) {\n    reviewRound(call: $slug) {\n      id\n      slug\n      title\n      phase\n      dueOn\n      proposals {\n        id\n        number\n        title\n        ...ReviewsTogether\n      }\n      candidates {\n        ...CandidateLine\n      }\n      ...RoundToConduct\n      ...RoundToAdviseOn\n    }\n  }\n':
    types.CallReviewsPageDocument,
  '\n  query CallPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      text\n      kind\n      isDemonstration\n      drafts\n      isOpen\n      ...CallWindow\n      ...CallFacts\n      ...CallOnDesk\n      ...CallToStartUnder\n      criteria {\n        ...WeighedCriterion\n      }\n      sections {\n        ...AskedSection\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    provenance(kind: call, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.CallPageDocument,
  '\n  query CallsPage {\n    calls {\n      id\n      state\n      isOpen\n      daysLeft\n      ...CallLine\n    }\n  }\n':
    types.CallsPageDocument,
  '\n  query ConferencesPage {\n    conferences {\n      ...ConferenceEdition\n    }\n  }\n':
    types.ConferencesPageDocument,
  '\n  query OwnConflictsPage {\n    ownConflicts {\n      callSlug\n      callTitle\n      othersHidden\n      own {\n        number\n        title\n      }\n    }\n  }\n':
    types.OwnConflictsPageDocument,
  '\n  query DateQuestionPage($token: String!) {\n    questionOfDate(token: $token) {\n      id\n      title\n      personName\n      organisationName\n      answered\n      canAnswer\n      whyNotAnswer\n      closes {\n        date\n        time\n      }\n      times {\n        ...TimeToAnswer\n      }\n    }\n  }\n':
    types.DateQuestionPageDocument,
  '\n  query HandOverPage($id: ID!) {\n    mandate(id: $id) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n      organisation {\n        id\n        slug\n        name\n        viewerCanInvite\n      }\n    }\n  }\n':
    types.HandOverPageDocument,
  '\n  query Home {\n    networkTexts(topics: ["name", "motto", "purpose", "partnerInvitation", "waysToPartner", "contactEmail"]) {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    meetings(upcoming: true, first: 5) {\n      items {\n        ...UpcomingMeeting\n      }\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    publishedWorks(first: 3) {\n      items {\n        ...WorkLine\n      }\n    }\n    portfolioProjects(first: 2) {\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n':
    types.HomeDocument,
  '\n  query InvitePage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      hostsSecretariat\n      viewerCanInvite\n    }\n  }\n':
    types.InvitePageDocument,
  '\n  query ItemRecusalPage($number: String!, $position: Int!) {\n    itemRecusals(number: $number, position: $position) {\n      id\n      item {\n        id\n        position\n        title\n      }\n      meeting {\n        id\n        number\n      }\n      viewerMembers {\n        id\n      }\n      ...RecusalsFromItem\n      ...MembersToRecuse\n    }\n  }\n':
    types.ItemRecusalPageDocument,
  '\n  query LibraryDeskPage(\n    $state: WorkState\n    $importId: ID\n    $table: ID!\n    $ofTable: Boolean = false\n    $after: String\n  ) {\n    workImport(id: $table) @include(if: $ofTable) {\n      id\n      fileName\n    }\n    worksInEditing(state: $state, importId: $importId, after: $after) {\n      nextCursor\n      items {\n        ...WorkOnDesk\n      }\n    }\n  }\n':
    types.LibraryDeskPageDocument,
  '\n  query LibraryImportTablePage($id: ID!, $verdict: WorkImportVerdict, $after: String) {\n    workImport(id: $id) {\n      id\n      fileName\n      state\n      lines\n      makes\n      changes\n      sames\n      refusals\n      ...ActsOfImport\n    }\n    workImportLines(importId: $id, verdict: $verdict, after: $after) {\n      nextCursor\n      items {\n        ...ImportedLine\n      }\n    }\n  }\n':
    types.LibraryImportTablePageDocument,
  '\n  query LibraryImportPage {\n    library {\n      viewerEdits\n    }\n    workImports {\n      id\n      fileName\n      state\n      lines\n      brought {\n        date\n        time\n      }\n    }\n  }\n':
    types.LibraryImportPageDocument,
  '\n  query NewWorkPage {\n    library {\n      viewerDepositsFor {\n        slug\n        name\n      }\n    }\n  }\n':
    types.NewWorkPageDocument,
  '\n  query LibraryPage(\n    $text: String\n    $kind: WorkKind\n    $language: String\n    $licence: String\n    $direction: Int\n    $sdgTarget: String\n    $organisation: String\n    $after: String\n  ) {\n    library {\n      viewerEdits\n      viewerDepositsFor {\n        id\n      }\n      ...FiltersOfWorks\n    }\n    actionDirections {\n      number\n      name\n    }\n    publishedWorks(\n      text: $text\n      kind: $kind\n      language: $language\n      licence: $licence\n      direction: $direction\n      sdgTarget: $sdgTarget\n      organisation: $organisation\n      after: $after\n    ) {\n      nextCursor\n      items {\n        id\n        ...WorkLine\n      }\n    }\n  }\n':
    types.LibraryPageDocument,
  '\n  query MeetingAgendaPage($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      viewerCanPropose\n      readers {\n        id\n      }\n      lateItems {\n        id\n      }\n      ...PapersToBring\n      ...LateItems\n      ...ItemsToReview\n      ...AgendaReaders\n      meeting {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          lastDay\n          isFrozen\n        }\n      }\n    }\n  }\n':
    types.MeetingAgendaPageDocument,
  '\n  query MeetingDatesPage($number: String!, $suggestFor: CalendarDate) {\n    meetingDates(number: $number, suggestFor: $suggestFor) {\n      id\n      number\n      title\n      viewerCanOpen\n      ...MeetingToPoll\n      poll {\n        id\n        state\n        because\n        closes {\n          date\n          time\n        }\n        tally {\n          asked\n          answered\n        }\n        viewerCanAnswer\n        viewerCanGiveUp\n        times {\n          id\n          outlook {\n            rank\n          }\n        }\n        ...PollToAnswer\n        ...PollAtDesk\n        ...PollToCompare\n      }\n    }\n  }\n':
    types.MeetingDatesPageDocument,
  '\n  query MinutesWritePage($number: String!) {\n    me {\n      id\n    }\n    minutes(number: $number) {\n      id\n      viewerCanWrite\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      record {\n        ...RecordOfOpening\n        ...RecordOfClosing\n        items {\n          id\n          ...RecordOfItem\n        }\n      }\n      sections {\n        key\n        ...MinutesSectionToWrite\n      }\n      ...StandingOfMinutes\n    }\n  }\n':
    types.MinutesWritePageDocument,
  '\n  query MinutesPage($number: String!) {\n    minutes(number: $number) {\n      id\n      viewerCanCorrect\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      ...StandingOfMinutes\n      ...FactsOfMinutes\n      ...MinutesToAct\n      ...DocumentOfMinutes\n    }\n  }\n':
    types.MinutesPageDocument,
  '\n  query MeetingNoticePage($number: String!) {\n    meetingNotice(number: $number) {\n      id\n      number\n      title\n      day\n      viewerCanAsk\n      shortNotices {\n        id\n        state\n        ...AskedShortNotice\n      }\n    }\n  }\n':
    types.MeetingNoticePageDocument,
  '\n  query MeetingPackPage($number: String!) {\n    boardPack(number: $number) {\n      id\n      ...PackToTake\n      meeting {\n        id\n        number\n        title\n        mode\n        place\n        link\n        ...AgendaInPack\n        agenda {\n          id\n        }\n        localTimes {\n          ...TimesOfMeeting\n        }\n      }\n    }\n  }\n':
    types.MeetingPackPageDocument,
  '\n  query MeetingRoomPage($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingStanding\n    }\n    meetingAgenda(number: $number) {\n      id\n      ...ConsentInRoom\n      meeting {\n        id\n        agenda {\n          id\n          subject {\n            agendaItemId\n            concerns\n            ...SubjectOfItem\n          }\n        }\n      }\n    }\n    meetingRoom(number: $number) {\n      id\n      number\n      title\n      state\n      ...RoomToConduct\n      ...OwnPresence\n      ...MembersInRoom\n      ...AgendaInRoom\n      ...RoomToMoveIn\n      ...SpeakingListInRoom\n      ...RoomToEnterLate\n      floor {\n        viewerCanConduct\n        isAccessible\n        opensFrom {\n          date\n          time\n        }\n        currentItem {\n          id\n          by\n          minutesLeft\n        }\n        quorum {\n          ...QuorumInWords\n        }\n        items {\n          id\n          position\n          title\n          viewerIsRecused\n          needsPanel\n          viewerCanConduct\n          quorum {\n            ...QuorumInWords\n          }\n        }\n        members {\n          id\n          name\n        }\n      }\n      motions {\n        id\n        agendaItemId\n        ...MotionInRoom\n      }\n    }\n  }\n':
    types.MeetingRoomPageDocument,
  '\n  query MeetingSchedulePage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      convenedAt\n      viewerCanEdit\n      ...MeetingStanding\n      ...MeetingToEdit\n      ...AgendaToEdit\n    }\n    board {\n      id\n      holders {\n        id\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.MeetingSchedulePageDocument,
  '\n  query MeetingPage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      kind\n      mode\n      state\n      place\n      link\n      note\n      convenedAt\n      minutes\n      isDemonstration\n      cancelledBecause\n      viewerCanAnswer\n      viewerCanEdit\n      viewerCanRemind\n      ...MeetingStanding\n      ...YourPartInMeeting\n      ...MeetingToAnswer\n      ...AgendaOfMeeting\n      ...AttendanceOfMeeting\n      ...WaitingInvitees\n      ...MeetingForSecretariat\n      localTimes {\n        ...TimesOfMeeting\n        viewer {\n          zone\n        }\n        meeting {\n          zone\n        }\n      }\n      viewerInvitee {\n        id\n        answer\n      }\n      agenda {\n        id\n      }\n      answers {\n        waiting\n      }\n    }\n  }\n':
    types.MeetingPageDocument,
  '\n  query MeetingsPage($upcomingAfter: String, $pastAfter: String) {\n    upcoming: meetings(upcoming: true, first: 10, after: $upcomingAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n    past: meetings(upcoming: false, first: 10, after: $pastAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n  }\n':
    types.MeetingsPageDocument,
  '\n  query CorrectMinutesPage($token: String!, $section: String) {\n    draftToCorrect(token: $token, section: $section) {\n      id\n      title\n      ...DraftByMail\n    }\n  }\n':
    types.CorrectMinutesPageDocument,
  '\n  query NeedsYouPage {\n    me {\n      id\n      mandates {\n        ...MandateActedUnder\n      }\n    }\n    needsYou {\n      ...NeedLine\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        ...AnswerableMeeting\n        ...UpcomingMeeting\n      }\n    }\n    myProposals(first: 3) {\n      items {\n        ...OwnProposal\n      }\n    }\n    calls(open: true) {\n      ...NewCall\n    }\n    publishedWorks(first: 2) {\n      items {\n        ...NewWork\n      }\n    }\n  }\n':
    types.NeedsYouPageDocument,
  '\n  query NoticeAnswerPage($token: String!) {\n    shortNoticeByLink(token: $token) {\n      title\n      fromDay\n      because\n      personName\n      whyNotAnswer\n      members {\n        id\n        name\n        consents\n      }\n    }\n  }\n':
    types.NoticeAnswerPageDocument,
  '\n  query OrganisationDetailsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      attestedOn\n      viewerCanAttest\n      viewerCanChange\n      ...OrganisationFacts\n      mandates {\n        ...MandatesOfOrganisation\n      }\n      attestations {\n        id\n        wrong\n        settledAt\n        ...SaidOfDetails\n      }\n    }\n  }\n':
    types.OrganisationDetailsPageDocument,
  '\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      standingDesk {\n        stage\n      }\n      ...StandingToBringForward\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n      seatGaps {\n        ...GapOfSeatLine\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n  }\n':
    types.OrganisationPageDocument,
  '\n  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {\n    directory(standing: $standing, on: $on, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...DirectoryEntry\n      }\n    }\n  }\n':
    types.DirectoryPageDocument,
  '\n  query PortfolioPage($direction: Int, $target: String, $region: String, $list: String, $after: String) {\n    portfolio {\n      countedAt\n      figures {\n        facet\n        key\n        currency\n        projects\n        planned\n        committed\n        spent\n      }\n    }\n    portfolioProjects(\n      direction: $direction\n      target: $target\n      region: $region\n      list: $list\n      first: 25\n      after: $after\n    ) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      name\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n':
    types.PortfolioPageDocument,
  '\n  query ProjectDuePage($id: ID!, $key: String!) {\n    projectDuty(id: $id) {\n      id\n      title\n      sort\n      kind\n      periodFrom\n      periodTo\n      dueOn\n      state\n      isLate\n      viewerCanHandIn\n      viewerCanDecide\n      work {\n        slug\n        title\n      }\n      handIns {\n        id\n      }\n      project {\n        id\n        slug\n        title\n      }\n      ...HandInsOfDuty\n      ...DutyToWrite\n      ...DutyToRule\n    }\n    provenance(kind: deliverable, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.ProjectDuePageDocument,
  '\n  query ProjectReportsPage($kind: ProjectDutyKind!, $after: String) {\n    projectDuties(kind: $kind, first: 50, after: $after) {\n      nextCursor\n      items {\n        id\n        isChased\n        ...DutyLine\n      }\n    }\n  }\n':
    types.ProjectReportsPageDocument,
  '\n  query ProjectPage($slug: String!) {\n    project(slug: $slug) {\n      id\n      slug\n      version\n      title\n      summary\n      startYear\n      endYear\n      startsOn\n      endsOn\n      directions\n      sdgTargets\n      areas\n      serves {\n        code\n        name\n      }\n      participants {\n        id\n        ...OrganisationName\n      }\n      outputs {\n        id\n        title\n        sort\n        acceptedOn\n        work {\n          slug\n        }\n      }\n      inside {\n        id\n        viewerCanRun\n      }\n      ...InsideOfProject\n    }\n    actionDirections {\n      number\n      name\n    }\n    provenance(kind: project, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.ProjectPageDocument,
  '\n  query ProjectsPage($after: String) {\n    portfolioProjects(first: 25, after: $after) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n  }\n':
    types.ProjectsPageDocument,
  '\n  query ProposalAboutPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...AboutProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n':
    types.ProposalAboutPageDocument,
  '\n  query ProposalAwardPage($number: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanTable\n      call {\n        id\n        currency\n      }\n      submission {\n        id\n        title\n        totals {\n          budget\n        }\n      }\n      award {\n        id\n        version\n        state\n        motion\n        meetingNumber\n        decisions\n        votes\n        recused\n        releasedAt\n        recipients {\n          name\n          organisation\n          language\n        }\n        viewerCanDecide\n        viewerCanRelease\n        ...OutcomeOfAward\n      }\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n':
    types.ProposalAwardPageDocument,
  '\n  query ProposalBudgetPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      months\n      call {\n        id\n        currency\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...BudgetToPlan\n    }\n  }\n':
    types.ProposalBudgetPageDocument,
  '\n  query ProposalCheckPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      version\n      title\n      state\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        ...PartOfConsortium\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n        ...MissingTask\n      }\n      ...PlanOfProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n':
    types.ProposalCheckPageDocument,
  '\n  query ProposalFilesPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...FilesOfProposal\n    }\n  }\n':
    types.ProposalFilesPageDocument,
  '\n  query ProposalPartnersPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        currency\n        leastPartners\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        organisation {\n          id\n          slug\n        }\n        ...PartToChange\n      }\n      waitingFor {\n        id\n        name\n        acronym\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n    }\n  }\n':
    types.ProposalPartnersPageDocument,
  '\n  query ProposalPlanPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      version\n      months\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...WorkPlanToEdit\n    }\n  }\n':
    types.ProposalPlanPageDocument,
  '\n  query ProposalStartPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      viewerLeads {\n        id\n        slug\n        name\n      }\n      ...CallWindow\n      ...CallToStartUnder\n    }\n    myProposals(first: 100) {\n      items {\n        id\n        number\n        title\n        state\n        lead {\n          id\n        }\n        call {\n          id\n        }\n      }\n    }\n  }\n':
    types.ProposalStartPageDocument,
  '\n  query ProposalWritePage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      sections {\n        key\n        title\n        ...SectionToWrite\n      }\n    }\n  }\n':
    types.ProposalWritePageDocument,
  '\n  query ProposalPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      state\n      changedSinceSubmission\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      viewerCanWithdraw\n      viewerCanDecideEligibility\n      viewerCanTable\n      award {\n        id\n      }\n      ...AwardOnProposal\n      ...ProposalInWords\n      ...TasksOfProposal\n      ...StepsOfProposal\n      ...ActsOnProposal\n      ...ReceiptOfProposal\n      ...PlanOfProposal\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        slug\n        title\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        viewerCanConfirm\n        organisation {\n          id\n        }\n        ...PartOfConsortium\n        ...PartToAnswer\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n      }\n      submission {\n        ...ProposalAsSubmitted\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n    provenance(kind: proposal, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.ProposalPageDocument,
  '\n  query ProposalsPage($after: String) {\n    myProposals(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...ProposalLine\n      }\n    }\n  }\n':
    types.ProposalsPageDocument,
  '\n  query ProvenancePage($kind: ProvenanceKind!, $key: String!) {\n    provenance(kind: $kind, key: $key) {\n      id\n      links {\n        kind\n        isHere\n        number\n        title\n      }\n      ...LineOfProvenance\n      ...SheetOfProvenance\n    }\n  }\n':
    types.ProvenancePageDocument,
  '\n  query ReviewPage($id: ID!) {\n    review(id: $id) {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      viewerCanWrite\n      viewerCanDecline\n      reviewer {\n        id\n        name\n      }\n      scores {\n        key\n        title\n        score\n        words\n      }\n      submission {\n        id\n        sections {\n          key\n          title\n          text\n        }\n      }\n      comments {\n        ...CommentToRead\n      }\n      others {\n        id\n        reviewer {\n          id\n          name\n        }\n        scores {\n          key\n          title\n          score\n          words\n        }\n      }\n      ...ReviewToWrite\n    }\n  }\n':
    types.ReviewPageDocument,
  '\n  query ReviewsPage {\n    myReviews {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      submittedAt\n    }\n  }\n':
    types.ReviewsPageDocument,
  '\n  query RulesProposalPage($id: ID!) {\n    rulesProposal(id: $id) {\n      id\n      because\n      proposedOn\n      viewerCanAdopt\n      ...StateOfRulesProposal\n      ...RulesToAdopt\n      differences {\n        ...DifferenceOfRules\n      }\n      lastYear {\n        ...LastYearOfRules\n      }\n      lastYearVotes {\n        ...LastYearOfVotes\n      }\n      document {\n        ...RulesText\n      }\n    }\n  }\n':
    types.RulesProposalPageDocument,
  '\n  query RulesProposePage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      viewerCanPropose\n      ...RulesToChange\n    }\n    chairRotation {\n      places {\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.RulesProposePageDocument,
  '\n  query ScheduleMeetingPage($wallClock: WallClock!, $timeZone: String!, $minutes: Int!, $kind: MeetingKind!) {\n    meetingPreview(wallClock: $wallClock, timeZone: $timeZone, minutes: $minutes, kind: $kind) {\n      ...PreviewOfMeeting\n    }\n  }\n':
    types.ScheduleMeetingPageDocument,
  '\n  query SearchPage($text: String!, $first: Int!, $kinds: [SearchKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      ...Found\n    }\n  }\n':
    types.SearchPageDocument,
  '\n  query AuditPage($noun: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    auditEntries(noun: $noun, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...AuditLine\n      }\n    }\n  }\n':
    types.AuditPageDocument,
  '\n  query InvitationsPage($after: String) {\n    invitationsToManage(after: $after) {\n      nextCursor\n      items {\n        ...InvitationLine\n      }\n    }\n  }\n':
    types.InvitationsPageDocument,
  '\n  query OutboxPage($after: String, $read: Boolean = false, $mail: ID = "") {\n    secretariatDesk {\n      deliversMail\n    }\n    mails(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...MailLine\n      }\n    }\n    letter(mailId: $mail) @include(if: $read) {\n      ...LetterToRead\n    }\n  }\n':
    types.OutboxPageDocument,
  '\n  query SubmittedProposalsPage($state: ProposalState, $call: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposals(state: $state, call: $call, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...SubmittedLine\n      }\n    }\n    calls {\n      id\n      slug\n      title\n      state\n    }\n  }\n':
    types.SubmittedProposalsPageDocument,
  '\n  query SecretariatPage {\n    secretariatDesk {\n      ...MattersOnDesk\n    }\n    meetings(upcoming: true, first: 10) {\n      items {\n        id\n        state\n        ...MeetingOnDesk\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    chairRotation {\n      ...NextInChair\n    }\n  }\n':
    types.SecretariatPageDocument,
  '\n  query VotePage($id: ID!, $key: String!) {\n    vote(id: $id) {\n      id\n      mode\n      state\n      text\n      panel {\n        text\n        on\n      }\n      closed {\n        date\n        time\n      }\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      motion {\n        id\n        matter\n        mover {\n          id\n          acronym\n          name\n        }\n        item {\n          id\n          title\n        }\n      }\n      ...OutcomeInAWord\n      ...ResultOfVote\n      ...ResultToPublish\n    }\n    provenance(kind: vote, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.VotePageDocument,
  '\n  query WorkEditPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanChange\n      ...WorkToEdit\n      ...FilesOfWork\n    }\n    library {\n      everyLicence {\n        uri\n        name\n      }\n    }\n    directory(first: 100) {\n      items {\n        slug\n        name\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n':
    types.WorkEditPageDocument,
  '\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      kind\n      state\n      summary\n      jsonLd\n      citation {\n        apa\n        bibtex\n      }\n      editions {\n        id\n      }\n      ...FactsOfWork\n      ...EditionsOfWork\n      ...ActsOfWork\n    }\n    withdrawnWork(slug: $slug) {\n      title\n      because\n      withdrawnOn\n    }\n    networkTexts(topics: ["contactEmail"]) {\n      ...NetworkWords\n    }\n    provenance(kind: work, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n':
    types.WorkPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SignedInBrowser on Session {\n    id\n    browser\n    isCurrent\n    signedIn {\n      date\n      time\n    }\n    lastSeen {\n      date\n      time\n    }\n  }\n',
): (typeof documents)['\n  fragment SignedInBrowser on Session {\n    id\n    browser\n    isCurrent\n    signedIn {\n      date\n      time\n    }\n    lastSeen {\n      date\n      time\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n',
): (typeof documents)['\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyDetails on Me {\n    name\n    language\n    timeZone\n  }\n',
): (typeof documents)['\n  fragment MyDetails on Me {\n    name\n    language\n    timeZone\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeMyDetails($name: String!, $language: Language!, $timeZone: String!) {\n    changeMyDetails(name: $name, language: $language, timeZone: $timeZone) {\n      id\n      ...MyDetails\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeMyDetails($name: String!, $language: Language!, $timeZone: String!) {\n    changeMyDetails(name: $name, language: $language, timeZone: $timeZone) {\n      id\n      ...MyDetails\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePassword($presentPassword: String!, $newPassword: String!) {\n    changePassword(presentPassword: $presentPassword, newPassword: $newPassword) {\n      id\n      passwordChangedAt\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePassword($presentPassword: String!, $newPassword: String!) {\n    changePassword(presentPassword: $presentPassword, newPassword: $newPassword) {\n      id\n      passwordChangedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaReaders on MeetingAgenda {\n    id\n    viewerCanAsk\n    readers {\n      id\n      name\n      reviewed\n      asked\n      lateItems\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaReaders on MeetingAgenda {\n    id\n    viewerCanAsk\n    readers {\n      id\n      name\n      reviewed\n      asked\n      lateItems\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForReviews($meetingId: ID!) {\n    askForReviews(meetingId: $meetingId)\n  }\n',
): (typeof documents)['\n  mutation AskForReviews($meetingId: ID!) {\n    askForReviews(meetingId: $meetingId)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ConsentInRoom on MeetingAgenda {\n    id\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        isByConsent\n        passedAs {\n          id\n          number\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ConsentInRoom on MeetingAgenda {\n    id\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        isByConsent\n        passedAs {\n          id\n          number\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeOutOfConsent($itemId: ID!, $memberId: ID!) {\n    takeOutOfConsent(itemId: $itemId, memberId: $memberId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeOutOfConsent($itemId: ID!, $memberId: ID!) {\n    takeOutOfConsent(itemId: $itemId, memberId: $memberId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PassConsentAgenda($meetingId: ID!, $itemIds: [ID!]!) {\n    passConsentAgenda(meetingId: $meetingId, itemIds: $itemIds) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PassConsentAgenda($meetingId: ID!, $itemIds: [ID!]!) {\n    passConsentAgenda(meetingId: $meetingId, itemIds: $itemIds) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ItemsToReview on MeetingAgenda {\n    id\n    isInReview\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        kind\n        note\n        isReviewed\n        takenOutBy\n        subject {\n          agendaItemId\n          ...SubjectOfItem\n        }\n        reviews {\n          memberId\n          memberName\n          verdict\n          remark\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ItemsToReview on MeetingAgenda {\n    id\n    isInReview\n    viewerMembers {\n      id\n      name\n    }\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        kind\n        note\n        isReviewed\n        takenOutBy\n        subject {\n          agendaItemId\n          ...SubjectOfItem\n        }\n        reviews {\n          memberId\n          memberName\n          verdict\n          remark\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewAgendaItem($itemId: ID!, $memberId: ID!, $verdict: Verdict!, $remark: String!) {\n    reviewAgendaItem(itemId: $itemId, memberId: $memberId, verdict: $verdict, remark: $remark) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewAgendaItem($itemId: ID!, $memberId: ID!, $verdict: Verdict!, $remark: String!) {\n    reviewAgendaItem(itemId: $itemId, memberId: $memberId, verdict: $verdict, remark: $remark) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerLateItem($id: ID!, $memberId: ID!, $answer: LateItemWord!) {\n    answerLateItem(id: $id, memberId: $memberId, answer: $answer) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerLateItem($id: ID!, $memberId: ID!, $answer: LateItemWord!) {\n    answerLateItem(id: $id, memberId: $memberId, answer: $answer) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordLateItemConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordLateItemConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordLateItemConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordLateItemConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawLateItem($id: ID!) {\n    withdrawLateItem(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawLateItem($id: ID!) {\n    withdrawLateItem(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ProposeLateItem($meetingId: ID!, $item: AgendaItemInput!, $because: String!) {\n    proposeLateItem(meetingId: $meetingId, item: $item, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ProposeLateItem($meetingId: ID!, $item: AgendaItemInput!, $because: String!) {\n    proposeLateItem(meetingId: $meetingId, item: $item, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LateItems on MeetingAgenda {\n    id\n    viewerCanPropose\n    viewerMembers {\n      id\n      name\n    }\n    lateItems {\n      id\n      title\n      kind\n      minutes\n      note\n      because\n      state\n      isOpen\n      presenterName\n      presenter {\n        id\n        name\n      }\n      answers {\n        memberId\n        memberName\n        answer\n        recordedWhere\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LateItems on MeetingAgenda {\n    id\n    viewerCanPropose\n    viewerMembers {\n      id\n      name\n    }\n    lateItems {\n      id\n      title\n      kind\n      minutes\n      note\n      because\n      state\n      isOpen\n      presenterName\n      presenter {\n        id\n        name\n      }\n      answers {\n        memberId\n        memberName\n        answer\n        recordedWhere\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PapersToBring on MeetingAgenda {\n    id\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        owedPaper {\n          agendaItemId\n          dueOn\n          isDelivered\n          viewerOwes\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PapersToBring on MeetingAgenda {\n    id\n    meeting {\n      id\n      agenda {\n        id\n        position\n        title\n        owedPaper {\n          agendaItemId\n          dueOn\n          isDelivered\n          viewerOwes\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BringOwedPaper($itemId: ID!, $fileId: ID!) {\n    bringOwedPaper(itemId: $itemId, fileId: $fileId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation BringOwedPaper($itemId: ID!, $fileId: ID!) {\n    bringOwedPaper(itemId: $itemId, fileId: $fileId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdoptAnnualReport($year: Int!, $version: Int!, $decision: String!) {\n    adoptAnnualReport(year: $year, version: $version, decision: $decision) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AdoptAnnualReport($year: Int!, $version: Int!, $decision: String!) {\n    adoptAnnualReport(year: $year, version: $version, decision: $decision) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FiguresOfMemberInReport on FiguresOfMember {\n    slug\n    name\n    attended\n    seats\n    reviews\n    works\n    outputs\n    led\n    partnered\n    awards\n    projects\n    downloads\n  }\n',
): (typeof documents)['\n  fragment FiguresOfMemberInReport on FiguresOfMember {\n    slug\n    name\n    attended\n    seats\n    reviews\n    works\n    outputs\n    led\n    partnered\n    awards\n    projects\n    downloads\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenAnnualReport($year: Int!) {\n    openAnnualReport(year: $year) {\n      id\n      year\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenAnnualReport($year: Int!) {\n    openAnnualReport(year: $year) {\n      id\n      year\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LineInReport on LineOfReport {\n    kind\n    number\n    title\n    path\n  }\n',
): (typeof documents)['\n  fragment LineInReport on LineOfReport {\n    kind\n    number\n    title\n    path\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TableAnnualReport($year: Int!, $version: Int!, $meeting: String!, $title: String!) {\n    tableAnnualReport(year: $year, version: $version, meeting: $meeting, title: $title) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation TableAnnualReport($year: Int!, $version: Int!, $meeting: String!, $title: String!) {\n    tableAnnualReport(year: $year, version: $version, meeting: $meeting, title: $title) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TextsOfReport on AnnualReport {\n    year\n    version\n    forewords\n    outlooks\n  }\n',
): (typeof documents)['\n  fragment TextsOfReport on AnnualReport {\n    year\n    version\n    forewords\n    outlooks\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WriteAnnualReport(\n    $year: Int!\n    $version: Int!\n    $foreword: TextsByLanguage!\n    $outlook: TextsByLanguage!\n  ) {\n    writeAnnualReport(year: $year, version: $version, foreword: $foreword, outlook: $outlook) {\n      id\n      ...TextsOfReport\n    }\n  }\n',
): (typeof documents)['\n  mutation WriteAnnualReport(\n    $year: Int!\n    $version: Int!\n    $foreword: TextsByLanguage!\n    $outlook: TextsByLanguage!\n  ) {\n    writeAnnualReport(year: $year, version: $version, foreword: $foreword, outlook: $outlook) {\n      id\n      ...TextsOfReport\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FiguresInReport on FiguresOfYear {\n    meetings {\n      held\n      inPerson\n      online\n      hybrid\n    }\n    decisions {\n      taken\n      implemented\n    }\n    calls {\n      published\n      proposals\n      awards\n    }\n    projects {\n      started\n      running\n      concluded\n      outputs\n    }\n    library {\n      works\n      downloads\n    }\n  }\n',
): (typeof documents)['\n  fragment FiguresInReport on FiguresOfYear {\n    meetings {\n      held\n      inPerson\n      online\n      hybrid\n    }\n    decisions {\n      taken\n      implemented\n    }\n    calls {\n      published\n      proposals\n      awards\n    }\n    projects {\n      started\n      running\n      concluded\n      outputs\n    }\n    library {\n      works\n      downloads\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AwardOnProposal on Proposal {\n    number\n    viewerCanTable\n    call {\n      id\n      currency\n    }\n    award {\n      id\n      releasedAt\n      decisions\n      ...OutcomeOfAward\n    }\n  }\n',
): (typeof documents)['\n  fragment AwardOnProposal on Proposal {\n    number\n    viewerCanTable\n    call {\n      id\n      currency\n    }\n    award {\n      id\n      releasedAt\n      decisions\n      ...OutcomeOfAward\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OutcomeOfAward on Award {\n    id\n    state\n    ceiling\n    startsOn\n    endsOn\n    text\n    decisionNumber\n    projectSlug\n    conditions {\n      what\n      dueOn\n    }\n  }\n',
): (typeof documents)['\n  fragment OutcomeOfAward on Award {\n    id\n    state\n    ceiling\n    startsOn\n    endsOn\n    text\n    decisionNumber\n    projectSlug\n    conditions {\n      what\n      dueOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideAward($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {\n    decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideAward($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {\n    decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReleaseAward($proposal: String!, $version: Int!) {\n    releaseAward(proposal: $proposal, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReleaseAward($proposal: String!, $version: Int!) {\n    releaseAward(proposal: $proposal, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TableAward($proposal: String!, $meeting: String!, $advice: String!, $motion: String!) {\n    tableAward(proposal: $proposal, meeting: $meeting, advice: $advice, motion: $motion) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation TableAward($proposal: String!, $meeting: String!, $advice: String!, $motion: String!) {\n    tableAward(proposal: $proposal, meeting: $meeting, advice: $advice, motion: $motion) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaInPack on Meeting {\n    number\n    agenda {\n      id\n      position\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        ...SubjectOfItem\n      }\n      cameLate\n      takenOutBy\n      sinceRead\n      viewerRecusedFor\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaInPack on Meeting {\n    number\n    agenda {\n      id\n      position\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        ...SubjectOfItem\n      }\n      cameLate\n      takenOutBy\n      sinceRead\n      viewerRecusedFor\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PackToTake on BoardPack {\n    id\n    readAt {\n      date\n      time\n    }\n    meeting {\n      number\n    }\n    prepared {\n      id\n      bytes\n      isCurrent\n      isUnderWay\n    }\n  }\n',
): (typeof documents)['\n  fragment PackToTake on BoardPack {\n    id\n    readAt {\n      date\n      time\n    }\n    meeting {\n      number\n    }\n    prepared {\n      id\n      bytes\n      isCurrent\n      isUnderWay\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PrepareBoardPack($meetingId: ID!) {\n    prepareBoardPack(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n',
): (typeof documents)['\n  mutation PrepareBoardPack($meetingId: ID!) {\n    prepareBoardPack(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MarkPackRead($meetingId: ID!) {\n    markPackRead(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n',
): (typeof documents)['\n  mutation MarkPackRead($meetingId: ID!) {\n    markPackRead(meetingId: $meetingId) {\n      ...PackToTake\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment GapOfSeatLine on GapOfSeat {\n    from\n    until\n    alternate\n  }\n',
): (typeof documents)['\n  fragment GapOfSeatLine on GapOfSeat {\n    from\n    until\n    alternate\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    vacantSince\n    unrepresentedSince\n    chairs\n    chairsFrom\n    gaps {\n      from\n      until\n      alternate\n    }\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    vacantSince\n    unrepresentedSince\n    chairs\n    chairsFrom\n    gaps {\n      from\n      until\n      alternate\n    }\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AskedSection on CallSection {\n    key\n    title\n    question\n    required\n    mostWords\n  }\n',
): (typeof documents)['\n  fragment AskedSection on CallSection {\n    key\n    title\n    question\n    required\n    mostWords\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallOnDesk on Call {\n    slug\n    viewerCanChange\n    viewerCanPublish\n    viewerCanDecide\n    ...CallToPublish\n    ...CallToDecide\n  }\n',
): (typeof documents)['\n  fragment CallOnDesk on Call {\n    slug\n    viewerCanChange\n    viewerCanPublish\n    viewerCanDecide\n    ...CallToPublish\n    ...CallToDecide\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallToEdit on Call {\n    slug\n    version\n    state\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    timeZone\n    closesWallClock\n    opening {\n      call {\n        date\n        time\n      }\n    }\n    titles\n    texts\n    sections {\n      key\n      required\n      mostWords\n      titles\n      questions\n    }\n    criteria {\n      key\n      weight\n      titles\n    }\n  }\n',
): (typeof documents)['\n  fragment CallToEdit on Call {\n    slug\n    version\n    state\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    timeZone\n    closesWallClock\n    opening {\n      call {\n        date\n        time\n      }\n    }\n    titles\n    texts\n    sections {\n      key\n      required\n      mostWords\n      titles\n      questions\n    }\n    criteria {\n      key\n      weight\n      titles\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateCall(\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    createCall(\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateCall(\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    createCall(\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeCall(\n    $version: Int!\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    changeCall(\n      version: $version\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeCall(\n    $version: Int!\n    $slug: String!\n    $title: TextsByLanguage!\n    $text: TextsByLanguage!\n    $kind: CallKind!\n    $directions: [Int!]!\n    $opensWallClock: WallClock!\n    $closesWallClock: WallClock!\n    $closesSecondTime: Boolean\n    $timeZone: String!\n    $ceiling: Float!\n    $currency: String!\n    $leastPartners: Int!\n    $partnersMayLead: Boolean!\n    $leadKinds: [OrganisationKind!]!\n    $sections: [CallSectionInput!]!\n    $criteria: [CriterionInput!]!\n  ) {\n    changeCall(\n      version: $version\n      slug: $slug\n      title: $title\n      text: $text\n      kind: $kind\n      directions: $directions\n      opensWallClock: $opensWallClock\n      closesWallClock: $closesWallClock\n      closesSecondTime: $closesSecondTime\n      timeZone: $timeZone\n      ceiling: $ceiling\n      currency: $currency\n      leastPartners: $leastPartners\n      partnersMayLead: $partnersMayLead\n      leadKinds: $leadKinds\n      sections: $sections\n      criteria: $criteria\n    ) {\n      id\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallFacts on Call {\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    drafts\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n',
): (typeof documents)['\n  fragment CallFacts on Call {\n    kind\n    directions\n    ceiling\n    currency\n    leastPartners\n    partnersMayLead\n    leadKinds\n    drafts\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallLine on Call {\n    id\n    slug\n    title\n    kind\n    directions\n    ceiling\n    currency\n    isDemonstration\n    ...CallWindow\n  }\n',
): (typeof documents)['\n  fragment CallLine on Call {\n    id\n    slug\n    title\n    kind\n    directions\n    ceiling\n    currency\n    isDemonstration\n    ...CallWindow\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallMoment on CallTime {\n    viewer {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      date\n      time\n      zone\n      offset\n    }\n  }\n',
): (typeof documents)['\n  fragment CallMoment on CallTime {\n    viewer {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      date\n      time\n      zone\n      offset\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallWindow on Call {\n    state\n    isOpen\n    daysLeft\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n',
): (typeof documents)['\n  fragment CallWindow on Call {\n    state\n    isOpen\n    daysLeft\n    opening {\n      ...CallMoment\n    }\n    closing {\n      ...CallMoment\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WeighedCriterion on Criterion {\n    key\n    title\n    weight\n  }\n',
): (typeof documents)['\n  fragment WeighedCriterion on Criterion {\n    key\n    title\n    weight\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallToDecide on Call {\n    slug\n    version\n  }\n',
): (typeof documents)['\n  fragment CallToDecide on Call {\n    slug\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideCall($slug: String!, $version: Int!) {\n    decideCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideCall($slug: String!, $version: Int!) {\n    decideCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallToPublish on Call {\n    slug\n    version\n  }\n',
): (typeof documents)['\n  fragment CallToPublish on Call {\n    slug\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishCall($slug: String!, $version: Int!) {\n    publishCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishCall($slug: String!, $version: Int!) {\n    publishCall(slug: $slug, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WhoActsAsChair on ActingChair {\n    startsOn\n    asViceChair\n    member {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment WhoActsAsChair on ActingChair {\n    startsOn\n    asViceChair\n    member {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RotationToAppointFrom on ChairRotation {\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    outlook {\n      startsOn\n      endsOn\n      elected\n      member {\n        id\n        slug\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RotationToAppointFrom on ChairRotation {\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    outlook {\n      startsOn\n      endsOn\n      elected\n      member {\n        id\n        slug\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AppointChair(\n    $organisation: String!\n    $startsOn: CalendarDate!\n    $endsOn: CalendarDate!\n    $basis: String!\n    $electedOn: CalendarDate\n  ) {\n    appointChair(\n      organisation: $organisation\n      startsOn: $startsOn\n      endsOn: $endsOn\n      basis: $basis\n      electedOn: $electedOn\n    ) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AppointChair(\n    $organisation: String!\n    $startsOn: CalendarDate!\n    $endsOn: CalendarDate!\n    $basis: String!\n    $electedOn: CalendarDate\n  ) {\n    appointChair(\n      organisation: $organisation\n      startsOn: $startsOn\n      endsOn: $endsOn\n      basis: $basis\n      electedOn: $electedOn\n    ) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChairNow on ChairTerm {\n    id\n    isCurrent\n    isDemonstration\n    startsOn\n    endsOn\n    member {\n      id\n      ...OrganisationName\n      mandates {\n        id\n        capacity\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ChairNow on ChairTerm {\n    id\n    isCurrent\n    isDemonstration\n    startsOn\n    endsOn\n    member {\n      id\n      ...OrganisationName\n      mandates {\n        id\n        capacity\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OutlookOfChair on ExpectedTerm {\n    startsOn\n    endsOn\n    elected\n    member {\n      id\n      slug\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment OutlookOfChair on ExpectedTerm {\n    startsOn\n    endsOn\n    elected\n    member {\n      id\n      slug\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TermToConclude on ChairTerm {\n    id\n    version\n    endsOn\n  }\n',
): (typeof documents)['\n  fragment TermToConclude on ChairTerm {\n    id\n    version\n    endsOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {\n    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {\n      id\n      ...TermToConclude\n    }\n  }\n',
): (typeof documents)['\n  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {\n    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {\n      id\n      ...TermToConclude\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DecisionsToRestOn {\n    decisionsToRestOn {\n      id\n      number\n      takenOn\n      text\n      suits\n    }\n  }\n',
): (typeof documents)['\n  query DecisionsToRestOn {\n    decisionsToRestOn {\n      id\n      number\n      takenOn\n      text\n      suits\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NominationInList on ChairNomination {\n    id\n    version\n    answer\n    nominatedOn\n    answeredOn\n    viewerCanAnswer\n    member {\n      id\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment NominationInList on ChairNomination {\n    id\n    version\n    answer\n    nominatedOn\n    answeredOn\n    viewerCanAnswer\n    member {\n      id\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerNomination($id: ID!, $version: Int!, $accept: Boolean!) {\n    answerNomination(id: $id, version: $version, accept: $accept) {\n      id\n      ...NominationInList\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerNomination($id: ID!, $version: Int!, $accept: Boolean!) {\n    answerNomination(id: $id, version: $version, accept: $accept) {\n      id\n      ...NominationInList\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NominationsOfTurn on ChairNomination {\n    id\n    turnStartsOn\n    answer\n    member {\n      id\n      name\n    }\n    ...NominationInList\n  }\n',
): (typeof documents)['\n  fragment NominationsOfTurn on ChairNomination {\n    id\n    turnStartsOn\n    answer\n    member {\n      id\n      name\n    }\n    ...NominationInList\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RotationToNominateFrom on ChairRotation {\n    viewerCanAppoint\n    viewerCanNominate\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    turn\n  }\n',
): (typeof documents)['\n  fragment RotationToNominateFrom on ChairRotation {\n    viewerCanAppoint\n    viewerCanNominate\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    turn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NominateForChair($organisation: String!) {\n    nominateForChair(organisation: $organisation) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation NominateForChair($organisation: String!) {\n    nominateForChair(organisation: $organisation) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareSoleNominee($basis: String!) {\n    declareSoleNominee(basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareSoleNominee($basis: String!) {\n    declareSoleNominee(basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareChairVacant(\n    $id: ID!\n    $version: Int!\n    $on: CalendarDate!\n    $because: String!\n    $acting: String\n  ) {\n    declareChairVacant(id: $id, version: $version, on: $on, because: $because, acting: $acting) {\n      id\n      endsOn\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareChairVacant(\n    $id: ID!\n    $version: Int!\n    $on: CalendarDate!\n    $because: String!\n    $acting: String\n  ) {\n    declareChairVacant(id: $id, version: $version, on: $on, because: $because, acting: $acting) {\n      id\n      endsOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation NameActingChair($on: CalendarDate!, $acting: String) {\n    nameActingChair(on: $on, acting: $acting) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation NameActingChair($on: CalendarDate!, $acting: String) {\n    nameActingChair(on: $on, acting: $acting) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordSuccession(\n    $organisation: String!\n    $successor: String!\n    $on: CalendarDate!\n    $basis: String!\n  ) {\n    recordSuccession(organisation: $organisation, successor: $successor, on: $on, basis: $basis) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordSuccession(\n    $organisation: String!\n    $successor: String!\n    $on: CalendarDate!\n    $basis: String!\n  ) {\n    recordSuccession(organisation: $organisation, successor: $successor, on: $on, basis: $basis) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StandingToBringForward on Organisation {\n    slug\n    standingDesk {\n      standing\n      stage\n      since\n      basis\n      next {\n        ...StandingStepOffered\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment StandingToBringForward on Organisation {\n    slug\n    standingDesk {\n      standing\n      stage\n      since\n      basis\n      next {\n        ...StandingStepOffered\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StandingStepOffered on StandingStep {\n    standing\n    stage\n    decision\n  }\n',
): (typeof documents)['\n  fragment StandingStepOffered on StandingStep {\n    standing\n    stage\n    decision\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterMembershipStage(\n    $organisation: String!\n    $standing: Standing!\n    $stage: MembershipStage!\n    $startsOn: CalendarDate!\n    $basis: String!\n  ) {\n    enterMembershipStage(\n      organisation: $organisation\n      standing: $standing\n      stage: $stage\n      startsOn: $startsOn\n      basis: $basis\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterMembershipStage(\n    $organisation: String!\n    $standing: Standing!\n    $stage: MembershipStage!\n    $startsOn: CalendarDate!\n    $basis: String!\n  ) {\n    enterMembershipStage(\n      organisation: $organisation\n      standing: $standing\n      stage: $stage\n      startsOn: $startsOn\n      basis: $basis\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TermsOfChair on ChairTerm {\n    id\n    startsOn\n    endsOn\n    isCurrent\n    isDemonstration\n    basis\n    concludedBecause\n    member {\n      id\n      ...OrganisationName\n    }\n    exercisedBy {\n      id\n      holder {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TermsOfChair on ChairTerm {\n    id\n    startsOn\n    endsOn\n    isCurrent\n    isDemonstration\n    basis\n    concludedBecause\n    member {\n      id\n      ...OrganisationName\n    }\n    exercisedBy {\n      id\n      holder {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CircularToSeeThrough on Circular {\n    id\n    viewerCanRemind\n    viewerCanWithdraw\n    viewerCanBreakTie\n    viewerCanPlace\n  }\n',
): (typeof documents)['\n  fragment CircularToSeeThrough on Circular {\n    id\n    viewerCanRemind\n    viewerCanWithdraw\n    viewerCanBreakTie\n    viewerCanPlace\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemindOfCircular($id: ID!) {\n    remindOfCircular(id: $id)\n  }\n',
): (typeof documents)['\n  mutation RemindOfCircular($id: ID!) {\n    remindOfCircular(id: $id)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawCircular($id: ID!, $because: String!) {\n    withdrawCircular(id: $id, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawCircular($id: ID!, $because: String!) {\n    withdrawCircular(id: $id, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BreakTieInWriting($id: ID!, $castingVote: CastingVote!) {\n    breakTieInWriting(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation BreakTieInWriting($id: ID!, $castingVote: CastingVote!) {\n    breakTieInWriting(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PlaceCircular($id: ID!) {\n    placeCircular(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PlaceCircular($id: ID!) {\n    placeCircular(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FactsOfCircular on Circular {\n    matter\n    state\n    isOver\n    lastDay\n    timeZone\n    withdrawnBecause\n    mover {\n      id\n      name\n      acronym\n    }\n    closes {\n      date\n      time\n    }\n    closed {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    decision {\n      id\n      number\n      address\n    }\n    outcome {\n      outcome\n    }\n    movedTo {\n      id\n      number\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment FactsOfCircular on Circular {\n    matter\n    state\n    isOver\n    lastDay\n    timeZone\n    withdrawnBecause\n    mover {\n      id\n      name\n      acronym\n    }\n    closes {\n      date\n      time\n    }\n    closed {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    decision {\n      id\n      number\n      address\n    }\n    outcome {\n      outcome\n    }\n    movedTo {\n      id\n      number\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DeskForCirculars on CircularDesk {\n    members {\n      id\n      name\n      isEntitled\n    }\n    chairId\n    writtenVoteDays\n    writtenVoteLastDay\n    noObjectionWorkingDays\n    noObjectionLastDay\n    noObjectionMatters\n  }\n',
): (typeof documents)['\n  fragment DeskForCirculars on CircularDesk {\n    members {\n      id\n      name\n      isEntitled\n    }\n    chairId\n    writtenVoteDays\n    writtenVoteLastDay\n    noObjectionWorkingDays\n    noObjectionLastDay\n    noObjectionMatters\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutToMembers($circular: CircularInput!) {\n    putToMembers(circular: $circular) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PutToMembers($circular: CircularInput!) {\n    putToMembers(circular: $circular) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StateOfCircular on Circular {\n    state\n    isOver\n    outcome {\n      outcome\n    }\n  }\n',
): (typeof documents)['\n  fragment StateOfCircular on Circular {\n    state\n    isOver\n    outcome {\n      outcome\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CircularLine on Circular {\n    id\n    title\n    language\n    procedure\n    closes {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    ...StateOfCircular\n  }\n',
): (typeof documents)['\n  fragment CircularLine on Circular {\n    id\n    title\n    language\n    procedure\n    closes {\n      date\n      time\n    }\n    tally {\n      asked\n      answered\n    }\n    ...StateOfCircular\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LastYearOfVotes on VotesUnderRules {\n    votes\n    changed {\n      path\n      on\n      meeting\n      item\n      before {\n        ...VoteByVersion\n      }\n      after {\n        ...VoteByVersion\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LastYearOfVotes on VotesUnderRules {\n    votes\n    changed {\n      path\n      on\n      meeting\n      item\n      before {\n        ...VoteByVersion\n      }\n      after {\n        ...VoteByVersion\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VoteByVersion on VoteUnderVersion {\n    outcome\n    majority {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n    quorum {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n  }\n',
): (typeof documents)['\n  fragment VoteByVersion on VoteUnderVersion {\n    outcome\n    majority {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n    quorum {\n      exact {\n        numerator\n        denominator\n      }\n      least\n      got\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MembersOfCircular on Circular {\n    state\n    members {\n      id\n      name\n      state\n      hasAnswered\n      choice\n      reason\n    }\n  }\n',
): (typeof documents)['\n  fragment MembersOfCircular on Circular {\n    state\n    members {\n      id\n      name\n      state\n      hasAnswered\n      choice\n      reason\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnCircular on Circular {\n    id\n    procedure\n    isOver\n    viewerSeats {\n      memberId\n      memberName\n      choice\n      answeredBy\n      answered {\n        date\n        time\n      }\n      viewerCanAnswer\n      viewerCanLeave\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnCircular on Circular {\n    id\n    procedure\n    isOver\n    viewerSeats {\n      memberId\n      memberName\n      choice\n      answeredBy\n      answered {\n        date\n        time\n      }\n      viewerCanAnswer\n      viewerCanLeave\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerCircular($circularId: ID!, $memberId: ID!, $choice: CircularChoice!, $reason: String!) {\n    answerCircular(circularId: $circularId, memberId: $memberId, choice: $choice, reason: $reason) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerCircular($circularId: ID!, $memberId: ID!, $choice: CircularChoice!, $reason: String!) {\n    answerCircular(circularId: $circularId, memberId: $memberId, choice: $choice, reason: $reason) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LeaveCircular($circularId: ID!, $memberId: ID!) {\n    leaveCircular(circularId: $circularId, memberId: $memberId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation LeaveCircular($circularId: ID!, $memberId: ID!) {\n    leaveCircular(circularId: $circularId, memberId: $memberId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ConferenceOnCard on Conference {\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n',
): (typeof documents)['\n  fragment ConferenceOnCard on Conference {\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ConferenceEdition on Conference {\n    id\n    year\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n',
): (typeof documents)['\n  fragment ConferenceEdition on Conference {\n    id\n    year\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RuleOnConflict(\n    $proposal: String!\n    $personId: ID!\n    $ground: ConflictGround!\n    $organisation: String\n    $ruling: ConflictRuling!\n    $reason: String!\n  ) {\n    ruleOnConflict(\n      proposal: $proposal\n      personId: $personId\n      ground: $ground\n      organisation: $organisation\n      ruling: $ruling\n      reason: $reason\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RuleOnConflict(\n    $proposal: String!\n    $personId: ID!\n    $ground: ConflictGround!\n    $organisation: String\n    $ruling: ConflictRuling!\n    $reason: String!\n  ) {\n    ruleOnConflict(\n      proposal: $proposal\n      personId: $personId\n      ground: $ground\n      organisation: $organisation\n      ruling: $ruling\n      reason: $reason\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareConflict($proposal: String!, $kind: ConflictKind!, $words: String!) {\n    declareConflict(proposal: $proposal, kind: $kind, words: $words) {\n      callSlug\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareConflict($proposal: String!, $kind: ConflictKind!, $words: String!) {\n    declareConflict(proposal: $proposal, kind: $kind, words: $words) {\n      callSlug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ConflictsOfProposal on ConflictsAboutProposal {\n    number\n    title\n    consortium {\n      slug\n      name\n      acronym\n    }\n    ruledBy {\n      slug\n      name\n      acronym\n    }\n    conflicts {\n      id\n      person {\n        id\n        name\n      }\n      ground\n      organisation {\n        slug\n        name\n        acronym\n      }\n      kind\n      words\n      state\n      viewerCanRule\n      rulings {\n        ruling\n        reason\n        ruledBy {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ConflictsOfProposal on ConflictsAboutProposal {\n    number\n    title\n    consortium {\n      slug\n      name\n      acronym\n    }\n    ruledBy {\n      slug\n      name\n      acronym\n    }\n    conflicts {\n      id\n      person {\n        id\n        name\n      }\n      ground\n      organisation {\n        slug\n        name\n        acronym\n      }\n      kind\n      words\n      state\n      viewerCanRule\n      rulings {\n        ruling\n        reason\n        ruledBy {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BurdenOfBoard on BoardBurden {\n    total\n    meetings\n    members {\n      organisationId\n      name\n      burden\n      green\n      yellow\n      red\n      isAboveLimit\n      redAgain\n    }\n  }\n',
): (typeof documents)['\n  fragment BurdenOfBoard on BoardBurden {\n    total\n    meetings\n    members {\n      organisationId\n      name\n      burden\n      green\n      yellow\n      red\n      isAboveLimit\n      redAgain\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseDate($slotId: ID!, $because: String!) {\n    chooseDate(slotId: $slotId, because: $because) {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseDate($slotId: ID!, $because: String!) {\n    chooseDate(slotId: $slotId, because: $because) {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollToAnswer on DatePoll {\n    id\n    times {\n      id\n      ...TimeToAnswer\n    }\n  }\n',
): (typeof documents)['\n  fragment PollToAnswer on DatePoll {\n    id\n    times {\n      id\n      ...TimeToAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerDatePoll($pollId: ID!, $answers: [SlotAnswerInput!]!) {\n    answerDatePoll(pollId: $pollId, answers: $answers) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerDatePoll($pollId: ID!, $answers: [SlotAnswerInput!]!) {\n    answerDatePoll(pollId: $pollId, answers: $answers) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollToCompare on DatePoll {\n    id\n    viewerCanChoose\n    times {\n      id\n      isChosen\n      notice {\n        inTime\n      }\n      outlook {\n        rank\n      }\n      ...OutlookOfTime\n    }\n  }\n',
): (typeof documents)['\n  fragment PollToCompare on DatePoll {\n    id\n    viewerCanChoose\n    times {\n      id\n      isChosen\n      notice {\n        inTime\n      }\n      outlook {\n        rank\n      }\n      ...OutlookOfTime\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PollAtDesk on DatePoll {\n    id\n    viewerCanRemind\n    viewerCanClose\n    viewerCanGiveUp\n  }\n',
): (typeof documents)['\n  fragment PollAtDesk on DatePoll {\n    id\n    viewerCanRemind\n    viewerCanClose\n    viewerCanGiveUp\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemindOfDatePoll($pollId: ID!) {\n    remindOfDatePoll(pollId: $pollId)\n  }\n',
): (typeof documents)['\n  mutation RemindOfDatePoll($pollId: ID!) {\n    remindOfDatePoll(pollId: $pollId)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseDatePoll($pollId: ID!) {\n    closeDatePoll(pollId: $pollId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseDatePoll($pollId: ID!) {\n    closeDatePoll(pollId: $pollId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveUpDatePoll($pollId: ID!, $because: String!) {\n    giveUpDatePoll(pollId: $pollId, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveUpDatePoll($pollId: ID!, $because: String!) {\n    giveUpDatePoll(pollId: $pollId, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingToPoll on MeetingDates {\n    id\n    number\n    wallClock\n    timeZone\n    earliest\n    suggestions {\n      ...SuggestionOfTime\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingToPoll on MeetingDates {\n    id\n    number\n    wallClock\n    timeZone\n    earliest\n    suggestions {\n      ...SuggestionOfTime\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenDatePoll($meetingId: ID!, $poll: DatePollInput!) {\n    openDatePoll(meetingId: $meetingId, poll: $poll) {\n      id\n      poll {\n        id\n        tally {\n          asked\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenDatePoll($meetingId: ID!, $poll: DatePollInput!) {\n    openDatePoll(meetingId: $meetingId, poll: $poll) {\n      id\n      poll {\n        id\n        tally {\n          asked\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SuggestionOfTime on SuggestedTime {\n    wallClock\n    burden\n    yearBurden\n    keepsLimits\n    localTimes {\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n    }\n    members {\n      organisationId\n      name\n      paid\n      afterwards\n      hours {\n        time\n        colour\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SuggestionOfTime on SuggestedTime {\n    wallClock\n    burden\n    yearBurden\n    keepsLimits\n    localTimes {\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n    }\n    members {\n      organisationId\n      name\n      paid\n      afterwards\n      hours {\n        time\n        colour\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OutlookOfTime on ProposedTime {\n    id\n    isChosen\n    localTimes {\n      viewer {\n        ...TimeSpan\n      }\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n      extraordinaryUntil\n      earliest\n    }\n    outlook {\n      rank\n      quorum\n      needed\n      yes\n      ifNeeded\n      unknown\n      no\n      burden\n      beforeNext {\n        criterion\n        here\n        there\n      }\n      members {\n        organisationId\n        name\n        attendance\n        colour\n        burden\n        paid\n        people {\n          name\n          capacity\n          answer\n          hours {\n            date\n            time\n            zone\n            colour\n          }\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OutlookOfTime on ProposedTime {\n    id\n    isChosen\n    localTimes {\n      viewer {\n        ...TimeSpan\n      }\n      meeting {\n        ...TimeSpan\n      }\n    }\n    notice {\n      lastDay\n      inTime\n      extraordinaryUntil\n      earliest\n    }\n    outlook {\n      rank\n      quorum\n      needed\n      yes\n      ifNeeded\n      unknown\n      no\n      burden\n      beforeNext {\n        criterion\n        here\n        there\n      }\n      members {\n        organisationId\n        name\n        attendance\n        colour\n        burden\n        paid\n        people {\n          name\n          capacity\n          answer\n          hours {\n            date\n            time\n            zone\n            colour\n          }\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimeSpan on MeetingTime {\n    date\n    time\n    endTime\n    offset\n    zone\n  }\n',
): (typeof documents)['\n  fragment TimeSpan on MeetingTime {\n    date\n    time\n    endTime\n    offset\n    zone\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimeToAnswer on ProposedTime {\n    id\n    colour\n    answer\n    localTimes {\n      viewer {\n        zone\n        ...TimeSpan\n      }\n      meeting {\n        zone\n        ...TimeSpan\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment TimeToAnswer on ProposedTime {\n    id\n    colour\n    answer\n    localTimes {\n      viewer {\n        zone\n        ...TimeSpan\n      }\n      meeting {\n        zone\n        ...TimeSpan\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionToActOn on Action {\n    id\n    version\n    state\n    isMine\n    viewerCanGiveEvidence\n    viewerCanConfirm\n    viewerCanReturn\n    viewerCanChange\n    ...ActionToChange\n    ...ActionToDeliver\n  }\n',
): (typeof documents)['\n  fragment ActionToActOn on Action {\n    id\n    version\n    state\n    isMine\n    viewerCanGiveEvidence\n    viewerCanConfirm\n    viewerCanReturn\n    viewerCanChange\n    ...ActionToChange\n    ...ActionToDeliver\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmAction($id: ID!, $version: Int!) {\n    confirmAction(id: $id, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmAction($id: ID!, $version: Int!) {\n    confirmAction(id: $id, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnEvidence($id: ID!, $version: Int!, $because: String!) {\n    returnEvidence(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnEvidence($id: ID!, $version: Int!, $because: String!) {\n    returnEvidence(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DropAction($id: ID!, $version: Int!, $because: String!) {\n    dropAction(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DropAction($id: ID!, $version: Int!, $because: String!) {\n    dropAction(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddAction($decisionId: ID!, $what: String!, $terms: ActionTermsInput!) {\n    addAction(decisionId: $decisionId, what: $what, terms: $terms) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddAction($decisionId: ID!, $what: String!, $terms: ActionTermsInput!) {\n    addAction(decisionId: $decisionId, what: $what, terms: $terms) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionToChange on Action {\n    id\n    version\n    dueOn\n    owner {\n      slug\n    }\n  }\n',
): (typeof documents)['\n  fragment ActionToChange on Action {\n    id\n    version\n    dueOn\n    owner {\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeAction($id: ID!, $version: Int!, $terms: ActionTermsInput!, $because: String!) {\n    changeAction(id: $id, version: $version, terms: $terms, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeAction($id: ID!, $version: Int!, $terms: ActionTermsInput!, $because: String!) {\n    changeAction(id: $id, version: $version, terms: $terms, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HistoryOfAction on Action {\n    history {\n      position\n      act\n      because\n      dueOn\n      dueBefore\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      owner {\n        slug\n        name\n        acronym\n      }\n      ownerBefore {\n        slug\n        name\n        acronym\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment HistoryOfAction on Action {\n    history {\n      position\n      act\n      because\n      dueOn\n      dueBefore\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      owner {\n        slug\n        name\n        acronym\n      }\n      ownerBefore {\n        slug\n        name\n        acronym\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionOfDecision on Action {\n    id\n    what\n    dueOn\n    droppedBecause\n    owner {\n      slug\n      name\n    }\n    ownerPerson {\n      id\n      name\n    }\n    evidence {\n      id\n      text\n      link\n      storedFile {\n        id\n        name\n      }\n      givenBy {\n        id\n        name\n      }\n      givenFor {\n        slug\n        name\n        acronym\n      }\n      givenAt {\n        date\n        time\n      }\n    }\n    ...StandingOfAction\n    ...ActionToActOn\n    ...HistoryOfAction\n  }\n',
): (typeof documents)['\n  fragment ActionOfDecision on Action {\n    id\n    what\n    dueOn\n    droppedBecause\n    owner {\n      slug\n      name\n    }\n    ownerPerson {\n      id\n      name\n    }\n    evidence {\n      id\n      text\n      link\n      storedFile {\n        id\n        name\n      }\n      givenBy {\n        id\n        name\n      }\n      givenFor {\n        slug\n        name\n        acronym\n      }\n      givenAt {\n        date\n        time\n      }\n    }\n    ...StandingOfAction\n    ...ActionToActOn\n    ...HistoryOfAction\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StandingOfAction on Action {\n    state\n    isOverdue\n  }\n',
): (typeof documents)['\n  fragment StandingOfAction on Action {\n    state\n    isOverdue\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    owner {\n      slug\n      name\n      acronym\n    }\n    ownerPerson {\n      id\n      name\n    }\n    decision {\n      id\n      number\n      address\n    }\n    ...StandingOfAction\n  }\n',
): (typeof documents)['\n  fragment ActionLine on Action {\n    id\n    what\n    dueOn\n    owner {\n      slug\n      name\n      acronym\n    }\n    ownerPerson {\n      id\n      name\n    }\n    decision {\n      id\n      number\n      address\n    }\n    ...StandingOfAction\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionToCorrect on Decision {\n    id\n    version\n    dueOn\n    takenOn\n    takenBy\n    words {\n      language\n      text\n      effect\n    }\n    owner {\n      slug\n    }\n    agendaItem {\n      id\n    }\n    meeting {\n      id\n      agenda {\n        id\n        title\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DecisionToCorrect on Decision {\n    id\n    version\n    dueOn\n    takenOn\n    takenBy\n    words {\n      language\n      text\n      effect\n    }\n    owner {\n      slug\n    }\n    agendaItem {\n      id\n    }\n    meeting {\n      id\n      agenda {\n        id\n        title\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeDecision($id: ID!, $version: Int!, $decision: DecisionInput!) {\n    changeDecision(id: $id, version: $version, decision: $decision) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeDecision($id: ID!, $version: Int!, $decision: DecisionInput!) {\n    changeDecision(id: $id, version: $version, decision: $decision) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingToDecideAt on Meeting {\n    id\n    number\n    title\n    agenda {\n      id\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingToDecideAt on Meeting {\n    id\n    number\n    title\n    agenda {\n      id\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterDecision($meetingId: ID!, $decision: DecisionInput!) {\n    enterDecision(meetingId: $meetingId, decision: $decision) {\n      id\n      number\n      address\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterDecision($meetingId: ID!, $decision: DecisionInput!) {\n    enterDecision(meetingId: $meetingId, decision: $decision) {\n      id\n      number\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FactsOfDecision on Decision {\n    takenOn\n    takenBy\n    dueOn\n    effect\n    publishedOn\n    publishedEarlyBecause\n    withheldBecause\n    owner {\n      slug\n      name\n    }\n    meeting {\n      number\n      title\n    }\n    agendaItem {\n      id\n      title\n    }\n    circular {\n      id\n    }\n    ...StandingOfDecision\n  }\n',
): (typeof documents)['\n  fragment FactsOfDecision on Decision {\n    takenOn\n    takenBy\n    dueOn\n    effect\n    publishedOn\n    publishedEarlyBecause\n    withheldBecause\n    owner {\n      slug\n      name\n    }\n    meeting {\n      number\n      title\n    }\n    agendaItem {\n      id\n      title\n    }\n    circular {\n      id\n    }\n    ...StandingOfDecision\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FiltersOfDecisions on DecisionRegister {\n    years\n    viewerSeesActions\n    meetings {\n      id\n      number\n    }\n    owners {\n      slug\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment FiltersOfDecisions on DecisionRegister {\n    years\n    viewerSeesActions\n    meetings {\n      id\n      number\n    }\n    owners {\n      slug\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionLine on Decision {\n    id\n    number\n    address\n    text\n    language\n    takenOn\n    dueOn\n    isDemonstration\n    owner {\n      slug\n      name\n      acronym\n    }\n    ...StandingOfDecision\n  }\n',
): (typeof documents)['\n  fragment DecisionLine on Decision {\n    id\n    number\n    address\n    text\n    language\n    takenOn\n    dueOn\n    isDemonstration\n    owner {\n      slug\n      name\n      acronym\n    }\n    ...StandingOfDecision\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StandingOfDecision on Decision {\n    state\n    implementation\n    isLate\n  }\n',
): (typeof documents)['\n  fragment StandingOfDecision on Decision {\n    state\n    implementation\n    isLate\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionToDeliver on Action {\n    id\n    version\n  }\n',
): (typeof documents)['\n  fragment ActionToDeliver on Action {\n    id\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveEvidence($id: ID!, $version: Int!, $text: String!, $link: String!, $fileId: ID) {\n    giveEvidence(id: $id, version: $version, text: $text, link: $link, fileId: $fileId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveEvidence($id: ID!, $version: Int!, $text: String!, $link: String!, $fileId: ID) {\n    giveEvidence(id: $id, version: $version, text: $text, link: $link, fileId: $fileId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionWithoutActions on Decision {\n    carriesItself\n    nothingFollowsBecause\n    nothingFollowsSaidOn\n    nothingFollowsSaidBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment DecisionWithoutActions on Decision {\n    carriesItself\n    nothingFollowsBecause\n    nothingFollowsSaidOn\n    nothingFollowsSaidBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SayNothingFollows($id: ID!, $version: Int!, $because: String!) {\n    sayNothingFollows(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SayNothingFollows($id: ID!, $version: Int!, $because: String!) {\n    sayNothingFollows(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaForOverdue on Meeting {\n    id\n    number\n    title\n  }\n',
): (typeof documents)['\n  fragment AgendaForOverdue on Meeting {\n    id\n    number\n    title\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PutOverdueOnAgenda($meetingId: ID!) {\n    putOverdueOnAgenda(meetingId: $meetingId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PutOverdueOnAgenda($meetingId: ID!) {\n    putOverdueOnAgenda(meetingId: $meetingId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecisionToPublish on Decision {\n    id\n    version\n    number\n    regularPublicationOn\n    mayBePublishedNow\n  }\n',
): (typeof documents)['\n  fragment DecisionToPublish on Decision {\n    id\n    version\n    number\n    regularPublicationOn\n    mayBePublishedNow\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishDecision($id: ID!, $version: Int!, $because: String!) {\n    publishDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishDecision($id: ID!, $version: Int!, $because: String!) {\n    publishDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithholdDecision($id: ID!, $version: Int!, $because: String!) {\n    withholdDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithholdDecision($id: ID!, $version: Int!, $because: String!) {\n    withholdDecision(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FiguresOfRegister on DecisionRegister {\n    overdueActions\n    medianDaysToImplement {\n      days\n      half\n    }\n  }\n',
): (typeof documents)['\n  fragment FiguresOfRegister on DecisionRegister {\n    overdueActions\n    medianDaysToImplement {\n      days\n      half\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MyChosenMail on Me {\n    chosenMail {\n      matters\n      reminders\n    }\n  }\n',
): (typeof documents)['\n  fragment MyChosenMail on Me {\n    chosenMail {\n      matters\n      reminders\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChooseMail($matters: PaceOfMatters!, $reminders: Pace!) {\n    chooseMail(matters: $matters, reminders: $reminders) {\n      id\n      ...MyChosenMail\n    }\n  }\n',
): (typeof documents)['\n  mutation ChooseMail($matters: PaceOfMatters!, $reminders: Pace!) {\n    chooseMail(matters: $matters, reminders: $reminders) {\n      id\n      ...MyChosenMail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing(on: $on)\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing(on: $on)\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PlaceOnMap on Organisation {\n    id\n    slug\n    name\n    placeName\n    latitude\n    longitude\n  }\n',
): (typeof documents)['\n  fragment PlaceOnMap on Organisation {\n    id\n    slug\n    name\n    placeName\n    latitude\n    longitude\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrganisationToChange on Organisation {\n    id\n    version\n    website\n    ror\n    aboutInEnglish\n  }\n',
): (typeof documents)['\n  fragment OrganisationToChange on Organisation {\n    id\n    version\n    website\n    ror\n    aboutInEnglish\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {\n    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {\n      id\n      ...OrganisationToChange\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {\n    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {\n      id\n      ...OrganisationToChange\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrganisationsToJoin($after: String) {\n    directory(first: 100, after: $after) {\n      nextCursor\n      items {\n        id\n        slug\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrganisationsToJoin($after: String) {\n    directory(first: 100, after: $after) {\n      nextCursor\n      items {\n        id\n        slug\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VoteOfMember on PastVote {\n    id\n    text\n    path\n    on\n    choice\n    outcome\n  }\n',
): (typeof documents)['\n  fragment VoteOfMember on PastVote {\n    id\n    text\n    path\n    on\n    choice\n    outcome\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SeatToKnow on SeatInBrief {\n    member\n    capacity\n    since\n    predecessor\n    others\n  }\n',
): (typeof documents)['\n  fragment SeatToKnow on SeatInBrief {\n    member\n    capacity\n    since\n    predecessor\n    others\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandOverMandate(\n    $mandateId: ID!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $startsAt: Instant\n    $basis: String!\n  ) {\n    handOverMandate(\n      mandateId: $mandateId\n      name: $name\n      address: $address\n      language: $language\n      startsAt: $startsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation HandOverMandate(\n    $mandateId: ID!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $startsAt: Instant\n    $basis: String!\n  ) {\n    handOverMandate(\n      mandateId: $mandateId\n      name: $name\n      address: $address\n      language: $language\n      startsAt: $startsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendInvitationAgain($id: ID!) {\n    sendInvitationAgain(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SendInvitationAgain($id: ID!) {\n    sendInvitationAgain(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n    $leavesSeatEmpty: Boolean!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n      leavesSeatEmpty: $leavesSeatEmpty\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n    $leavesSeatEmpty: Boolean!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n      leavesSeatEmpty: $leavesSeatEmpty\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InvitationLine on Invitation {\n    id\n    name\n    address\n    capacity\n    isOpen\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n',
): (typeof documents)['\n  fragment InvitationLine on Invitation {\n    id\n    name\n    address\n    capacity\n    isOpen\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkOnDesk on Work {\n    id\n    slug\n    version\n    title\n    kind\n    state\n    lacks\n    licenceTerms {\n      name\n    }\n    broughtFor {\n      name\n    }\n    viewerCanChange\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanPublishTogether\n  }\n',
): (typeof documents)['\n  fragment WorkOnDesk on Work {\n    id\n    slug\n    version\n    title\n    kind\n    state\n    lacks\n    licenceTerms {\n      name\n    }\n    broughtFor {\n      name\n    }\n    viewerCanChange\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanPublishTogether\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FilesOfWork on Work {\n    id\n    version\n    state\n    editions {\n      language\n      languageName\n      versions {\n        id\n        number\n        datedOn\n        files {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment FilesOfWork on Work {\n    id\n    version\n    state\n    editions {\n      language\n      languageName\n      versions {\n        id\n        number\n        datedOn\n        files {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddWorkVersion($id: ID!, $version: Int!, $language: String!, $fileIds: [ID!]!) {\n    addWorkVersion(id: $id, version: $version, language: $language, fileIds: $fileIds) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddWorkVersion($id: ID!, $version: Int!, $language: String!, $fileIds: [ID!]!) {\n    addWorkVersion(id: $id, version: $version, language: $language, fileIds: $fileIds) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveWorkVersion($id: ID!, $version: Int!, $language: String!) {\n    removeWorkVersion(id: $id, version: $version, language: $language) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveWorkVersion($id: ID!, $version: Int!, $language: String!) {\n    removeWorkVersion(id: $id, version: $version, language: $language) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment EditionsOfWork on Work {\n    slug\n    editions {\n      id\n      language\n      languageName\n      title\n      summary\n      isTranslation\n      link\n      versions {\n        id\n        number\n        datedOn\n        note\n        files {\n          id\n          name\n          bytes\n          downloads\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment EditionsOfWork on Work {\n    slug\n    editions {\n      id\n      language\n      languageName\n      title\n      summary\n      isTranslation\n      link\n      versions {\n        id\n        number\n        datedOn\n        note\n        files {\n          id\n          name\n          bytes\n          downloads\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishWorks($works: [SeenWorkInput!]!) {\n    publishWorks(works: $works) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishWorks($works: [SeenWorkInput!]!) {\n    publishWorks(works: $works) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartWork($organisation: String!, $work: WorkInput!) {\n    startWork(organisation: $organisation, work: $work) {\n      id\n      slug\n    }\n  }\n',
): (typeof documents)['\n  mutation StartWork($organisation: String!, $work: WorkInput!) {\n    startWork(organisation: $organisation, work: $work) {\n      id\n      slug\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActsOfWork on Work {\n    id\n    slug\n    version\n    state\n    returnedBecause\n    viewerCanChange\n    viewerCanDiscard\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanReturn\n    viewerCanWithdraw\n  }\n',
): (typeof documents)['\n  fragment ActsOfWork on Work {\n    id\n    slug\n    version\n    state\n    returnedBecause\n    viewerCanChange\n    viewerCanDiscard\n    viewerCanSubmit\n    viewerCanReview\n    viewerCanPublish\n    viewerCanReturn\n    viewerCanWithdraw\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitWork($id: ID!, $version: Int!) {\n    submitWork(id: $id, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitWork($id: ID!, $version: Int!) {\n    submitWork(id: $id, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DiscardWork($id: ID!, $version: Int!) {\n    discardWork(id: $id, version: $version)\n  }\n',
): (typeof documents)['\n  mutation DiscardWork($id: ID!, $version: Int!) {\n    discardWork(id: $id, version: $version)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReviewWork($id: ID!, $version: Int!) {\n    reviewWork(id: $id, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReviewWork($id: ID!, $version: Int!) {\n    reviewWork(id: $id, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishWork($id: ID!, $version: Int!) {\n    publishWork(id: $id, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishWork($id: ID!, $version: Int!) {\n    publishWork(id: $id, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReturnWork($id: ID!, $version: Int!, $because: String!) {\n    returnWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReturnWork($id: ID!, $version: Int!, $because: String!) {\n    returnWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawWork($id: ID!, $version: Int!, $because: String!) {\n    withdrawWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawWork($id: ID!, $version: Int!, $because: String!) {\n    withdrawWork(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FactsOfWork on Work {\n    state\n    year\n    publishedOn\n    levels\n    subjects\n    sdgTargets\n    accessibility\n    projectTitle\n    projectSlug\n    deliverable\n    licenceTerms {\n      uri\n      name\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      id\n      slug\n      name\n    }\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceWork {\n      slug\n      title\n    }\n    derivedWorks {\n      id\n      slug\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment FactsOfWork on Work {\n    state\n    year\n    publishedOn\n    levels\n    subjects\n    sdgTargets\n    accessibility\n    projectTitle\n    projectSlug\n    deliverable\n    licenceTerms {\n      uri\n      name\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      id\n      slug\n      name\n    }\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceWork {\n      slug\n      title\n    }\n    derivedWorks {\n      id\n      slug\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FiltersOfWorks on Library {\n    kinds\n    languages {\n      tag\n      name\n    }\n    licences {\n      uri\n      name\n    }\n    organisations {\n      slug\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment FiltersOfWorks on Library {\n    kinds\n    languages {\n      tag\n      name\n    }\n    licences {\n      uri\n      name\n    }\n    organisations {\n      slug\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkToEdit on Work {\n    id\n    slug\n    version\n    kind\n    titles\n    summaries\n    language\n    levels\n    subjects\n    sdgTargets\n    directions\n    accessibility\n    licence\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceLicence\n    sourceWork {\n      slug\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      slug\n    }\n    editions {\n      language\n      title\n      summary\n      isTranslation\n      link\n    }\n  }\n',
): (typeof documents)['\n  fragment WorkToEdit on Work {\n    id\n    slug\n    version\n    kind\n    titles\n    summaries\n    language\n    levels\n    subjects\n    sdgTargets\n    directions\n    accessibility\n    licence\n    lineage\n    sourceUrl\n    sourceTitle\n    sourceLicence\n    sourceWork {\n      slug\n    }\n    authors {\n      name\n      orcid\n    }\n    organisations {\n      slug\n    }\n    editions {\n      language\n      title\n      summary\n      isTranslation\n      link\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeWork($id: ID!, $version: Int!, $work: WorkInput!) {\n    changeWork(id: $id, version: $version, work: $work) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeWork($id: ID!, $version: Int!, $work: WorkInput!) {\n    changeWork(id: $id, version: $version, work: $work) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n',
): (typeof documents)['\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndMandate($id: ID!, $leavesSeatEmpty: Boolean!) {\n    endMandate(id: $id, leavesSeatEmpty: $leavesSeatEmpty) {\n      id\n      endsAt\n    }\n  }\n',
): (typeof documents)['\n  mutation EndMandate($id: ID!, $leavesSeatEmpty: Boolean!) {\n    endMandate(id: $id, leavesSeatEmpty: $leavesSeatEmpty) {\n      id\n      endsAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AttachNominationLetter($mandateId: ID!, $fileId: ID!, $instead: ID) {\n    attachNominationLetter(mandateId: $mandateId, fileId: $fileId, instead: $instead) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AttachNominationLetter($mandateId: ID!, $fileId: ID!, $instead: ID) {\n    attachNominationLetter(mandateId: $mandateId, fileId: $fileId, instead: $instead) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n    ending {\n      effect\n      sits\n      sitsAs\n    }\n    letter {\n      id\n      name\n    }\n    viewerCanAttachLetter\n  }\n',
): (typeof documents)['\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n    ending {\n      effect\n      sits\n      sitsAs\n    }\n    letter {\n      id\n      name\n    }\n    viewerCanAttachLetter\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnMandate on Mandate {\n    id\n    capacity\n    isInForce\n    startsAt\n    endsAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnMandate on Mandate {\n    id\n    capacity\n    isInForce\n    startsAt\n    endsAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaToEdit on Meeting {\n    id\n    number\n    minutes\n    agendaFreeze {\n      lastDay\n      isFrozen\n    }\n    agendaTime {\n      planned\n      left\n    }\n    agenda {\n      id\n      version\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        concerns\n        ...SubjectOfItem\n      }\n      owedPaper {\n        agendaItemId\n        dueOn\n        isDelivered\n        isMissing\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaToEdit on Meeting {\n    id\n    number\n    minutes\n    agendaFreeze {\n      lastDay\n      isFrozen\n    }\n    agendaTime {\n      planned\n      left\n    }\n    agenda {\n      id\n      version\n      title\n      kind\n      minutes\n      note\n      presenterName\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        version\n        storedFile {\n          id\n          bytes\n        }\n        earlierVersions {\n          version\n          storedFile {\n            id\n          }\n        }\n      }\n      subject {\n        agendaItemId\n        concerns\n        ...SubjectOfItem\n      }\n      owedPaper {\n        agendaItemId\n        dueOn\n        isDelivered\n        isMissing\n        owner {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddAgendaItem($meetingId: ID!, $item: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation AddAgendaItem($meetingId: ID!, $item: AgendaItemInput!) {\n    addAgendaItem(meetingId: $meetingId, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeAgendaItem($id: ID!, $version: Int!, $item: AgendaItemInput!) {\n    changeAgendaItem(id: $id, version: $version, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeAgendaItem($id: ID!, $version: Int!, $item: AgendaItemInput!) {\n    changeAgendaItem(id: $id, version: $version, item: $item) {\n      id\n      ...AgendaToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveAgendaItem($id: ID!, $position: Int!) {\n    moveAgendaItem(id: $id, position: $position) {\n      id\n      ...AgendaToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveAgendaItem($id: ID!, $position: Int!) {\n    moveAgendaItem(id: $id, position: $position) {\n      id\n      ...AgendaToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveAgendaItem($id: ID!) {\n    removeAgendaItem(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveAgendaItem($id: ID!) {\n    removeAgendaItem(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaOfMeeting on Meeting {\n    localTimes {\n      viewer {\n        time\n      }\n      meeting {\n        time\n      }\n    }\n    agenda {\n      id\n      title\n      kind\n      minutes\n      note\n      presenterName\n      provenancePath\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        storedFile {\n          id\n          bytes\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaOfMeeting on Meeting {\n    localTimes {\n      viewer {\n        time\n      }\n      meeting {\n        time\n      }\n    }\n    agenda {\n      id\n      title\n      kind\n      minutes\n      note\n      presenterName\n      provenancePath\n      presenter {\n        id\n        name\n      }\n      papers {\n        id\n        title\n        storedFile {\n          id\n          bytes\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerForInvitee($inviteeId: ID!, $answer: GivenAnswer!, $alternateId: ID) {\n    answerForInvitee(inviteeId: $inviteeId, answer: $answer, alternateId: $alternateId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerForInvitee($inviteeId: ID!, $answer: GivenAnswer!, $alternateId: ID) {\n    answerForInvitee(inviteeId: $inviteeId, answer: $answer, alternateId: $alternateId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingToAnswer on Meeting {\n    id\n    calendarSequence\n    viewerInvitee {\n      id\n      answer\n      alternate {\n        id\n        name\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingToAnswer on Meeting {\n    id\n    calendarSequence\n    viewerInvitee {\n      id\n      answer\n      alternate {\n        id\n        name\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerMeeting($meetingId: ID!, $answer: GivenAnswer!, $alternateId: ID, $sequence: Int!) {\n    answerMeeting(meetingId: $meetingId, answer: $answer, alternateId: $alternateId, sequence: $sequence) {\n      id\n      ...MeetingToAnswer\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerMeeting($meetingId: ID!, $answer: GivenAnswer!, $alternateId: ID, $sequence: Int!) {\n    answerMeeting(meetingId: $meetingId, answer: $answer, alternateId: $alternateId, sequence: $sequence) {\n      id\n      ...MeetingToAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InvitationToAnswer on InvitationToMeeting {\n    calendarSequence\n    answer\n    alternateId\n    possibleAlternates {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment InvitationToAnswer on InvitationToMeeting {\n    calendarSequence\n    answer\n    alternateId\n    possibleAlternates {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AttendanceOfMeeting on Meeting {\n    id\n    mode\n    startsAt\n    minutes\n    viewerCanRemind\n    hourBands {\n      from\n      colour\n    }\n    invitees {\n      id\n      part\n      awaited\n      answer\n      answeredFrom\n      remindedAt\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        acronym\n        name\n        ...OrganisationName\n      }\n      alternate {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n      localHours {\n        date\n        time\n        endTime\n        offset\n        zone\n        colour\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AttendanceOfMeeting on Meeting {\n    id\n    mode\n    startsAt\n    minutes\n    viewerCanRemind\n    hourBands {\n      from\n      colour\n    }\n    invitees {\n      id\n      part\n      awaited\n      answer\n      answeredFrom\n      remindedAt\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        acronym\n        name\n        ...OrganisationName\n      }\n      alternate {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n      localHours {\n        date\n        time\n        endTime\n        offset\n        zone\n        colour\n      }\n      possibleAlternates {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MyCalendarFeed {\n    myCalendarFeed {\n      address\n    }\n  }\n',
): (typeof documents)['\n  query MyCalendarFeed {\n    myCalendarFeed {\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenCalendarFeed {\n    openCalendarFeed {\n      address\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenCalendarFeed {\n    openCalendarFeed {\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      address\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingToCancel on Meeting {\n    id\n    version\n    convenedAt\n  }\n',
): (typeof documents)['\n  fragment MeetingToCancel on Meeting {\n    id\n    version\n    convenedAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelMeeting($id: ID!, $version: Int!, $because: String!) {\n    cancelMeeting(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelMeeting($id: ID!, $version: Int!, $because: String!) {\n    cancelMeeting(id: $id, version: $version, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConveneMeeting($id: ID!, $version: Int!) {\n    conveneMeeting(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  mutation ConveneMeeting($id: ID!, $version: Int!) {\n    conveneMeeting(id: $id, version: $version) {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PossibleSubjects($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      openRulesProposals {\n        id\n        name\n      }\n      openAdmissions {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PossibleSubjects($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      openRulesProposals {\n        id\n        name\n      }\n      openAdmissions {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetItemSubject($itemId: ID!, $concerns: ItemConcern, $rulesProposalId: ID, $membershipId: ID) {\n    setItemSubject(\n      itemId: $itemId\n      concerns: $concerns\n      rulesProposalId: $rulesProposalId\n      membershipId: $membershipId\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SetItemSubject($itemId: ID!, $concerns: ItemConcern, $rulesProposalId: ID, $membershipId: ID) {\n    setItemSubject(\n      itemId: $itemId\n      concerns: $concerns\n      rulesProposalId: $rulesProposalId\n      membershipId: $membershipId\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SubjectOfItem on ItemSubject {\n    agendaItemId\n    concerns\n    path\n    organisationName\n  }\n',
): (typeof documents)['\n  fragment SubjectOfItem on ItemSubject {\n    agendaItemId\n    concerns\n    path\n    organisationName\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CreateMeeting($meeting: MeetingInput!) {\n    createMeeting(meeting: $meeting) {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  mutation CreateMeeting($meeting: MeetingInput!) {\n    createMeeting(meeting: $meeting) {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActsOnMeeting on Meeting {\n    history {\n      position\n      act\n      answer\n      people\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      invited {\n        id\n        acronym\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ActsOnMeeting on Meeting {\n    history {\n      position\n      act\n      answer\n      people\n      at {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      invited {\n        id\n        acronym\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingMoment on MeetingTimes {\n    viewer {\n      date\n      time\n      offset\n      zone\n    }\n    meeting {\n      date\n      time\n      offset\n      zone\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingMoment on MeetingTimes {\n    viewer {\n      date\n      time\n      offset\n      zone\n    }\n    meeting {\n      date\n      time\n      offset\n      zone\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeMeeting($id: ID!, $version: Int!, $meeting: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, meeting: $meeting) {\n      id\n      ...MeetingToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeMeeting($id: ID!, $version: Int!, $meeting: MeetingInput!) {\n    changeMeeting(id: $id, version: $version, meeting: $meeting) {\n      id\n      ...MeetingToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewestMeeting($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingToEdit\n    }\n  }\n',
): (typeof documents)['\n  query NewestMeeting($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingStanding on Meeting {\n    state\n    startsAt\n    minutes\n  }\n',
): (typeof documents)['\n  fragment MeetingStanding on Meeting {\n    state\n    startsAt\n    minutes\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingLine on Meeting {\n    id\n    number\n    title\n    kind\n    mode\n    place\n    state\n    startsAt\n    minutes\n    isDemonstration\n    ...MeetingStanding\n    localTimes {\n      ...MeetingMoment\n    }\n    viewerInvitee {\n      id\n      awaited\n      answer\n    }\n    answers {\n      waiting\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingLine on Meeting {\n    id\n    number\n    title\n    kind\n    mode\n    place\n    state\n    startsAt\n    minutes\n    isDemonstration\n    ...MeetingStanding\n    localTimes {\n      ...MeetingMoment\n    }\n    viewerInvitee {\n      id\n      awaited\n      answer\n    }\n    answers {\n      waiting\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimesOfMeeting on MeetingTimes {\n    viewer {\n      ...TimesSaid\n    }\n    meeting {\n      ...TimesSaid\n    }\n  }\n',
): (typeof documents)['\n  fragment TimesOfMeeting on MeetingTimes {\n    viewer {\n      ...TimesSaid\n    }\n    meeting {\n      ...TimesSaid\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TimesSaid on MeetingTime {\n    date\n    time\n    endDate\n    endTime\n    offset\n    zone\n  }\n',
): (typeof documents)['\n  fragment TimesSaid on MeetingTime {\n    date\n    time\n    endDate\n    endTime\n    offset\n    zone\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment UpcomingMeeting on Meeting {\n    id\n    number\n    title\n    state\n    place\n    isDemonstration\n    localTimes {\n      ...MeetingMoment\n    }\n  }\n',
): (typeof documents)['\n  fragment UpcomingMeeting on Meeting {\n    id\n    number\n    title\n    state\n    place\n    isDemonstration\n    localTimes {\n      ...MeetingMoment\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NoticeClocksOfMeeting on Meeting {\n    startsAt\n    minutes\n    convenedAt\n    shortNoticeBecause\n    localTimes {\n      meeting {\n        offset\n      }\n    }\n    noticeClocks {\n      notice\n      agenda\n      papers\n    }\n  }\n',
): (typeof documents)['\n  fragment NoticeClocksOfMeeting on Meeting {\n    startsAt\n    minutes\n    convenedAt\n    shortNoticeBecause\n    localTimes {\n      meeting {\n        offset\n      }\n    }\n    noticeClocks {\n      notice\n      agenda\n      papers\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StopAskingForPaper($itemId: ID!) {\n    stopAskingForPaper(itemId: $itemId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation StopAskingForPaper($itemId: ID!) {\n    stopAskingForPaper(itemId: $itemId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForPaper($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {\n    askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForPaper($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {\n    askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AttachPaper($agendaItemId: ID!, $fileId: ID!) {\n    attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) {\n      id\n      ...AgendaToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation AttachPaper($agendaItemId: ID!, $fileId: ID!) {\n    attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) {\n      id\n      ...AgendaToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePaper($id: ID!) {\n    removePaper(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n',
): (typeof documents)['\n  mutation RemovePaper($id: ID!) {\n    removePaper(id: $id) {\n      id\n      ...AgendaToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReplacePaper($id: ID!, $version: Int!, $fileId: ID!) {\n    replacePaper(id: $id, version: $version, fileId: $fileId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReplacePaper($id: ID!, $version: Int!, $fileId: ID!) {\n    replacePaper(id: $id, version: $version, fileId: $fileId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WaitingInvitees on Meeting {\n    id\n    invitees {\n      id\n      awaited\n      answer\n      remindedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WaitingInvitees on Meeting {\n    id\n    invitees {\n      id\n      awaited\n      answer\n      remindedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemindInvitees($meetingId: ID!) {\n    remindInvitees(meetingId: $meetingId)\n  }\n',
): (typeof documents)['\n  mutation RemindInvitees($meetingId: ID!) {\n    remindInvitees(meetingId: $meetingId)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RenewInvitations($id: ID!) {\n    renewInvitations(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RenewInvitations($id: ID!) {\n    renewInvitations(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingForSecretariat on Meeting {\n    id\n    number\n    state\n    viewerCanEdit\n    viewerCanCancel\n    ...MeetingToCancel\n    ...NoticeClocksOfMeeting\n    ...ActsOnMeeting\n    history {\n      position\n    }\n  }\n',
): (typeof documents)['\n  fragment MeetingForSecretariat on Meeting {\n    id\n    number\n    state\n    viewerCanEdit\n    viewerCanCancel\n    ...MeetingToCancel\n    ...NoticeClocksOfMeeting\n    ...ActsOnMeeting\n    history {\n      position\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerShortNotice($id: ID!, $memberId: ID!, $consents: Boolean!) {\n    answerShortNotice(id: $id, memberId: $memberId, consents: $consents) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerShortNotice($id: ID!, $memberId: ID!, $consents: Boolean!) {\n    answerShortNotice(id: $id, memberId: $memberId, consents: $consents) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForShortNotice($meetingId: ID!, $fromDay: CalendarDate!, $because: String!) {\n    askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForShortNotice($meetingId: ID!, $fromDay: CalendarDate!, $because: String!) {\n    askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordShortNoticeConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordShortNoticeConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {\n    recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: $where) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AskedShortNotice on ShortNotice {\n    id\n    state\n    fromDay\n    because\n    isOpen\n    asked {\n      date\n      time\n    }\n    answers {\n      memberId\n      memberName\n      consents\n      recordedWhere\n      viewerCanSay\n      answered {\n        date\n        time\n      }\n      answeredBy {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AskedShortNotice on ShortNotice {\n    id\n    state\n    fromDay\n    because\n    isOpen\n    asked {\n      date\n      time\n    }\n    answers {\n      memberId\n      memberName\n      consents\n      recordedWhere\n      viewerCanSay\n      answered {\n        date\n        time\n      }\n      answeredBy {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingToEdit on Meeting {\n    id\n    number\n    version\n    title\n    kind\n    mode\n    wallClock\n    timeZone\n    startsAt\n    minutes\n    place\n    link\n    note\n    convenedAt\n  }\n',
): (typeof documents)['\n  fragment MeetingToEdit on Meeting {\n    id\n    number\n    version\n    title\n    kind\n    mode\n    wallClock\n    timeZone\n    startsAt\n    minutes\n    place\n    link\n    note\n    convenedAt\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PreviewOfMeeting on MeetingPreview {\n    startsAt\n    isPast\n    skipped {\n      before\n      after\n    }\n    twice {\n      occurrence\n      startsAt\n      offset\n    }\n    notice {\n      days\n      tooLate\n      earliest\n      extraordinaryUntil\n      clocks {\n        notice\n        agenda\n        papers\n      }\n    }\n    seats {\n      organisationId\n      organisationName\n      personName\n      timeZone\n      chairs\n      burdenSoFar\n      day\n      hours {\n        date\n        time\n        endDate\n        endTime\n        offset\n        zone\n        colour\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PreviewOfMeeting on MeetingPreview {\n    startsAt\n    isPast\n    skipped {\n      before\n      after\n    }\n    twice {\n      occurrence\n      startsAt\n      offset\n    }\n    notice {\n      days\n      tooLate\n      earliest\n      extraordinaryUntil\n      clocks {\n        notice\n        agenda\n        papers\n      }\n    }\n    seats {\n      organisationId\n      organisationName\n      personName\n      timeZone\n      chairs\n      burdenSoFar\n      day\n      hours {\n        date\n        time\n        endDate\n        endTime\n        offset\n        zone\n        colour\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PreviewMeeting(\n    $wallClock: WallClock!\n    $timeZone: String!\n    $occurrence: Occurrence\n    $minutes: Int!\n    $kind: MeetingKind!\n  ) {\n    meetingPreview(\n      wallClock: $wallClock\n      timeZone: $timeZone\n      occurrence: $occurrence\n      minutes: $minutes\n      kind: $kind\n    ) {\n      ...PreviewOfMeeting\n    }\n  }\n',
): (typeof documents)['\n  query PreviewMeeting(\n    $wallClock: WallClock!\n    $timeZone: String!\n    $occurrence: Occurrence\n    $minutes: Int!\n    $kind: MeetingKind!\n  ) {\n    meetingPreview(\n      wallClock: $wallClock\n      timeZone: $timeZone\n      occurrence: $occurrence\n      minutes: $minutes\n      kind: $kind\n    ) {\n      ...PreviewOfMeeting\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment YourPartInMeeting on Meeting {\n    viewerCanAnswer\n    localTimes {\n      viewer {\n        date\n        time\n        offset\n      }\n    }\n    viewerInvitee {\n      id\n      part\n      answer\n      organisation {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment YourPartInMeeting on Meeting {\n    viewerCanAnswer\n    localTimes {\n      viewer {\n        date\n        time\n        offset\n      }\n    }\n    viewerInvitee {\n      id\n      part\n      answer\n      organisation {\n        id\n        name\n      }\n      comesInsteadOf {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AttestDetails($organisation: String!) {\n    attestDetails(organisation: $organisation) {\n      id\n      attestedOn\n    }\n  }\n',
): (typeof documents)['\n  mutation AttestDetails($organisation: String!) {\n    attestDetails(organisation: $organisation) {\n      id\n      attestedOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReportWrongDetails($organisation: String!, $wrong: String!) {\n    reportWrongDetails(organisation: $organisation, wrong: $wrong) {\n      id\n      viewerCanAttest\n    }\n  }\n',
): (typeof documents)['\n  mutation ReportWrongDetails($organisation: String!, $wrong: String!) {\n    reportWrongDetails(organisation: $organisation, wrong: $wrong) {\n      id\n      viewerCanAttest\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SettleWrongDetails($id: ID!) {\n    settleWrongDetails(id: $id) {\n      id\n      attestedOn\n    }\n  }\n',
): (typeof documents)['\n  mutation SettleWrongDetails($id: ID!) {\n    settleWrongDetails(id: $id) {\n      id\n      attestedOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SaidOfDetails on Attestation {\n    id\n    saidOn\n    wrong\n    settledAt\n    viewerCanSettle\n    person {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment SaidOfDetails on Attestation {\n    id\n    saidOn\n    wrong\n    settledAt\n    viewerCanSettle\n    person {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MembershipStages on Membership {\n    id\n    standing\n    stage\n    startsOn\n    endsOn\n    basis\n  }\n',
): (typeof documents)['\n  fragment MembershipStages on Membership {\n    id\n    standing\n    stage\n    startsOn\n    endsOn\n    basis\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LaterMeetings {\n    meetings(first: 25) {\n      items {\n        id\n        number\n        title\n        state\n        startsAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LaterMeetings {\n    meetings(first: 25) {\n      items {\n        id\n        number\n        title\n        state\n        startsAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ApproveMinutes($meetingId: ID!, $at: String!) {\n    approveMinutes(meetingId: $meetingId, at: $at) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ApproveMinutes($meetingId: ID!, $at: String!) {\n    approveMinutes(meetingId: $meetingId, at: $at) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DraftByMail on DraftToCorrect {\n    title\n    number\n    personName\n    canCorrect\n    hasAgreed\n    closes {\n      date\n      time\n    }\n    sections {\n      key\n      title\n    }\n    section {\n      key\n      title\n      text\n      isWhole\n    }\n    given {\n      id\n      text\n      state\n      answer\n    }\n  }\n',
): (typeof documents)['\n  fragment DraftByMail on DraftToCorrect {\n    title\n    number\n    personName\n    canCorrect\n    hasAgreed\n    closes {\n      date\n      time\n    }\n    sections {\n      key\n      title\n    }\n    section {\n      key\n      title\n      text\n      isWhole\n    }\n    given {\n      id\n      text\n      state\n      answer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AnswerCorrection($id: ID!, $takenOver: Boolean!, $because: String!) {\n    answerMinutesCorrection(id: $id, takenOver: $takenOver, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AnswerCorrection($id: ID!, $takenOver: Boolean!, $because: String!) {\n    answerMinutesCorrection(id: $id, takenOver: $takenOver, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveCorrection($meetingId: ID!, $key: String!, $text: String!) {\n    giveMinutesCorrection(meetingId: $meetingId, key: $key, text: $text) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveCorrection($meetingId: ID!, $key: String!, $text: String!) {\n    giveMinutesCorrection(meetingId: $meetingId, key: $key, text: $text) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CorrectionLine on MinutesCorrection {\n    id\n    key\n    text\n    state\n    answer\n    given {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    member {\n      id\n      acronym\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CorrectionLine on MinutesCorrection {\n    id\n    key\n    text\n    state\n    answer\n    given {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    member {\n      id\n      acronym\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecidedInWritingBefore on Minutes {\n    decidedInWriting {\n      id\n      title\n      procedure\n      outcome\n      lastDay\n      viewerSees\n      number\n      address\n    }\n  }\n',
): (typeof documents)['\n  fragment DecidedInWritingBefore on Minutes {\n    decidedInWriting {\n      id\n      title\n      procedure\n      outcome\n      lastDay\n      viewerSees\n      number\n      address\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordOfItem on ItemRecord {\n    id\n    recused\n    takenUp {\n      time\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    movements {\n      act\n      member\n      person\n      at {\n        time\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordOfItem on ItemRecord {\n    id\n    recused\n    takenUp {\n      time\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    movements {\n      act\n      member\n      person\n      at {\n        time\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DecidedInSection on MinutesSection {\n    motions {\n      id\n      text\n      mover {\n        id\n        acronym\n        name\n      }\n      votes {\n        id\n        state\n        outcome {\n          outcome\n          counts {\n            yes\n            no\n            abstained\n          }\n        }\n      }\n    }\n    decisions {\n      id\n      number\n      address\n      text\n      actions {\n        id\n        what\n        dueOn\n        owner {\n          id\n          acronym\n          name\n        }\n        ...StandingOfAction\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DecidedInSection on MinutesSection {\n    motions {\n      id\n      text\n      mover {\n        id\n        acronym\n        name\n      }\n      votes {\n        id\n        state\n        outcome {\n          outcome\n          counts {\n            yes\n            no\n            abstained\n          }\n        }\n      }\n    }\n    decisions {\n      id\n      number\n      address\n      text\n      actions {\n        id\n        what\n        dueOn\n        owner {\n          id\n          acronym\n          name\n        }\n        ...StandingOfAction\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordOfOpening on MinutesRecord {\n    chair\n    sittings {\n      call\n      from {\n        date\n        time\n        zone\n      }\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    members {\n      id\n      name\n      proxyTo\n      stays {\n        person\n        capacity\n        standsInFor\n        from {\n          time\n        }\n        until {\n          time\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordOfOpening on MinutesRecord {\n    chair\n    sittings {\n      call\n      from {\n        date\n        time\n        zone\n      }\n    }\n    quorumNotes {\n      quorate\n      at {\n        date\n        time\n      }\n    }\n    members {\n      id\n      name\n      proxyTo\n      stays {\n        person\n        capacity\n        standsInFor\n        from {\n          time\n        }\n        until {\n          time\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecordOfClosing on MinutesRecord {\n    sittings {\n      call\n      from {\n        date\n        time\n      }\n      until {\n        date\n        time\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecordOfClosing on MinutesRecord {\n    sittings {\n      call\n      from {\n        date\n        time\n      }\n      until {\n        date\n        time\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MinutesToAct on Minutes {\n    id\n    meeting {\n      id\n      number\n      startsAt\n    }\n    state\n    viewerHasAgreed\n    viewerCanWrite\n    viewerCanSend\n    viewerCanCorrect\n    viewerCanApprove\n    viewerCanPublish\n    correctionsClose {\n      date\n      time\n    }\n    corrections {\n      id\n      state\n      isViewers\n    }\n  }\n',
): (typeof documents)['\n  fragment MinutesToAct on Minutes {\n    id\n    meeting {\n      id\n      number\n      startsAt\n    }\n    state\n    viewerHasAgreed\n    viewerCanWrite\n    viewerCanSend\n    viewerCanCorrect\n    viewerCanApprove\n    viewerCanPublish\n    correctionsClose {\n      date\n      time\n    }\n    corrections {\n      id\n      state\n      isViewers\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendDraftMinutes($meetingId: ID!) {\n    sendDraftMinutes(meetingId: $meetingId) {\n      id\n      correctionsUntil\n    }\n  }\n',
): (typeof documents)['\n  mutation SendDraftMinutes($meetingId: ID!) {\n    sendDraftMinutes(meetingId: $meetingId) {\n      id\n      correctionsUntil\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishMinutes($meetingId: ID!) {\n    publishMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishMinutes($meetingId: ID!) {\n    publishMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AgreeToMinutes($meetingId: ID!) {\n    agreeToMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AgreeToMinutes($meetingId: ID!) {\n    agreeToMinutes(meetingId: $meetingId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DocumentOfMinutes on Minutes {\n    ...DecidedInWritingBefore\n    record {\n      ...RecordOfOpening\n      ...RecordOfClosing\n      items {\n        id\n        ...RecordOfItem\n      }\n    }\n    sections {\n      key\n      item {\n        id\n        title\n        position\n      }\n      text\n      isWithheld\n      isWithheldFromViewer\n      hasChangedSinceSent\n      sentText\n      ...DecidedInSection\n    }\n  }\n',
): (typeof documents)['\n  fragment DocumentOfMinutes on Minutes {\n    ...DecidedInWritingBefore\n    record {\n      ...RecordOfOpening\n      ...RecordOfClosing\n      items {\n        id\n        ...RecordOfItem\n      }\n    }\n    sections {\n      key\n      item {\n        id\n        title\n        position\n      }\n      text\n      isWithheld\n      isWithheldFromViewer\n      hasChangedSinceSent\n      sentText\n      ...DecidedInSection\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FactsOfMinutes on Minutes {\n    state\n    draftDueOn\n    sentOn\n    correctionsUntil\n    approvedOn\n    approvedBy\n    approvedIn {\n      id\n      number\n      title\n    }\n    publishableOn\n    publishedOn\n  }\n',
): (typeof documents)['\n  fragment FactsOfMinutes on Minutes {\n    state\n    draftDueOn\n    sentOn\n    correctionsUntil\n    approvedOn\n    approvedBy\n    approvedIn {\n      id\n      number\n      title\n    }\n    publishableOn\n    publishedOn\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MinutesSectionToWrite on MinutesSection {\n    key\n    item {\n      id\n      title\n      position\n    }\n    text\n    version\n    earlier\n    withheldBecause\n    saved {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    ...DecidedInSection\n  }\n',
): (typeof documents)['\n  fragment MinutesSectionToWrite on MinutesSection {\n    key\n    item {\n      id\n      title\n      position\n    }\n    text\n    version\n    earlier\n    withheldBecause\n    saved {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    ...DecidedInSection\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveMinutesSection($meetingId: ID!, $key: String!, $text: RichText, $baseVersion: Int!) {\n    saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...MinutesSectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveMinutesSection($meetingId: ID!, $key: String!, $text: RichText, $baseVersion: Int!) {\n    saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...MinutesSectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StandingOfMinutes on Minutes {\n    state\n    isLate\n    correctionsAreOpen\n  }\n',
): (typeof documents)['\n  fragment StandingOfMinutes on Minutes {\n    state\n    isLate\n    correctionsAreOpen\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MinutesLine on Minutes {\n    id\n    sentOn\n    approvedOn\n    publishedOn\n    meeting {\n      id\n      number\n      title\n      wallClock\n    }\n    ...StandingOfMinutes\n  }\n',
): (typeof documents)['\n  fragment MinutesLine on Minutes {\n    id\n    sentOn\n    approvedOn\n    publishedOn\n    meeting {\n      id\n      number\n      title\n      wallClock\n    }\n    ...StandingOfMinutes\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MinutesPast($number: String!, $key: String!) {\n    minutesSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        keptAs\n        saved {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MinutesPast($number: String!, $key: String!) {\n    minutesSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        keptAs\n        saved {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithholdMinutesSection($meetingId: ID!, $key: String!, $because: String) {\n    withholdMinutesSection(meetingId: $meetingId, key: $key, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithholdMinutesSection($meetingId: ID!, $key: String!, $because: String) {\n    withholdMinutesSection(meetingId: $meetingId, key: $key, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MandateActedUnder on Mandate {\n    capacity\n    isInForce\n    organisation {\n      id\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment MandateActedUnder on Mandate {\n    capacity\n    isInForce\n    organisation {\n      id\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NeedLine on Need {\n    id\n    kind\n    title\n    path\n    daysLeft\n    localDeadline {\n      date\n      time\n    }\n  }\n',
): (typeof documents)['\n  fragment NeedLine on Need {\n    id\n    kind\n    title\n    path\n    daysLeft\n    localDeadline {\n      date\n      time\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AnswerableMeeting on Meeting {\n    id\n    ...MeetingToAnswer\n  }\n',
): (typeof documents)['\n  fragment AnswerableMeeting on Meeting {\n    id\n    ...MeetingToAnswer\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NewCall on Call {\n    id\n    slug\n    title\n    ...CallWindow\n  }\n',
): (typeof documents)['\n  fragment NewCall on Call {\n    id\n    slug\n    title\n    ...CallWindow\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NewWork on Work {\n    id\n    slug\n    title\n    kind\n    year\n  }\n',
): (typeof documents)['\n  fragment NewWork on Work {\n    id\n    slug\n    title\n    kind\n    year\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnProposal on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n  }\n',
): (typeof documents)['\n  fragment OwnProposal on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DirectionCommitment on ActionDirection {\n    number\n    title\n    commitment\n  }\n',
): (typeof documents)['\n  fragment DirectionCommitment on ActionDirection {\n    number\n    title\n    commitment\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NetworkWords on NetworkText {\n    topic\n    position\n    text\n  }\n',
): (typeof documents)['\n  fragment NetworkWords on NetworkText {\n    topic\n    position\n    text\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrganisationFacts on Organisation {\n    acronym\n    kind\n    placeName\n    timeZone\n    website\n    ror\n    hostsSecretariat\n    standing\n    countryOrArea {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment OrganisationFacts on Organisation {\n    acronym\n    kind\n    placeName\n    timeZone\n    website\n    ror\n    hostsSecretariat\n    standing\n    countryOrArea {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OrganisationName on Organisation {\n    slug\n    name\n    acronym\n  }\n',
): (typeof documents)['\n  fragment OrganisationName on Organisation {\n    slug\n    name\n    acronym\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForChange($slug: String!, $why: String!, $changes: [ProjectChangeInput!]!) {\n    askForChange(slug: $slug, why: $why, changes: $changes) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForChange($slug: String!, $why: String!, $changes: [ProjectChangeInput!]!) {\n    askForChange(slug: $slug, why: $why, changes: $changes) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideChangeRequest($id: ID!, $approved: Boolean!, $because: String!, $decision: String) {\n    decideChangeRequest(id: $id, approved: $approved, because: $because, decision: $decision) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideChangeRequest($id: ID!, $approved: Boolean!, $because: String!, $decision: String) {\n    decideChangeRequest(id: $id, approved: $approved, because: $because, decision: $decision) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ChangesOfProject on Project {\n    slug\n    endsOn\n    inside {\n      id\n      currency\n      viewerCanAsk\n      viewerCanRule\n      boardBeyondPercent\n      boardBeyondMonths\n      money {\n        year\n        planned\n        organisation {\n          id\n          slug\n          name\n        }\n      }\n      duties {\n        id\n        title\n        dueOn\n        state\n      }\n      changeRequests {\n        id\n        ordinal\n        why\n        state\n        because\n        isTheBoards\n        decisionNumber\n        askedBy {\n          id\n          name\n        }\n        at {\n          date\n        }\n        lines {\n          what\n          about\n          year\n          before\n          after\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ChangesOfProject on Project {\n    slug\n    endsOn\n    inside {\n      id\n      currency\n      viewerCanAsk\n      viewerCanRule\n      boardBeyondPercent\n      boardBeyondMonths\n      money {\n        year\n        planned\n        organisation {\n          id\n          slug\n          name\n        }\n      }\n      duties {\n        id\n        title\n        dueOn\n        state\n      }\n      changeRequests {\n        id\n        ordinal\n        why\n        state\n        because\n        isTheBoards\n        decisionNumber\n        askedBy {\n          id\n          name\n        }\n        at {\n          date\n        }\n        lines {\n          what\n          about\n          year\n          before\n          after\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawChangeRequest($id: ID!) {\n    withdrawChangeRequest(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawChangeRequest($id: ID!) {\n    withdrawChangeRequest(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChaseReports($ids: [ID!]!) {\n    chaseReports(ids: $ids)\n  }\n',
): (typeof documents)['\n  mutation ChaseReports($ids: [ID!]!) {\n    chaseReports(ids: $ids)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AreasToServe {\n    countriesOrAreas {\n      code\n      name\n    }\n  }\n',
): (typeof documents)['\n  query AreasToServe {\n    countriesOrAreas {\n      code\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DescribeProject($slug: String!, $version: Int!, $summary: String!, $areas: [String!]!) {\n    describeProject(slug: $slug, version: $version, summary: $summary, areas: $areas) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DescribeProject($slug: String!, $version: Int!, $summary: String!, $areas: [String!]!) {\n    describeProject(slug: $slug, version: $version, summary: $summary, areas: $areas) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddProjectDuty($slug: String!, $duty: ProjectDutyInput!) {\n    addProjectDuty(slug: $slug, duty: $duty) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddProjectDuty($slug: String!, $duty: ProjectDutyInput!) {\n    addProjectDuty(slug: $slug, duty: $duty) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DutyToRule on ProjectDuty {\n    id\n    version\n  }\n',
): (typeof documents)['\n  fragment DutyToRule on ProjectDuty {\n    id\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideProjectDuty($id: ID!, $version: Int!, $accepted: Boolean!, $because: String!) {\n    decideProjectDuty(id: $id, version: $version, accepted: $accepted, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideProjectDuty($id: ID!, $version: Int!, $accepted: Boolean!, $because: String!) {\n    decideProjectDuty(id: $id, version: $version, accepted: $accepted, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DutyLine on ProjectDuty {\n    id\n    kind\n    title\n    sort\n    dueOn\n    state\n    isLate\n    project {\n      id\n      slug\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment DutyLine on ProjectDuty {\n    id\n    kind\n    title\n    sort\n    dueOn\n    state\n    isLate\n    project {\n      id\n      slug\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DutyToWrite on ProjectDuty {\n    id\n    version\n    kind\n    draft\n  }\n',
): (typeof documents)['\n  fragment DutyToWrite on ProjectDuty {\n    id\n    version\n    kind\n    draft\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveProjectDuty($id: ID!, $version: Int!, $text: String!) {\n    saveProjectDuty(id: $id, version: $version, text: $text) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveProjectDuty($id: ID!, $version: Int!, $text: String!) {\n    saveProjectDuty(id: $id, version: $version, text: $text) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation HandInProjectDuty($id: ID!, $version: Int!, $text: String!, $fileIds: [ID!]!) {\n    handInProjectDuty(id: $id, version: $version, text: $text, fileIds: $fileIds) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation HandInProjectDuty($id: ID!, $version: Int!, $text: String!, $fileIds: [ID!]!) {\n    handInProjectDuty(id: $id, version: $version, text: $text, fileIds: $fileIds) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment HandInsOfDuty on ProjectDuty {\n    handIns {\n      id\n      text\n      outcome\n      because\n      at {\n        date\n      }\n      submittedBy {\n        id\n        name\n      }\n      files {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment HandInsOfDuty on ProjectDuty {\n    handIns {\n      id\n      text\n      outcome\n      because\n      at {\n        date\n      }\n      submittedBy {\n        id\n        name\n      }\n      files {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddTeamMember(\n    $slug: String!\n    $organisation: String!\n    $personId: ID!\n    $role: String!\n    $isLead: Boolean!\n  ) {\n    addTeamMember(\n      slug: $slug\n      organisation: $organisation\n      personId: $personId\n      role: $role\n      isLead: $isLead\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddTeamMember(\n    $slug: String!\n    $organisation: String!\n    $personId: ID!\n    $role: String!\n    $isLead: Boolean!\n  ) {\n    addTeamMember(\n      slug: $slug\n      organisation: $organisation\n      personId: $personId\n      role: $role\n      isLead: $isLead\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddMilestone($slug: String!, $title: String!, $dueOn: CalendarDate!) {\n    addMilestone(slug: $slug, title: $title, dueOn: $dueOn) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddMilestone($slug: String!, $title: String!, $dueOn: CalendarDate!) {\n    addMilestone(slug: $slug, title: $title, dueOn: $dueOn) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordProjectMoney(\n    $slug: String!\n    $organisation: String!\n    $year: Int!\n    $committed: Float!\n    $spent: Float!\n  ) {\n    recordProjectMoney(\n      slug: $slug\n      organisation: $organisation\n      year: $year\n      committed: $committed\n      spent: $spent\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordProjectMoney(\n    $slug: String!\n    $organisation: String!\n    $year: Int!\n    $committed: Float!\n    $spent: Float!\n  ) {\n    recordProjectMoney(\n      slug: $slug\n      organisation: $organisation\n      year: $year\n      committed: $committed\n      spent: $spent\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AwardOfProject on ProjectInside {\n    currency\n    ceiling\n    plannedTotal\n    proposalNumber\n    decisionNumber\n    parts {\n      isLead\n      role\n      share\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AwardOfProject on ProjectInside {\n    currency\n    ceiling\n    plannedTotal\n    proposalNumber\n    decisionNumber\n    parts {\n      isLead\n      role\n      share\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DutiesOfProject on ProjectInside {\n    viewerCanPlan\n    duties {\n      id\n      kind\n      ...DutyLine\n    }\n  }\n',
): (typeof documents)['\n  fragment DutiesOfProject on ProjectInside {\n    viewerCanPlan\n    duties {\n      id\n      kind\n      ...DutyLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InsideOfProject on Project {\n    slug\n    inside {\n      id\n      ...AwardOfProject\n      ...DutiesOfProject\n      ...MilestonesOfProject\n      ...MoneyOfProject\n      ...RisksOfProject\n      ...TeamOfProject\n    }\n    ...ChangesOfProject\n  }\n',
): (typeof documents)['\n  fragment InsideOfProject on Project {\n    slug\n    inside {\n      id\n      ...AwardOfProject\n      ...DutiesOfProject\n      ...MilestonesOfProject\n      ...MoneyOfProject\n      ...RisksOfProject\n      ...TeamOfProject\n    }\n    ...ChangesOfProject\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n',
): (typeof documents)['\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MilestonesOfProject on ProjectInside {\n    viewerCanRun\n    viewerCanPlan\n    milestones {\n      id\n      title\n      dueOn\n      reachedOn\n      isLate\n    }\n  }\n',
): (typeof documents)['\n  fragment MilestonesOfProject on ProjectInside {\n    viewerCanRun\n    viewerCanPlan\n    milestones {\n      id\n      title\n      dueOn\n      reachedOn\n      isLate\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReachMilestone($id: ID!, $reached: Boolean!) {\n    reachMilestone(id: $id, reached: $reached) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReachMilestone($id: ID!, $reached: Boolean!) {\n    reachMilestone(id: $id, reached: $reached) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MoneyOfProject on ProjectInside {\n    currency\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    money {\n      year\n      planned\n      committed\n      spent\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MoneyOfProject on ProjectInside {\n    currency\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    money {\n      year\n      planned\n      committed\n      spent\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RisksOfProject on ProjectInside {\n    viewerCanRun\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    risks {\n      id\n      version\n      what\n      likelihood\n      impact\n      mitigation\n      weight\n      state\n      owner {\n        id\n        slug\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RisksOfProject on ProjectInside {\n    viewerCanRun\n    parts {\n      organisation {\n        id\n        slug\n        name\n      }\n    }\n    risks {\n      id\n      version\n      what\n      likelihood\n      impact\n      mitigation\n      weight\n      state\n      owner {\n        id\n        slug\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TeamOfProject on ProjectInside {\n    viewerCanRun\n    team {\n      id\n      role\n      isLead\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    candidates {\n      personId\n      name\n      organisation\n    }\n  }\n',
): (typeof documents)['\n  fragment TeamOfProject on ProjectInside {\n    viewerCanRun\n    team {\n      id\n      role\n      isLead\n      startsOn\n      endsOn\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n      }\n    }\n    candidates {\n      personId\n      name\n      organisation\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndTeamMember($id: ID!) {\n    endTeamMember(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EndTeamMember($id: ID!) {\n    endTeamMember(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddProjectRisk($slug: String!, $risk: ProjectRiskInput!) {\n    addProjectRisk(slug: $slug, risk: $risk) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddProjectRisk($slug: String!, $risk: ProjectRiskInput!) {\n    addProjectRisk(slug: $slug, risk: $risk) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeProjectRisk($id: ID!, $version: Int!, $risk: ProjectRiskInput!) {\n    changeProjectRisk(id: $id, version: $version, risk: $risk) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeProjectRisk($id: ID!, $version: Int!, $risk: ProjectRiskInput!) {\n    changeProjectRisk(id: $id, version: $version, risk: $risk) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AboutProposal on Proposal {\n    number\n    version\n    title\n    directions\n    sdgTargets\n  }\n',
): (typeof documents)['\n  fragment AboutProposal on Proposal {\n    number\n    version\n    title\n    directions\n    sdgTargets\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeProposal(\n    $number: String!\n    $version: Int!\n    $title: String!\n    $directions: [Int!]!\n    $sdgTargets: [String!]!\n  ) {\n    changeProposal(\n      number: $number\n      version: $version\n      title: $title\n      directions: $directions\n      sdgTargets: $sdgTargets\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeProposal(\n    $number: String!\n    $version: Int!\n    $title: String!\n    $directions: [Int!]!\n    $sdgTargets: [String!]!\n  ) {\n    changeProposal(\n      number: $number\n      version: $version\n      title: $title\n      directions: $directions\n      sdgTargets: $sdgTargets\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddPartner(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    addPartner(number: $number, organisation: $organisation, role: $role, budget: $budget, inKind: $inKind) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddPartner(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    addPartner(number: $number, organisation: $organisation, role: $role, budget: $budget, inKind: $inKind) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment FilesOfProposal on Proposal {\n    number\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment FilesOfProposal on Proposal {\n    number\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AttachToProposal($number: String!, $fileId: ID!) {\n    attachToProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n',
): (typeof documents)['\n  mutation AttachToProposal($number: String!, $fileId: ID!) {\n    attachToProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DetachFromProposal($number: String!, $fileId: ID!) {\n    detachFromProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n',
): (typeof documents)['\n  mutation DetachFromProposal($number: String!, $fileId: ID!) {\n    detachFromProposal(number: $number, fileId: $fileId) {\n      id\n      ...FilesOfProposal\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BudgetToPlan on Proposal {\n    number\n    months\n    call {\n      id\n      currency\n      ceiling\n    }\n    partnerships {\n      id\n      version\n      confirmation\n      yearly\n      inKind\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment BudgetToPlan on Proposal {\n    number\n    months\n    call {\n      id\n      currency\n      ceiling\n    }\n    partnerships {\n      id\n      version\n      confirmation\n      yearly\n      inKind\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveBudget($number: String!, $budgets: [YearlyBudgetInput!]!) {\n    saveBudget(number: $number, budgets: $budgets) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveBudget($number: String!, $budgets: [YearlyBudgetInput!]!) {\n    saveBudget(number: $number, budgets: $budgets) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartOfConsortium on Partnership {\n    id\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    localAnsweredAt {\n      date\n      time\n    }\n    answeredBy {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n',
): (typeof documents)['\n  fragment PartOfConsortium on Partnership {\n    id\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    localAnsweredAt {\n      date\n      time\n    }\n    answeredBy {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalToCheck on Proposal {\n    number\n    title\n    lead {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposalToCheck on Proposal {\n    number\n    title\n    lead {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideEligibilityTogether($call: String!, $decisions: [EligibilityInput!]!) {\n    decideEligibilityTogether(call: $call, decisions: $decisions) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideEligibilityTogether($call: String!, $decisions: [EligibilityInput!]!) {\n    decideEligibilityTogether(call: $call, decisions: $decisions) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DecideEligibility($number: String!, $eligible: Boolean!, $reason: String!) {\n    decideEligibility(number: $number, eligible: $eligible, reason: $reason) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DecideEligibility($number: String!, $eligible: Boolean!, $reason: String!) {\n    decideEligibility(number: $number, eligible: $eligible, reason: $reason) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query EligibilityPreview($call: String!, $decisions: [EligibilityInput!]!) {\n    eligibilityPreview(call: $call, decisions: $decisions) {\n      id\n      number\n      title\n      eligible\n      reason\n      refusal\n      letters {\n        organisationName\n        personName\n      }\n    }\n  }\n',
): (typeof documents)['\n  query EligibilityPreview($call: String!, $decisions: [EligibilityInput!]!) {\n    eligibilityPreview(call: $call, decisions: $decisions) {\n      id\n      number\n      title\n      eligible\n      reason\n      refusal\n      letters {\n        organisationName\n        personName\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MissingTask on ReadinessTask {\n    code\n    text\n    field\n    section\n  }\n',
): (typeof documents)['\n  fragment MissingTask on ReadinessTask {\n    code\n    text\n    field\n    section\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SetProjectMonths($number: String!, $version: Int!, $months: Int!) {\n    setProjectMonths(number: $number, version: $version, months: $months) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SetProjectMonths($number: String!, $version: Int!, $months: Int!) {\n    setProjectMonths(number: $number, version: $version, months: $months) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartToAnswer on Partnership {\n    id\n    role\n    budget\n    inKind\n    yearly\n    confirmation\n    viewerCanConfirm\n    viewerCanDecline\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment PartToAnswer on Partnership {\n    id\n    role\n    budget\n    inKind\n    yearly\n    confirmation\n    viewerCanConfirm\n    viewerCanDecline\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ConfirmPartnership(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n    $yearly: [Float!]\n  ) {\n    confirmPartnership(\n      number: $number\n      organisation: $organisation\n      role: $role\n      budget: $budget\n      inKind: $inKind\n      yearly: $yearly\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ConfirmPartnership(\n    $number: String!\n    $organisation: String!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n    $yearly: [Float!]\n  ) {\n    confirmPartnership(\n      number: $number\n      organisation: $organisation\n      role: $role\n      budget: $budget\n      inKind: $inKind\n      yearly: $yearly\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclinePartnership($number: String!, $organisation: String!, $reason: String!) {\n    declinePartnership(number: $number, organisation: $organisation, reason: $reason) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclinePartnership($number: String!, $organisation: String!, $reason: String!) {\n    declinePartnership(number: $number, organisation: $organisation, reason: $reason) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PartToChange on Partnership {\n    id\n    version\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment PartToChange on Partnership {\n    id\n    version\n    isLead\n    role\n    budget\n    inKind\n    confirmation\n    canAnswer\n    declinedBecause\n    organisation {\n      id\n      slug\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePartner(\n    $number: String!\n    $organisation: String!\n    $version: Int!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    changePartner(\n      number: $number\n      organisation: $organisation\n      version: $version\n      role: $role\n      budget: $budget\n      inKind: $inKind\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePartner(\n    $number: String!\n    $organisation: String!\n    $version: Int!\n    $role: String!\n    $budget: Float!\n    $inKind: Float!\n  ) {\n    changePartner(\n      number: $number\n      organisation: $organisation\n      version: $version\n      role: $role\n      budget: $budget\n      inKind: $inKind\n    ) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemovePartner($number: String!, $organisation: String!, $version: Int!) {\n    removePartner(number: $number, organisation: $organisation, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemovePartner($number: String!, $organisation: String!, $version: Int!) {\n    removePartner(number: $number, organisation: $organisation, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SectionPast($number: String!, $key: String!) {\n    proposalSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        setAside\n        localSavedAt {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query SectionPast($number: String!, $key: String!) {\n    proposalSection(number: $number, key: $key) {\n      key\n      versions {\n        id\n        text\n        setAside\n        localSavedAt {\n          date\n          time\n        }\n        savedBy {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PlanOfProposal on Proposal {\n    months\n    partnerships {\n      id\n      confirmation\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment PlanOfProposal on Proposal {\n    months\n    partnerships {\n      id\n      confirmation\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      storedFile {\n        id\n        name\n        bytes\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment PlanAsSubmitted on SubmittedProposal {\n    months\n    parts {\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n    }\n  }\n',
): (typeof documents)['\n  fragment PlanAsSubmitted on SubmittedProposal {\n    months\n    parts {\n      yearly\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    workPlan {\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActsOnProposal on Proposal {\n    sections {\n      key\n      title\n    }\n    history {\n      act\n      at\n      section\n      localAt {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        acronym\n      }\n      partner {\n        id\n        name\n        acronym\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ActsOnProposal on Proposal {\n    sections {\n      key\n      title\n    }\n    history {\n      act\n      at\n      section\n      localAt {\n        date\n        time\n      }\n      person {\n        id\n        name\n      }\n      organisation {\n        id\n        name\n        acronym\n      }\n      partner {\n        id\n        name\n        acronym\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalLine on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n    call {\n      id\n      title\n      ...CallWindow\n    }\n    partnerships {\n      id\n      isLead\n      viewerWorksForIt\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposalLine on Proposal {\n    id\n    number\n    title\n    ...ProposalInWords\n    call {\n      id\n      title\n      ...CallWindow\n    }\n    partnerships {\n      id\n      isLead\n      viewerWorksForIt\n      organisation {\n        id\n        name\n        acronym\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalInWords on Proposal {\n    state\n    changedSinceSubmission\n    viewerCanConfirm\n    viewerCanSubmit\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    sections {\n      key\n      isWritten\n    }\n    call {\n      id\n      isOpen\n    }\n  }\n',
): (typeof documents)['\n  fragment ProposalInWords on Proposal {\n    state\n    changedSinceSubmission\n    viewerCanConfirm\n    viewerCanSubmit\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    sections {\n      key\n      isWritten\n    }\n    call {\n      id\n      isOpen\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StepsOfProposal on Proposal {\n    state\n    eligibilityReason\n    localSubmittedAt {\n      date\n      time\n    }\n    localEligibilityDecidedAt {\n      date\n      time\n    }\n    lead {\n      id\n      name\n      acronym\n    }\n    call {\n      id\n      isOpen\n      closing {\n        ...CallMoment\n      }\n    }\n    sections {\n      key\n      isWritten\n    }\n    partnerships {\n      id\n      isLead\n      confirmation\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n    }\n  }\n',
): (typeof documents)['\n  fragment StepsOfProposal on Proposal {\n    state\n    eligibilityReason\n    localSubmittedAt {\n      date\n      time\n    }\n    localEligibilityDecidedAt {\n      date\n      time\n    }\n    lead {\n      id\n      name\n      acronym\n    }\n    call {\n      id\n      isOpen\n      closing {\n        ...CallMoment\n      }\n    }\n    sections {\n      key\n      isWritten\n    }\n    partnerships {\n      id\n      isLead\n      confirmation\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TasksOfProposal on Proposal {\n    number\n    state\n    changedSinceSubmission\n    directions\n    sdgTargets\n    months\n    workPlan {\n      id\n      output\n    }\n    attachments {\n      id\n    }\n    sections {\n      key\n      title\n      required\n      mostWords\n      text\n    }\n    partnerships {\n      id\n      confirmation\n    }\n    totals {\n      budget\n      ceiling\n      currency\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n      field\n    }\n  }\n',
): (typeof documents)['\n  fragment TasksOfProposal on Proposal {\n    number\n    state\n    changedSinceSubmission\n    directions\n    sdgTargets\n    months\n    workPlan {\n      id\n      output\n    }\n    attachments {\n      id\n    }\n    sections {\n      key\n      title\n      required\n      mostWords\n      text\n    }\n    partnerships {\n      id\n      confirmation\n    }\n    totals {\n      budget\n      ceiling\n      currency\n    }\n    waitingFor {\n      id\n      name\n      acronym\n    }\n    readiness {\n      code\n      field\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReceiptOfProposal on Proposal {\n    number\n    submission {\n      id\n      fingerprint\n    }\n    localSubmittedAt {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      id\n      closing {\n        ...CallMoment\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ReceiptOfProposal on Proposal {\n    number\n    submission {\n      id\n      fingerprint\n    }\n    localSubmittedAt {\n      date\n      time\n      zone\n      offset\n    }\n    call {\n      id\n      closing {\n        ...CallMoment\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemindPartners($number: String!) {\n    remindPartners(number: $number) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemindPartners($number: String!) {\n    remindPartners(number: $number) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation StartProposal($call: String!, $organisation: String!, $title: String!) {\n    startProposal(call: $call, organisation: $organisation, title: $title) {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  mutation StartProposal($call: String!, $organisation: String!, $title: String!) {\n    startProposal(call: $call, organisation: $organisation, title: $title) {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitProposal($number: String!, $version: Int!) {\n    submitProposal(number: $number, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitProposal($number: String!, $version: Int!) {\n    submitProposal(number: $number, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SubmittedLine on Proposal {\n    id\n    number\n    title\n    viewerCanDecideEligibility\n    ...ProposalInWords\n    localSubmittedAt {\n      date\n      time\n    }\n    lead {\n      id\n      ...OrganisationName\n    }\n    call {\n      id\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment SubmittedLine on Proposal {\n    id\n    number\n    title\n    viewerCanDecideEligibility\n    ...ProposalInWords\n    localSubmittedAt {\n      date\n      time\n    }\n    lead {\n      id\n      ...OrganisationName\n    }\n    call {\n      id\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProposalAsSubmitted on SubmittedProposal {\n    id\n    directions\n    sdgTargets\n    localSubmittedAt {\n      date\n      time\n    }\n    submittedBy {\n      id\n      name\n    }\n    sections {\n      key\n      title\n      question\n      text\n    }\n    parts {\n      isLead\n      role\n      budget\n      inKind\n      stands\n      organisation {\n        id\n        ...OrganisationName\n      }\n    }\n    totals {\n      ...TotalsOfProposal\n    }\n    ...PlanAsSubmitted\n  }\n',
): (typeof documents)['\n  fragment ProposalAsSubmitted on SubmittedProposal {\n    id\n    directions\n    sdgTargets\n    localSubmittedAt {\n      date\n      time\n    }\n    submittedBy {\n      id\n      name\n    }\n    sections {\n      key\n      title\n      question\n      text\n    }\n    parts {\n      isLead\n      role\n      budget\n      inKind\n      stands\n      organisation {\n        id\n        ...OrganisationName\n      }\n    }\n    totals {\n      ...TotalsOfProposal\n    }\n    ...PlanAsSubmitted\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment TotalsOfProposal on ProposalTotals {\n    budget\n    inKind\n    ceiling\n    currency\n  }\n',
): (typeof documents)['\n  fragment TotalsOfProposal on ProposalTotals {\n    budget\n    inKind\n    ceiling\n    currency\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CallToStartUnder on Call {\n    slug\n    state\n    isOpen\n    daysLeft\n    viewerLeads {\n      id\n      name\n      acronym\n    }\n  }\n',
): (typeof documents)['\n  fragment CallToStartUnder on Call {\n    slug\n    state\n    isOpen\n    daysLeft\n    viewerLeads {\n      id\n      name\n      acronym\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawProposal($number: String!) {\n    withdrawProposal(number: $number) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawProposal($number: String!) {\n    withdrawProposal(number: $number) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WorkPlanToEdit on Proposal {\n    number\n    partnerships {\n      id\n      confirmation\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      version\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WorkPlanToEdit on Proposal {\n    number\n    partnerships {\n      id\n      confirmation\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n    workPlan {\n      id\n      version\n      month\n      title\n      output\n      languages\n      organisation {\n        id\n        slug\n        name\n        acronym\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AddWorkPlanEntry($number: String!, $entry: WorkPlanEntryInput!) {\n    addWorkPlanEntry(number: $number, entry: $entry) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AddWorkPlanEntry($number: String!, $entry: WorkPlanEntryInput!) {\n    addWorkPlanEntry(number: $number, entry: $entry) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangeWorkPlanEntry($number: String!, $id: ID!, $version: Int!, $entry: WorkPlanEntryInput!) {\n    changeWorkPlanEntry(number: $number, id: $id, version: $version, entry: $entry) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangeWorkPlanEntry($number: String!, $id: ID!, $version: Int!, $entry: WorkPlanEntryInput!) {\n    changeWorkPlanEntry(number: $number, id: $id, version: $version, entry: $entry) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemoveWorkPlanEntry($number: String!, $id: ID!, $version: Int!) {\n    removeWorkPlanEntry(number: $number, id: $id, version: $version) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemoveWorkPlanEntry($number: String!, $id: ID!, $version: Int!) {\n    removeWorkPlanEntry(number: $number, id: $id, version: $version) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SectionToWrite on ProposalSection {\n    key\n    title\n    question\n    required\n    mostWords\n    text\n    version\n    localSavedAt {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    versions {\n      id\n    }\n  }\n',
): (typeof documents)['\n  fragment SectionToWrite on ProposalSection {\n    key\n    title\n    question\n    required\n    mostWords\n    text\n    version\n    localSavedAt {\n      date\n      time\n      zone\n      offset\n    }\n    savedBy {\n      id\n      name\n    }\n    versions {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveProposalSection($number: String!, $key: String!, $text: String!, $baseVersion: Int!) {\n    saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...SectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveProposalSection($number: String!, $key: String!, $text: String!, $baseVersion: Int!) {\n    saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $baseVersion) {\n      section {\n        ...SectionToWrite\n      }\n      conflict {\n        yours\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LineOfProvenance on Provenance {\n    id\n    path\n    links {\n      kind\n      count\n      isHere\n      number\n      title\n      path\n      day\n    }\n  }\n',
): (typeof documents)['\n  fragment LineOfProvenance on Provenance {\n    id\n    path\n    links {\n      kind\n      count\n      isHere\n      number\n      title\n      path\n      day\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SheetOfProvenance on Provenance {\n    id\n    links {\n      kind\n      count\n    }\n    things {\n      id\n      kind\n      number\n      title\n      path\n      day\n    }\n    votes {\n      id\n      text\n      ...OutcomeInAWord\n      outcome {\n        explanation\n      }\n    }\n    decisions {\n      id\n      text\n      effect\n      language\n    }\n  }\n',
): (typeof documents)['\n  fragment SheetOfProvenance on Provenance {\n    id\n    links {\n      kind\n      count\n    }\n    things {\n      id\n      kind\n      number\n      title\n      path\n      day\n    }\n    votes {\n      id\n      text\n      ...OutcomeInAWord\n      outcome {\n        explanation\n      }\n    }\n    decisions {\n      id\n      text\n      effect\n      language\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RequisitionOnPage on Requisition {\n    id\n    matter\n    because\n    lastDay\n    meeting {\n      id\n      number\n      title\n    }\n    signatures {\n      id\n      member {\n        id\n        name\n        acronym\n      }\n    }\n    viewerCanSign\n    viewerCanWithdraw\n    viewerCanDraft\n  }\n',
): (typeof documents)['\n  fragment RequisitionOnPage on Requisition {\n    id\n    matter\n    because\n    lastDay\n    meeting {\n      id\n      number\n      title\n    }\n    signatures {\n      id\n      member {\n        id\n        name\n        acronym\n      }\n    }\n    viewerCanSign\n    viewerCanWithdraw\n    viewerCanDraft\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignRequisition($id: ID!) {\n    signRequisition(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation SignRequisition($id: ID!) {\n    signRequisition(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawFromRequisition($id: ID!) {\n    withdrawFromRequisition(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawFromRequisition($id: ID!) {\n    withdrawFromRequisition(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenRequisition($matter: String!, $because: String!) {\n    openRequisition(matter: $matter, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenRequisition($matter: String!, $because: String!) {\n    openRequisition(matter: $matter, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DraftRequisitionedMeeting($id: ID!, $wallClock: WallClock!) {\n    draftRequisitionedMeeting(id: $id, wallClock: $wallClock) {\n      id\n      meeting {\n        id\n        number\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation DraftRequisitionedMeeting($id: ID!, $wallClock: WallClock!) {\n    draftRequisitionedMeeting(id: $id, wallClock: $wallClock) {\n      id\n      meeting {\n        id\n        number\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoundToAdviseOn on ReviewRoundOfCall {\n    slug\n    proposals {\n      number\n      title\n    }\n  }\n',
): (typeof documents)['\n  fragment RoundToAdviseOn on ReviewRoundOfCall {\n    slug\n    proposals {\n      number\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RecordAdvice($call: String!, $advice: [AdviceInput!]!) {\n    recordAdvice(call: $call, advice: $advice) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RecordAdvice($call: String!, $advice: [AdviceInput!]!) {\n    recordAdvice(call: $call, advice: $advice) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AdviceToRead on PanelAdvice {\n    outcome\n    text\n    recordedBy {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment AdviceToRead on PanelAdvice {\n    outcome\n    text\n    recordedBy {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CandidateLine on ReviewCandidate {\n    personId\n    name\n    organisationName\n    isExpert\n    asked\n    submitted\n    conflicts\n  }\n',
): (typeof documents)['\n  fragment CandidateLine on ReviewCandidate {\n    personId\n    name\n    organisationName\n    isExpert\n    asked\n    submitted\n    conflicts\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CommentOnReviews($id: ID!, $text: String!) {\n    commentOnReviews(id: $id, text: $text) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation CommentOnReviews($id: ID!, $text: String!) {\n    commentOnReviews(id: $id, text: $text) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment CommentToRead on ReviewComment {\n    id\n    text\n    person {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment CommentToRead on ReviewComment {\n    id\n    text\n    person {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclineReview($id: ID!, $ground: DeclineGround!, $kind: ConflictKind, $words: String!) {\n    declineReview(id: $id, ground: $ground, kind: $kind, words: $words) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclineReview($id: ID!, $ground: DeclineGround!, $kind: ConflictKind, $words: String!) {\n    declineReview(id: $id, ground: $ground, kind: $kind, words: $words) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskReviewer($proposal: String!, $personId: ID!) {\n    askReviewer(proposal: $proposal, personId: $personId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AskReviewer($proposal: String!, $personId: ID!) {\n    askReviewer(proposal: $proposal, personId: $personId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewPlan($call: String!, $each: Int!) {\n    reviewPlan(call: $call, each: $each) {\n      people {\n        personId\n        name\n        proposals\n      }\n      oneHouse {\n        number\n        organisationName\n        people\n        houses\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ReviewPlan($call: String!, $each: Int!) {\n    reviewPlan(call: $call, each: $each) {\n      people {\n        personId\n        name\n        proposals\n      }\n      oneHouse {\n        number\n        organisationName\n        people\n        houses\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenReviews($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {\n    openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenReviews($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {\n    openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewToWrite on Review {\n    id\n    version\n    submittedAt\n    scores {\n      key\n      title\n      weight\n      score\n      words\n    }\n  }\n',
): (typeof documents)['\n  fragment ReviewToWrite on Review {\n    id\n    version\n    submittedAt\n    scores {\n      key\n      title\n      weight\n      score\n      words\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SaveReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    saveReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation SaveReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    saveReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SubmitReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    submitReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  mutation SubmitReview($id: ID!, $version: Int!, $scores: [ScoreInput!]!) {\n    submitReview(id: $id, version: $version, scores: $scores) {\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ReviewsTogether on ReviewsOfProposal {\n    title\n    reviews {\n      id\n      submittedAt\n      counts\n      withdrawnAt\n      declineGround\n      declineWords\n      viewerCanWithdraw\n      reviewer {\n        id\n        name\n      }\n    }\n    spread {\n      ...SpreadToShow\n    }\n    comments {\n      ...CommentToRead\n    }\n    advice {\n      id\n      ...AdviceToRead\n    }\n  }\n',
): (typeof documents)['\n  fragment ReviewsTogether on ReviewsOfProposal {\n    title\n    reviews {\n      id\n      submittedAt\n      counts\n      withdrawnAt\n      declineGround\n      declineWords\n      viewerCanWithdraw\n      reviewer {\n        id\n        name\n      }\n    }\n    spread {\n      ...SpreadToShow\n    }\n    comments {\n      ...CommentToRead\n    }\n    advice {\n      id\n      ...AdviceToRead\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoundToConduct on ReviewRoundOfCall {\n    slug\n    phase\n    dueOn\n    late\n    proposals {\n      number\n      title\n    }\n    candidates {\n      personId\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment RoundToConduct on ReviewRoundOfCall {\n    slug\n    phase\n    dueOn\n    late\n    proposals {\n      number\n      title\n    }\n    candidates {\n      personId\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RemindReviewers($call: String!) {\n    remindReviewers(call: $call) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation RemindReviewers($call: String!) {\n    remindReviewers(call: $call) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation MoveReviews($call: String!, $phase: ReviewPhase!) {\n    moveReviews(call: $call, phase: $phase) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation MoveReviews($call: String!, $phase: ReviewPhase!) {\n    moveReviews(call: $call, phase: $phase) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SpreadToShow on ScoreSpread {\n    scores\n    least\n    middle\n    most\n  }\n',
): (typeof documents)['\n  fragment SpreadToShow on ScoreSpread {\n    scores\n    least\n    middle\n    most\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawReviewRequest($id: ID!) {\n    withdrawReviewRequest(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawReviewRequest($id: ID!) {\n    withdrawReviewRequest(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RulesText on RulesChapter {\n    id\n    number\n    title\n    clauses {\n      id\n      number\n      text\n    }\n  }\n',
): (typeof documents)['\n  fragment RulesText on RulesChapter {\n    id\n    number\n    title\n    clauses {\n      id\n      number\n      text\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VersionInTable on RulesVersion {\n    id\n    number\n    inForceFrom\n    basis\n    isInForce\n  }\n',
): (typeof documents)['\n  fragment VersionInTable on RulesVersion {\n    id\n    number\n    inForceFrom\n    basis\n    isInForce\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RulesToAdopt on RulesProposal {\n    id\n    version\n  }\n',
): (typeof documents)['\n  fragment RulesToAdopt on RulesProposal {\n    id\n    version\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdoptRules($id: ID!, $version: Int!, $inForceFrom: CalendarDate!, $basis: String!) {\n    adoptRules(id: $id, version: $version, inForceFrom: $inForceFrom, basis: $basis) {\n      id\n      ...RulesToAdopt\n    }\n  }\n',
): (typeof documents)['\n  mutation AdoptRules($id: ID!, $version: Int!, $inForceFrom: CalendarDate!, $basis: String!) {\n    adoptRules(id: $id, version: $version, inForceFrom: $inForceFrom, basis: $basis) {\n      id\n      ...RulesToAdopt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawRulesProposal($id: ID!) {\n    withdrawRulesProposal(id: $id) {\n      id\n      ...RulesToAdopt\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawRulesProposal($id: ID!) {\n    withdrawRulesProposal(id: $id) {\n      id\n      ...RulesToAdopt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LastYearOfRules on LastYearUnderRules {\n    meetings\n    changed {\n      number\n      title\n      on\n      before {\n        inTime\n        burden\n      }\n      after {\n        inTime\n        notice\n        agenda\n        papers\n        burden\n      }\n      hours {\n        member\n        before\n        after\n        burdenBefore\n        burdenAfter\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment LastYearOfRules on LastYearUnderRules {\n    meetings\n    changed {\n      number\n      title\n      on\n      before {\n        inTime\n        burden\n      }\n      after {\n        inTime\n        notice\n        agenda\n        papers\n        burden\n      }\n      hours {\n        member\n        before\n        after\n        burdenBefore\n        burdenAfter\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment StateOfRulesProposal on RulesProposal {\n    withdrawnOn\n    adoptedAs {\n      id\n      number\n    }\n  }\n',
): (typeof documents)['\n  fragment StateOfRulesProposal on RulesProposal {\n    withdrawnOn\n    adoptedAs {\n      id\n      number\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DifferenceOfRules on RulesDifference {\n    id\n    number\n    before\n    after\n  }\n',
): (typeof documents)['\n  fragment DifferenceOfRules on RulesDifference {\n    id\n    number\n    before\n    after\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RulesToChange on RulesVersion {\n    id\n    entries {\n      path\n      value\n    }\n    document {\n      id\n      number\n      title\n      clauses {\n        id\n        number\n        text\n        values\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RulesToChange on RulesVersion {\n    id\n    entries {\n      path\n      value\n    }\n    document {\n      id\n      number\n      title\n      clauses {\n        id\n        number\n        text\n        values\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ProposeRules($entries: [RulesEntryInput!]!, $because: String!) {\n    proposeRules(entries: $entries, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ProposeRules($entries: [RulesEntryInput!]!, $because: String!) {\n    proposeRules(entries: $entries, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment Found on SearchResult {\n    id\n    kind\n    title\n    path\n    excerpt\n    organisationName\n    capacity\n    number\n    day\n  }\n',
): (typeof documents)['\n  fragment Found on SearchResult {\n    id\n    kind\n    title\n    path\n    excerpt\n    organisationName\n    capacity\n    number\n    day\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AuditLine on AuditEntry {\n    position\n    act\n    subject\n    subjectPath\n    capacity\n    localAt {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n',
): (typeof documents)['\n  fragment AuditLine on AuditEntry {\n    position\n    act\n    subject\n    subjectPath\n    capacity\n    localAt {\n      date\n      time\n    }\n    person {\n      id\n      name\n    }\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment NextInChair on ChairRotation {\n    outlook {\n      startsOn\n      elected\n      member {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment NextInChair on ChairRotation {\n    outlook {\n      startsOn\n      elected\n      member {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MattersOnDesk on SecretariatDesk {\n    openInvitations\n    expiredInvitations\n    failingMails\n    proposalsToCheck\n    deliversMail\n  }\n',
): (typeof documents)['\n  fragment MattersOnDesk on SecretariatDesk {\n    openInvitations\n    expiredInvitations\n    failingMails\n    proposalsToCheck\n    deliversMail\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment LetterToRead on LetterPreview {\n    subject\n    text\n  }\n',
): (typeof documents)['\n  fragment LetterToRead on LetterPreview {\n    subject\n    text\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MailLine on Mail {\n    id\n    kind\n    address\n    state\n    attempts\n    problem\n    viewerCanRetry\n    entered {\n      date\n      time\n    }\n    sent {\n      date\n      time\n    }\n  }\n',
): (typeof documents)['\n  fragment MailLine on Mail {\n    id\n    kind\n    address\n    state\n    attempts\n    problem\n    viewerCanRetry\n    entered {\n      date\n      time\n    }\n    sent {\n      date\n      time\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      id\n      ...MailLine\n    }\n  }\n',
): (typeof documents)['\n  mutation RetryMail($id: ID!) {\n    retryMail(id: $id) {\n      id\n      ...MailLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MeetingOnDesk on Meeting {\n    id\n    number\n    title\n    state\n    viewerCanRemind\n    localTimes {\n      ...MeetingMoment\n    }\n    answers {\n      coming\n      perhaps\n      notComing\n      waiting\n    }\n    noticeClocks {\n      notice\n    }\n    ...WaitingInvitees\n  }\n',
): (typeof documents)['\n  fragment MeetingOnDesk on Meeting {\n    id\n    number\n    title\n    state\n    viewerCanRemind\n    localTimes {\n      ...MeetingMoment\n    }\n    answers {\n      coming\n      perhaps\n      notComing\n      waiting\n    }\n    noticeClocks {\n      notice\n    }\n    ...WaitingInvitees\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AmendMotion($id: ID!, $version: Int!, $text: String!) {\n    amendMotion(id: $id, version: $version, text: $text) {\n      id\n      version\n      text\n    }\n  }\n',
): (typeof documents)['\n  mutation AmendMotion($id: ID!, $version: Int!, $text: String!) {\n    amendMotion(id: $id, version: $version, text: $text) {\n      id\n      version\n      text\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ComputationOfResult on ShownResult {\n    counts {\n      yes\n      no\n      abstained\n      silent\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n    explanation\n  }\n',
): (typeof documents)['\n  fragment ComputationOfResult on ShownResult {\n    counts {\n      yes\n      no\n      abstained\n      silent\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n    explanation\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MembersToRecuse on ItemRecusals {\n    id\n    viewerMembers {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment MembersToRecuse on ItemRecusals {\n    id\n    viewerMembers {\n      id\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation DeclareRecusal($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {\n    declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation DeclareRecusal($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {\n    declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ElectionOfResult on ShownResult {\n    election {\n      nominees {\n        id\n        name\n        votes\n      }\n      none\n      abstained\n      silent\n      elected\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n  }\n',
): (typeof documents)['\n  fragment ElectionOfResult on ShownResult {\n    election {\n      nominees {\n        id\n        name\n        votes\n      }\n      none\n      abstained\n      silent\n      elected\n    }\n    part {\n      numerator\n      denominator\n    }\n    share {\n      numerator\n      denominator\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoomToEnterLate on MeetingRoom {\n    id\n    floor {\n      now\n      members {\n        id\n        name\n        here {\n          id\n          name\n        }\n        mayCome {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RoomToEnterLate on MeetingRoom {\n    id\n    floor {\n      now\n      members {\n        id\n        name\n        here {\n          id\n          name\n        }\n        mayCome {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MembersInRoom on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        standsInFor\n        proxyTo\n        outForItemId\n        recusedFromItemIds\n        possibleHolders {\n          id\n          name\n        }\n        here {\n          id\n          name\n          capacity\n        }\n        mayCome {\n          id\n          name\n          capacity\n          couldStandInFor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment MembersInRoom on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        standsInFor\n        proxyTo\n        outForItemId\n        recusedFromItemIds\n        possibleHolders {\n          id\n          name\n        }\n        here {\n          id\n          name\n          capacity\n        }\n        mayCome {\n          id\n          name\n          capacity\n          couldStandInFor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MotionInRoom on Motion {\n    id\n    agendaItemId\n    version\n    matter\n    text\n    viewerCanConduct\n    mover {\n      id\n      acronym\n      name\n    }\n    votes {\n      id\n      state\n      cancelledBecause\n      outcome {\n        outcome\n      }\n      viewerBallots {\n        memberId\n        viewerCanCast\n      }\n      ...OutcomeInAWord\n      ...VoteInRoom\n      ...BallotsOfViewer\n    }\n  }\n',
): (typeof documents)['\n  fragment MotionInRoom on Motion {\n    id\n    agendaItemId\n    version\n    matter\n    text\n    viewerCanConduct\n    mover {\n      id\n      acronym\n      name\n    }\n    votes {\n      id\n      state\n      cancelledBecause\n      outcome {\n        outcome\n      }\n      viewerBallots {\n        memberId\n        viewerCanCast\n      }\n      ...OutcomeInAWord\n      ...VoteInRoom\n      ...BallotsOfViewer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenVote($motionId: ID!, $version: Int!, $mode: VoteMode!, $panel: PanelInput) {\n    openVote(motionId: $motionId, version: $version, mode: $mode, panel: $panel) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenVote($motionId: ID!, $version: Int!, $mode: VoteMode!, $panel: PanelInput) {\n    openVote(motionId: $motionId, version: $version, mode: $mode, panel: $panel) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoomToMoveIn on MeetingRoom {\n    id\n    floor {\n      currentItem {\n        id\n        matter\n      }\n      members {\n        id\n        name\n        place\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RoomToMoveIn on MeetingRoom {\n    id\n    floor {\n      currentItem {\n        id\n        matter\n      }\n      members {\n        id\n        name\n        place\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TableMotion($itemId: ID!, $moverId: ID!, $matter: MotionMatter!, $text: String!) {\n    tableMotion(itemId: $itemId, moverId: $moverId, matter: $matter, text: $text) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation TableMotion($itemId: ID!, $moverId: ID!, $matter: MotionMatter!, $text: String!) {\n    tableMotion(itemId: $itemId, moverId: $moverId, matter: $matter, text: $text) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PreparedMotion($itemId: ID!) {\n    preparedMotion(itemId: $itemId) {\n      text\n    }\n  }\n',
): (typeof documents)['\n  query PreparedMotion($itemId: ID!) {\n    preparedMotion(itemId: $itemId) {\n      text\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenElection($itemId: ID!, $panel: PanelInput) {\n    openElection(itemId: $itemId, panel: $panel) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenElection($itemId: ID!, $panel: PanelInput) {\n    openElection(itemId: $itemId, panel: $panel) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NomineesForElection {\n    chairRotation {\n      turn\n    }\n    chairNominations {\n      id\n      turnStartsOn\n      answer\n      member {\n        id\n        acronym\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NomineesForElection {\n    chairRotation {\n      turn\n    }\n    chairNominations {\n      id\n      turnStartsOn\n      answer\n      member {\n        id\n        acronym\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VoteInRoom on Vote {\n    id\n    mode\n    state\n    calledMembers {\n      id\n      hasVoted\n    }\n    ...OutcomeInAWord\n    ...BallotsOfViewer\n    ...SecretVoteInRoom\n    ...VoteToConduct\n  }\n',
): (typeof documents)['\n  fragment VoteInRoom on Vote {\n    id\n    mode\n    state\n    calledMembers {\n      id\n      hasVoted\n    }\n    ...OutcomeInAWord\n    ...BallotsOfViewer\n    ...SecretVoteInRoom\n    ...VoteToConduct\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OutcomeInAWord on Vote {\n    state\n    outcome {\n      outcome\n    }\n  }\n',
): (typeof documents)['\n  fragment OutcomeInAWord on Vote {\n    state\n    outcome {\n      outcome\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment BallotsOfViewer on Vote {\n    id\n    mode\n    state\n    viewerBallots {\n      memberId\n      memberName\n      choice\n      hasObjected\n      awaitsConfirmation\n      viewerCanCast\n    }\n  }\n',
): (typeof documents)['\n  fragment BallotsOfViewer on Vote {\n    id\n    mode\n    state\n    viewerBallots {\n      memberId\n      memberName\n      choice\n      hasObjected\n      awaitsConfirmation\n      viewerCanCast\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CastBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    castBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation CastBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    castBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ObjectToConsensus($voteId: ID!, $memberId: ID!) {\n    objectToConsensus(voteId: $voteId, memberId: $memberId) {\n      id\n      ...BallotsOfViewer\n    }\n  }\n',
): (typeof documents)['\n  mutation ObjectToConsensus($voteId: ID!, $memberId: ID!) {\n    objectToConsensus(voteId: $voteId, memberId: $memberId) {\n      id\n      ...BallotsOfViewer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment OwnPresence on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        isViewers\n        outForItemId\n        proxyTo\n        possibleHolders {\n          id\n          name\n        }\n        recusedFromItemIds\n        here {\n          id\n          isViewer\n        }\n        mayCome {\n          id\n          isViewer\n          couldStandInFor\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment OwnPresence on MeetingRoom {\n    id\n    floor {\n      isAccessible\n      currentItem {\n        id\n      }\n      members {\n        id\n        name\n        place\n        isViewers\n        outForItemId\n        proxyTo\n        possibleHolders {\n          id\n          name\n        }\n        recusedFromItemIds\n        here {\n          id\n          isViewer\n        }\n        mayCome {\n          id\n          isViewer\n          couldStandInFor\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResultToPublish on Vote {\n    id\n    state\n    viewerCanPublish\n    outcome {\n      outcome\n    }\n  }\n',
): (typeof documents)['\n  fragment ResultToPublish on Vote {\n    id\n    state\n    viewerCanPublish\n    outcome {\n      outcome\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishVote($id: ID!) {\n    publishVote(id: $id) {\n      id\n      ...ResultToPublish\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishVote($id: ID!) {\n    publishVote(id: $id) {\n      id\n      ...ResultToPublish\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment QuorumInWords on RoomQuorum {\n    call\n    base\n    counted\n    least\n    quorate\n  }\n',
): (typeof documents)['\n  fragment QuorumInWords on RoomQuorum {\n    call\n    base\n    counted\n    least\n    quorate\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RecusalsFromItem on ItemRecusals {\n    viewerCanLift\n    recusals {\n      id\n      reason\n      declared {\n        date\n      }\n      lifted {\n        date\n      }\n      liftedBecause\n      member {\n        id\n        name\n      }\n      declaredBy {\n        id\n        name\n      }\n      liftedBy {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment RecusalsFromItem on ItemRecusals {\n    viewerCanLift\n    recusals {\n      id\n      reason\n      declared {\n        date\n      }\n      lifted {\n        date\n      }\n      liftedBecause\n      member {\n        id\n        name\n      }\n      declaredBy {\n        id\n        name\n      }\n      liftedBy {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation LiftRecusal($id: ID!, $because: String!) {\n    liftRecusal(id: $id, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation LiftRecusal($id: ID!, $because: String!) {\n    liftRecusal(id: $id, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment AgendaInRoom on MeetingRoom {\n    id\n    state\n    floor {\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      items {\n        id\n        position\n        title\n        minutes\n        recused\n        quorum {\n          quorate\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment AgendaInRoom on MeetingRoom {\n    id\n    state\n    floor {\n      viewerCanConduct\n      currentItem {\n        id\n      }\n      items {\n        id\n        position\n        title\n        minutes\n        recused\n        quorum {\n          quorate\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation TakeUpItem($itemId: ID!) {\n    takeUpItem(itemId: $itemId) {\n      id\n      ...AgendaInRoom\n    }\n  }\n',
): (typeof documents)['\n  mutation TakeUpItem($itemId: ID!) {\n    takeUpItem(itemId: $itemId) {\n      id\n      ...AgendaInRoom\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment RoomToConduct on MeetingRoom {\n    id\n    floor {\n      viewerCanOpen\n      viewerCanAdjourn\n      viewerCanResume\n      viewerCanCallAgain\n      secondCallFrom {\n        date\n        time\n      }\n      viewerCanClose\n    }\n  }\n',
): (typeof documents)['\n  fragment RoomToConduct on MeetingRoom {\n    id\n    floor {\n      viewerCanOpen\n      viewerCanAdjourn\n      viewerCanResume\n      viewerCanCallAgain\n      secondCallFrom {\n        date\n        time\n      }\n      viewerCanClose\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation OpenMeeting($id: ID!) {\n    openMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n',
): (typeof documents)['\n  mutation OpenMeeting($id: ID!) {\n    openMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AdjournMeeting($id: ID!) {\n    adjournMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n',
): (typeof documents)['\n  mutation AdjournMeeting($id: ID!) {\n    adjournMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ResumeMeeting($id: ID!, $secondCall: Boolean!) {\n    resumeMeeting(id: $id, secondCall: $secondCall) {\n      id\n      ...RoomToConduct\n    }\n  }\n',
): (typeof documents)['\n  mutation ResumeMeeting($id: ID!, $secondCall: Boolean!) {\n    resumeMeeting(id: $id, secondCall: $secondCall) {\n      id\n      ...RoomToConduct\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseMeeting($id: ID!) {\n    closeMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseMeeting($id: ID!) {\n    closeMeeting(id: $id) {\n      id\n      ...RoomToConduct\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RoomLedger($number: String!) {\n    meetingRoom(number: $number) {\n      id\n      floor {\n        quorumNotes {\n          quorate\n          at {\n            date\n            time\n          }\n        }\n        items {\n          id\n          position\n          quorumNotes {\n            quorate\n            at {\n              date\n              time\n            }\n          }\n        }\n      }\n      ledger {\n        id\n        act\n        member\n        person\n        standsInFor\n        item\n        toMember\n        enteredBy\n        because\n        at {\n          date\n          time\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RoomLedger($number: String!) {\n    meetingRoom(number: $number) {\n      id\n      floor {\n        quorumNotes {\n          quorate\n          at {\n            date\n            time\n          }\n        }\n        items {\n          id\n          position\n          quorumNotes {\n            quorate\n            at {\n              date\n              time\n            }\n          }\n        }\n      }\n      ledger {\n        id\n        act\n        member\n        person\n        standsInFor\n        item\n        toMember\n        enteredBy\n        because\n        at {\n          date\n          time\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CastSecretBallot($voteId: ID!, $memberId: ID!, $choice: ID!) {\n    castSecretBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n      viewerBallots {\n        memberId\n        isInBox\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation CastSecretBallot($voteId: ID!, $memberId: ID!, $choice: ID!) {\n    castSecretBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n      viewerBallots {\n        memberId\n        isInBox\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SecretVoteInRoom on Vote {\n    id\n    state\n    ballotNumber\n    turnout {\n      voted\n      of\n    }\n    nominees {\n      id\n      name\n    }\n    viewerBallots {\n      memberId\n      memberName\n      isInBox\n      viewerCanCast\n    }\n    ...ResultToPublish\n  }\n',
): (typeof documents)['\n  fragment SecretVoteInRoom on Vote {\n    id\n    state\n    ballotNumber\n    turnout {\n      voted\n      of\n    }\n    nominees {\n      id\n      name\n    }\n    viewerBallots {\n      memberId\n      memberName\n      isInBox\n      viewerCanCast\n    }\n    ...ResultToPublish\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment SpeakingListInRoom on MeetingRoom {\n    id\n    floor {\n      speakingList {\n        viewerCanGive\n        speaker {\n          id\n          member\n          person\n          seconds\n          viewerCanEnd\n        }\n        waiting {\n          id\n          member\n          person\n          viewerCanEnd\n        }\n        spoken {\n          member\n          seconds\n        }\n        mayAsk {\n          memberId\n          member\n          personId\n          person\n          isViewer\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SpeakingListInRoom on MeetingRoom {\n    id\n    floor {\n      speakingList {\n        viewerCanGive\n        speaker {\n          id\n          member\n          person\n          seconds\n          viewerCanEnd\n        }\n        waiting {\n          id\n          member\n          person\n          viewerCanEnd\n        }\n        spoken {\n          member\n          seconds\n        }\n        mayAsk {\n          memberId\n          member\n          personId\n          person\n          isViewer\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation AskForFloor($meetingId: ID!, $memberId: ID!, $personId: ID!) {\n    askForFloor(meetingId: $meetingId, memberId: $memberId, personId: $personId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation AskForFloor($meetingId: ID!, $memberId: ID!, $personId: ID!) {\n    askForFloor(meetingId: $meetingId, memberId: $memberId, personId: $personId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation WithdrawFromFloor($requestId: ID!) {\n    withdrawFromFloor(requestId: $requestId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation WithdrawFromFloor($requestId: ID!) {\n    withdrawFromFloor(requestId: $requestId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation GiveFloor($requestId: ID!) {\n    giveFloor(requestId: $requestId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation GiveFloor($requestId: ID!) {\n    giveFloor(requestId: $requestId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndTurn($requestId: ID!) {\n    endTurn(requestId: $requestId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EndTurn($requestId: ID!) {\n    endTurn(requestId: $requestId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription RoomChanged($number: String!) {\n    roomChanged(number: $number)\n  }\n',
): (typeof documents)['\n  subscription RoomChanged($number: String!) {\n    roomChanged(number: $number)\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterPresence($meetingId: ID!, $entry: PresenceInput!) {\n    enterPresence(meetingId: $meetingId, entry: $entry) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterPresence($meetingId: ID!, $entry: PresenceInput!) {\n    enterPresence(meetingId: $meetingId, entry: $entry) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment VoteToConduct on Vote {\n    id\n    mode\n    state\n    outcome {\n      outcome\n      election {\n        level {\n          id\n          name\n        }\n      }\n    }\n    calledMembers {\n      id\n      name\n      hasVoted\n    }\n  }\n',
): (typeof documents)['\n  fragment VoteToConduct on Vote {\n    id\n    mode\n    state\n    outcome {\n      outcome\n      election {\n        level {\n          id\n          name\n        }\n      }\n    }\n    calledMembers {\n      id\n      name\n      hasVoted\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EnterBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    enterBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation EnterBallot($voteId: ID!, $memberId: ID!, $choice: BallotChoice!) {\n    enterBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CloseVote($id: ID!) {\n    closeVote(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation CloseVote($id: ID!) {\n    closeVote(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation BreakTie($id: ID!, $castingVote: ID) {\n    breakTie(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation BreakTie($id: ID!, $castingVote: ID) {\n    breakTie(id: $id, castingVote: $castingVote) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation CancelVote($id: ID!, $because: String!) {\n    cancelVote(id: $id, because: $because) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation CancelVote($id: ID!, $because: String!) {\n    cancelVote(id: $id, because: $because) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ResultOfVote on Vote {\n    mode\n    frozenHash\n    outcome {\n      ...ComputationOfResult\n      ...ElectionOfResult\n    }\n    members {\n      id\n      name\n      vote\n      isConfirmed\n    }\n  }\n',
): (typeof documents)['\n  fragment ResultOfVote on Vote {\n    mode\n    frozenHash\n    outcome {\n      ...ComputationOfResult\n      ...ElectionOfResult\n    }\n    members {\n      id\n      name\n      vote\n      isConfirmed\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ReadWorkImport($fileId: ID!) {\n    readWorkImport(fileId: $fileId) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ReadWorkImport($fileId: ID!) {\n    readWorkImport(fileId: $fileId) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActsOfImport on WorkImport {\n    id\n    state\n    fileId\n    reason\n    lines\n    linesRead\n    makes\n    changes\n    refusals\n    submits\n    drafts\n    leftOut\n    draftsNow\n    waitingNow\n    viewerCanImport\n    viewerCanPublish\n    awaitsOthers\n  }\n',
): (typeof documents)['\n  fragment ActsOfImport on WorkImport {\n    id\n    state\n    fileId\n    reason\n    lines\n    linesRead\n    makes\n    changes\n    refusals\n    submits\n    drafts\n    leftOut\n    draftsNow\n    waitingNow\n    viewerCanImport\n    viewerCanPublish\n    awaitsOthers\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ImportWorks($id: ID!) {\n    importWorks(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation ImportWorks($id: ID!) {\n    importWorks(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation PublishImportedWorks($id: ID!) {\n    publishImportedWorks(id: $id) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation PublishImportedWorks($id: ID!) {\n    publishImportedWorks(id: $id) {\n      id\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ImportedLine on WorkImportLine {\n    line\n    externalId\n    title\n    verdict\n    becomes\n    changed\n    reason\n    outcome\n    workSlug\n  }\n',
): (typeof documents)['\n  fragment ImportedLine on WorkImportLine {\n    line\n    externalId\n    title\n    verdict\n    becomes\n    changed\n    reason\n    outcome\n    workSlug\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DutiesIfMoved($number: String!, $on: CalendarDate!) {\n    meetingMoved(number: $number, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n',
): (typeof documents)['\n  query DutiesIfMoved($number: String!, $on: CalendarDate!) {\n    meetingMoved(number: $number, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DraftsOfDuty on YearlyDuty {\n    drafts {\n      number\n      dueOn\n      sentOn\n    }\n  }\n',
): (typeof documents)['\n  fragment DraftsOfDuty on YearlyDuty {\n    drafts {\n      number\n      dueOn\n      sentOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ProofOfYear on DutyYear {\n    year\n    duties {\n      duty\n      year\n      state\n      meeting {\n        number\n        title\n        on\n      }\n      ...DraftsOfDuty\n    }\n  }\n',
): (typeof documents)['\n  fragment ProofOfYear on DutyYear {\n    year\n    duties {\n      duty\n      year\n      state\n      meeting {\n        number\n        title\n        on\n      }\n      ...DraftsOfDuty\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment DutyInStrip on YearlyDuty {\n    duty\n    year\n    state\n    lastDay\n    meeting {\n      number\n      title\n      on\n    }\n    cures {\n      by\n      until\n    }\n    lacking {\n      id\n      slug\n      name\n    }\n    decisions {\n      number\n      address\n    }\n    ...DraftsOfDuty\n  }\n',
): (typeof documents)['\n  fragment DutyInStrip on YearlyDuty {\n    duty\n    year\n    state\n    lastDay\n    meeting {\n      number\n      title\n      on\n    }\n    cures {\n      by\n      until\n    }\n    lacking {\n      id\n      slug\n      name\n    }\n    decisions {\n      number\n      address\n    }\n    ...DraftsOfDuty\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment WhatMovingBreaks on MeetingMoved {\n    number\n    on\n    changes {\n      breaks\n      before {\n        duty\n        year\n        state\n      }\n      after {\n        state\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment WhatMovingBreaks on MeetingMoved {\n    number\n    on\n    changes {\n      breaks\n      before {\n        duty\n        year\n        state\n      }\n      after {\n        state\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MovableMeetings on YearlyDuties {\n    movableMeetings {\n      number\n      title\n      on\n    }\n  }\n',
): (typeof documents)['\n  fragment MovableMeetings on YearlyDuties {\n    movableMeetings {\n      number\n      title\n      on\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query About {\n    networkTexts {\n      ...NetworkWords\n    }\n    actionDirections {\n      ...DirectionCommitment\n    }\n    partnersMeetings {\n      year\n      name\n    }\n  }\n',
): (typeof documents)['\n  query About {\n    networkTexts {\n      ...NetworkWords\n    }\n    actionDirections {\n      ...DirectionCommitment\n    }\n    partnersMeetings {\n      year\n      name\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AcceptInvitationPage($token: String!) {\n    invitationOffer(token: $token) {\n      id\n      name\n      address\n      capacity\n      hasAccount\n      organisation {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AcceptInvitationPage($token: String!) {\n    invitationOffer(token: $token) {\n      id\n      name\n      address\n      capacity\n      hasAccount\n      organisation {\n        id\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AccountPage {\n    me {\n      id\n      name\n      address\n      passwordChangedAt\n      ...MyDetails\n      ...MyChosenMail\n      mandates {\n        ...OwnMandate\n      }\n    }\n    mySessions {\n      ...SignedInBrowser\n    }\n  }\n',
): (typeof documents)['\n  query AccountPage {\n    me {\n      id\n      name\n      address\n      passwordChangedAt\n      ...MyDetails\n      ...MyChosenMail\n      mandates {\n        ...OwnMandate\n      }\n    }\n    mySessions {\n      ...SignedInBrowser\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AgendaAnswerPage($token: String!) {\n    agendaByLink(token: $token) {\n      number\n      title\n      personName\n      memberName\n      whyNotAnswer\n      time {\n        date\n        time\n      }\n      lateItems {\n        id\n        title\n        note\n        because\n        answer\n      }\n      items {\n        id\n        position\n        title\n        note\n        kind\n        verdict\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AgendaAnswerPage($token: String!) {\n    agendaByLink(token: $token) {\n      number\n      title\n      personName\n      memberName\n      whyNotAnswer\n      time {\n        date\n        time\n      }\n      lateItems {\n        id\n        title\n        note\n        because\n        answer\n      }\n      items {\n        id\n        position\n        title\n        note\n        kind\n        verdict\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PrepareReportPage($year: Int!) {\n    secretariatDesk {\n      deliversMail\n    }\n    annualReport(year: $year) {\n      id\n      year\n      version\n      state\n      meetingNumber\n      decisions\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      ...TextsOfReport\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query PrepareReportPage($year: Int!) {\n    secretariatDesk {\n      deliversMail\n    }\n    annualReport(year: $year) {\n      id\n      year\n      version\n      state\n      meetingNumber\n      decisions\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      ...TextsOfReport\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AnnualReportPage($year: Int!) {\n    annualReport(year: $year) {\n      id\n      year\n      state\n      foreword\n      outlook\n      adoptedOn\n      decisionNumber\n      figuresSha256\n      workSlug\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      figures {\n        meetings {\n          recorded\n        }\n        members {\n          slug\n          ...FiguresOfMemberInReport\n        }\n        ...FiguresInReport\n      }\n      lines {\n        ...LineInReport\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AnnualReportPage($year: Int!) {\n    annualReport(year: $year) {\n      id\n      year\n      state\n      foreword\n      outlook\n      adoptedOn\n      decisionNumber\n      figuresSha256\n      workSlug\n      viewerCanWrite\n      viewerCanTable\n      viewerCanAdopt\n      figures {\n        meetings {\n          recorded\n        }\n        members {\n          slug\n          ...FiguresOfMemberInReport\n        }\n        ...FiguresInReport\n      }\n      lines {\n        ...LineInReport\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AnnualReportsPage {\n    annualReports {\n      id\n      year\n      state\n      adoptedOn\n    }\n  }\n',
): (typeof documents)['\n  query AnnualReportsPage {\n    annualReports {\n      id\n      year\n      state\n      adoptedOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AnswerPage($token: String!) {\n    invitationToMeeting(token: $token) {\n      number\n      title\n      mode\n      state\n      place\n      personName\n      organisationName\n      answer\n      alternateId\n      possibleAlternates {\n        id\n        name\n      }\n      canAnswer\n      whyNotAnswer\n      localTimes {\n        ...TimesOfMeeting\n      }\n      ...InvitationToAnswer\n    }\n  }\n',
): (typeof documents)['\n  query AnswerPage($token: String!) {\n    invitationToMeeting(token: $token) {\n      number\n      title\n      mode\n      state\n      place\n      personName\n      organisationName\n      answer\n      alternateId\n      possibleAlternates {\n        id\n        name\n      }\n      canAnswer\n      whyNotAnswer\n      localTimes {\n        ...TimesOfMeeting\n      }\n      ...InvitationToAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ActionsPage($after: String) {\n    decisionRegister {\n      viewerCanEnter\n      viewerSeesActions\n      overdueActions\n      ...FiguresOfRegister\n    }\n    mine: actions(mine: true, first: 100) {\n      items {\n        ...ActionLine\n      }\n    }\n    others: actions(mine: false, first: 50, after: $after) {\n      nextCursor\n      items {\n        ...ActionLine\n      }\n    }\n    upcoming: meetings(upcoming: true, first: 25) {\n      items {\n        id\n        viewerCanPutOverdue\n        ...AgendaForOverdue\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ActionsPage($after: String) {\n    decisionRegister {\n      viewerCanEnter\n      viewerSeesActions\n      overdueActions\n      ...FiguresOfRegister\n    }\n    mine: actions(mine: true, first: 100) {\n      items {\n        ...ActionLine\n      }\n    }\n    others: actions(mine: false, first: 50, after: $after) {\n      nextCursor\n      items {\n        ...ActionLine\n      }\n    }\n    upcoming: meetings(upcoming: true, first: 25) {\n      items {\n        id\n        viewerCanPutOverdue\n        ...AgendaForOverdue\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BoardBriefPage {\n    boardBrief {\n      seats {\n        id\n        slug\n        ...SeatToKnow\n      }\n      votes {\n        ...VoteOfMember\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n    needsYou {\n      id\n      kind\n      title\n      path\n      localDeadline {\n        date\n        time\n      }\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        id\n        number\n        title\n        localTimes {\n          viewer {\n            date\n            time\n          }\n        }\n      }\n    }\n    myProposals(first: 10) {\n      items {\n        id\n        ...OwnProposal\n      }\n    }\n  }\n',
): (typeof documents)['\n  query BoardBriefPage {\n    boardBrief {\n      seats {\n        id\n        slug\n        ...SeatToKnow\n      }\n      votes {\n        ...VoteOfMember\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n    needsYou {\n      id\n      kind\n      title\n      path\n      localDeadline {\n        date\n        time\n      }\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        id\n        number\n        title\n        localTimes {\n          viewer {\n            date\n            time\n          }\n        }\n      }\n    }\n    myProposals(first: 10) {\n      items {\n        id\n        ...OwnProposal\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BurdenPage {\n    boardBurden {\n      ...BurdenOfBoard\n    }\n  }\n',
): (typeof documents)['\n  query BurdenPage {\n    boardBurden {\n      ...BurdenOfBoard\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ChairPage {\n    actingChair {\n      ...WhoActsAsChair\n    }\n    chairNominations {\n      ...NominationsOfTurn\n    }\n    chairTerms {\n      id\n      version\n      isCurrent\n      isVacant\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      ...RotationToNominateFrom\n      places {\n        state\n        member {\n          id\n          slug\n          name\n        }\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ChairPage {\n    actingChair {\n      ...WhoActsAsChair\n    }\n    chairNominations {\n      ...NominationsOfTurn\n    }\n    chairTerms {\n      id\n      version\n      isCurrent\n      isVacant\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      ...RotationToNominateFrom\n      places {\n        state\n        member {\n          id\n          slug\n          name\n        }\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewCircularPage {\n    circularDesk {\n      viewerCanPut\n      ...DeskForCirculars\n    }\n  }\n',
): (typeof documents)['\n  query NewCircularPage {\n    circularDesk {\n      viewerCanPut\n      ...DeskForCirculars\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CircularPage($id: ID!) {\n    circular(id: $id) {\n      id\n      title\n      text\n      language\n      procedure\n      frozenHash\n      panel {\n        text\n        on\n      }\n      outcome {\n        ...ComputationOfResult\n      }\n      ...StateOfCircular\n      ...FactsOfCircular\n      ...OwnCircular\n      ...MembersOfCircular\n      ...CircularToSeeThrough\n    }\n  }\n',
): (typeof documents)['\n  query CircularPage($id: ID!) {\n    circular(id: $id) {\n      id\n      title\n      text\n      language\n      procedure\n      frozenHash\n      panel {\n        text\n        on\n      }\n      outcome {\n        ...ComputationOfResult\n      }\n      ...StateOfCircular\n      ...FactsOfCircular\n      ...OwnCircular\n      ...MembersOfCircular\n      ...CircularToSeeThrough\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CircularsPage {\n    circularDesk {\n      viewerCanPut\n    }\n    circulars {\n      ...CircularLine\n    }\n  }\n',
): (typeof documents)['\n  query CircularsPage {\n    circularDesk {\n      viewerCanPut\n    }\n    circulars {\n      ...CircularLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewDecisionPage {\n    decisionRegister {\n      viewerCanEnter\n    }\n    meetings(first: 100) {\n      items {\n        id\n        viewerCanEnterDecision\n        ...MeetingToDecideAt\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NewDecisionPage {\n    decisionRegister {\n      viewerCanEnter\n    }\n    meetings(first: 100) {\n      items {\n        id\n        viewerCanEnterDecision\n        ...MeetingToDecideAt\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DecisionPage($number: String!) {\n    decision(number: $number) {\n      id\n      number\n      text\n      effect\n      language\n      isDemonstration\n      viewerCanChange\n      viewerCanPublish\n      viewerCanAddAction\n      viewerCanSayNothingFollows\n      nothingFollowsBecause\n      version\n      actions {\n        id\n        ...ActionOfDecision\n      }\n      ...FactsOfDecision\n      ...StandingOfDecision\n      ...DecisionToPublish\n      ...DecisionToCorrect\n      ...DecisionWithoutActions\n    }\n    decisionRegister {\n      viewerSeesActions\n    }\n    provenance(kind: decision, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query DecisionPage($number: String!) {\n    decision(number: $number) {\n      id\n      number\n      text\n      effect\n      language\n      isDemonstration\n      viewerCanChange\n      viewerCanPublish\n      viewerCanAddAction\n      viewerCanSayNothingFollows\n      nothingFollowsBecause\n      version\n      actions {\n        id\n        ...ActionOfDecision\n      }\n      ...FactsOfDecision\n      ...StandingOfDecision\n      ...DecisionToPublish\n      ...DecisionToCorrect\n      ...DecisionWithoutActions\n    }\n    decisionRegister {\n      viewerSeesActions\n    }\n    provenance(kind: decision, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DecisionsPage(\n    $year: Int\n    $meeting: String\n    $state: DecisionState\n    $owner: String\n    $late: Boolean\n    $after: String\n  ) {\n    decisionRegister {\n      viewerCanEnter\n      ...FiltersOfDecisions\n      ...FiguresOfRegister\n    }\n    decisions(year: $year, meeting: $meeting, state: $state, owner: $owner, late: $late, after: $after) {\n      nextCursor\n      items {\n        ...DecisionLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DecisionsPage(\n    $year: Int\n    $meeting: String\n    $state: DecisionState\n    $owner: String\n    $late: Boolean\n    $after: String\n  ) {\n    decisionRegister {\n      viewerCanEnter\n      ...FiltersOfDecisions\n      ...FiguresOfRegister\n    }\n    decisions(year: $year, meeting: $meeting, state: $state, owner: $owner, late: $late, after: $after) {\n      nextCursor\n      items {\n        ...DecisionLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DutiesPage($meeting: String, $on: CalendarDate, $year: Int) {\n    yearlyDuties {\n      viewerCanTryMoving\n      earlierYears\n      years {\n        year\n        isOver\n        isAhead\n        duties {\n          ...DutyInStrip\n        }\n        ...ProofOfYear\n      }\n      ...MovableMeetings\n    }\n    dutyProof(year: $year) {\n      proven {\n        year\n        ...ProofOfYear\n      }\n    }\n    meetingMoved(number: $meeting, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n',
): (typeof documents)['\n  query DutiesPage($meeting: String, $on: CalendarDate, $year: Int) {\n    yearlyDuties {\n      viewerCanTryMoving\n      earlierYears\n      years {\n        year\n        isOver\n        isAhead\n        duties {\n          ...DutyInStrip\n        }\n        ...ProofOfYear\n      }\n      ...MovableMeetings\n    }\n    dutyProof(year: $year) {\n      proven {\n        year\n        ...ProofOfYear\n      }\n    }\n    meetingMoved(number: $meeting, on: $on) {\n      ...WhatMovingBreaks\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BoardMinutesPage {\n    minutesOfTheBoard {\n      id\n      meeting {\n        id\n        isDemonstration\n      }\n      ...MinutesLine\n    }\n  }\n',
): (typeof documents)['\n  query BoardMinutesPage {\n    minutesOfTheBoard {\n      id\n      meeting {\n        id\n        isDemonstration\n      }\n      ...MinutesLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RequisitionsPage {\n    requisitionDesk {\n      needed\n      members\n      heldWithinDays\n      viewerCanOpen\n    }\n    requisitions {\n      id\n      ...RequisitionOnPage\n    }\n  }\n',
): (typeof documents)['\n  query RequisitionsPage {\n    requisitionDesk {\n      needed\n      members\n      heldWithinDays\n      viewerCanOpen\n    }\n    requisitions {\n      id\n      ...RequisitionOnPage\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RulesPage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      number\n      inForceFrom\n      basis\n      viewerCanPropose\n      document {\n        ...RulesText\n      }\n    }\n    rulesVersions {\n      ...VersionInTable\n    }\n    rulesProposals {\n      id\n      because\n      proposedOn\n      ...StateOfRulesProposal\n    }\n  }\n',
): (typeof documents)['\n  query RulesPage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      number\n      inForceFrom\n      basis\n      viewerCanPropose\n      document {\n        ...RulesText\n      }\n    }\n    rulesVersions {\n      ...VersionInTable\n    }\n    rulesProposals {\n      id\n      because\n      proposedOn\n      ...StateOfRulesProposal\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    decisionRegister {\n      ...FiguresOfRegister\n    }\n    networkTexts(topics: ["advisoryBoard"]) {\n      ...NetworkWords\n    }\n  }\n',
): (typeof documents)['\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    decisionRegister {\n      ...FiguresOfRegister\n    }\n    networkTexts(topics: ["advisoryBoard"]) {\n      ...NetworkWords\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallAdvicePage($slug: String!) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    panelAdvice(call: $slug) {\n      id\n      number\n      title\n      spread {\n        ...SpreadToShow\n      }\n      advice {\n        id\n        ...AdviceToRead\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CallAdvicePage($slug: String!) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    panelAdvice(call: $slug) {\n      id\n      number\n      title\n      spread {\n        ...SpreadToShow\n      }\n      advice {\n        id\n        ...AdviceToRead\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallConflictsPage($slug: String!, $after: String) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    conflicts(call: $slug, after: $after) {\n      nextCursor\n      items {\n        id\n        number\n        title\n        ...ConflictsOfProposal\n      }\n    }\n  }\n',
): (typeof documents)['\n  query CallConflictsPage($slug: String!, $after: String) {\n    call(slug: $slug) {\n      slug\n      title\n    }\n    conflicts(call: $slug, after: $after) {\n      nextCursor\n      items {\n        id\n        number\n        title\n        ...ConflictsOfProposal\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallEditPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      state\n      viewerCanChange\n      ...CallToEdit\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n',
): (typeof documents)['\n  query CallEditPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      state\n      viewerCanChange\n      ...CallToEdit\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallEligibilityPage($slug: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    call(slug: $slug) {\n      slug\n      title\n    }\n    proposalsToCheck(call: $slug) {\n      viewerCanDecideEligibility\n      ...ProposalToCheck\n    }\n  }\n',
): (typeof documents)['\n  query CallEligibilityPage($slug: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    call(slug: $slug) {\n      slug\n      title\n    }\n    proposalsToCheck(call: $slug) {\n      viewerCanDecideEligibility\n      ...ProposalToCheck\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallNewPage {\n    secretariatDesk {\n      deliversMail\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n',
): (typeof documents)['\n  query CallNewPage {\n    secretariatDesk {\n      deliversMail\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallReviewsPage($slug: String!) {\n    reviewRound(call: $slug) {\n      id\n      slug\n      title\n      phase\n      dueOn\n      proposals {\n        id\n        number\n        title\n        ...ReviewsTogether\n      }\n      candidates {\n        ...CandidateLine\n      }\n      ...RoundToConduct\n      ...RoundToAdviseOn\n    }\n  }\n',
): (typeof documents)['\n  query CallReviewsPage($slug: String!) {\n    reviewRound(call: $slug) {\n      id\n      slug\n      title\n      phase\n      dueOn\n      proposals {\n        id\n        number\n        title\n        ...ReviewsTogether\n      }\n      candidates {\n        ...CandidateLine\n      }\n      ...RoundToConduct\n      ...RoundToAdviseOn\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      text\n      kind\n      isDemonstration\n      drafts\n      isOpen\n      ...CallWindow\n      ...CallFacts\n      ...CallOnDesk\n      ...CallToStartUnder\n      criteria {\n        ...WeighedCriterion\n      }\n      sections {\n        ...AskedSection\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    provenance(kind: call, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query CallPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      text\n      kind\n      isDemonstration\n      drafts\n      isOpen\n      ...CallWindow\n      ...CallFacts\n      ...CallOnDesk\n      ...CallToStartUnder\n      criteria {\n        ...WeighedCriterion\n      }\n      sections {\n        ...AskedSection\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    provenance(kind: call, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CallsPage {\n    calls {\n      id\n      state\n      isOpen\n      daysLeft\n      ...CallLine\n    }\n  }\n',
): (typeof documents)['\n  query CallsPage {\n    calls {\n      id\n      state\n      isOpen\n      daysLeft\n      ...CallLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ConferencesPage {\n    conferences {\n      ...ConferenceEdition\n    }\n  }\n',
): (typeof documents)['\n  query ConferencesPage {\n    conferences {\n      ...ConferenceEdition\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OwnConflictsPage {\n    ownConflicts {\n      callSlug\n      callTitle\n      othersHidden\n      own {\n        number\n        title\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OwnConflictsPage {\n    ownConflicts {\n      callSlug\n      callTitle\n      othersHidden\n      own {\n        number\n        title\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DateQuestionPage($token: String!) {\n    questionOfDate(token: $token) {\n      id\n      title\n      personName\n      organisationName\n      answered\n      canAnswer\n      whyNotAnswer\n      closes {\n        date\n        time\n      }\n      times {\n        ...TimeToAnswer\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DateQuestionPage($token: String!) {\n    questionOfDate(token: $token) {\n      id\n      title\n      personName\n      organisationName\n      answered\n      canAnswer\n      whyNotAnswer\n      closes {\n        date\n        time\n      }\n      times {\n        ...TimeToAnswer\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query HandOverPage($id: ID!) {\n    mandate(id: $id) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n      organisation {\n        id\n        slug\n        name\n        viewerCanInvite\n      }\n    }\n  }\n',
): (typeof documents)['\n  query HandOverPage($id: ID!) {\n    mandate(id: $id) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n      organisation {\n        id\n        slug\n        name\n        viewerCanInvite\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Home {\n    networkTexts(topics: ["name", "motto", "purpose", "partnerInvitation", "waysToPartner", "contactEmail"]) {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    meetings(upcoming: true, first: 5) {\n      items {\n        ...UpcomingMeeting\n      }\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    publishedWorks(first: 3) {\n      items {\n        ...WorkLine\n      }\n    }\n    portfolioProjects(first: 2) {\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n',
): (typeof documents)['\n  query Home {\n    networkTexts(topics: ["name", "motto", "purpose", "partnerInvitation", "waysToPartner", "contactEmail"]) {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    meetings(upcoming: true, first: 5) {\n      items {\n        ...UpcomingMeeting\n      }\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    publishedWorks(first: 3) {\n      items {\n        ...WorkLine\n      }\n    }\n    portfolioProjects(first: 2) {\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitePage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      hostsSecretariat\n      viewerCanInvite\n    }\n  }\n',
): (typeof documents)['\n  query InvitePage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      hostsSecretariat\n      viewerCanInvite\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ItemRecusalPage($number: String!, $position: Int!) {\n    itemRecusals(number: $number, position: $position) {\n      id\n      item {\n        id\n        position\n        title\n      }\n      meeting {\n        id\n        number\n      }\n      viewerMembers {\n        id\n      }\n      ...RecusalsFromItem\n      ...MembersToRecuse\n    }\n  }\n',
): (typeof documents)['\n  query ItemRecusalPage($number: String!, $position: Int!) {\n    itemRecusals(number: $number, position: $position) {\n      id\n      item {\n        id\n        position\n        title\n      }\n      meeting {\n        id\n        number\n      }\n      viewerMembers {\n        id\n      }\n      ...RecusalsFromItem\n      ...MembersToRecuse\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LibraryDeskPage(\n    $state: WorkState\n    $importId: ID\n    $table: ID!\n    $ofTable: Boolean = false\n    $after: String\n  ) {\n    workImport(id: $table) @include(if: $ofTable) {\n      id\n      fileName\n    }\n    worksInEditing(state: $state, importId: $importId, after: $after) {\n      nextCursor\n      items {\n        ...WorkOnDesk\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LibraryDeskPage(\n    $state: WorkState\n    $importId: ID\n    $table: ID!\n    $ofTable: Boolean = false\n    $after: String\n  ) {\n    workImport(id: $table) @include(if: $ofTable) {\n      id\n      fileName\n    }\n    worksInEditing(state: $state, importId: $importId, after: $after) {\n      nextCursor\n      items {\n        ...WorkOnDesk\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LibraryImportTablePage($id: ID!, $verdict: WorkImportVerdict, $after: String) {\n    workImport(id: $id) {\n      id\n      fileName\n      state\n      lines\n      makes\n      changes\n      sames\n      refusals\n      ...ActsOfImport\n    }\n    workImportLines(importId: $id, verdict: $verdict, after: $after) {\n      nextCursor\n      items {\n        ...ImportedLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LibraryImportTablePage($id: ID!, $verdict: WorkImportVerdict, $after: String) {\n    workImport(id: $id) {\n      id\n      fileName\n      state\n      lines\n      makes\n      changes\n      sames\n      refusals\n      ...ActsOfImport\n    }\n    workImportLines(importId: $id, verdict: $verdict, after: $after) {\n      nextCursor\n      items {\n        ...ImportedLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LibraryImportPage {\n    library {\n      viewerEdits\n    }\n    workImports {\n      id\n      fileName\n      state\n      lines\n      brought {\n        date\n        time\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LibraryImportPage {\n    library {\n      viewerEdits\n    }\n    workImports {\n      id\n      fileName\n      state\n      lines\n      brought {\n        date\n        time\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NewWorkPage {\n    library {\n      viewerDepositsFor {\n        slug\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NewWorkPage {\n    library {\n      viewerDepositsFor {\n        slug\n        name\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query LibraryPage(\n    $text: String\n    $kind: WorkKind\n    $language: String\n    $licence: String\n    $direction: Int\n    $sdgTarget: String\n    $organisation: String\n    $after: String\n  ) {\n    library {\n      viewerEdits\n      viewerDepositsFor {\n        id\n      }\n      ...FiltersOfWorks\n    }\n    actionDirections {\n      number\n      name\n    }\n    publishedWorks(\n      text: $text\n      kind: $kind\n      language: $language\n      licence: $licence\n      direction: $direction\n      sdgTarget: $sdgTarget\n      organisation: $organisation\n      after: $after\n    ) {\n      nextCursor\n      items {\n        id\n        ...WorkLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query LibraryPage(\n    $text: String\n    $kind: WorkKind\n    $language: String\n    $licence: String\n    $direction: Int\n    $sdgTarget: String\n    $organisation: String\n    $after: String\n  ) {\n    library {\n      viewerEdits\n      viewerDepositsFor {\n        id\n      }\n      ...FiltersOfWorks\n    }\n    actionDirections {\n      number\n      name\n    }\n    publishedWorks(\n      text: $text\n      kind: $kind\n      language: $language\n      licence: $licence\n      direction: $direction\n      sdgTarget: $sdgTarget\n      organisation: $organisation\n      after: $after\n    ) {\n      nextCursor\n      items {\n        id\n        ...WorkLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingAgendaPage($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      viewerCanPropose\n      readers {\n        id\n      }\n      lateItems {\n        id\n      }\n      ...PapersToBring\n      ...LateItems\n      ...ItemsToReview\n      ...AgendaReaders\n      meeting {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          lastDay\n          isFrozen\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingAgendaPage($number: String!) {\n    meetingAgenda(number: $number) {\n      id\n      viewerCanPropose\n      readers {\n        id\n      }\n      lateItems {\n        id\n      }\n      ...PapersToBring\n      ...LateItems\n      ...ItemsToReview\n      ...AgendaReaders\n      meeting {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          lastDay\n          isFrozen\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingDatesPage($number: String!, $suggestFor: CalendarDate) {\n    meetingDates(number: $number, suggestFor: $suggestFor) {\n      id\n      number\n      title\n      viewerCanOpen\n      ...MeetingToPoll\n      poll {\n        id\n        state\n        because\n        closes {\n          date\n          time\n        }\n        tally {\n          asked\n          answered\n        }\n        viewerCanAnswer\n        viewerCanGiveUp\n        times {\n          id\n          outlook {\n            rank\n          }\n        }\n        ...PollToAnswer\n        ...PollAtDesk\n        ...PollToCompare\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingDatesPage($number: String!, $suggestFor: CalendarDate) {\n    meetingDates(number: $number, suggestFor: $suggestFor) {\n      id\n      number\n      title\n      viewerCanOpen\n      ...MeetingToPoll\n      poll {\n        id\n        state\n        because\n        closes {\n          date\n          time\n        }\n        tally {\n          asked\n          answered\n        }\n        viewerCanAnswer\n        viewerCanGiveUp\n        times {\n          id\n          outlook {\n            rank\n          }\n        }\n        ...PollToAnswer\n        ...PollAtDesk\n        ...PollToCompare\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MinutesWritePage($number: String!) {\n    me {\n      id\n    }\n    minutes(number: $number) {\n      id\n      viewerCanWrite\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      record {\n        ...RecordOfOpening\n        ...RecordOfClosing\n        items {\n          id\n          ...RecordOfItem\n        }\n      }\n      sections {\n        key\n        ...MinutesSectionToWrite\n      }\n      ...StandingOfMinutes\n    }\n  }\n',
): (typeof documents)['\n  query MinutesWritePage($number: String!) {\n    me {\n      id\n    }\n    minutes(number: $number) {\n      id\n      viewerCanWrite\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      record {\n        ...RecordOfOpening\n        ...RecordOfClosing\n        items {\n          id\n          ...RecordOfItem\n        }\n      }\n      sections {\n        key\n        ...MinutesSectionToWrite\n      }\n      ...StandingOfMinutes\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MinutesPage($number: String!) {\n    minutes(number: $number) {\n      id\n      viewerCanCorrect\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      ...StandingOfMinutes\n      ...FactsOfMinutes\n      ...MinutesToAct\n      ...DocumentOfMinutes\n    }\n  }\n',
): (typeof documents)['\n  query MinutesPage($number: String!) {\n    minutes(number: $number) {\n      id\n      viewerCanCorrect\n      viewerCanAnswer\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      corrections {\n        id\n        ...CorrectionLine\n      }\n      ...StandingOfMinutes\n      ...FactsOfMinutes\n      ...MinutesToAct\n      ...DocumentOfMinutes\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingNoticePage($number: String!) {\n    meetingNotice(number: $number) {\n      id\n      number\n      title\n      day\n      viewerCanAsk\n      shortNotices {\n        id\n        state\n        ...AskedShortNotice\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingNoticePage($number: String!) {\n    meetingNotice(number: $number) {\n      id\n      number\n      title\n      day\n      viewerCanAsk\n      shortNotices {\n        id\n        state\n        ...AskedShortNotice\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingPackPage($number: String!) {\n    boardPack(number: $number) {\n      id\n      ...PackToTake\n      meeting {\n        id\n        number\n        title\n        mode\n        place\n        link\n        ...AgendaInPack\n        agenda {\n          id\n        }\n        localTimes {\n          ...TimesOfMeeting\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingPackPage($number: String!) {\n    boardPack(number: $number) {\n      id\n      ...PackToTake\n      meeting {\n        id\n        number\n        title\n        mode\n        place\n        link\n        ...AgendaInPack\n        agenda {\n          id\n        }\n        localTimes {\n          ...TimesOfMeeting\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingRoomPage($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingStanding\n    }\n    meetingAgenda(number: $number) {\n      id\n      ...ConsentInRoom\n      meeting {\n        id\n        agenda {\n          id\n          subject {\n            agendaItemId\n            concerns\n            ...SubjectOfItem\n          }\n        }\n      }\n    }\n    meetingRoom(number: $number) {\n      id\n      number\n      title\n      state\n      ...RoomToConduct\n      ...OwnPresence\n      ...MembersInRoom\n      ...AgendaInRoom\n      ...RoomToMoveIn\n      ...SpeakingListInRoom\n      ...RoomToEnterLate\n      floor {\n        viewerCanConduct\n        isAccessible\n        opensFrom {\n          date\n          time\n        }\n        currentItem {\n          id\n          by\n          minutesLeft\n        }\n        quorum {\n          ...QuorumInWords\n        }\n        items {\n          id\n          position\n          title\n          viewerIsRecused\n          needsPanel\n          viewerCanConduct\n          quorum {\n            ...QuorumInWords\n          }\n        }\n        members {\n          id\n          name\n        }\n      }\n      motions {\n        id\n        agendaItemId\n        ...MotionInRoom\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingRoomPage($number: String!) {\n    meeting(number: $number) {\n      id\n      ...MeetingStanding\n    }\n    meetingAgenda(number: $number) {\n      id\n      ...ConsentInRoom\n      meeting {\n        id\n        agenda {\n          id\n          subject {\n            agendaItemId\n            concerns\n            ...SubjectOfItem\n          }\n        }\n      }\n    }\n    meetingRoom(number: $number) {\n      id\n      number\n      title\n      state\n      ...RoomToConduct\n      ...OwnPresence\n      ...MembersInRoom\n      ...AgendaInRoom\n      ...RoomToMoveIn\n      ...SpeakingListInRoom\n      ...RoomToEnterLate\n      floor {\n        viewerCanConduct\n        isAccessible\n        opensFrom {\n          date\n          time\n        }\n        currentItem {\n          id\n          by\n          minutesLeft\n        }\n        quorum {\n          ...QuorumInWords\n        }\n        items {\n          id\n          position\n          title\n          viewerIsRecused\n          needsPanel\n          viewerCanConduct\n          quorum {\n            ...QuorumInWords\n          }\n        }\n        members {\n          id\n          name\n        }\n      }\n      motions {\n        id\n        agendaItemId\n        ...MotionInRoom\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingSchedulePage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      convenedAt\n      viewerCanEdit\n      ...MeetingStanding\n      ...MeetingToEdit\n      ...AgendaToEdit\n    }\n    board {\n      id\n      holders {\n        id\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingSchedulePage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      convenedAt\n      viewerCanEdit\n      ...MeetingStanding\n      ...MeetingToEdit\n      ...AgendaToEdit\n    }\n    board {\n      id\n      holders {\n        id\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingPage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      kind\n      mode\n      state\n      place\n      link\n      note\n      convenedAt\n      minutes\n      isDemonstration\n      cancelledBecause\n      viewerCanAnswer\n      viewerCanEdit\n      viewerCanRemind\n      ...MeetingStanding\n      ...YourPartInMeeting\n      ...MeetingToAnswer\n      ...AgendaOfMeeting\n      ...AttendanceOfMeeting\n      ...WaitingInvitees\n      ...MeetingForSecretariat\n      localTimes {\n        ...TimesOfMeeting\n        viewer {\n          zone\n        }\n        meeting {\n          zone\n        }\n      }\n      viewerInvitee {\n        id\n        answer\n      }\n      agenda {\n        id\n      }\n      answers {\n        waiting\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingPage($number: String!) {\n    meeting(number: $number) {\n      id\n      number\n      title\n      kind\n      mode\n      state\n      place\n      link\n      note\n      convenedAt\n      minutes\n      isDemonstration\n      cancelledBecause\n      viewerCanAnswer\n      viewerCanEdit\n      viewerCanRemind\n      ...MeetingStanding\n      ...YourPartInMeeting\n      ...MeetingToAnswer\n      ...AgendaOfMeeting\n      ...AttendanceOfMeeting\n      ...WaitingInvitees\n      ...MeetingForSecretariat\n      localTimes {\n        ...TimesOfMeeting\n        viewer {\n          zone\n        }\n        meeting {\n          zone\n        }\n      }\n      viewerInvitee {\n        id\n        answer\n      }\n      agenda {\n        id\n      }\n      answers {\n        waiting\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query MeetingsPage($upcomingAfter: String, $pastAfter: String) {\n    upcoming: meetings(upcoming: true, first: 10, after: $upcomingAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n    past: meetings(upcoming: false, first: 10, after: $pastAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query MeetingsPage($upcomingAfter: String, $pastAfter: String) {\n    upcoming: meetings(upcoming: true, first: 10, after: $upcomingAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n    past: meetings(upcoming: false, first: 10, after: $pastAfter) {\n      nextCursor\n      items {\n        ...MeetingLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query CorrectMinutesPage($token: String!, $section: String) {\n    draftToCorrect(token: $token, section: $section) {\n      id\n      title\n      ...DraftByMail\n    }\n  }\n',
): (typeof documents)['\n  query CorrectMinutesPage($token: String!, $section: String) {\n    draftToCorrect(token: $token, section: $section) {\n      id\n      title\n      ...DraftByMail\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NeedsYouPage {\n    me {\n      id\n      mandates {\n        ...MandateActedUnder\n      }\n    }\n    needsYou {\n      ...NeedLine\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        ...AnswerableMeeting\n        ...UpcomingMeeting\n      }\n    }\n    myProposals(first: 3) {\n      items {\n        ...OwnProposal\n      }\n    }\n    calls(open: true) {\n      ...NewCall\n    }\n    publishedWorks(first: 2) {\n      items {\n        ...NewWork\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NeedsYouPage {\n    me {\n      id\n      mandates {\n        ...MandateActedUnder\n      }\n    }\n    needsYou {\n      ...NeedLine\n    }\n    meetings(upcoming: true, first: 7) {\n      items {\n        ...AnswerableMeeting\n        ...UpcomingMeeting\n      }\n    }\n    myProposals(first: 3) {\n      items {\n        ...OwnProposal\n      }\n    }\n    calls(open: true) {\n      ...NewCall\n    }\n    publishedWorks(first: 2) {\n      items {\n        ...NewWork\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query NoticeAnswerPage($token: String!) {\n    shortNoticeByLink(token: $token) {\n      title\n      fromDay\n      because\n      personName\n      whyNotAnswer\n      members {\n        id\n        name\n        consents\n      }\n    }\n  }\n',
): (typeof documents)['\n  query NoticeAnswerPage($token: String!) {\n    shortNoticeByLink(token: $token) {\n      title\n      fromDay\n      because\n      personName\n      whyNotAnswer\n      members {\n        id\n        name\n        consents\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrganisationDetailsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      attestedOn\n      viewerCanAttest\n      viewerCanChange\n      ...OrganisationFacts\n      mandates {\n        ...MandatesOfOrganisation\n      }\n      attestations {\n        id\n        wrong\n        settledAt\n        ...SaidOfDetails\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrganisationDetailsPage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      attestedOn\n      viewerCanAttest\n      viewerCanChange\n      ...OrganisationFacts\n      mandates {\n        ...MandatesOfOrganisation\n      }\n      attestations {\n        id\n        wrong\n        settledAt\n        ...SaidOfDetails\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      standingDesk {\n        stage\n      }\n      ...StandingToBringForward\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n      seatGaps {\n        ...GapOfSeatLine\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      standingDesk {\n        stage\n      }\n      ...StandingToBringForward\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n      seatGaps {\n        ...GapOfSeatLine\n      }\n      projects {\n        id\n        slug\n        title\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {\n    directory(standing: $standing, on: $on, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...DirectoryEntry\n      }\n    }\n  }\n',
): (typeof documents)['\n  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {\n    directory(standing: $standing, on: $on, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...DirectoryEntry\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query PortfolioPage($direction: Int, $target: String, $region: String, $list: String, $after: String) {\n    portfolio {\n      countedAt\n      figures {\n        facet\n        key\n        currency\n        projects\n        planned\n        committed\n        spent\n      }\n    }\n    portfolioProjects(\n      direction: $direction\n      target: $target\n      region: $region\n      list: $list\n      first: 25\n      after: $after\n    ) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      name\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n',
): (typeof documents)['\n  query PortfolioPage($direction: Int, $target: String, $region: String, $list: String, $after: String) {\n    portfolio {\n      countedAt\n      figures {\n        facet\n        key\n        currency\n        projects\n        planned\n        committed\n        spent\n      }\n    }\n    portfolioProjects(\n      direction: $direction\n      target: $target\n      region: $region\n      list: $list\n      first: 25\n      after: $after\n    ) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n    actionDirections {\n      number\n      name\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProjectDuePage($id: ID!, $key: String!) {\n    projectDuty(id: $id) {\n      id\n      title\n      sort\n      kind\n      periodFrom\n      periodTo\n      dueOn\n      state\n      isLate\n      viewerCanHandIn\n      viewerCanDecide\n      work {\n        slug\n        title\n      }\n      handIns {\n        id\n      }\n      project {\n        id\n        slug\n        title\n      }\n      ...HandInsOfDuty\n      ...DutyToWrite\n      ...DutyToRule\n    }\n    provenance(kind: deliverable, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query ProjectDuePage($id: ID!, $key: String!) {\n    projectDuty(id: $id) {\n      id\n      title\n      sort\n      kind\n      periodFrom\n      periodTo\n      dueOn\n      state\n      isLate\n      viewerCanHandIn\n      viewerCanDecide\n      work {\n        slug\n        title\n      }\n      handIns {\n        id\n      }\n      project {\n        id\n        slug\n        title\n      }\n      ...HandInsOfDuty\n      ...DutyToWrite\n      ...DutyToRule\n    }\n    provenance(kind: deliverable, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProjectReportsPage($kind: ProjectDutyKind!, $after: String) {\n    projectDuties(kind: $kind, first: 50, after: $after) {\n      nextCursor\n      items {\n        id\n        isChased\n        ...DutyLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProjectReportsPage($kind: ProjectDutyKind!, $after: String) {\n    projectDuties(kind: $kind, first: 50, after: $after) {\n      nextCursor\n      items {\n        id\n        isChased\n        ...DutyLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProjectPage($slug: String!) {\n    project(slug: $slug) {\n      id\n      slug\n      version\n      title\n      summary\n      startYear\n      endYear\n      startsOn\n      endsOn\n      directions\n      sdgTargets\n      areas\n      serves {\n        code\n        name\n      }\n      participants {\n        id\n        ...OrganisationName\n      }\n      outputs {\n        id\n        title\n        sort\n        acceptedOn\n        work {\n          slug\n        }\n      }\n      inside {\n        id\n        viewerCanRun\n      }\n      ...InsideOfProject\n    }\n    actionDirections {\n      number\n      name\n    }\n    provenance(kind: project, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query ProjectPage($slug: String!) {\n    project(slug: $slug) {\n      id\n      slug\n      version\n      title\n      summary\n      startYear\n      endYear\n      startsOn\n      endsOn\n      directions\n      sdgTargets\n      areas\n      serves {\n        code\n        name\n      }\n      participants {\n        id\n        ...OrganisationName\n      }\n      outputs {\n        id\n        title\n        sort\n        acceptedOn\n        work {\n          slug\n        }\n      }\n      inside {\n        id\n        viewerCanRun\n      }\n      ...InsideOfProject\n    }\n    actionDirections {\n      number\n      name\n    }\n    provenance(kind: project, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProjectsPage($after: String) {\n    portfolioProjects(first: 25, after: $after) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProjectsPage($after: String) {\n    portfolioProjects(first: 25, after: $after) {\n      nextCursor\n      items {\n        project {\n          ...ProjectLine\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalAboutPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...AboutProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n',
): (typeof documents)['\n  query ProposalAboutPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...AboutProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalAwardPage($number: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanTable\n      call {\n        id\n        currency\n      }\n      submission {\n        id\n        title\n        totals {\n          budget\n        }\n      }\n      award {\n        id\n        version\n        state\n        motion\n        meetingNumber\n        decisions\n        votes\n        recused\n        releasedAt\n        recipients {\n          name\n          organisation\n          language\n        }\n        viewerCanDecide\n        viewerCanRelease\n        ...OutcomeOfAward\n      }\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProposalAwardPage($number: String!) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanTable\n      call {\n        id\n        currency\n      }\n      submission {\n        id\n        title\n        totals {\n          budget\n        }\n      }\n      award {\n        id\n        version\n        state\n        motion\n        meetingNumber\n        decisions\n        votes\n        recused\n        releasedAt\n        recipients {\n          name\n          organisation\n          language\n        }\n        viewerCanDecide\n        viewerCanRelease\n        ...OutcomeOfAward\n      }\n    }\n    meetings(first: 100) {\n      items {\n        id\n        number\n        title\n        viewerCanEdit\n        agendaFreeze {\n          isFrozen\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalBudgetPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      months\n      call {\n        id\n        currency\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...BudgetToPlan\n    }\n  }\n',
): (typeof documents)['\n  query ProposalBudgetPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      months\n      call {\n        id\n        currency\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...BudgetToPlan\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalCheckPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      version\n      title\n      state\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        ...PartOfConsortium\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n        ...MissingTask\n      }\n      ...PlanOfProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n',
): (typeof documents)['\n  query ProposalCheckPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      version\n      title\n      state\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        ...PartOfConsortium\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n        ...MissingTask\n      }\n      ...PlanOfProposal\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalFilesPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...FilesOfProposal\n    }\n  }\n',
): (typeof documents)['\n  query ProposalFilesPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...FilesOfProposal\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalPartnersPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        currency\n        leastPartners\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        organisation {\n          id\n          slug\n        }\n        ...PartToChange\n      }\n      waitingFor {\n        id\n        name\n        acronym\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProposalPartnersPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        currency\n        leastPartners\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        organisation {\n          id\n          slug\n        }\n        ...PartToChange\n      }\n      waitingFor {\n        id\n        name\n        acronym\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalPlanPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      version\n      months\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...WorkPlanToEdit\n    }\n  }\n',
): (typeof documents)['\n  query ProposalPlanPage($number: String!) {\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      version\n      months\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      ...WorkPlanToEdit\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalStartPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      viewerLeads {\n        id\n        slug\n        name\n      }\n      ...CallWindow\n      ...CallToStartUnder\n    }\n    myProposals(first: 100) {\n      items {\n        id\n        number\n        title\n        state\n        lead {\n          id\n        }\n        call {\n          id\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProposalStartPage($slug: String!) {\n    call(slug: $slug) {\n      id\n      slug\n      title\n      viewerLeads {\n        id\n        slug\n        name\n      }\n      ...CallWindow\n      ...CallToStartUnder\n    }\n    myProposals(first: 100) {\n      items {\n        id\n        number\n        title\n        state\n        lead {\n          id\n        }\n        call {\n          id\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalWritePage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      sections {\n        key\n        title\n        ...SectionToWrite\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProposalWritePage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      viewerCanEdit\n      call {\n        id\n        ...CallWindow\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n      }\n      sections {\n        key\n        title\n        ...SectionToWrite\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      state\n      changedSinceSubmission\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      viewerCanWithdraw\n      viewerCanDecideEligibility\n      viewerCanTable\n      award {\n        id\n      }\n      ...AwardOnProposal\n      ...ProposalInWords\n      ...TasksOfProposal\n      ...StepsOfProposal\n      ...ActsOnProposal\n      ...ReceiptOfProposal\n      ...PlanOfProposal\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        slug\n        title\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        viewerCanConfirm\n        organisation {\n          id\n        }\n        ...PartOfConsortium\n        ...PartToAnswer\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n      }\n      submission {\n        ...ProposalAsSubmitted\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n    provenance(kind: proposal, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query ProposalPage($number: String!) {\n    me {\n      id\n    }\n    proposal(number: $number) {\n      id\n      number\n      title\n      state\n      changedSinceSubmission\n      directions\n      sdgTargets\n      viewerCanEdit\n      viewerCanSubmit\n      viewerCanWithdraw\n      viewerCanDecideEligibility\n      viewerCanTable\n      award {\n        id\n      }\n      ...AwardOnProposal\n      ...ProposalInWords\n      ...TasksOfProposal\n      ...StepsOfProposal\n      ...ActsOnProposal\n      ...ReceiptOfProposal\n      ...PlanOfProposal\n      lead {\n        id\n        name\n        acronym\n      }\n      call {\n        id\n        slug\n        title\n        currency\n        isOpen\n        ...CallWindow\n      }\n      sections {\n        key\n        title\n        question\n        text\n      }\n      partnerships {\n        id\n        isLead\n        viewerWorksForIt\n        viewerCanConfirm\n        organisation {\n          id\n        }\n        ...PartOfConsortium\n        ...PartToAnswer\n      }\n      totals {\n        ...TotalsOfProposal\n      }\n      readiness {\n        code\n      }\n      submission {\n        ...ProposalAsSubmitted\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n    provenance(kind: proposal, key: $number) {\n      ...LineOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProposalsPage($after: String) {\n    myProposals(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...ProposalLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ProposalsPage($after: String) {\n    myProposals(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...ProposalLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ProvenancePage($kind: ProvenanceKind!, $key: String!) {\n    provenance(kind: $kind, key: $key) {\n      id\n      links {\n        kind\n        isHere\n        number\n        title\n      }\n      ...LineOfProvenance\n      ...SheetOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query ProvenancePage($kind: ProvenanceKind!, $key: String!) {\n    provenance(kind: $kind, key: $key) {\n      id\n      links {\n        kind\n        isHere\n        number\n        title\n      }\n      ...LineOfProvenance\n      ...SheetOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewPage($id: ID!) {\n    review(id: $id) {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      viewerCanWrite\n      viewerCanDecline\n      reviewer {\n        id\n        name\n      }\n      scores {\n        key\n        title\n        score\n        words\n      }\n      submission {\n        id\n        sections {\n          key\n          title\n          text\n        }\n      }\n      comments {\n        ...CommentToRead\n      }\n      others {\n        id\n        reviewer {\n          id\n          name\n        }\n        scores {\n          key\n          title\n          score\n          words\n        }\n      }\n      ...ReviewToWrite\n    }\n  }\n',
): (typeof documents)['\n  query ReviewPage($id: ID!) {\n    review(id: $id) {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      viewerCanWrite\n      viewerCanDecline\n      reviewer {\n        id\n        name\n      }\n      scores {\n        key\n        title\n        score\n        words\n      }\n      submission {\n        id\n        sections {\n          key\n          title\n          text\n        }\n      }\n      comments {\n        ...CommentToRead\n      }\n      others {\n        id\n        reviewer {\n          id\n          name\n        }\n        scores {\n          key\n          title\n          score\n          words\n        }\n      }\n      ...ReviewToWrite\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ReviewsPage {\n    myReviews {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      submittedAt\n    }\n  }\n',
): (typeof documents)['\n  query ReviewsPage {\n    myReviews {\n      id\n      number\n      title\n      callTitle\n      dueOn\n      phase\n      submittedAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RulesProposalPage($id: ID!) {\n    rulesProposal(id: $id) {\n      id\n      because\n      proposedOn\n      viewerCanAdopt\n      ...StateOfRulesProposal\n      ...RulesToAdopt\n      differences {\n        ...DifferenceOfRules\n      }\n      lastYear {\n        ...LastYearOfRules\n      }\n      lastYearVotes {\n        ...LastYearOfVotes\n      }\n      document {\n        ...RulesText\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RulesProposalPage($id: ID!) {\n    rulesProposal(id: $id) {\n      id\n      because\n      proposedOn\n      viewerCanAdopt\n      ...StateOfRulesProposal\n      ...RulesToAdopt\n      differences {\n        ...DifferenceOfRules\n      }\n      lastYear {\n        ...LastYearOfRules\n      }\n      lastYearVotes {\n        ...LastYearOfVotes\n      }\n      document {\n        ...RulesText\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query RulesProposePage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      viewerCanPropose\n      ...RulesToChange\n    }\n    chairRotation {\n      places {\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query RulesProposePage($on: CalendarDate!) {\n    rulesOfProcedure(on: $on) {\n      id\n      viewerCanPropose\n      ...RulesToChange\n    }\n    chairRotation {\n      places {\n        member {\n          id\n          name\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query ScheduleMeetingPage($wallClock: WallClock!, $timeZone: String!, $minutes: Int!, $kind: MeetingKind!) {\n    meetingPreview(wallClock: $wallClock, timeZone: $timeZone, minutes: $minutes, kind: $kind) {\n      ...PreviewOfMeeting\n    }\n  }\n',
): (typeof documents)['\n  query ScheduleMeetingPage($wallClock: WallClock!, $timeZone: String!, $minutes: Int!, $kind: MeetingKind!) {\n    meetingPreview(wallClock: $wallClock, timeZone: $timeZone, minutes: $minutes, kind: $kind) {\n      ...PreviewOfMeeting\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SearchPage($text: String!, $first: Int!, $kinds: [SearchKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      ...Found\n    }\n  }\n',
): (typeof documents)['\n  query SearchPage($text: String!, $first: Int!, $kinds: [SearchKind!]) {\n    search(text: $text, first: $first, kinds: $kinds) {\n      ...Found\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query AuditPage($noun: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    auditEntries(noun: $noun, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...AuditLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query AuditPage($noun: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    auditEntries(noun: $noun, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...AuditLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query InvitationsPage($after: String) {\n    invitationsToManage(after: $after) {\n      nextCursor\n      items {\n        ...InvitationLine\n      }\n    }\n  }\n',
): (typeof documents)['\n  query InvitationsPage($after: String) {\n    invitationsToManage(after: $after) {\n      nextCursor\n      items {\n        ...InvitationLine\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OutboxPage($after: String, $read: Boolean = false, $mail: ID = "") {\n    secretariatDesk {\n      deliversMail\n    }\n    mails(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...MailLine\n      }\n    }\n    letter(mailId: $mail) @include(if: $read) {\n      ...LetterToRead\n    }\n  }\n',
): (typeof documents)['\n  query OutboxPage($after: String, $read: Boolean = false, $mail: ID = "") {\n    secretariatDesk {\n      deliversMail\n    }\n    mails(first: 25, after: $after) {\n      nextCursor\n      items {\n        ...MailLine\n      }\n    }\n    letter(mailId: $mail) @include(if: $read) {\n      ...LetterToRead\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SubmittedProposalsPage($state: ProposalState, $call: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposals(state: $state, call: $call, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...SubmittedLine\n      }\n    }\n    calls {\n      id\n      slug\n      title\n      state\n    }\n  }\n',
): (typeof documents)['\n  query SubmittedProposalsPage($state: ProposalState, $call: String, $after: String) {\n    secretariatDesk {\n      deliversMail\n    }\n    proposals(state: $state, call: $call, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...SubmittedLine\n      }\n    }\n    calls {\n      id\n      slug\n      title\n      state\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query SecretariatPage {\n    secretariatDesk {\n      ...MattersOnDesk\n    }\n    meetings(upcoming: true, first: 10) {\n      items {\n        id\n        state\n        ...MeetingOnDesk\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    chairRotation {\n      ...NextInChair\n    }\n  }\n',
): (typeof documents)['\n  query SecretariatPage {\n    secretariatDesk {\n      ...MattersOnDesk\n    }\n    meetings(upcoming: true, first: 10) {\n      items {\n        id\n        state\n        ...MeetingOnDesk\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    chairRotation {\n      ...NextInChair\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query VotePage($id: ID!, $key: String!) {\n    vote(id: $id) {\n      id\n      mode\n      state\n      text\n      panel {\n        text\n        on\n      }\n      closed {\n        date\n        time\n      }\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      motion {\n        id\n        matter\n        mover {\n          id\n          acronym\n          name\n        }\n        item {\n          id\n          title\n        }\n      }\n      ...OutcomeInAWord\n      ...ResultOfVote\n      ...ResultToPublish\n    }\n    provenance(kind: vote, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query VotePage($id: ID!, $key: String!) {\n    vote(id: $id) {\n      id\n      mode\n      state\n      text\n      panel {\n        text\n        on\n      }\n      closed {\n        date\n        time\n      }\n      meeting {\n        id\n        number\n        title\n        isDemonstration\n      }\n      motion {\n        id\n        matter\n        mover {\n          id\n          acronym\n          name\n        }\n        item {\n          id\n          title\n        }\n      }\n      ...OutcomeInAWord\n      ...ResultOfVote\n      ...ResultToPublish\n    }\n    provenance(kind: vote, key: $key) {\n      ...LineOfProvenance\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WorkEditPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanChange\n      ...WorkToEdit\n      ...FilesOfWork\n    }\n    library {\n      everyLicence {\n        uri\n        name\n      }\n    }\n    directory(first: 100) {\n      items {\n        slug\n        name\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n',
): (typeof documents)['\n  query WorkEditPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanChange\n      ...WorkToEdit\n      ...FilesOfWork\n    }\n    library {\n      everyLicence {\n        uri\n        name\n      }\n    }\n    directory(first: 100) {\n      items {\n        slug\n        name\n      }\n    }\n    actionDirections {\n      number\n      title\n    }\n    sdgTargets {\n      code\n      label\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      kind\n      state\n      summary\n      jsonLd\n      citation {\n        apa\n        bibtex\n      }\n      editions {\n        id\n      }\n      ...FactsOfWork\n      ...EditionsOfWork\n      ...ActsOfWork\n    }\n    withdrawnWork(slug: $slug) {\n      title\n      because\n      withdrawnOn\n    }\n    networkTexts(topics: ["contactEmail"]) {\n      ...NetworkWords\n    }\n    provenance(kind: work, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n',
): (typeof documents)['\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      slug\n      title\n      kind\n      state\n      summary\n      jsonLd\n      citation {\n        apa\n        bibtex\n      }\n      editions {\n        id\n      }\n      ...FactsOfWork\n      ...EditionsOfWork\n      ...ActsOfWork\n    }\n    withdrawnWork(slug: $slug) {\n      title\n      because\n      withdrawnOn\n    }\n    networkTexts(topics: ["contactEmail"]) {\n      ...NetworkWords\n    }\n    provenance(kind: work, key: $slug) {\n      ...LineOfProvenance\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
