import { Link } from 'react-router';
import { AdviceText } from '../features/reviews/advice-text.js';
import { SpreadFigure } from '../features/reviews/spread-figure.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const CallAdvicePage = graphql(`
  query CallAdvicePage($slug: String!) {
    call(slug: $slug) {
      slug
      title
    }
    panelAdvice(call: $slug) {
      id
      number
      title
      spread {
        ...SpreadToShow
      }
      advice {
        id
        ...AdviceToRead
      }
    }
  }
`);

/** What the panel advises the Board about the proposals under a call, as far as the reader may know of them. */
export const route = definePage({
  path: '/calls/:slug/advice',
  needs: 'signed-in',
  query: CallAdvicePage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: (data) => (data.call ? undefined : 'not-found'),
  title: (t) => t('reviews.advice'),
  Page({ data: { call, panelAdvice } }) {
    const t = useTranslate();
    return (
      call && (
        <>
          <PageHeader kind={<Link to={`/calls/${call.slug}`}>{call.title}</Link>} title={t('reviews.advice')}>
            {t('reviews.advice.lead')}
          </PageHeader>
          {panelAdvice.length === 0 && (
            <EmptyState title={t('reviews.advice.empty')}>{t('reviews.advice.empty.words')}</EmptyState>
          )}
          {panelAdvice.map(({ id, number, title, spread, advice: [counting, ...earlier] }) => (
            <Section
              key={id}
              title={
                <>
                  <bdi>{title}</bdi> ({number})
                </>
              }
            >
              {counting && <AdviceText advice={counting} />}
              {spread && <SpreadFigure title={title} spread={spread} />}
              {earlier.length > 0 && (
                <details>
                  <summary>{t('reviews.advice.earlier')}</summary>
                  {earlier.map((one) => (
                    <AdviceText key={one.id} advice={one} />
                  ))}
                </details>
              )}
            </Section>
          ))}
          <Acts apart>
            <ActLink to="/conflicts">{t('conflicts.own.title')}</ActLink>
          </Acts>
        </>
      )
    );
  },
});
