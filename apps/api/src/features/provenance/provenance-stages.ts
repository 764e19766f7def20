import { viewOf, type Scope, type Sql } from '../../platform/read-model/view.js';
import { Call } from '../calls/call.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { Work } from '../library/work.entity.js';
import { AnnualReport } from '../annual-reports/annual-report.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { dayOf } from '../meetings/meeting.sql.js';
import { Project } from '../projects/project.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { countOfReviews, viewerCountsReviews } from '../reviews/review.sql.js';
import { Vote } from '../votes/vote.entity.js';
import { acceptedOutput, ProvenanceDeliverable, seesDuty } from './deliverable.view.js';
import { visible, type OriginKind } from './provenance-lines.js';

/** What stands on a line, in its order; of reviews the number alone. A report names so much that no line is told from it. */
export const provenanceKinds = [
  'call',
  'proposal',
  'review',
  'agenda_item',
  'vote',
  'decision',
  'project',
  'deliverable',
  'work',
  'annual_report',
] as const satisfies readonly (OriginKind | 'review' | 'annual_report')[];
export type ProvenanceKind = (typeof provenanceKinds)[number];
type Told = Exclude<ProvenanceKind, 'review'>;

/** How a thing is named on a line: `n` is its row. */
interface Stage {
  entity: { name: string; prototype: object };
  number?: (n: Sql, scope: Scope) => Sql;
  /** The field of its own view that says what it is called; hidden where that hides it. */
  title?: string;
  path: (n: Sql, scope: Scope) => Sql;
  /** The day that says where in time it stands; which one that is depends on the kind alone. */
  day: (n: Sql, scope: Scope) => Sql;
}

const beijingDay = (instant: Sql): Sql => `(${instant} + interval '8 hours')::date`;
const ofMeeting = (a: Sql, column: Sql): Sql =>
  `(select ${column} from meetings nm where nm.id = ${a}.meeting_id)`;
const ofProject = (d: Sql): Sql => `(select np.slug from projects np where np.id = ${d}.project_id)`;

const stages: Record<Told, Stage> = {
  call: {
    entity: Call,
    title: 'title',
    path: (n) => `'/calls/' || ${n}.slug`,
    day: (n) => `(${n}.closes_at at time zone ${n}.time_zone)::date`,
  },
  proposal: {
    entity: Proposal,
    number: (n) => `${n}.number`,
    title: 'title',
    path: (n) => `'/proposals/' || ${n}.number`,
    day: (n) => beijingDay(`${n}.submitted_at`),
  },
  agenda_item: {
    entity: AgendaItem,
    // Its title would name a proposal to those who may not see that: where they may read it, they find it on the agenda.
    number: (n) => `${ofMeeting(n, 'nm.number')} || ' · ' || ${n}.position`,
    path: (n) => `'/meetings/' || ${ofMeeting(n, 'nm.number')} || '#item-' || ${n}.position`,
    day: (n) => ofMeeting(n, dayOf('nm')),
  },
  vote: {
    entity: Vote,
    path: (n) => `'/votes/' || ${n}.id`,
    day: (n) => beijingDay(`coalesce(${n}.closed_at, ${n}.opened_at)`),
  },
  decision: {
    entity: Decision,
    number: (n) => `${n}.number`,
    path: (n) => `'/board/decisions/' || replace(substr(${n}.number, 4), '/', '-')`,
    day: (n) => `${n}.taken_on`,
  },
  project: {
    entity: Project,
    number: (n) => `case when ${n}.proposal_id is not null then upper(${n}.slug) end`,
    title: 'title',
    path: (n) => `'/projects/' || ${n}.slug`,
    day: (n) => `${n}.starts_on`,
  },
  deliverable: {
    entity: ProvenanceDeliverable,
    number: (n) => `'D' || ${n}.ordinal`,
    title: 'title',
    path: (
      n,
      scope,
    ) => `'/projects/' || ${ofProject(n)} || case when ${seesDuty(n, scope)} then '/due/' || ${n}.id
      else '#deliverable-' || ${n}.id end`,
    day: (n, scope) => `${acceptedOutput(n, scope, beijingDay('ao.decided_at'))}`,
  },
  work: {
    entity: Work,
    title: 'title',
    path: (n) => `'/library/' || ${n}.slug`,
    day: (n) => `${n}.published_on`,
  },
  annual_report: {
    entity: AnnualReport,
    number: (n) => `${n}.year`,
    path: (n) => `'/annual-reports/' || ${n}.year`,
    day: (n) => `${n}.adopted_on`,
  },
};

/** The things of one kind on the line of a row that the viewer sees, as rows of number, title, path and day. */
function thingsOf(kind: Told, line: Sql, scope: Scope): Sql {
  const { entity, number, title, path, day } = stages[kind];
  const titled = title === undefined ? undefined : viewOf(entity.name).fields.get(title);
  if (title !== undefined && titled?.kind !== 'computed')
    throw new Error(`${entity.name} has no title in SQL`);
  return `(select n.id, ${number?.('n', scope) ?? 'null'}::text as number,
      ${titled?.kind === 'computed' ? titled.sql('n', scope) : 'null'}::text as title,
      ${path('n', scope)} as path, ${day('n', scope)}::date as day
    from ${viewOf(entity.name).from(scope)} n where n.id = any(${line}.${kind === 'agenda_item' ? 'item' : kind}_ids)
      and ${visible(entity, 'n', scope)})`;
}

/** How many reviews there are of the proposals on a line that the viewer sees, where they may know of how many. */
const reviewsOn = (line: Sql, scope: Scope): Sql => `(select coalesce(sum(${countOfReviews('rp')}), 0)::int
  from proposals rp where rp.id = any(${line}.proposal_ids) and ${visible(Proposal, 'rp', scope)}
    and ${viewerCountsReviews('rp', scope)})`;

const isTold = (kind: ProvenanceKind): kind is Told => kind !== 'review';

/** Each kind that is on a line with how many there are; and the thing itself where it is the only one. */
export function linksOf(line: Sql, scope: Scope): Sql {
  const only = (column: Sql): Sql => `case when count(*) = 1 then min(o.${column}) end as ${column}`;
  const selects = provenanceKinds.map((kind, place) =>
    isTold(kind)
      ? `select ${place} as place, '${kind}' as kind, count(*)::int as count,
          ${['number', 'title', 'path', 'day'].map(only).join(', ')} from ${thingsOf(kind, line, scope)} o`
      : `select ${place}, '${kind}', ${reviewsOn(line, scope)}, null, null, null, null`,
  );
  return `(select coalesce(json_agg(json_build_object('kind', k.kind, 'count', k.count, 'isHere', k.kind = ${line}.kind,
      'number', k.number, 'title', k.title, 'path', k.path, 'day', k.day) order by k.place), '[]')
    from (${selects.join(' union all ')}) k where k.count > 0)`;
}

/** Most things of a kind that a sheet tells apart. */
const mostOfAKind = 100;

/** Every thing on a line, kind by kind, each in the order of its days. */
export function thingsOn(line: Sql, scope: Scope): Sql {
  const selects = provenanceKinds.filter(isTold).map(
    (kind) => `(select '${kind}' as kind, ${provenanceKinds.indexOf(kind)} as place, o.*
        from ${thingsOf(kind, line, scope)} o order by o.day, o.number, o.id limit ${mostOfAKind})`,
  );
  return `(select coalesce(json_agg(json_build_object('id', k.id, 'kind', k.kind, 'number', k.number, 'title', k.title,
      'path', k.path, 'day', k.day) order by k.place, k.day, k.number, k.id), '[]')
    from (${selects.join(' union all ')}) k)`;
}
