import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answering, refused } from '../../../test/answers.js';
import { col, iste, showPart } from '../../../test/small-agendas.js';
import { barriers } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import {
  ItemsToReviewFragmentDoc,
  SubjectOfItemFragmentDoc,
  type ItemsToReviewFragment,
} from '../../gql/graphql.js';
import { ItemReviews } from './item-reviews.js';

type Item = ItemsToReviewFragment['meeting']['agenda'][number];

const report: Item = {
  id: 'report',
  position: 2,
  title: 'Report on the library',
  kind: 'consent',
  note: 'As sent',
  isReviewed: true,
  takenOutBy: null,
  subject: null,
  reviews: [],
};
const flagged = { memberId: 'iste', memberName: 'ISTE', verdict: 'flags', remark: 'The figures' } as const;

function showReviews(
  items: Item[],
  more: Partial<ItemsToReviewFragment> = {},
  language?: (typeof languages)[number],
) {
  const agenda: ItemsToReviewFragment = {
    ...{ id: 'm', isInReview: true, viewerMembers: [col], meeting: { id: 'm', agenda: items } },
    ...more,
  };
  return showPart(<ItemReviews agenda={makeFragmentData(agenda, ItemsToReviewFragmentDoc)} />, language);
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const reviewed = { data: { reviewAgendaItem: { id: 'm' } } };

describe('what Members say beforehand', () => {
  it('is said with one press where there is nothing to discuss', async () => {
    const asked = answering(reviewed);
    const refresh = showReviews([report]);
    await press('Needs no discussion Report on the library');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    const said = { itemId: 'report', memberId: 'col', verdict: 'preapproves', remark: '' };
    expect(asked.map(({ variables }) => variables)).toEqual([said]);
  });

  it('is said with what should be discussed, which stays where it was typed when it was not taken', async () => {
    const asked = answering(refused('REVIEW_OVER'), reviewed);
    const refresh = showReviews([report]);
    await press('Discuss it…');
    await userEvent.type(screen.getByRole('textbox'), 'The figures');
    await press('Discuss it');
    expect(await screen.findByRole('alert')).toHaveTextContent('The meeting has begun');
    expect(screen.getByRole('textbox')).toHaveValue('The figures');
    await press('Discuss it');
    await waitFor(() => expect(refresh).toHaveBeenCalled());
    expect(asked[1]?.variables).toMatchObject({ verdict: 'flags', remark: 'The figures' });
  });

  it('can be said otherwise, and offers no longer what stands', () => {
    showReviews([{ ...report, reviews: [{ ...flagged, memberId: 'col', memberName: 'COL' }] }]);
    expect(screen.getByText('COL (The figures)')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Discuss it…' })).toBeNull();
    expect(screen.getByRole('button', { name: /^Needs no discussion/ })).toBeVisible();
  });

  it('says for which Member, to whoever sits for two', () => {
    showReviews([report], { viewerMembers: [col, iste] });
    expect(screen.getByRole('button', { name: /^Needs no discussion \(COL\)/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Discuss it (ISTE)…' })).toBeVisible();
  });

  it('still stands of an item that was taken out, of which nobody is asked any more', () => {
    const out: Item = {
      ...report,
      kind: 'discussion',
      isReviewed: false,
      takenOutBy: 'ISTE',
      reviews: [flagged],
    };
    showReviews([out, { ...report, id: 'other', title: 'Work plan', isReviewed: false }]);
    expect(screen.getByText('Taken out by ISTE: it is discussed')).toBeVisible();
    expect(screen.getByText('ISTE (The figures)')).toBeVisible();
    expect(screen.queryByText('Work plan')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is asked until the meeting begins', () => {
    showReviews([report], { isInReview: false });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('may be about nothing', () => {
    showReviews([]);
    expect(screen.getByText('No report and no item by consent is on the agenda.')).toBeVisible();
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    const subject = {
      agendaItemId: 'report',
      concerns: 'annual_report',
      path: '/board/duties',
      organisationName: null,
    } as const;
    const item: Item = {
      ...report,
      subject: { agendaItemId: 'report', ...makeFragmentData(subject, SubjectOfItemFragmentDoc) },
      reviews: [flagged],
    };
    showReviews([item], {}, language);
    for (const button of screen.getAllByRole('button').slice(-1)) await userEvent.click(button);
    expect(await barriers()).toEqual([]);
  });
});
