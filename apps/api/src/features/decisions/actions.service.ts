import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { inForce } from '../mandates/mandate.sql.js';
import { Action, ActionEvidence } from './action.entity.js';
import {
  whyNotConfirm,
  whyNotDue,
  whyNotGiveEvidence,
  whyNotReturn,
  whyNotSettleAnew,
} from './action.rules.js';
import { actionFor, enterReminders, mailOwner, whoMayOwn, type OpenedAction } from './action-steps.js';
import { Decision } from './decision.entity.js';
import { mandateToGiveEvidence, mandateToKeep } from './decision.policy.js';
import { decisionToKeep, ownerNamed } from './decision-steps.js';
import { reasonIn } from './decisions.service.js';

/** Who sees to an action, and by when. */
export interface ActionTerms {
  /** Slug of the Organisation; the one that hosts the Secretariat if none is named. */
  owner: string | null;
  ownerPersonId: string | null;
  dueOn: string;
}

export interface Evidence {
  text: string;
  link: string;
  fileId: string | null;
}

interface Meant {
  id: string;
  version: number;
}

const longest = { what: 500, text: 5000, link: 1000 };

/** What is done because of decisions: the Secretariat says what, owners show that it was done, the Secretariat confirms. */
@Injectable()
export class Actions {
  constructor(private readonly database: Database) {}

  /** Adds an action and tells its owner; that nothing follows from the decision is then no longer said. Secretariat only. Refuses ACTION_WHAT_MISSING, ACTION_OWNER_WITHOUT_MANDATE, ACTION_DUE_BEFORE. */
  async add(actor: Actor, decisionId: string, wanted: string, terms: ActionTerms): Promise<string> {
    const what = wanted.replaceAll('\0', '').trim();
    return this.database.write(actor, 'addAction', async (tx) => {
      const { decision, under } = await decisionToKeep(tx, actor, decisionId);
      if (what === '' || what.length > longest.what)
        throw new Refusal('ACTION_WHAT_MISSING', { most: longest.what }, 'what');
      const columns = await termsOf(tx, decision, terms);
      const tookBack = await takeBackThatNothingFollows(tx, decision);
      const id = newId();
      await tx.insert(Action, { id, decisionId, what, ...columns });
      await mailOwner(tx, 'action_assigned', { id, ...columns });
      await enterReminders(tx, id, columns.dueOn);
      const details = { ...columns, ...tookBack };
      record(tx, { actor, under, act: 'addAction', noun: 'Action', nounId: id, details });
      return id;
    });
  }

  /** Gives an action another owner or due date, for a reason. Secretariat only. Refuses what `whyNotSettleAnew` says and the same as adding. */
  async change(actor: Actor, meant: Meant, terms: ActionTerms, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.database.write(actor, 'changeAction', async (tx) => {
      const opened = await actionFor(tx, actor, meant, mandateToKeep);
      const { action } = opened;
      refuseIf(whyNotSettleAnew(action.state, reason));
      const decision = found(await tx.findOneBy(Decision, { id: action.decisionId }));
      const columns = await termsOf(tx, decision, terms);
      const { ownerOrganisationId, ownerPersonId, dueOn } = action;
      const details = { because: reason, from: { ownerOrganisationId, ownerPersonId, dueOn }, to: columns };
      await settle(tx, actor, opened, 'changeAction', columns, details);
      const sameOwner =
        columns.ownerOrganisationId === ownerOrganisationId && columns.ownerPersonId === ownerPersonId;
      if (!sameOwner && action.state === 'open')
        await mailOwner(tx, 'action_assigned', { ...action, ...columns });
      if (columns.dueOn !== dueOn) await enterReminders(tx, action.id, columns.dueOn);
      return action.id;
    });
  }

  /** Gives evidence that an action was done. For who speaks for its owner, and the Secretariat. Refuses what `whyNotGiveEvidence` says, TEXT_TOO_LONG, and a file of somebody else. */
  async giveEvidence(actor: Actor, meant: Meant, given: Evidence): Promise<string> {
    const evidence = {
      text: given.text.replaceAll('\0', '').trim(),
      link: given.link.trim(),
      fileId: given.fileId,
    };
    return this.database.write(actor, 'giveEvidence', async (tx) => {
      const opened = await actionFor(tx, actor, meant, (mandates, one) =>
        mandateToGiveEvidence(mandates, actor.personId, one),
      );
      const { action, under } = opened;
      refuseIf(whyNotGiveEvidence(action.state, evidence));
      for (const field of ['text', 'link'] as const)
        if (evidence[field].length > longest[field])
          throw new Refusal('TEXT_TOO_LONG', { most: longest[field] }, field);
      // Who could name any file would be let read it: only what one brought oneself is evidence.
      const brought = { id: evidence.fileId ?? '', uploadedById: actor.personId };
      if (evidence.fileId !== null && !(await tx.existsBy(StoredFile, brought)))
        throw new Refusal('NOT_FOUND', {}, 'file');
      const id = newId();
      const by = { givenById: actor.personId, givenForId: under.organisationId };
      await tx.insert(ActionEvidence, { id, actionId: action.id, ...evidence, ...by });
      await settle(tx, actor, opened, 'giveEvidence', { state: 'evidence_given' }, { evidence: id });
      return action.id;
    });
  }

