import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import type { PresenceAct, RoomLedgerQuery } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import classes from './room.module.css';

const Ledger = graphql(`
  query RoomLedger($number: String!) {
    meetingRoom(number: $number) {
      id
      floor {
        quorumNotes {
          quorate
          at {
            date
            time
          }
        }
        items {
          id
          position
          quorumNotes {
            quorate
            at {
              date
              time
            }
          }
        }
      }
      ledger {
        id
        act
        member
        person
        standsInFor
        item
        toMember
        enteredBy
        because
        at {
          date
          time
        }
      }
    }
  }
`);

type Line = NonNullable<RoomLedgerQuery['meetingRoom']>['ledger'][number];

/** Who came and went when, and when there was a quorum. */
export function RoomLedger({ number }: { number: string }) {
  const t = useTranslate();
  const format = useFormat();
  const [{ data, error }] = useQuery({
    query: Ledger,
    variables: { number },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) return <p>{t('ui.unreachable')}</p>;
  if (!data?.meetingRoom) return <LoadingState />;
  const { floor, ledger } = data.meetingRoom;
  const said = ({ act, member, person, standsInFor, item, toMember }: Line) =>
    t(`room.ledger.${act satisfies PresenceAct}`, {
      member,
      name: person ?? '',
      forName: standsInFor ?? '',
      item: item ?? '',
      holder: toMember ?? '',
    });
  return (
    <>
      <h3>{t('room.quorum.notes')}</h3>
      <ul className={classes.why}>
        {floor.quorumNotes.map(({ at, quorate }) => (
          <li key={`${at.date}${at.time}${quorate}`}>
            {format.moment(`${at.date}T${at.time}`)} {t(quorate ? 'room.quorum.there' : 'room.quorum.lost')}
          </li>
        ))}
        {floor.items.flatMap(({ id, position, quorumNotes }) =>
          quorumNotes.map(({ at, quorate }) => (
            <li key={`${id}${at.date}${at.time}${quorate}`}>
              {t('room.quorum.ofItem', { n: String(position) })}: {format.moment(`${at.date}T${at.time}`)}{' '}
              {t(quorate ? 'room.quorum.there' : 'room.quorum.lost')}
            </li>
          )),
        )}
      </ul>
      <h3>{t('room.ledger')}</h3>
      <ul className={classes.why}>
        {ledger.map((line) => (
          <li key={line.id}>
            {format.moment(`${line.at.date}T${line.at.time}`)} · {said(line)}
            {line.because && (
              <span className={classes.quiet}>
                {' '}
                {t('room.ledger.because', { because: line.because, name: line.enteredBy })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
