import { lazy, type ReactNode } from 'react';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { Answer } from '../../gql/graphql.js';
import { DayBar } from '../../ui/day-bar.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { Tag } from '../../ui/tag.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { answerTones, AnswerWord } from './answer-word.js';
import { Attendance, seatsOf, shortName, type Invitee, type Seat } from './attendance.js';
import { stretchesOf, toneOf } from './hour-tones.js';
import { isOver, minutesOf } from './meeting-clock.js';
import classes from './attendance-section.module.css';

// The Secretariat alone enters what others said.
const AnswerForForm = lazy(async () => ({
  default: (await import('./answer-for-form.js')).AnswerForForm,
}));

/** Who comes: in words first, then Member by Member with the clock that each lives by. */
export function AttendanceSection({ meeting }: { meeting: FragmentType<typeof Attendance> }) {
  const t = useTranslate();
  const format = useFormat();
  const attendance = readFragment(Attendance, meeting);
  const { invitees, hourBands, mode, minutes, viewerCanRemind } = attendance;
  const over = isOver(attendance);
  const seats = seatsOf(invitees);
  const names = (those: readonly Invitee[]) => format.list(those.map(shortName));
  const saying = (answer: Answer) => seats.filter(({ comes }) => comes.answer === answer);
  const alternates = invitees.filter(({ part, awaited }) => part === 'alternate' && !awaited);
  const observers = invitees.filter(({ part }) => part === 'observer');
  const columns: [Column<Seat>, ...Column<Seat>[]] = [
    {
      title: t('meetings.member'),
      cell: ({ asked }) => (
        <>
          <OrganisationLink organisation={asked.organisation} short />{' '}
          {asked.part === 'chair' && <Tag>{t('meetings.chair')}</Tag>}
        </>
      ),
    },
    { title: t('meetings.person'), cell: (seat) => <WhoComes {...seat} /> },
  ];
  // Where everybody comes to one place, its clock is everybody's.
  if (mode !== 'in_person')
    columns.push(
      { title: t('meetings.theirTime'), cell: ({ comes }) => <TheirTime invitee={comes} /> },
      {
        title: t('meetings.theirDay'),
        cell: ({ comes: { localHours } }) =>
          localHours &&
          hourBands && (
            <DayBar
              hours={stretchesOf(hourBands)}
              marked={{ from: minutesOf(localHours.time), to: minutesOf(localHours.time) + minutes }}
            />
          ),
      },
    );
  columns.push({
    title: t('meetings.answer'),
    cell: ({ comes }) => (
      <>
        <AnswerWord answer={comes.answer} />
        {comes.answeredFrom === 'secretariat' && (
          <span className={classes.quiet}>{t('meetings.answer.byTelephone')}</span>
        )}
      </>
    ),
  });
  return (
    <div className={classes.attendance}>
      <ul className={classes.summary}>
        {(['waiting', 'coming', 'perhaps', 'not_coming'] as const).map((answer) => {
          const those = saying(answer).map(({ asked }) => asked);
          return (
            those.length > 0 && (
              <li key={answer}>
                {over && answer === 'waiting' ? (
                  <StatusWord tone="quiet">
                    {t('meetings.summary.silent', { members: names(those) })}
                  </StatusWord>
                ) : (
                  <StatusWord tone={answerTones[answer]}>
                    {t(`meetings.summary.${answer}`, { members: names(those) })}
                  </StatusWord>
                )}
              </li>
            )
          );
        })}
      </ul>
      <ResponsiveTable
        caption={t('meetings.whoComes')}
        rows={seats}
        rowKey={({ asked }) => asked.id}
        columns={columns}
      />
      {viewerCanRemind && (
        <OpenedInPlace act={t('meetings.answerFor')}>
          {(close) => <AnswerForForm invitees={waitingFirst(invitees)} onClose={close} />}
        </OpenedInPlace>
      )}
      <Others title={t('meetings.told')} people={alternates} />
      <Others title={t('meetings.observing')} people={observers} />
    </div>
  );
}

const waitingFirst = (invitees: readonly Invitee[]): Invitee[] =>
  invitees
    .filter(({ awaited }) => awaited)
    .sort((a, b) => Number(b.answer === 'waiting') - Number(a.answer === 'waiting'));

function WhoComes({ asked, comes }: Seat): ReactNode {
  const t = useTranslate();
  if (asked === comes) return <bdi>{asked.person.name}</bdi>;
  return (
    <>
      <bdi>{comes.person.name}</bdi>
      <span className={classes.quiet}>{t('meetings.insteadOf', { name: asked.person.name })}</span>
    </>
  );
}

function TheirTime({ invitee: { localHours } }: { invitee: Invitee }) {
  const t = useTranslate();
  const format = useFormat();
  if (!localHours) return null;
  const { date, time, endTime, zone, offset, colour } = localHours;
  return (
    <span title={t('ui.time.zone', { zone, offset })}>
      {t('meetings.times', { date: format.dayAndMonth(date), from: time, to: endTime })}
      <span className={classes.tone}>
        <StatusWord tone={toneOf[colour]}>{t(`ui.hours.${toneOf[colour]}`)}</StatusWord>
      </span>
    </span>
  );
}

function Others({ title, people }: { title: string; people: readonly Invitee[] }) {
  const format = useFormat();
  if (people.length === 0) return null;
  return (
    <p className={classes.quiet}>
      {title} {format.list(people.map(({ person }) => person.name))}
    </p>
  );
}
