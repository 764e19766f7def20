import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import {
  computed,
  derived,
  everyone,
  view,
  type Predicate,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { daysBetween } from '../../platform/time/calendar-days.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { dateIn, instantOf } from '../../platform/time/zones.js';
import { lateItemsToAnswer, papersToBring } from '../agendas/needs.sql.js';
import { nominationsToAnswer, vacancyToFill } from '../chair-terms/needs.sql.js';
import { seatsToFill } from '../board/needs.sql.js';
import { circularsToActOn } from '../circulars/needs.sql.js';
import { datesToChoose, pollsToAnswer } from '../date-polls/needs.sql.js';
import { isKeptFromViewer } from '../conflicts/conflict.sql.js';
import { conflictsToRuleOn } from '../conflicts/needs.sql.js';
import { actionsToActOn } from '../decisions/needs.sql.js';
import { invitationsToChase } from '../invitations/needs.sql.js';
import { worksToActOn } from '../library/needs.sql.js';
import { importsToPublish } from '../work-imports/needs.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { allOf, forSecretariat, type Waiting } from '../mandates/waiting.sql.js';
import { lettersToAttach } from '../mandates/needs.sql.js';
import { detailsToAttest, detailsToMend } from '../memberships/attestation.sql.js';
import { draftsToConvene, invitationsToAnswer, shortNoticesToAnswer } from '../meetings/needs.sql.js';
import { minutesToCorrect, minutesToKeep } from '../minutes/needs.sql.js';
import { votesToActOn } from '../votes/needs.sql.js';
import { reviewsToWrite } from '../reviews/needs.sql.js';
import { requisitionsToConvene } from '../requisitions/needs.sql.js';
import { annualReportsToActOn } from '../annual-reports/needs.sql.js';
import { awardsToActOn } from '../awards/needs.sql.js';
import { projectsToActOn } from '../projects/needs.sql.js';
import { proposalsToActOn } from '../proposals/needs.sql.js';

/** Everything that can wait for a person; the page has a sentence and a button for each. */
export const needKinds = [
  'cast_vote',
  'cast_secret_ballot',
  'confirm_ballot',
  'publish_result',
  'answer_nomination',
  'answer_meeting',
  'answer_date_poll',
  'answer_short_notice',
  'answer_late_item',
  'bring_paper',
  'answer_circular',
  'place_circular',
  'confirm_partnership',
  'finish_proposal',
  'decide_eligibility',
  'rule_on_conflicts',
  'choose_date',
  'convene_meeting',
  'deliver_action',
  'confirm_action',
  'follow_up_decision',
  'chase_invitations',
  'mend_mail',
  'attest_details',
  'mend_details',
  'send_minutes',
  'correct_minutes',
  'answer_minutes',
  'approve_minutes',
  'publish_minutes',
  'fill_seat',
  'fill_chair',
  'convene_requisition',
  'hand_in_report',
  'hand_in_deliverable',
  'decide_hand_in',
  'decide_change',
  'enter_award',
  'release_award',
  'write_annual_report',
  'adopt_annual_report',
  'shelve_annual_report',
  'write_review',
  'review_work',
  'mend_work',
  'publish_import',
  'attach_letter',
] as const;
const NeedKindType = enumType('NeedKind', needKinds);

/** One thing that waits for the person who asks. */
@ObjectType({ description: 'Something that waits for the signed-in person.' })
export class Need {
  @Field(() => ID, { description: 'Of the thing that it is about.' })
  id!: string;

  @Field(() => NeedKindType)
  kind!: (typeof needKinds)[number];

  @Field({ description: 'Name of the thing that it is about; for mails, invitations and letters how many.' })
  title!: string;

  @Field(() => Instant, { nullable: true, description: 'By when, if there is a limit.' })
  deadline!: string | null;

  @Field(() => LocalMoment, { nullable: true, description: 'The same on the viewer’s clock.' })
  localDeadline!: LocalMoment | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days of the viewer’s calendar until then; negative when it has passed.',
  })
  daysLeft!: number | null;

  @Field({ description: 'Address of the page where it is done.' })
  path!: string;
}

