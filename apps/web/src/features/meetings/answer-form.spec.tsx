import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { MeetingToAnswerFragmentDoc, type MeetingToAnswerFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { AnswerForm } from './answer-form.js';

const alternate = { id: 'alternate', name: 'Alternate of COL' };

const asked = (more: Partial<NonNullable<MeetingToAnswerFragment['viewerInvitee']>> = {}) => ({
  id: 'meeting',
  calendarSequence: 2,
  viewerInvitee: {
    id: 'invitee',
    answer: 'waiting' as const,
    alternate: null,
    possibleAlternates: [alternate],
    ...more,
  },
});

function showForm(meeting: MeetingToAnswerFragment = asked()) {
  const refresh = jest.fn();
  show(
    <Provider value={graphqlClient()}>
      <PageRefreshProvider value={refresh}>
        <AnnouncementsProvider>
          <AnswerForm meeting={makeFragmentData(meeting, MeetingToAnswerFragmentDoc)} />
        </AnnouncementsProvider>
      </PageRefreshProvider>
    </Provider>,
  );
  return refresh;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const done = { data: { answerMeeting: asked({ answer: 'coming' }) } };

describe('answering an invitation', () => {
  it('takes one press, to the time and place that were shown', async () => {
    const requests = answering(done);
    const refresh = showForm();
    await press('I am coming');
    await waitFor(() => expect(refresh).toHaveBeenCalledTimes(1));
    expect(requests.map(({ variables }) => variables)).toEqual([
      { meetingId: 'meeting', answer: 'coming', alternateId: null, sequence: 2 },
    ]);
    expect(screen.getByText('The Secretariat knows that you are coming.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('lets who cannot come name somebody in the same act', async () => {
    const requests = answering(done);
    showForm();
    await press('I cannot come');
    expect(requests).toEqual([]);
    expect(screen.getByLabelText('Nobody')).toBeChecked();
    await userEvent.click(screen.getByLabelText('Alternate of COL'));
    expect(await barriers()).toEqual([]);
    await press('I cannot come');
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.variables).toMatchObject({ answer: 'not_coming', alternateId: 'alternate' });
  });

  it('asks nothing more where there is nobody to name', async () => {
    const requests = answering(done);
    showForm(asked({ possibleAlternates: [] }));
    await press('I cannot come');
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.variables).toMatchObject({ answer: 'not_coming', alternateId: null });
  });

  it('says what was answered, changes it, and takes the change back', async () => {
    const requests = answering(done, done);
    showForm(asked({ answer: 'not_coming', alternate }));
    expect(screen.getByText(/Alternate of COL comes instead/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'I am coming' })).toBeNull();
    await press('Change my answer');
    await press('Perhaps');
    await press('Undo');
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests.map(({ variables }) => variables)).toMatchObject([
      { answer: 'perhaps', alternateId: null },
      { answer: 'not_coming', alternateId: 'alternate' },
    ]);
  });

  it('says that the meeting was moved, and shows the page anew', async () => {
    answering(refused('MEETING_CHANGED'));
    const refresh = showForm();
    await press('I am coming');
    expect(await screen.findByRole('alert')).toHaveTextContent('The meeting was moved');
    expect(refresh).toHaveBeenCalled();
  });
});
