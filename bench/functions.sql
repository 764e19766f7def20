-- What PostGraphile needs to answer the portal's questions, as functions that PostgreSQL inlines; they lie in a
-- schema of their own, and the tables stay as the portal made them.
create schema bench;

-- PostGraphile would call rows of this table, and what awards are found by, the same.
comment on table award_conditions is '@name term_of_an_award';

create function bench.rank_of(capacity text) returns int immutable language sql as $$
  select case capacity when 'representative' then 1 when 'first_alternate' then 2 when 'second_alternate' then 3
    when 'secretary_general' then 4 when 'secretariat_staff' then 5 else 6 end $$;

create function bench.organisations_name_in_english(o public.organisations) returns text stable language sql as $$
  select o.name ->> 'en' $$;

create function bench.countries_or_areas_name_in_english(c public.countries_or_areas) returns text stable language sql as $$
  select c.name ->> 'en' $$;

create function bench.organisations_standing_today(o public.organisations) returns text stable language sql as $$
  select m.standing from public.memberships m where m.organisation_id = o.id and m.stage = 'in_force'
    and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date) $$;

create function bench.organisations_mandates_now(o public.organisations) returns setof public.mandates
stable language sql as $$
  select * from public.mandates m where m.organisation_id = o.id and m.starts_at <= now()
    and (m.ends_at is null or m.ends_at > now()) order by bench.rank_of(m.capacity), m.starts_at $$;

create function bench.directory_page(after_name text, after_id uuid) returns setof public.organisations
stable language sql as $$
  select * from public.organisations o where (lower(o.name ->> 'en'), o.id) > (after_name, after_id)
  order by lower(o.name ->> 'en'), o.id $$;

create function bench.offset_in(at timestamptz, zone text) returns text stable language sql as $$
  select case when (at at time zone zone) < (at at time zone 'UTC') then '-' else '+' end
    || to_char(greatest((at at time zone zone) - (at at time zone 'UTC'), (at at time zone 'UTC') - (at at time zone zone)), 'HH24:MI') $$;

create function bench.time_in(at timestamptz, until timestamptz, zone text) returns json stable language sql as $$
  select json_build_object('date', to_char(at at time zone zone, 'YYYY-MM-DD'), 'time', to_char(at at time zone zone, 'HH24:MI'),
    'endDate', to_char(until at time zone zone, 'YYYY-MM-DD'), 'endTime', to_char(until at time zone zone, 'HH24:MI'),
    'offset', bench.offset_in(at, zone), 'zone', zone) $$;

create function bench.meetings_local_times(m public.meetings, zone text) returns json stable language sql as $$
  select json_build_object('meeting', bench.time_in(m.starts_at, m.starts_at + make_interval(mins => m.minutes), m.time_zone),
    'viewer', bench.time_in(m.starts_at, m.starts_at + make_interval(mins => m.minutes), zone)) $$;

create function bench.rules_on(day date) returns jsonb stable language sql as $$
  select rules from public.rules_versions where in_force_from <= day order by in_force_from desc limit 1 $$;

create function bench.meetings_hour_bands(m public.meetings) returns jsonb stable language sql as $$
  select bench.rules_on(left(m.wall_clock, 10)::date) #> '{hours,bands}' $$;

