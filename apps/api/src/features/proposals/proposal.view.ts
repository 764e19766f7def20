import { Field, Int, ObjectType } from '@nestjs/graphql';
import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import type { Refused } from '@gsenet/shared/refused';
import type { MandateInForce } from '../../platform/auth/actor.js';
import { addField, computed, derived, one, target, view } from '../../platform/read-model/view.js';
import { Call } from '../calls/call.entity.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { whyNotAwaited } from './partnership.rules.js';
import { Proposal } from './proposal.entity.js';
import {
  readDeciding,
  readStanding,
  submissionFacts,
  withNames,
  type Content,
  type Deciding,
} from './proposal-facts.js';
import { mandateToCheck, mandateToCommit, mandateToWrite } from './proposal.policy.js';
import { whyNotDecideEligibility, whyNotEdit, whyNotWithdraw } from './proposal.rules.js';
import {
  asSubmitted,
  contentFacts,
  decidingFacts,
  lastContent,
  secretariatIsConflicted,
  standingFacts,
  viewerSees,
  viewerTakesPart,
} from './proposal.sql.js';
import { readiness } from './submission.rules.js';

@ObjectType({ description: 'Something that a proposal lacks before it can be submitted.' })
class ReadinessTask {
  @Field({ description: 'The refusal that submitting would end in.' })
  code!: string;

  @Field({ description: 'What to do, in the reader’s language.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'The input that it is about.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the section that it is about.' })
  section!: string | null;
}

/** Its consortium sees a proposal from the first word on; the Secretariat once it is submitted; nobody else. */
view(Proposal, {
  visible: viewerSees,
  fields: {
    call: one(Call, target('call_id')),
    lead: one(Organisation, target('lead_organisation_id')),
    title: computed((p, scope) => asSubmitted(p, `${p}.title`, `${lastContent(p)} ->> 'title'`, scope)),
    directions: computed((p, scope) =>
      asSubmitted(p, `to_jsonb(${p}.directions)`, `${lastContent(p)} -> 'directions'`, scope),
    ),
    months: computed((p, scope) =>
      asSubmitted(p, `${p}.months`, `(${lastContent(p)} ->> 'months')::int`, scope),
    ),
    sdgTargets: computed((p, scope) =>
      asSubmitted(p, `to_jsonb(${p}.sdg_targets)`, `${lastContent(p)} -> 'sdgTargets'`, scope),
    ),
  },
});

addField(
  Proposal,
  'readiness',
  () => [ReadinessTask],
  { nullable: true, description: 'What is missing before it can be submitted. To those who take part.' },
  derived(
    {
      standing: (p, scope) =>
        `case when ${viewerTakesPart(`${p}.id`, scope)} then ${standingFacts(p, scope.language())} end`,
      content: (p) => contentFacts(p),
      language: (_p, scope) => scope.language(),
    },
    (facts): ReadinessTask[] | null => {
      if (!facts['standing']) return null;
      const standing = readStanding(facts['standing']);
      const language = facts['language'] as Language;
      return readiness(submissionFacts(standing, facts['content'] as Content)).map((task) =>
        inWords(withNames(task, standing, language), language),
      );
    },
  ),
);

export function inWords(task: Refused, language: Language): ReadinessTask {
  const say = translators[language] as (
    id: `refusal.${Refused['code']}`,
    values: Refused['params'],
  ) => string;
  const { code, params, field = null } = task;
  const section = field?.startsWith('sections.') ? field.slice('sections.'.length) : null;
  return { code, text: say(`refusal.${code}`, params), field, section };
}

/** Adds a field that says what the viewer may do now, by policy and rule. */
function viewerCan(
  what: string,
  description: string,
  decide: (facts: Deciding, mandates: readonly MandateInForce[]) => boolean,
): void {
  addField(
    Proposal,
    `viewerCan${what}`,
    () => Boolean,
    { description },
    derived({ facts: (p) => decidingFacts(p) }, ({ facts }, viewer) =>
      Boolean(viewer && decide(readDeciding(facts), viewer.mandates)),
    ),
  );
}

viewerCan('Edit', 'Whether the viewer may write it and change its partners now.', (facts, mandates) =>
  Boolean(mandateToWrite(mandates, facts.leadId) && !whyNotEdit(facts)),
);

viewerCan(
  'Submit',
  'Whether the viewer may submit it, again or for the first time, once nothing is missing.',
  (facts, mandates) => Boolean(mandateToCommit(mandates, facts.leadId) && !whyNotEdit(facts)),
);

viewerCan('Withdraw', 'Whether the viewer may withdraw it for good.', (facts, mandates) =>
  Boolean(mandateToCommit(mandates, facts.leadId) && !whyNotWithdraw(facts.state)),
);

viewerCan('Confirm', 'Whether a part waits for the viewer to confirm or decline it.', (facts, mandates) =>
  facts.parts.some(
    (part) => mandateToCommit(mandates, part.organisationId) && !whyNotAwaited({ ...facts, part }),
  ),
);

addField(
  Proposal,
  'viewerCanDecideEligibility',
  () => Boolean,
  { description: 'Whether the viewer may decide now whether it is eligible.' },
  derived(
    { facts: (p) => decidingFacts(p), conflicted: secretariatIsConflicted },
    ({ facts, conflicted }, viewer) =>
      Boolean(
        viewer &&
        !conflicted &&
        mandateToCheck(viewer.mandates) &&
        !whyNotDecideEligibility({ ...readDeciding(facts), eligible: true, reason: '' }),
      ),
  ),
);

addField(
  Call,
  'drafts',
  () => Int,
  {
    nullable: true,
    description:
      'How many proposals are being written under it. To the Secretariat, which sees no more of them.',
  },
  computed(
    (c, scope) => `case when ${viewerIsSecretariat(scope)} then (select count(*)::int from proposals p
      where p.call_id = ${c}.id and p.state = 'draft' and not ${viewerIsConflicted('p', scope)}) end`,
  ),
);
