import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MeetingState as State } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { isOver } from './meeting-clock.js';

const Standing = graphql(`
  fragment MeetingStanding on Meeting {
    state
    startsAt
    minutes
  }
`);

const tones: Record<State | 'over', Tone> = {
  draft: 'quiet',
  dates_polled: 'caution',
  convened: 'good',
  open: 'good',
  adjourned: 'caution',
  closed: 'quiet',
  minuted: 'quiet',
  cancelled: 'bad',
  over: 'quiet',
};

/** Where a meeting stands, in a word. One that was convened and whose time has passed is over. */
export function MeetingState({ meeting }: { meeting: FragmentType<typeof Standing> }) {
  const t = useTranslate();
  const standing = readFragment(Standing, meeting);
  const state = standing.state === 'convened' && isOver(standing) ? 'over' : standing.state;
  return <StatusWord tone={tones[state]}>{t(`meetings.state.${state}`)}</StatusWord>;
}