create function bench.meetings_notice_clocks(m public.meetings) returns json stable language sql as $$
  select json_build_object('notice', day - (notice ->> 'convening')::int, 'agenda', day - (notice ->> 'agenda')::int,
    'papers', day - (notice ->> 'papers')::int)
  from (select left(m.wall_clock, 10)::date as day, bench.rules_on(left(m.wall_clock, 10)::date) #> array['notice', m.kind] as notice) n $$;

create function bench.meetings_members_waiting(m public.meetings) returns bigint stable language sql as $$
  select count(*) filter (where coalesce(named.answer, seat.answer) = 'waiting') from public.invitees seat
    left join public.invitees named on named.meeting_id = seat.meeting_id and named.person_id = seat.alternate_id and named.removed_at is null
  where seat.meeting_id = m.id and seat.removed_at is null and seat.role in ('CHAIR', 'REQ-PARTICIPANT') $$;

create function bench.meetings_can_be_answered(m public.meetings, viewer uuid) returns boolean stable language sql as $$
  select (m.state in ('open', 'adjourned') or (m.state = 'convened' and now() < m.starts_at + make_interval(mins => m.minutes)))
    and exists (select from public.invitees i join public.mandates d on d.person_id = i.person_id and d.organisation_id = i.organisation_id
      and d.capacity in ('representative', 'first_alternate', 'second_alternate') and d.starts_at <= m.starts_at
      and (d.ends_at is null or d.ends_at > m.starts_at)
    where i.meeting_id = m.id and i.person_id = viewer and i.removed_at is null and i.awaited) $$;

create function bench.meetings_agenda(m public.meetings) returns setof public.agenda_items stable language sql as $$
  select * from public.agenda_items a where a.meeting_id = m.id order by a.position $$;

create function bench.agenda_items_papers(a public.agenda_items) returns setof public.agenda_papers stable language sql as $$
  select * from public.agenda_papers p where p.agenda_item_id = a.id order by p.created_at, p.id $$;

create function bench.meetings_invitees(m public.meetings) returns setof public.invitees stable language sql as $$
  select i.* from public.invitees i join public.organisations o on o.id = i.organisation_id
  where i.meeting_id = m.id and i.removed_at is null order by o.slug, i.role = 'OPT-PARTICIPANT', i.capacity, i.id $$;

create function bench.meetings_invitee_of(m public.meetings, viewer uuid) returns public.invitees stable language sql as $$
  select * from public.invitees i where i.meeting_id = m.id and i.person_id = viewer and i.removed_at is null $$;

create function bench.part_of(role text) returns text immutable language sql as $$
  select case role when 'CHAIR' then 'chair' when 'REQ-PARTICIPANT' then 'member' when 'OPT-PARTICIPANT' then 'alternate' else 'observer' end $$;

create function bench.invitees_part(i public.invitees) returns text immutable language sql as $$
  select bench.part_of(i.role) $$;

create function bench.invitees_comes_instead_of(i public.invitees) returns public.people stable language sql as $$
  select p.* from public.invitees named join public.people p on p.id = named.person_id
  where named.meeting_id = i.meeting_id and named.alternate_id = i.person_id and named.removed_at is null $$;

create function bench.invitees_possible_alternates(i public.invitees, viewer uuid) returns setof public.people stable language sql as $$
  select p.* from public.mandates d join public.meetings m on m.id = i.meeting_id join public.people p on p.id = d.person_id
  where i.person_id = viewer and i.awaited and i.role in ('CHAIR', 'REQ-PARTICIPANT') and d.organisation_id = i.organisation_id
    and d.capacity in ('first_alternate', 'second_alternate') and d.person_id <> i.person_id
    and d.starts_at <= m.starts_at and (d.ends_at is null or d.ends_at > m.starts_at) order by p.name, p.id $$;

-- The worst colour of the hours between two instants, for whom a zone is home.
create function bench.colour_of(at timestamptz, minutes int, zone text, bands jsonb) returns text stable language sql as $$
  select (array['green', 'yellow', 'red'])[max(case colour when 'green' then 1 when 'yellow' then 2 else 3 end)]
  from (select b.value ->> 'colour' as colour, extract(epoch from (b.value ->> 'from')::interval) / 60 as since,
      coalesce(extract(epoch from (bands -> b.ordinality::int ->> 'from')::interval) / 60, 1440) as until,
      extract(hour from at at time zone zone) * 60 + extract(minute from at at time zone zone) as start
    from jsonb_array_elements(bands) with ordinality b) band, (values (0), (1440)) next_day(later)
  where start < until + later and start + minutes > since + later $$;

create function bench.invitees_local_hours(i public.invitees) returns json stable language sql as $$
  select json_build_object('date', to_char(m.starts_at at time zone p.time_zone, 'YYYY-MM-DD'),
    'time', to_char(m.starts_at at time zone p.time_zone, 'HH24:MI'),
    'endTime', to_char((m.starts_at + make_interval(mins => m.minutes)) at time zone p.time_zone, 'HH24:MI'),
    'offset', bench.offset_in(m.starts_at, p.time_zone), 'zone', p.time_zone,
    'colour', bench.colour_of(m.starts_at, m.minutes, p.time_zone, bench.meetings_hour_bands(m)))
  from public.meetings m, public.people p where m.id = i.meeting_id and p.id = i.person_id $$;

create function bench.meeting_of_number(number text) returns public.meetings stable language sql as $$
  select * from public.meetings m where m.number = meeting_of_number.number $$;

create function bench.moment_in(at timestamptz, zone text) returns json stable language sql as $$
  select json_build_object('date', to_char(at at time zone zone, 'YYYY-MM-DD'), 'time', to_char(at at time zone zone, 'HH24:MI'),
    'offset', bench.offset_in(at, zone), 'zone', zone) $$;

create function bench.calls_title_in_english(c public.calls) returns text stable language sql as $$
  select c.title ->> 'en' $$;

create function bench.calls_is_open(c public.calls) returns boolean stable language sql as $$
  select c.state = 'published' and c.opens_at <= now() and now() < c.closes_at $$;

create function bench.calls_days_left(c public.calls, zone text) returns int stable language sql as $$
  select (c.closes_at at time zone zone)::date - (now() at time zone zone)::date $$;

create function bench.calls_opening(c public.calls, zone text) returns json stable language sql as $$
  select json_build_object('viewer', bench.moment_in(c.opens_at, zone), 'call', bench.moment_in(c.opens_at, c.time_zone)) $$;

create function bench.calls_closing(c public.calls, zone text) returns json stable language sql as $$
  select json_build_object('viewer', bench.moment_in(c.closes_at, zone), 'call', bench.moment_in(c.closes_at, c.time_zone)) $$;

create function bench.proposals_of(organisations uuid[]) returns setof public.proposals stable language sql as $$
  select * from public.proposals p where p.id in (select x.proposal_id from public.partnerships x
    where x.organisation_id = any (organisations) and x.confirmation <> 'declined')
  order by p.created_at desc, p.id desc $$;

create function bench.proposals_waits_for(p public.proposals, organisations uuid[]) returns boolean stable language sql as $$
  select exists (select from public.partnerships x join public.calls c on c.id = p.call_id
    where x.proposal_id = p.id and not x.is_lead and x.confirmation = 'waiting' and x.organisation_id = any (organisations)
      and p.state in ('draft', 'submitted') and c.state = 'published' and c.opens_at <= now() and now() < c.closes_at) $$;

create function bench.proposals_waiting_for(p public.proposals) returns setof public.organisations stable language sql as $$
  select o.* from public.partnerships x join public.organisations o on o.id = x.organisation_id
  where x.proposal_id = p.id and not x.is_lead and x.confirmation = 'waiting' order by o.slug $$;

create function bench.proposals_sections(p public.proposals) returns json stable language sql as $$
  select json_agg(json_build_object('key', a.section ->> 'key', 'isWritten', coalesce(s.text, '') <> '') order by a.position)
  from public.calls c cross join jsonb_array_elements(c.sections) with ordinality a(section, position)
    left join public.proposal_sections s on s.proposal_id = p.id and s.key = a.section ->> 'key' where c.id = p.call_id $$;

create function bench.proposals_parts(p public.proposals) returns setof public.partnerships stable language sql as $$
  select * from public.partnerships x where x.proposal_id = p.id order by x.is_lead desc, x.id $$;

create function bench.partnerships_works_for_it(x public.partnerships, organisations uuid[]) returns boolean stable language sql as $$
  select x.organisation_id = any (organisations) $$;

create function bench.meetings_ahead() returns setof public.meetings stable language sql as $$
  select * from public.meetings m where m.convened_at is not null and m.starts_at > now() - interval '1 day'
    and m.starts_at + make_interval(mins => m.minutes) > now() order by m.starts_at, m.id $$;

create function bench.meetings_moments(m public.meetings, zone text) returns json stable language sql as $$
  select json_build_object('meeting', bench.moment_in(m.starts_at, m.time_zone),
    'viewer', case when zone is not null then bench.moment_in(m.starts_at, zone) end) $$;

create function bench.calls_open() returns setof public.calls stable language sql as $$
  select * from public.calls c where bench.calls_is_open(c) order by c.closes_at desc, c.id $$;

create function bench.proposals_can_be_submitted(p public.proposals, organisations uuid[]) returns boolean stable language sql as $$
  select p.lead_organisation_id = any (organisations) and p.state in ('draft', 'submitted') and bench.calls_is_open(c)
  from public.calls c where c.id = p.call_id $$;

create function bench.works_latest() returns setof public.works stable language sql as $$
  select * from public.works w order by coalesce(w.year, 0) desc, w.slug desc $$;

create function bench.works_title_in_english(w public.works) returns text stable language sql as $$
  select w.title ->> 'en' $$;

create function bench.works_summary_in_english(w public.works) returns text stable language sql as $$
  select w.summary ->> 'en' $$;

create function bench.mandates_is_in_force(m public.mandates) returns boolean stable language sql as $$
  select m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()) $$;

