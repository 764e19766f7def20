import { pageOf } from '../answers.mjs';

/** The proposals of a representative's Organisation. @type {import('../operations.mjs').Operation} */
export const proposals = {
  name: 'proposals',
  title: 'Proposal list',
  document: 'ProposalsPage',
  gates: 'page',
  roots: 1,
  keys: `select p.id as viewer from people p join sessions s on s.person_id = p.id
    join mandates m on m.person_id = p.id and m.capacity = 'representative' and m.ends_at is null order by md5(p.id::text)`,
  variables: () => ({ after: null }),
  limit: {
    sql: `with asked as (select bench.organisations_of($1::uuid) as organisations),
      page as (select p.* from proposals p, asked where p.id in (select x.proposal_id from partnerships x, asked
          where x.organisation_id = any (asked.organisations) and x.confirmation <> 'declined')
        order by p.created_at desc, p.id desc limit 26),
      shown as (select * from page order by created_at desc, id desc limit 25)
      select json_build_object('myProposals', json_build_object(
        'nextCursor', (select case when count(*) = 26 then (select json_build_array(created_at::text, id) from shown
          order by created_at, id limit 1) end from page),
        'items', (select json_agg(json_build_object(
          'id', p.id, 'number', p.number, 'title', p.title, 'state', p.state,
          'changedSinceSubmission', p.changed_since_submission, 'viewerCanConfirm', bench.proposals_waits_for(p, $1),
          'waitingFor', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name ->> 'en', 'acronym', o.acronym)), '[]')
            from bench.proposals_waiting_for(p) o),
          'sections', bench.proposals_sections(p),
          'call', (select json_build_object('id', c.id, 'title', c.title ->> 'en', 'state', c.state, 'isOpen', bench.calls_is_open(c),
            'daysLeft', bench.calls_days_left(c, $1), 'opening', bench.calls_opening(c, $1), 'closing', bench.calls_closing(c, $1))
            from calls c where c.id = p.call_id),
          'partnerships', (select json_agg(json_build_object('id', x.id, 'isLead', x.is_lead,
              'viewerWorksForIt', x.organisation_id = any ((select organisations from asked)::uuid[]),
              'organisation', json_build_object('id', o.id, 'name', o.name ->> 'en', 'acronym', o.acronym)) order by x.is_lead desc, x.id)
            from partnerships x join organisations o on o.id = x.organisation_id where x.proposal_id = p.id)
        ) order by p.created_at desc, p.id desc) from shown p)
      )) as answer`,
    values: ({ viewer }) => [viewer],
  },
  postgraphile: {
    document: `query ($viewer: UUID!) {
      proposals: benchProposalsOfList(viewer: $viewer, first: 26) {
        id: rowId createdAt number title state changedSinceSubmission viewerCanConfirm: waitsFor(viewer: $viewer)
        waitingFor: waitingForList { id: rowId name: nameInEnglish acronym } sections
        call: callByCallId {
          id: rowId title: titleInEnglish state isOpen daysLeft(viewer: $viewer) opening(viewer: $viewer) closing(viewer: $viewer)
        }
        partnerships: partsList {
          id: rowId isLead viewerWorksForIt: worksForIt(viewer: $viewer)
          organisation: organisationByOrganisationId { id: rowId name: nameInEnglish acronym }
        }
      }
    }`,
    variables: ({ viewer }) => ({ viewer }),
    answer: ({ proposals: rows }) => {
      const { items, nextCursor } = pageOf(rows, 25, ({ createdAt, id }) => [createdAt, id]);
      return { myProposals: { nextCursor, items: items.map(({ createdAt: _, ...item }) => item) } };
    },
  },
};
