import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused, type Asked } from '../../../test/answers.js';
import { person, savedAt, written } from '../../../test/small-proposals.js';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { SectionEditor } from './section-editor.js';

// What is written in a tab is remembered by the number of the proposal: each test has its own.
let count = 0;
let number = '';
beforeEach(() => {
  number = `P-2026-${String(++count).padStart(3, '0')}`;
  localStorage.clear();
});
// Leaving the page saves once more what was refused; the answer comes before the next test begins.
afterEach(async () => {
  cleanup();
  await new Promise((settled) => setTimeout(settled, 20));
  jest.restoreAllMocks();
});

const shelf = () => `proposal-section/me/${number}/plan`;
const section = (text: string, version: number, more: object = {}) =>
  written('plan', text, { version, ...more });

/** The API's answer to a text that was saved. */
const saved = (text: string, version: number, more: object = {}) => ({
  data: { saveProposalSection: { section: section(text, version, more), conflict: null } },
});
const setAside = (theirs: string, version: number) => ({
  data: {
    saveProposalSection: {
      section: section(theirs, version, { savedBy: person('Administrator of COL') }),
      conflict: { yours: 'mine' },
    },
  },
});

function open(given: object = section('', 0), language: (typeof languages)[number] = 'en') {
  return show(
    <Provider value={graphqlClient()}>
      <SectionEditor number={number} personId="me" section={given} />
    </Provider>,
    language,
  );
}

const area = () => screen.getByRole('textbox', { name: 'Work plan' });
const keysOf = (asked: Asked[]) => asked.map(({ headers }) => headers['idempotency-key']);
/** Leaving the field saves at once. */
const leave = () => userEvent.tab();

