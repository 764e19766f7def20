import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { InvitationForm } from './invitation-form.js';

function showForm(hostsSecretariat = false) {
  const onSent = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <InvitationForm organisation="col" hostsSecretariat={hostsSecretariat} onSent={onSent} />
    </Provider>,
  );
  return onSent;
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));

async function fillIn() {
  await userEvent.type(screen.getByLabelText('Full name'), 'Second alternate of COL');
  await userEvent.type(screen.getByLabelText('E-mail address'), 'alternate@col.example');
  await userEvent.selectOptions(screen.getByLabelText('Language of the mail'), 'zh-Hans');
  await userEvent.selectOptions(screen.getByLabelText('Capacity'), 'second_alternate');
  await userEvent.type(screen.getByLabelText('Nomination letter'), 'Letter of 3 March 2027');
}

describe('inviting somebody', () => {
  it('counts the last day in, by the calendar of the Secretariat', async () => {
    const asked = answering({ data: { invite: { id: 'i' } } });
    const onSent = showForm();
    await fillIn();
    fireEvent.change(screen.getByLabelText(/First day/), { target: { value: '2027-03-15' } });
    fireEvent.change(screen.getByLabelText(/Last day/), { target: { value: '2028-12-31' } });
    await send();
    await waitFor(() => expect(onSent).toHaveBeenCalledWith('alternate@col.example'));
    expect(asked[0]?.variables).toEqual({
      organisation: 'col',
      name: 'Second alternate of COL',
      address: 'alternate@col.example',
      language: 'zh-Hans',
      capacity: 'second_alternate',
      startsAt: '2027-03-15T00:00:00+08:00',
      endsAt: '2029-01-01T00:00:00+08:00',
      basis: 'Letter of 3 March 2027',
      leavesSeatEmpty: false,
    });
  });

  it('asks whether the seat is meant to stay vacant where it would, and keeps what was typed', async () => {
    const asked = answering(
      refused('SEAT_VACANT_BETWEEN', {
        field: 'leavesSeatEmpty',
        params: { from: '2027-01-01', until: '2027-03-15' },
      }),
    );
    showForm();
    await fillIn();
    expect(screen.queryByRole('checkbox')).toBeNull();
    await send();
    await userEvent.click(await screen.findByRole('checkbox', { name: /stays vacant meanwhile/ }));
    expect(screen.getAllByText(/nobody would act for this Organisation/).length).toBeGreaterThan(0);
    expect(screen.getByLabelText('Full name')).toHaveValue('Second alternate of COL');
    await send();
    await waitFor(() => expect(asked[1]?.variables).toMatchObject({ leavesSeatEmpty: true }));
  });

  it('needs no days: then the mandate starts at once and has no end', async () => {
    const asked = answering({ data: { invite: { id: 'i' } } });
    const onSent = showForm();
    await fillIn();
    await send();
    await waitFor(() => expect(onSent).toHaveBeenCalled());
    expect(asked[0]?.variables).toMatchObject({ startsAt: null, endsAt: null });
  });

  it('names all that is missing at once, without asking the API', async () => {
    const asked = answering();
    showForm();
    await send();
    expect(screen.getByRole('alert')).toHaveTextContent('There are 3 problems');
    for (const label of ['Full name', 'E-mail address', 'Nomination letter'])
      expect(screen.getByLabelText(label)).toBeInvalid();
    expect(asked).toEqual([]);
    expect(await barriers()).toEqual([]);
  });

  it('says at the address that it is invited already', async () => {
    answering(refused('ALREADY_INVITED', { field: 'address' }));
    const onSent = showForm();
    await fillIn();
    await send();
    await waitFor(() =>
      expect(screen.getByLabelText('E-mail address')).toHaveAccessibleDescription(/already has an open/),
    );
    expect(screen.getByLabelText('Full name')).toHaveValue('Second alternate of COL');
    expect(onSent).not.toHaveBeenCalled();
  });

  it('offers posts of the Secretariat only where the Secretariat is', () => {
    showForm(true);
    expect(screen.getByRole('option', { name: 'Secretary-General' })).toBeInTheDocument();
  });

  it('offers them nowhere else', () => {
    showForm();
    expect(screen.queryByRole('option', { name: 'Secretary-General' })).toBeNull();
  });
});
