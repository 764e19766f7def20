-- Fills a migrated database that holds the public record with a network of any size, the same one every time but
-- for the day it is counted from. Sizes are settings of the session: bench.organisations, bench.members (the first
-- so many of the Organisations), bench.proposals, bench.meetings (as many as Members lie ahead, the others behind).
-- Paragraphs are run one by one; the first line of each says what it makes.

-- the words that names and texts are made of
create function pg_temp.one_of(words text[], i bigint) returns text immutable language sql
  return words[1 + i % cardinality(words)];
-- Ids ascend as the portal's own do, so that indexes lie as they would.
create function pg_temp.id(kind int, i bigint) returns uuid immutable language sql
  return ('01900000-' || lpad(to_hex(kind), 4, '0') || '-7000-8000-' || lpad(to_hex(i), 12, '0'))::uuid;
create function pg_temp.size(what text) returns int stable language sql
  return current_setting('bench.' || what)::int;
create function pg_temp.zone(i bigint) returns text immutable language sql
  return pg_temp.one_of('{Asia/Shanghai,Europe/Paris,Africa/Nairobi,America/Mexico_City,Asia/Bangkok,Asia/Kolkata,Africa/Tunis,Europe/London,Asia/Tokyo,America/Bogota}', i);
create function pg_temp.topic(i bigint) returns text immutable language sql
  return pg_temp.one_of('{Smart Campus,Open Learning,Teacher Education,Digital Literacy,Learning Analytics,Rural Schools,Inclusive Education,Science Education,Education Policy,Vocational Training,Language Learning,Early Childhood,Lifelong Learning}', i);
create function pg_temp.deed(i bigint) returns text immutable language sql
  return pg_temp.one_of('{A shared curriculum for,Field trials of,A regional centre for,Joint research on,Training in,Open resources for,Standards for,A survey of,Evaluation of,Scholarships in,Mentoring for}', i);
create function pg_temp.sentence(i bigint) returns text immutable language sql
  return pg_temp.deed(i) || ' ' || pg_temp.topic(i / 11) || ' reaches every school that asks for it.';
create temp table texts as select i as number, string_agg(pg_temp.sentence(i + s), ' ') as text
  from generate_series(0, 142) i, generate_series(1, 5) s group by i;

-- Organisations
insert into organisations (id, slug, name, acronym, kind, country_code, time_zone, website, about)
select pg_temp.id(1, i), 'institute-' || i,
  jsonb_build_object('en', format('%s Institute %s', pg_temp.topic(i), i), 'zh-Hans', format('第%s智慧教育研究院', i),
    'ar', format('معهد التعليم الذكي %s', i)),
  'I' || i,
  pg_temp.one_of('{university_or_school,research_institute,government,international_organisation,enterprise,foundation,media}', i),
  (select code from countries_or_areas order by code offset i % (select count(*) from countries_or_areas) limit 1),
  pg_temp.zone(i), format('https://institute-%s.example.org', i), jsonb_build_object('en', pg_temp.sentence(i))
from generate_series(1, pg_temp.size('organisations')) i;

-- memberships: two stages each
insert into memberships (id, organisation_id, standing, stage, starts_on, ends_on, basis)
select pg_temp.id(2, i * 2 + stage), pg_temp.id(1, i),
  case when i <= pg_temp.size('members') then 'member' when i % 8 = 0 then 'observer' else 'partner' end,
  case stage when 0 then 'letter_of_commitment' else 'in_force' end,
  case stage when 0 then date '2021-03-01' else date '2022-08-18' end,
  case stage when 0 then date '2022-08-18' end, 'Decision of the Board'
from generate_series(1, pg_temp.size('organisations')) i, generate_series(0, 1) stage;

-- terms in the Chair: two that are over, and the present one
insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
select pg_temp.id(16, i), pg_temp.id(1, i), current_date - 300 - 730 * (3 - i), current_date - 300 - 730 * (2 - i), 'Election by the Board'
from generate_series(1, 3) i;

