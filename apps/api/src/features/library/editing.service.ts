import { Injectable } from '@nestjs/common';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { changeWork, recordWork, workFor, type KeptWork } from './work-steps.js';
import { tellMakers, tellSubmitter, type WorkLetterKind } from './work-mail.js';
import type { Work } from './work.entity.js';
import { longest, whyNotJudge, whyNotSubmit, whyNotTogether, type WorkAct } from './work.rules.js';
import { readiness } from './works.service.js';

/** A work, and the version of it that somebody saw. */
export interface SeenWork {
  id: string;
  version: number;
}

/** What is told to who submitted a work. */
const letters: Partial<Record<WorkAct, WorkLetterKind>> = {
  publish: 'work_published',
  publishTogether: 'work_published',
  return: 'work_returned',
};

/** What the editors in the Secretariat do. Nobody judges what they submitted themselves. */
@Injectable()
export class Editing {
  constructor(private readonly database: Database) {}

  /** Takes a submitted work up for review. Refuses what `workFor` refuses, and WORK_TWO_PAIRS_OF_EYES. */
  review(actor: Actor, id: string, version: number): Promise<string> {
    return this.judge(actor, 'reviewWork', { to: 'review', id, version }, () => ({ state: 'in_review' }));
  }

  /** Publishes a work that is in review, and tells who submitted it. Refuses the same, and what `whyNotSubmit` says: a source may have changed meanwhile. */
  publish(actor: Actor, id: string, version: number): Promise<string> {
    const publishedOn = dateIn(new Date(), secretariatZone);
    return this.judge(actor, 'publishWork', { to: 'publish', id, version }, ({ work }) =>
      publishedColumns(work, publishedOn),
    );
  }

  /**
   * Publishes several works that wait or are in review, all of them or none; what is refused names the line of the work
   * that it is about. Refuses what `whyNotTogether` says, NOT_ALLOWED, and of each work what `publish` refuses.
   */
  async publishTogether(actor: Actor, works: readonly SeenWork[]): Promise<string[]> {
    const publishedOn = dateIn(new Date(), secretariatZone);
    return this.database.write(actor, 'publishWorks', async (tx) => {
      await asSecretariat(tx, actor);
      refuseIf(whyNotTogether(works.map(({ id }) => id)));
      // In one order, so that two people who choose the same ones wait for each other.
      for (const { id, version } of [...works].sort((a, b) => (a.id < b.id ? -1 : 1)))
        try {
          await judged(tx, actor, 'publishWork', { to: 'publishTogether', id, version }, ({ work }) =>
            publishedColumns(work, publishedOn),
          );
        } catch (error) {
          throw error instanceof Refusal ? new Refusal(error.code, error.params, `work.${id}`) : error;
        }
      return works.map(({ id }) => id);
    });
  }

  /** Sends a work back to who brought it, with the reason, and tells them. Refuses the same, and WORK_NEEDS_REASON. */
  sendBack(actor: Actor, id: string, version: number, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.judge(actor, 'returnWork', { to: 'return', id, version }, () => ({
      state: 'draft',
      returnedBecause: reason,
    }));
  }

  /** Withdraws a published work: its page stays, and says why; those who made it are told. Refuses what `workFor` refuses, and WORK_NEEDS_REASON. */
  async withdraw(actor: Actor, id: string, version: number, because: string): Promise<string> {
    const withdrawnBecause = reasonIn(because);
    return this.database.write(actor, 'withdrawWork', async (tx) => {
      const kept = await workFor(tx, actor, { to: 'withdraw', id, version });
      await changeWork(tx, kept.work, { state: 'withdrawn', withdrawnBecause, withdrawnAt: new Date() });
      await tellMakers(tx, actor, 'work_withdrawn', kept.work);
      recordWork(tx, actor, editor(kept), 'withdrawWork', kept.work);
      return id;
    });
  }

  private judge(
    actor: Actor,
    name: string,
    asked: SeenWork & { to: WorkAct },
    columns: (kept: KeptWork) => Partial<Work>,
  ): Promise<string> {
    return this.database.write(actor, name, (tx) => judged(tx, actor, name, asked, columns));
  }
}

/** Step: judges one work and tells who submitted it. */
async function judged(
  tx: Tx,
  actor: Actor,
  name: string,
  asked: SeenWork & { to: WorkAct },
  columns: (kept: KeptWork) => Partial<Work>,
): Promise<string> {
  const kept = await workFor(tx, actor, asked);
  const under = editor(kept);
  refuseIf(whyNotJudge(kept.work.submittedById, actor.personId));
  if (asked.to.startsWith('publish')) refuseIf(whyNotSubmit(await readiness(tx, asked.id)));
  await changeWork(tx, kept.work, { ...columns(kept), reviewedById: actor.personId });
  const letter = letters[asked.to];
  if (letter) await tellSubmitter(tx, letter, kept.work);
  recordWork(tx, actor, under, name, kept.work);
  return asked.id;
}

/** What publishing changes. A work that came out elsewhere before keeps its date. */
export function publishedColumns(work: Pick<Work, 'publishedOn' | 'year'>, today: string) {
  return {
    state: 'published' as const,
    publishedOn: work.publishedOn ?? today,
    year: work.year ?? Number(today.slice(0, 4)),
    returnedBecause: null,
  };
}

function editor({ asEditor }: KeptWork): MandateInForce {
  if (!asEditor) throw new Refusal('NOT_ALLOWED');
  return asEditor;
}

function reasonIn(because: string): string {
  const reason = because.trim();
  if (!reason) throw new Refusal('WORK_NEEDS_REASON', {}, 'because');
  if (reason.length > longest.reason) throw new Refusal('TEXT_TOO_LONG', { most: longest.reason }, 'because');
  return reason;
}
