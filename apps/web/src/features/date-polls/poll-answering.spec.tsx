import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import {
  PollToAnswerFragmentDoc,
  TimeSpanFragmentDoc,
  TimeToAnswerFragmentDoc,
  type SlotAnswer,
} from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { PollAnswering } from './poll-answering.js';

const clock = (zone: string, time: string, endTime: string, offset: string) => ({
  zone,
  ...makeFragmentData({ date: '2027-02-24', time, endTime, offset, zone }, TimeSpanFragmentDoc),
});
const time = (id: string, answer: SlotAnswer | null = null) => ({
  id,
  ...makeFragmentData(
    {
      id,
      answer,
      colour: 'yellow' as const,
      localTimes: {
        viewer: clock('America/Vancouver', '05:00', '06:30', '-07:00'),
        meeting: clock('Asia/Shanghai', '20:00', '21:30', '+08:00'),
      },
    },
    TimeToAnswerFragmentDoc,
  ),
});

function showForm(times = [time('one'), time('two')]) {
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <AnnouncementsProvider>
          <PollAnswering poll={makeFragmentData({ id: 'poll', times }, PollToAnswerFragmentDoc)} />
        </AnnouncementsProvider>
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const choose = async (place: number, name: string) => {
  const choice = screen.getAllByRole('radio', { name })[place];
  if (choice) await userEvent.click(choice);
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Send answers' }));

describe('answering a date poll', () => {
  it('says each time on the reader’s clock, how it suits them in a word, and when it is at the meeting', async () => {
    showForm();
    expect(screen.getAllByText(/05:00–06:30 \(America\/Vancouver, UTC-07:00\): early or late/)).toHaveLength(
      2,
    );
    expect(screen.getAllByText(/20:00–21:30 \(Asia\/Shanghai, UTC\+08:00\)/)).toHaveLength(2);
    expect(await barriers()).toEqual([]);
  });

  it('sends one answer for each time', async () => {
    const requests = answering({ data: { answerDatePoll: { id: 'meeting' } } });
    const refresh = showForm();
    await choose(0, 'Yes');
    await choose(1, 'If needed');
    await send();
    await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(requests.map(({ variables }) => variables)).toEqual([
      {
        pollId: 'poll',
        answers: [
          { slotId: 'one', answer: 'yes' },
          { slotId: 'two', answer: 'if_needed' },
        ],
      },
    ]);
  });

  it('begins with what was answered before, and keeps what was chosen when it is refused', async () => {
    answering(refused('POLL_ANSWERS_INCOMPLETE', { params: { missing: 1 } }));
    showForm([time('one', 'no'), time('two')]);
    expect(screen.getAllByRole<HTMLInputElement>('radio', { name: 'No' })[0]?.checked).toBe(true);
    await choose(0, 'Yes');
    await send();
    await screen.findByText(/Answer for each of the proposed times/);
    expect(screen.getAllByRole<HTMLInputElement>('radio', { name: 'Yes' })[0]?.checked).toBe(true);
  });
});
