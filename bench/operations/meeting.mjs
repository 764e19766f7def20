/** The page of a meeting that lies ahead, as a representative sees it who is invited. @type {import('../operations.mjs').Operation} */
export const meeting = {
  name: 'meeting',
  title: 'Meeting page',
  document: 'MeetingPage',
  gates: 'page',
  roots: 1,
  quickly: true,
  keys: `select m.number, s.person_id as viewer from sessions s join invitees i on i.person_id = s.person_id
    join meetings m on m.id = i.meeting_id where m.state = 'convened' and m.starts_at > now()
    order by md5(m.id::text || s.id) limit 1600`,
  variables: ({ number }) => ({ number }),
  limit: {
    sql: `select json_build_object('meeting', json_build_object(
        'id', m.id, 'number', m.number, 'title', m.title, 'kind', m.kind, 'mode', m.mode, 'place', m.place, 'link', m.link,
        'note', m.note, 'convenedAt', m.convened_at, 'minutes', m.minutes, 'isDemonstration', m.is_demonstration,
        'cancelledBecause', m.cancelled_because, 'state', m.state, 'startsAt', m.starts_at, 'version', m.version,
        'calendarSequence', m.calendar_sequence, 'shortNoticeBecause', m.short_notice_because,
        'viewerCanAnswer', bench.meetings_can_be_answered(m, $2), 'viewerCanEdit', false, 'viewerCanCancel', false,
        'viewerCanRemind', false, 'localTimes', bench.meetings_local_times(m, $2),
        'noticeClocks', bench.meetings_notice_clocks(m), 'hourBands', bench.meetings_hour_bands(m),
        'answers', json_build_object('waiting', bench.meetings_members_waiting(m)), 'history', '[]'::json,
        'agenda', (select json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind, 'minutes', a.minutes,
            'note', a.note, 'presenterName', a.presenter_name,
            'presenter', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = a.presenter_id),
            'papers', (select coalesce(json_agg(json_build_object('id', p.id, 'title', p.title,
                'storedFile', json_build_object('id', f.id, 'bytes', f.bytes)) order by p.created_at, p.id), '[]')
              from agenda_papers p join stored_files f on f.id = p.file_id where p.agenda_item_id = a.id)
          ) order by a.position) from agenda_items a where a.meeting_id = m.id),
        'viewerInvitee', (select json_build_object('id', i.id, 'part', bench.invitees_part(i), 'answer', i.answer,
            'organisation', (select json_build_object('id', o.id, 'name', o.name ->> 'en') from organisations o where o.id = i.organisation_id),
            'alternate', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = i.alternate_id),
            'comesInsteadOf', (select json_build_object('id', p.id, 'name', p.name) from invitees n join people p on p.id = n.person_id
              where n.meeting_id = m.id and n.alternate_id = i.person_id and n.removed_at is null),
            'possibleAlternates', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
              from bench.invitees_possible_alternates(i, $2) p))
          from invitees i where i.meeting_id = m.id and i.person_id = $2 and i.removed_at is null),
        'invitees', (select json_agg(json_build_object('id', i.id, 'part', bench.invitees_part(i), 'awaited', i.awaited,
            'answer', i.answer, 'answeredFrom', i.answered_from, 'remindedAt', i.reminded_at,
            'person', json_build_object('id', p.id, 'name', p.name),
            'organisation', json_build_object('id', o.id, 'acronym', o.acronym, 'name', o.name ->> 'en', 'slug', o.slug),
            'alternate', (select json_build_object('id', q.id, 'name', q.name) from people q where q.id = i.alternate_id),
            'comesInsteadOf', (select json_build_object('id', q.id, 'name', q.name) from invitees n join people q on q.id = n.person_id
              where n.meeting_id = m.id and n.alternate_id = i.person_id and n.removed_at is null),
            'localHours', bench.local_hours(m, p.time_zone),
            'possibleAlternates', case when i.person_id <> $2 then '[]'::json else (select coalesce(json_agg(json_build_object('id', q.id, 'name', q.name)), '[]')
              from bench.invitees_possible_alternates(i, $2) q) end
          ) order by o.slug, i.role = 'OPT-PARTICIPANT', i.capacity, i.id)
          from invitees i join people p on p.id = i.person_id join organisations o on o.id = i.organisation_id
          where i.meeting_id = m.id and i.removed_at is null)
      )) as answer from meetings m where m.number = $1::text and $2::uuid is not null`,
    values: ({ number, viewer }) => [number, viewer],
  },
  postgraphile: {
    document: `query ($number: String!, $viewer: UUID!) {
      meeting: benchMeetingOfNumber(number: $number) {
        id: rowId number title kind mode place link note convenedAt minutes isDemonstration cancelledBecause state startsAt
        version calendarSequence shortNoticeBecause viewerCanAnswer: canBeAnswered(viewer: $viewer)
        localTimes(viewer: $viewer) noticeClocks hourBands waiting: membersWaiting
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
    variables: ({ number, viewer }) => ({ number, viewer }),
    answer: ({ meeting: { waiting, agenda, ...rest } }) => ({
      meeting: {
        ...rest,
        answers: { waiting: Number(waiting) },
        agenda: agenda.map((item) => ({
          ...item,
          papers: item.papers.map(({ storedFile: { id, bytes }, ...paper }) => ({ ...paper, storedFile: { id, bytes: Number(bytes) } })),
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
