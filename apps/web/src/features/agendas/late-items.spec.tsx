import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refused } from '../../../test/answers.js';
import { answerOf, col, iste, lateItem, showPart } from '../../../test/small-agendas.js';
import { barriers } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { LateItemsFragmentDoc, type LateItemsFragment } from '../../gql/graphql.js';
import { LateItems } from './late-items.js';

function showItems(more: Partial<LateItemsFragment> = {}, language?: (typeof languages)[number]) {
  const agenda: LateItemsFragment = {
    ...{ id: 'm', viewerCanPropose: false, viewerMembers: [], lateItems: [lateItem()] },
    ...more,
  };
  return showPart(<LateItems agenda={makeFragmentData(agenda, LateItemsFragmentDoc)} />, language);
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const answered = { data: { answerLateItem: { id: 'm' } } };

describe('late items', () => {
  it('take the consent of a Member', async () => {
    const asked = answering(answered);
    const refresh = showItems({ viewerMembers: [col] });
    expect(screen.getByText('COL and ISTE')).toBeVisible();
    await press('Consent');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(asked.map(({ variables }) => variables)).toEqual([
      { id: 'late', memberId: 'col', answer: 'consents' },
    ]);
  });

  it('ask once more before a Member keeps one out', async () => {
    const asked = answering(answered);
    showItems({ viewerMembers: [col] });
    await press('Refuse');
    expect(screen.getByText('“An offer that lapses” then stays out, whatever the others say.')).toBeVisible();
    expect(asked).toEqual([]);
    await press('Refuse');
    await waitFor(() => expect(asked[0]?.variables).toMatchObject({ memberId: 'col', answer: 'refuses' }));
  });

  it('say for which Member, to whoever sits for two, and not what is said already', () => {
    const answers = [answerOf(col, { answer: 'consents' }), answerOf(iste)];
    showItems({ viewerMembers: [col, iste], lateItems: [lateItem({ answers })] });
    expect(screen.queryByRole('button', { name: 'Consent for COL' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Refuse for COL' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Consent for ISTE' })).toBeVisible();
  });

  it('say why an answer was not taken', async () => {
    answering(refused('LATE_ITEM_SETTLED'));
    showItems({ viewerMembers: [col] });
    await press('Consent');
    expect(await screen.findByRole('alert')).toHaveTextContent('This late item is settled');
  });

  it('let the Secretariat record for whom it has a letter, and keep what was typed when that fails', async () => {
    const asked = answering('nothing', { data: { recordLateItemConsent: { id: 'm' } } });
    const refresh = showItems({ viewerCanPropose: true });
    await press('Record consent');
    await userEvent.click(screen.getByRole('checkbox', { name: 'ISTE' }));
    await userEvent.type(screen.getByRole('textbox'), 'Letter of 3 May');
    await press('Record consent');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('Letter of 3 May');
    expect(screen.getByRole('checkbox', { name: 'ISTE' })).not.toBeChecked();
    await press('Record consent');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(asked[1]?.variables).toEqual({ id: 'late', memberIds: ['col'], where: 'Letter of 3 May' });
  });

  it('are withdrawn by the Secretariat, asked once more', async () => {
    const asked = answering({ data: { withdrawLateItem: { id: 'm' } } });
    showItems({ viewerCanPropose: true });
    await press('Withdraw');
    expect(asked).toEqual([]);
    await press('Withdraw');
    await waitFor(() => expect(asked[0]?.variables).toEqual({ id: 'late' }));
  });

  it('say how they ended, and ask nobody any more', () => {
    const answers = [
      answerOf(col, { answer: 'consents', recordedWhere: 'In the room' }),
      answerOf(iste, { answer: 'refuses' }),
    ];
    const settled = lateItem({ answers, state: 'refused', isOpen: false });
    showItems({ viewerCanPropose: true, viewerMembers: [col], lateItems: [settled] });
    expect(screen.getByText('Stays out')).toBeVisible();
    expect(screen.getByText('COL (recorded: In the room)')).toBeVisible();
    expect(screen.queryByText('Waiting for')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('may be none', () => {
    showItems({ lateItems: [] });
    expect(screen.getByText('No late item is proposed.')).toBeVisible();
  });

  it.each(languages)('put up no barriers, in %s', async (language) => {
    showItems({ viewerCanPropose: true, viewerMembers: [col, iste] }, language);
    for (const button of screen.getAllByRole('button').slice(-2)) await userEvent.click(button);
    expect(await barriers()).toEqual([]);
  });
});
