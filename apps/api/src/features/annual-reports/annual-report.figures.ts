import type { LocalisedText } from '@gsenet/shared/languages';
import type { Sql } from '../../platform/read-model/view.js';
import { implementedOn } from '../decisions/decision.sql.js';
import { isPublicWork } from '../library/work.sql.js';

/** What a Member gave to the network in a year, and what it got; names as they were then. */
export interface MemberFigures {
  slug: string;
  name: LocalisedText;
  /** Meetings at which somebody sat for it, of those of which presence was recorded. */
  attended: number;
  /** People who held a mandate for its seat. */
  seats: number;
  reviews: number;
  works: number;
  outputs: number;
  led: number;
  partnered: number;
  awards: number;
  projects: number;
  /** Of its works, by their readers. */
  downloads: number;
}

/** What the network did in a year, in numbers. A year is the network’s (decision 10). */
export interface AnnualFigures {
  meetings: { held: number; inPerson: number; online: number; hybrid: number; recorded: number };
  decisions: { taken: number; implemented: number };
  calls: { published: number; proposals: number; awards: number };
  projects: { started: number; running: number; concluded: number; outputs: number };
  library: { works: number; downloads: number };
  members: MemberFigures[];
}

const firstDay = (year: Sql): Sql => `make_date(${year}, 1, 1)`;
const dayAfter = (year: Sql): Sql => `make_date(${year} + 1, 1, 1)`;

/** The first instant of a day of the network, in Beijing. */
const beginning = (day: Sql): Sql => `(${day}::timestamptz - interval '8 hours')`;

/** That an instant lies in a year. */
export const atIn = (instant: Sql, year: Sql): Sql =>
  `(${instant} >= ${beginning(firstDay(year))} and ${instant} < ${beginning(dayAfter(year))})`;

/** That a day lies in a year. */
const onIn = (day: Sql, year: Sql): Sql => `(${day} >= ${firstDay(year)} and ${day} < ${dayAfter(year)})`;

/** A meeting that took place in a year. */
const heldIn = (m: Sql, year: Sql): Sql =>
  `${m}.state in ('closed', 'minuted') and ${atIn(`${m}.starts_at`, year)}`;

/** What the Board decided in a year and published: what is not public is in no report. */
export const decidedIn = (d: Sql, year: Sql): Sql =>
  `${d}.state = 'published' and ${onIn(`${d}.taken_on`, year)}`;

/**
 * A proposal of which everybody concerned was told in a year what became of it. Of what is undecided, or decided and
 * not told yet, no figure knows: so each counts once, in the year of its release.
 */
export const releasedIn = (w: Sql, year: Sql): Sql =>
  `${w}.released_at is not null and ${atIn(`${w}.released_at`, year)}`;

export const runningIn = (p: Sql, year: Sql): Sql =>
  `${p}.start_year <= ${year} and (${p}.end_year is null or ${p}.end_year >= ${year})`;

export const publishedIn = (w: Sql, year: Sql): Sql =>
  `${isPublicWork(w)} and ${onIn(`${w}.published_on`, year)}`;

const acceptedIn = (h: Sql, year: Sql): Sql =>
  `${h}.outcome = 'accepted' and ${atIn(`${h}.decided_at`, year)}`;

const count = (rows: Sql): Sql => `(select count(*)::int from ${rows})`;

const outputs = (year: Sql, more = 'true'): Sql =>
  count(`project_hand_ins h join project_duties du on du.id = h.duty_id
    where du.kind = 'deliverable' and ${acceptedIn('h', year)} and ${more}`);

const downloads = (
  year: Sql,
  more = 'true',
): Sql => `(select coalesce(sum(wd.downloads), 0)::int from work_downloads wd
  join work_files wf on wf.id = wd.file_id join work_versions wv on wv.id = wf.version_id
  join work_editions we on we.id = wv.edition_id join works w on w.id = we.work_id
  where ${isPublicWork('w')} and ${onIn('wd.on_day', year)} and ${more})`;

/** Meetings of a year of which the ledger of presence says who came. */
const recorded = (year: Sql, more: Sql): Sql =>
  `(select count(distinct e.meeting_id)::int from presence_entries e join meetings m on m.id = e.meeting_id
    where e.act in ('arrived', 'stood_in') and ${heldIn('m', year)} and ${more})`;

