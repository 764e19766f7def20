import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Provider } from 'urql';
import { refused } from '../../../test/answers.js';
import { answeringEach, item } from '../../../test/small-meetings.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { AgendaToEditFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { AgendaEditor, type Item } from './agenda-editor.js';

const paper = {
  id: 'paper',
  title: 'Report.pdf',
  version: 1,
  earlierVersions: [],
  storedFile: { id: 'file', bytes: 240_000 },
};

interface Shown {
  now: Item[];
  next: Item[];
  onRefresh: () => void;
  freeze: { lastDay: string; isFrozen: boolean };
}

/** A page whose next answer is known beforehand. */
function Page({ now, next, onRefresh, freeze }: Shown) {
  const [agenda, setAgenda] = useState(now);
  const refresh = () => {
    setAgenda(next);
    onRefresh();
  };
  const planned = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  const meeting = {
    id: 'meeting',
    number: 'AB-2027-01',
    agendaFreeze: freeze,
    minutes: 60,
    agendaTime: { planned, left: 60 - planned },
    agenda,
  };
  return (
    <PageRefreshProvider value={refresh}>
      <AgendaEditor
        meeting={makeFragmentData(meeting, AgendaToEditFragmentDoc)}
        presenters={[{ value: 'rep', label: 'Representative of COL' }]}
      />
    </PageRefreshProvider>
  );
}

