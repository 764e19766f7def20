import { viewOf, type Scope, type Sql } from '../../platform/read-model/view.js';
import { Call } from '../calls/call.entity.js';
import { Work } from '../library/work.entity.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { dayOf } from '../meetings/meeting.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Project } from '../projects/project.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { asSubmitted, lastContent, viewersProposals, viewerTakesPart } from '../proposals/proposal.sql.js';
import { asked, searchedText, speaksOf } from './searched-words.sql.js';

/** What is looked for, worked out once for the whole statement. */
const words = '(select asked.words from asked)';

type Entity = { name: string; prototype: object };

/** The predicate of the thing’s own view: what one may not open one does not find, nor does it count. */
const visible = (entity: Entity, row: string, scope: Scope): Sql =>
  `(${viewOf(entity.name).visible(row, scope)})`;

const localised = (column: Sql, scope: Scope): Sql =>
  `coalesce(${column} ->> ${scope.language()}, ${column} ->> 'en')`;

/** A text in each language that it has, each for itself: an excerpt is in one language. */
const inEachLanguage = (column: Sql): Sql => `array(select value from jsonb_each_text(${column}))`;

const most = (scope: Scope): Sql => scope.value('first', 'int');

/**
 * The first rows of those that `where` finds, in an order. `offset 0` keeps the planner from walking through the
 * table in that order instead, trying row by row what the index knows.
 */
const firstOf = (table: string, row: string, where: Sql, order: Sql, scope: Scope): Sql =>
  `(select * from (select ${row}.* from ${table} ${row} where ${where} offset 0) ${row} order by ${order} limit ${most(scope)})`;

interface Shown {
  title: Sql;
  path: Sql;
  /** Further texts in which it may have been found, as an array, the most telling first. */
  others: Sql;
  organisationName?: Sql;
  capacity?: Sql;
  number?: Sql;
  day?: Sql;
}

/** One kind of thing, as rows of the same shape. */
function found(kind: string, id: Sql, from: Sql, order: Sql, shown: Shown): Sql {
  const { title, path, others, organisationName, capacity, number, day } = shown;
  return `select '${kind}' as kind, ${id} as id, ${title} as title, ${path} as path,
    array_remove(${others}, null) as others, ${organisationName ?? 'null'}::text as organisation_name,
    ${capacity ?? 'null'}::text as capacity, ${number ?? 'null'}::text as number, ${day ?? 'null'}::date as day,
    row_number() over (order by ${order}) as place from ${from}`;
}

function organisations(scope: Scope): Sql {
  const typed = `lower(${asked('', scope)})`;
  const names = `lower(o.name::text)`;
  const order = `(lower(o.acronym) = ${typed}) desc nulls last, (strpos(${names}, ${typed}) > 0) desc, lower(o.name ->> 'en'), o.id`;
  const where = `${speaksOf(searchedText.organisations('o'), words)} and ${visible(Organisation, 'o', scope)}`;
  return found('organisation', 'o.id', `${firstOf('organisations', 'o', where, order, scope)} o`, order, {
    title: localised('o.name', scope),
    path: `'/organisations/' || o.slug`,
    others: `array[o.acronym] || ${inEachLanguage('o.name')}
      || array[${localised('o.place_name', scope)}, ${localised('o.about', scope)}] || ${inEachLanguage('o.about')}`,
  });
}

/** People by what they now hold for an Organisation; they have no pages of their own. */
function people(scope: Scope): Sql {
  const where = `${speaksOf(searchedText.people('p'), words)} and ${visible(Person, 'p', scope)}`;
  const held = `select m.capacity, o.slug, o.name from mandates m join organisations o on o.id = m.organisation_id
    where m.person_id = p.id and ${inForce('m')} and ${visible(Mandate, 'm', scope)} order by m.starts_at limit 1`;
  const from = `(select p.id, p.name, held.capacity, held.slug, held.name as organisation
    from (select p.* from people p where ${where} order by lower(p.name), p.id offset 0) p cross join lateral (${held}) held
    limit ${most(scope)}) p`;
  return found('person', 'p.id', from, 'lower(p.name), p.id', {
    title: 'p.name',
    path: `'/organisations/' || p.slug`,
    others: `'{}'::text[]`,
    organisationName: localised('p.organisation', scope),
    capacity: 'p.capacity',
  });
}

