import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { AttestationActs } from './attestation-acts.js';

const showActs = () =>
  show(
    <Provider value={graphqlClient()}>
      <AnnouncementsProvider>
        <AttestationActs slug="col" />
      </AnnouncementsProvider>
    </Provider>,
  );
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a Member’s details', () => {
  it('are attested with one press', async () => {
    const asked = answering({ data: { attestDetails: { id: 'col', attestedOn: '2027-01-04' } } });
    showActs();
    await press('Everything is right');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('attested for this year'));
    expect(asked[0]?.variables).toEqual({ organisation: 'col' });
  });

  it('are wrong only when it is said what is wrong, and a refusal keeps what was typed', async () => {
    const asked = answering(refused('DETAILS_REPORTED_ALREADY'));
    showActs();
    await press('Something is wrong');
    await press('Tell the Secretariat');
    expect(screen.getByLabelText('What is wrong')).toBeInvalid();
    expect(asked).toEqual([]);
    await userEvent.type(screen.getByLabelText('What is wrong'), 'The website moved.');
    await press('Tell the Secretariat');
    expect(await screen.findByRole('alert')).toHaveTextContent('Something was already reported as wrong');
    expect(screen.getByLabelText('What is wrong')).toHaveValue('The website moved.');
  });
});
