-- A network of 500 Members that meets today: everybody is there, and nothing but what is needed to vote.

-- the meeting begins in half an hour, with two items and no papers
update meetings set starts_at = now() + interval '30 minutes', time_zone = 'Etc/UTC',
  wall_clock = to_char((now() + interval '30 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI')
where number = (select number from meetings where state = 'convened' order by number limit 1);

-- representatives who are there
insert into presence_entries (id, meeting_id, member_id, act, at, person_id, capacity, entered_by_id, entered_at)
select gen_random_uuid(), m.id, d.organisation_id, 'arrived', now(), d.person_id, 'representative', d.person_id, now()
from mandates d join memberships s on s.organisation_id = d.organisation_id and s.standing = 'member' and s.stage = 'in_force',
  (select id from meetings where state = 'convened' order by number limit 1) m
where d.capacity = 'representative' and d.ends_at is null and d.organisation_id::text like '01900000-0001-%';

-- another meeting with 40 items of five papers each, as long a one as a year brings
insert into agenda_items (id, meeting_id, position, title, kind, minutes, note)
select gen_random_uuid(), m.id, n, 'Item ' || n, 'information', 5, 'Notes on item ' || n
from (select id from meetings where state = 'convened' order by number offset 1 limit 1) m, generate_series(9, 40) n;
insert into agenda_papers (id, agenda_item_id, file_id, title)
select gen_random_uuid(), a.id, f.id, 'Paper ' || n
from (select id from meetings where state = 'convened' order by number offset 1 limit 1) m
  join agenda_items a on a.meeting_id = m.id, generate_series(1, 5) n, (select id from stored_files order by id limit 1) f;
