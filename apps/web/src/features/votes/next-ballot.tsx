import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

export const OpenElectionOnItem = graphql(`
  mutation OpenElection($itemId: ID!, $panelRecommended: Boolean!) {
    openElection(itemId: $itemId, panelRecommended: $panelRecommended) {
      id
    }
  }
`);

/** Opens the next ballot of an election that the last one has not decided. */
export function OpenNextBallot({ itemId, needsPanel }: { itemId: string; needsPanel: boolean }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(OpenElectionOnItem);
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        <ActButton
          weight="main"
          busy={busy}
          onClick={() => void act({ itemId, panelRecommended: needsPanel })}
        >
          {t('elections.open.next')}
        </ActButton>
      </Acts>
    </>
  );
}
