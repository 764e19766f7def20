import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, ActLink, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { Section } from '../../ui/section.js';
import classes from './date-polls.module.css';
import { Suggestions } from './suggestions.js';

const Meeting = graphql(`
  fragment MeetingToPoll on MeetingDates {
    id
    number
    wallClock
    timeZone
    earliest
    suggestions {
      ...SuggestionOfTime
    }
  }
`);

const OpenDatePoll = graphql(`
  mutation OpenDatePoll($meetingId: ID!, $poll: DatePollInput!) {
    openDatePoll(meetingId: $meetingId, poll: $poll) {
      id
      poll {
        id
        tally {
          asked
        }
      }
    }
  }
`);

interface Row {
  key: number;
  date: string;
  time: string;
}

const rowOf = (wallClock: string, key: number): Row => ({
  key,
  date: wallClock.slice(0, 10),
  time: wallClock.slice(11),
});

/** Proposes times for a draft, typed or suggested, and asks everybody who sits. */
export function PollOpening({ meeting }: { meeting: FragmentType<typeof Meeting> }) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(OpenDatePoll);
  const { id, number, wallClock, timeZone, earliest, suggestions } = readFragment(Meeting, meeting);
  const [rows, setRows] = useState<Row[]>([rowOf(wallClock, 0), rowOf('', 1)]);
  const nextKey = Math.max(...rows.map(({ key }) => key)) + 1;
  const day = wallClock.slice(0, 10);

  const set = (key: number, change: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...change } : row)));
  const propose = (suggested: string) => {
    if (rows.some(({ date, time }) => `${date}T${time}` === suggested)) return;
    const kept = rows.filter(({ date }) => date !== '');
    setRows([...kept, rowOf(suggested, nextKey)]);
    announce(t('datePolls.proposed'));
  };
  const open = async (entries: FormData) => {
    const answer = await act({
      meetingId: id,
      poll: {
        slots: rows
          .filter(({ date, time }) => date !== '' && time !== '')
          .map(({ date, time }) => ({ wallClock: `${date}T${time}` })),
        closes: {
          wallClock: `${typed(entries, 'closesAt') || day}T${typed(entries, 'closesTime') || '18:00'}`,
        },
      },
    });
    if (answer?.openDatePoll.poll)
      announce(t('datePolls.opened', { n: answer.openDatePoll.poll.tally.asked }));
  };

  return (
    <>
      <Section title={t('datePolls.suggestions')} lead={t('datePolls.suggestions.lead')}>
        {suggestions.length > 0 && <Suggestions suggestions={suggestions} onPropose={propose} />}
        <Acts>
          <ActLink to={`/meetings/${number}/dates?day=${rows.at(-1)?.date || day}`}>
            {suggestions.length > 0
              ? t('datePolls.suggest.again', { day: format.date(rows.at(-1)?.date || day) })
              : t('datePolls.suggest', { day: format.date(rows.at(-1)?.date || day) })}
          </ActLink>
        </Acts>
      </Section>
      <Section
        title={t('datePolls.open')}
        lead={t('datePolls.open.lead', { zone: timeZone, day: format.date(earliest ?? day) })}
      >
        <Form errors={errors} onSubmit={(entries) => void open(entries)}>
          {rows.map(({ key, date, time }, index) => (
            <fieldset
              key={key}
              className={classes.row}
              onInput={({ target }) => {
                if (!(target instanceof HTMLInputElement)) return;
                set(key, target.type === 'date' ? { date: target.value } : { time: target.value });
              }}
            >
              <legend className="visually-hidden">{t('datePolls.slot', { n: index + 1 })}</legend>
              <TextField
                name={`slots.${index}`}
                type="date"
                label={t('datePolls.slot.date', { n: index + 1 })}
                initial={date}
              />
              <TextField
                name={`slots.${index}.time`}
                type="time"
                label={t('datePolls.slot.time')}
                initial={time}
              />
              {rows.length > 2 && (
                <ActButton onClick={() => setRows(rows.filter((row) => row.key !== key))}>
                  {t('datePolls.slot.remove', { n: index + 1 })}
                </ActButton>
              )}
            </fieldset>
          ))}
          {rows.length < 40 && (
            <div>
              <ActButton onClick={() => setRows([...rows, rowOf('', nextKey)])}>
                {t('datePolls.slot.add')}
              </ActButton>
            </div>
          )}
          <div className={classes.row}>
            <TextField name="closesAt" type="date" label={t('datePolls.closes.date')} />
            <TextField name="closesTime" type="time" label={t('datePolls.slot.time')} initial="18:00" />
          </div>
          <p>
            {t('datePolls.consent.ways')}{' '}
            <Link to={`/meetings/${number}/notice`}>{t('datePolls.consent')}</Link>
          </p>
          <SubmitButton busy={busy}>{t('datePolls.open.act')}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
