import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { show } from '../../test/speaking.js';
import { OpenedInPlace } from './opened-in-place.js';

it('opens with the focus in it, and gives the focus back to its button', async () => {
  show(
    <OpenedInPlace act="Change it">
      {(close) => (
        <button type="button" onClick={close}>
          Never mind
        </button>
      )}
    </OpenedInPlace>,
  );
  expect(screen.queryByRole('button', { name: 'Never mind' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }));
  expect(screen.getByRole('group', { name: 'Change it' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Never mind' }));
  expect(screen.getByRole('button', { name: 'Change it' })).toHaveFocus();
});
