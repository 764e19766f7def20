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
  '\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    chairs\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n': typeof types.SeatsOfBoardFragmentDoc;
  '\n  fragment RotationToAppointFrom on ChairRotation {\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    outlook {\n      startsOn\n      endsOn\n      elected\n      member {\n        id\n        slug\n      }\n    }\n  }\n': typeof types.RotationToAppointFromFragmentDoc;
  '\n  mutation AppointChair($organisation: String!, $startsOn: CalendarDate!, $endsOn: CalendarDate!, $basis: String!) {\n    appointChair(organisation: $organisation, startsOn: $startsOn, endsOn: $endsOn, basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AppointChairDocument;
  '\n  fragment ChairNow on ChairTerm {\n    id\n    isCurrent\n    isDemonstration\n    startsOn\n    endsOn\n    member {\n      id\n      ...OrganisationName\n      mandates {\n        id\n        capacity\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n': typeof types.ChairNowFragmentDoc;
  '\n  fragment OutlookOfChair on ExpectedTerm {\n    startsOn\n    endsOn\n    elected\n    member {\n      id\n      slug\n      name\n    }\n  }\n': typeof types.OutlookOfChairFragmentDoc;
  '\n  fragment TermToConclude on ChairTerm {\n    id\n    version\n    endsOn\n  }\n': typeof types.TermToConcludeFragmentDoc;
  '\n  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {\n    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {\n      id\n      ...TermToConclude\n    }\n  }\n': typeof types.ConcludeChairTermDocument;
  '\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n': typeof types.RotationPlacesFragmentDoc;
  '\n  fragment TermsOfChair on ChairTerm {\n    id\n    startsOn\n    endsOn\n    isCurrent\n    isDemonstration\n    basis\n    concludedBecause\n    member {\n      id\n      ...OrganisationName\n    }\n    exercisedBy {\n      id\n      holder {\n        id\n        name\n      }\n    }\n  }\n': typeof types.TermsOfChairFragmentDoc;
  '\n  fragment ConferenceOnCard on Conference {\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n': typeof types.ConferenceOnCardFragmentDoc;
  '\n  fragment ConferenceEdition on Conference {\n    id\n    year\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n': typeof types.ConferenceEditionFragmentDoc;
  '\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    memberships {\n      id\n      standing\n      stage\n      startsOn\n      endsOn\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n': typeof types.DirectoryEntryFragmentDoc;
  '\n  fragment PlaceOnMap on Organisation {\n    id\n    slug\n    name\n    placeName\n    latitude\n    longitude\n  }\n': typeof types.PlaceOnMapFragmentDoc;
  '\n  fragment OrganisationToChange on Organisation {\n    id\n    version\n    website\n    ror\n    aboutInEnglish\n  }\n': typeof types.OrganisationToChangeFragmentDoc;
  '\n  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {\n    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {\n      id\n      ...OrganisationToChange\n    }\n  }\n': typeof types.ChangeOrganisationDocument;
  '\n  mutation SendInvitationAgain($id: ID!) {\n    sendInvitationAgain(id: $id) {\n      id\n    }\n  }\n': typeof types.SendInvitationAgainDocument;
  '\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n': typeof types.WithdrawInvitationDocument;
  '\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n': typeof types.InviteDocument;
  '\n  fragment InvitationLine on Invitation {\n    id\n    name\n    address\n    capacity\n    isOpen\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.InvitationLineFragmentDoc;
  '\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n': typeof types.WorkLineFragmentDoc;
  '\n  mutation EndMandate($id: ID!) {\n    endMandate(id: $id) {\n      id\n      endsAt\n    }\n  }\n': typeof types.EndMandateDocument;
  '\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n  }\n': typeof types.MandatesOfOrganisationFragmentDoc;
  '\n  fragment MembershipStages on Membership {\n    id\n    standing\n    stage\n    startsOn\n    endsOn\n    basis\n  }\n': typeof types.MembershipStagesFragmentDoc;
  '\n  fragment DirectionCommitment on ActionDirection {\n    number\n    title\n    commitment\n  }\n': typeof types.DirectionCommitmentFragmentDoc;
  '\n  fragment NetworkWords on NetworkText {\n    topic\n    position\n    text\n  }\n': typeof types.NetworkWordsFragmentDoc;
  '\n  fragment OrganisationFacts on Organisation {\n    acronym\n    kind\n    placeName\n    timeZone\n    website\n    ror\n    hostsSecretariat\n    standing\n    countryOrArea {\n      code\n      name\n    }\n  }\n': typeof types.OrganisationFactsFragmentDoc;
  '\n  fragment OrganisationName on Organisation {\n    slug\n    name\n    acronym\n  }\n': typeof types.OrganisationNameFragmentDoc;
  '\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n': typeof types.ProjectLineFragmentDoc;
  '\n  query About {\n    networkTexts {\n      ...NetworkWords\n    }\n    actionDirections {\n      ...DirectionCommitment\n    }\n    partnersMeetings {\n      year\n      name\n    }\n  }\n': typeof types.AboutDocument;
  '\n  query AcceptInvitationPage($token: String!) {\n    invitationOffer(token: $token) {\n      id\n      name\n      address\n      capacity\n      hasAccount\n      organisation {\n        id\n        name\n      }\n    }\n  }\n': typeof types.AcceptInvitationPageDocument;
  '\n  query ChairPage {\n    chairTerms {\n      id\n      isCurrent\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      places {\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n': typeof types.ChairPageDocument;
  '\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    networkTexts {\n      ...NetworkWords\n    }\n  }\n': typeof types.BoardPageDocument;
  '\n  query ConferencesPage {\n    conferences {\n      ...ConferenceEdition\n    }\n  }\n': typeof types.ConferencesPageDocument;
  '\n  query Home {\n    networkTexts {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    works {\n      ...WorkLine\n    }\n    projects {\n      ...ProjectLine\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n': typeof types.HomeDocument;
  '\n  query InvitePage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      hostsSecretariat\n      viewerCanInvite\n    }\n  }\n': typeof types.InvitePageDocument;
  '\n  query LibraryPage {\n    works {\n      id\n      kind\n      ...WorkLine\n    }\n  }\n': typeof types.LibraryPageDocument;
  '\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n    }\n    projects {\n      id\n      slug\n      title\n      participants {\n        id\n      }\n    }\n  }\n': typeof types.OrganisationPageDocument;
  '\n  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {\n    directory(standing: $standing, on: $on, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...DirectoryEntry\n      }\n    }\n  }\n': typeof types.DirectoryPageDocument;
  '\n  query ProjectsPage {\n    projects {\n      ...ProjectLine\n    }\n  }\n': typeof types.ProjectsPageDocument;
  '\n  query InvitationsPage($after: String) {\n    invitationsToManage(after: $after) {\n      nextCursor\n      items {\n        ...InvitationLine\n      }\n    }\n  }\n': typeof types.InvitationsPageDocument;
  '\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      title\n      kind\n      summary\n      year\n      publishedOn\n    }\n  }\n': typeof types.WorkPageDocument;
};
const documents: Documents = {
  '\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    chairs\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n':
    types.SeatsOfBoardFragmentDoc,
  '\n  fragment RotationToAppointFrom on ChairRotation {\n    places {\n      state\n      member {\n        id\n        slug\n        name\n      }\n    }\n    outlook {\n      startsOn\n      endsOn\n      elected\n      member {\n        id\n        slug\n      }\n    }\n  }\n':
    types.RotationToAppointFromFragmentDoc,
  '\n  mutation AppointChair($organisation: String!, $startsOn: CalendarDate!, $endsOn: CalendarDate!, $basis: String!) {\n    appointChair(organisation: $organisation, startsOn: $startsOn, endsOn: $endsOn, basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n':
    types.AppointChairDocument,
  '\n  fragment ChairNow on ChairTerm {\n    id\n    isCurrent\n    isDemonstration\n    startsOn\n    endsOn\n    member {\n      id\n      ...OrganisationName\n      mandates {\n        id\n        capacity\n        holder {\n          id\n          name\n        }\n      }\n    }\n  }\n':
    types.ChairNowFragmentDoc,
  '\n  fragment OutlookOfChair on ExpectedTerm {\n    startsOn\n    endsOn\n    elected\n    member {\n      id\n      slug\n      name\n    }\n  }\n':
    types.OutlookOfChairFragmentDoc,
  '\n  fragment TermToConclude on ChairTerm {\n    id\n    version\n    endsOn\n  }\n':
    types.TermToConcludeFragmentDoc,
  '\n  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {\n    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {\n      id\n      ...TermToConclude\n    }\n  }\n':
    types.ConcludeChairTermDocument,
  '\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n':
    types.RotationPlacesFragmentDoc,
  '\n  fragment TermsOfChair on ChairTerm {\n    id\n    startsOn\n    endsOn\n    isCurrent\n    isDemonstration\n    basis\n    concludedBecause\n    member {\n      id\n      ...OrganisationName\n    }\n    exercisedBy {\n      id\n      holder {\n        id\n        name\n      }\n    }\n  }\n':
    types.TermsOfChairFragmentDoc,
  '\n  fragment ConferenceOnCard on Conference {\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n':
    types.ConferenceOnCardFragmentDoc,
  '\n  fragment ConferenceEdition on Conference {\n    id\n    year\n    name\n    theme\n    place\n    startsOn\n    endsOn\n  }\n':
    types.ConferenceEditionFragmentDoc,
  '\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    memberships {\n      id\n      standing\n      stage\n      startsOn\n      endsOn\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n':
    types.DirectoryEntryFragmentDoc,
  '\n  fragment PlaceOnMap on Organisation {\n    id\n    slug\n    name\n    placeName\n    latitude\n    longitude\n  }\n':
    types.PlaceOnMapFragmentDoc,
  '\n  fragment OrganisationToChange on Organisation {\n    id\n    version\n    website\n    ror\n    aboutInEnglish\n  }\n':
    types.OrganisationToChangeFragmentDoc,
  '\n  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {\n    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {\n      id\n      ...OrganisationToChange\n    }\n  }\n':
    types.ChangeOrganisationDocument,
  '\n  mutation SendInvitationAgain($id: ID!) {\n    sendInvitationAgain(id: $id) {\n      id\n    }\n  }\n':
    types.SendInvitationAgainDocument,
  '\n  mutation WithdrawInvitation($id: ID!) {\n    withdrawInvitation(id: $id) {\n      id\n    }\n  }\n':
    types.WithdrawInvitationDocument,
  '\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n':
    types.InviteDocument,
  '\n  fragment InvitationLine on Invitation {\n    id\n    name\n    address\n    capacity\n    isOpen\n    expiresAt\n    acceptedAt\n    withdrawnAt\n    organisation {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.InvitationLineFragmentDoc,
  '\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n':
    types.WorkLineFragmentDoc,
  '\n  mutation EndMandate($id: ID!) {\n    endMandate(id: $id) {\n      id\n      endsAt\n    }\n  }\n':
    types.EndMandateDocument,
  '\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n  }\n':
    types.MandatesOfOrganisationFragmentDoc,
  '\n  fragment MembershipStages on Membership {\n    id\n    standing\n    stage\n    startsOn\n    endsOn\n    basis\n  }\n':
    types.MembershipStagesFragmentDoc,
  '\n  fragment DirectionCommitment on ActionDirection {\n    number\n    title\n    commitment\n  }\n':
    types.DirectionCommitmentFragmentDoc,
  '\n  fragment NetworkWords on NetworkText {\n    topic\n    position\n    text\n  }\n':
    types.NetworkWordsFragmentDoc,
  '\n  fragment OrganisationFacts on Organisation {\n    acronym\n    kind\n    placeName\n    timeZone\n    website\n    ror\n    hostsSecretariat\n    standing\n    countryOrArea {\n      code\n      name\n    }\n  }\n':
    types.OrganisationFactsFragmentDoc,
  '\n  fragment OrganisationName on Organisation {\n    slug\n    name\n    acronym\n  }\n':
    types.OrganisationNameFragmentDoc,
  '\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n':
    types.ProjectLineFragmentDoc,
  '\n  query About {\n    networkTexts {\n      ...NetworkWords\n    }\n    actionDirections {\n      ...DirectionCommitment\n    }\n    partnersMeetings {\n      year\n      name\n    }\n  }\n':
    types.AboutDocument,
  '\n  query AcceptInvitationPage($token: String!) {\n    invitationOffer(token: $token) {\n      id\n      name\n      address\n      capacity\n      hasAccount\n      organisation {\n        id\n        name\n      }\n    }\n  }\n':
    types.AcceptInvitationPageDocument,
  '\n  query ChairPage {\n    chairTerms {\n      id\n      isCurrent\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      places {\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n':
    types.ChairPageDocument,
  '\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    networkTexts {\n      ...NetworkWords\n    }\n  }\n':
    types.BoardPageDocument,
  '\n  query ConferencesPage {\n    conferences {\n      ...ConferenceEdition\n    }\n  }\n':
    types.ConferencesPageDocument,
  '\n  query Home {\n    networkTexts {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    works {\n      ...WorkLine\n    }\n    projects {\n      ...ProjectLine\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n':
    types.HomeDocument,
  '\n  query InvitePage($slug: String!) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      hostsSecretariat\n      viewerCanInvite\n    }\n  }\n':
    types.InvitePageDocument,
  '\n  query LibraryPage {\n    works {\n      id\n      kind\n      ...WorkLine\n    }\n  }\n':
    types.LibraryPageDocument,
  '\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n    }\n    projects {\n      id\n      slug\n      title\n      participants {\n        id\n      }\n    }\n  }\n':
    types.OrganisationPageDocument,
  '\n  query DirectoryPage($standing: Standing, $on: CalendarDate, $at: Instant, $after: String) {\n    directory(standing: $standing, on: $on, first: 25, after: $after) {\n      nextCursor\n      items {\n        ...DirectoryEntry\n      }\n    }\n  }\n':
    types.DirectoryPageDocument,
  '\n  query ProjectsPage {\n    projects {\n      ...ProjectLine\n    }\n  }\n': types.ProjectsPageDocument,
  '\n  query InvitationsPage($after: String) {\n    invitationsToManage(after: $after) {\n      nextCursor\n      items {\n        ...InvitationLine\n      }\n    }\n  }\n':
    types.InvitationsPageDocument,
  '\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      title\n      kind\n      summary\n      year\n      publishedOn\n    }\n  }\n':
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
  source: '\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    chairs\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment SeatsOfBoard on Seat {\n    id\n    since\n    chairs\n    member {\n      id\n      acronym\n      ...OrganisationName\n    }\n    holders {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  mutation AppointChair($organisation: String!, $startsOn: CalendarDate!, $endsOn: CalendarDate!, $basis: String!) {\n    appointChair(organisation: $organisation, startsOn: $startsOn, endsOn: $endsOn, basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation AppointChair($organisation: String!, $startsOn: CalendarDate!, $endsOn: CalendarDate!, $basis: String!) {\n    appointChair(organisation: $organisation, startsOn: $startsOn, endsOn: $endsOn, basis: $basis) {\n      id\n      member {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment RotationPlaces on RotationPlace {\n    state\n    reason\n    member {\n      id\n      slug\n      name\n    }\n  }\n'];
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
  source: '\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    memberships {\n      id\n      standing\n      stage\n      startsOn\n      endsOn\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment DirectoryEntry on Organisation {\n    id\n    acronym\n    standing\n    ...OrganisationName\n    countryOrArea {\n      code\n      name\n    }\n    memberships {\n      id\n      standing\n      stage\n      startsOn\n      endsOn\n    }\n    mandates(at: $at) {\n      id\n      capacity\n      holder {\n        id\n        name\n      }\n    }\n  }\n'];
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
  source: '\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n',
): (typeof documents)['\n  mutation Invite(\n    $organisation: String!\n    $name: String!\n    $address: String!\n    $language: Language!\n    $capacity: Capacity!\n    $startsAt: Instant\n    $endsAt: Instant\n    $basis: String!\n  ) {\n    invite(\n      organisation: $organisation\n      name: $name\n      address: $address\n      language: $language\n      capacity: $capacity\n      startsAt: $startsAt\n      endsAt: $endsAt\n      basis: $basis\n    ) {\n      id\n    }\n  }\n'];
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
  source: '\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n',
): (typeof documents)['\n  fragment WorkLine on Work {\n    id\n    slug\n    title\n    kind\n    year\n    summary\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation EndMandate($id: ID!) {\n    endMandate(id: $id) {\n      id\n      endsAt\n    }\n  }\n',
): (typeof documents)['\n  mutation EndMandate($id: ID!) {\n    endMandate(id: $id) {\n      id\n      endsAt\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n  }\n',
): (typeof documents)['\n  fragment MandatesOfOrganisation on Mandate {\n    id\n    capacity\n    startsAt\n    endsAt\n    holder {\n      id\n      name\n    }\n  }\n'];
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
  source: '\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n',
): (typeof documents)['\n  fragment ProjectLine on Project {\n    id\n    slug\n    title\n    summary\n    startYear\n    endYear\n    participants {\n      id\n      ...OrganisationName\n    }\n  }\n'];
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
  source: '\n  query ChairPage {\n    chairTerms {\n      id\n      isCurrent\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      places {\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n',
): (typeof documents)['\n  query ChairPage {\n    chairTerms {\n      id\n      isCurrent\n      viewerCanConclude\n      ...ChairNow\n      ...TermsOfChair\n      ...TermToConclude\n    }\n    chairRotation {\n      years\n      viewerCanAppoint\n      ...RotationToAppointFrom\n      places {\n        ...RotationPlaces\n      }\n      outlook {\n        ...OutlookOfChair\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    networkTexts {\n      ...NetworkWords\n    }\n  }\n',
): (typeof documents)['\n  query BoardPage($on: CalendarDate) {\n    board(on: $on) {\n      ...SeatsOfBoard\n    }\n    networkTexts {\n      ...NetworkWords\n    }\n  }\n'];
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
  source: '\n  query Home {\n    networkTexts {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    works {\n      ...WorkLine\n    }\n    projects {\n      ...ProjectLine\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n',
): (typeof documents)['\n  query Home {\n    networkTexts {\n      ...NetworkWords\n    }\n    directory(standing: member) {\n      items {\n        ...PlaceOnMap\n      }\n    }\n    chairTerms {\n      ...ChairNow\n    }\n    conferences {\n      id\n      ...ConferenceOnCard\n    }\n    works {\n      ...WorkLine\n    }\n    projects {\n      ...ProjectLine\n    }\n    actionDirections {\n      number\n      title\n    }\n  }\n'];
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
  source: '\n  query LibraryPage {\n    works {\n      id\n      kind\n      ...WorkLine\n    }\n  }\n',
): (typeof documents)['\n  query LibraryPage {\n    works {\n      id\n      kind\n      ...WorkLine\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n    }\n    projects {\n      id\n      slug\n      title\n      participants {\n        id\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OrganisationPage($slug: String!, $at: Instant) {\n    organisation(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      about\n      viewerCanChange\n      viewerCanInvite\n      ...OrganisationFacts\n      ...OrganisationToChange\n      memberships {\n        ...MembershipStages\n      }\n      mandates(at: $at) {\n        ...MandatesOfOrganisation\n      }\n    }\n    projects {\n      id\n      slug\n      title\n      participants {\n        id\n      }\n    }\n  }\n'];
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
  source: '\n  query ProjectsPage {\n    projects {\n      ...ProjectLine\n    }\n  }\n',
): (typeof documents)['\n  query ProjectsPage {\n    projects {\n      ...ProjectLine\n    }\n  }\n'];
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
  source: '\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      title\n      kind\n      summary\n      year\n      publishedOn\n    }\n  }\n',
): (typeof documents)['\n  query WorkPage($slug: String!) {\n    work(slug: $slug) {\n      id\n      title\n      kind\n      summary\n      year\n      publishedOn\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
