import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PasswordForm } from './password-form.js';

const showForm = () =>
  show(
    <Provider value={graphqlClient()}>
      <PasswordForm address="rep@col.example" />
    </Provider>,
  );
const present = () => screen.getByLabelText('Present password');
const wanted = () => screen.getByLabelText('New password');
const change = () => userEvent.click(screen.getByRole('button', { name: 'Change the password' }));

describe('changing the password', () => {
  it('sends both exactly as they were typed, and keeps neither', async () => {
    const asked = answering({
      data: { changePassword: { id: 'p', passwordChangedAt: '2027-01-01T00:00:00Z' } },
    });
    showForm();
    await userEvent.type(present(), ' four quiet rivers ');
    await userEvent.type(wanted(), 'nine tall herons ');
    await change();
    await waitFor(() => expect(present()).toHaveValue(''));
    expect(wanted()).toHaveValue('');
    expect(asked[0]?.variables).toEqual({
      presentPassword: ' four quiet rivers ',
      newPassword: 'nine tall herons ',
    });
  });

  it('says beside the field what is wrong, and leaves what was typed', async () => {
    answering(refused('WRONG_PASSWORD', { field: 'presentPassword' }));
    showForm();
    await userEvent.type(present(), 'not this one');
    await userEvent.type(wanted(), 'nine tall herons');
    await change();
    await waitFor(() => expect(present()).toBeInvalid());
    expect(wanted()).toHaveValue('nine tall herons');
    expect(await barriers()).toEqual([]);
  });

  it('asks the API nothing while a field is empty', async () => {
    const asked = answering();
    showForm();
    await change();
    expect(screen.getByRole('alert')).toHaveTextContent('There are 2 problems');
    expect(asked).toEqual([]);
  });
});
