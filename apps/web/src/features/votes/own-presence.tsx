import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActButton, Acts } from '../../ui/act.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { Card } from '../../ui/section.js';
import { PlaceWord } from './place-word.js';
import { ProxyActs } from './proxy-acts.js';
import { usePresence } from './use-presence.js';
import classes from './room.module.css';

const Own = graphql(`
  fragment OwnPresence on MeetingRoom {
    id
    floor {
      isAccessible
      currentItem {
        id
      }
      members {
        id
        name
        place
        isViewers
        outForItemId
        proxyTo
        possibleHolders {
          id
          name
        }
        recusedFromItemIds
        here {
          id
          isViewer
        }
        mayCome {
          id
          isViewer
          couldStandInFor
        }
      }
    }
  }
`);

/** For a representative or alternate: that they are there, leave, or take no part in the current item. */
export function OwnPresence({ room }: { room: FragmentType<typeof Own> }) {
  const t = useTranslate();
  const { id, floor } = readFragment(Own, room);
  const presence = usePresence(id);
  const { enter, busy, errors } = presence;
  const itemId = floor.currentItem?.id;
  if (!floor.isAccessible) return null;
  return floor.members
    .filter(({ isViewers }) => isViewers)
    .map((member) => {
      const { id: memberId, name, place, here, mayCome, outForItemId, recusedFromItemIds } = member;
      const standsInFor = mayCome.find(({ isViewer }) => isViewer)?.couldStandInFor;
      const self = [...here, ...mayCome].find(({ isViewer }) => isViewer);
      const isHere = here.some(({ isViewer }) => isViewer);
      const isRecused = itemId !== undefined && recusedFromItemIds.includes(itemId);
      return (
        <Card key={memberId}>
          <FormErrorSummary errors={errors} />
          <p>
            <bdi className={classes.name}>{name}</bdi> <PlaceWord place={place} />
          </p>
          {isRecused && <p>{t('room.recused.words')}</p>}
          <Acts apart>
            {self && !isHere && (
              <ActButton
                weight="main"
                busy={busy}
                onClick={() => enter({ memberId, act: 'arrived', personId: self.id })}
              >
                {t('room.arrive')}
              </ActButton>
            )}
            {self && !isHere && standsInFor && (
              <ActButton busy={busy} onClick={() => enter({ memberId, act: 'stood_in', personId: self.id })}>
                {t('room.standIn', { name: standsInFor })}
              </ActButton>
            )}
            {self && isHere && (
              <ActButton busy={busy} onClick={() => enter({ memberId, act: 'left', personId: self.id })}>
                {t('room.leave')}
              </ActButton>
            )}
            {isHere && itemId && !isRecused && (
              <ConfirmButton
                weight="quiet"
                question={t('room.recuse.question')}
                busy={busy}
                onConfirm={() => enter({ memberId, act: 'recused', itemId })}
              >
                {t('room.recuse')}
              </ConfirmButton>
            )}
            {outForItemId && (
              <ActButton
                busy={busy}
                onClick={() => enter({ memberId, act: 'came_back', itemId: outForItemId })}
              >
                {t('room.comeBack')}
              </ActButton>
            )}
            <ProxyActs member={member} presence={presence} />
          </Acts>
        </Card>
      );
    });
}
