import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Timeline } from '../../ui/timeline.js';
import { networkToday } from '../network/network-day.js';

const Stages = graphql(`
  fragment MembershipStages on Membership {
    id
    standing
    stage
    startsOn
    endsOn
    basis
  }
`);

/** An Organisation's standing in the network through the years, each stage with what it rests on. */
export function MembershipTimeline({ memberships }: { memberships: readonly FragmentType<typeof Stages>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const today = networkToday();
  const stages = [...readFragment(Stages, memberships)].reverse();
  return (
    <Timeline
      entries={stages.map(({ id, standing, stage, startsOn, endsOn, basis }) => ({
        key: id,
        when: format.period(startsOn, endsOn),
        title: stage === 'in_force' ? t(`memberships.standing.${standing}`) : t(`memberships.stage.${stage}`),
        children: <bdi>{basis}</bdi>,
        stage: startsOn > today ? 'next' : endsOn && endsOn <= today ? 'past' : 'now',
      }))}
    />
  );
}
