import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Choosing } from './choosing.js';
import classes from './date-polls.module.css';
import { TimeOutlook } from './time-outlook.js';

const Poll = graphql(`
  fragment PollToCompare on DatePoll {
    id
    viewerCanChoose
    times {
      id
      isChosen
      notice {
        inTime
      }
      outlook {
        rank
      }
      ...OutlookOfTime
    }
  }
`);

/** The times of a poll, the best first, each with what it would mean; one is chosen, which convenes the meeting. */
export function PollComparison({ poll }: { poll: FragmentType<typeof Poll> }) {
  const t = useTranslate();
  const { viewerCanChoose, times } = readFragment(Poll, poll);
  const ranked = [...times].sort((a, b) => (a.outlook?.rank ?? 0) - (b.outlook?.rank ?? 0));
  return (
    <ol className={classes.times}>
      {ranked.map((time) => (
        <li key={time.id} className={classes.time} data-chosen={time.isChosen || undefined}>
          <TimeOutlook time={time} />
          {viewerCanChoose && (
            <OpenedInPlace act={t('datePolls.choose')}>
              {(close) => (
                <Choosing slotId={time.id} tooLate={time.notice?.inTime === false} onClose={close} />
              )}
            </OpenedInPlace>
          )}
        </li>
      ))}
    </ol>
  );
}
