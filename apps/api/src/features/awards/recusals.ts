import type { Tx } from '../../platform/db/database.js';
import { consortiumOf, isConflicted } from '../conflicts/conflict.sql.js';
import { inForce } from '../mandates/mandate.sql.js';
import { votingMembers } from '../meetings/voting-members.sql.js';
import { recusalGround } from '../votes/derived-recusals.js';

/** The Members whose Organisation has a part in the proposal that an item is the award of (network.md, sections 2 and 4). */
async function inTheConsortium(tx: Tx, agendaItemId: string): Promise<string[]> {
  const rows = await tx.query<{ organisationId: string }[]>(
    `select part.organisation_id as "organisationId" from awards w join proposals p on p.id = w.proposal_id
     cross join lateral ${consortiumOf('p')} part where w.agenda_item_id = $1`,
    [agendaItemId],
  );
  return rows.map(({ organisationId }) => organisationId);
}

/**
 * The Members nobody of whom could judge the proposal: whoever holds the seat is in conflict about it, by the house that
 * they are of or by a joint project, and the Chair has not waived it. Who is in conflict alone leaves it to an alternate.
 */
async function withNobodyToJudge(tx: Tx, agendaItemId: string): Promise<string[]> {
  const rows = await tx.query<{ organisationId: string }[]>(
    `select jm.organisation_id as "organisationId"
     from awards w join proposals p on p.id = w.proposal_id cross join ${votingMembers} v
     join mandates jm on jm.organisation_id = v.organisation_id
     where w.agenda_item_id = $1 and jm.capacity in ('representative', 'first_alternate', 'second_alternate')
       and ${inForce('jm')}
     group by jm.organisation_id having bool_and(${isConflicted('jm.person_id', 'p')})`,
    [agendaItemId],
  );
  return rows.map(({ organisationId }) => organisationId);
}

recusalGround('own_organisation', inTheConsortium);
recusalGround('joint_project', withNobodyToJudge);
