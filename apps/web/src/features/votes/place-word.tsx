import type { PlaceInRoom } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const tones: Record<PlaceInRoom, Tone> = {
  present: 'good',
  by_proxy: 'caution',
  absent: 'quiet',
  recused: 'caution',
  not_entitled: 'bad',
};

/** Where a Member stands as regards the current item: four different states, and a vote by proxy. */
export function PlaceWord({ place }: { place: PlaceInRoom }) {
  const t = useTranslate();
  return <StatusWord tone={tones[place]}>{t(`room.place.${place}`)}</StatusWord>;
}
