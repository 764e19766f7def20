import { loadParts } from '../../platform/catalogue.js';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActLink, Acts } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { AwardOutcome } from './award-outcome.js';

const OnProposal = graphql(`
  fragment AwardOnProposal on Proposal {
    number
    viewerCanTable
    call {
      id
      currency
    }
    award {
      id
      releasedAt
      decisions
      ...OutcomeOfAward
    }
  }
`);

/** On the page of a proposal: what became of it, once that is released; and to the Secretariat the way to its award. */
function AwardOnProposal({ proposal }: { proposal: FragmentType<typeof OnProposal> }) {
  const t = useTranslate();
  const { number, award, call, viewerCanTable } = readFragment(OnProposal, proposal);
  // Told to the Secretariat alone.
  const isDesk = viewerCanTable || award?.decisions != null;
  return (
    <>
      {award?.releasedAt && (
        <Section title={t('awards.outcome.title')}>
          <AwardOutcome award={award} currency={call.currency} />
        </Section>
      )}
      {isDesk && (
        <div className="screen-only">
          <Acts apart>
            <ActLink to={`/proposals/${number}/award`} weight={award?.releasedAt ? 'quiet' : 'main'}>
              {t('awards.open')}
            </ActLink>
          </Acts>
        </div>
      )}
    </>
  );
}

/** The same with its words: most proposals have no award yet, and their page does without. */
export async function awardOnProposal() {
  await loadParts(['awards']);
  return { default: AwardOnProposal };
}
