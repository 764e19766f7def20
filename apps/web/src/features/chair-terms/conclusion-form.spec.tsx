import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { TermToConcludeFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { ConclusionForm } from './conclusion-form.js';

const term = { id: 'term', version: 2, endsOn: '2028-08-20' };

function showForm() {
  const onClose = jest.fn();
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <ConclusionForm term={makeFragmentData(term, TermToConcludeFragmentDoc)} onClose={onClose} />
      </PageRefreshProvider>
    </Provider>,
  );
  return { onClose, refresh };
}

const day = () => screen.getByLabelText('No longer in the Chair from');
const conclude = () => userEvent.click(screen.getByRole('button', { name: 'Conclude the term' }));

describe('concluding a term', () => {
  it('begins with its last day and sends the version it was made on', async () => {
    const asked = answering({ data: { concludeChairTerm: term } });
    const { onClose } = showForm();
    expect(day()).toHaveValue('2028-08-20');
    fireEvent.change(day(), { target: { value: '2027-01-01' } });
    await userEvent.type(screen.getByLabelText(/Why before its time/), 'The Member withdrew.');
    await conclude();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked[0]?.variables).toEqual({
      id: 'term',
      version: 2,
      on: '2027-01-01',
      because: 'The Member withdrew.',
    });
  });

  it('says at its day what the rules refuse about the end of a term, and reads the page anew', async () => {
    answering(refused('CHAIR_TERM_TOO_LONG', { field: 'endsOn', params: { latest: '2028-08-20' } }));
    const { onClose, refresh } = showForm();
    fireEvent.change(day(), { target: { value: '2029-01-01' } });
    await conclude();
    await waitFor(() => expect(day()).toHaveAccessibleDescription(/Choose 20 Aug 2028 or an earlier day/));
    expect(day()).toHaveValue('2029-01-01');
    expect(refresh).toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('asks for the day before it asks the API', async () => {
    const asked = answering();
    showForm();
    fireEvent.change(day(), { target: { value: '' } });
    await conclude();
    expect(day()).toBeInvalid();
    expect(asked).toEqual([]);
  });
});
