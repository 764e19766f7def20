import { pageOf } from '../answers.mjs';

/** The proposals of a representative's Organisation. @type {import('../operations.mjs').Operation} */
export const proposals = {
  name: 'proposals',
  title: 'Proposal list',
  document: 'ProposalsPage',
  gates: 'page',
  keys: `select p.id as viewer, p.time_zone as zone, array[m.organisation_id] as organisations from people p join sessions s on s.person_id = p.id
    join mandates m on m.person_id = p.id and m.capacity = 'representative' and m.ends_at is null order by md5(p.id::text)`,
  variables: () => ({ after: null }),
  limit: {
    sql: `with page as (select p.* from proposals p where p.id in (select x.proposal_id from partnerships x
          where x.organisation_id = any ($1::uuid[]) and x.confirmation <> 'declined')
        order by p.created_at desc, p.id desc limit 26),
      shown as (select * from page order by created_at desc, id desc limit 25),
      called as (select c.id, c.sections, is_open, json_build_object('id', c.id, 'title', c.title ->> 'en', 'state', c.state,
          'isOpen', is_open, 'daysLeft', (c.closes_at at time zone $2::text)::date - (now() at time zone $2)::date,
          'opening', json_build_object('viewer', bench.moment_in(c.opens_at, $2), 'call', bench.moment_in(c.opens_at, c.time_zone)),
          'closing', json_build_object('viewer', bench.moment_in(c.closes_at, $2), 'call', bench.moment_in(c.closes_at, c.time_zone))) as node
        from calls c, lateral (select c.state = 'published' and c.opens_at <= now() and now() < c.closes_at as is_open) now_open
        where c.id in (select call_id from shown))
      select json_build_object('myProposals', json_build_object(
        'nextCursor', (select case when count(*) = 26 then (select json_build_array(created_at::text, id) from shown
          order by created_at, id limit 1) end from page),
        'items', (select json_agg(json_build_object(
          'id', p.id, 'number', p.number, 'title', p.title, 'state', p.state,
          'changedSinceSubmission', p.changed_since_submission, 'viewerCanConfirm', p.state in ('draft', 'submitted') and c.is_open and exists (select from partnerships x
            where x.proposal_id = p.id and not x.is_lead and x.confirmation = 'waiting' and x.organisation_id = any ($1)),
          'viewerCanSubmit', p.state in ('draft', 'submitted') and c.is_open and p.lead_organisation_id = any ($1),
          'waitingFor', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name ->> 'en', 'acronym', o.acronym) order by o.slug), '[]')
            from partnerships x join organisations o on o.id = x.organisation_id
            where x.proposal_id = p.id and not x.is_lead and x.confirmation = 'waiting'),
          'sections', (select json_agg(json_build_object('key', a.section ->> 'key', 'isWritten', coalesce(s.text, '') <> '') order by a.position)
            from jsonb_array_elements(c.sections) with ordinality a(section, position)
              left join proposal_sections s on s.proposal_id = p.id and s.key = a.section ->> 'key'),
          'call', c.node,
          'partnerships', (select json_agg(json_build_object('id', x.id, 'isLead', x.is_lead,
              'viewerWorksForIt', x.organisation_id = any ($1),
              'organisation', json_build_object('id', o.id, 'name', o.name ->> 'en', 'acronym', o.acronym)) order by x.is_lead desc, x.id)
            from partnerships x join organisations o on o.id = x.organisation_id where x.proposal_id = p.id)
        ) order by p.created_at desc, p.id desc) from shown p join called c on c.id = p.call_id)
      )) as answer`,
    values: ({ organisations, zone }) => [organisations, zone],
  },
  postgraphile: {
    document: `query ($organisations: [UUID]!, $zone: String!) {
      proposals: benchProposalsOfList(organisations: $organisations, first: 26) {
        id: rowId createdAt number title state changedSinceSubmission viewerCanConfirm: waitsFor(organisations: $organisations)
        viewerCanSubmit: canBeSubmitted(organisations: $organisations)
        waitingFor: waitingForList { id: rowId name: nameInEnglish acronym } sections
        call: callByCallId {
          id: rowId title: titleInEnglish state isOpen daysLeft(zone: $zone) opening(zone: $zone) closing(zone: $zone)
        }
        partnerships: partsList {
          id: rowId isLead viewerWorksForIt: worksForIt(organisations: $organisations)
          organisation: organisationByOrganisationId { id: rowId name: nameInEnglish acronym }
        }
      }
    }`,
    variables: ({ organisations, zone }) => ({ organisations, zone }),
    answer: ({ proposals: rows }) => {
      const { items, nextCursor } = pageOf(rows, 25, ({ createdAt, id }) => [createdAt, id]);
      return { myProposals: { nextCursor, items: items.map(({ createdAt: _, ...item }) => item) } };
    },
  },
};