create function bench.people_mandates_held(p public.people) returns setof public.mandates stable language sql as $$
  select * from public.mandates m where m.person_id = p.id
  order by bench.mandates_is_in_force(m) desc, bench.rank_of(m.capacity), m.starts_at desc $$;

-- What waits for who holds a seat for these Organisations; what waits for the Secretariat is not asked for.
create function bench.needs_of(viewer uuid, organisations uuid[], zone text)
returns table (id uuid, kind text, title text, path text, days_left int, local_deadline json) stable language sql as $$
  select n.about_id, n.kind, n.title, n.path, (n.deadline at time zone zone)::date - (now() at time zone zone)::date,
    json_build_object('date', to_char(n.deadline at time zone zone, 'YYYY-MM-DD'), 'time', to_char(n.deadline at time zone zone, 'HH24:MI'))
  from (
    select m.id as about_id, 'answer_meeting' as kind, m.title, '/meetings/' || m.number as path, m.starts_at as deadline
    from public.invitees i join public.meetings m on m.id = i.meeting_id
    where i.person_id = viewer and i.removed_at is null and i.awaited and i.answer = 'waiting'
      and m.state in ('convened', 'open', 'adjourned') and m.starts_at > now()
      and exists (select from public.mandates d where d.person_id = i.person_id and d.organisation_id = i.organisation_id
        and d.capacity in ('representative', 'first_alternate', 'second_alternate') and d.starts_at <= m.starts_at
        and (d.ends_at is null or d.ends_at > m.starts_at))
    union all
    select x.id, 'confirm_partnership', p.title, '/proposals/' || p.number, c.closes_at
    from public.partnerships x join public.proposals p on p.id = x.proposal_id join public.calls c on c.id = p.call_id
    where x.organisation_id = any (organisations) and x.confirmation = 'waiting' and not x.is_lead
      and p.state in ('draft', 'submitted') and c.state = 'published' and now() < c.closes_at
    union all
    select p.id, 'finish_proposal', p.title, '/proposals/' || p.number, c.closes_at
    from public.partnerships x join public.proposals p on p.id = x.proposal_id join public.calls c on c.id = p.call_id
    where x.organisation_id = any (organisations) and x.is_lead
      and (p.state = 'draft' or (p.state = 'submitted' and p.changed_since_submission))
      and c.state = 'published' and now() < c.closes_at and c.closes_at <= now() + interval '14 days'
  ) n order by n.deadline, n.kind, n.about_id limit 50 $$;

