import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { HourColour } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { toneOf } from '../meetings/hour-tones.js';

export const TimeSpan = graphql(`
  fragment TimeSpan on MeetingTime {
    date
    time
    endTime
    offset
    zone
  }
`);

/** From when until when, with its zone: “Wed 3 March 2027, 14:00–15:30 (Asia/Shanghai, UTC+08:00)”. */
export function useSpanText(): (span: FragmentType<typeof TimeSpan>) => string {
  const t = useTranslate();
  const format = useFormat();
  return (span) => {
    const { date, time, endTime, offset, zone } = readFragment(TimeSpan, span);
    return t('datePolls.span', { date: format.date(date), from: time, to: endTime, zone, offset });
  };
}

const words = { green: 'ui.hours.good', yellow: 'ui.hours.caution', red: 'ui.hours.bad' } as const;

export function useHourWord(): (colour: HourColour) => string {
  const t = useTranslate();
  return (colour) => t(words[colour]);
}

/** How hours suit somebody: a word, whose sign and colour only repeat it. */
export function HourWord({ colour }: { colour: HourColour }) {
  const word = useHourWord();
  return <StatusWord tone={toneOf[colour]}>{word(colour)}</StatusWord>;
}
