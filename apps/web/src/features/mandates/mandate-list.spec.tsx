import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { MandateList } from './mandate-list.js';

type Mandates = Parameters<typeof MandateList>[0]['mandates'];

const mandates = (letter: { id: string; name: string } | null, viewerCanAttachLetter: boolean) =>
  [
    {
      id: 'm',
      capacity: 'representative',
      startsAt: '2022-01-01T00:00:00Z',
      endsAt: null,
      holder: { id: 'p', name: 'Ana' },
      ending: null,
      letter,
      viewerCanAttachLetter,
    },
  ] as unknown as Mandates;

const showList = (of: Mandates, language?: (typeof languages)[number]) =>
  show(
    <Provider value={graphqlClient()}>
      <MandateList mandates={of} canEnd={false} slug="col" />
    </Provider>,
    language,
  );

describe('who acts for an Organisation', () => {
  it('has the letter of a mandate for who may open it', () => {
    showList(mandates({ id: 'f', name: 'Letter of COL.pdf' }, false));
    expect(screen.getByRole('link', { name: 'Letter of COL.pdf' })).toHaveAttribute('href', '/files/f');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says nothing of letters to others', () => {
    showList(mandates(null, false));
    expect(screen.queryByText('Nomination letter')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks the Secretariat for the file before anything is sent', async () => {
    showList(mandates(null, true));
    await userEvent.click(screen.getByRole('button', { name: 'Attach a nomination letter' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Attach a nomination letter' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the file first.');
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    showList(mandates({ id: 'f', name: 'Letter of COL.pdf' }, true), language);
    await userEvent.click(screen.getByRole('button'));
    await screen.findByRole('combobox');
    expect(await barriers()).toEqual([]);
  });
});
