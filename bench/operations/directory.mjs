import { pageOf } from '../answers.mjs';
import { placeAfter } from '../client.mjs';

/** @type {import('../operations.mjs').Operation} */
export const directory = {
  name: 'directory',
  title: 'Directory',
  document: 'DirectoryPage',
  gates: 'page',
  quickly: true,
  keys: `select lower(o.name ->> 'en') as name, o.id, s.person_id as viewer
    from (select id, name, row_number() over (order by lower(name ->> 'en'), id) as place from organisations) o
    join (select person_id, row_number() over (order by id) as place, count(*) over () as all from sessions) s
      on s.place = 1 + o.place % s.all
    where o.place % 25 = 0 order by md5(o.id::text) limit 400`,
  variables: ({ name, id }) => ({ standing: null, on: null, at: null, after: placeAfter([name, id]) }),
  limit: {
    sql: `with page as (
        select * from organisations where (lower(name ->> 'en'), id) > ($1::text, $2::uuid)
        order by lower(name ->> 'en'), id limit 26),
      shown as (select * from page order by lower(name ->> 'en'), id limit 25)
      select json_build_object('directory', json_build_object(
        'nextCursor', (select case when count(*) = 26 then (select json_build_array(lower(name ->> 'en'), id) from shown
          order by lower(name ->> 'en') desc, id desc limit 1) end from page),
        'items', (select coalesce(json_agg(json_build_object(
          'id', o.id, 'acronym', o.acronym, 'slug', o.slug, 'name', o.name ->> 'en',
          'standing', (select standing from memberships m where m.organisation_id = o.id and m.stage = 'in_force'
            and m.starts_on <= current_date and (m.ends_on is null or m.ends_on > current_date)),
          'countryOrArea', (select json_build_object('code', c.code, 'name', c.name ->> 'en')
            from countries_or_areas c where c.code = o.country_code),
          'mandates', (select coalesce(json_agg(json_build_object('id', m.id, 'capacity', m.capacity,
              'holder', json_build_object('id', p.id, 'name', p.name))
              order by bench.rank_of(m.capacity), m.starts_at), '[]')
            from mandates m join people p on p.id = m.person_id
            where m.organisation_id = o.id and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()))
        ) order by lower(o.name ->> 'en'), o.id), '[]') from shown o)
      )) as answer`,
    values: ({ name, id }) => [name, id],
  },
  postgraphile: {
    document: `query ($name: String!, $id: UUID!) {
      directory: benchDirectoryPageList(afterName: $name, afterId: $id, first: 26) {
        id: rowId acronym slug name: nameInEnglish standing: standingToday
        countryOrArea: countriesOrAreaByCountryCode { code name: nameInEnglish }
        mandates: mandatesNowList { id: rowId capacity holder: personByPersonId { id: rowId name } }
      }
    }`,
    variables: ({ name, id }) => ({ name, id }),
    answer: ({ directory: rows }) => ({
      directory: pageOf(rows, 25, ({ name, id }) => [name.toLowerCase(), id]),
    }),
  },
};
