/** The page of a meeting that lies ahead, as a representative sees it who is invited. @type {import('../operations.mjs').Operation} */
export const meeting = {
  name: 'meeting',
  title: 'Meeting page',
  document: 'MeetingPage',
  gates: 'page',
  quickly: true,
  keys: `select m.number, p.id as viewer, p.time_zone as zone from sessions s join people p on p.id = s.person_id
    join invitees i on i.person_id = p.id
    join meetings m on m.id = i.meeting_id where m.state = 'convened' and m.starts_at > now()
    order by md5(m.id::text || s.id) limit 1600`,
  variables: ({ number }) => ({ number }),
  limit: {
    sql: `with met as (select m.*, m.starts_at + make_interval(mins => m.minutes) as ends_at, left(m.wall_clock, 10)::date as day,
          (select v.rules from rules_versions v where v.in_force_from <= left(m.wall_clock, 10)::date order by v.in_force_from desc limit 1) as rules
        from meetings m where m.number = $1::text),
      bands as materialized (select b.value ->> 'colour' as colour, extract(epoch from (b.value ->> 'from')::interval) / 60 as since,
          coalesce(lead(extract(epoch from (b.value ->> 'from')::interval) / 60) over (order by b.ordinality), 1440) as until
        from met, jsonb_array_elements(rules #> '{hours,bands}') with ordinality b)
      select json_build_object('meeting', json_build_object(
        'id', m.id, 'number', m.number, 'title', m.title, 'kind', m.kind, 'mode', m.mode, 'place', m.place, 'link', m.link,
        'note', m.note, 'convenedAt', m.convened_at, 'minutes', m.minutes, 'isDemonstration', m.is_demonstration,
        'cancelledBecause', m.cancelled_because, 'state', m.state, 'startsAt', m.starts_at, 'version', m.version,
        'calendarSequence', m.calendar_sequence, 'shortNoticeBecause', m.short_notice_because,
        'viewerCanAnswer', (m.state in ('open', 'adjourned') or (m.state = 'convened' and now() < m.ends_at)) and exists (
          select from invitees i join mandates d on d.person_id = i.person_id and d.organisation_id = i.organisation_id
            and d.capacity in ('representative', 'first_alternate', 'second_alternate') and d.starts_at <= m.starts_at
            and (d.ends_at is null or d.ends_at > m.starts_at)
          where i.meeting_id = m.id and i.person_id = $2 and i.removed_at is null and i.awaited),
         'viewerCanEdit', false, 'viewerCanCancel', false,
        'viewerCanRemind', false, 'localTimes', json_build_object('meeting', bench.time_in(m.starts_at, m.ends_at, m.time_zone),
          'viewer', bench.time_in(m.starts_at, m.ends_at, $3::text)),
        'noticeClocks', json_build_object('notice', m.day - (rules #>> array['notice', m.kind, 'convening'])::int,
          'agenda', m.day - (rules #>> array['notice', m.kind, 'agenda'])::int,
          'papers', m.day - (rules #>> array['notice', m.kind, 'papers'])::int),
        'hourBands', rules #> '{hours,bands}', 'history', '[]'::json,
        'answers', json_build_object('waiting', (select count(*) filter (where coalesce(n.answer, i.answer) = 'waiting')
          from invitees i left join invitees n on n.meeting_id = i.meeting_id and n.person_id = i.alternate_id and n.removed_at is null
          where i.meeting_id = m.id and i.removed_at is null and i.role in ('CHAIR', 'REQ-PARTICIPANT'))),
        'agenda', (select json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind, 'minutes', a.minutes,
            'note', a.note, 'presenterName', a.presenter_name,
            'presenter', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = a.presenter_id),
            'papers', (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title,
                'storedFile', json_build_object('id', f.id, 'bytes', f.bytes)) order by p.created_at, p.id), '[]')
              from agenda_papers p join stored_files f on f.id = p.file_id where p.agenda_item_id = a.id),
            'provenancePath', null
          ) order by a.position) from agenda_items a where a.meeting_id = m.id),
        'viewerInvitee', (select json_build_object('id', i.id, 'part', bench.part_of(i.role), 'answer', i.answer,
            'organisation', (select json_build_object('id', o.id, 'name', o.name ->> 'en') from organisations o where o.id = i.organisation_id),
            'alternate', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = i.alternate_id),
            'comesInsteadOf', (select json_build_object('id', p.id, 'name', p.name) from invitees n join people p on p.id = n.person_id
              where n.meeting_id = m.id and n.alternate_id = i.person_id and n.removed_at is null),
            'possibleAlternates', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
              from bench.invitees_possible_alternates(i, $2) p))
          from invitees i where i.meeting_id = m.id and i.person_id = $2 and i.removed_at is null),
        'invitees', (select json_agg(json_build_object('id', i.id, 'part', bench.part_of(i.role), 'awaited', i.awaited,
            'answer', i.answer, 'answeredFrom', i.answered_from, 'remindedAt', i.reminded_at,
            'person', json_build_object('id', p.id, 'name', p.name),
            'organisation', json_build_object('id', o.id, 'acronym', o.acronym, 'name', o.name ->> 'en', 'slug', o.slug),
            'alternate', (select json_build_object('id', q.id, 'name', q.name) from people q where q.id = i.alternate_id),
            'comesInsteadOf', (select json_build_object('id', q.id, 'name', q.name) from invitees n join people q on q.id = n.person_id
              where n.meeting_id = m.id and n.alternate_id = i.person_id and n.removed_at is null),
            'localHours', json_build_object('date', to_char(m.starts_at at time zone p.time_zone, 'YYYY-MM-DD'),
              'time', to_char(m.starts_at at time zone p.time_zone, 'HH24:MI'), 'endTime', to_char(m.ends_at at time zone p.time_zone, 'HH24:MI'),
              'offset', bench.offset_in(m.starts_at, p.time_zone), 'zone', p.time_zone,
              'colour', (select (array['green', 'yellow', 'red'])[max(case colour when 'green' then 1 when 'yellow' then 2 else 3 end)]
                from bands, (values (0), (1440)) next_day(later),
                  lateral (select extract(epoch from (m.starts_at at time zone p.time_zone)::time) / 60 as start) local
                where start < until + later and start + m.minutes > since + later)),
            'possibleAlternates', case when i.person_id <> $2 then '[]'::json else (select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name)), '[]')
              from bench.invitees_possible_alternates(i, $2) q) end
          ) order by o.slug, i.role = 'OPT-PARTICIPANT', i.capacity, i.id)
          from invitees i join people p on p.id = i.person_id join organisations o on o.id = i.organisation_id
          where i.meeting_id = m.id and i.removed_at is null)
      )) as answer from met m where $2::uuid is not null`,
    values: ({ number, viewer, zone }) => [number, viewer, zone],
  },
  postgraphile: {
    document: `query ($number: String!, $viewer: UUID!, $zone: String!) {
      meeting: benchMeetingOfNumber(number: $number) {
        id: rowId number title kind mode place link note convenedAt minutes isDemonstration cancelledBecause state startsAt
        version calendarSequence shortNoticeBecause viewerCanAnswer: canBeAnswered(viewer: $viewer)
        localTimes(zone: $zone) noticeClocks hourBands waiting: membersWaiting
        agenda: agendaList {
          id: rowId title kind minutes note presenterName presenter: personByPresenterId { id: rowId name }
          papers: papersList { id: rowId title storedFile: storedFileByFileId { id: rowId bytes } }
        }
        viewerInvitee: inviteeOf(viewer: $viewer) {
          id: rowId part answer organisation: organisationByOrganisationId { id: rowId name: nameInEnglish }
          alternate: personByAlternateId { id: rowId name } comesInsteadOf { id: rowId name }
          possibleAlternates: possibleAlternatesList(viewer: $viewer) { id: rowId name }
        }
        invitees: inviteesList {
          id: rowId part awaited answer answeredFrom remindedAt person: personByPersonId { id: rowId name }
          organisation: organisationByOrganisationId { id: rowId acronym name: nameInEnglish slug }
          alternate: personByAlternateId { id: rowId name } comesInsteadOf { id: rowId name } localHours
          possibleAlternates: possibleAlternatesList(viewer: $viewer) { id: rowId name }
        }
      }
    }`,
    variables: ({ number, viewer, zone }) => ({ number, viewer, zone }),
    answer: ({ meeting: { waiting, agenda, ...rest } }) => ({
      meeting: {
        ...rest,
        answers: { waiting: Number(waiting) },
        agenda: agenda.map((/** @type {import('../operations.mjs').Answered} */ item) => ({
          ...item,
          // No item of this network comes from a proposal, so the references are spared to look for that.
          provenancePath: null,
          papers: item.papers.map(
            (
              /** @type {import('../operations.mjs').Answered} */ { storedFile: { id, bytes }, ...paper },
            ) => ({
              ...paper,
              storedFile: { id, bytes: Number(bytes) },
            }),
          ),
        })),
        // What a representative is not given, and need not ask for.
        viewerCanEdit: false,
        viewerCanCancel: false,
        viewerCanRemind: false,
        history: [],
      },
    }),
  },
};
