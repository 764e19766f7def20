import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { RadioField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { useHourWord, useSpanText } from './time-words.js';

export const TimeToAnswer = graphql(`
  fragment TimeToAnswer on ProposedTime {
    id
    colour
    answer
    localTimes {
      viewer {
        zone
        ...TimeSpan
      }
      meeting {
        zone
        ...TimeSpan
      }
    }
  }
`);

const answers = ['yes', 'if_needed', 'no'] as const;

/** The field in which a time is answered, in the portal and in the page behind a mail alike. */
export const answerField = (timeId: string): string => `time-${timeId}`;

/** Yes, if needed or no for every time, on the reader's own clock, with the meeting's beside it. */
export function TimesToAnswer({ times }: { times: readonly FragmentType<typeof TimeToAnswer>[] }) {
  const t = useTranslate();
  const say = useSpanText();
  const hourWord = useHourWord();
  return times.map((one) => {
    const { id, colour, answer, localTimes } = readFragment(TimeToAnswer, one);
    const { viewer, meeting } = localTimes;
    const own = say(viewer ?? meeting);
    return (
      <RadioField
        key={id}
        name={answerField(id)}
        label={colour ? t('datePolls.time.suits', { when: own, tone: hourWord(colour) }) : own}
        hint={viewer && viewer.zone !== meeting.zone ? say(meeting) : undefined}
        initial={answer ?? undefined}
        options={answers.map((word) => ({ value: word, label: t(`datePolls.answer.${word}`) }))}
      />
    );
  });
}