create function bench.members_today() returns setof public.organisations stable language sql as $$
  select * from public.organisations o where exists (select from public.memberships m where m.organisation_id = o.id
    and m.stage = 'in_force' and m.standing = 'member' and m.starts_on <= current_date
    and (m.ends_on is null or m.ends_on > current_date))
  order by lower(o.name ->> 'en'), o.id $$;

create function bench.organisations_place_in_english(o public.organisations) returns text stable language sql as $$
  select o.place_name ->> 'en' $$;

create function bench.texts_of_network(topics text[]) returns setof public.network_texts stable language sql as $$
  select * from public.network_texts t where t.topic = any (topics) order by t.topic, t.position $$;

create function bench.network_texts_in_english(t public.network_texts) returns text stable language sql as $$
  select t.text ->> 'en' $$;

create function bench.terms_in_chair() returns setof public.chair_terms stable language sql as $$
  select * from public.chair_terms t order by t.starts_on desc $$;

create function bench.chair_terms_is_current(t public.chair_terms) returns boolean stable language sql as $$
  select t.starts_on <= current_date and t.ends_on > current_date $$;

create function bench.conferences_latest() returns setof public.conferences stable language sql as $$
  select * from public.conferences c order by c.year desc $$;

create function bench.conferences_name_in_english(c public.conferences) returns text stable language sql as $$
  select c.name ->> 'en' $$;

create function bench.conferences_theme_in_english(c public.conferences) returns text stable language sql as $$
  select c.theme ->> 'en' $$;

create function bench.conferences_place_in_english(c public.conferences) returns text stable language sql as $$
  select c.place ->> 'en' $$;

create function bench.projects_latest() returns setof public.projects stable language sql as $$
  select * from public.projects p order by coalesce(p.starts_on, make_date(p.start_year, 1, 1)) desc, p.id desc $$;

