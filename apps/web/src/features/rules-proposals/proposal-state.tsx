import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';

const State = graphql(`
  fragment StateOfRulesProposal on RulesProposal {
    withdrawnOn
    adoptedAs {
      id
      number
    }
  }
`);

/** Where a proposed version stands, in words. */
export function ProposalState({ proposal }: { proposal: FragmentType<typeof State> }) {
  const t = useTranslate();
  const { withdrawnOn, adoptedAs } = readFragment(State, proposal);
  if (adoptedAs)
    return (
      <StatusWord tone="good">{t('rules.proposal.adopted', { number: String(adoptedAs.number) })}</StatusWord>
    );
  return withdrawnOn ? (
    <StatusWord tone="quiet">{t('rules.proposal.withdrawn')}</StatusWord>
  ) : (
    <StatusWord tone="caution">{t('rules.proposal.open')}</StatusWord>
  );
}
