import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './moving-trial.module.css';

export const WhatMovingBreaks = graphql(`
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

/** Which duties stand otherwise once a meeting is held on another day, and whether that breaks one. */
export function MovedOutcome({ moved }: { moved: FragmentType<typeof WhatMovingBreaks> }) {
  const t = useTranslate();
  const format = useFormat();
  const { number, on, changes } = readFragment(WhatMovingBreaks, moved);
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
