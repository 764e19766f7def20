import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { viewOf } from '../../platform/read-model/view.js';
import { Refusal } from '../../platform/refusal.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { viewerIsInside } from '../meetings/meeting.sql.js';
import { itemStamp, packStamp } from './pack.sql.js';

const scope = viewerScope('$2::uuid');

/** What the readers of a meeting’s papers do with them. For those who are inside the meeting; to others there is none. */
@Injectable()
export class BoardPacks {
  constructor(private readonly database: Database) {}

  /** Has one’s own pack made as a PDF, from what one may read now. Refuses NOT_FOUND. */
  async prepare(actor: Actor, meetingId: string): Promise<string> {
    return this.database.write(actor, 'prepareBoardPack', async (tx) => {
      await mustBeInside(tx, actor, meetingId);
      const [pack] = await tx.query<{ id: string }[]>(
        `insert into prepared_packs (id, meeting_id, person_id) values ($1, $2, $3)
         on conflict (meeting_id, person_id) do update set asked_at = now() returning id`,
        [newId(), meetingId, actor.personId],
      );
      if (pack) await addJob(tx, 'write_board_pack', { packId: pack.id }, { key: `pack ${pack.id}` });
      record(tx, { actor, act: 'prepareBoardPack', noun: 'Meeting', nounId: meetingId });
      return meetingId;
    });
  }

  /** Keeps in mind how the pack stands, so that one sees later what has changed. Refuses NOT_FOUND. */
  async markRead(actor: Actor, meetingId: string): Promise<string> {
    return this.database.write(actor, 'markPackRead', async (tx) => {
      await mustBeInside(tx, actor, meetingId);
      await tx.query(
        `insert into pack_readings (meeting_id, person_id, items)
         select $1, $2, coalesce(jsonb_object_agg(a.id, ${itemStamp('a', scope)}), '{}') from agenda_items a
         where a.meeting_id = $1 and (${viewOf(AgendaItem.name).visible('a', scope)})
         on conflict (meeting_id, person_id) do update set items = excluded.items, read_at = now()`,
        [meetingId, actor.personId],
      );
      record(tx, { actor, act: 'markPackRead', noun: 'Meeting', nounId: meetingId });
      return meetingId;
    });
  }

  /** Where the contents of one’s own PDF lie; null if there is none that says what the pack says now. */
  async currentPdf(personId: string, number: string): Promise<{ sha256: string } | null> {
    const [pack] = await this.database.read<{ sha256: string }>(
      `select p.sha256 from prepared_packs p join meetings m on m.id = p.meeting_id
       where m.number = $1 and p.person_id = $2 and ${viewerIsInside('m.id', scope)}
         and p.stamp = ${packStamp('m', scope)}`,
      [number, personId],
    );
    return pack ?? null;
  }
}

async function mustBeInside(tx: Tx, { personId }: Actor, meetingId: string): Promise<void> {
  const [meeting] = await tx.query<unknown[]>(
    `select from meetings m where m.id = $1 and ${viewerIsInside('m.id', scope)}`,
    [meetingId, personId],
  );
  if (!meeting) throw new Refusal('NOT_FOUND');
}