create function bench.projects_title_in_english(p public.projects) returns text stable language sql as $$
  select p.title ->> 'en' $$;

create function bench.projects_summary_in_english(p public.projects) returns text stable language sql as $$
  select p.summary ->> 'en' $$;

create function bench.projects_participants(p public.projects) returns setof public.organisations stable language sql as $$
  select o.* from public.project_participants pp join public.organisations o on o.id = pp.organisation_id
  where pp.project_id = p.id order by lower(o.name ->> 'en') $$;

create function bench.directions_of_action() returns setof public.action_directions stable language sql as $$
  select * from public.action_directions d order by d.number $$;

create function bench.action_directions_title_in_english(d public.action_directions) returns text stable language sql as $$
  select d.title ->> 'en' $$;

-- What a person finds, in the ways of the portal (common words near the beginning of an order, others by their index)
-- and under its rules of who sees what: the first of each kind. The excerpt is the text in which the words stand, cut at
-- its end and not round them.
create function bench.found(typed text, viewer uuid, most int)
returns table (id uuid, kind text, title text, path text, excerpt text, organisation_name text, capacity text, number text, day date)
stable language sql as $$
  with asked as materialized (select search_query(typed) as words, lower(typed) as small,
    exists (select from public.mandates s where s.person_id = viewer and s.capacity in ('secretariat_staff', 'secretary_general')
      and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now())) as secretariat),
  own as materialized (select x.proposal_id from public.partnerships x where x.confirmation <> 'declined' and x.organisation_id = any (array(
    select s.organisation_id from public.mandates s where s.person_id = viewer and s.starts_at <= now() and (s.ends_at is null or s.ends_at > now())
      and s.capacity in ('representative', 'first_alternate', 'second_alternate', 'organisation_administrator')))),
  near_organisations as materialized (select o.* from (select *, lower(name ->> 'en') as english_name from public.organisations
      order by lower(name ->> 'en'), id limit 200) o, asked where o.words @@ (select words from asked) and strpos(lower(o.name::text), asked.small) > 0
      and not exists (select from public.organisations a where lower(a.acronym) = asked.small) order by o.english_name, o.id limit most),
  near_meetings as materialized (select * from (select * from public.meetings order by starts_at desc, id limit 200) m
      where m.words @@ (select words from asked) and (m.convened_at is not null or (select secretariat from asked)) order by m.starts_at desc, m.id limit most),
  named as materialized (select * from near_meetings where (select count(*) from near_meetings) >= most union all
    (select * from (select * from public.meetings m where (select count(*) from near_meetings) < most and m.words @@ (select words from asked) offset 0) m
      where m.convened_at is not null or (select secretariat from asked) order by m.starts_at desc, m.id limit most)),
  near_items as materialized (select d.m from (select distinct a.meeting_id from (select * from public.agenda_items order by meeting_id desc limit 2500) a
        where a.words @@ (select words from asked) and exists (select from (select * from public.agenda_items order by meeting_id desc limit 200) g where g.words @@ (select words from asked))
          and (select count(*) from named) < most order by a.meeting_id desc offset 0) a
      cross join lateral (select m from public.meetings m where m.id = a.meeting_id and (m.convened_at is not null or (select secretariat from asked))
        and not exists (select from named where named.id = m.id) offset 0) d limit most),
  near_proposals as materialized (select * from (select * from public.proposals order by id desc limit 2500) p
      where (select secretariat from asked) and p.words @@ (select words from asked)
        and exists (select from (select * from public.proposals order by id desc limit 200) g where g.words @@ (select words from asked))
        and not p.changed_since_submission and p.submitted_at is not null and p.id not in (select proposal_id from own)
      order by p.id desc limit most),
  rows as (
    (select 1 as part, 'organisation' as kind, row_number() over () as place, o.id, o.name ->> 'en' as title, '/organisations/' || o.slug as path,
        array[o.acronym, texts_of(o.name), o.place_name ->> 'en', o.about ->> 'en', texts_of(o.about)] as others,
        null as organisation_name, null as capacity, null as number, null::date as day
      from (select o.* from (select * from near_organisations where (select count(*) from near_organisations) >= most
          union all select * from (select *, lower(name ->> 'en') as english_name from public.organisations o
            where (select count(*) from near_organisations) < most and o.words @@ (select words from asked) offset 0) o) o, asked
        order by coalesce(lower(o.acronym) = asked.small, false) desc, (strpos(lower(o.name::text), asked.small) > 0) desc, o.english_name, o.id
        limit most) o)
    union all
    (select 2, 'person', row_number() over (), p.id, p.name, '/organisations/' || p.slug, '{}', p.organisation ->> 'en', p.capacity, null, null
      from (select p.id, p.name, held.* from (select * from public.people p where p.words @@ (select words from asked)
          order by lower(p.name), p.id offset 0) p cross join lateral (select m.capacity, o.slug, o.name as organisation
          from public.mandates m join public.organisations o on o.id = m.organisation_id
          where m.person_id = p.id and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()) order by m.starts_at limit 1) held
        limit most) p)
    union all
    (select 3, 'meeting', row_number() over (), m.id, m.title, '/meetings/' || m.number,
        array[m.number, m.place, (select string_agg(a.title, e'\n' order by a.position)
          from (select * from public.agenda_items a where a.meeting_id = m.id offset 0) a where a.words @@ (select words from asked))],
        null, null, m.number, left(m.wall_clock, 10)::date
      from (select * from (select 1 as part, named.* from named union all (select 2, (d.m).* from
          (select * from near_items where (select count(*) from near_items) >= most union all (select d.m
          from (select distinct a.meeting_id from public.agenda_items a where (select count(*) from named) < most
            and (select count(*) from near_items) < most and a.words @@ (select words from asked) order by a.meeting_id desc offset 0) a
          cross join lateral (select m from public.meetings m where m.id = a.meeting_id and (m.convened_at is not null or (select secretariat from asked))
            and not exists (select from named where named.id = m.id) offset 0) d limit most)) d)) m
        order by m.part, m.starts_at desc, m.id limit most) m)
    union all
    (select 4, 'call', row_number() over (), c.id, c.title ->> 'en', '/calls/' || c.slug,
        array[texts_of(c.title), c.text ->> 'en', texts_of(c.text)], null, null, null, null
      from (select * from public.calls c where c.words @@ (select words from asked)
        and (c.state <> 'draft' or (select secretariat from asked)) order by c.closes_at desc, c.id limit most) c)
    union all
    (select 5, 'proposal', row_number() over (), p.id, p.shown, '/proposals/' || p.number, array[p.number],
        (select l.name ->> 'en' from public.organisations l where l.id = p.lead_organisation_id), null, p.number, null
      from (select p.*, p.title as shown from (select * from public.proposals p where p.id = any (array(select proposal_id from own)) offset 0) p
          where p.words @@ (select words from asked)
        union all
        select p.*, p.title from near_proposals p where (select count(*) from near_proposals) >= most
        union all
        select p.*, p.title from (select * from public.proposals p where (select secretariat from asked)
            and (select count(*) from near_proposals) < most and p.words @@ (select words from asked) offset 0) p
          where not p.changed_since_submission and p.submitted_at is not null and p.id not in (select proposal_id from own)
        union all
        select p.*, last.title from public.proposals p cross join lateral (select s.content ->> 'title' as title from public.submissions s
          where s.proposal_id = p.id order by s.submitted_at desc, s.id desc limit 1) last
        where p.changed_since_submission and (select secretariat from asked) and p.submitted_at is not null
          and p.id not in (select proposal_id from own) and search_vector(p.number || ' ' || last.title) @@ (select words from asked)
        order by id desc limit most) p)
    union all
    (select 6, 'project', row_number() over (), w.id, w.title ->> 'en', '/projects/' || w.slug,
        array[texts_of(w.title), w.summary ->> 'en', texts_of(w.summary)], null, null, null, null
      from (select * from public.projects w where w.words @@ (select words from asked)
        order by coalesce(w.start_year, 0) desc, w.slug desc limit most) w)
    union all
    (select 7, 'work', row_number() over (), w.id, w.title ->> 'en', '/library/' || w.slug,
        array[texts_of(w.title), w.summary ->> 'en', texts_of(w.summary)], null, null, null, null
      from (select * from public.works w where w.words @@ (select words from asked)
        order by coalesce(w.year, 0) desc, w.slug desc limit most) w))
  select r.id, r.kind, r.title, r.path,
    case when not coalesce(search_vector(r.title) @@ (select words from asked), false) then (select left(o.text, 160)
      from unnest(r.others) with ordinality o(text, place) where search_vector(o.text) @@ (select words from asked) order by o.place limit 1) end,
    r.organisation_name, r.capacity, r.number, r.day
  from rows r order by r.part, r.place $$;
