import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { Speaking, barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { RoundActs } from './round-acts.js';

type Round = Parameters<typeof RoundActs>[0]['round'];

const inPhase = (phase: 'individual' | 'discussion') => (
  <Provider value={graphqlClient()}>
    <RoundActs
      round={
        {
          slug: 'a-call',
          phase,
          dueOn: '2027-03-01',
          late: 0,
          proposals: [],
          candidates: [],
        } as unknown as Round
      }
    />
  </Provider>
);

describe('what is done next about reviews', () => {
  it.each(languages)('has no barriers in %s', async (language) => {
    show(inPhase('individual'), language);
    expect(await barriers()).toEqual([]);
  });

  it('asks of each step anew whether it is meant', async () => {
    const { rerender } = show(inPhase('individual'));
    await userEvent.click(screen.getByRole('button', { name: 'Begin the discussion' }));
    expect(screen.getByRole('group')).toBeInTheDocument();
    rerender(<Speaking language="en">{inPhase('discussion')}</Speaking>);
    expect(screen.getByRole('button', { name: 'End the discussion' })).toBeInTheDocument();
    expect(screen.queryByRole('group')).toBeNull();
  });
});
