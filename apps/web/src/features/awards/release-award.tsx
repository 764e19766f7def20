import { languageName, type Language } from '@gsenet/shared/languages';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import classes from './award.module.css';

const ReleaseAward = graphql(`
  mutation ReleaseAward($proposal: String!, $version: Int!) {
    releaseAward(proposal: $proposal, version: $version) {
      id
    }
  }
`);

interface ReleaseAwardProps {
  number: string;
  version: number;
  recipients: readonly { name: string; organisation: string; language: string }[];
  isAwarded: boolean;
}

/** Tells the applicants, each in their language: who they are is seen first, and it is asked once more. */
export function ReleaseAwardAct({ number, version, recipients, isAwarded }: ReleaseAwardProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(ReleaseAward);
  const release = async () => {
    if (await act({ proposal: number, version })) announce(t('awards.released'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ul className={classes.recipients}>
        {recipients.map(({ name, organisation, language }) => (
          <li key={`${organisation} ${name}`}>
            <bdi>{name}</bdi> · <bdi>{organisation}</bdi>{' '}
            <span className={classes.quiet}>{languageName(language as Language)}</span>
          </li>
        ))}
      </ul>
      <Acts>
        <ConfirmButton
          weight="main"
          busy={busy}
          question={t(isAwarded ? 'awards.release.question.awarded' : 'awards.release.question.declined', {
            n: recipients.length,
          })}
          onConfirm={() => void release()}
        >
          {t('awards.release')}
        </ConfirmButton>
      </Acts>
    </>
  );
}
