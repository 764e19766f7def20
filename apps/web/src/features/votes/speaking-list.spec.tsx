import { describe, expect, it, jest } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { SpeakingListInRoomFragmentDoc, type SpeakingListInRoomFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { SpeakingList } from './speaking-list.js';

type List = NonNullable<SpeakingListInRoomFragment['floor']['speakingList']>;

const col = { id: 'r1', member: 'COL', person: 'Representative of COL', viewerCanEnd: false };
const iste = { id: 'r2', member: 'ISTE', person: 'Representative of ISTE', viewerCanEnd: true };

const list: List = {
  viewerCanGive: false,
  speaker: { ...col, seconds: 65 },
  waiting: [iste],
  spoken: [{ member: 'COL', seconds: 65 }],
  mayAsk: [],
};

const showList = (about: Partial<List> | null, language?: (typeof languages)[number]) => {
  const speakingList = about && { ...list, ...about };
  const room: SpeakingListInRoomFragment = { id: 'm', floor: { speakingList } };
  return show(
    <Provider value={graphqlClient()}>
      <SpeakingList room={makeFragmentData(room, SpeakingListInRoomFragmentDoc)} />
    </Provider>,
    language,
  );
};

describe('the speaking list', () => {
  it('says who speaks and for how long, and who waits', async () => {
    jest.useFakeTimers();
    showList({});
    expect(screen.getAllByText('1 min 5 s')).toHaveLength(2);
    await act(() => jest.advanceTimersByTimeAsync(3000));
    expect(screen.getByText('1 min 8 s')).toBeVisible();
    jest.useRealTimers();
    expect(screen.getByRole('list', { name: 'Waiting for the floor' })).toHaveTextContent('ISTE');
    expect(screen.queryByRole('button', { name: /Give the floor/ })).toBeNull();
  });

  it('lets a Member ask, and withdraw what is its own', async () => {
    const own = { memberId: 'iste', member: 'ISTE', personId: 'p', person: 'R', isViewer: true };
    const asked = answering(
      { data: { askForFloor: { id: 'm' } } },
      { data: { withdrawFromFloor: { id: 'm' } } },
    );
    showList({ mayAsk: [own] });
    await userEvent.click(screen.getByRole('button', { name: 'Ask for the floor for ISTE' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toEqual({ meetingId: 'm', memberId: 'iste', personId: 'p' });
    await userEvent.click(screen.getByRole('button', { name: 'Take ISTE off the list' }));
    await waitFor(() => expect(asked[1]?.variables).toEqual({ requestId: 'r2' }));
  });

  it('lets whoever conducts the meeting give the floor, and says why not', async () => {
    answering(refused('SPEAKER_NOT_HERE'));
    showList({ viewerCanGive: true, speaker: null, spoken: [] });
    expect(screen.getByText('Nobody has the floor.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Give the floor to ISTE' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('This person is not in the room');
  });

  it('is not there while nothing is being dealt with', () => {
    showList(null);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    const other = { memberId: 'alecso', member: 'ALECSO', personId: 'q', person: 'R', isViewer: false };
    showList({ viewerCanGive: true, mayAsk: [other] }, language);
    expect(await barriers()).toEqual([]);
  });
});
