import { lazy } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ActionTable } from '../features/decisions/action-table.js';
import classes from '../features/decisions/decision.module.css';
import { RegisterFigures } from '../features/decisions/register-figures.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';
import { Section } from '../ui/section.js';

const ActionsPage = graphql(`
  query ActionsPage($after: String) {
    decisionRegister {
      viewerCanEnter
      viewerSeesActions
      overdueActions
      ...FiguresOfRegister
    }
    mine: actions(mine: true, first: 100) {
      items {
        ...ActionLine
      }
    }
    others: actions(mine: false, first: 50, after: $after) {
      nextCursor
      items {
        ...ActionLine
      }
    }
    upcoming: meetings(upcoming: true, first: 25) {
      items {
        id
        viewerCanPutOverdue
        ...AgendaForOverdue
      }
    }
  }
`);

const OverdueOnAgenda = lazy(async () => ({
  default: (await import('../features/decisions/overdue-on-agenda.js')).OverdueOnAgenda,
}));

/** What is still to be done because of decisions: the reader's own first, what is overdue first. */
export const route = definePage({
  path: '/board/actions',
  needs: 'signed-in',
  query: ActionsPage,
  variables: (_params, search) => ({ after: search.get('after') }),
  title: (t) => t('actions.title'),
  Page({ data: { decisionRegister, mine, others, upcoming } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const agendas = upcoming.items.filter(({ viewerCanPutOverdue }) => viewerCanPutOverdue);
    return (
      <>
        <PageHeader
          kind={<Link to="/board/decisions">{t('decisions.title')}</Link>}
          title={t('actions.title')}
        >
          {t('actions.lead')}
        </PageHeader>
        <RegisterFigures register={decisionRegister} />
        <Section title={t('actions.mine')}>
          {mine.items.length > 0 ? (
            <ActionTable caption={t('actions.mine')} actions={mine.items} />
          ) : (
            <EmptyState title={t('actions.mine.empty')}>{t('actions.mine.empty.words')}</EmptyState>
          )}
        </Section>
        {decisionRegister.viewerSeesActions && (
          <Section title={t('actions.others')}>
            {others.items.length > 0 ? (
              <ActionTable caption={t('actions.others')} actions={others.items} />
            ) : (
              <EmptyState title={t('actions.others.empty')}>{t('actions.others.empty.words')}</EmptyState>
            )}
            <Pager
              next={others.nextCursor ? `/board/actions?after=${others.nextCursor}` : undefined}
              first={search.has('after') ? '/board/actions' : undefined}
            />
          </Section>
        )}
        {(decisionRegister.overdueActions ?? 0) > 0 && agendas.length > 0 && (
          <div className={classes.acts}>
            <Acts apart>
              <OpenedInPlace act={t('actions.agenda')}>
                {() => <OverdueOnAgenda meetings={agendas} />}
              </OpenedInPlace>
            </Acts>
          </div>
        )}
      </>
    );
  },
});
