import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';

// Forms are fetched when somebody opens one.
const ReasonForm = lazy(async () => ({
  default: (await import('../decisions/reason-form.js')).ReasonForm,
}));

const AnswerCorrection = graphql(`
  mutation AnswerCorrection($id: ID!, $takenOver: Boolean!, $because: String!) {
    answerMinutesCorrection(id: $id, takenOver: $takenOver, because: $because) {
      id
    }
  }
`);

/** The Secretariat takes a correction over, once the words say it, or declines it and says why. */
export function CorrectionAnswer({ id }: { id: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const taking = useAct(AnswerCorrection);
  const declining = useAct(AnswerCorrection);
  const take = async () => {
    if (await taking.act({ id, takenOver: true, because: '' })) announce(t('minutes.correction.taken'));
  };
  const decline = async (because: string) => {
    if (await declining.act({ id, takenOver: false, because })) announce(t('minutes.correction.refused'));
  };
  return (
    <div className="screen-only">
      <FormErrorSummary errors={taking.errors} />
      <Acts>
        <ActButton busy={taking.busy} onClick={() => void take()}>
          {t('minutes.correction.take')}
        </ActButton>
        <OpenedInPlace act={t('minutes.correction.decline')}>
          {(close) => (
            <ReasonForm
              label={t('minutes.correction.because')}
              act={t('minutes.correction.decline')}
              busy={declining.busy}
              errors={declining.errors}
              onGive={(because) => void decline(because)}
              onClose={close}
            />
          )}
        </OpenedInPlace>
      </Acts>
    </div>
  );
}
