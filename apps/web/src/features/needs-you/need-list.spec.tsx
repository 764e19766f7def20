import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import type { AnswerableMeetingFragmentDoc, NeedKind, NeedLineFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { NeedList } from './need-list.js';

type Need = FragmentType<typeof NeedLineFragmentDoc>;
type Meeting = FragmentType<typeof AnswerableMeetingFragmentDoc>;

const need = (kind: NeedKind, id: string, title = `Matter ${id}`, daysLeft: number | null = 5) =>
  ({
    id,
    kind,
    title,
    path: `/about/${id}`,
    daysLeft,
    localDeadline: daysLeft === null ? null : { date: '2027-08-18', time: '15:00' },
  }) as unknown as Need;

const meeting = {
  id: 'm',
  calendarSequence: 2,
  viewerInvitee: { id: 'i', answer: 'waiting', alternate: null, possibleAlternates: [] },
} as unknown as Meeting;

const showList = (needs: Need[], meetings: Meeting[] = [], language?: (typeof languages)[number]) =>
  show(
    <Provider value={graphqlClient()}>
      <NeedList needs={needs} meetings={meetings} />
    </Provider>,
    language,
  );

describe('what needs the reader', () => {
  it('shows seven, the first with the one filled button, and those that follow to whoever opens them', () => {
    showList(Array.from({ length: 9 }, (_, i) => need('confirm_partnership', String(i))));
    const [first] = screen.getAllByRole('list');
    const more = screen.getByText('2 more wait after these.').closest('details');
    expect(first?.children).toHaveLength(7);
    expect(more?.open).toBe(false);
    expect(more?.querySelectorAll('li')).toHaveLength(2);
    const weights = [...document.querySelectorAll('li [data-weight]')].map((link) =>
      link.getAttribute('data-weight'),
    );
    expect(weights).toEqual(['main', ...Array<string>(8).fill('quiet')]);
  });

  it('has no list to open where seven wait', () => {
    showList(Array.from({ length: 7 }, (_, i) => need('confirm_partnership', String(i))));
    expect(document.querySelector('details')).toBeNull();
  });

  it('says what to do, about what, by when, and leads there', () => {
    showList([need('finish_proposal', 'p', 'Lessons that travel', 3)]);
    const item = within(screen.getByRole('listitem'));
    expect(item.getByText('Finish and submit')).toBeInTheDocument();
    expect(item.getByRole('heading', { name: 'Lessons that travel' })).toBeInTheDocument();
    expect(item.getByText('in 3 days')).toBeInTheDocument();
    expect(item.getByRole('link', { name: 'Go on writing' })).toHaveAttribute('href', '/about/p');
  });

  it('says what secret votes and the Chair ask of the reader, of which none has a deadline', () => {
    showList([
      need('cast_secret_ballot', 'v', 'Winter meeting', null),
      need('publish_result', 'r', 'Winter meeting', null),
      need('answer_nomination', 'n', 'COL', null),
    ]);
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Vote in secret now, before the Chair closes the voteWinter meetingGo and vote',
      'Look at the result of a secret vote as the second person, and make it knownWinter meetingLook and publish',
      'Accept or decline the Chair forCOLLook and answer',
    ]);
  });

  it('counts what waits as one', () => {
    showList([need('mend_mail', 'x', '3', null), need('chase_invitations', 'y', '1', null)]);
    expect(screen.getByRole('heading', { name: '3 mails that could not be sent' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: '1 invitation not accepted yet' })).toBeInTheDocument();
  });

  it('says the period of a report as the reader writes days', () => {
    showList(
      [need('hand_in_report', 'r', '2027-01-05 – 2027-07-04'), need('decide_hand_in', 'd', 'Forty lessons')],
      [],
      'zh-Hans',
    );
    const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(names).toEqual(['2027年1月5日至2027年7月4日', 'Forty lessons']);
  });

  it('lets an invitation be answered right here, and leads to the meeting where it is not at hand', async () => {
    const asked = answering({ data: { answerMeeting: { id: 'm' } } });
    showList([need('answer_meeting', 'm'), need('answer_meeting', 'far')], [meeting]);
    expect(screen.getByRole('link', { name: 'Answer' })).toHaveAttribute('href', '/about/far');
    await userEvent.click(screen.getByRole('button', { name: 'Perhaps' }));
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]?.variables).toEqual({
      meetingId: 'm',
      answer: 'perhaps',
      alternateId: null,
      sequence: 2,
    });
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    const kinds: NeedKind[] = [
      'answer_meeting',
      'confirm_partnership',
      'finish_proposal',
      'decide_eligibility',
      'convene_meeting',
    ];
    showList(
      [
        ...kinds.map((kind) => need(kind, kind)),
        need('mend_mail', 'x', '2'),
        need('chase_invitations', 'y', '5'),
      ],
      [meeting],
      language,
    );
    expect(await barriers()).toEqual([]);
  });
});