-- people: a representative, two alternates and an administrator each
insert into people (id, name, language, time_zone)
select pg_temp.id(3, i * 4 + post),
  pg_temp.one_of('{Representative,First alternate,Second alternate,Administrator}', post) || ' of I' || i,
  'en', pg_temp.zone(i + post)
from generate_series(1, pg_temp.size('organisations')) i, generate_series(0, 3) post;

-- five people of the Secretariat
insert into people (id, name, language, time_zone)
select pg_temp.id(4, i), 'Secretariat, desk ' || i, 'en', 'Asia/Shanghai' from generate_series(1, 5) i;

-- addresses
insert into email_addresses (id, person_id, address, is_primary, verified_at)
select p.id, p.id, p.id || '@example.org', true, now() from people p where p.id in
  (select pg_temp.id(3, i) from generate_series(4, pg_temp.size('organisations') * 4 + 3) i
   union all select pg_temp.id(4, i) from generate_series(1, 5) i);

-- mandates in force
insert into mandates (id, person_id, organisation_id, capacity, starts_at, basis)
select pg_temp.id(5, i * 8 + post), pg_temp.id(3, i * 4 + post), pg_temp.id(1, i),
  pg_temp.one_of('{representative,first_alternate,second_alternate,organisation_administrator}', post),
  timestamptz '2024-01-01', 'Letter of nomination'
from generate_series(1, pg_temp.size('organisations')) i, generate_series(0, 3) post;

-- mandates that have ended, of which everybody has been told
insert into mandates (id, person_id, organisation_id, capacity, starts_at, ends_at, end_told_at, basis)
select pg_temp.id(5, i * 8 + 4), pg_temp.id(3, i * 4 + 1), pg_temp.id(1, i), 'representative',
  timestamptz '2022-08-18', timestamptz '2024-01-01', timestamptz '2024-01-01', 'Letter of nomination'
from generate_series(1, pg_temp.size('organisations')) i;

-- mandates of the Secretariat
insert into mandates (id, person_id, organisation_id, capacity, starts_at, basis)
select pg_temp.id(5, i), pg_temp.id(4, i), o.id, 'secretariat_staff', timestamptz '2024-01-01', 'Letter of appointment'
from generate_series(1, 5) i, organisations o where o.hosts_secretariat;

-- the details of every Member, attested this year and last: nobody is waited for
insert into attestations (id, organisation_id, person_id, year, said_on)
select gen_random_uuid(), pg_temp.id(1, i), pg_temp.id(3, i * 4), extract(year from said), said
from generate_series(1, pg_temp.size('members')) i,
  (select ((now() + interval '8 hours')::date - years * interval '1 year')::date as said from generate_series(0, 1) years) days;

-- sessions of people who are signed in: representatives, at most a thousand, and the Secretariat
insert into sessions (id, person_id, token_hash, browser, expires_at)
select person_id, person_id, sha256(convert_to('bench-' || person_id, 'UTF8')), 'bench', now() + interval '14 days'
from (select pg_temp.id(3, i * 4) as person_id from generate_series(1, least(1000, pg_temp.size('members'))) i
  union all select pg_temp.id(4, i) from generate_series(1, 5) i) people;

-- calls, one for five thousand proposals, the first two open
insert into calls (id, slug, title, text, kind, state, directions, opens_at, closes_at, closes_wall_clock, time_zone,
  ceiling, currency, sections, criteria)
select pg_temp.id(6, i), 'call-' || i, jsonb_build_object('en', format('Call %s: %s', i, pg_temp.topic(i))),
  jsonb_build_object('en', pg_temp.sentence(i)),
  pg_temp.one_of('{joint_funding,joint_research,capacity_building,regional_project}', i),
  case when i <= 2 then 'published' else 'closed' end, array[1 + i % 6], opens, opens + interval '90 days',
  to_char(opens + interval '90 days', 'YYYY-MM-DD"T"HH24:MI'), 'Etc/UTC', 200000, 'USD',
  (select jsonb_agg(jsonb_build_object('key', key, 'title', jsonb_build_object('en', initcap(key)), 'question',
     jsonb_build_object('en', 'What about ' || key || '?'), 'required', true, 'mostWords', 500))
   from unnest(array['summary', 'approach', 'impact', 'sustainability']) key),
  jsonb_build_array(jsonb_build_object('key', 'alignment', 'title', jsonb_build_object('en', 'Alignment'), 'weight', 100))
