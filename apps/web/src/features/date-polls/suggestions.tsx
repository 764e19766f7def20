import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActButton } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './date-polls.module.css';
import { useHourWord, useSpanText } from './time-words.js';

export const Suggestion = graphql(`
  fragment SuggestionOfTime on SuggestedTime {
    wallClock
    burden
    yearBurden
    keepsLimits
    localTimes {
      meeting {
        ...TimeSpan
      }
    }
    notice {
      lastDay
      inTime
    }
    members {
      organisationId
      name
      paid
      afterwards
      hours {
        time
        colour
      }
    }
  }
`);

interface SuggestionsProps {
  suggestions: readonly FragmentType<typeof Suggestion>[];
  onPropose: (wallClock: string) => void;
}

/** What the portal suggests for a day, with who pays and how the year goes on. */
export function Suggestions({ suggestions, onPropose }: SuggestionsProps) {
  const t = useTranslate();
  const format = useFormat();
  const say = useSpanText();
  const hourWord = useHourWord();
  return (
    <ol className={classes.times}>
      {suggestions.map((one) => {
        const { wallClock, burden, yearBurden, keepsLimits, localTimes, notice, members } = readFragment(
          Suggestion,
          one,
        );
        const paying = members.filter(({ hours }) => hours.colour !== 'green');
        return (
          <li key={wallClock} className={classes.time}>
            <h3>{say(localTimes.meeting)}</h3>
            <p>
              {paying.length === 0
                ? t('datePolls.nobodyPays')
                : t('datePolls.whoPays', {
                    n: burden,
                    members: format.list(
                      paying.map(({ name, hours }) =>
                        t('datePolls.payer', { name, time: hours.time, tone: hourWord(hours.colour) }),
                      ),
                    ),
                  })}
            </p>
            <p>
              {t('datePolls.year', {
                n: yearBurden,
                members: format.list(
                  members.map(({ name, afterwards }) => t('datePolls.share', { name, n: afterwards })),
                ),
              })}
            </p>
            <p>
              <StatusWord tone={keepsLimits ? 'good' : 'caution'}>
                {keepsLimits ? t('datePolls.fair') : t('datePolls.unfair')}
              </StatusWord>{' '}
              <StatusWord tone={notice.inTime ? 'quiet' : 'bad'}>
                {notice.inTime
                  ? t('datePolls.notice', { day: format.date(notice.lastDay) })
                  : t('datePolls.notice.past', { day: format.date(notice.lastDay) })}
              </StatusWord>
            </p>
            <div>
              <ActButton onClick={() => onPropose(wallClock)}>{t('datePolls.propose')}</ActButton>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
