import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const Drafts = graphql(`
  fragment DraftsOfDuty on YearlyDuty {
    drafts {
      number
      dueOn
      sentOn
    }
  }
`);

/** The draft minutes that were or are due in the year, each with its last day and the day on which it was sent. */
export function DutyDrafts({ duty }: { duty: FragmentType<typeof Drafts> }) {
  const t = useTranslate();
  const format = useFormat();
  const { drafts } = readFragment(Drafts, duty);
  if (drafts.length === 0) return null;
  return (
    <ul aria-label={t('duties.drafts')}>
      {drafts.map(({ number, dueOn, sentOn }) => {
        const values = { meeting: number, due: format.plainDate(dueOn) };
        // Until the draft is sent nobody but the Secretariat reads the minutes.
        return (
          <li key={number}>
            {sentOn ? (
              <Link to={`/meetings/${number}/minutes`}>
                {t('duties.draft.sent', { ...values, day: format.plainDate(sentOn) })}
              </Link>
            ) : (
              <Link to={`/meetings/${number}`}>{t('duties.draft.toSend', values)}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
