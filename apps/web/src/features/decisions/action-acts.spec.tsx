import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { ActionToActOnFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { ActionActs } from './action-acts.js';

const nobody = {
  id: 'action',
  version: 3,
  state: 'evidence_given' as const,
  dueOn: '2027-06-01',
  owner: { slug: 'col' },
  isMine: false,
  viewerCanGiveEvidence: false,
  viewerCanConfirm: false,
  viewerCanReturn: false,
  viewerCanChange: false,
};

function showActs(action: Record<string, unknown>) {
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <ActionActs action={makeFragmentData({ ...nobody, ...action } as never, ActionToActOnFragmentDoc)} />
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what can be done with an action', () => {
  it('is nothing for who only reads', () => {
    showActs({});
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('is to confirm, with the version that was looked at', async () => {
    const asked = answering({ data: { confirmAction: { id: 'action' } } });
    const refresh = showActs({ viewerCanConfirm: true, viewerCanReturn: true, viewerCanChange: true });
    expect(await barriers()).toEqual([]);
    await press('Confirm: it is done');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(asked[0]?.variables).toEqual({ id: 'action', version: 3 });
  });

  it('says who else confirms where one gave the evidence oneself', () => {
    showActs({ viewerCanReturn: true, viewerCanChange: true, viewerCanGiveEvidence: true });
    expect(screen.getByText(/somebody else in the Secretariat confirms it/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Confirm: it is done' })).toBeNull();
  });

  it('asks why before it is dropped, and keeps what was typed when that is refused', async () => {
    const asked = answering(refused('ACTION_NEEDS_REASON', { field: 'because' }));
    showActs({ viewerCanChange: true });
    await press('Drop');
    const why = screen.getByLabelText(/Why it is not done/);
    await userEvent.type(why, 'The printer is closed.');
    await press('Drop');
    await waitFor(() => expect(why).toHaveAccessibleDescription(/Say in a sentence why/));
    expect(why).toHaveValue('The printer is closed.');
    expect(asked[0]?.variables).toEqual({ id: 'action', version: 3, because: 'The printer is closed.' });
  });

  it('is to give evidence, for its owner', async () => {
    const asked = answering({ data: { giveEvidence: { id: 'action' } } });
    showActs({ state: 'open', isMine: true, viewerCanGiveEvidence: true });
    await press('Give evidence');
    await userEvent.type(await screen.findByLabelText(/What was done/), 'It stands on our page.');
    await userEvent.type(screen.getByLabelText(/^Link/), 'https://col.example/plan');
    await press('Send to the Secretariat');
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toEqual({
      id: 'action',
      version: 3,
      text: 'It stands on our page.',
      link: 'https://col.example/plan',
      fileId: null,
    });
  });
});
