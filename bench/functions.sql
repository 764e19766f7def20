-- What PostGraphile needs to answer the portal's questions, as functions that PostgreSQL inlines; they lie in a
-- schema of their own, and the tables stay as the portal made them.
create schema bench;

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

create function bench.organisations_public_memberships(o public.organisations) returns setof public.memberships
stable language sql as $$
  select * from public.memberships m where m.organisation_id = o.id
    and m.stage in ('in_force', 'suspended', 'withdrawn', 'ended', 'succeeded') order by m.starts_on desc $$;

create function bench.organisations_mandates_now(o public.organisations) returns setof public.mandates
stable language sql as $$
  select * from public.mandates m where m.organisation_id = o.id and m.starts_at <= now()
    and (m.ends_at is null or m.ends_at > now()) order by bench.rank_of(m.capacity), m.starts_at $$;

create function bench.directory_page(after_name text, after_id uuid) returns setof public.organisations
stable language sql as $$
  select * from public.organisations o where (lower(o.name ->> 'en'), o.id) > (after_name, after_id)
  order by lower(o.name ->> 'en'), o.id $$;
