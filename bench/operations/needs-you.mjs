/** The home of a representative: what waits for them, and quietly what comes. @type {import('../operations.mjs').Operation} */
export const needsYou = {
  name: 'needs-you',
  title: 'Needs you',
  document: 'NeedsYouPage',
  gates: 'first page',
  keys: `select p.id as viewer, p.time_zone as zone, array[m.organisation_id] as organisations from people p join sessions s on s.person_id = p.id
    join mandates m on m.person_id = p.id and m.capacity = 'representative' and m.ends_at is null order by md5(p.id::text)`,
  variables: () => ({}),
  limit: {
    sql: `with called as (select c.*, c.state = 'published' and c.opens_at <= now() and now() < c.closes_at as is_open
        from calls c where c.state <> 'draft')
      select json_build_object(
        'me', json_build_object('id', $1::uuid, 'mandates', (select json_agg(json_build_object('capacity', m.capacity,
            'isInForce', m.starts_at <= now() and (m.ends_at is null or m.ends_at > now()),
            'organisation', json_build_object('id', o.id, 'name', o.name ->> 'en', 'acronym', o.acronym))
            order by bench.mandates_is_in_force(m) desc, bench.rank_of(m.capacity), m.starts_at desc)
          from mandates m join organisations o on o.id = m.organisation_id where m.person_id = $1)),
        'needsYou', (select coalesce(json_agg(json_build_object('id', id, 'kind', kind, 'title', title, 'path', path,
            'daysLeft', days_left, 'localDeadline', local_deadline)), '[]') from bench.needs_of($1, $2::uuid[], $3::text)),
        'meetings', json_build_object('items', (select coalesce(json_agg(json_build_object('id', m.id,
            'calendarSequence', m.calendar_sequence, 'number', m.number, 'title', m.title, 'state', m.state, 'place', m.place,
            'isDemonstration', m.is_demonstration, 'localTimes', bench.meetings_moments(m, $3),
            'viewerInvitee', (select json_build_object('id', i.id, 'answer', i.answer,
                'alternate', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = i.alternate_id),
                'possibleAlternates', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
                  from bench.invitees_possible_alternates(i, $1) p))
              from invitees i where i.meeting_id = m.id and i.person_id = $1 and i.removed_at is null))
            order by m.starts_at, m.id), '[]') from (select * from bench.meetings_ahead() limit 7) m)),
        'myProposals', json_build_object('items', (select coalesce(json_agg(json_build_object(
            'id', p.id, 'number', p.number, 'title', p.title, 'state', p.state,
            'changedSinceSubmission', p.changed_since_submission,
            'viewerCanConfirm', p.state in ('draft', 'submitted') and c.is_open and exists (select from partnerships x
              where x.proposal_id = p.id and not x.is_lead and x.confirmation = 'waiting' and x.organisation_id = any ($2)),
            'viewerCanSubmit', p.state in ('draft', 'submitted') and c.is_open and p.lead_organisation_id = any ($2),
            'waitingFor', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name ->> 'en', 'acronym', o.acronym) order by o.slug), '[]')
              from partnerships x join organisations o on o.id = x.organisation_id
              where x.proposal_id = p.id and not x.is_lead and x.confirmation = 'waiting'),
            'sections', (select json_agg(json_build_object('key', a.section ->> 'key', 'isWritten', coalesce(s.text, '') <> '') order by a.position)
              from jsonb_array_elements(c.sections) with ordinality a(section, position)
                left join proposal_sections s on s.proposal_id = p.id and s.key = a.section ->> 'key'),
            'call', json_build_object('id', c.id, 'isOpen', c.is_open))
            order by p.created_at desc, p.id desc), '[]')
          from (select * from bench.proposals_of($2) limit 3) p join called c on c.id = p.call_id)),
        'calls', (select json_agg(json_build_object('id', c.id, 'slug', c.slug, 'title', c.title ->> 'en', 'state', c.state,
            'isOpen', c.is_open, 'daysLeft', (c.closes_at at time zone $3)::date - (now() at time zone $3)::date,
            'opening', json_build_object('viewer', bench.moment_in(c.opens_at, $3), 'call', bench.moment_in(c.opens_at, c.time_zone)),
            'closing', json_build_object('viewer', bench.moment_in(c.closes_at, $3), 'call', bench.moment_in(c.closes_at, c.time_zone)))
            order by c.closes_at desc, c.id) from called c where c.is_open),
        'publishedWorks', json_build_object('items', (select json_agg(json_build_object('id', w.id, 'slug', w.slug, 'title', w.title ->> 'en', 'kind', w.kind, 'year', w.year)
            order by coalesce(w.year, 0) desc, w.slug desc) from (select * from bench.works_latest() limit 2) w))
      ) as answer`,
    values: ({ viewer, organisations, zone }) => [viewer, organisations, zone],
  },
  postgraphile: {
    document: `query ($viewer: UUID!, $organisations: [UUID]!, $zone: String!) {
      me: personByRowId(rowId: $viewer) {
        id: rowId
        mandates: mandatesHeldList {
          capacity isInForce organisation: organisationByOrganisationId { id: rowId name: nameInEnglish acronym }
        }
      }
      needsYou: benchNeedsOfList(viewer: $viewer, organisations: $organisations, zone: $zone) {
        id kind title path daysLeft localDeadline
      }
      meetings: benchMeetingsAheadList(first: 7) {
        id: rowId calendarSequence number title state place isDemonstration localTimes: moments(zone: $zone)
        viewerInvitee: inviteeOf(viewer: $viewer) {
          id: rowId answer alternate: personByAlternateId { id: rowId name }
          possibleAlternates: possibleAlternatesList(viewer: $viewer) { id: rowId name }
        }
      }
      myProposals: benchProposalsOfList(organisations: $organisations, first: 3) {
        id: rowId number title state changedSinceSubmission viewerCanConfirm: waitsFor(organisations: $organisations)
        viewerCanSubmit: canBeSubmitted(organisations: $organisations)
        waitingFor: waitingForList { id: rowId name: nameInEnglish acronym } sections
        call: callByCallId { id: rowId isOpen }
      }
      calls: benchCallsOpenList {
        id: rowId slug title: titleInEnglish state isOpen daysLeft(zone: $zone) opening(zone: $zone) closing(zone: $zone)
      }
      works: benchWorksLatestList(first: 2) { id: rowId slug title: titleInEnglish kind year }
    }`,
    variables: ({ viewer, organisations, zone }) => ({ viewer, organisations, zone }),
    answer: ({ meetings, myProposals, works, ...rest }) => ({
      ...rest,
      meetings: { items: meetings },
      myProposals: { items: myProposals },
      publishedWorks: { items: works },
    }),
  },
};
