import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { numberAt } from '../decisions/decision.rules.js';
import { originKinds, type OriginKind } from './provenance-lines.js';
import type { ProvenanceKind } from './provenance-stages.js';
import { lineFrom, Provenance, ProvenanceKindType } from './provenance.view.js';

/** What has neither a number nor an address of its own words. */
const namedById: readonly OriginKind[] = ['agenda_item', 'vote', 'deliverable'];
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Resolver()
export class ProvenanceResolver {
  constructor(private readonly read: ReadModel) {}

  @Query(() => Provenance, {
    nullable: true,
    description:
      'The line on which a thing stands that the viewer sees: where it comes from and what came of it. Null where there is no such thing, or none for this viewer; reviews have no line of their own.',
  })
  @Public()
  provenance(
    @Args('kind', { type: () => ProvenanceKindType }) kind: ProvenanceKind,
    @Args('key', {
      description:
        'As in its address: slug of a call, a project or a work, number of a proposal or a decision, id of all else.',
    })
    key: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const origin = originKinds.find((one) => one === kind);
    if (!origin) return null;
    const line = lineFrom(origin).name;
    if (!namedById.includes(origin))
      return this.read.one(line, reading, info, {
        variant: origin,
        where: (l, scope) => `${l}.key = ${scope.value('key', 'text')}`,
        values: { key: origin === 'decision' ? numberAt(key) : key },
      });
    if (!isId.test(key)) return null;
    return this.read.one(line, reading, info, {
      variant: origin,
      where: (l, scope) => `${l}.id = ${scope.value('key', 'uuid')}`,
      values: { key },
    });
  }
}
