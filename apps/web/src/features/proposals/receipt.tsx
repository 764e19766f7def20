import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Icon } from '../../ui/icon.js';
import { useTranslate } from '../../ui/language.js';
import { TimeStamp } from '../../ui/time-stamp.js';
import { CallMoment } from '../calls/call-moment.js';
import classes from './receipt.module.css';

const Receipt = graphql(`
  fragment ReceiptOfProposal on Proposal {
    number
    submission {
      id
      fingerprint
    }
    localSubmittedAt {
      date
      time
      zone
      offset
    }
    call {
      id
      closing {
        ...CallMoment
      }
    }
  }
`);

/** That a proposal has been handed in: which, when, and what happens with it. */
export function ReceiptCard({ proposal }: { proposal: FragmentType<typeof Receipt> }) {
  const t = useTranslate();
  const { number, localSubmittedAt, submission, call } = readFragment(Receipt, proposal);
  if (!localSubmittedAt) return null;
  return (
    <section className={classes.receipt} aria-label={t('proposals.receipt')}>
      <p className={classes.title}>
        <Icon name="check" /> {t('proposals.receipt.words', { number })}
      </p>
      <p>
        <TimeStamp yours={localSubmittedAt} />
      </p>
      <p>
        {t('proposals.receipt.next')} <CallMoment moment={call.closing} />
      </p>
      {submission && (
        <>
          <p className={classes.fingerprint}>
            {t('plan.fingerprint')}: <bdi dir="ltr">{submission.fingerprint}</bdi>
          </p>
          <p>
            <a href={`/proposals/${number}/copy.pdf`} download>
              {t('proposals.copy')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
