import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { isConflicted, viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { inForce } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import type { PlanFacts } from './review.rules.js';

@ObjectType({ description: 'What somebody would be asked to review.' })
export class PlannedReview {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field(() => [String], { description: 'Numbers of the proposals.' })
  proposals!: string[];
}

/**
 * Step: the eligible proposals under a call of which the actor may know, and the people of Members who could review,
 * but for those who also work in the Secretariat, with who is in conflict about what.
 */
export async function planFacts(
  tx: Tx,
  actor: Actor,
  call: string,
): Promise<
  Omit<PlanFacts, 'each'> & { people: { id: string; name: string }[]; numberOf: (id: string) => string }
> {
  const proposals = await tx.query<{ id: string; number: string }[]>(
    `select p.id, p.number from proposals p join calls c on c.id = p.call_id
     where c.slug = $1 and p.state = 'eligible' and not ${viewerIsConflicted('p', viewerScope('$2::uuid'))} order by p.number`,
    [call, actor.personId],
  );
  const people = await tx.query<{ id: string; name: string }[]>(
    `select distinct h.id, h.name from people h join mandates m on m.person_id = h.id and ${inForce('m')}
     join memberships b on b.organisation_id = m.organisation_id and b.standing = 'member' and b.stage = 'in_force' and ${coversDate('b', today)}
     where m.capacity in ('representative', 'first_alternate', 'second_alternate') and not exists (select from mandates s
       where s.person_id = h.id and s.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('s')})
     order by h.id`,
  );
  const conflicts = await tx.query<{ pair: string }[]>(
    `select h.id || ' ' || p.id as pair from proposals p cross join unnest($2::uuid[]) h(id)
     where p.id = any($1::uuid[]) and ${isConflicted('h.id', 'p')}`,
    [proposals.map(({ id }) => id), people.map(({ id }) => id)],
  );
  const kept = new Set(conflicts.map(({ pair }) => pair));
  const numbers = new Map(proposals.map(({ id, number }) => [id, number]));
  return {
    proposalIds: proposals.map(({ id }) => id),
    personIds: people.map(({ id }) => id),
    isConflicted: (personId, proposalId) => kept.has(`${personId} ${proposalId}`),
    people,
    numberOf: (id) => numbers.get(id) ?? '',
  };
}
