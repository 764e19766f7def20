import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import classes from './minutes.module.css';

// Forms are fetched when somebody opens one.
const ReasonForm = lazy(async () => ({
  default: (await import('../decisions/reason-form.js')).ReasonForm,
}));

const Withhold = graphql(`
  mutation WithholdMinutesSection($meetingId: ID!, $key: String!, $because: String) {
    withholdMinutesSection(meetingId: $meetingId, key: $key, because: $because) {
      id
    }
  }
`);

interface WithholdSectionProps {
  meetingId: string;
  section: string;
  title: string;
  /** Why it is withheld; null where it is not. */
  because: string | null;
}

/** The Secretariat keeps a personal matter out of what is published, or lets it be published after all. */
export function WithholdSection({ meetingId, section: key, title, because }: WithholdSectionProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Withhold);
  const withhold = async (reason: string | null, done: string) => {
    if (await act({ meetingId, key, because: reason })) announce(done);
  };
  if (because === null)
    return (
      <OpenedInPlace act={t('minutes.withhold', { section: title })}>
        {(close) => (
          <ReasonForm
            label={t('minutes.withhold.because')}
            hint={t('minutes.withhold.hint')}
            act={t('minutes.withhold.act')}
            busy={busy}
            errors={errors}
            onGive={(reason) => void withhold(reason, t('minutes.withhold.done'))}
            onClose={close}
          />
        )}
      </OpenedInPlace>
    );
  return (
    <div>
      <p className={classes.quiet}>
        {t('minutes.withheldFromPublic')} <bdi>{because}</bdi>
      </p>
      <FormErrorSummary errors={errors} />
      <ActButton busy={busy} onClick={() => void withhold(null, t('minutes.show.done'))}>
        {t('minutes.show')}
      </ActButton>
    </div>
  );
}
