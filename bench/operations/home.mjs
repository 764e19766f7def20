/** The first page, as a stranger sees it. @type {import('../operations.mjs').Operation} */
export const home = {
  name: 'home',
  title: 'Home',
  document: 'Home',
  gates: 'first page',
  quickly: true,
  keys: `select null as viewer`,
  variables: () => ({}),
  limit: {
    sql: `select json_build_object(
        'networkTexts', (select json_agg(json_build_object('topic', t.topic, 'position', t.position, 'text', t.text ->> 'en')
          order by t.topic, t.position) from network_texts t where t.topic = any ('{name,motto,purpose,partnerInvitation,waysToPartner,contactEmail}'::text[])),
        'directory', json_build_object('items', (select json_agg(json_build_object('id', o.id, 'slug', o.slug,
            'name', o.name ->> 'en', 'placeName', o.place_name ->> 'en', 'latitude', o.latitude, 'longitude', o.longitude)
            order by lower(o.name ->> 'en'), o.id)
          from (select o.* from organisations o where exists (select from memberships m where m.organisation_id = o.id
              and m.stage = 'in_force' and m.standing = 'member' and m.starts_on <= current_date
              and (m.ends_on is null or m.ends_on > current_date))
            order by lower(o.name ->> 'en'), o.id limit 50) o)),
        'chairTerms', (select coalesce(json_agg(json_build_object('id', t.id,
            'isCurrent', t.starts_on <= current_date and t.ends_on > current_date,
            'isDemonstration', t.is_demonstration, 'startsOn', t.starts_on, 'endsOn', t.ends_on,
            'member', json_build_object('id', o.id, 'slug', o.slug, 'name', o.name ->> 'en', 'acronym', o.acronym,
              'mandates', (select coalesce(json_agg(json_build_object('id', m.id, 'capacity', m.capacity,
                  'holder', json_build_object('id', p.id, 'name', p.name)) order by bench.rank_of(m.capacity), m.starts_at), '[]')
                from mandates m join people p on p.id = m.person_id
                where m.organisation_id = o.id and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()))))
            order by t.starts_on desc), '[]') from chair_terms t join organisations o on o.id = t.organisation_id),
        'meetings', json_build_object('items', (select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number,
            'title', m.title, 'state', m.state, 'place', m.place, 'isDemonstration', m.is_demonstration,
            'localTimes', bench.meetings_moments(m, null)) order by m.starts_at, m.id), '[]')
          from (select * from bench.meetings_ahead() limit 5) m)),
        'conferences', (select json_agg(json_build_object('id', c.id, 'name', c.name ->> 'en', 'theme', c.theme ->> 'en',
            'place', c.place ->> 'en', 'startsOn', c.starts_on, 'endsOn', c.ends_on) order by c.year desc) from conferences c),
        'publishedWorks', json_build_object('items', (select json_agg(json_build_object('id', w.id, 'slug', w.slug, 'title', w.title ->> 'en', 'kind', w.kind,
            'year', w.year, 'summary', w.summary ->> 'en') order by coalesce(w.year, 0) desc, w.slug desc) from (select * from bench.works_latest() limit 3) w)),
        'portfolioProjects', json_build_object('items', (select json_agg(json_build_object('project', json_build_object('id', p.id, 'slug', p.slug, 'title', p.title ->> 'en',
            'summary', p.summary ->> 'en', 'startYear', p.start_year, 'endYear', p.end_year,
            'participants', (select coalesce(json_agg(json_build_object('id', o.id, 'slug', o.slug, 'name', o.name ->> 'en',
                'acronym', o.acronym) order by lower(o.name ->> 'en')), '[]')
              from project_participants pp join organisations o on o.id = pp.organisation_id where pp.project_id = p.id)))
            order by coalesce(p.starts_on, make_date(p.start_year, 1, 1)) desc, p.id desc) from (select * from bench.projects_latest() limit 2) p)),
        'actionDirections', (select json_agg(json_build_object('number', d.number, 'title', d.title ->> 'en') order by d.number)
          from action_directions d)
      ) as answer`,
    values: () => [],
  },
  postgraphile: {
    document: `{
      networkTexts: benchTextsOfNetworkList(topics: ["name", "motto", "purpose", "partnerInvitation", "waysToPartner", "contactEmail"]) { topic position text: inEnglish }
      directory: benchMembersTodayList(first: 50) {
        id: rowId slug name: nameInEnglish placeName: placeInEnglish latitude longitude
      }
      chairTerms: benchTermsInChairList {
        id: rowId isCurrent isDemonstration startsOn endsOn
        member: organisationByOrganisationId {
          id: rowId slug name: nameInEnglish acronym
          mandates: mandatesNowList { id: rowId capacity holder: personByPersonId { id: rowId name } }
        }
      }
      meetings: benchMeetingsAheadList(first: 5) {
        id: rowId number title state place isDemonstration localTimes: moments
      }
      conferences: benchConferencesLatestList {
        id: rowId name: nameInEnglish theme: themeInEnglish place: placeInEnglish startsOn endsOn
      }
      works: benchWorksLatestList(first: 3) { id: rowId slug title: titleInEnglish kind year summary: summaryInEnglish }
      projects: benchProjectsLatestList(first: 2) {
        id: rowId slug title: titleInEnglish summary: summaryInEnglish startYear endYear
        participants: participantsList { id: rowId slug name: nameInEnglish acronym }
      }
      actionDirections: benchDirectionsOfActionList { number title: titleInEnglish }
    }`,
    variables: () => ({}),
    answer: ({ directory, meetings, works, projects, ...rest }) => ({
      ...rest,
      directory: { items: directory },
      meetings: { items: meetings },
      publishedWorks: { items: works },
      portfolioProjects: {
        items: projects.map((/** @type {import('../operations.mjs').Answered} */ project) => ({ project })),
      },
    }),
  },
};
