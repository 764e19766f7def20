import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { addJob, type Task } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import { clock } from '../meetings/meeting-steps.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { callPeople } from '../meetings/invitations-to-meetings.js';

/**
 * Brings along what waits for a seat when somebody comes to it: invitations to meetings that lie ahead, and, from the
 * day on which the mandate begins, actions that were their predecessor's own. What waits for the seat itself, such as
 * date polls, texts put to the Members and parts in proposals, needs no bringing.
 */
@Injectable()
export class BringDutiesAlong implements Task {
  readonly name = 'bring_duties_along';

  constructor(private readonly database: Database) {}

  async run({ mandateId = '' }: Record<string, string>): Promise<void> {
    const meetings = await this.database.read<{ id: string }>(
      `select id from meetings where state = 'convened' and starts_at > now() order by id`,
    );
    for (const { id } of meetings)
      await this.database.transaction(async (tx) => {
        const meeting = await tx.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (meeting?.state === 'convened') await callPeople(tx, meeting);
      });
    await this.database.transaction(async (tx) => {
      const mandate = await tx.findOneBy(Mandate, { id: mandateId });
      if (!mandate) return;
      const { startsAt, endsAt } = mandate;
      const now = await clock(tx);
      if (startsAt > now)
        return addJob(
          tx,
          this.name,
          { mandateId },
          { runAt: startsAt, key: `bring duties along ${mandateId}` },
        );
      if (endsAt && endsAt <= now) return;
      const actions = await takeOverActions(tx, mandate);
      if (actions.length === 0) return;
      const details = { actions };
      record(tx, { actor: null, act: 'bringDutiesAlong', noun: 'Mandate', nounId: mandateId, details });
    });
  }
}

/** Open actions of whoever held the capacity before and acts for the Organisation no longer are the newcomer's. */
async function takeOverActions(
  tx: Tx,
  { id, personId, organisationId, capacity }: Mandate,
): Promise<string[]> {
  const [moved] = await tx.query<[{ id: string }[], number]>(
    `update actions a set owner_person_id = $2, version = version + 1
     where a.state in ('open', 'evidence_given') and a.owner_organisation_id = $3 and a.owner_person_id = (
       select p.person_id from mandates p join mandates n on n.id = $1
       where p.organisation_id = $3 and p.capacity = $4 and p.person_id <> $2 and p.ends_at <= n.starts_at
       order by p.ends_at desc limit 1)
       and not exists (select from mandates h where h.person_id = a.owner_person_id and h.organisation_id = $3 and ${inForce('h')})
     returning a.id`,
    [id, personId, organisationId, capacity],
  );
  for (const action of moved)
    await enterMailTo(tx, personId, { kind: 'action_assigned', aboutId: action.id });
  return moved.map((action) => action.id);
}
