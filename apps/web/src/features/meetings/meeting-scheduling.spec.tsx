import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { refused } from '../../../test/answers.js';
import { answeringEach, item, preview, savedMeeting } from '../../../test/small-meetings.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { AgendaToEditFragmentDoc, MeetingToEditFragmentDoc, type MeetingInput } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { MeetingScheduling } from './meeting-scheduling.js';
import type { SavedMeeting } from './typed-meeting.js';

const agenda = {
  id: 'meeting',
  number: 'AB-2027-01',
  agendaFreeze: null,
  minutes: 120,
  agendaTime: { planned: 30, left: 90 },
  agenda: [item(1)],
};

function showDesk(saved: SavedMeeting = savedMeeting) {
  const refresh = jest.fn();
  const meeting = Object.assign(
    makeFragmentData({ ...saved }, MeetingToEditFragmentDoc),
    makeFragmentData(agenda, AgendaToEditFragmentDoc),
  );
  const view = show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <AnnouncementsProvider>
          <MeetingScheduling meeting={meeting} presenters={[]} whenMoved={(day) => <p>Moved to {day}</p>} />
        </AnnouncementsProvider>
      </PageRefreshProvider>
    </Provider>,
  );
  return { refresh, ...view };
}

const field = (label: string | RegExp) => screen.getByLabelText(label);
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const type = (label: string | RegExp, value: string) => fireEvent.input(field(label), { target: { value } });
const answered = (changes: Partial<typeof preview> = {}) => ({
  PreviewMeeting: () => ({ data: { meetingPreview: { ...preview, ...changes } } }),
});
const saying = (saved: Partial<SavedMeeting>) => ({ ...savedMeeting, ...saved });
const changed = (saved: Partial<SavedMeeting> = {}) => ({
  data: { changeMeeting: saying({ version: 5, ...saved }) },
});
const sent = (asked: ReturnType<typeof answeringEach>) =>
  asked.of('ChangeMeeting').map(({ version, meeting }) => ({
    version,
    ...(meeting as MeetingInput),
  }));

beforeEach(() => sessionStorage.clear());

describe('choosing a time', () => {
  it('shows what everybody’s clock says, and asks anew for another time', async () => {
    const asked = answeringEach(answered());
    showDesk();
    expect(await screen.findByText('Representative of COL')).toBeVisible();
    expect(screen.getByText(/America\/Vancouver, UTC-07:00/)).toBeVisible();
    expect(await barriers()).toEqual([]);
    type('Starts at', '09:30');
    await waitFor(() => expect(asked.of('PreviewMeeting')).toHaveLength(2));
    expect(asked.of('PreviewMeeting')).toEqual([
      {
        wallClock: '2027-05-12T20:00',
        timeZone: 'Asia/Shanghai',
        occurrence: null,
        minutes: 120,
        kind: 'ordinary',
      },
      {
        wallClock: '2027-05-12T09:30',
        timeZone: 'Asia/Shanghai',
        occurrence: null,
        minutes: 120,
        kind: 'ordinary',
      },
    ]);
  });

  it('keeps the last answer while none comes, and says so', async () => {
    const asked = answeringEach({
      PreviewMeeting: ({ wallClock }) =>
        wallClock === '2027-05-12T20:00' ? answered().PreviewMeeting() : 'nothing',
    });
    showDesk();
    await screen.findByText('Representative of COL');
    type('Starts at', '09:30');
    await waitFor(() => expect(asked.of('PreviewMeeting')).toHaveLength(2));
    expect(await screen.findByText(/The portal did not answer/)).toBeVisible();
    expect(screen.getByText('Representative of COL')).toBeVisible();
  });

  it('offers the lawful ways where notice is too short', async () => {
    const notice = {
      ...preview.notice,
      tooLate: true,
      earliest: '2027-06-30',
      extraordinaryUntil: '2027-04-27',
    };
    answeringEach(answered({ notice }));
    showDesk();
    await press('Make it extraordinary: notice until Tue 27 Apr 2027');
    expect(field('Extraordinary meeting')).toBeChecked();
    await press('Hold it on Wed 30 Jun 2027');
    expect(field('Day')).toHaveValue('2027-06-30');
    expect(screen.getByText('Not saved yet')).toBeVisible();
  });

  it('offers the neighbours of a time that the clocks skip', async () => {
    const skipped = { before: '2027-05-12T01:59', after: '2027-05-12T03:00' };
    answeringEach(answered({ startsAt: null, skipped }));
    showDesk();
    await press('Wed 12 May 2027, 03:00');
    expect(field('Starts at')).toHaveValue('03:00');
  });

  it('asks which of two equal times is meant, and saves the answer', async () => {
    const twice = [
      { occurrence: 'earlier' as const, startsAt: '2027-05-12T00:30:00.000Z', offset: '+02:00' },
      { occurrence: 'later' as const, startsAt: '2027-05-12T01:30:00.000Z', offset: '+01:00' },
    ];
    const asked = answeringEach({
      PreviewMeeting: ({ occurrence }) =>
        occurrence ? answered().PreviewMeeting() : answered({ startsAt: null, twice }).PreviewMeeting(),
      ChangeMeeting: () => changed(),
    });
    showDesk();
    await press('The later (UTC+01:00)');
    await waitFor(() => expect(screen.queryByText(/show this time twice/)).toBeNull());
    await press('Save');
    await waitFor(() => expect(sent(asked)).toMatchObject([{ occurrence: 'later' }]));
  });
});

