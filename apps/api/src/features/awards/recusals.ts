import type { Tx } from '../../platform/db/database.js';
import { recusalGround } from '../votes/derived-recusals.js';

/**
 * Which Members are recused from an award: those whose Organisation has a part in the proposal (network.md, sections 2
 * and 4). What else brings a conflict about belongs here, and nowhere else.
 */
async function inTheConsortium(tx: Tx, agendaItemId: string): Promise<string[]> {
  const rows = await tx.query<{ organisationId: string }[]>(
    `select x.organisation_id as "organisationId" from awards w
     join partnerships x on x.proposal_id = w.proposal_id and x.confirmation <> 'declined'
     where w.agenda_item_id = $1`,
    [agendaItemId],
  );
  return rows.map(({ organisationId }) => organisationId);
}

recusalGround('own_organisation', inTheConsortium);
