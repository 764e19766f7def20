import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { ReviewForm } from './review-form.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const review = {
  id: 'r1',
  version: 1,
  submittedAt: null,
  scores: [{ key: 'alignment', title: 'Alignment', weight: 100, score: 3, words: '' }],
};

const open = (language: (typeof languages)[number] = 'en') =>
  show(
    <Provider value={graphqlClient()}>
      <ReviewForm review={review as unknown as Parameters<typeof ReviewForm>[0]['review']} />
    </Provider>,
    language,
  );

describe('the rubric', () => {
  it.each(languages)('has no barriers in %s', async (language) => {
    open(language);
    expect(await barriers()).toEqual([]);
  });

  it('submits what was typed on the version that keeping it made, when the button is pressed at once', async () => {
    const asked = answering(
      { data: { saveReview: { id: 'r1', version: 2 } } },
      { data: { submitReview: { id: 'r1', version: 3 } } },
    );
    open();
    await userEvent.type(screen.getByRole('textbox', { name: /Alignment/ }), 'Because.');
    await userEvent.click(screen.getByRole('button', { name: 'Submit the review' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    const scores = [{ key: 'alignment', score: 3, words: 'Because.' }];
    expect(asked.map(({ variables }) => variables)).toEqual([
      { id: 'r1', version: 1, scores },
      { id: 'r1', version: 2, scores },
    ]);
  });
});
