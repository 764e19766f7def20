import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { StandingStepOfferedFragmentDoc, type StandingStepOfferedFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { StandingForm } from './standing-form.js';

const steps: StandingStepOfferedFragment[] = [
  { standing: 'member', stage: 'letter_of_commitment', decision: null },
  { standing: 'member', stage: 'suspended', decision: 'suspension' },
];

function showForm() {
  const onClose = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <StandingForm
        slug="col"
        steps={steps.map((step) => makeFragmentData(step, StandingStepOfferedFragmentDoc))}
        onClose={onClose}
      />
    </Provider>,
  );
  return { onClose };
}

const choose = (label: string) => userEvent.selectOptions(screen.getByLabelText('Next stage'), label);
const enter = () => userEvent.click(screen.getByRole('button', { name: 'Enter' }));

describe('the next stage of a standing', () => {
  it('is entered with the letter that it rests on', async () => {
    const asked = answering({ data: { enterMembershipStage: { id: 'col' } } });
    const { onClose } = showForm();
    await choose('Member: Letter of commitment');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2027-03-01' } });
    await userEvent.type(screen.getByLabelText('What it rests on'), 'Letter of 1 March 2027');
    await enter();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked[0]?.variables).toEqual({
      organisation: 'col',
      standing: 'member',
      stage: 'letter_of_commitment',
      startsOn: '2027-03-01',
      basis: 'Letter of 1 March 2027',
    });
  });

  it('rests on a decision of the register where the Board decides', async () => {
    const decision = {
      id: 'd',
      number: 'AB/2027/4',
      takenOn: '2027-02-01',
      text: 'Suspended',
      suits: ['suspension'],
    };
    answering({ data: { decisionsToRestOn: [decision] } });
    showForm();
    await choose('Member: Suspended');
    await screen.findByRole('option', { name: /AB\/2027\/4/ });
    expect(screen.queryByLabelText('What it rests on')).toBeNull();
  });

  it('asks for what is missing before it asks the API, and keeps what was typed when it is refused', async () => {
    const asked = answering(
      refused('MEMBERSHIP_GOES_BACK', { field: 'startsOn', params: { since: '2027-04-01' } }),
    );
    const { onClose } = showForm();
    await enter();
    expect(asked).toEqual([]);
    await choose('Member: Letter of commitment');
    await userEvent.type(screen.getByLabelText('What it rests on'), 'A letter');
    await enter();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.getByLabelText('What it rests on')).toHaveValue('A letter');
    expect(onClose).not.toHaveBeenCalled();
  });
});
