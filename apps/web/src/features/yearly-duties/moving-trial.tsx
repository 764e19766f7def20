import { useId } from 'react';
import { useLocation } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { MovedOutcome, type WhatMovingBreaks } from './moved-outcome.js';
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

interface MovingTrialProps {
  duties: FragmentType<typeof Movable>;
  moved: FragmentType<typeof WhatMovingBreaks> | null | undefined;
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
      {moved ? <MovedOutcome moved={moved} /> : asked.number && asked.on && <p>{t('duties.move.unknown')}</p>}
    </>
  );
}
