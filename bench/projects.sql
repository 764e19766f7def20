-- A tenth of the proposals were awarded and became projects, begun through twenty years, wherever the network works.

-- the decision that all of them came from
insert into decisions (id, number, meeting_id, ordinal, text, owner_organisation_id, taken_by, taken_on, state, published_on)
select gen_random_uuid(), 'AB/2000/01-01', m.id, 1, '{"en": "The Board awards what the portfolio shows."}', o.id, 'consensus',
  date '2000-01-01', 'published', date '2000-01-15'
from (select id from meetings order by starts_at limit 1) m, (select id from organisations order by slug limit 1) o;

-- projects of two to four years with two areas each
insert into projects (id, slug, title, summary, start_year, end_year, starts_on, ends_on, directions, sdg_targets, areas,
  proposal_id, decision_id, currency, ceiling)
select gen_random_uuid(), 'bench-project-' || lower(p.number), jsonb_build_object('en', p.title), '{"en": "What it is for."}',
  extract(year from d.starts_on), extract(year from d.ends_on), d.starts_on, d.ends_on, p.directions, p.sdg_targets,
  array[areas.codes[1 + n % cardinality(areas.codes)], areas.codes[1 + n * 7 % cardinality(areas.codes)]], p.id,
  (select id from decisions where number = 'AB/2000/01-01'), (array['USD', 'EUR', 'CNY'])[1 + n % 3], 200000
from (select *, (row_number() over (order by number))::int as n from proposals where state = 'eligible') p
  cross join (select array_agg(code order by code) as codes from countries_or_areas) areas
  cross join lateral (select date '2005-01-01' + p.n * 7919 % 7600 as starts_on,
    date '2006-12-31' + p.n * 7919 % 7600 + p.n % 730 as ends_on) d
where p.n <= current_setting('bench.projects')::int;

-- who takes part in them: who proposed them
insert into project_participants (project_id, organisation_id, is_lead)
select j.id, x.organisation_id, x.is_lead
from projects j join partnerships x on x.proposal_id = j.proposal_id and x.confirmation = 'confirmed';

-- their money in the year in which they began
insert into project_money (project_id, organisation_id, year, planned, committed, spent)
select j.id, x.organisation_id, j.start_year, 40000, 30000, 20000
from projects j join project_participants x on x.project_id = j.id where j.proposal_id is not null;
