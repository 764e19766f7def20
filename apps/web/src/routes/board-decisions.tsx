import { Link, useSearchParams } from 'react-router';
import { DecisionFilters, filterIn } from '../features/decisions/decision-filters.js';
import { DecisionTable } from '../features/decisions/decision-table.js';
import classes from '../features/decisions/decision.module.css';
import { RegisterFigures } from '../features/decisions/register-figures.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActButton, ActLink, Acts } from '../ui/act.js';
import { searchOf } from '../ui/filter-form.js';
import { useHydrated } from '../ui/hydrated.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const DecisionsPage = graphql(`
  query DecisionsPage(
    $year: Int
    $meeting: String
    $state: DecisionState
    $owner: String
    $late: Boolean
    $after: String
  ) {
    decisionRegister {
      viewerCanEnter
      ...FiltersOfDecisions
      ...FiguresOfRegister
    }
    decisions(year: $year, meeting: $meeting, state: $state, owner: $owner, late: $late, after: $after) {
      nextCursor
      items {
        ...DecisionLine
      }
    }
  }
`);

/** The register of the Board's decisions. */
export const route = definePage({
  path: '/board/decisions',
  needs: 'anyone',
  query: DecisionsPage,
  variables: (_params, search) => ({ ...filterIn(search), after: search.get('after') }),
  title: (t) => t('decisions.title'),
  Page({ data: { decisionRegister, decisions } }) {
    const t = useTranslate();
    const viewer = useViewer();
    const hydrated = useHydrated();
    const [search] = useSearchParams();
    const filter = filterIn(search);
    const filtered = searchOf(filter) !== '';
    return (
      <>
        <PageHeader
          kind={<Link to="/board">{t('board.title')}</Link>}
          title={t('decisions.title')}
          action={
            decisionRegister.viewerCanEnter && (
              <ActLink to="/board/decisions/new" weight="main">
                {t('decisions.enter')}
              </ActLink>
            )
          }
        >
          {t('decisions.lead')}
        </PageHeader>
        <RegisterFigures register={decisionRegister} />
        <DecisionFilters register={decisionRegister} filter={filter} />
        {decisions.items.length > 0 ? (
          <DecisionTable decisions={decisions.items} />
        ) : (
          <EmptyState
            title={t('decisions.empty')}
            action={filtered && <Link to="/board/decisions">{t('decisions.every')}</Link>}
          >
            {filtered ? t('decisions.empty.filtered') : t('decisions.empty.words')}
          </EmptyState>
        )}
        <Pager
          next={
            decisions.nextCursor ? `/board/decisions${searchOf(filter, decisions.nextCursor)}` : undefined
          }
          first={search.has('after') ? `/board/decisions${searchOf(filter)}` : undefined}
        />
        <div className={classes.acts}>
          <Acts apart>
            <ActLink to={`/board/decisions.csv${searchOf(filter)}`} afresh>
              {t('decisions.csv')}
            </ActLink>
            {hydrated && <ActButton onClick={() => window.print()}>{t('decisions.print')}</ActButton>}
            {viewer && <ActLink to="/board/actions">{t('actions.title')}</ActLink>}
          </Acts>
        </div>
      </>
    );
  },
});
