import { viewOf, type Scope, type Sql } from '../../platform/read-model/view.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Call } from '../calls/call.entity.js';
import { Decision } from '../decisions/decision.entity.js';
import { languageRead } from '../decisions/decision.sql.js';
import { Work } from '../library/work.entity.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { dayOf, readsTitle } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../accounts/person.entity.js';
import { Project } from '../projects/project.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { asSubmitted, lastContent, viewersProposals, viewerTakesPart } from '../proposals/proposal.sql.js';
import { asked, speaksOf } from './searched-words.sql.js';

/** What is looked for, worked out once for the whole statement. */
const words = '(select asked.words from asked)';

/** That a row has these words, as it keeps them in its column `words`. */
const has = (row: string): Sql => `${row}.words @@ ${words}`;

type Entity = { name: string; prototype: object };

/** The predicate of the thing’s own view: what one may not open one does not find, nor does it count. */
const visible = (entity: Entity, row: string, scope: Scope): Sql =>
  `(${viewOf(entity.name).visible(row, scope)})`;

const localised = (column: Sql, scope: Scope): Sql =>
  `coalesce(${column} ->> ${scope.language()}, ${column} ->> 'en')`;

/** A text in each language that it has, each for itself: an excerpt is in one language. */
const inEachLanguage = (column: Sql): Sql => `array(select value from jsonb_each_text(${column}))`;

const most = (scope: Scope): Sql => scope.value('first', 'int');

/** Rows that have the words: those of them for which `where` holds, the first in an order. */
type Take = (rows: Sql) => Sql;

const first =
  (row: string, where: Sql, order: Sql, scope: Scope): Take =>
  (rows) =>
    `select ${row}.* from ${rows} ${row} where ${where} order by ${order} limit ${most(scope)}`;

/**
 * Every row of a table that has the words, by their index. `offset 0` keeps the planner from walking through the table
 * in an order instead, trying row by row what the index knows.
 */
const everywhere = (table: string, row: string, when = 'true'): Sql =>
  `(select * from ${table} ${row} where ${when} and ${has(row)} offset 0)`;

/** Of a number of rows that come first in an order, those that have the words. */
const among = (rows: number, { table, row, order }: Ordered): Sql =>
  `(select * from (select * from ${table} ${row} order by ${order} limit ${rows}) ${row} where ${has(row)})`;

/** Enough for tables of thousands: words that are not among these do not have many rows. */
const atAGlance = (ordered: Ordered): Sql => among(200, ordered);

/** For tables of hundreds of thousands: words of which a glance sees something are looked for farther on. */
const fartherOn = (ordered: Ordered): Sql =>
  `(select * from ${among(2500, ordered)} ${ordered.row} where ${ordered.when} and exists ${atAGlance(ordered)})`;

/** A table with an index in the order of what is found. */
interface Ordered {
  table: string;
  row: string;
  order: Sql;
  /** Whether to look at all: a condition that depends on no row. */
  when?: Sql;
}

/**
 * What is found near the beginning of an order, if that fills the list; otherwise what is found everywhere. So common
 * words are met after a short way, where their index would name thousands of rows to sort, and rare ones are looked up.
 * Both find the same, as nothing from farther on could stand before what is near.
 */
