import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import classes from './minutes.module.css';

const Opening = graphql(`
  fragment RecordOfOpening on MinutesRecord {
    chair
    sittings {
      call
      from {
        date
        time
        zone
      }
    }
    quorumNotes {
      quorate
      at {
        date
        time
      }
    }
    members {
      id
      name
      proxyTo
      stays {
        person
        capacity
        standsInFor
        from {
          time
        }
        until {
          time
        }
      }
    }
  }
`);

/** When a meeting opened, who was there for whom and when, and whether enough Members were: from the records. */
export function OpeningRecord({ record }: { record: FragmentType<typeof Opening> }) {
  const t = useTranslate();
  const format = useFormat();
  const { chair, sittings, quorumNotes, members } = readFragment(Opening, record);
  const [first] = sittings;
  return (
    <div className={classes.record}>
      {first && (
        <p>
          {t('minutes.opened', {
            moment: format.moment(`${first.from.date}T${first.from.time}`),
            zone: first.from.zone,
          })}
          {chair && <> {t('minutes.chair', { member: chair })}</>}
        </p>
      )}
      <ResponsiveTable
        caption={t('minutes.attendance')}
        rows={members}
        rowKey={({ id }) => id}
        columns={[
          { title: t('minutes.member'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            title: t('minutes.who'),
            cell: ({ stays, proxyTo }) =>
              stays.length > 0 ? (
                <ul className={classes.plain}>
                  {stays.map(({ person, capacity, standsInFor, from }) => (
                    <li key={person + from.time}>
                      <bdi>{person}</bdi>, {t(`capacity.${capacity}`)}
                      {standsInFor && <>, {t('room.standsIn', { name: standsInFor })}</>}
                    </li>
                  ))}
                </ul>
              ) : proxyTo ? (
                t('room.proxyTo', { member: proxyTo })
              ) : (
                t('room.place.absent')
              ),
          },
          {
            title: t('minutes.when'),
            cell: ({ stays }) => (
              <ul className={classes.plain}>
                {stays.map(({ person, from, until }) => (
                  <li key={person + from.time} dir="ltr">
                    {until ? `${from.time}–${until.time}` : from.time}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      <ul className={classes.plain}>
        {quorumNotes.map(({ at, quorate }) => (
          <li key={`${at.date}${at.time}${quorate}`}>
            {at.time} {t(quorate ? 'room.quorum.there' : 'room.quorum.lacking')}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Closing = graphql(`
  fragment RecordOfClosing on MinutesRecord {
    sittings {
      call
      from {
        date
        time
      }
      until {
        date
        time
      }
    }
  }
`);

/** When a meeting adjourned, went on and closed. */
export function ClosingRecord({ record }: { record: FragmentType<typeof Closing> }) {
  const t = useTranslate();
  const format = useFormat();
  const { sittings } = readFragment(Closing, record);
  return (
    <ul className={classes.plain}>
      {sittings.map(({ call, from, until }, index) => (
        <li key={`${from.date}${from.time}`}>
          {index > 0 &&
            t(call === 'second' ? 'minutes.resumedAgain' : 'minutes.resumed', {
              moment: format.moment(`${from.date}T${from.time}`),
            })}{' '}
          {until &&
            t(index === sittings.length - 1 ? 'minutes.closed' : 'minutes.adjourned', {
              moment: format.moment(`${until.date}T${until.time}`),
            })}
        </li>
      ))}
    </ul>
  );
}
