import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './room.module.css';

const Agenda = graphql(`
  fragment AgendaInRoom on MeetingRoom {
    id
    state
    floor {
      viewerCanConduct
      currentItem {
        id
      }
      items {
        id
        position
        title
        minutes
        recused
        quorum {
          quorate
        }
      }
    }
  }
`);

const TakeUpItem = graphql(`
  mutation TakeUpItem($itemId: ID!) {
    takeUpItem(itemId: $itemId) {
      id
      ...AgendaInRoom
    }
  }
`);

/** The agenda with the item that is being dealt with; whoever conducts the meeting takes up another. */
export function RoomAgenda({ room }: { room: FragmentType<typeof Agenda> }) {
  const t = useTranslate();
  const format = useFormat();
  const { state, floor } = readFragment(Agenda, room);
  const { act, busy, errors } = useAct(TakeUpItem);
  const takesUp = floor.viewerCanConduct && state === 'open';
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ol className={classes.agenda}>
        {floor.items.map(({ id, position, title, minutes, recused, quorum }) => {
          const isCurrent = floor.currentItem?.id === id;
          return (
            <li key={id} aria-current={isCurrent ? 'step' : undefined} className={classes.item}>
              <span className={classes.words}>
                {format.number(position)}. <bdi>{title}</bdi>{' '}
                <span className={classes.quiet}>{t('meetings.minutes', { n: minutes })}</span>
                {isCurrent && <StatusWord tone="asked">{t('room.item.now')}</StatusWord>}
              </span>
              {recused.length > 0 && (
                <span className={classes.quiet}>
                  {t('room.item.recused', { members: format.list(recused) })}
                </span>
              )}
              {state === 'open' && !quorum.quorate && (
                <span className={classes.quiet}>{t('room.item.noQuorum')}</span>
              )}
              {takesUp && !isCurrent && (
                <ActButton busy={busy} onClick={() => void act({ itemId: id })}>
                  {t('room.item.takeUp', { n: position })}
                </ActButton>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