function nearOrEverywhere(
  ordered: Ordered,
  near: (ordered: Ordered) => Sql,
  scope: Scope,
  take: Take,
  takeNear = take,
): Sql {
  const { table, row, when = 'true' } = ordered;
  const full = `(select count(*) from near) >= ${most(scope)}`;
  return `(with near as materialized (${takeNear(near({ ...ordered, when }))})
    select * from near where ${full} union all (${take(everywhere(table, row, `${when} and not ${full}`))}))`;
}

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
  const named = `(select *, lower(name ->> 'en') as english_name from organisations)`;
  const byName = 'o.english_name, o.id';
  const order = `coalesce(lower(o.acronym) = ${typed}, false) desc, (strpos(${names}, ${typed}) > 0) desc, ${byName}`;
  const where = visible(Organisation, 'o', scope);
  // Those that are called what was typed come before all others, unless it is somebody's acronym.
  const called = `strpos(${names}, ${typed}) > 0
    and not exists (select from organisations a where lower(a.acronym) = ${typed}) and ${where}`;
  const all = first('o', where, order, scope);
  const near = first('o', called, byName, scope);
  const from = `${nearOrEverywhere({ table: named, row: 'o', order: byName }, atAGlance, scope, all, near)} o`;
  return found('organisation', 'o.id', from, order, {
    title: localised('o.name', scope),
    path: `'/organisations/' || o.slug`,
    others: `array[o.acronym] || ${inEachLanguage('o.name')}
      || array[${localised('o.place_name', scope)}, ${localised('o.about', scope)}] || ${inEachLanguage('o.about')}`,
  });
}

/** People by what they now hold for an Organisation; they have no pages of their own. */
function people(scope: Scope): Sql {
  const held = `select m.capacity, o.slug, o.name from mandates m join organisations o on o.id = m.organisation_id
    where m.person_id = p.id and ${inForce('m')} and ${visible(Mandate, 'm', scope)} order by m.starts_at limit 1`;
  const from = `(select p.id, p.name, held.capacity, held.slug, held.name as organisation
    from (select * from ${everywhere('people', 'p')} p order by lower(p.name), p.id offset 0) p cross join lateral (${held}) held
    where ${visible(Person, 'p', scope)} limit ${most(scope)}) p`;
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
  const named = first('m', visible(Meeting, 'm', scope), order, scope);
  // Ids ascend: of all that speak of it, those that were entered last, and no others are looked up.
  const ofItems: Take = (rows) => `select m.m from (select distinct a.meeting_id from ${rows} a
      where not ${viewerIsKeptOut('a.id', scope)} and ${readsTitle('a', scope)} order by a.meeting_id desc offset 0) a
    cross join lateral (select m from meetings m where m.id = a.meeting_id and ${visible(Meeting, 'm', scope)}
      and not exists (select from named n where n.id = m.id) offset 0) m limit ${most(scope)}`;
  const items = {
    table: 'agenda_items',
    row: 'a',
    order: 'a.meeting_id desc',
    when: `(select count(*) from named) < ${most(scope)}`,
  };
  const discussed = nearOrEverywhere(items, fartherOn, scope, ofItems);
  const from = `(select 1 as part, n.* from named n union all select 2, (d.m).* from ${discussed} d) m`;
  const agenda = `(select string_agg(a.title, e'\\n' order by a.position)
    from (select * from agenda_items a where a.meeting_id = m.id and ${visible(AgendaItem, 'a', scope)}
      and not ${viewerIsKeptOut('a.id', scope)} and ${readsTitle('a', scope)} offset 0) a
    where ${has('a')})`;
  return `(with named as materialized ${nearOrEverywhere({ table: 'meetings', row: 'm', order }, atAGlance, scope, named)}
    ${found('meeting', 'm.id', from, `m.part, ${order}`, {
      title: 'm.title',
      path: `'/meetings/' || m.number`,
      others: `array[m.number, m.place, ${agenda}]`,
      number: 'm.number',
      day: dayOf('m'),
    })} limit ${most(scope)})`;
}

function decisions(scope: Scope): Sql {
  const order = 'd.taken_on desc, d.number desc';
  const all = first('d', visible(Decision, 'd', scope), order, scope);
  const text = `d.text ->> ${languageRead('d', scope)}`;
  return found('decision', 'd.id', `(${all(everywhere('decisions', 'd'))}) d`, order, {
    title: `case when length(${text}) > 160 then left(${text}, 159) || '…' else ${text} end`,
    path: `'/board/decisions/' || replace(substr(d.number, 4), '/', '-')`,
    others: `array[${text}, d.number, d.effect ->> ${languageRead('d', scope)}] || ${inEachLanguage('d.text')}`,
    number: 'd.number',
    day: 'd.taken_on',
  });
}

