import { Link, useSearchParams } from 'react-router';
import { SeatPlan } from '../features/board/seat-plan.js';
import { RegisterFigures } from '../features/decisions/register-figures.js';
import { holdsSeat, worksInSecretariat } from '../platform/capacities.js';
import { networkWords } from '../features/network/network-words.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useViewer } from '../platform/viewer.js';
import { ActLink, Acts } from '../ui/act.js';
import { AsOfForm, asOfDay } from '../ui/as-of-form.js';
import { Filters } from '../ui/filters.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const BoardPage = graphql(`
  query BoardPage($on: CalendarDate) {
    board(on: $on) {
      ...SeatsOfBoard
    }
    decisionRegister {
      ...FiguresOfRegister
    }
    networkTexts(topics: ["advisoryBoard"]) {
      ...NetworkWords
    }
  }
`);

/** The Advisory Board: one seat for each Member, and who sits on it. */
export const route = definePage({
  path: '/board',
  needs: 'anyone',
  query: BoardPage,
  variables: (_params, search) => ({ on: asOfDay(search) }),
  title: (t) => t('board.title'),
  Page({ data }) {
    const t = useTranslate();
    const format = useFormat();
    const [search] = useSearchParams();
    const day = asOfDay(search);
    const viewer = useViewer();
    return (
      <>
        <PageHeader
          title={t('board.title')}
          action={
            <Acts>
              <ActLink to="/board/chair">{t('board.chair')}</ActLink>
              <ActLink to="/board/decisions">{t('decisions.title')}</ActLink>
              {viewer && <ActLink to="/board/circulars">{t('board.circulars')}</ActLink>}
              <ActLink to="/board/minutes">{t('board.minutes')}</ActLink>
              {holdsSeat(viewer) && <ActLink to="/board/brief">{t('board.brief')}</ActLink>}
              {(holdsSeat(viewer) || worksInSecretariat(viewer)) && (
                <ActLink to="/board/requisitions">{t('board.requisitions')}</ActLink>
              )}
              <ActLink to="/annual-reports">{t('meetings.subject.annual_report')}</ActLink>
              {viewer && <ActLink to="/board/duties">{t('duties.title')}</ActLink>}
            </Acts>
          }
        >
          {day ? t('board.then', { day: format.plainDate(day) }) : t('board.lead')}
        </PageHeader>
        {!day && <RegisterFigures register={data.decisionRegister} />}
        <Filters>
          <p>{t('board.seats', { n: data.board.length })}</p>
          <AsOfForm day={day} />
        </Filters>
        {data.board.length > 0 ? (
          <SeatPlan seats={data.board} />
        ) : (
          <EmptyState title={t('board.empty')}>{t('board.empty.words')}</EmptyState>
        )}
        <Section title={t('board.rules')}>
          <div className="prose">
            {networkWords(data.networkTexts)('advisoryBoard').map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>
              <Link to="/board/rules">{t('rules.title')}</Link> ·{' '}
              {viewer && (
                <>
                  <Link to="/board/burden">{t('board.burden')}</Link> ·{' '}
                </>
              )}
              <Link to="/about#governance">{t('board.rules.more')}</Link>
            </p>
          </div>
        </Section>
      </>
    );
  },
});