describe('a section', () => {
  it.each(languages)('has no barriers in %s', async (language) => {
    open(section('Some words', 3), language);
    expect(await barriers()).toEqual([]);
  });

  it('says what is asked, counts words, and says by whom and when it was saved', () => {
    open(section('One two three four five six', 3));
    expect(area()).toHaveAccessibleDescription(
      /What about work plan\?.*6 of at most 5 words: 1 word too long/,
    );
    expect(screen.getByText('Saved Wed 25 Nov 2026, 14:02 by Representative of COL')).toBeVisible();
  });

  it('saves what is typed when it is left, on the version it was written on, and says when', async () => {
    const asked = answering(saved('A plan', 1));
    open();
    await userEvent.type(area(), 'A plan');
    expect(screen.getByText('Not saved yet')).toBeVisible();
    await leave();
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
    expect(asked.map(({ variables }) => variables)).toEqual([
      { number, key: 'plan', text: 'A plan', baseVersion: 0 },
    ]);
    expect(keysOf(asked)[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(localStorage).toHaveLength(0);
  });

  it('saves by itself after two seconds of rest', async () => {
    const asked = answering(saved('A plan', 1));
    open();
    await userEvent.type(area(), 'A plan');
    await waitFor(() => expect(asked).toHaveLength(1), { timeout: 3_000 });
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
  });

  it('saves when the tab is hidden, over the end of the page', async () => {
    const asked = answering(saved('A plan', 1));
    open();
    await userEvent.type(area(), 'A plan');
    jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await waitFor(() => expect(asked).toHaveLength(1));
    const [, init] = (globalThis.fetch as jest.Mock).mock.calls[0] as [unknown, RequestInit];
    expect(init.keepalive).toBe(true);
  });

  it('saves when one goes to another page of the portal', async () => {
    const asked = answering(saved('A plan', 1));
    const { unmount } = open();
    await userEvent.type(area(), 'A plan');
    unmount();
    await waitFor(() => expect(asked).toHaveLength(1));
  });
});

describe('a lost connection', () => {
  it('loses nothing: the words stay here, the same request is made again when it is back', async () => {
    const asked = answering('nothing', saved('A plan', 1));
    open();
    await userEvent.type(area(), 'A plan');
    await leave();
    expect(
      await screen.findByText(/The portal does not answer\. Your words are kept on this device/),
    ).toBeVisible();
    expect(area()).toHaveValue('A plan');
    expect(JSON.parse(localStorage.getItem(shelf()) ?? '')).toMatchObject({
      text: 'A plan',
      baseVersion: 0,
      attempt: { key: keysOf(asked)[0], text: 'A plan' },
    });
    act(() => {
      window.dispatchEvent(new Event('online'));
    });
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
    expect(keysOf(asked)[1]).toBe(keysOf(asked)[0]);
    expect(localStorage).toHaveLength(0);
  });

  it('is tried again after our own fault, too', async () => {
    const asked = answering(
      refused('SOMETHING_WENT_WRONG', { params: { correlation: 'x' } }),
      saved('A plan', 1),
    );
    open();
    await userEvent.type(area(), 'A plan');
    await leave();
    await waitFor(() => expect(asked).toHaveLength(2), { timeout: 4_000 });
    expect(keysOf(asked)[1]).toBe(keysOf(asked)[0]);
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
  });
});

describe('a page that is opened again', () => {
  const kept = (text: string, baseVersion: number, attempt: object | null = null) =>
    localStorage.setItem(
      shelf(),
      JSON.stringify({ text, baseVersion, attempt, keptAt: '2026-11-25T22:00:00.000Z' }),
    );

  it('brings back the words that had not reached the portal, says so, and saves them', async () => {
    kept('Half a thought', 3);
    const asked = answering(saved('Half a thought', 4));
    open(section('Half', 3));
    expect(await screen.findByText(/had not reached the portal\. It is back in its place\./)).toBeVisible();
    expect(area()).toHaveValue('Half a thought');
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
    expect(asked[0]?.variables).toMatchObject({ text: 'Half a thought', baseVersion: 3 });
  });

  it('repeats the request whose answer was not seen, then sends the rest', async () => {
    kept('A plan, and more', 0, { key: 'k'.repeat(32), text: 'A plan', baseVersion: 0 });
    const asked = answering(saved('A plan', 1), saved('A plan, and more', 2));
    open(section('A plan', 1));
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
    expect(asked.map(({ variables }) => [variables['text'], variables['baseVersion']])).toEqual([
      ['A plan', 0],
      ['A plan, and more', 1],
    ]);
    expect(keysOf(asked)[0]).toBe('k'.repeat(32));
  });

  it('keeps another person’s words for that person', () => {
    localStorage.setItem(
      `proposal-section/other/${number}/plan`,
      JSON.stringify({ text: 'Theirs', baseVersion: 0 }),
    );
    const asked = answering();
    open(section('Mine', 3));
    expect(area()).toHaveValue('Mine');
    expect(asked).toEqual([]);
  });

  it('comes up with the words that this tab knows, however old its answer is', async () => {
    answering(saved('A plan', 1));
    const first = open();
    await userEvent.type(area(), 'A plan');
    await leave();
    await screen.findByText('Saved 14:02');
    first.unmount();
    open(section('', 0));
    expect(area()).toHaveValue('A plan');
  });
});

describe('two people at one section', () => {
  async function overtaken(...answers: Parameters<typeof answering>) {
    const asked = answering(setAside('Theirs stands', 4), ...answers);
    open(section('', 3));
    await userEvent.type(area(), 'Mine is other');
    await leave();
    const conflict = await screen.findByRole('group', { name: /Administrator of COL has saved “Work plan”/ });
    expect(conflict).toHaveFocus();
    return { asked, conflict };
  }

  it('see both texts with who and when, and what differs; nothing is written over', async () => {
    const { conflict } = await overtaken();
    expect(within(conflict).getByText('Text of Administrator of COL, Wed 25 Nov 2026, 14:02')).toBeVisible();
    expect(within(conflict).getByText('Your text')).toBeVisible();
    expect([...conflict.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Theirs stands',
      'Mine is other',
    ]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await barriers()).toEqual([]);
  });

  it('one uses one’s own text: it is saved on theirs', async () => {
    const { asked } = await overtaken(saved('Mine is other', 5));
    await userEvent.click(screen.getByRole('button', { name: 'Use my text' }));
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
    expect(asked[1]?.variables).toMatchObject({ text: 'Mine is other', baseVersion: 4 });
    expect(keysOf(asked)[1]).not.toBe(keysOf(asked)[0]);
  });

  it('one takes theirs: nothing more is asked', async () => {
    const { asked } = await overtaken();
    await userEvent.click(screen.getByRole('button', { name: 'Use the other text' }));
    expect(area()).toHaveValue('Theirs stands');
    expect(asked).toHaveLength(1);
    expect(localStorage).toHaveLength(0);
  });

  it('one makes one of both', async () => {
    const { asked } = await overtaken(saved('Both', 5));
    await userEvent.click(screen.getByRole('button', { name: 'Make one of both' }));
    const both = screen.getByRole('textbox', { name: /Both in one/ });
    expect(both).toHaveValue('Theirs stands\nMine is other');
    expect(both).toHaveFocus();
    await userEvent.clear(both);
    await userEvent.type(both, 'Both');
    await userEvent.click(screen.getByRole('button', { name: 'Save this text' }));
    expect(await screen.findByText('Saved 14:02')).toBeVisible();
    expect(asked[1]?.variables).toMatchObject({ text: 'Both', baseVersion: 4 });
    expect(area()).toHaveValue('Both');
  });
});

describe('what cannot be saved', () => {
  it('stays, with the reason in words', async () => {
    const closed = refused('CALL_CLOSED', { params: { closesAt: '2027-01-08T09:00:00.000Z' } });
    answering(closed, closed);
    open();
    await userEvent.type(area(), 'Too late');
    await leave();
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent('This call closed at Fri 8 Jan 2027, 09:00 UTC');
    expect(told).toHaveTextContent('Your words are kept on this device.');
    expect(area()).toHaveValue('Too late');
    expect(localStorage.getItem(shelf())).toContain('Too late');
  });

  it('because the session is over leads to signing in and back', async () => {
    answering(refused('SIGN_IN_REQUIRED'), refused('SIGN_IN_REQUIRED'));
    open();
    await userEvent.type(area(), 'A plan');
    await leave();
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?next=%2F');
  });
});

describe('earlier versions', () => {
  const past = (...versions: object[]) => ({ data: { proposalSection: { key: 'plan', versions } } });
  const version = (id: string, text: string, more: object = {}) => ({
    id,
    text,
    setAside: false,
    localSavedAt: savedAt,
    savedBy: person('Alternate of COL'),
    ...more,
  });
  const button = () => screen.getByRole('button', { name: 'Earlier versions of “Work plan”' });

  it('are offered where there are some', () => {
    open(section('New', 3));
    expect(screen.queryByRole('button', { name: /Earlier versions/ })).toBeNull();
  });

  it('are read against the present text, and put back by being saved anew', async () => {
    const asked = answering(
      past(version('1', 'Old words'), version('2', 'Aside', { setAside: true })),
      saved('Old words', 4),
    );
    open(section('New words', 3, { versions: [{ id: '1' }, { id: '2' }] }));
    await userEvent.click(button());
    const panel = await screen.findByRole('group', { name: /Earlier versions/ });
    expect(await within(panel).findByText('Set aside: somebody else saved first')).toBeVisible();
    const [first] = within(panel).getAllByRole('button', { name: /Alternate of COL/ });
    await userEvent.click(first as HTMLElement);
    expect([...panel.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Old ']);
    expect(await barriers()).toEqual([]);
    await userEvent.click(within(panel).getByRole('button', { name: 'Put this text back' }));
    expect(area()).toHaveValue('Old words');
    await waitFor(() => expect(asked).toHaveLength(2), { timeout: 3_000 });
    expect(asked[1]?.variables).toMatchObject({ text: 'Old words', baseVersion: 3 });
  });

  it('that did not come can be asked for again', async () => {
    answering('nothing', past(version('1', 'Old words')));
    open(section('New words', 3, { versions: [{ id: '1' }] }));
    await userEvent.click(button());
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /Alternate of COL/ })).toBeVisible();
  });
});
