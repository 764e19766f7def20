import { Link } from 'react-router';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const OwnConflictsPage = graphql(`
  query OwnConflictsPage {
    ownConflicts {
      callSlug
      callTitle
      othersHidden
      own {
        number
        title
      }
    }
  }
`);

/** What the reader is kept out of, and why nothing more is said here. */
export const route = definePage({
  path: '/conflicts',
  needs: 'signed-in',
  query: OwnConflictsPage,
  title: (t) => t('conflicts.own.title'),
  Page({ data: { ownConflicts } }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader title={t('conflicts.own.title')}>{t('conflicts.own.lead')}</PageHeader>
        {ownConflicts.length === 0 && (
          <EmptyState title={t('conflicts.own.empty')}>{t('conflicts.own.empty.words')}</EmptyState>
        )}
        {ownConflicts.map(({ callSlug, callTitle, othersHidden, own }) => (
          <Section key={callSlug} title={<Link to={`/calls/${callSlug}`}>{callTitle}</Link>}>
            {othersHidden && <p>{t('conflicts.own.others')}</p>}
            {own.length > 0 && (
              <>
                <p>{t('conflicts.own.yours')}</p>
                <ul>
                  {own.map(({ number, title }) => (
                    <li key={number}>
                      <Link to={`/proposals/${number}`}>
                        <bdi>{title}</bdi>
                      </Link>{' '}
                      ({number})
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Section>
        ))}
      </>
    );
  },
});
