import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { fateOf, isKept, type NewestText } from '../../platform/writing/text-fate.js';
import { noteChange, openUnder } from './opened-proposal.js';
import { mandateToWrite } from './proposal.policy.js';
import { KeptText } from './proposal-section.entity.js';
import { whyNotEdit } from './proposal.rules.js';
import { whyNotKeep } from './proposal-writing.rules.js';

export interface WrittenText {
  number: string;
  key: string;
  text: string;
  /** The version that it was written on; 0 for an empty section. */
  baseVersion: number;
}

interface NewestRow extends NewestText {
  id: string;
  savedAt: Date;
  lastKeptById: string | null;
  lastKeptAt: Date | null;
}

/** The texts of proposals. Whatever was saved once can be found again. */
@Injectable()
export class Sections {
  constructor(private readonly database: Database) {}

  /**
   * Saves the text of a section. A text written on an older one is set aside while somebody else’s stands. Refuses
   * NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG, and what `whyNotEdit` says.
   * @returns the version that was set aside, or null when the text now stands
   */
  async save(actor: Viewer, { number, key, text: typed, baseVersion }: WrittenText): Promise<string | null> {
    // The one character that PostgreSQL cannot store; nobody types it.
    const text = typed.replaceAll('\0', '');
    return this.database.write(actor, 'saveProposalSection', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      if (!proposal.call.sections.some((section) => section.key === key)) throw new Refusal('NOT_FOUND');
      refuseIf(whyNotEdit(proposal) ?? whyNotKeep(text));
      const newest = await newestOf(tx, proposal.id, key);
      const fate = fateOf(text, baseVersion, newest);
      if (fate === 'unchanged') return null;
      const by = { personId: actor.personId, now: proposal.now };
      const setAsideId = newest && fate === 'set_aside' ? await setAside(tx, newest.id, text, by) : null;
      if (!setAsideId) {
        await replace(tx, { proposalId: proposal.id, key }, newest, text, by);
        await noteChange(tx, proposal);
      }
      const details = { section: key, ...(setAsideId && { setAside: true }) };
      record(tx, {
        actor,
        under,
        act: 'saveProposalSection',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return setAsideId;
    });
  }
}

async function newestOf(tx: Tx, proposalId: string, key: string): Promise<NewestRow | null> {
  const [newest] = await tx.query<NewestRow[]>(
    `select s.id, s.text, s.version, s.saved_by_id as "savedById", s.saved_at as "savedAt",
       kept.saved_by_id as "lastKeptById", kept.saved_at as "lastKeptAt"
     from proposal_sections s
     left join lateral (select k.saved_by_id, k.saved_at from proposal_section_versions k
       where k.section_id = s.id and not k.set_aside order by k.saved_at desc limit 1) kept on true
     where s.proposal_id = $1 and s.key = $2`,
    [proposalId, key],
  );
  return newest ?? null;
}

interface By {
  personId: string;
  now: Date;
}

async function replace(
  tx: Tx,
  { proposalId, key }: { proposalId: string; key: string },
  newest: NewestRow | null,
  text: string,
  { personId, now }: By,
): Promise<void> {
  if (!newest) {
    await tx.query(
      `insert into proposal_sections (id, proposal_id, key, text, saved_at, saved_by_id) values ($1, $2, $3, $4, $5, $6)`,
      [newId(), proposalId, key, text, now, personId],
    );
    return;
  }
  const { id, lastKeptById, lastKeptAt } = newest;
  const lastKept = lastKeptById && lastKeptAt ? { savedById: lastKeptById, savedAt: lastKeptAt } : null;
  if (isKept(newest, personId, lastKept, now))
    await tx.insert(KeptText, {
      id: newId(),
      sectionId: id,
      text: newest.text,
      savedAt: newest.savedAt,
      savedById: newest.savedById,
    });
  await tx.query(
    `update proposal_sections set text = $2, saved_at = $3, saved_by_id = $4, version = version + 1 where id = $1`,
    [id, text, now, personId],
  );
}

/** The same text set aside before by the same person is not set aside again: it is a request that was repeated. */
async function setAside(tx: Tx, sectionId: string, text: string, { personId, now }: By): Promise<string> {
  const [before] = await tx.query<{ id: string }[]>(
    `select id from proposal_section_versions
     where section_id = $1 and set_aside and saved_by_id = $2 and text = $3 order by saved_at desc limit 1`,
    [sectionId, personId, text],
  );
  if (before) return before.id;
  const id = newId();
  await tx.insert(KeptText, { id, sectionId, text, savedAt: now, savedById: personId, setAside: true });
  return id;
}
