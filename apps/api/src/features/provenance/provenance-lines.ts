import { viewOf, type Scope, type Sql } from '../../platform/read-model/view.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { readsTitle } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { Award } from '../awards/award.entity.js';
import { Call } from '../calls/call.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { Work } from '../library/work.entity.js';
import { Project } from '../projects/project.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { Vote } from '../votes/vote.entity.js';
import { ProvenanceDeliverable } from './deliverable.view.js';

/** What a line may begin from: each kind of thing on it that has a page. */
export const originKinds = [
  'call',
  'proposal',
  'agenda_item',
  'vote',
  'decision',
  'project',
  'deliverable',
  'work',
] as const;
export type OriginKind = (typeof originKinds)[number];

type Entity = { name: string; prototype: object };

/** The predicate of the thing’s own view: what one may not open is on no line, nor does it count. */
export const visible = (entity: Entity, row: string, scope: Scope): Sql =>
  `(${viewOf(entity.name).visible(row, scope)})`;

/**
 * That the viewer may know that an award is what an agenda item is about: who sees the award itself, and who reads the
 * title of the item, which names the proposal. Once a project has come of it, it is public, see `threads`.
 */
const knowsAward = (w: Sql, scope: Scope): Sql => `(${visible(Award, w, scope)}
  or exists (select from agenda_items ka where ka.id = ${w}.agenda_item_id and ${visible(AgendaItem, 'ka', scope)}
    and ${readsTitle('ka', scope)} and not ${viewerIsKeptOut('ka.id', scope)}))`;

/**
 * What ties the two halves of a line together: for each proposal that the viewer sees its call, the item of its award if
 * they may know of that, and its project. A proposal that they do not see ties nothing together, unless the Board has
 * made a project of it: then its call, the decision and the project are public, and the proposal alone stays hidden.
 */
const threads = (
  where: Sql,
  scope: Scope,
): Sql => `(select tp.id as proposal_id, tp.call_id, tw.agenda_item_id as item_id, tj.id as project_id, tj.decision_id
  from proposals tp left join projects tj on tj.proposal_id = tp.id
  left join awards tw on tw.proposal_id = tp.id and (tj.id is not null or ${knowsAward('tw', scope)})
  where ${where} and (tj.id is not null or ${visible(Proposal, 'tp', scope)}))`;

/** Where lines of one kind begin, `e` being its row, and which things are on them: selects of ids. */
interface Origin {
  entity: Entity;
  from: Sql;
  /** What names it in an address. */
  key: Sql;
  /** Which proposals its line may lead through, as a condition on `tp` and `tw`. */
  through: Sql;
  calls?: Sql;
  items: Sql;
  decisions: Sql;
  votes: Sql;
  projects: Sql;
  deliverables?: Sql;
  works?: Sql;
}

const ofThread = (column: Sql): Sql => `select th.${column} from th where th.${column} is not null`;
const isOneOf = (stage: Sql): Sql => `= any(array(select id from ${stage}))`;

/** From what was asked for down to what came of it. */
const downwards = {
  items: ofThread('item_id'),
  decisions: `select d.id from decisions d where d.agenda_item_id ${isOneOf('item_ids')} union ${ofThread('decision_id')}`,
  votes: `select v.id from motions o join votes v on v.motion_id = o.id
    where o.agenda_item_id ${isOneOf('item_ids')} and v.state <> 'cancelled'`,
  projects: ofThread('project_id'),
};
const itself = 'select e.id';
const votesOfDecisions = `select d.vote_id from decisions d where d.id ${isOneOf('decision_ids')} and d.vote_id is not null`;

/** From what came of it back to where it began; of several votes and decisions on an item, those that it rests on. */
const fromProject = (project: Sql) => ({
  through: `tj.id = ${project}`,
  items: `select coalesce((select th.item_id from th), d.agenda_item_id) from projects j join decisions d on d.id = j.decision_id
    where j.id = ${project}`,
  decisions: `select j.decision_id from projects j where j.id = ${project} and j.decision_id is not null`,
  votes: votesOfDecisions,
  projects: `select ${project}`,
});

