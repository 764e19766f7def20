import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { RotationToAppointFromFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { AppointmentForm } from './appointment-form.js';

const member = (slug: string) => ({ id: slug, slug, name: slug.toUpperCase() });

const rotation = makeFragmentData(
  {
    places: [
      { state: 'next', member: member('slibnu') },
      { state: 'served', member: member('col') },
      { state: 'serving', member: member('alecso') },
      { state: 'not_a_member', member: member('former') },
    ],
    outlook: [
      { startsOn: '2026-08-20', endsOn: '2028-08-20', elected: true, member: member('alecso') },
      { startsOn: '2028-08-20', endsOn: '2030-08-20', elected: false, member: member('slibnu') },
    ],
  },
  RotationToAppointFromFragmentDoc,
);

const decision = { id: 'd', number: 'AB/2027/03-01', takenOn: '2027-08-20', text: 'SLIBNU chairs.' };
const offered = {
  data: {
    decisionsToRestOn: [
      { ...decision, suits: ['chair'] },
      { ...decision, id: 'e', number: 'AB/2027/03-02', suits: ['succession'] },
    ],
  },
};
const chooseDecision = async () => {
  await screen.findByRole('option', { name: /AB.2027.03-01/ });
  await userEvent.selectOptions(screen.getByLabelText('Decision of the Board'), 'AB/2027/03-01');
};

function showForm() {
  const onClose = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <AnnouncementsProvider>
        <AppointmentForm rotation={rotation} onClose={onClose} />
      </AnnouncementsProvider>
    </Provider>,
  );
  return onClose;
}

const appoint = () => userEvent.click(screen.getByRole('button', { name: 'Appoint' }));

describe('appointing a Chair', () => {
  it('begins with the term that the rotation expects next, and offers Members only', async () => {
    answering(offered);
    showForm();
    await chooseDecision();
    expect(screen.getByLabelText('Member')).toHaveValue('slibnu');
    expect(screen.getByLabelText('First day')).toHaveValue('2028-08-20');
    expect(screen.getByLabelText('Ends on')).toHaveValue('2030-08-20');
    const options = screen.getAllByRole<HTMLOptionElement>('option').map(({ value }) => value);
    expect(options).toEqual(['', 'slibnu', 'col', 'alecso', '', 'AB/2027/03-01']);
    expect(await barriers()).toEqual([]);
  });

  it('asks for the decision before it asks the API', async () => {
    const asked = answering({ data: { decisionsToRestOn: [] } });
    showForm();
    expect(await screen.findByRole('link', { name: 'Enter a decision' })).toBeVisible();
    await appoint();
    expect(screen.getByLabelText('Decision of the Board')).toHaveAccessibleDescription(
      /Please fill in “Decision of the Board”/,
    );
    expect(asked).toHaveLength(1);
  });

  it('says at the field what the rules refuse, and keeps what was typed', async () => {
    answering(
      offered,
      refused('CHAIR_TURN_SERVED', {
        field: 'organisationId',
        params: { fromYear: '2024', toYear: '2026', waiting: 3 },
      }),
    );
    const onClose = showForm();
    await userEvent.selectOptions(screen.getByLabelText('Member'), 'col');
    await chooseDecision();
    await appoint();
    expect(await screen.findByRole('alert')).toHaveTextContent('served 2024–2026, and 3 willing Members');
    expect(screen.getByLabelText('Member')).toBeInvalid();
    expect(screen.getByLabelText('Member')).toHaveValue('col');
    expect(screen.getByLabelText('Decision of the Board')).toHaveValue('AB/2027/03-01');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('sends what was chosen, says who is appointed, and closes', async () => {
    const asked = answering(offered, {
      data: { appointChair: { id: 'term', member: { id: 'slibnu', name: 'SLIBNU' } } },
    });
    const onClose = showForm();
    await chooseDecision();
    await appoint();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked[1]?.variables).toEqual({
      organisation: 'slibnu',
      startsOn: '2028-08-20',
      endsOn: '2030-08-20',
      basis: 'AB/2027/03-01',
      electedOn: null,
    });
    expect(screen.getByRole('status')).toHaveTextContent('SLIBNU is appointed to the Chair.');
  });
});
