import type { Translate } from '@gsenet/shared/translate';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { DutyInStripFragment } from '../../gql/graphql.js';
import type { Format } from '../../ui/format.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { networkToday } from '../network/network-day.js';
import { DutyDrafts } from './duty-drafts.js';
import { dutyTone } from './duty-words.js';
import classes from './duty-strip.module.css';

const Duty = graphql(`
  fragment DutyInStrip on YearlyDuty {
    duty
    year
    state
    lastDay
    meeting {
      number
      title
      on
    }
    cures {
      by
      until
    }
    lacking {
      id
      slug
      name
    }
    decisions {
      number
      address
    }
    ...DraftsOfDuty
  }
`);

/** The duties of a year, each with its state, and on a line of the year how long there still is. */
export function DutyStrip({ duties }: { duties: readonly FragmentType<typeof Duty>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ol className={classes.strip}>
      {readFragment(Duty, duties).map((duty) => (
        <li key={duty.duty} data-state={duty.state}>
          <h3>{t(`duties.duty.${duty.duty}`)}</h3>
          <StatusWord tone={dutyTone[duty.state]}>{t(`duties.state.${duty.state}`)}</StatusWord>
          <YearLine duty={duty} />
          {duty.meeting ? (
            <p>
              <Link to={`/meetings/${duty.meeting.number}`}>{meetingWords(t, format, duty)}</Link>
            </p>
          ) : (
            duty.state !== 'met' && (
              <p className={classes.quiet}>{t('duties.lastDay', { day: format.plainDate(duty.lastDay) })}</p>
            )
          )}
          {(duty.state === 'at_risk' || duty.state === 'unproven') && duty.cures.length > 0 && (
            <>
              <h4>{t('duties.cure.title')}</h4>
              <ul>
                {duty.cures.map(({ by, until }) => (
                  <li key={by}>{t(`duties.cure.${by}`, { day: format.plainDate(until) })}</li>
                ))}
              </ul>
            </>
          )}
          {duty.lacking.length > 0 && (
            <p className={classes.quiet}>
              {t('duties.lacking', { members: format.list(duty.lacking.map(({ name }) => name)) })}
            </p>
          )}
          {duty.decisions.length > 0 && (
            <ul aria-label={t('duties.decisions')}>
              {duty.decisions.map(({ number, address }) => (
                <li key={number}>
                  <Link to={`/board/decisions/${address}`}>{number}</Link>
                </li>
              ))}
            </ul>
          )}
          <DutyDrafts duty={duty} />
          {duty.duty === 'requisitions' && <Link to="/board/requisitions">{t('board.requisitions')}</Link>}
        </li>
      ))}
    </ol>
  );
}

/** What a meeting has to do with a duty, in a sentence. */
export function meetingWords(
  t: Translate,
  format: Format,
  { state, meeting }: Pick<DutyInStripFragment, 'state' | 'meeting'>,
): string {
  if (!meeting) return '';
  const values = { meeting: meeting.number, day: format.plainDate(meeting.on) };
  if (state === 'met') return t('duties.metBy', values);
  return state === 'planned' ? t('duties.plannedBy', values) : t('duties.unprovenBy', values);
}

const share = (date: string, year: number) => {
  const day = Date.parse(`${date}T00:00:00Z`) - Date.UTC(year, 0, 1);
  return Math.min(100, Math.max(0, (100 * day) / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1))));
};

/** The year from January to December with today and the days that count; a picture of what stands beside it in words. */
function YearLine({ duty: { year, state, lastDay, cures, meeting } }: { duty: DutyInStripFragment }) {
  const today = networkToday();
  const marks = state === 'at_risk' ? cures.map(({ until }) => until) : [meeting?.on ?? lastDay];
  return (
    <div className={classes.line} aria-hidden="true">
      {today.startsWith(String(year)) && (
        <span className={classes.passed} style={{ inlineSize: `${share(today, year)}%` }} />
      )}
      {marks.map((day) => (
        <span key={day} className={classes.mark} style={{ insetInlineStart: `${share(day, year)}%` }} />
      ))}
    </div>
  );
}
