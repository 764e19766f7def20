import { Field, ID, ObjectType } from '@nestjs/graphql';
import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { computed, derived, view, type Scope, type Sql } from '../../platform/read-model/view.js';
import { momentInWords } from '../../platform/time/in-words.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { inWords } from './proposal.view.js';
import { readDeciding } from './proposal-facts.js';
import { whyNotReason } from './proposal-writing.rules.js';
import { whyNotDecideEligibility } from './proposal.rules.js';
import { decidingFacts } from './proposal.sql.js';

@ObjectType({ description: 'To whom a letter about an Organisation’s part goes.' })
export class EligibilityLetter {
  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true, description: 'Null while nobody speaks for the Organisation.' })
  personName!: string | null;
}

@ObjectType({ description: 'What would become of one proposal, were the Secretariat to decide so.' })
export class EligibilityLine {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field({ description: 'Whether it would be found eligible.' })
  eligible!: boolean;

  @Field({ description: 'What the applicants would read.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'Why it is refused, in the reader’s language.' })
  refusal!: string | null;

  @Field(() => [EligibilityLetter], { description: 'By Organisation, the lead first.' })
  letters!: EligibilityLetter[];
}

interface Given {
  number: string;
  eligible: boolean;
  reason: string;
}

const givenOf = (p: Sql, scope: Scope): Sql => `(select d.value
  from jsonb_array_elements(${scope.value('decisions', 'jsonb')}) d where d.value ->> 'number' = ${p}.number limit 1)`;

/** Whoever is written to about a proposal: who speaks now for each Organisation with a part that it has not declined. */
const lettersAbout = (p: Sql, scope: Scope): Sql => `(
  select coalesce(json_agg(json_build_object('organisationName', coalesce(o.name ->> ${scope.language()}, o.name ->> 'en'),
    'personName', (select h.name from mandates m join people h on h.id = m.person_id
      where m.organisation_id = o.id and m.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('m')}
      order by array_position(array['representative', 'first_alternate', 'second_alternate'], m.capacity) limit 1))
    order by x.is_lead desc, x.id), '[]')
  from partnerships x join organisations o on o.id = x.organisation_id
  where x.proposal_id = ${p}.id and x.confirmation <> 'declined')`;

/** The same rule as in the act, asked ahead; to the Secretariat, and of nothing about which it is in conflict. */
view(EligibilityLine, {
  from: 'proposals',
  visible: (p, scope) =>
    `(${viewerIsSecretariat(scope)} and ${p}.submitted_at is not null and not ${viewerIsConflicted(p, scope)})`,
  fields: {
    id: computed((p) => `${p}.id`),
    number: computed((p) => `${p}.number`),
    title: computed((p) => `${p}.title`),
    eligible: computed((p, scope) => `(${givenOf(p, scope)} ->> 'eligible')::boolean`),
    reason: computed((p, scope) => `${givenOf(p, scope)} ->> 'reason'`),
    letters: computed(lettersAbout),
    refusal: derived(
      {
        given: givenOf,
        facts: (p) => decidingFacts(p),
        timeZone: (p) => `(select zc.time_zone from calls zc where zc.id = ${p}.call_id)`,
        language: (_p, scope) => scope.language(),
      },
      ({ given, facts, timeZone, language }): string | null => {
        const { eligible, reason } = given as Given;
        const refused =
          whyNotDecideEligibility({ ...readDeciding(facts), eligible, reason }) ?? whyNotReason(reason);
        if (!refused) return null;
        const reader = language as Language;
        const { closesAt } = readDeciding(facts).call;
        const closing = momentInWords(closesAt, String(timeZone), reader, translators[reader]);
        return inWords(
          refused.code === 'CALL_STILL_OPEN' ? { ...refused, params: { closesAt: closing } } : refused,
          reader,
        ).text;
      },
    ),
  },
});
