import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { NominationInListFragmentDoc, type NominationInListFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { NominationList } from './nomination-list.js';

const nomination: NominationInListFragment = {
  id: 'n1',
  version: 1,
  answer: 'waiting',
  nominatedOn: '2027-08-20',
  answeredOn: null,
  viewerCanAnswer: true,
  member: { id: 'col', name: 'Commonwealth of Learning', acronym: 'COL' },
};
const showList = (...changes: Partial<NominationInListFragment>[]) =>
  show(
    <Provider value={graphqlClient()}>
      <AnnouncementsProvider>
        <NominationList
          nominations={changes.map((change) =>
            makeFragmentData({ ...nomination, ...change }, NominationInListFragmentDoc),
          )}
        />
      </AnnouncementsProvider>
    </Provider>,
  );

describe('nominations for the Chair', () => {
  it('are declined with the version that was seen, and it is said what follows', async () => {
    const asked = answering({
      data: { answerNomination: { ...nomination, answer: 'declined', version: 2 } },
    });
    showList({});
    expect(await barriers()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Decline for COL' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('end of the line'));
    expect(asked[0]?.variables).toEqual({ id: 'n1', version: 1, accept: false });
  });

  it('have buttons for who may answer, and none for what was said already', () => {
    showList({ answer: 'accepted', answeredOn: '2027-08-21' }, { id: 'n2', viewerCanAnswer: false });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Decline for COL']);
    expect(screen.getByText('accepted on 21 Aug 2027')).toBeVisible();
  });
});
