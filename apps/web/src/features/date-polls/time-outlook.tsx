import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { OutlookOfTimeFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './date-polls.module.css';
import { HourWord, useSpanText } from './time-words.js';

export const Outlook = graphql(`
  fragment OutlookOfTime on ProposedTime {
    id
    isChosen
    localTimes {
      viewer {
        ...TimeSpan
      }
      meeting {
        ...TimeSpan
      }
    }
    notice {
      lastDay
      inTime
      extraordinaryUntil
      earliest
    }
    outlook {
      rank
      quorum
      needed
      yes
      ifNeeded
      unknown
      no
      burden
      beforeNext {
        criterion
        here
        there
      }
      members {
        organisationId
        name
        attendance
        colour
        burden
        paid
        people {
          name
          capacity
          answer
          hours {
            date
            time
            zone
            colour
          }
        }
      }
    }
  }
`);

type Outlooked = NonNullable<OutlookOfTimeFragment['outlook']>;
type Member = Outlooked['members'][number];

const quorumTone = { sure: 'good', if_needed: 'caution', open: 'caution', out_of_reach: 'bad' } as const;
const attendanceTone = { yes: 'good', if_needed: 'caution', unknown: 'quiet', no: 'bad' } as const;

/** What a time would mean: quorum, who comes, each Member's local hour, who pays, and why it stands where it does. */
export function TimeOutlook({ time }: { time: FragmentType<typeof Outlook> }) {
  const t = useTranslate();
  const format = useFormat();
  const say = useSpanText();
  const { localTimes, notice, outlook } = readFragment(Outlook, time);
  if (!outlook) return null;
  const { quorum, needed, yes, ifNeeded, unknown, no, beforeNext, burden, rank, members } = outlook;
  const when = say(localTimes.meeting);
  return (
    <>
      <h3>{t('datePolls.rank', { rank, when })}</h3>
      <p>
        <StatusWord tone={quorumTone[quorum]}>{t(`datePolls.quorum.${quorum}`, { needed })}</StatusWord>
      </p>
      <p>{t('datePolls.counts', { yes, ifNeeded, unknown, no })}</p>
      <p>{t('datePolls.burden', { n: burden })}</p>
      {beforeNext && (
        <p>
          {t(`datePolls.reason.${beforeNext.criterion}`, {
            here: beforeNext.here,
            there: beforeNext.there,
          })}
        </p>
      )}
      {notice && (
        <p>
          <StatusWord tone={notice.inTime ? 'quiet' : 'bad'}>
            {notice.inTime
              ? t('datePolls.notice', { day: format.date(notice.lastDay) })
              : t('datePolls.notice.past', { day: format.date(notice.lastDay) })}
          </StatusWord>
          {!notice.inTime && (
            <>
              {' '}
              {notice.extraordinaryUntil
                ? t('datePolls.ways.extraordinary', {
                    until: format.date(notice.extraordinaryUntil),
                    earliest: format.date(notice.earliest),
                  })
                : t('datePolls.ways', { earliest: format.date(notice.earliest) })}
            </>
          )}
        </p>
      )}
      <ResponsiveTable
        caption={t('datePolls.table', { when })}
        rows={members}
        rowKey={({ organisationId }) => organisationId}
        columns={[
          { title: t('datePolls.member'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            title: t('datePolls.comes'),
            cell: ({ attendance }) => (
              <StatusWord tone={attendanceTone[attendance]}>
                {t(`datePolls.attendance.${attendance}`)}
              </StatusWord>
            ),
          },
          { title: t('datePolls.hour'), cell: (member) => <Hours member={member} /> },
          { title: t('datePolls.pays'), cell: ({ burden: pays }) => pays, numeric: true },
          { title: t('datePolls.paid'), cell: ({ paid }) => paid, numeric: true },
        ]}
      />
    </>
  );
}

/** The clock of who would sit, and of the alternates who answered. */
function Hours({ member: { people } }: { member: Member }) {
  const t = useTranslate();
  const format = useFormat();
  if (people.length === 0) return t('datePolls.emptySeat');
  return (
    <ul className={classes.people}>
      {people.map(({ name, answer, hours }) => (
        <li key={name}>
          <bdi>{format.moment(`${hours.date}T${hours.time}`)}</bdi> <HourWord colour={hours.colour} />{' '}
          <span className={classes.who}>
            {t('datePolls.said', { name, answer: t(`datePolls.answer.${answer ?? 'none'}`) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
