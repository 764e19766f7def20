import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { ActingForm, MergerForm } from './rotation-forms.js';

const members = [
  { slug: 'col', name: 'Commonwealth of Learning' },
  { slug: 'iste', name: 'ISTE' },
];
const showForm = (form: ReactNode) => show(<Provider value={graphqlClient()}>{form}</Provider>);

describe('a merger', () => {
  const decision = {
    id: 'd',
    number: 'AB/2027/4',
    takenOn: '2027-02-01',
    text: 'Merged',
    suits: ['succession'],
  };

  it('names both bodies, the day and the decision of the register', async () => {
    const asked = answering(
      { data: { decisionsToRestOn: [decision] } },
      { data: { recordSuccession: { id: 'col' } } },
    );
    const onClose = jest.fn();
    showForm(<MergerForm members={members} onClose={onClose} />);
    await screen.findByRole('option', { name: /AB\/2027\/4/ });
    const submit = screen.getAllByRole('button')[0] as HTMLElement;
    await userEvent.click(submit);
    expect(asked).toHaveLength(1);
    const [merged, successor, basis] = screen.getAllByRole('combobox') as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    await userEvent.selectOptions(merged, 'col');
    await userEvent.selectOptions(successor, 'iste');
    await userEvent.selectOptions(basis, 'AB/2027/4');
    fireEvent.change(document.querySelector('input[type=date]') as HTMLElement, {
      target: { value: '2027-03-01' },
    });
    await userEvent.click(submit);
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked[1]?.variables).toEqual({
      organisation: 'col',
      successor: 'iste',
      on: '2027-03-01',
      basis: 'AB/2027/4',
    });
  });
});

describe('who acts while the Chair is vacant', () => {
  it('begins today, and is the vice-chair unless a Member is named', async () => {
    const asked = answering(refused('CHAIR_ACTING_MISSING', { field: 'acting' }), {
      data: { nameActingChair: { id: 'acting' } },
    });
    const onClose = jest.fn();
    showForm(<ActingForm members={members} onClose={onClose} />);
    const submit = screen.getAllByRole('button')[0] as HTMLElement;
    const on = (document.querySelector('input[type=date]') as HTMLInputElement).value;
    await userEvent.click(submit);
    await waitFor(() =>
      expect(screen.getByRole('combobox')).toHaveAccessibleDescription(
        /Choose the Member whom those present chose/,
      ),
    );
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.selectOptions(screen.getByRole('combobox'), 'iste');
    await userEvent.click(submit);
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked.map(({ variables }) => variables)).toEqual([
      { on, acting: null },
      { on, acting: 'iste' },
    ]);
  });
});
