import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { EndMandate } from './end-mandate.js';

type Shown = Parameters<typeof EndMandate>[0];

const mandate = { id: 'm', capacity: 'representative', holder: { id: 'p', name: 'Ana' } } as Shown;
const last = { effect: 'seat_empty', sits: null, sitsAs: null } as Shown['ending'];
const next = { effect: 'falls_to_alternate', sits: 'Bao', sitsAs: 'first_alternate' } as Shown['ending'];

const showEnd = (ending: Shown['ending'], language?: (typeof languages)[number]) =>
  show(
    <Provider value={graphqlClient()}>
      <EndMandate {...mandate} ending={ending} />
    </Provider>,
    language,
  );
const press = () => userEvent.click(screen.getByRole('button', { name: 'End' }));

describe('ending a mandate', () => {
  it('says who sits then', async () => {
    showEnd(next);
    await press();
    expect(screen.getByRole('group')).toHaveTextContent('From then on Bao sits for it (First alternate).');
  });

  it('says that nobody does, and that this is meant', async () => {
    const asked = answering({ data: { endMandate: { id: 'm' } } });
    showEnd(last);
    await press();
    expect(screen.getByRole('group')).toHaveTextContent('Nobody else is representative or alternate');
    await press();
    await waitFor(() => expect(asked[0]?.variables).toEqual({ id: 'm', leavesSeatEmpty: true }));
  });

  it('leaves no seat empty that was not said to be, and says why it is refused', async () => {
    const asked = answering({
      errors: [{ message: 'SEAT_WOULD_BE_EMPTY', extensions: { code: 'SEAT_WOULD_BE_EMPTY', params: {} } }],
    });
    showEnd(next);
    await press();
    await press();
    expect(await screen.findByRole('alert')).toHaveTextContent('its seat would be empty');
    expect(asked[0]?.variables).toEqual({ id: 'm', leavesSeatEmpty: false });
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    showEnd(last, language);
    await userEvent.click(screen.getByRole('button'));
    expect(await barriers()).toEqual([]);
  });
});
