import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import classes from './decision.module.css';
import { ReasonForm } from './reason-form.js';

const ActionChange = lazy(async () => ({ default: (await import('./action-form.js')).ActionChange }));
const EvidenceForm = lazy(async () => ({ default: (await import('./evidence-form.js')).EvidenceForm }));

const ToActOn = graphql(`
  fragment ActionToActOn on Action {
    id
    version
    state
    isMine
    viewerCanGiveEvidence
    viewerCanConfirm
    viewerCanReturn
    viewerCanChange
    ...ActionToChange
    ...ActionToDeliver
  }
`);

const ConfirmAction = graphql(`
  mutation ConfirmAction($id: ID!, $version: Int!) {
    confirmAction(id: $id, version: $version) {
      id
    }
  }
`);

const ReturnEvidence = graphql(`
  mutation ReturnEvidence($id: ID!, $version: Int!, $because: String!) {
    returnEvidence(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

const DropAction = graphql(`
  mutation DropAction($id: ID!, $version: Int!, $because: String!) {
    dropAction(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

/** What the reader may do with an action: the next act as the filled button, the others quiet. */
export function ActionActs({ action }: { action: FragmentType<typeof ToActOn> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const one = readFragment(ToActOn, action);
  const meant = { id: one.id, version: one.version };
  const confirming = useAct(ConfirmAction);
  const returning = useAct(ReturnEvidence);
  const dropping = useAct(DropAction);
  if (!one.viewerCanGiveEvidence && !one.viewerCanConfirm && !one.viewerCanChange) return null;
  const waits = one.state === 'evidence_given';
  return (
    <div className={classes.acts}>
      <FormErrorSummary errors={confirming.errors} />
      {waits && one.viewerCanReturn && !one.viewerCanConfirm && <p>{t('actions.otherEyes')}</p>}
      <Acts>
        {one.viewerCanConfirm && (
          <ActButton
            weight="main"
            busy={confirming.busy}
            onClick={() =>
              void confirming.act(meant).then((done) => done && announce(t('actions.confirmed')))
            }
          >
            {t('actions.confirm')}
          </ActButton>
        )}
        {one.viewerCanReturn && (
          <OpenedInPlace act={t('actions.return')}>
            {(close) => (
              <ReasonForm
                label={t('actions.return.because')}
                hint={t('actions.return.hint')}
                act={t('actions.return')}
                busy={returning.busy}
                errors={returning.errors}
                onGive={(because) =>
                  void returning
                    .act({ ...meant, because })
                    .then((done) => done && announce(t('actions.returned')))
                }
                onClose={close}
              />
            )}
          </OpenedInPlace>
        )}
        {one.viewerCanGiveEvidence && (
          <OpenedInPlace act={t('actions.evidence.give')} weight={one.isMine && !waits ? 'main' : 'quiet'}>
            {(close) => <EvidenceForm action={one} onClose={close} />}
          </OpenedInPlace>
        )}
        {one.viewerCanChange && (
          <>
            <OpenedInPlace act={t('actions.change')}>
              {(close) => <ActionChange action={one} onClose={close} />}
            </OpenedInPlace>
            <OpenedInPlace act={t('actions.drop')}>
              {(close) => (
                <ReasonForm
                  label={t('actions.drop.because')}
                  hint={t('actions.because.hint')}
                  act={t('actions.drop')}
                  weight="grave"
                  busy={dropping.busy}
                  errors={dropping.errors}
                  onGive={(because) =>
                    void dropping
                      .act({ ...meant, because })
                      .then((done) => done && announce(t('actions.dropped')))
                  }
                  onClose={close}
                />
              )}
            </OpenedInPlace>
          </>
        )}
      </Acts>
    </div>
  );
}
