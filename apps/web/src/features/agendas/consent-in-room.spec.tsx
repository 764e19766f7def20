import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refused } from '../../../test/answers.js';
import { col, iste, showPart } from '../../../test/small-agendas.js';
import { barriers } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { ConsentInRoomFragmentDoc, type ConsentInRoomFragment } from '../../gql/graphql.js';
import { ConsentInRoom } from './consent-in-room.js';

type Item = ConsentInRoomFragment['meeting']['agenda'][number];

const item = (id: string, position: number, more: Partial<Item> = {}): Item => ({
  id,
  position,
  title: `Report ${id}`,
  isByConsent: true,
  passedAs: null,
  ...more,
});

interface Shown {
  agenda?: Item[];
  viewerMembers?: ConsentInRoomFragment['viewerMembers'];
  conducts?: boolean;
  isOpen?: boolean;
  language?: (typeof languages)[number];
}

function showConsent({
  agenda = [item('a', 1), item('b', 2)],
  viewerMembers = [],
  conducts = false,
  isOpen = true,
  language,
}: Shown) {
  const shown: ConsentInRoomFragment = { id: 'm', viewerMembers, meeting: { id: 'm', agenda } };
  return showPart(
    <ConsentInRoom
      agenda={makeFragmentData(shown, ConsentInRoomFragmentDoc)}
      isOpen={isOpen}
      conducts={conducts}
      members={[col, iste]}
    />,
    language,
  );
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('items by consent, in the room,', () => {
  it('pass together, after the Chair was asked once more, and only those that were seen', async () => {
    const asked = answering({ data: { passConsentAgenda: { id: 'm' } } });
    const refresh = showConsent({ conducts: true });
    await press('Pass all of them');
    expect(screen.getByText(/^2 items are approved without discussion/)).toBeVisible();
    await press('Pass all of them');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(asked.map(({ variables }) => variables)).toEqual([{ meetingId: 'm', itemIds: ['a', 'b'] }]);
  });

  it('say why they did not pass', async () => {
    answering(refused('CONSENT_ITEMS_CHANGED'));
    showConsent({ conducts: true });
    await press('Pass all of them');
    await press('Pass all of them');
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('are taken out by any one Member', async () => {
    const asked = answering({ data: { takeOutOfConsent: { id: 'm' } } });
    showConsent({ viewerMembers: [iste] });
    expect(screen.queryByRole('button', { name: 'Pass all of them' })).toBeNull();
    await press('Take out Report b');
    await waitFor(() => expect(asked[0]?.variables).toEqual({ itemId: 'b', memberId: 'iste' }));
  });

  it('are taken out by whoever conducts the meeting, for a Member that was heard', async () => {
    const asked = answering({ data: { takeOutOfConsent: { id: 'm' } } });
    showConsent({ conducts: true, agenda: [item('a', 1)] });
    await press('Take out…');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'ISTE');
    await press('Take out');
    await waitFor(() => expect(asked[0]?.variables).toEqual({ itemId: 'a', memberId: 'iste' }));
  });

  it('say as which decision they have passed, and are asked about no longer', () => {
    const passedAs = { id: 'd', number: 'AB/2027/03-01' };
    showConsent({ conducts: true, agenda: [item('a', 1, { isByConsent: false, passedAs })] });
    expect(screen.getByText('Passed as AB/2027/03-01')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('wait while the meeting is adjourned', () => {
    showConsent({ conducts: true, viewerMembers: [col], isOpen: false });
    expect(screen.getByText('Report a')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are not there where nothing passes by consent', () => {
    showConsent({ agenda: [item('a', 1, { isByConsent: false })] });
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each(languages)('put up no barriers, in %s', async (language) => {
    showConsent({ conducts: true, viewerMembers: [col, iste], language });
    expect(await barriers()).toEqual([]);
  });
});
