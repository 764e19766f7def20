-- A network of 12 Members that meets today, with 500 people who look on: representatives of Partners, invited.

-- the meeting begins in half an hour
update meetings set starts_at = now() + interval '30 minutes', time_zone = 'Etc/UTC',
  wall_clock = to_char((now() + interval '30 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI')
where number = (select number from meetings where state = 'convened' order by number limit 1);

-- observers
insert into invitees (id, meeting_id, person_id, organisation_id, capacity, role, awaited, answer)
select gen_random_uuid(), m.id, d.person_id, d.organisation_id, 'representative', 'NON-PARTICIPANT', false, 'waiting'
from mandates d, (select id from meetings where state = 'convened' order by number limit 1) m
where d.capacity = 'representative' and d.ends_at is null and d.organisation_id::text like '01900000-0001-%'
on conflict do nothing;

-- sessions of theirs
insert into sessions (id, person_id, token_hash, browser, expires_at)
select d.person_id, d.person_id, sha256(convert_to('bench-' || d.person_id, 'UTF8')), 'bench', now() + interval '14 days'
from mandates d where d.capacity = 'representative' and d.ends_at is null and d.organisation_id::text like '01900000-0001-%'
on conflict do nothing;

-- representatives who are there
insert into presence_entries (id, meeting_id, member_id, act, at, person_id, capacity, entered_by_id, entered_at)
select gen_random_uuid(), m.id, d.organisation_id, 'arrived', now(), d.person_id, 'representative', d.person_id, now()
from mandates d join memberships s on s.organisation_id = d.organisation_id and s.standing = 'member' and s.stage = 'in_force',
  (select id from meetings where state = 'convened' order by number limit 1) m
where d.capacity = 'representative' and d.ends_at is null and d.organisation_id::text like '01900000-0001-%';