/** Meetings by what they are called; where these do not fill the list, by what was on their agenda. */
function meetings(scope: Scope): Sql {
  const order = 'm.starts_at desc, m.id';
  const named = `${speaksOf(searchedText.meetings('m'), words)} and ${visible(Meeting, 'm', scope)}`;
  // Ids ascend: of all that speak of it, those that were entered last, and no others are looked up.
  const discussed = `(select m.m from (select distinct a.meeting_id from agenda_items a
      where (select count(*) from named) < ${most(scope)} and ${speaksOf(searchedText.agenda_items('a'), words)}
      order by a.meeting_id desc offset 0) a
    cross join lateral (select m from meetings m where m.id = a.meeting_id and ${visible(Meeting, 'm', scope)}
      and not exists (select from named n where n.id = m.id) offset 0) m limit ${most(scope)})`;
  const from = `(select 1 as part, n.* from named n union all select 2, (d.m).* from ${discussed} d) m`;
  const agenda = `(select string_agg(a.title, e'\\n' order by a.position)
    from (select * from agenda_items a where a.meeting_id = m.id and ${visible(AgendaItem, 'a', scope)} offset 0) a
    where ${speaksOf(searchedText.agenda_items('a'), words)})`;
  return `(with named as materialized ${firstOf('meetings', 'm', named, order, scope)}
    ${found('meeting', 'm.id', from, `m.part, ${order}`, {
      title: 'm.title',
      path: `'/meetings/' || m.number`,
      others: `array[m.number, m.place, ${agenda}]`,
      number: 'm.number',
      day: dayOf('m'),
    })} limit ${most(scope)})`;
}

function calls(scope: Scope): Sql {
  const where = `${speaksOf(searchedText.calls('c'), words)} and ${visible(Call, 'c', scope)}`;
  const order = 'c.closes_at desc, c.id';
  return found('call', 'c.id', `${firstOf('calls', 'c', where, order, scope)} c`, order, {
    title: localised('c.title', scope),
    path: `'/calls/' || c.slug`,
    others: `${inEachLanguage('c.title')} || array[${localised('c.text', scope)}] || ${inEachLanguage('c.text')}`,
  });
}

/**
 * Proposals by what the viewer may read of them: who does not write one does not find it by a title that was never
 * submitted.
 */
function proposals(scope: Scope): Sql {
  const order = 'p.created_at desc, p.id';
  const submitted = `${lastContent('p')} ->> 'title'`;
  const sees = visible(Proposal, 'p', scope);
  const named = speaksOf(searchedText.proposals('p'), words);
  const takesPart = viewerTakesPart('p.id', scope);
  // Who writes finds among their own, however often the words occur elsewhere; to the Secretariat all are open.
  const own = `${viewersProposals(scope)} <> '{}' and ${named} and ${sees} and p.id = any(${viewersProposals(scope)})`;
  const asWritten = `${viewerIsSecretariat(scope)} and ${named} and ${sees} and not p.changed_since_submission and not ${takesPart}`;
  const asHandedIn = `${viewerIsSecretariat(scope)} and p.changed_since_submission
    and ${speaksOf(`p.number || ' ' || (${submitted})`, words)} and ${sees} and not ${takesPart}`;
  const first = (where: Sql) => `select f.* from ${firstOf('proposals', 'p', where, order, scope)} f`;
  const from = `(select * from (${[own, asWritten, asHandedIn].map(first).join(' union all ')}) p order by ${order} limit ${most(scope)}) p`;
  return found('proposal', 'p.id', from, order, {
    title: asSubmitted('p', 'p.title', submitted, scope),
    path: `'/proposals/' || p.number`,
    others: 'array[p.number]',
    organisationName: `(select ${localised('l.name', scope)} from organisations l where l.id = p.lead_organisation_id)`,
    number: 'p.number',
  });
}

const published = (
  kind: string,
  entity: Entity,
  table: 'works' | 'projects',
  year: string,
  path: (row: string) => Sql,
  scope: Scope,
): Sql => {
  const where = `${speaksOf(searchedText[table]('w'), words)} and ${visible(entity, 'w', scope)}`;
  const order = `w.${year} desc nulls last, w.slug`;
  return found(kind, 'w.id', `${firstOf(table, 'w', where, order, scope)} w`, order, {
    title: localised('w.title', scope),
    path: path('w'),
    others: `${inEachLanguage('w.title')} || array[${localised('w.summary', scope)}] || ${inEachLanguage('w.summary')}`,
  });
};

const projects = (scope: Scope): Sql =>
  published('project', Project, 'projects', 'start_year', (w) => `'/projects#' || ${w}.slug`, scope);
const works = (scope: Scope): Sql =>
  published('work', Work, 'works', 'year', (w) => `'/library/' || ${w}.slug`, scope);

/** The kinds of things that are found, in the order in which they are shown. */
export const searchKinds = [
  'organisation',
  'person',
  'meeting',
  'call',
  'proposal',
  'project',
  'work',
] as const;
export type SearchKind = (typeof searchKinds)[number];

const rowsOf: Record<SearchKind, (scope: Scope) => Sql> = {
  organisation: organisations,
  person: people,
  meeting: meetings,
  call: calls,
  proposal: proposals,
  project: projects,
  work: works,
};

/** Everything that is found for this viewer: the first few of every kind, each with the words that were looked for. */
export const foundRows = (scope: Scope): Sql =>
  `(with asked as materialized (select search_query(${asked('', scope)}) as words)
    select f.*, ${words} as words from (${searchKinds.map((kind) => `select * from (${rowsOf[kind](scope)}) ${kind}_rows`).join(' union all ')}) f)`;