from (select i, date_trunc('day', now()) - case when i <= 2 then interval '30 days' else i * interval '100 days' end as opens
  from generate_series(1, greatest(3, pg_temp.size('proposals') / 5000)) i) numbered;

-- proposals: one in ten a draft under an open call, the others submitted through the years, the last hundred unchecked
insert into proposals (id, number, call_id, lead_organisation_id, title, state, directions, sdg_targets, created_at,
  created_by_id, submitted_at, eligibility_decided_at)
select pg_temp.id(7, i), 'B-' || lpad(i::text, 6, '0'), pg_temp.id(6, case when draft then 1 + i % 2 else 3 + i % calls end),
  pg_temp.id(1, member), format('%s %s, phase %s', pg_temp.deed(i), pg_temp.topic(i / 11), i % 97),
  case when draft then 'draft' when unchecked then 'submitted' else pg_temp.one_of('{eligible,eligible,ineligible,withdrawn}', i / 10) end,
  array[1 + i % 6], array['4.' || 1 + i % 7], created, pg_temp.id(3, member * 4),
  case when not draft then created + interval '20 days' end,
  case when not draft and not unchecked then created + interval '60 days' end
from (select i, i % 10 = 0 as draft, i > pg_temp.size('proposals') - 100 as unchecked, greatest(1, pg_temp.size('proposals') / 5000 - 2) as calls,
    1 + i % pg_temp.size('members') as member,
    date_trunc('minute', now()) - interval '90 days' - (pg_temp.size('proposals') - i) * interval '13 minutes' as created
  from generate_series(1, pg_temp.size('proposals')) i) numbered;

-- partnerships: the lead and two partners each, one in ten still to be confirmed
insert into partnerships (id, proposal_id, organisation_id, is_lead, role, budget, in_kind, confirmation, answered_at, answered_by_id)
select pg_temp.id(8, i * 4 + part), pg_temp.id(7, i), pg_temp.id(1, organisation), part = 0,
  case part when 0 then 'Leads the work' else 'Runs the trials of part ' || part end, 20000 + i % 40000, 5000,
  case when waiting then 'waiting' else 'confirmed' end, case when not waiting then now() end,
  case when not waiting then pg_temp.id(3, organisation * 4) end
from (select i, part, i % 10 = 0 and part > 0 as waiting,
    1 + (i % pg_temp.size('members') + part * (1 + i % 7)) % pg_temp.size('organisations') as organisation
  from generate_series(1, pg_temp.size('proposals')) i, generate_series(0, 2) part) numbered;

-- what proposals say: two sections each
insert into proposal_sections (id, proposal_id, key, text, saved_by_id)
select pg_temp.id(9, i * 2 + s), pg_temp.id(7, i), pg_temp.one_of('{summary,approach}', s), texts.text,
  pg_temp.id(3, (1 + i % pg_temp.size('members')) * 4)
from generate_series(1, pg_temp.size('proposals')) i, generate_series(0, 1) s, texts where number = (i + s) % 143;

-- submissions
insert into submissions (id, proposal_id, content, submitted_at, submitted_by_id, mandate_id)
select pg_temp.id(10, i), p.id, jsonb_build_object('title', p.title, 'directions', p.directions, 'sdgTargets', p.sdg_targets,
    'texts', jsonb_build_object('summary', pg_temp.sentence(i)), 'parts', (select jsonb_agg(jsonb_build_object(
      'organisationId', x.organisation_id, 'isLead', x.is_lead, 'role', x.role, 'budget', x.budget, 'inKind', x.in_kind))
      from partnerships x where x.proposal_id = p.id)), p.submitted_at, p.created_by_id,
  pg_temp.id(5, (1 + i % pg_temp.size('members')) * 8)