/** Parts of an Organisation in proposals whose outcome was told in a year. */
const parts = (year: Sql, more: Sql): Sql =>
  count(`awards w join partnerships x on x.proposal_id = w.proposal_id
    where x.organisation_id = o.id and x.confirmation <> 'declined' and ${releasedIn('w', year)} and ${more}`);

const memberFigures = (year: Sql): Sql => `json_build_object('slug', o.slug,
  'name', case when o.acronym is null then o.name else jsonb_build_object('en', o.acronym) end,
  'attended', ${recorded(year, 'e.member_id = o.id')},
  'seats', (select count(distinct s.person_id)::int from mandates s where s.organisation_id = o.id
    and s.capacity in ('representative', 'first_alternate', 'second_alternate')
    and s.starts_at < ${beginning(dayAfter(year))}
    and (s.ends_at is null or s.ends_at > ${beginning(firstDay(year))})),
  'reviews', (select count(distinct r.id)::int from reviews r join awards w on w.proposal_id = r.proposal_id
    join mandates rm on rm.person_id = r.reviewer_id and rm.organisation_id = o.id
      and rm.starts_at <= r.submitted_at and (rm.ends_at is null or rm.ends_at > r.submitted_at)
    where ${releasedIn('w', year)}),
  'works', ${count(`work_organisations wo join works w on w.id = wo.work_id
    where wo.organisation_id = o.id and ${publishedIn('w', year)}`)},
  'outputs', ${outputs(
    year,
    'exists (select from project_participants op where op.project_id = du.project_id and op.organisation_id = o.id)',
  )},
  'led', ${parts(year, 'x.is_lead')},
  'partnered', ${parts(year, 'not x.is_lead')},
  'awards', ${parts(year, `w.state = 'awarded'`)},
  'projects', ${count(`project_participants pp join projects p on p.id = pp.project_id
    where pp.organisation_id = o.id and ${runningIn('p', year)}`)},
  'downloads', ${downloads(
    year,
    'exists (select from work_organisations wo where wo.work_id = w.id and wo.organisation_id = o.id)',
  )})`;

/**
 * The figures of a year, as the records have them now: an `AnnualFigures`. Only what is public, or was told to everybody
 * concerned, is counted, so that they are the same for every reader and give nothing away.
 */
export const annualFigures = (year: Sql): Sql => `(select json_build_object(
  'meetings', (select json_build_object('held', count(*)::int,
      'inPerson', (count(*) filter (where m.mode = 'in_person'))::int,
      'online', (count(*) filter (where m.mode = 'online'))::int,
      'hybrid', (count(*) filter (where m.mode = 'hybrid'))::int,
      'recorded', ${recorded(year, 'true')})
    from meetings m where ${heldIn('m', year)}),
  'decisions', json_build_object('taken', ${count(`decisions d where ${decidedIn('d', year)}`)},
    'implemented', ${count(`decisions d where d.state = 'published' and ${onIn(implementedOn('d'), year)}`)}),
  'calls', json_build_object(
    'published', ${count(`calls c where c.state <> 'draft' and ${atIn('c.published_at', year)}`)},
    'proposals', ${count(`awards w where ${releasedIn('w', year)}`)},
    'awards', ${count(`awards w where w.state = 'awarded' and ${releasedIn('w', year)}`)}),
  'projects', json_build_object('started', ${count(`projects p where p.start_year = ${year}`)},
    'running', ${count(`projects p where ${runningIn('p', year)}`)},
    'concluded', ${count(`projects p where p.end_year = ${year}`)},
    'outputs', ${outputs(year)}),
  'library', json_build_object('works', ${count(`works w where ${publishedIn('w', year)}`)},
    'downloads', ${downloads(year)}),
  'members', (select coalesce(json_agg(${memberFigures(year)} order by o.slug), '[]') from organisations o
    where exists (select from memberships ms where ms.organisation_id = o.id and ms.standing = 'member'
      and ms.stage = 'in_force' and ms.starts_on < ${dayAfter(year)}
      and (ms.ends_on is null or ms.ends_on > ${firstDay(year)})))))`;
