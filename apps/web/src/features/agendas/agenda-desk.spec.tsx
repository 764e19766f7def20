import { describe, expect, it, jest } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refused } from '../../../test/answers.js';
import { showPart } from '../../../test/small-agendas.js';
import { barriers } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import {
  AgendaReadersFragmentDoc,
  PapersToBringFragmentDoc,
  type AgendaReadersFragment,
  type PapersToBringFragment,
} from '../../gql/graphql.js';
import { AgendaReaders } from './agenda-readers.js';
import { LateItemForm } from './late-item-form.js';
import { PapersToBring } from './papers-to-bring.js';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('proposing a late item', () => {
  const type = (name: string, text: string) =>
    userEvent.type(screen.getByRole('textbox', { name: new RegExp(`^${name}`) }), text);

  it('asks for what every Member will read, and sends nothing without it', async () => {
    const asked = answering();
    const onClose = jest.fn();
    showPart(<LateItemForm meetingId="m" onClose={onClose} />);
    await press('Ask every Member');
    expect(screen.getByRole('alert')).toHaveTextContent('Why it comes so late and cannot wait');
    expect([asked, onClose.mock.calls]).toEqual([[], []]);
  });

  it('sends it, and keeps what was typed when it was not taken', async () => {
    const asked = answering(refused('AGENDA_STILL_OPEN'), { data: { proposeLateItem: { id: 'm' } } });
    const onClose = jest.fn();
    showPart(<LateItemForm meetingId="m" onClose={onClose} />);
    await type('What is dealt with', 'An offer');
    await type('Why it comes so late', 'It came today');
    await press('Ask every Member');
    expect(await screen.findByRole('alert')).toHaveTextContent('The agenda can still be written');
    expect(screen.getByRole('textbox', { name: /^What is dealt with/ })).toHaveValue('An offer');
    await press('Ask every Member');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(asked[1]?.variables).toEqual({
      meetingId: 'm',
      item: { title: 'An offer', kind: 'decision', minutes: 15, note: '', presenterName: '' },
      because: 'It came today',
    });
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    showPart(<LateItemForm meetingId="m" onClose={jest.fn()} />, language);
    expect(await barriers()).toEqual([]);
  });
});

describe('who has looked at an agenda', () => {
  const readers = (viewerCanAsk = true): AgendaReadersFragment => ({
    id: 'm',
    viewerCanAsk,
    readers: [
      { id: 'col', name: 'COL', reviewed: 2, asked: 2, lateItems: 0 },
      { id: 'iste', name: 'ISTE', reviewed: 0, asked: 2, lateItems: 1 },
    ],
  });
  const showReaders = (viewerCanAsk?: boolean, language?: (typeof languages)[number]) =>
    showPart(
      <AgendaReaders agenda={makeFragmentData(readers(viewerCanAsk), AgendaReadersFragmentDoc)} />,
      language,
    );

  it('is asked by mail, and the Secretariat learns how many mails that were', async () => {
    answering({ data: { askForReviews: 1 } }, { data: { askForReviews: 0 } });
    showReaders();
    expect(screen.getByText('0 of 2')).toBeVisible();
    await press('Ask or remind by mail');
    expect(await screen.findByText('1 mail is on its way.')).toBeVisible();
    await press('Ask or remind by mail');
    expect(await screen.findByText(/^Nobody is left to ask/)).toBeVisible();
  });

  it('is not asked any more once the meeting has begun', () => {
    showReaders(false);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    showReaders(true, language);
    expect(await barriers()).toEqual([]);
  });
});

describe('papers that the reader is asked for', () => {
  const owed = { agendaItemId: 'a', dueOn: '2027-03-04', isDelivered: false, viewerOwes: true };
  const showPapers = (owedPaper: typeof owed, language?: (typeof languages)[number]) => {
    const agenda = [{ id: 'a', position: 1, title: 'Annual report', owedPaper }];
    const shown: PapersToBringFragment = { id: 'm', meeting: { id: 'm', agenda } };
    return showPart(<PapersToBring agenda={makeFragmentData(shown, PapersToBringFragmentDoc)} />, language);
  };

  it('say until when, and take a file', () => {
    showPapers(owed);
    expect(screen.getByText('By the end of 4 Mar 2027')).toBeVisible();
    expect(screen.getByLabelText('Choose the file Annual report')).toHaveAttribute('type', 'file');
  });

  it('say that they are there', () => {
    showPapers({ ...owed, isDelivered: true });
    expect(screen.getByText('Brought')).toBeVisible();
  });

  it('are not there for anybody else', () => {
    showPapers({ ...owed, viewerOwes: false });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(languages)('put up no barriers, in %s', async (language) => {
    showPapers(owed, language);
    expect(await barriers()).toEqual([]);
  });
});
