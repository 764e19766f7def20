/** What is answered at each further turn, so that every request changes something. @param {number} turn */
const given = (turn) => (turn % 2 ? 'perhaps' : 'coming');

/**
 * A representative answers the invitation to a meeting that lies ahead. The portal looks at mandates, meeting and
 * request key and writes an audit entry; the references only change the row.
 * @type {import('../operations.mjs').Operation}
 */
export const answer = {
  name: 'answer',
  title: 'Answer an invitation',
  document: 'AnswerMeeting',
  gates: 'write',
  quickly: true,
  before: `update invitees set answer = 'waiting', answered_at = null, answered_from = null where answered_from = 'portal';
    vacuum invitees`,
  keys: `select m.id as meeting, i.id as invitee, m.calendar_sequence as sequence, s.person_id as viewer
    from sessions s join invitees i on i.person_id = s.person_id and i.awaited and i.answer = 'waiting'
    join meetings m on m.id = i.meeting_id
    where m.state = 'convened' and m.starts_at > now() order by md5(m.id::text || s.id) limit 4000`,
  variables: ({ meeting: meetingId, sequence }, turn) => ({
    meetingId,
    answer: given(turn),
    alternateId: null,
    sequence: Number(sequence),
  }),
  limit: {
    sql: `with answered as (update invitees set answer = $2::text, answered_at = now(), answered_from = 'portal', version = version + 1
        where id = $1::uuid returning *)
      select json_build_object('answerMeeting', (select json_build_object('id', m.id, 'calendarSequence', m.calendar_sequence,
        'viewerInvitee', json_build_object('id', i.id, 'answer', i.answer,
          'alternate', (select json_build_object('id', p.id, 'name', p.name) from people p where p.id = i.alternate_id),
          'possibleAlternates', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name)), '[]')
            from bench.invitees_possible_alternates(i, i.person_id) p)))
        from answered i join meetings m on m.id = i.meeting_id)) as answer`,
    values: ({ invitee }, turn) => [invitee, given(turn)],
  },
  postgraphile: {
    document: `mutation ($invitee: UUID!, $answer: String!, $viewer: UUID!) {
      answered: updateInviteeByRowId(input: { rowId: $invitee, inviteePatch: { answer: $answer, answeredAt: "2026-11-21T00:00:00Z", answeredFrom: "portal" } }) {
        invitee {
          id: rowId answer alternate: personByAlternateId { id: rowId name }
          possibleAlternates: possibleAlternatesList(viewer: $viewer) { id: rowId name }
          meeting: meetingByMeetingId { id: rowId calendarSequence }
        }
      }
    }`,
    variables: ({ invitee, viewer }, turn) => ({ invitee, answer: given(turn), viewer }),
    answer: ({
      answered: {
        invitee: { meeting, ...viewerInvitee },
      },
    }) => ({ answerMeeting: { ...meeting, viewerInvitee } }),
  },
};
