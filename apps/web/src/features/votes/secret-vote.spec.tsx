import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import {
  ResultToPublishFragmentDoc,
  SecretVoteInRoomFragmentDoc,
  type ResultToPublishFragment,
  type SecretVoteInRoomFragment,
} from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { SecretVote } from './secret-vote.js';

const ballot = { memberId: 'col', memberName: 'COL', isInBox: false, viewerCanCast: true };
const nominees = [
  { id: 'iste', name: 'ISTE' },
  { id: 'seameo', name: 'SEAMEO' },
];

function showVote(
  about: Partial<Omit<SecretVoteInRoomFragment, ' $fragmentRefs'>> & Partial<ResultToPublishFragment> = {},
) {
  const { viewerCanPublish = false, outcome = null, ...rest } = about;
  const counted: ResultToPublishFragment = {
    id: 'vote',
    state: rest.state ?? 'open',
    viewerCanPublish,
    outcome,
  };
  const vote = {
    id: 'vote',
    state: 'open' as const,
    ballotNumber: 1,
    turnout: { voted: 1, of: 4 },
    nominees: [],
    viewerBallots: [ballot],
    ...rest,
    ...makeFragmentData(counted, ResultToPublishFragmentDoc),
  };
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <SecretVote vote={makeFragmentData(vote, SecretVoteInRoomFragmentDoc)} />
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const offered = () => screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);

describe('a secret ballot in the room', () => {
  it('is chosen, confirmed and put into the box, and not before', async () => {
    const requests = answering({ data: { castSecretBallot: { id: 'vote', viewerBallots: [] } } });
    const refresh = showVote();
    expect(offered()).toEqual(['Yes', 'No', 'Abstain']);
    expect(await barriers()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await press('Go on to confirm');
    expect(screen.getByText('You choose: No')).toBeVisible();
    expect(screen.getByRole('group', { name: 'Please confirm' })).toHaveFocus();
    expect(await barriers()).toEqual([]);
    expect(requests).toEqual([]);
    await press('Put the ballot into the box');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(requests.map(({ variables }) => variables)).toEqual([
      { voteId: 'vote', memberId: 'col', choice: 'no' },
    ]);
  });

  it('offers the nominees of an election, none of them and to abstain, and to choose again', async () => {
    showVote({ nominees, ballotNumber: 2 });
    expect(screen.getByText(/Ballot 2/)).toHaveTextContent('1 of 4 have voted.');
    expect(offered()).toEqual(['ISTE', 'SEAMEO', 'None of them', 'Abstain']);
    await userEvent.click(screen.getByRole('radio', { name: 'SEAMEO' }));
    await press('Go on to confirm');
    await press('Choose again');
    expect(screen.getByRole('radio', { name: 'SEAMEO' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'SEAMEO' })).toHaveFocus();
  });

  it('asks for a choice where none is made', async () => {
    showVote();
    await press('Go on to confirm');
    expect(screen.getByRole('alert')).toHaveTextContent('To choose neither side, abstain.');
  });

  it('says after a lost answer that the ballot is in', async () => {
    const requests = answering('nothing', refused('BALLOT_IS_IN'));
    showVote();
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    await press('Go on to confirm');
    await press('Put the ballot into the box');
    await screen.findByRole('alert');
    await press('Put the ballot into the box');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('it arrived all the same'));
    expect(requests).toHaveLength(2);
  });

  it('is not offered again once it is in the box, and what was chosen is nowhere on the page', () => {
    showVote({ viewerBallots: [{ ...ballot, isInBox: true, viewerCanCast: false }] });
    expect(screen.getByText(/Your ballot is in the box, and it stands./)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('leads to what is protected, and what is not', () => {
    showVote();
    expect(screen.getByRole('link', { name: 'What is protected, and what is not' })).toHaveAttribute(
      'href',
      '/votes/secrecy',
    );
  });
});

describe('a secret vote that is counted', () => {
  const counted = { state: 'counted' as const, viewerBallots: [] };

  it('is confirmed by a second person, who is asked once more', async () => {
    const requests = answering({ data: { publishVote: { id: 'vote' } } });
    const refresh = showVote({ ...counted, viewerCanPublish: true, outcome: { outcome: 'adopted' } });
    await press('Confirm and publish the result');
    expect(requests).toEqual([]);
    await press('Confirm and publish the result');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(requests).toHaveLength(1);
  });

  it('says to who closed it that somebody else confirms it, and to the Members that they will hear', () => {
    showVote({ ...counted, outcome: { outcome: 'adopted' } });
    expect(screen.getByText(/You have closed this vote, so somebody else confirms its result/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    showVote(counted);
    expect(screen.getByText(/The ballots are counted./)).toBeVisible();
  });
});
