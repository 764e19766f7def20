import type { MandateInForce } from '../../platform/auth/actor.js';
import {
  addField,
  computed,
  derived,
  one,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { LocalMoment, localMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import { Decision } from '../decisions/decision.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { today } from '../memberships/membership.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { shownResult } from '../votes/shown-result.js';
import { ShownResult } from '../votes/vote.view.js';
import { Circular } from './circular.entity.js';
import { mandateToPlace, mandateToPut } from './circular.policy.js';
import { awaited, type CircularResult } from './circular-result.rules.js';
import { whyNotOpen, whyNotPlace, whyNotWithdraw, type CircularChoice } from './circular.rules.js';
import { castersNow, viewerKnowsAnswers, viewerSeesCircular } from './circular.sql.js';
import { CircularTally, MemberOnCircular, SeatOnCircular } from './circular.types.js';

view(Circular, {
  visible: viewerSeesCircular,
  fields: {
    mover: one(Organisation, target('mover_id')),
    agendaItem: one(AgendaItem, target('agenda_item_id')),
  },
});

addField(
  Circular,
  'movedTo',
  () => Meeting,
  { nullable: true, description: 'The meeting to which an objection has moved it.' },
  one(
    Meeting,
    (c, m) => `${m}.id = (select ca.meeting_id from agenda_items ca where ca.id = ${c}.agenda_item_id)`,
  ),
);

addField(
  Circular,
  'decision',
  () => Decision,
  { nullable: true, description: 'What it became when it was adopted.' },
  one(Decision, (c, d) => `${d}.circular_id = ${c}.id`),
);

addField(
  Decision,
  'circular',
  () => Circular,
  { nullable: true, description: 'What it came from where it was taken between meetings; to the Board.' },
  one(Circular, target('circular_id')),
);

addField(
  Circular,
  'closes',
  () => LocalMoment,
  { nullable: true, description: 'The first moment that is too late, on the viewer’s clock.' },
  onViewersClock((c) => `${c}.closes_at`),
);

addField(
  Circular,
  'closed',
  () => LocalMoment,
  { nullable: true, description: 'On the viewer’s clock.' },
  onViewersClock((c) => `${c}.closed_at`),
);

addField(
  Circular,
  'isOver',
  () => Boolean,
  { description: 'Its time is over; it is being counted, or was.' },
  computed((c) => `${c}.state <> 'open' or ${c}.closes_at <= now()`),
);

addField(
  Circular,
  'outcome',
  () => ShownResult,
  { nullable: true, description: 'Null until it is counted.' },
  derived(
    { result: (c) => `${c}.result`, language: (_c, scope) => scope.language() },
    ({ result, language }) => (result ? shownResult(result as CircularResult, String(language)) : null),
  ),
);

addField(
  Circular,
  'tally',
  () => CircularTally,
  { description: 'Of the Members that were asked.' },
  computed(
    (c) => `(select json_build_object('asked', count(*), 'answered', count(a.id)) from circular_rolls r
      left join circular_answers a on a.circular_id = r.circular_id and a.member_id = r.member_id
      where r.circular_id = ${c}.id and r.state = 'asked')`,
  ),
);

addField(
  Circular,
  'members',
  () => [MemberOnCircular],
  { nullable: true, description: 'How each Member takes part; null to those who are recused.' },
  computed(
    (c, scope) => `case when ${viewerKnowsAnswers(c, scope)} then (
      select json_agg(json_build_object('id', o.id,
        'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'), 'state', r.state,
        'hasAnswered', a.id is not null, 'choice', case when ${c}.state = 'published' then a.choice end,
        'reason', case when ${c}.state = 'published' then a.reason end) order by o.slug)
      from circular_rolls r join organisations o on o.id = r.member_id
        left join circular_answers a on a.circular_id = r.circular_id and a.member_id = r.member_id
      where r.circular_id = ${c}.id) end`,
  ),
);

/** The Members that were asked and for which the viewer holds a seat now, as JSON. */
const seatsOfViewer: Predicate = (c, scope) => `(
  select coalesce(json_agg(json_build_object('memberId', o.id,
      'memberName', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'),
      'choice', a.choice, 'by', p.name, 'at', a.answered_at,
      'casts', exists (select from ${castersNow(`r.circular_id = ${c}.id and r.member_id = o.id`)}
        where casters.person_id = ${scope.viewerId()}),
      'others', (select count(*) from mandates n where n.organisation_id = o.id and n.person_id <> ${scope.viewerId()}
        and n.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('n')}
        and not exists (select from circular_people l where l.circular_id = ${c}.id and l.member_id = o.id
          and l.person_id = n.person_id and l.left_at is not null))) order by o.slug), '[]')
  from circular_rolls vr join organisations o on o.id = vr.member_id
    left join circular_answers a on a.circular_id = vr.circular_id and a.member_id = vr.member_id
    left join people p on p.id = a.person_id
  where vr.circular_id = ${c}.id and vr.state = 'asked' and exists (select from mandates d
    where d.organisation_id = vr.member_id and d.person_id = ${scope.viewerId()} and ${inForce('d')}
      and d.capacity in ('representative', 'first_alternate', 'second_alternate')))`;

const standing = {
  now: () => 'now()',
  state: (c: string) => `${c}.state`,
  openedAt: (c: string) => `${c}.opened_at`,
  closesAt: (c: string) => `${c}.closes_at`,
  closedAt: (c: string) => `${c}.closed_at`,
  placed: (c: string) => `${c}.agenda_item_id is not null`,
  result: (c: string) => `${c}.result`,
} satisfies Record<string, Predicate>;

/** The columns that decide what can still be done, from JSON. */
function standingIn(facts: Record<string, unknown>) {
  const instant = (name: string) => new Date(String(facts[name]));
  return {
    now: instant('now'),
    state: facts['state'] as Circular['state'],
    openedAt: instant('openedAt'),
    closesAt: instant('closesAt'),
    closedAt: facts['closedAt'] === null ? null : instant('closedAt'),
  };
}

interface Seat {
  memberId: string;
  memberName: string;
  choice: CircularChoice | null;
  by: string | null;
  at: string | null;
  casts: boolean;
  others: number;
}

addField(
  Circular,
  'viewerSeats',
  () => [SeatOnCircular],
  { description: 'The Members for which the viewer holds a seat, and that were asked.' },
  derived({ ...standing, seats: seatsOfViewer }, (facts, viewer): SeatOnCircular[] => {
    const { now, ...at } = standingIn(facts);
    const isOpen = whyNotOpen(at, now) === null;
    return (facts['seats'] as Seat[]).map(({ by, at: answeredAt, casts, others, ...seat }) => {
      const viewerCanAnswer = isOpen && casts && seat.choice === null;
      return {
        ...seat,
        answeredBy: by,
        answered: answeredAt && viewer ? localMoment(new Date(answeredAt), viewer.timeZone) : null,
        viewerCanAnswer,
        viewerCanLeave: viewerCanAnswer && others > 0,
      };
    });
  }),
);

const viewerCan = (
  act: string,
  description: string,
  decide: (
    facts: Record<string, unknown>,
    under: MandateInForce | undefined,
    mandates: MandateInForce[],
  ) => boolean,
): void =>
  addField(
    Circular,
    `viewerCan${act}`,
    () => Boolean,
    { description },
    derived(
      {
        ...standing,
        chairId: () => chairAt(today),
        recused: (c) => `(select coalesce(json_agg(rr.member_id), '[]') from circular_rolls rr
          where rr.circular_id = ${c}.id and rr.state = 'recused')`,
      },
      (facts, viewer) => {
        if (!viewer) return false;
        const under = mandateToPut(
          viewer.mandates,
          facts['chairId'] as string | null,
          facts['recused'] as string[],
        );
        return decide(facts, under, viewer.mandates);
      },
    ),
  );

viewerCan('Remind', 'Whether the viewer may remind those who have not answered.', (facts, under) => {
  const { now, ...at } = standingIn(facts);
  return Boolean(under && whyNotOpen(at, now) === null);
});

viewerCan('Withdraw', 'Whether the viewer may withdraw it.', (facts, under) => {
  const { now, ...at } = standingIn(facts);
  return Boolean(under && whyNotWithdraw(at, now) === null);
});

viewerCan('BreakTie', 'Whether the viewer may give the casting vote that it waits for.', (facts, under) => {
  const { state, result, chairId } = facts as {
    state: string;
    result: CircularResult | null;
    chairId: string;
  };
  const waits = state === 'awaiting_tie_break' && result !== null && awaited(result) === 'casting_vote';
  return waits && under?.capacity === 'representative' && under.organisationId === chairId;
});

viewerCan(
  'Place',
  'Whether the viewer may put it on the agenda of the next meeting.',
  (facts, _under, mandates) => {
    const { result, placed } = facts as { result: CircularResult | null; placed: boolean };
    return Boolean(
      mandateToPlace(mandates) && whyNotPlace({ outcome: result?.outcome ?? null, placed }) === null,
    );
  },
);
