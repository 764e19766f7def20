import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { OwnCircularFragmentDoc, type OwnCircularFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { OwnAnswer } from './own-answer.js';

type Seat = OwnCircularFragment['viewerSeats'][number];

const seat: Seat = {
  memberId: 'col',
  memberName: 'COL',
  choice: null,
  answeredBy: null,
  answered: null,
  viewerCanAnswer: true,
  viewerCanLeave: false,
};

function showAnswer(more: Partial<Seat> = {}, about: Partial<OwnCircularFragment> = {}) {
  const refresh = jest.fn();
  const circular: OwnCircularFragment = {
    ...{ id: 'text', procedure: 'written_vote', isOver: false, viewerSeats: [{ ...seat, ...more }] },
    ...about,
  };
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <OwnAnswer circular={makeFragmentData(circular, OwnCircularFragmentDoc)} />
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const answered = { data: { answerCircular: { id: 'text' } } };

describe('answering in writing', () => {
  it('takes a choice and its confirmation', async () => {
    const requests = answering(answered);
    const refresh = showAnswer();
    expect(await barriers()).toEqual([]);
    await choose('No');
    expect(requests).toEqual([]);
    await press('Give this answer');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(requests.map(({ variables }) => variables)).toEqual([
      { circularId: 'text', memberId: 'col', choice: 'no', reason: '' },
    ]);
  });

  it('asks for a choice where none was made, and sends nothing', async () => {
    const requests = answering(answered);
    showAnswer();
    await press('Give this answer');
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose an answer.');
    expect(requests).toEqual([]);
  });

  it('keeps the reason of an objection that is refused', async () => {
    answering(refused('CIRCULAR_WITHDRAWN'));
    showAnswer({}, { procedure: 'no_objection' });
    await choose('We object');
    await userEvent.type(screen.getByRole('textbox'), 'The figures are missing.');
    await press('Give this answer');
    expect(await screen.findByRole('alert')).toHaveTextContent('This text was withdrawn');
    expect(screen.getByRole('textbox')).toHaveValue('The figures are missing.');
  });

  it('says what was recorded, by whom and when, and offers no more', () => {
    const when = { date: '2027-03-01', time: '09:30' };
    showAnswer({ choice: 'yes', answeredBy: 'The first alternate', answered: when, viewerCanAnswer: false });
    expect(screen.getByText(/COL has answered: Yes. The first alternate did so on/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be left to an alternate, after a question', async () => {
    const requests = answering({ data: { leaveCircular: { id: 'text' } } });
    showAnswer({ viewerCanLeave: true });
    await press('I am away: leave it to our alternate');
    expect(requests).toEqual([]);
    await press('I am away: leave it to our alternate');
    await waitFor(() => expect(requests).toHaveLength(1));
  });

  it('is nothing to who may not answer any more', () => {
    showAnswer({ viewerCanAnswer: false }, { isOver: true });
    expect(screen.queryByText('Your answer')).toBeNull();
  });
});
