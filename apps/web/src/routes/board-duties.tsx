import { Link, useSearchParams } from 'react-router';
import { DutyProof } from '../features/yearly-duties/duty-proof.js';
import { DutyStrip } from '../features/yearly-duties/duty-strip.js';
import { MovingTrial } from '../features/yearly-duties/moving-trial.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { asOfDay } from '../ui/as-of-form.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const DutiesPage = graphql(`
  query DutiesPage($meeting: String, $on: CalendarDate) {
    yearlyDuties {
      viewerCanTryMoving
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
    meetingMoved(number: $meeting, on: $on) {
      ...WhatMovingBreaks
    }
  }
`);

const askedOf = (search: URLSearchParams) => ({ number: search.get('meeting'), on: asOfDay(search) });

/** What the Board owes every year, and how it stands: for the Board and the Secretariat. */
export const route = definePage({
  path: '/board/duties',
  needs: 'signed-in',
  query: DutiesPage,
  variables(_params, search) {
    const { number, on } = askedOf(search);
    return { meeting: number, on };
  },
  failure: ({ yearlyDuties }) => (yearlyDuties ? undefined : 'denied'),
  title: (t) => t('duties.title'),
  Page({ data: { yearlyDuties, meetingMoved } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    if (!yearlyDuties) return null;
    const { years, viewerCanTryMoving } = yearlyDuties;
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
        </Section>
      </>
    );
  },
});
