import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { placeAward } from '../agendas/item-subjects.service.js';
import { enterAction } from '../decisions/action-steps.js';
import { whyNotDue } from '../decisions/action.rules.js';
import { isConflicted } from '../conflicts/conflict.sql.js';
import { Decision } from '../decisions/decision.entity.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { holdAsPersonal } from '../meetings/agendas.service.js';
import { clock } from '../meetings/meeting-steps.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { startProject } from '../projects/start-project.js';
import { Proposal, type ProposalState } from '../proposals/proposal.entity.js';
import { lastContent } from '../proposals/proposal.sql.js';
import { recuseByGrounds } from '../votes/derived-recusals.js';
import { applicantsOf } from './applicants.js';
import { Award, AwardCondition } from './award.entity.js';
import { whyNotEnterAward, whyNotRelease, whyNotTable, type AwardTerms } from './award.rules.js';

interface Facts {
  proposalId: string;
  title: string;
  state: ProposalState;
  leadId: string;
  asked: number;
}

/** From the advice to the project: the Secretariat tables, enters what the Board decided, and releases it. */
@Injectable()
export class Awards {
  constructor(private readonly database: Database) {}

  /**
   * Puts the award of a proposal on an agenda as an item of its own, with the advice and what is moved. Members with a
   * part in it are recused from the item from then on. The Secretariat, until the agenda is frozen. Refuses NOT_FOUND,
   * NOT_ALLOWED, AGENDA_FROZEN, AWARD_MOTION_MISSING, TEXT_TOO_LONG and what `whyNotTable` says.
   */
  async table(
    actor: Actor,
    number: string,
    said: { meeting: string; advice: string; motion: string },
  ): Promise<string> {
    return this.database.write(actor, 'tableAward', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const { proposalId, state, title } = await lockedProposal(tx, actor, number);
      const tabled = await tx.existsBy(Award, { proposalId });
      refuseIf(whyNotTable({ state, tabled }));
      const motion = tidied(said.motion);
      if (motion === '' || motion.length > longestMotion)
        throw new Refusal('AWARD_MOTION_MISSING', { most: longestMotion }, 'motion');
      const advice = written(said.advice, 'advice', longestAdvice);
      const meeting = await tx.findOneBy(Meeting, { number: said.meeting });
      if (!meeting) throw new Refusal('NOT_FOUND', {}, 'meeting');
      const item = { title: `${number} · ${title}`.slice(0, 300), note: advice };
      const agendaItemId = await placeAward(tx, actor, meeting.id, item);
      const id = newId();
      await tx.insert(Award, { id, proposalId, agendaItemId, motion });
      await recuseByGrounds(tx, { actor, under }, agendaItemId);
      const details = { proposal: proposalId, item: agendaItemId };
      record(tx, { actor, under, act: 'tableAward', noun: 'Award', nounId: id, details });
      return proposalId;
    });
  }

  /**
   * Enters what the Board decided on the item: awarded, with dated conditions, or declined with the text. Nobody but the
   * Secretariat knows of it before it is released. The Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE,
   * ACTION_WHAT_MISSING and what `whyNotEnterAward` and `whyNotDue` say.
   */
  async decide(
    actor: Actor,
    meant: { proposal: string; version: number; decision: string },
    said: AwardTerms,
  ): Promise<string> {
    return this.database.write(actor, 'decideAward', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const proposal = await lockedProposal(tx, actor, meant.proposal);
      const award = found(await tx.findOneBy(Award, { proposalId: proposal.proposalId }));
      if (award.version !== meant.version) throw new Refusal('CHANGED_MEANWHILE');
      const decision = await tx.findOneBy(Decision, { number: meant.decision.trim() });
      if (!decision) throw new Refusal('NOT_FOUND', {}, 'decision');
      const terms = { ...said, text: written(said.text, 'text', longestText) };
      const ofThisItem = decision.agendaItemId === award.agendaItemId;
      const facts = { ...award, released: award.releasedAt !== null, asked: proposal.asked, ofThisItem };
      refuseIf(whyNotEnterAward(facts, terms));
      const { awarded, ceiling, startsOn, endsOn, text } = terms;
      const given = awarded
        ? { state: 'awarded' as const, ceiling: String(ceiling), startsOn, endsOn }
        : { state: 'declined' as const };
      await tx.update(
        Award,
        { id: award.id },
        { ...given, text, decisionId: decision.id, version: award.version + 1 },
      );
      for (const [place, { what, dueOn }] of terms.conditions.entries()) {
        refuseIf(whyNotDue(dueOn, decision.takenOn));
        await tx.insert(AwardCondition, {
          id: newId(),
          awardId: award.id,
          ordinal: place + 1,
          what: named(what),
          dueOn,
        });
      }
      const details = { decision: decision.id, awarded, conditions: terms.conditions.length };
      record(tx, { actor, under, act: 'decideAward', noun: 'Award', nounId: award.id, details });
      return proposal.proposalId;
    });
  }

  /**
   * Tells the applicants, each once in their language, what the Board decided; what was awarded starts as a project, and
   * each condition is an action of the decision, whose owner is the lead. The Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE and what `whyNotRelease` says.
   */
  async release(actor: Actor, number: string, version: number): Promise<string> {
    return this.database.write(actor, 'releaseAward', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const { proposalId, leadId } = await lockedProposal(tx, actor, number);
      const award = found(await tx.findOneBy(Award, { proposalId }));
      const { id, state, ceiling, startsOn, endsOn, decisionId, releasedAt } = award;
      refuseIf(whyNotRelease({ state, released: releasedAt !== null }));
      if (award.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      await tx.update(Award, { id }, { releasedAt: await clock(tx), version: version + 1 });
      await tx.update(Proposal, { id: proposalId }, { state: state === 'awarded' ? 'awarded' : 'declined' });
      await holdAsPersonal(tx, award.agendaItemId, false);
      await openConditions(tx, award, leadId);
      if (state === 'awarded')
        await startProject(tx, {
          proposalId,
          decisionId: decisionId ?? '',
          ceiling: Number(ceiling),
          startsOn: startsOn ?? '',
          endsOn: endsOn ?? '',
        });
      for (const { personId } of await applicantsOf(tx, proposalId))
        await enterMailTo(tx, personId, { kind: 'award_released', aboutId: id });
      record(tx, { actor, under, act: 'releaseAward', noun: 'Award', nounId: id, details: { state } });
      return proposalId;
    });
  }
}

