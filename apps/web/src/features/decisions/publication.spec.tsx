import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { DecisionToPublishFragmentDoc, type DecisionToPublishFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { Publication } from './publication.js';

const decision = {
  id: 'decision',
  version: 2,
  number: 'AB/2027/03-01',
  regularPublicationOn: '2027-03-31',
  mayBePublishedNow: true,
};

function showPublication(changed: Partial<DecisionToPublishFragment> = {}) {
  show(
    <Provider value={graphqlClient()}>
      <Publication decision={makeFragmentData({ ...decision, ...changed }, DecisionToPublishFragmentDoc)} />
    </Provider>,
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a decision', () => {
  it('is published on its day, once that was confirmed', async () => {
    const asked = answering({ data: { publishDecision: { id: 'decision' } } });
    showPublication();
    expect(screen.getByText('It can be published since 31 Mar 2027.')).toBeVisible();
    await press('Publish');
    expect(asked).toEqual([]);
    expect(screen.getByText(/Everybody will be able to read AB\/2027\/03-01/)).toBeVisible();
    await press('Publish');
    await waitFor(() => expect(asked[0]?.variables).toEqual({ id: 'decision', version: 2, because: '' }));
  });

  it('is published earlier with a reason, and says from when it needs none', async () => {
    const asked = answering(
      refused('PUBLICATION_TOO_EARLY', { field: 'because', params: { earliest: '2027-03-31' } }),
    );
    showPublication({ mayBePublishedNow: false });
    await press('Publish early');
    const why = screen.getByLabelText(/Why earlier than/);
    await press('Publish');
    await waitFor(() => expect(why).toHaveAccessibleDescription(/published on 31 Mar 2027/));
    expect(asked).toHaveLength(1);
  });

  it('waits for the minutes of its meeting, or for a reason', () => {
    showPublication({ regularPublicationOn: null, mayBePublishedNow: false });
    expect(screen.getByText(/once the minutes of its meeting are approved/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Publish early' })).toBeVisible();
  });

  it('is withheld with a reason', async () => {
    const asked = answering({ data: { withholdDecision: { id: 'decision' } } });
    showPublication();
    await press('Withhold as a personal matter');
    await userEvent.type(screen.getByLabelText(/Why it is a personal matter/), 'A post is filled.');
    await press('Withhold as a personal matter');
    await waitFor(() =>
      expect(asked[0]?.variables).toEqual({ id: 'decision', version: 2, because: 'A post is filled.' }),
    );
  });
});
