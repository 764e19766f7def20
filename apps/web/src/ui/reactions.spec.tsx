import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { barriers, show } from '../../test/speaking.js';
import { ActButton } from './act.js';
import { AnnouncementsProvider, useAnnounce } from './announcements.js';
import { ConfirmButton } from './confirm-button.js';
import { Disclosure } from './disclosure.js';

afterEach(() => {
  jest.useRealTimers();
});

describe('an act that cannot be taken back', () => {
  it('is asked about in place first; focus goes to the way back', async () => {
    const onConfirm = jest.fn();
    show(
      <ConfirmButton question="Everybody gets a mail." onConfirm={onConfirm}>
        Cancel the meeting
      </ConfirmButton>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the meeting' }));
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: 'Please confirm' })).toHaveTextContent('Everybody gets a mail.');
    expect(screen.getByRole('button', { name: 'No, leave it as it is' })).toHaveFocus();
    expect(await barriers()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel the meeting' }));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('is left alone on the way back, and focus returns', async () => {
    show(
      <ConfirmButton question="Everybody gets a mail." onConfirm={() => {}}>
        Cancel the meeting
      </ConfirmButton>,
    );
    await userEvent.click(screen.getByRole('button'));
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByRole('button', { name: 'Cancel the meeting' })).toHaveFocus();
  });
});

describe('what was just done', () => {
  function Answer({ undo }: { undo?: () => void }) {
    const announce = useAnnounce();
    return <ActButton onClick={() => announce('Your answer is recorded.', undo)}>Answer</ActButton>;
  }

  it('is told to everyone and can be taken back', async () => {
    const undo = jest.fn();
    show(
      <AnnouncementsProvider>
        <Answer undo={undo} />
      </AnnouncementsProvider>,
    );
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('button', { name: 'Answer' }));
    expect(screen.getByRole('status')).toHaveTextContent('Your answer is recorded.');
    expect(await barriers()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('goes after ten seconds', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: (time) => jest.advanceTimersByTime(time) });
    show(
      <AnnouncementsProvider>
        <Answer />
      </AnnouncementsProvider>,
    );
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    act(() => jest.advanceTimersByTime(9_000));
    expect(screen.getByRole('status')).toHaveTextContent('Your answer is recorded.');
    act(() => jest.advanceTimersByTime(1_500));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a menu', () => {
  const menu = (
    <>
      <Disclosure summary="Language">
        <a href="#board">Board</a>
      </Disclosure>
      <p>Elsewhere</p>
    </>
  );
  const opened = () => screen.getByRole('group').hasAttribute('open');

  it('opens on a press and closes on a press elsewhere', async () => {
    show(menu);
    await userEvent.click(screen.getByText('Language'));
    expect(opened()).toBe(true);
    await userEvent.click(screen.getByText('Elsewhere'));
    expect(opened()).toBe(false);
  });

  it('closes on Escape and gives focus back', async () => {
    show(menu);
    await userEvent.click(screen.getByText('Language'));
    screen.getByRole('link').focus();
    await userEvent.keyboard('{Escape}');
    expect(opened()).toBe(false);
    expect(screen.getByText('Language')).toHaveFocus();
  });

  it('closes once something in it was chosen', async () => {
    show(menu);
    await userEvent.click(screen.getByText('Language'));
    await userEvent.click(screen.getByRole('link'));
    expect(opened()).toBe(false);
  });
});
