import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Section } from '../../ui/section.js';
import { NominationList } from './nomination-list.js';

const Nominations = graphql(`
  fragment NominationsOfTurn on ChairNomination {
    id
    turnStartsOn
    answer
    member {
      id
      name
    }
    ...NominationInList
  }
`);

const Rotation = graphql(`
  fragment RotationToNominateFrom on ChairRotation {
    viewerCanAppoint
    viewerCanNominate
    places {
      state
      member {
        id
        slug
        name
      }
    }
    turn
  }
`);

// The forms of whoever may nominate, and of the Secretariat: nobody else carries them.
const forms = () => import('./rotation-forms.js');
const NominationForm = lazy(async () => ({ default: (await forms()).NominationForm }));
const SoleNomineeForm = lazy(async () => ({ default: (await forms()).SoleNomineeForm }));
const MergerForm = lazy(async () => ({ default: (await forms()).MergerForm }));

interface NominationsSectionProps {
  nominations: readonly FragmentType<typeof Nominations>[];
  rotation: FragmentType<typeof Rotation>;
}

/** The next open turn: who was asked and what they said, how Members nominate, and how the Secretariat goes on. */
export function NominationsSection({ nominations, rotation }: NominationsSectionProps) {
  const t = useTranslate();
  const format = useFormat();
  const { viewerCanAppoint, viewerCanNominate, places, turn } = readFragment(Rotation, rotation);
  const asked = readFragment(Nominations, nominations).filter(({ turnStartsOn }) => turnStartsOn === turn);
  const members = places.filter(({ state }) => state !== 'not_a_member').map(({ member }) => member);
  const accepted = asked.filter(({ answer }) => answer === 'accepted');
  const [sole] = accepted;
  const isSole = accepted.length === 1 && asked.every(({ answer }) => answer !== 'waiting');
  const when = { turn: format.plainDate(turn) };
  return (
    <Section title={t('chair.nominations')} lead={asked.length > 0 && t('chair.nominations.lead', when)}>
      {asked.length > 0 ? (
        <NominationList nominations={asked} />
      ) : (
        <p>{t('chair.nominations.empty', when)}</p>
      )}
      {accepted.length > 1 && <p>{t('chair.nominations.several')}</p>}
      {(viewerCanNominate || viewerCanAppoint) && (
        <Acts apart>
          {/* Whoever is elected was nominated first: with that the way to the next Chair begins. */}
          {viewerCanNominate && (
            <OpenedInPlace act={t('chair.nominate')} weight={asked.length > 0 ? 'quiet' : 'main'}>
              {(close) => <NominationForm members={members} onClose={close} />}
            </OpenedInPlace>
          )}
          {viewerCanAppoint && isSole && sole && (
            <OpenedInPlace act={t('chair.sole')}>
              {(close) => <SoleNomineeForm nominee={sole.member.name} onClose={close} />}
            </OpenedInPlace>
          )}
          {viewerCanAppoint && (
            <OpenedInPlace act={t('chair.merger')}>
              {(close) => <MergerForm members={members} onClose={close} />}
            </OpenedInPlace>
          )}
        </Acts>
      )}
    </Section>
  );
}