function calls(scope: Scope): Sql {
  const order = 'c.closes_at desc, c.id';
  const all = first('c', visible(Call, 'c', scope), order, scope);
  return found('call', 'c.id', `(${all(everywhere('calls', 'c'))}) c`, order, {
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
  // Ids ascend: the last that was begun first.
  const order = 'p.id desc';
  const submitted = `${lastContent('p')} ->> 'title'`;
  const sees = visible(Proposal, 'p', scope);
  // Who writes finds among their own, however often the words occur elsewhere; to the Secretariat all are open.
  const others = `${viewerIsSecretariat(scope)} and ${sees} and not ${viewerTakesPart('p.id', scope)}`;
  const own = first(
    'p',
    `${has('p')} and ${sees}`,
    order,
    scope,
  )(`(select * from proposals p where p.id = any(${viewersProposals(scope)}) offset 0)`);
  const unchanged = first('p', `not p.changed_since_submission and ${others}`, order, scope);
  const all = { table: 'proposals', row: 'p', order, when: viewerIsSecretariat(scope) };
  const asWritten = `select * from ${nearOrEverywhere(all, fartherOn, scope, unchanged)} p`;
  const asHandedIn = first(
    'p',
    `${others} and ${speaksOf(`p.number || ' ' || (${submitted})`, words)}`,
    order,
    scope,
  )('(select * from proposals p where p.changed_since_submission offset 0)');
  const parts = [own, asWritten, asHandedIn].map((part) => `(${part})`).join(' union all ');
  const from = `(select * from (${parts}) p order by ${order} limit ${most(scope)}) p`;
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
  const order = `coalesce(w.${year}, 0) desc, w.slug desc`;
  const all = first('w', visible(entity, 'w', scope), order, scope);
  const rows = nearOrEverywhere({ table, row: 'w', order }, fartherOn, scope, all);
  return found(kind, 'w.id', `${rows} w`, order, {
    title: localised('w.title', scope),
    path: path('w'),
    others: `${inEachLanguage('w.title')} || array[${localised('w.summary', scope)}] || ${inEachLanguage('w.summary')}`,
  });
};

const projects = (scope: Scope): Sql =>
  published('project', Project, 'projects', 'start_year', (w) => `'/projects/' || ${w}.slug`, scope);
const works = (scope: Scope): Sql =>
  published('work', Work, 'works', 'year', (w) => `'/library/' || ${w}.slug`, scope);

/** The kinds of things that are found, in the order in which they are shown. */
export const searchKinds = [
  'organisation',
  'person',
  'meeting',
  'decision',
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
  decision: decisions,
  call: calls,
  proposal: proposals,
  project: projects,
  work: works,
};

/** Everything that is found for this viewer: the first few of every kind, each with the words that were looked for. */
export const foundRows = (scope: Scope): Sql =>
  `(with asked as materialized (select forgiving_query(${asked('', scope)}) as words)
    select f.*, ${words} as words from (${searchKinds.map((kind) => `select * from (${rowsOf[kind](scope)}) ${kind}_rows where ${isAskedFor(kind, scope)}`).join(' union all ')}) f)`;

/** Depends on no row: what is not asked for is not looked for. */
const isAskedFor = (kind: SearchKind, scope: Scope): Sql =>
  `coalesce('${kind}' = any(${scope.value('kinds', 'text[]')}), true)`;

const asStranger = viewerScope('null::uuid');
const opened: readonly [string, Entity][] = [
  ['organisations', Organisation],
  ['people', Person],
  ['meetings', Meeting],
  ['decisions', Decision],
  ['calls', Call],
  ['projects', Project],
  ['works', Work],
];
/** The words of each row that everybody may see. */
export const publicWords = (): Sql =>
  opened
    .map(([table, entity]) => `select r.words from ${table} r where ${visible(entity, 'r', asStranger)}`)
    .join(' union all ');