const origins: Record<OriginKind, Origin> = {
  call: {
    entity: Call,
    from: 'calls',
    key: 'e.slug',
    through: 'tp.call_id = e.id',
    calls: itself,
    ...downwards,
  },
  proposal: { entity: Proposal, from: 'proposals', key: 'e.number', through: 'tp.id = e.id', ...downwards },
  agenda_item: {
    entity: AgendaItem,
    from: 'agenda_items',
    key: 'e.id::text',
    through: 'tw.agenda_item_id = e.id',
    ...downwards,
    items: itself,
  },
  vote: {
    entity: Vote,
    from: '(select v.*, o.agenda_item_id from votes v join motions o on o.id = v.motion_id)',
    key: 'e.id::text',
    through: 'tw.agenda_item_id = e.agenda_item_id',
    items: 'select e.agenda_item_id',
    decisions: 'select d.id from decisions d where d.vote_id = e.id',
    votes: itself,
    projects: `select j.id from projects j where j.decision_id ${isOneOf('decision_ids')}`,
  },
  decision: {
    entity: Decision,
    from: 'decisions',
    key: 'e.number',
    through: 'tw.agenda_item_id = e.agenda_item_id',
    items: 'select e.agenda_item_id where e.agenda_item_id is not null',
    decisions: itself,
    votes: votesOfDecisions,
    projects: 'select j.id from projects j where j.decision_id = e.id',
  },
  project: { entity: Project, from: 'projects', key: 'e.slug', ...fromProject('e.id') },
  deliverable: {
    entity: ProvenanceDeliverable,
    from: `(select * from project_duties where kind = 'deliverable')`,
    key: 'e.id::text',
    ...fromProject('e.project_id'),
    deliverables: itself,
    works: 'select e.work_id where e.work_id is not null',
  },
  work: {
    entity: Work,
    from: 'works',
    key: 'e.slug',
    ...fromProject('e.project_id'),
    projects: 'select e.project_id where e.project_id is not null',
    deliverables: 'select d.id from project_duties d where d.work_id = e.id',
    works: itself,
  },
};

const ids = (stage: Sql): Sql => `array(select id from ${stage})`;

/**
 * The line of each thing of a kind that the viewer sees, as rows of `id`, `key` and the ids of what is on it by kind.
 * Which of these the viewer sees is for the view of each to say.
 */
export const linesOf =
  (kind: OriginKind) =>
  (scope: Scope): Sql => {
    const { entity, from, key, through, items, decisions, votes, projects, ...ends } = origins[kind];
    const deliverables =
      ends.deliverables ??
      `select d.id from project_duties d where d.kind = 'deliverable' and d.project_id ${isOneOf('project_ids')}`;
    const works =
      ends.works ??
      `select w.id from works w where w.project_id ${isOneOf('project_ids')}
       union select d.work_id from project_duties d where d.work_id is not null and d.project_id ${isOneOf('project_ids')}`;
    // Decisions may rest on votes, and projects on decisions: each stage is written before those that ask it.
    return `(select '${kind}' as kind, e.id, ${key} as key, l.* from ${from} e cross join lateral (
      with th as materialized ${threads(through, scope)},
        item_ids(id) as materialized (${items}), decision_ids(id) as materialized (${decisions}),
        project_ids(id) as materialized (${projects})
      select array(${ends.calls ?? ofThread('call_id')}) as call_ids, array(${ofThread('proposal_id')}) as proposal_ids,
        ${ids('item_ids')} as item_ids, array(${votes}) as vote_ids, ${ids('decision_ids')} as decision_ids,
        ${ids('project_ids')} as project_ids, array(${deliverables}) as deliverable_ids, array(${works}) as work_ids,
        array(select distinct rl.report_id from annual_report_lines rl where rl.decision_id ${isOneOf('decision_ids')}
          or rl.project_id ${isOneOf('project_ids')} or rl.work_id = any(array(${works}))) as annual_report_ids
    ) l where ${visible(entity, 'e', scope)})`;
  };
