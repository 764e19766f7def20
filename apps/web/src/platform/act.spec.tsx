import { describe, expect, it, jest } from '@jest/globals';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { parse } from 'graphql';
import { Provider } from 'urql';
import { answering, refused } from '../../test/answers.js';
import { show } from '../../test/speaking.js';
import { SubmitButton } from '../ui/act.js';
import { TextField } from '../ui/fields.js';
import { Form } from '../ui/form.js';
import { typed } from '../ui/missing-entries.js';
import { useAct } from './act.js';
import { graphqlClient } from './graphql-client.js';
import { PageRefreshProvider } from './page-refresh.js';

const renameBoard = parse(
  'mutation RenameBoard($name: String!) { renameBoard(name: $name) { name } }',
) as TypedDocumentNode<{ renameBoard: { name: string } }, { name: string }>;

function Rename() {
  const { act, busy, errors } = useAct(renameBoard);
  return (
    <Form errors={errors} onSubmit={(entries) => void act({ name: typed(entries, 'name') })}>
      <TextField name="name" label="Name" />
      <SubmitButton busy={busy}>Save</SubmitButton>
    </Form>
  );
}

function showRename() {
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <Rename />
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const done = { data: { renameBoard: { name: 'Board' } } };
const keyOf = (request: { headers: Record<string, string> } | undefined) =>
  request?.headers['idempotency-key'];

describe('a change', () => {
  it('is asked for with a key of its own, and the page reads anew', async () => {
    const asked = answering(done);
    const refresh = showRename();
    await userEvent.type(screen.getByLabelText('Name'), 'Board');
    await save();
    await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.variables).toEqual({ name: 'Board' });
    expect(keyOf(asked[0])).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keeps its key and what was typed when no answer came, and takes a fresh one for another wish', async () => {
    const asked = answering('nothing', 'nothing', done);
    showRename();
    await userEvent.type(screen.getByLabelText('Name'), 'Board');
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('The portal did not answer');
    expect(screen.getByLabelText('Name')).toHaveValue('Board');
    await save();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(keyOf(asked[1])).toBe(keyOf(asked[0]));
    await screen.findByRole('button', { name: 'Save' });
    await userEvent.type(screen.getByLabelText('Name'), 's');
    await save();
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(keyOf(asked[2])).not.toBe(keyOf(asked[0]));
  });

  it('that is refused says why beside the field, and the next attempt is a new one', async () => {
    const asked = answering(refused('BAD_INPUT', { params: { detail: 'name' }, field: 'name' }), done);
    const refresh = showRename();
    await save();
    await screen.findByRole('alert');
    expect(screen.getByLabelText('Name')).toHaveAccessibleDescription(/not as expected: name/);
    expect(refresh).not.toHaveBeenCalled();
    await save();
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(keyOf(asked[1])).not.toBe(keyOf(asked[0]));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is asked for once however often the button is pressed', async () => {
    let answer = (_: unknown) => {};
    const fetching = jest.fn(() => new Promise((resolve) => (answer = resolve)));
    globalThis.fetch = fetching as unknown as typeof fetch;
    showRename();
    await save();
    await userEvent.click(screen.getByRole('button', { name: 'Sending…' }));
    expect(fetching).toHaveBeenCalledTimes(1);
    answer({ headers: { get: () => 'application/json' }, text: () => Promise.resolve(JSON.stringify(done)) });
    expect(await screen.findByRole('button', { name: 'Save' })).toBeVisible();
  });
});
