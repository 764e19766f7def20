import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';

const PanelForm = lazy(async () => ({ default: (await import('./panel-form.js')).PanelForm }));

export const OpenElectionOnItem = graphql(`
  mutation OpenElection($itemId: ID!, $panel: PanelInput) {
    openElection(itemId: $itemId, panel: $panel) {
      id
    }
  }
`);

/** Opens the next ballot of an election that the last one has not decided. */
export function OpenNextBallot({ itemId, needsPanel }: { itemId: string; needsPanel: boolean }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(OpenElectionOnItem);
  if (needsPanel)
    return (
      <OpenedInPlace act={t('elections.open.next')} weight="main">
        {(close) => (
          <PanelForm
            act={t('votes.panel.act')}
            busy={busy}
            errors={errors}
            onGive={(panel) => void act({ itemId, panel })}
            onClose={close}
          />
        )}
      </OpenedInPlace>
    );
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        <ActButton weight="main" busy={busy} onClick={() => void act({ itemId, panel: null })}>
          {t('elections.open.next')}
        </ActButton>
      </Acts>
    </>
  );
}
