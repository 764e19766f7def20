import { lazy } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';

const Called = graphql(`
  fragment RequisitionOnPage on Requisition {
    id
    matter
    because
    lastDay
    meeting {
      id
      number
      title
    }
    signatures {
      id
      member {
        id
        name
        acronym
      }
    }
    viewerCanSign
    viewerCanWithdraw
    viewerCanDraft
  }
`);

const SignRequisition = graphql(`
  mutation SignRequisition($id: ID!) {
    signRequisition(id: $id) {
      id
    }
  }
`);

const WithdrawFromRequisition = graphql(`
  mutation WithdrawFromRequisition($id: ID!) {
    withdrawFromRequisition(id: $id) {
      id
    }
  }
`);

const DraftForm = lazy(async () => ({ default: (await import('./requisition-forms.js')).DraftForm }));

interface RequisitionCardProps {
  requisition: FragmentType<typeof Called>;
  /** How many Members have to sign. */
  needed: number;
}

/** One call for a meeting: what about, who signed, and what the reader can do about it. */
export function RequisitionCard({ requisition, needed }: RequisitionCardProps) {
  const t = useTranslate();
  const format = useFormat();
  const called = readFragment(Called, requisition);
  const { id, matter, because, lastDay, meeting, signatures } = called;
  const signed = signatures.length;
  const members = format.list(signatures.map(({ member }) => member.acronym ?? member.name));
  return (
    <Section title={<bdi>{matter}</bdi>}>
      {because && <p>{because}</p>}
      <p>
        {lastDay ? (
          <StatusWord tone="caution">
            {t('requisitions.reached', { day: format.plainDate(lastDay) })}
          </StatusWord>
        ) : (
          <StatusWord tone="quiet">
            {signed > 0 ? t('requisitions.count', { signed, needed }) : t('requisitions.lapsed')}
          </StatusWord>
        )}
      </p>
      {signed > 0 && <p>{t('requisitions.signedBy', { members })}</p>}
      {meeting && (
        <p>
          <Link to={`/meetings/${meeting.number}`}>
            {t('requisitions.meeting', { number: meeting.number, title: meeting.title })}
          </Link>
        </p>
      )}
      <Signing {...called} />
      {called.viewerCanDraft && lastDay && (
        <Acts apart>
          <OpenedInPlace act={t('requisitions.draft')} weight="main">
            {(close) => <DraftForm id={id} day={format.plainDate(lastDay)} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </Section>
  );
}

function Signing(called: { id: string; viewerCanSign: boolean; viewerCanWithdraw: boolean }) {
  const { id, viewerCanSign, viewerCanWithdraw } = called;
  const t = useTranslate();
  const announce = useAnnounce();
  const sign = useAct(SignRequisition);
  const withdraw = useAct(WithdrawFromRequisition);
  const signNow = async () => {
    if (await sign.act({ id })) announce(t('requisitions.signed'));
  };
  const withdrawNow = async () => {
    if (await withdraw.act({ id })) announce(t('requisitions.withdrawn'));
  };
  return (
    <>
      <FormErrorSummary errors={[...sign.errors, ...withdraw.errors]} />
      {(viewerCanSign || viewerCanWithdraw) && (
        <Acts apart>
          {viewerCanSign && (
            <ActButton busy={sign.busy} onClick={() => void signNow()}>
              {t('requisitions.sign')}
            </ActButton>
          )}
          {viewerCanWithdraw && (
            <ActButton busy={withdraw.busy} onClick={() => void withdrawNow()}>
              {t('requisitions.withdraw')}
            </ActButton>
          )}
        </Acts>
      )}
    </>
  );
}
