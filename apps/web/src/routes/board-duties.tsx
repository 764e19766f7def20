import { Link, useSearchParams } from 'react-router';
import { DutyProof } from '../features/yearly-duties/duty-proof.js';
import { DutyStrip } from '../features/yearly-duties/duty-strip.js';
import { MovingTrial } from '../features/yearly-duties/moving-trial.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { asOfDay } from '../ui/as-of-form.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const DutiesPage = graphql(`
  query DutiesPage($meeting: String, $on: CalendarDate, $year: Int) {
    yearlyDuties {
      viewerCanTryMoving
      earlierYears
      years {
        year
        isOver
        isAhead
        duties {
          ...DutyInStrip
        }
        ...ProofOfYear
      }
      ...MovableMeetings
    }
    dutyProof(year: $year) {
      proven {
        year
        ...ProofOfYear
      }
    }
    meetingMoved(number: $meeting, on: $on) {
      ...WhatMovingBreaks
    }
  }
`);

const askedOf = (search: URLSearchParams) => ({ number: search.get('meeting'), on: asOfDay(search) });

/** The year before those of the radar that is asked for. */
const yearIn = (search: URLSearchParams) => {
  const year = search.get('year') ?? '';
  return /^\d{4}$/.test(year) ? Number(year) : null;
};

/** What the Board owes every year, and how it stands: for the Board and the Secretariat. */
export const route = definePage({
  path: '/board/duties',
  needs: 'signed-in',
  query: DutiesPage,
  variables(_params, search) {
    const { number, on } = askedOf(search);
    return { meeting: number, on, year: yearIn(search) };
  },
  failure: ({ yearlyDuties }) => (yearlyDuties ? undefined : 'denied'),
  title: (t) => t('duties.title'),
  Page({ data: { yearlyDuties, dutyProof, meetingMoved } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    if (!yearlyDuties) return null;
    const { years, earlierYears, viewerCanTryMoving } = yearlyDuties;
    const current = years.filter(({ isOver, isAhead }) => !isOver && !isAhead);
    const [ahead, past] = [years.filter(({ isAhead }) => isAhead), years.filter(({ isOver }) => isOver)];
    return (
      <>
        <PageHeader kind={<Link to="/board">{t('board.title')}</Link>} title={t('duties.title')}>
          {t('duties.lead')}
        </PageHeader>
        {current.map(({ year, duties }) => (
          <Section key={year} title={t('duties.year', { year: String(year) })}>
            <DutyStrip duties={duties} />
          </Section>
        ))}
        {viewerCanTryMoving && (
          <Section title={t('duties.move.title')} lead={t('duties.move.lead')}>
            <MovingTrial duties={yearlyDuties} moved={meetingMoved} asked={askedOf(search)} />
          </Section>
        )}
        {ahead.map(({ year, duties }) => (
          <Section key={year} title={t('duties.ahead', { year: String(year) })}>
            <DutyStrip duties={duties} />
          </Section>
        ))}
        <Section title={t('duties.past')} lead={t('duties.past.lead')}>
          {past.length > 0 ? (
            past.map((year) => <DutyProof key={year.year} year={year} />)
          ) : (
            <EmptyState title={t('duties.past.empty')}>{t('duties.past.empty.words')}</EmptyState>
          )}
          {earlierYears.length > 0 && (
            <nav aria-label={t('duties.earlier')}>
              <p>{t('duties.earlier')}</p>
              <Acts>
                {earlierYears.map((year) => (
                  <ActLink key={year} to={`/board/duties?year=${year}`}>
                    {String(year)}
                  </ActLink>
                ))}
              </Acts>
            </nav>
          )}
          {dutyProof?.proven && <DutyProof year={dutyProof.proven} />}
        </Section>
      </>
    );
  },
});
