/**
 * What people type: a word of a title, two words, the number of a proposal, two Chinese characters, the beginning of a
 * number, a name, and what is nowhere. Strangers ask, representatives, and the Secretariat.
 * @type {import('../operations.mjs').Operation}
 */
export const search = {
  name: 'search',
  title: 'Search',
  document: 'SearchPage',
  gates: 'search',
  quickly: true,
  keys: `with size as (select (select count(*)::int from proposals) as proposals, count(*)::int as organisations
        from organisations where slug like 'institute-%')
      select case i % 8
          when 0 then (array['curriculum', 'mentoring', 'trials', 'scholarships', 'vocational'])[1 + i / 8 % 5]
          when 1 then (array['rural mentoring', 'shared campus', 'literacy survey', 'policy standards'])[1 + i / 8 % 4]
          when 2 then 'B-' || lpad((1 + i * 7919 % proposals)::text, 6, '0')
          when 3 then (array['联盟', '报告', '教师', '研究'])[1 + i / 8 % 4]
          when 4 then 'B-' || left(lpad((1 + i * 7919 % proposals)::text, 6, '0'), 5)
          when 5 then 'Institute ' || 1 + i * 7919 % organisations
          when 6 then 'representative of I' || 1 + i * 7919 % organisations
          else 'zeppelin' || i end as text, case i % 3 when 0 then v.representatives [1 + i % cardinality(v.representatives)]
          when 1 then v.desks [1 + i % cardinality(v.desks)] end as viewer
      from generate_series(0, 479) i, size, (select array_agg(s.person_id order by s.id) filter (where not secretariat) as representatives,
          array_agg(s.person_id order by s.id) filter (where secretariat) as desks
        from sessions s, lateral (select exists (select from mandates m where m.person_id = s.person_id
          and m.capacity = 'secretariat_staff') as secretariat) post) v order by i`,
  variables: ({ text }) => ({ text, first: 10 }),
  limit: {
    sql: `select json_build_object('search', coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'path', path,
        'excerpt', excerpt, 'organisationName', organisation_name, 'capacity', capacity, 'number', number, 'day', day)), '[]')) as answer
      from bench.found($1::text, $2::uuid, 10)`,
    values: ({ text, viewer }) => [text, viewer],
  },
  postgraphile: {
    document: `query ($text: String!, $viewer: UUID) {
      search: benchFoundList(typed: $text, viewer: $viewer, most: 10) {
        id kind title path excerpt organisationName capacity number day
      }
    }`,
    variables: ({ text, viewer }) => ({ text, viewer }),
    answer: (data) => data,
  },
};
