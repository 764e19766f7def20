import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MembersInRoomFragment } from '../../gql/graphql.js';
import { ActButton } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { PlaceWord } from './place-word.js';
import { ProxyActs } from './proxy-acts.js';
import { usePresence } from './use-presence.js';
import classes from './room.module.css';

const Members = graphql(`
  fragment MembersInRoom on MeetingRoom {
    id
    floor {
      isAccessible
      viewerCanConduct
      currentItem {
        id
      }
      members {
        id
        name
        place
        standsInFor
        proxyTo
        outForItemId
        recusedFromItemIds
        possibleHolders {
          id
          name
        }
        here {
          id
          name
          capacity
        }
        mayCome {
          id
          name
          capacity
          couldStandInFor
        }
      }
    }
  }
`);

type Member = MembersInRoomFragment['floor']['members'][number];

/** Member by Member who is there; whoever conducts the meeting enters there who comes and goes. */
export function MembersInRoom({ room }: { room: FragmentType<typeof Members> }) {
  const t = useTranslate();
  const format = useFormat();
  const { id, floor } = readFragment(Members, room);
  const presence = usePresence(id);
  const { enter, busy, errors } = presence;
  const itemId = floor.currentItem?.id;
  const people = ({ here, standsInFor, proxyTo }: Member) => (
    <span className={classes.people}>
      {here.length > 0 && <bdi>{format.list(here.map(({ name }) => name))}</bdi>}
      {standsInFor && <span>{t('room.standsIn', { name: standsInFor })}</span>}
      {proxyTo && <span>{t('room.proxyTo', { member: proxyTo })}</span>}
    </span>
  );
  const acts = (row: Member) => {
    const { id: memberId, name: member, here, mayCome, recusedFromItemIds, outForItemId } = row;
    return (
      <span className={classes.acts}>
        {mayCome.map(({ id: personId, name, capacity }) => (
          <ActButton key={personId} busy={busy} onClick={() => enter({ memberId, act: 'arrived', personId })}>
            {capacity === 'representative'
              ? t('room.enter.arrived', { name })
              : t('room.enter.alternateArrived', { name, capacity: t(`capacity.${capacity}`) })}
          </ActButton>
        ))}
        {mayCome.map(
          ({ id: personId, name, couldStandInFor: first }) =>
            first && (
              <ActButton
                key={personId}
                busy={busy}
                onClick={() => enter({ memberId, act: 'stood_in', personId })}
              >
                {t('room.enter.standsIn', { name, first })}
              </ActButton>
            ),
        )}
        {here.map(({ id: personId, name }) => (
          <ActButton key={personId} busy={busy} onClick={() => enter({ memberId, act: 'left', personId })}>
            {t('room.enter.left', { name })}
          </ActButton>
        ))}
        {itemId && !recusedFromItemIds.includes(itemId) && (
          <ActButton busy={busy} onClick={() => enter({ memberId, act: 'recused', itemId })}>
            {t('room.enter.recused', { member })}
          </ActButton>
        )}
        {itemId && recusedFromItemIds.includes(itemId) && (
          <ActButton busy={busy} onClick={() => enter({ memberId, act: 'recusal_lifted', itemId })}>
            {t('room.enter.lifted', { member })}
          </ActButton>
        )}
        {outForItemId && (
          <ActButton busy={busy} onClick={() => enter({ memberId, act: 'came_back', itemId: outForItemId })}>
            {t('room.enter.cameBack', { member })}
          </ActButton>
        )}
        <ProxyActs member={row} presence={presence} />
      </span>
    );
  };
  const columns: [Column<Member>, ...Column<Member>[]] = [
    { title: t('room.member'), cell: ({ name }) => <bdi>{name}</bdi> },
    { title: t('room.place'), cell: ({ place }) => <PlaceWord place={place} /> },
    { title: t('room.people'), cell: people },
  ];
  if (floor.viewerCanConduct && floor.isAccessible) columns.push({ title: t('room.entering'), cell: acts });
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ResponsiveTable
        caption={t('room.members')}
        rows={floor.members}
        rowKey={(member) => member.id}
        columns={columns}
      />
    </>
  );
}
