import type { Occurrence } from '../../gql/graphql.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import type { TypedMeeting } from './typed-meeting.js';
import type { Preview } from './use-meeting-preview.js';

interface ClockQuestionProps {
  preview: Preview;
  onPut: (time: Pick<TypedMeeting, 'date' | 'time'>) => void;
  onMean: (occurrence: Occurrence) => void;
}

/** Where clocks are set forward or back, a time may not be there at all, or twice: says so, and offers what there is. */
export function ClockQuestion({ preview: { skipped, twice }, onPut, onMean }: ClockQuestionProps) {
  const t = useTranslate();
  const format = useFormat();
  if (skipped)
    return (
      <>
        <StatusWord tone="bad">{t('meetings.clock.skipped')}</StatusWord>
        <Acts>
          {[skipped.before, skipped.after].map((wallClock) => {
            const [date = '', time = ''] = wallClock.split('T');
            return (
              <ActButton key={wallClock} onClick={() => onPut({ date, time })}>
                {format.moment(wallClock)}
              </ActButton>
            );
          })}
        </Acts>
      </>
    );
  if (twice.length === 0) return null;
  return (
    <>
      <StatusWord tone="caution">{t('meetings.clock.twice')}</StatusWord>
      <Acts>
        {twice.map(({ occurrence, offset }) => (
          <ActButton key={occurrence} onClick={() => onMean(occurrence)}>
            {t(`meetings.clock.${occurrence}`, { offset })}
          </ActButton>
        ))}
      </Acts>
    </>
  );
}