from generate_series(1, pg_temp.size('proposals')) i join proposals p on p.id = pg_temp.id(7, i)
where p.submitted_at is not null;

-- meetings: those behind through sixty years
insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, place, link, note, convened_at)
select pg_temp.id(11, i), 'B-' || lpad(i::text, 6, '0'), format('%s meeting of the Advisory Board, %s', initcap(kind), pg_temp.topic(i)),
  kind, 'hybrid', case when i <= behind then 'closed' else 'convened' end,
  to_char(starts_at at time zone pg_temp.zone(i), 'YYYY-MM-DD"T"HH24:MI'), pg_temp.zone(i), starts_at, 90,
  'Room 12, Innovation Building', 'https://meet.example.org/' || i, pg_temp.sentence(i), starts_at - interval '50 days'
from (select i, behind, case when i % 5 = 0 then 'extraordinary' else 'ordinary' end as kind,
    date_trunc('day', now()) + case when i <= behind then (i - behind) * (interval '60 years' / behind)
      else interval '30 days' + (i - behind) * interval '1 hour' end as starts_at
  from (select pg_temp.size('meetings') - pg_temp.size('members') as behind) sizes,
    generate_series(1, pg_temp.size('meetings')) i) numbered;

-- agendas of eight items
insert into agenda_items (id, meeting_id, position, title, kind, minutes, note, presenter_id)
select pg_temp.id(12, i * 8 + n), pg_temp.id(11, i), n, format('%s %s', pg_temp.deed(i + n), pg_temp.topic(i * 3 + n)),
  pg_temp.one_of('{information,consent,discussion,decision}', n), 10, pg_temp.sentence(i + n),
  case when n % 2 = 0 then pg_temp.id(3, 4 * (1 + (i + n) % pg_temp.size('members'))) end
from generate_series(1, pg_temp.size('meetings')) i, generate_series(1, 8) n;

-- papers: two for each meeting
insert into stored_files (id, name, media_type, bytes, sha256, uploaded_by_id)
select pg_temp.id(13, i), format('paper-%s.pdf', i), 'application/pdf', 100000 + i, encode(sha256(i::text::bytea), 'hex'), pg_temp.id(4, 1)
from generate_series(1, pg_temp.size('meetings') * 2) i;
insert into agenda_papers (id, agenda_item_id, file_id, title)
select pg_temp.id(14, i), pg_temp.id(12, (i + 1) / 2 * 8 + 1 + i % 2), pg_temp.id(13, i), 'Paper ' || i
from generate_series(1, pg_temp.size('meetings') * 2) i;

-- invitees: representative and first alternate of ten Members each; of those ahead every second one has answered
insert into invitees (id, meeting_id, person_id, organisation_id, capacity, role, awaited, answer, answered_at, answered_from)
select pg_temp.id(15, i * 32 + seat * 2 + post), pg_temp.id(11, i), pg_temp.id(3, member * 4 + post), pg_temp.id(1, member),
  pg_temp.one_of('{representative,first_alternate}', post),
  case when post = 1 then 'OPT-PARTICIPANT' when seat = 0 then 'CHAIR' else 'REQ-PARTICIPANT' end, post = 0, answer,
  case when answer <> 'waiting' then now() end, case when answer <> 'waiting' then 'mail' end
from (select i, seat, post, 1 + (i + seat) % pg_temp.size('members') as member,
    case when post = 1 or (i > pg_temp.size('meetings') - pg_temp.size('members') and seat % 2 = 0) then 'waiting'
      else pg_temp.one_of('{coming,coming,perhaps,not_coming}', i + seat) end as answer
  from generate_series(1, pg_temp.size('meetings')) i, generate_series(0, 9) seat, generate_series(0, 1) post) numbered;