const longestText = 10_000;
const longestAdvice = 5000;
const longestMotion = 5000;
const longestCondition = 500;

const tidied = (text: string) => text.replaceAll('\0', '').trim();

function written(text: string, field: string, most: number): string {
  const words = tidied(text);
  if (words.length > most) throw new Refusal('TEXT_TOO_LONG', { most }, field);
  return words;
}

function named(condition: string): string {
  const what = tidied(condition);
  if (what === '' || what.length > longestCondition)
    throw new Refusal('ACTION_WHAT_MISSING', { most: longestCondition }, 'conditions');
  return what;
}

/** Step: each condition of an award is an action of its decision from now on, and the lead is told of it. */
async function openConditions(tx: Tx, { id, decisionId }: Award, leadId: string): Promise<void> {
  const conditions = await tx.find(AwardCondition, { where: { awardId: id }, order: { ordinal: 'ASC' } });
  if (conditions.length === 0) return;
  const decision = found(await tx.findOneBy(Decision, { id: decisionId ?? '' }));
  for (const condition of conditions) {
    const owner = { ownerOrganisationId: leadId, ownerPersonId: null, dueOn: condition.dueOn };
    const actionId = await enterAction(tx, decision, condition.what, owner);
    await tx.update(AwardCondition, { id: condition.id }, { actionId });
  }
}

/**
 * Step: the proposal of a number, locked, as its last version before the deadline has it; to whoever is in conflict
 * about it there is none. Refuses NOT_FOUND.
 */
async function lockedProposal(tx: Tx, actor: Actor, number: string): Promise<Facts> {
  const [row] = await tx.query<Facts[]>(
    `select p.id as "proposalId", p.state, p.lead_organisation_id as "leadId",
       coalesce(${lastContent('p')} ->> 'title', p.title) as title,
       (select coalesce(sum((part ->> 'budget')::numeric), 0)::float8
        from jsonb_array_elements(${lastContent('p')} -> 'parts') part) as asked
     from proposals p where p.number = $1 and not ${isConflicted('$2::uuid', 'p')} for no key update of p`,
    [number, actor.personId],
  );
  return found(row);
}