/** Mails that the mail server has refused at least twice: one line for the Secretariat, however many they are. */
const mailsToMend = forSecretariat(
  (scope) => `
  select 'mend_mail' as kind, min(m.id::text)::uuid as about_id, count(*)::text as title, null::timestamptz as deadline,
    '/secretariat/outbox' as path
  from mails m where m.state = 'failing' and m.attempts >= 2 and ${viewerIsSecretariat(scope)}
    and not ${isKeptFromViewer('m.about_id', scope)} having count(*) > 0`,
);

const limitedByInstant: Waiting[] = [
  votesToActOn,
  nominationsToAnswer,
  invitationsToAnswer,
  pollsToAnswer,
  lateItemsToAnswer,
  circularsToActOn,
  proposalsToActOn,
  conflictsToRuleOn,
  invitationsToChase,
  mailsToMend,
  detailsToAttest,
  detailsToMend,
  minutesToCorrect,
  seatsToFill,
  lettersToAttach,
  vacancyToFill,
  worksToActOn,
  importsToPublish,
];

const limitedByDay: Waiting[] = [
  datesToChoose,
  draftsToConvene,
  shortNoticesToAnswer,
  actionsToActOn,
  minutesToKeep,
  papersToBring,
  requisitionsToConvene,
  reviewsToWrite,
  projectsToActOn,
  awardsToActOn,
  annualReportsToActOn,
];

// A day ends when it does in its own zone, which the database does not know: its midnight in UTC is near enough to sort by.
export const needs = (scope: Scope): Sql =>
  `(${allOf([
    asNeeds('deadline, null::date as last_day, null as time_zone', allOf(limitedByInstant)),
    asNeeds('(last_day + 1)::timestamptz, last_day, time_zone', allOf(limitedByDay)),
  ])(scope)})`;

const asNeeds =
  (limit: Sql, waiting: Waiting): Waiting =>
  (scope) => {
    const select = waiting(scope);
    return select && `select kind, about_id, title, ${limit}, path from (${select}) n`;
  };

/** The order in which needs press: who is at a meeting is waited for; what has no limit stands among what is due soon. */
export const mostPressingFirst = (n: Sql): Sql =>
  `${n}.kind not in ('cast_vote', 'cast_secret_ballot', 'publish_result'), coalesce(${n}.deadline, now() + interval '3 days'), ${n}.kind, ${n}.about_id`;

const limit: Record<string, Predicate> = {
  instant: (n) => `${n}.deadline`,
  lastDay: (n) => `${n}.last_day`,
  timeZone: (n) => `${n}.time_zone`,
};

view(Need, {
  from: needs,
  // Each part asks for the viewer's own rows alone.
  visible: everyone,
  fields: {
    id: computed((n) => `${n}.about_id`),
    kind: computed((n) => `${n}.kind`),
    title: computed((n) => `${n}.title`),
    path: computed((n) => `${n}.path`),
    deadline: derived(limit, (facts) => deadlineOf(facts)?.toISOString() ?? null),
    localDeadline: derived(limit, (facts, viewer) => {
      const deadline = deadlineOf(facts);
      return deadline && viewer && localMoment(deadline, viewer.timeZone);
    }),
    daysLeft: derived({ ...limit, now: () => 'now()' }, (facts, viewer) => {
      const deadline = deadlineOf(facts);
      if (!deadline || !viewer) return null;
      const today = dateIn(new Date(String(facts['now'])), viewer.timeZone);
      return daysBetween(today, dateIn(deadline, viewer.timeZone));
    }),
  },
});

/** The instant itself, or the last minute of the last day where it is. */
export function deadlineOf({ instant, lastDay, timeZone }: Record<string, unknown>): Date | null {
  if (typeof instant === 'string' && lastDay === null) return new Date(instant);
  if (typeof lastDay !== 'string') return null;
  const end = instantOf(`${lastDay}T23:59`, String(timeZone), 'later');
  return end.ok ? end.instant : null;
}
