import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { ErrorState } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { ReasonForm } from '../decisions/reason-form.js';
import { WorkState } from './work-state.js';

const Work = graphql(`
  fragment ActsOfWork on Work {
    id
    slug
    version
    state
    returnedBecause
    viewerCanChange
    viewerCanDiscard
    viewerCanSubmit
    viewerCanReview
    viewerCanPublish
    viewerCanReturn
    viewerCanWithdraw
  }
`);
const Submit = graphql(`
  mutation SubmitWork($id: ID!, $version: Int!) {
    submitWork(id: $id, version: $version) {
      id
    }
  }
`);
const Discard = graphql(`
  mutation DiscardWork($id: ID!, $version: Int!) {
    discardWork(id: $id, version: $version)
  }
`);
const Review = graphql(`
  mutation ReviewWork($id: ID!, $version: Int!) {
    reviewWork(id: $id, version: $version) {
      id
    }
  }
`);
const Publish = graphql(`
  mutation PublishWork($id: ID!, $version: Int!) {
    publishWork(id: $id, version: $version) {
      id
    }
  }
`);
const SendBack = graphql(`
  mutation ReturnWork($id: ID!, $version: Int!, $because: String!) {
    returnWork(id: $id, version: $version, because: $because) {
      id
    }
  }
`);
const Withdraw = graphql(`
  mutation WithdrawWork($id: ID!, $version: Int!, $because: String!) {
    withdrawWork(id: $id, version: $version, because: $because) {
      id
    }
  }
`);

/** What those who bring works and those who edit the library can do with one now. */
export function WorkActs({ work }: { work: FragmentType<typeof Work> }) {
  const t = useTranslate();
  const [asking, setAsking] = useState<'return' | 'withdraw' | null>(null);
  const refresh = usePageRefresh();
  const submit = useAct(Submit);
  const discard = useAct(Discard);
  const navigate = useNavigate();
  const announce = useAnnounce();
  const review = useAct(Review);
  const publish = useAct(Publish);
  const sendBack = useAct(SendBack);
  const withdraw = useAct(Withdraw);
  const { id, slug, version, state, returnedBecause, ...can } = readFragment(Work, work);
  const on = { id, version };
  // A refusal may mean that somebody else changed it: the next try is then made on the newer version.
  const orLookAgain = (done: unknown) => {
    if (done === null) refresh();
  };
  const throwAway = async () => {
    if (!(await discard.act(on))) return refresh();
    announce(t('works.discarded'));
    await navigate('/library/desk');
  };
  const close = () => setAsking(null);
  return (
    <Section title={t('works.acts')}>
      <p>
        <WorkState state={state} />
      </p>
      {state === 'draft' && returnedBecause && (
        <ErrorState title={t('works.returned')}>{returnedBecause}</ErrorState>
      )}
      <FormErrorSummary errors={[...submit.errors, ...discard.errors, ...review.errors, ...publish.errors]} />
      {can.viewerCanSubmit && <p>{t('works.submit.words')}</p>}
      <Acts>
        {can.viewerCanSubmit && (
          <ActButton weight="main" busy={submit.busy} onClick={() => void submit.act(on).then(orLookAgain)}>
            {t('works.submit')}
          </ActButton>
        )}
        {can.viewerCanReview && (
          <ActButton weight="main" busy={review.busy} onClick={() => void review.act(on).then(orLookAgain)}>
            {t('works.review')}
          </ActButton>
        )}
        {can.viewerCanPublish && (
          <ConfirmButton
            weight="main"
            question={t('works.publish.words')}
            busy={publish.busy}
            onConfirm={() => void publish.act(on).then(orLookAgain)}
          >
            {t('works.publish')}
          </ConfirmButton>
        )}
        {can.viewerCanChange && <ActLink to={`/library/${slug}/edit`}>{t('works.edit')}</ActLink>}
        {can.viewerCanDiscard && (
          <ConfirmButton
            weight="quiet"
            question={t('works.discard.words')}
            busy={discard.busy}
            onConfirm={() => void throwAway()}
          >
            {t('works.discard')}
          </ConfirmButton>
        )}
        {can.viewerCanReturn && (
          <ActButton onClick={() => setAsking('return')}>{t('works.return')}</ActButton>
        )}
        {can.viewerCanWithdraw && (
          <ActButton weight="grave" onClick={() => setAsking('withdraw')}>
            {t('works.withdraw')}
          </ActButton>
        )}
      </Acts>
      {asking === 'return' && can.viewerCanReturn && (
        <ReasonForm
          label={t('works.return.reason')}
          act={t('works.return')}
          busy={sendBack.busy}
          errors={sendBack.errors}
          onGive={(because) => void sendBack.act({ ...on, because }).then((done) => done && close())}
          onClose={close}
        />
      )}
      {asking === 'withdraw' && can.viewerCanWithdraw && (
        <ReasonForm
          label={t('works.withdraw.reason')}
          hint={t('works.withdraw.hint')}
          act={t('works.withdraw')}
          weight="grave"
          busy={withdraw.busy}
          errors={withdraw.errors}
          onGive={(because) => void withdraw.act({ ...on, because }).then((done) => done && close())}
          onClose={close}
        />
      )}
    </Section>
  );
}
