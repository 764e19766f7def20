import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import type { EligibilityInput } from '../../gql/graphql.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './eligibility-desk.module.css';

const Preview = graphql(`
  query EligibilityPreview($call: String!, $decisions: [EligibilityInput!]!) {
    eligibilityPreview(call: $call, decisions: $decisions) {
      id
      number
      title
      eligible
      reason
      refusal
      letters {
        organisationName
        personName
      }
    }
  }
`);

interface EligibilityPreviewProps {
  call: string;
  decisions: EligibilityInput[];
  busy: boolean;
  /** Told what is left when what is refused is taken out. */
  onChange: (decisions: EligibilityInput[]) => void;
  onDecide: (decisions: EligibilityInput[]) => void;
}

/** What would become of each proposal, who gets a letter, and what is refused and why; then the act itself. */
export function EligibilityPreview({ call, decisions, busy, onChange, onDecide }: EligibilityPreviewProps) {
  const t = useTranslate();
  const [{ data, error, fetching }] = useQuery({
    query: Preview,
    variables: { call, decisions },
    requestPolicy: 'network-only',
    pause: decisions.length === 0,
  });
  if (error) return <FormErrorSummary errors={[{ text: t('ui.unreachable') }]} />;
  if (fetching) return <LoadingState />;
  const found = data?.eligibilityPreview ?? [];
  // What is chosen and not found has become another’s to decide on, or nobody’s.
  const lines = decisions.map(
    ({ number }) =>
      found.find((one) => one.number === number) ?? { ...gone(number), refusal: t('refusal.NOT_FOUND') },
  );
  const refused = lines.filter(({ refusal }) => refusal !== null);
  const left = decisions.filter(({ number }) => !refused.some((one) => one.number === number));
  return (
    <div role="status" className={classes.preview}>
      <p>{t('eligibility.previewed', { count: decisions.length })}</p>
      {lines.map(({ number, title, eligible, reason, refusal, letters }) => (
        <div key={number} className={classes.line}>
          <p>
            <bdi>{title}</bdi> (<bdi>{number}</bdi>)
          </p>
          {refusal === null ? (
            <>
              <StatusWord tone={eligible ? 'good' : 'caution'}>
                {t(eligible ? 'eligibility.wouldBe.eligible' : 'eligibility.wouldBe.ineligible')}
              </StatusWord>
              {reason.trim() !== '' && <p dir="auto">{reason}</p>}
              <p>{t('eligibility.letters')}</p>
              <ul>
                {letters.map(({ organisationName: organisation, personName: person }) => (
                  <li key={organisation}>
                    {person
                      ? t('eligibility.letter', { person, organisation })
                      : t('eligibility.letter.nobody', { organisation })}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <>
              <StatusWord tone="bad">{t('eligibility.refused')}</StatusWord>
              <p>{refusal}</p>
            </>
          )}
        </div>
      ))}
      {refused.length > 0 && <p>{t('eligibility.wait')}</p>}
      <Acts>
        {refused.length === 0 && decisions.length > 0 && (
          <ActButton weight="main" busy={busy} onClick={() => onDecide(decisions)}>
            {t('eligibility.act', { count: decisions.length })}
          </ActButton>
        )}
        {refused.length > 0 && left.length > 0 && (
          <ActButton onClick={() => onChange(left)}>
            {t('eligibility.leaveOut', { count: refused.length })}
          </ActButton>
        )}
      </Acts>
    </div>
  );
}

const gone = (number: string) => ({ number, title: number, eligible: false, reason: '', letters: [] });
