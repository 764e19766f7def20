import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { RulesToChangeFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { RulesForm } from './rules-form.js';

const entries = [
  { path: 'writtenVote.days', value: '10' },
  { path: 'quorum.share.strict', value: 'true' },
  { path: 'qualifiedMatters', value: 'rules_change\nadmission' },
  { path: 'chair.order', value: 'col' },
  { path: 'hours.bands', value: '00:00 red\n08:00 green' },
];
const clause = (id: string, text: string, values: string[]) => ({ id, number: '1.1', text, values });
const version = makeFragmentData(
  {
    id: 'v1',
    entries,
    document: [
      {
        id: 'all',
        number: '1',
        title: 'Everything',
        clauses: entries.map(({ path }) => clause(path, `About ${path}.`, [path])),
      },
    ],
  },
  RulesToChangeFragmentDoc,
);

function showForm() {
  const onProposed = jest.fn((_id: string) => Promise.resolve());
  const members = [
    { id: 'col', name: 'COL' },
    { id: 'iste', name: 'ISTE' },
  ];
  show(
    <Provider value={graphqlClient()}>
      <RulesForm version={version} members={members} onProposed={onProposed} />
    </Provider>,
  );
  return onProposed;
}
const propose = () => userEvent.click(screen.getByRole('button', { name: 'Propose it to the Board' }));
const sayWhy = () => userEvent.type(screen.getByLabelText('Why it is proposed'), 'To try');

describe('proposing a version of the rules', () => {
  it('begins with the version in force, and sends every value back as it stands', async () => {
    const asked = answering({ data: { proposeRules: { id: 'p1' } } });
    const onProposed = showForm();
    expect(await barriers()).toEqual([]);
    await sayWhy();
    await propose();
    await waitFor(() => expect(onProposed).toHaveBeenCalledWith('p1'));
    expect(asked[0]?.variables).toEqual({ entries, because: 'To try' });
  });

  it('sends what was changed', async () => {
    const asked = answering({ data: { proposeRules: { id: 'p1' } } });
    showForm();
    await userEvent.click(screen.getByLabelText('exclusions'));
    await userEvent.selectOptions(screen.getByLabelText(/Place 2/), 'iste');
    fireEvent.change(screen.getByLabelText('Part 2 begins at'), { target: { value: '09:00' } });
    await sayWhy();
    await propose();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables?.['entries']).toEqual([
      entries[0],
      entries[1],
      { path: 'qualifiedMatters', value: 'rules_change\nadmission\nexclusion' },
      { path: 'chair.order', value: 'col\niste' },
      { path: 'hours.bands', value: '00:00 red\n09:00 green' },
    ]);
  });

  it('says at the field what is refused, and keeps what was typed', async () => {
    answering(refused('RULES_NUMBER', { field: 'writtenVote.days' }));
    const onProposed = showForm();
    await userEvent.clear(screen.getByLabelText('Days'));
    await userEvent.type(screen.getByLabelText('Days'), 'ten');
    await sayWhy();
    await propose();
    expect(await screen.findByRole('alert')).toHaveTextContent('Write a whole number');
    expect(screen.getByLabelText('Days')).toBeInvalid();
    expect(screen.getByLabelText('Days')).toHaveValue('ten');
    expect(screen.getByLabelText('Why it is proposed')).toHaveValue('To try');
    expect(onProposed).not.toHaveBeenCalled();
  });

  it('says at the first of its fields what is refused of a list', async () => {
    answering(refused('RULES_BANDS', { field: 'hours.bands' }));
    showForm();
    await sayWhy();
    await propose();
    await waitFor(() => expect(screen.getByLabelText('Part 1 begins at')).toBeInvalid());
  });
});