  /** Sends evidence back to the owner, saying what is lacking. Secretariat only. Refuses what `whyNotReturn` says. */
  async returnEvidence(actor: Actor, meant: Meant, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.database.write(actor, 'returnEvidence', async (tx) => {
      const opened = await actionFor(tx, actor, meant, mandateToKeep);
      refuseIf(whyNotReturn(opened.action.state, reason));
      await settle(tx, actor, opened, 'returnEvidence', { state: 'open' }, { because: reason });
      await mailOwner(tx, 'evidence_returned', opened.action);
      return opened.action.id;
    });
  }

  /** Confirms that an action is done. For somebody of the Secretariat who gave none of the evidence, if there is another. Refuses what `whyNotConfirm` says. */
  async confirm(actor: Actor, meant: Meant): Promise<string> {
    return this.database.write(actor, 'confirmAction', async (tx) => {
      const opened = await actionFor(tx, actor, meant, mandateToKeep);
      const { id, state } = opened.action;
      const eyes = await pairsOfEyes(tx, id, actor);
      refuseIf(whyNotConfirm({ state, ...eyes }));
      await settle(tx, actor, opened, 'confirmAction', {
        state: 'done',
        endedAt: new Date(),
        confirmedById: actor.personId,
      });
      return id;
    });
  }

  /** Drops an action, for a reason. Secretariat only. Refuses what `whyNotSettleAnew` says. */
  async drop(actor: Actor, meant: Meant, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.database.write(actor, 'dropAction', async (tx) => {
      const opened = await actionFor(tx, actor, meant, mandateToKeep);
      refuseIf(whyNotSettleAnew(opened.action.state, reason));
      const columns = { state: 'dropped' as const, endedAt: new Date(), droppedBecause: reason };
      await settle(tx, actor, opened, 'dropAction', columns, { because: reason });
      return opened.action.id;
    });
  }
}

async function settle(
  tx: Tx,
  actor: Actor,
  { action, under }: OpenedAction,
  act: string,
  columns: Partial<Action>,
  details: Record<string, unknown> = {},
): Promise<void> {
  const { id, version } = action;
  await tx.update(Action, { id }, { ...columns, version: version + 1 });
  record(tx, { actor, under, act, noun: 'Action', nounId: id, details });
}

async function termsOf(tx: Tx, { takenOn }: Decision, { owner, ownerPersonId, dueOn }: ActionTerms) {
  refuseIf(whyNotDue(dueOn, takenOn));
  const ownerOrganisationId = await ownerNamed(tx, owner);
  await whoMayOwn(tx, ownerOrganisationId, ownerPersonId);
  return { ownerOrganisationId, ownerPersonId, dueOn };
}

/** What is done because of a decision takes back the word that nothing is; what was said stays in the audit. */
async function takeBackThatNothingFollows(
  tx: Tx,
  { id, version, nothingFollowsBecause }: Decision,
): Promise<{ tookBack?: string }> {
  if (nothingFollowsBecause === null) return {};
  await tx.update(
    Decision,
    { id },
    {
      nothingFollowsBecause: null,
      nothingFollowsSaidAt: null,
      nothingFollowsSaidById: null,
      version: version + 1,
    },
  );
  return { tookBack: nothingFollowsBecause };
}

/** Whether who would confirm gave evidence, and whether somebody else of the Secretariat could confirm. */
async function pairsOfEyes(tx: Tx, actionId: string, { personId }: Actor) {
  const [eyes] = await tx.query<{ gaveEvidence: boolean; othersCan: boolean }[]>(
    `select exists (select from action_evidence e where e.action_id = $1 and e.given_by_id = $2) as "gaveEvidence",
       exists (select from mandates m where m.person_id <> $2
         and m.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('m')}) as "othersCan"`,
    [actionId, personId],
  );
  return found(eyes);
}
