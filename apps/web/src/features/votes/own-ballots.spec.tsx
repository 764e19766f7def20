import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { BallotsOfViewerFragmentDoc, type BallotsOfViewerFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { OwnBallots } from './own-ballots.js';

const ballot = {
  memberId: 'col',
  memberName: 'COL',
  choice: null,
  hasObjected: false,
  awaitsConfirmation: false,
  viewerCanCast: true,
};

const voteWith = (
  more: Partial<BallotsOfViewerFragment['viewerBallots'][number]> = {},
  about: Partial<BallotsOfViewerFragment> = {},
): BallotsOfViewerFragment => ({
  id: 'vote',
  mode: 'named',
  state: 'open',
  viewerBallots: [{ ...ballot, ...more }],
  ...about,
});

function showBallots(vote: BallotsOfViewerFragment) {
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <OwnBallots vote={makeFragmentData(vote, BallotsOfViewerFragmentDoc)} />
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('voting in the room', () => {
  it('takes one press for the Member', async () => {
    const requests = answering({ data: { castBallot: voteWith({ choice: 'yes', viewerCanCast: false }) } });
    const refresh = showBallots(voteWith());
    expect(await barriers()).toEqual([]);
    await press('Yes');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(requests.map(({ variables }) => variables)).toEqual([
      { voteId: 'vote', memberId: 'col', choice: 'yes' },
    ]);
  });

  it('says what was cast, and offers no more', () => {
    showBallots(voteWith({ choice: 'no', viewerCanCast: false }));
    expect(screen.getByText(/You voted: No. That stands./)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks to confirm what was entered, or to say otherwise while the vote is open', () => {
    showBallots(voteWith({ choice: 'yes', awaitsConfirmation: true }));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Confirm: Yes',
      'No',
      'Abstain',
    ]);
  });

  it('lets a closed vote be confirmed alone', () => {
    showBallots(voteWith({ choice: 'yes', awaitsConfirmation: true }, { state: 'published' }));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Confirm: Yes']);
  });

  it('says why a vote does not count', async () => {
    answering(refused('ANOTHER_CASTS_THIS_VOTE'));
    showBallots(voteWith());
    await press('Abstain');
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else casts this Member’s vote now');
  });

  it('asks before an objection', async () => {
    const requests = answering({ data: { objectToConsensus: voteWith({ hasObjected: true }) } });
    showBallots(voteWith({}, { mode: 'consensus' }));
    await press('Object');
    expect(requests).toEqual([]);
    await press('Object');
    await waitFor(() => expect(requests).toHaveLength(1));
  });
});