function showEditor(now: Item[], next: Item[] = now, isFrozen = false) {
  const freeze = { lastDay: '2027-02-24', isFrozen };
  const onRefresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <AnnouncementsProvider>
        <Page now={now} next={next} onRefresh={onRefresh} freeze={freeze} />
      </AnnouncementsProvider>
    </Provider>,
  );
  return onRefresh;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const fine = (name: string) => () => ({ data: { [name]: { id: 'meeting' } } });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('writing the agenda', () => {
  it('adds items one after the other, each form empty and ready', async () => {
    const asked = answeringEach({ AddAgendaItem: fine('addAgendaItem') });
    showEditor([], [item(1)]);
    await press('Add an item');
    expect(await screen.findByLabelText('What is dealt with')).toHaveFocus();
    await userEvent.keyboard('Work plan');
    await userEvent.selectOptions(screen.getByLabelText('For'), 'For discussion');
    await userEvent.selectOptions(screen.getByLabelText(/^Presented by/), 'Representative of COL');
    expect(await barriers()).toEqual([]);
    await press('Add to the agenda');
    await waitFor(() => expect(titles()).toEqual(['1. Matter 1']));
    expect(asked.of('AddAgendaItem')).toEqual([
      {
        meetingId: 'meeting',
        item: {
          title: 'Work plan',
          kind: 'discussion',
          minutes: 15,
          note: '',
          presenterId: 'rep',
          presenterName: '',
        },
      },
    ]);
    expect(screen.getByLabelText('What is dealt with')).toHaveValue('');
    expect(screen.getByLabelText('What is dealt with')).toHaveFocus();
    await press('Done');
    expect(screen.getByRole('button', { name: 'Add an item' })).toHaveFocus();
  });

  it('takes the name of a presenter without an account', async () => {
    const asked = answeringEach({ AddAgendaItem: fine('addAgendaItem') });
    showEditor([]);
    await press('Add an item');
    await userEvent.keyboard('Opening');
    expect(screen.queryByLabelText('Name of the presenter')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText(/^Presented by/), 'Somebody else…');
    await userEvent.type(screen.getByLabelText('Name of the presenter'), 'The Mayor');
    await press('Add to the agenda');
    await waitFor(() =>
      expect(asked.of('AddAgendaItem')).toMatchObject([
        { item: { presenterId: null, presenterName: 'The Mayor' } },
      ]),
    );
  });

  it('says beside its field what was refused, and keeps what was typed', async () => {
    answeringEach({
      AddAgendaItem: () => refused('AGENDA_ITEM_MINUTES', { params: { most: 600 }, field: 'minutes' }),
    });
    showEditor([]);
    await press('Add an item');
    await userEvent.keyboard('Opening');
    const minutes = screen.getByLabelText('Minutes');
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '601');
    await press('Add to the agenda');
    await waitFor(() => expect(minutes).toHaveAccessibleDescription(/at most 600 minutes/));
    expect(screen.getByLabelText('What is dealt with')).toHaveValue('Opening');
  });

  it('asks for a title before it asks the API', async () => {
    const asked = answeringEach({});
    showEditor([]);
    await press('Add an item');
    await press('Add to the agenda');
    expect(screen.getByLabelText('What is dealt with')).toBeInvalid();
    expect(asked.of('AddAgendaItem')).toEqual([]);
  });

  it('moves an item, tells where it is now, and leaves the focus with it', async () => {
    const asked = answeringEach({ MoveAgendaItem: fine('moveAgendaItem') });
    showEditor([item(1), item(2), item(3)], [item(2), item(1), item(3)]);
    await press('Move down Matter 1');
    await waitFor(() => expect(titles()).toEqual(['1. Matter 2', '2. Matter 1', '3. Matter 3']));
    expect(asked.of('MoveAgendaItem')).toEqual([{ id: 'item 1', position: 2 }]);
    expect(screen.getByRole('button', { name: 'Move down Matter 1' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('“Matter 1” is now number 2.');
  });

  it('leaves the focus with the other button at the end of the list', async () => {
    answeringEach({ MoveAgendaItem: fine('moveAgendaItem') });
    showEditor([item(1), item(2)], [item(2), item(1)]);
    await press('Move up Matter 2');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Move down Matter 2' })).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Move up Matter 2' })).toBeNull();
  });

  it('removes an item after asking once more', async () => {
    const asked = answeringEach({ RemoveAgendaItem: fine('removeAgendaItem') });
    showEditor([item(1), item(2)], [item(2)]);
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement);
    expect(asked.of('RemoveAgendaItem')).toEqual([]);
    expect(screen.getByText('“Matter 1” leaves the agenda with its papers.')).toBeVisible();
    await userEvent.click(screen.getAllByRole('button', { name: 'Remove' })[0] as HTMLElement);
    await waitFor(() => expect(titles()).toEqual(['1. Matter 2']));
    expect(screen.getByRole('button', { name: 'Add an item' })).toHaveFocus();
  });

  it('lets nothing but the presenter and the minutes change once it is frozen', async () => {
    const asked = answeringEach({ ChangeAgendaItem: fine('changeAgendaItem') });
    showEditor([item(1), item(2)], undefined, true);
    expect(screen.getByText(/The agenda is frozen: it could be written until 24 Feb 2027/)).toBeVisible();
    for (const name of ['Add an item', /^Move/, 'Remove'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await press('Edit Matter 1');
    expect(screen.queryByLabelText('What is dealt with')).toBeNull();
    await userEvent.clear(screen.getByLabelText('Minutes'));
    await userEvent.type(screen.getByLabelText('Minutes'), '5');
    await press('Save the item');
    await waitFor(() =>
      expect(asked.of('ChangeAgendaItem')).toMatchObject([{ item: { title: 'Matter 1', minutes: 5 } }]),
    );
  });

  it('says when it takes longer than the meeting', () => {
    answeringEach({});
    showEditor([item(1), item(2), item(3)]);
    expect(screen.getByText('90 minutes planned, 30 minutes too long')).toBeVisible();
  });

  it('shows the newer words where somebody else changed the item, and overwrites them only on request', async () => {
    const newer = item(1, { version: 2, title: 'Their words' });
    let refusals = 1;
    const asked = answeringEach({
      ChangeAgendaItem: () => (refusals-- > 0 ? refused('CHANGED_MEANWHILE') : fine('changeAgendaItem')()),
    });
    showEditor([item(1)], [newer]);
    await press('Edit Matter 1');
    await userEvent.clear(screen.getByLabelText('What is dealt with'));
    await userEvent.type(screen.getByLabelText('What is dealt with'), 'My words');
    await press('Save the item');
    expect(await screen.findByText('Their words')).toBeVisible();
    expect(screen.getByLabelText('What is dealt with')).toHaveValue('My words');
    await press('Keep mine');
    await press('Save the item');
    await waitFor(() => expect(asked.of('ChangeAgendaItem').map(({ version }) => version)).toEqual([1, 2]));
  });
});

describe('papers', () => {
  it('say how large they are, and are taken off after asking once more', async () => {
    const asked = answeringEach({ RemovePaper: fine('removePaper') });
    showEditor([item(1, { papers: [paper] })], [item(1)]);
    expect(screen.getByRole('link', { name: 'Report.pdf' })).toHaveAttribute('href', '/files/file');
    expect(screen.getByText('240 KB')).toBeVisible();
    await press('Take off');
    await press('Take off');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Report.pdf' })).toBeNull());
    expect(asked.of('RemovePaper')).toEqual([{ id: 'paper' }]);
  });
});
