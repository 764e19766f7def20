import { useId } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './moving-trial.module.css';

const Movable = graphql(`
  fragment MovableMeetings on YearlyDuties {
    movableMeetings {
      number
      title
      on
    }
  }
`);

const Moved = graphql(`
  fragment WhatMovingBreaks on MeetingMoved {
    number
    on
    changes {
      breaks
      before {
        duty
        year
        state
      }
      after {
        state
      }
    }
  }
`);

interface MovingTrialProps {
  duties: FragmentType<typeof Movable>;
  moved: FragmentType<typeof Moved> | null | undefined;
  /** What the address asks for. */
  asked: { number: string | null; on: string | null };
}

/** What moving a meeting to another day would do to the duties. It asks by address and changes nothing. */
export function MovingTrial({ duties, moved, asked }: MovingTrialProps) {
  const t = useTranslate();
  const format = useFormat();
  const [meetingId, dayId] = [useId(), useId()];
  const { pathname } = useLocation();
  const { movableMeetings } = readFragment(Movable, duties);
  if (movableMeetings.length === 0) return <p>{t('duties.move.none')}</p>;
  return (
    <>
      <form className={classes.form} action={pathname}>
        <div>
          <label htmlFor={meetingId}>{t('duties.move.meeting')}</label>
          <select key={asked.number} id={meetingId} name="meeting" defaultValue={asked.number ?? undefined}>
            {movableMeetings.map(({ number, title, on }) => (
              <option key={number} value={number}>
                {number} · {title} · {format.plainDate(on)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={dayId}>{t('duties.move.on')}</label>
          <input
            key={asked.on}
            id={dayId}
            type="date"
            name="on"
            required
            defaultValue={asked.on ?? undefined}
          />
        </div>
        <button>{t('duties.move.act')}</button>
      </form>
      {moved ? <Outcome moved={moved} /> : asked.number && asked.on && <p>{t('duties.move.unknown')}</p>}
    </>
  );
}

function Outcome({ moved }: { moved: FragmentType<typeof Moved> }) {
  const t = useTranslate();
  const format = useFormat();
  const { number, on, changes } = readFragment(Moved, moved);
  const values = { meeting: number, day: format.plainDate(on) };
  if (changes.length === 0) return <p className={classes.outcome}>{t('duties.move.nothing', values)}</p>;
  const breaks = changes.some((change) => change.breaks);
  return (
    <div className={classes.outcome} data-breaks={breaks}>
      <p>
        <strong>{breaks ? t('duties.move.breaks', values) : t('duties.move.changes', values)}</strong>
      </p>
      <ul>
        {changes.map(({ before, after }) => (
          <li key={`${before.duty} ${before.year}`}>
            {t('duties.move.change', {
              duty: t(`duties.duty.${before.duty}`),
              year: String(before.year),
              before: t(`duties.state.${before.state}`),
              after: t(`duties.state.${after.state}`),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
