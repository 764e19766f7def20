import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { seedDemonstration } from '../../seed/demonstration.js';
import { allViews, viewOf } from './view.js';
import { viewerScope } from './viewer-scope.js';

describe('what is seen with the row that leads to it', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    await seedDemonstration(portal.source, portal.settings);
    await files('agenda_items');
    await files('proposals');
    for (const insert of [
      `agenda_papers (id, agenda_item_id, file_id, title) select i.id, i.id, i.id, 'A paper' from agenda_items i`,
      `earlier_papers (paper_id, version, file_id, replaced_at) select p.id, 1, p.id, now() from agenda_papers p`,
      `proposal_attachments (id, proposal_id, file_id) select p.id, p.id, p.id from proposals p`,
      // One Member is recused from each item: its people see nothing of it.
      `recusals (id, agenda_item_id, member_id, reason, declared_by_id) select i.id, i.id, (select organisation_id from invitees n
         where n.meeting_id = i.meeting_id order by n.id limit 1), 'declared',
           (select min(id::text)::uuid from people) from agenda_items i
         where exists (select from invitees n where n.meeting_id = i.meeting_id)`,
    ])
      await portal.source.query(`insert into ${insert}`);
  });
  afterAll(() => portal.stop());

  /** A file of its own for each row of a table, named by the row. */
  const files = (table: string) =>
    portal.source.query(
      `insert into stored_files (id, name, media_type, bytes, sha256, uploaded_by_id)
       select t.id, 'a.txt', 'text/plain', 1, repeat('a', 64), (select min(id::text)::uuid from people) from ${table} t`,
    );

  const scope = viewerScope('v.id');
  const led = allViews().flatMap((view) =>
    [...view.fields].flatMap(([field, source]) =>
      source.kind === 'one' && source.seenWithRow ? [{ view, field, source }] : [],
    ),
  );

  it('is files and who holds a mandate, and nothing else yet', () => {
    expect(led.map(({ view, field }) => `${view.type}.${field}`).sort()).toEqual([
      'AgendaPaper.storedFile',
      'EarlierPaper.storedFile',
      'Mandate.holder',
      'ProposalAttachment.storedFile',
    ]);
  });

  it('is what its own rule lets each person see', async () => {
    for (const { view, source } of led) {
      const child = viewOf(source.type);
      const [row] = await portal.sql<{ seen: number; hidden: number }>(
        `select count(*)::int as seen, (count(*) filter (where not (${child.visible('c', scope)})))::int as hidden
         from people v cross join ${view.from(scope)} p join ${child.from(scope)} c on ${source.on('p', 'c', scope)}
         where (${view.visible('p', scope)})`,
        [],
      );
      expect(row?.seen).toBeGreaterThan(0);
      expect([view.type, row?.hidden]).toEqual([view.type, 0]);
    }
  });
});
