import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import classes from './decision.module.css';
import { ReasonForm } from './reason-form.js';

const ToPublish = graphql(`
  fragment DecisionToPublish on Decision {
    id
    version
    number
    regularPublicationOn
    mayBePublishedNow
  }
`);

const PublishDecision = graphql(`
  mutation PublishDecision($id: ID!, $version: Int!, $because: String!) {
    publishDecision(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

const WithholdDecision = graphql(`
  mutation WithholdDecision($id: ID!, $version: Int!, $because: String!) {
    withholdDecision(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

/** The Secretariat publishes a decision, on its day or earlier with a reason, or withholds it. */
export function Publication({ decision }: { decision: FragmentType<typeof ToPublish> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const { id, version, number, regularPublicationOn, mayBePublishedNow } = readFragment(ToPublish, decision);
  const publishing = useAct(PublishDecision);
  const withholding = useAct(WithholdDecision);
  const publish = async (because: string) => {
    if (await publishing.act({ id, version, because })) announce(t('decisions.published'));
  };
  const withhold = async (because: string) => {
    if (await withholding.act({ id, version, because })) announce(t('decisions.withheld'));
  };
  const day = regularPublicationOn && { date: format.plainDate(regularPublicationOn) };
  const regular = day ? t('decisions.publish.regular', day) : t('decisions.publish.afterApproval');
  return (
    <div className={classes.publication}>
      <p>{mayBePublishedNow && day ? t('decisions.publish.may', day) : regular}</p>
      <Acts>
        {mayBePublishedNow ? (
          <>
            <FormErrorSummary errors={publishing.errors} />
            <ConfirmButton
              question={t('decisions.publish.question', { number })}
              busy={publishing.busy}
              weight="main"
              onConfirm={() => void publish('')}
            >
              {t('decisions.publish')}
            </ConfirmButton>
          </>
        ) : (
          <OpenedInPlace act={t('decisions.publish.early')}>
            {(close) => (
              <ReasonForm
                label={t('decisions.publish.early.because')}
                hint={t('decisions.publish.question', { number })}
                act={t('decisions.publish')}
                busy={publishing.busy}
                errors={publishing.errors}
                onGive={(because) => void publish(because)}
                onClose={close}
              />
            )}
          </OpenedInPlace>
        )}
        <OpenedInPlace act={t('decisions.withhold')}>
          {(close) => (
            <ReasonForm
              label={t('decisions.withhold.because')}
              hint={t('decisions.withhold.hint')}
              act={t('decisions.withhold')}
              weight="grave"
              busy={withholding.busy}
              errors={withholding.errors}
              onGive={(because) => void withhold(because)}
              onClose={close}
            />
          )}
        </OpenedInPlace>
      </Acts>
    </div>
  );
}