describe('saving', () => {
  it('sends what is typed and the version it was made on, and no place for a meeting online', async () => {
    const asked = answeringEach({ ...answered(), ChangeMeeting: () => changed({ title: 'Summer meeting' }) });
    showDesk(saying({ mode: 'hybrid', place: 'Beijing' }));
    type('Title', 'Summer meeting');
    await userEvent.click(field('Online'));
    await press('Save');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(sent(asked)).toMatchObject([
      { version: 4, title: 'Summer meeting', mode: 'online', place: '', link: 'https://meet.example/board' },
    ]);
  });

  it('loses nothing when the line is down, and saves it the next time', async () => {
    let isDown = true;
    const asked = answeringEach({
      ...answered(),
      ChangeMeeting: () => (isDown ? 'nothing' : changed({ title: 'Typed' })),
    });
    showDesk();
    type('Title', 'Typed');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('The portal did not answer');
    expect(field('Title')).toHaveValue('Typed');
    isDown = false;
    await press('Save');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(sent(asked).map(({ title }) => title)).toEqual(['Typed', 'Typed']);
  });

  it('says beside the field what was refused', async () => {
    answeringEach({
      ...answered(),
      ChangeMeeting: () => refused('MEETING_TITLE', { params: { most: 200 }, field: 'title' }),
    });
    showDesk();
    type('Title', '');
    await press('Save');
    await waitFor(() => expect(field('Title')).toHaveAccessibleDescription(/at most 200 characters/));
  });

  it('asks for a day before it asks the API', async () => {
    const asked = answeringEach(answered());
    showDesk();
    type('Day', '');
    await press('Save');
    expect(field('Day')).toHaveAccessibleDescription('Please fill in “Day”.');
    expect(asked.of('ChangeMeeting')).toEqual([]);
  });

  it('keeps what was not saved for the next visit in this tab', async () => {
    answeringEach(answered());
    const { unmount } = showDesk();
    type('Title', 'Typed before');
    unmount();
    showDesk();
    expect(field('Title')).toHaveValue('Spring meeting');
    await press('Put it back');
    expect(field('Title')).toHaveValue('Typed before');
    expect(screen.queryByRole('button', { name: 'Put it back' })).toBeNull();
  });

  it('forgets it when told to', async () => {
    answeringEach(answered());
    const { unmount } = showDesk();
    type('Title', 'Typed before');
    unmount();
    showDesk();
    await press('Throw it away');
    expect(screen.queryByText(/was not saved/)).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('two people at once', () => {
  const newer = saying({ version: 5, title: 'Their title', note: 'Their note' });

  it('brings in what the other changed, and shows both where both changed the same', async () => {
    let refusals = 1;
    const asked = answeringEach({
      ...answered(),
      ChangeMeeting: () =>
        refusals-- > 0 ? refused('CHANGED_MEANWHILE') : changed({ ...newer, version: 6, title: 'My title' }),
      NewestMeeting: () => ({ data: { meeting: newer } }),
    });
    const { refresh } = showDesk();
    type('Title', 'My title');
    type('Starts at', '19:00');
    await press('Save');
    const conflict = (await screen.findByText(/Somebody else changed the same/)).closest(
      '[role=alert]',
    ) as HTMLElement;
    expect(refresh).toHaveBeenCalled();
    expect(conflict).toHaveTextContent('Now savedTheir titleYoursMy title');
    expect(within(conflict).getAllByRole('heading')).toHaveLength(1);
    expect(field(/^Note to those invited/)).toHaveValue('Their note');
    expect(field('Starts at')).toHaveValue('19:00');
    expect(await barriers()).toEqual([]);
    await press('Keep mine');
    await press('Save');
    expect(await screen.findByText('Saved')).toBeVisible();
    expect(sent(asked)).toMatchObject([
      { version: 4, title: 'My title' },
      { version: 5, title: 'My title', note: 'Their note', wallClock: '2027-05-12T19:00' },
    ]);
  });

  it('takes the other’s on request', async () => {
    answeringEach({
      ...answered(),
      ChangeMeeting: () => refused('CHANGED_MEANWHILE'),
      NewestMeeting: () => ({ data: { meeting: newer } }),
    });
    showDesk();
    type('Title', 'My title');
    await press('Save');
    await screen.findByText(/Somebody else changed the same/);
    await press('Take the saved one');
    expect(field('Title')).toHaveValue('Their title');
    expect(screen.queryByText(/Somebody else changed the same/)).toBeNull();
  });
});

describe('a meeting that was convened', () => {
  const convened = saying({ convenedAt: '2027-03-01T08:00:00.000Z' });

  it('says what a change means to those who were invited', () => {
    answeringEach(answered());
    showDesk(convened);
    expect(screen.queryByLabelText('Ordinary meeting')).toBeNull();
    type('Title', 'Another title');
    expect(screen.getByText('Only words change: nobody is written to.')).toBeVisible();
    type('Link to join', 'https://meet.example/other');
    expect(screen.getByText('Everybody invited gets an update. Answers stay.')).toBeVisible();
    type('Starts at', '19:00');
    expect(screen.getByText(/answers given so far lapse/)).toBeVisible();
  });

  it('has room for what breaks on another day, before that is saved, and none for a draft', () => {
    answeringEach(answered());
    const { unmount } = showDesk(convened);
    type('Starts at', '19:00');
    expect(screen.queryByText(/^Moved to/)).toBeNull();
    type('Day', '2027-05-10');
    expect(screen.getByText('Moved to 2027-05-10')).toBeVisible();
    unmount();
    sessionStorage.clear();
    showDesk();
    type('Day', '2027-05-10');
    expect(screen.queryByText(/^Moved to/)).toBeNull();
  });

  it('needs the consent of all for another day without its notice', async () => {
    const asked = answeringEach({
      ...answered({ notice: { ...preview.notice, tooLate: true } }),
      ChangeMeeting: () => changed(),
    });
    showDesk(convened);
    await screen.findByText('Representative of COL');
    expect(screen.queryByText(/Too late/)).toBeNull();
    type('Day', '2027-05-10');
    expect(
      await screen.findByRole('link', { name: 'Ask every Member, and see who has consented' }),
    ).toHaveAttribute('href', '/meetings/AB-2027-01/notice');
    await press('Save the change');
    await waitFor(() => expect(sent(asked)).toHaveLength(1));
  });
});

describe('convening', () => {
  it('says who will be written to, and convenes the version on screen', async () => {
    const asked = answeringEach({
      ...answered(),
      ConveneMeeting: () => ({ data: { conveneMeeting: { id: 'meeting', number: 'AB-2027-03' } } }),
    });
    showDesk();
    const button = await screen.findByRole('button', { name: 'Convene and invite 2 people' });
    expect(
      screen.getByText(/Representative of SEAMEO \(SEAMEO\) and Representative of COL \(COL\)/),
    ).toBeVisible();
    await userEvent.click(button);
    await waitFor(() => expect(asked.of('ConveneMeeting')).toEqual([{ id: 'meeting', version: 4 }]));
  });

  it('waits until nothing is missing', async () => {
    answeringEach(answered());
    showDesk();
    await screen.findByRole('button', { name: /^Convene and invite/ });
    type('Title', 'Not saved');
    expect(screen.queryByRole('button', { name: /^Convene and invite/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Save what you typed' })).toHaveAttribute('href', '#save');
  });

  it('leads to what every Member is asked where notice is too short, and says who has not consented', async () => {
    const asked = answeringEach({
      ...answered({ notice: { ...preview.notice, tooLate: true } }),
      ConveneMeeting: () => refused('CONSENT_MISSING', { params: { members: 'COL, ISTE' } }),
      NewestMeeting: () => ({ data: { meeting: savedMeeting } }),
    });
    showDesk();
    await press(/^Convene by consent of all/);
    expect(await screen.findByText(/^COL, ISTE have not consented/)).toBeVisible();
    for (const link of screen.getAllByRole('link', { name: /every Member/ }))
      expect(link).toHaveAttribute('href', '/meetings/AB-2027-01/notice');
    expect(asked.of('ConveneMeeting')).toEqual([{ id: 'meeting', version: 4 }]);
  });

  it('names the seats that are empty', async () => {
    const seats = preview.seats.map((seat) => ({
      ...seat,
      personName: seat.organisationId === 'col' ? null : seat.personName,
    }));
    answeringEach(answered({ seats }));
    showDesk();
    expect(await screen.findByText('Nobody sits for COL, so nobody is invited for it.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Convene and invite 1 person' })).toBeVisible();
  });
});
