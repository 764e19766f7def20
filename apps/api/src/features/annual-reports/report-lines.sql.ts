import type { Sql } from '../../platform/read-model/view.js';
import { isPublicWork } from '../library/work.sql.js';
import { decidedIn, publishedIn, releasedIn, runningIn } from './annual-report.figures.js';

/** The most things of one kind that a report names; its figures count them all. */
const mostOfAKind = 200;

const none = { decision: 'null::uuid', award: 'null::uuid', project: 'null::uuid', work: 'null::uuid' };

/** One kind of things that a report names, in the order of its pages. */
const named = (
  order: number,
  refers: Partial<typeof none>,
  { title, by, from }: Record<'title' | 'by' | 'from', Sql>,
) => {
  const { decision, award, project, work } = { ...none, ...refers };
  return `(select ${order} as kind, row_number() over (order by ${by}) as place, ${decision} as decision_id,
    ${award} as award_id, ${project} as project_id, ${work} as work_id, ${title} as title
    from ${from} order by ${by} limit ${mostOfAKind})`;
};

const beginning = (texts: Sql): Sql =>
  `(select jsonb_object_agg(b.key, left(b.value, 300)) from jsonb_each_text(${texts}) b)`;

/** What a report of a year names, as the records have it now: rows like those of `annual_report_lines`. */
export const linesOfYear = (year: Sql): Sql => `(
  select (row_number() over (order by n.kind, n.place))::int as position, n.decision_id, n.award_id, n.project_id,
    n.work_id, n.title
  from (${[
    named(
      1,
      { decision: 'd.id' },
      {
        title: beginning('d.text'),
        by: 'd.number',
        from: `decisions d where ${decidedIn('d', year)}`,
      },
    ),
    named(
      2,
      { award: 'w.id' },
      {
        title: 'p.title',
        by: 'w.released_at, w.id',
        from: `awards w join projects p on p.proposal_id = w.proposal_id
        where w.state = 'awarded' and ${releasedIn('w', year)}`,
      },
    ),
    named(
      3,
      { project: 'p.id' },
      { title: 'p.title', by: 'p.slug', from: `projects p where ${runningIn('p', year)}` },
    ),
    named(
      4,
      { work: 'w.id' },
      {
        title: 'w.title',
        by: 'w.published_on, w.slug',
        from: `works w where ${publishedIn('w', year)}`,
      },
    ),
  ].join(' union all ')}) n)`;

/** The lines of a report as they are read: kind, name, and the address of the thing where it has a page. */
export const linesShown = (lines: Sql, language: Sql): Sql => `(select coalesce(json_agg(json_build_object(
    'kind', case when l.decision_id is not null then 'decision' when l.award_id is not null then 'award'
      when l.project_id is not null then 'project' else 'work' end,
    'number', ld.number,
    'title', coalesce(l.title ->> ${language}, l.title ->> 'en', (select min(v.value) from jsonb_each_text(l.title) v)),
    'path', case when ld.id is not null then '/board/decisions/' || replace(substr(ld.number, 4), '/', '-')
      when lp.id is not null then '/projects/' || lp.slug
      when lw.id is not null then '/library/' || lw.slug end) order by l.position), '[]')
  from ${lines} l left join decisions ld on ld.id = l.decision_id left join awards la on la.id = l.award_id
    left join projects lp on lp.id = l.project_id or lp.proposal_id = la.proposal_id
    left join works lw on lw.id = l.work_id and ${isPublicWork('lw')})`;
