import {
  addField,
  computed,
  derived,
  many,
  one,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { leastToReach } from '../rules-of-procedure/share.rules.js';
import { Requisition, RequisitionDesk, RequisitionSignature } from './requisition.entity.js';
import { mandatesToSign } from './requisition.policy.js';
import { awaitsMeeting, isLive } from './requisition.sql.js';

const votingMembers = () => `(select coalesce(json_agg(m.organisation_id), '[]') from memberships m
  where m.standing = 'member' and m.stage = 'in_force' and ${coversDate('m', today)})`;
const requisitionRules = () => rulesOnDate(today, 'requisition');

const desk: Record<string, Predicate> = { memberIds: votingMembers, rules: requisitionRules };
const deskOf = (facts: Record<string, unknown>) => {
  const { memberIds, rules } = facts as {
    memberIds: string[];
    rules: RulesOfProcedure['requisition'];
  };
  return { memberIds, rules };
};

/** A text put to the whole Board, and to nobody else before its meeting is convened. */
view(Requisition, {
  visible: (_r, scope) => viewerIsOfTheBoard(scope),
  fields: { meeting: one(Meeting, target('meeting_id')) },
});

view(RequisitionSignature, {
  visible: (s, scope) => `${viewerIsOfTheBoard(scope)} and ${isLive(s)}`,
  fields: { member: one(Organisation, target('organisation_id')) },
});

addField(
  RequisitionSignature,
  'mandate',
  () => Mandate,
  { nullable: true, description: 'Under which somebody signed for the Member.' },
  one(Mandate, target('mandate_id')),
);

addField(
  Requisition,
  'signatures',
  () => [RequisitionSignature],
  { description: 'Those that stand, the first one first.' },
  many(RequisitionSignature, (r, s) => `${s}.requisition_id = ${r}.id`, {
    orderBy: (s) => `${s}.signed_at, ${s}.id`,
  }),
);

const signing: Record<string, Predicate> = {
  memberIds: votingMembers,
  signedIds: (r) => `(select coalesce(json_agg(s.organisation_id), '[]') from requisition_signatures s
    where s.requisition_id = ${r}.id and ${isLive('s')})`,
  isReached: (r) => `${r}.reached_at is not null`,
};

addField(
  Requisition,
  'viewerCanSign',
  () => Boolean,
  { description: 'Whether the viewer speaks for a voting Member that has not signed.' },
  derived(signing, (facts, viewer) => {
    const { memberIds, signedIds } = facts as { memberIds: string[]; signedIds: string[] };
    const others = memberIds.filter((id) => !signedIds.includes(id));
    return viewer !== null && mandatesToSign(viewer.mandates, others).length > 0;
  }),
);

addField(
  Requisition,
  'viewerCanWithdraw',
  () => Boolean,
  { description: 'Whether the viewer may withdraw a Member’s signature: until enough have signed.' },
  derived(signing, (facts, viewer) => {
    const { signedIds, isReached } = facts as { signedIds: string[]; isReached: boolean };
    return viewer !== null && !isReached && mandatesToSign(viewer.mandates, signedIds).length > 0;
  }),
);

addField(
  Requisition,
  'viewerCanDraft',
  () => Boolean,
  { description: 'Whether the viewer may enter the meeting that is called for.' },
  derived({ awaits: (r) => `(${awaitsMeeting(r)})` }, ({ awaits }, viewer) =>
    Boolean(viewer && awaits && secretariatMandate(viewer.mandates)),
  ),
);

view(RequisitionDesk, {
  from: '(select 1 as one)',
  visible: (_d, scope) => viewerIsOfTheBoard(scope),
  fields: {
    needed: derived(desk, (facts) => {
      const { memberIds, rules } = deskOf(facts);
      return leastToReach(memberIds.length, rules.share);
    }),
    members: derived(desk, (facts) => deskOf(facts).memberIds.length),
    heldWithinDays: computed(() => `(${rulesOnDate(today, 'requisition')} ->> 'heldWithinDays')::int`),
    viewerCanOpen: derived(desk, (facts, viewer) =>
      Boolean(viewer && mandatesToSign(viewer.mandates, deskOf(facts).memberIds).length > 0),
    ),
  },
});
