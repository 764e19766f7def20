import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { Provider } from 'urql';
import { answeringEach } from '../../../test/small-meetings.js';
import { barriers, show } from '../../../test/speaking.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { networkToday } from '../network/network-day.js';
import { DutiesIfMoved } from './duties-if-moved.js';

const ahead = `${Number(networkToday().slice(0, 4)) + 1}`;
const change = {
  breaks: true,
  before: { duty: 'in_person_meeting', year: Number(ahead), state: 'planned' },
  after: { state: 'at_risk' },
};
const answered = (changes: unknown[]) => ({
  DutiesIfMoved: ({ number, on }: Record<string, unknown>) => ({
    data: { meetingMoved: { number, on, changes } },
  }),
});

const showFor = (on: string) =>
  show(
    <Provider value={graphqlClient()}>
      <DutiesIfMoved number="AB-2027-02" on={on} />
    </Provider>,
  );

describe('moving a meeting that was convened', () => {
  it('says which duty breaks on the day that is typed', async () => {
    const asked = answeringEach(answered([change]));
    showFor(`${ahead}-08-25`);
    expect(await screen.findByText(`Moving AB-2027-02 to 25 Aug ${ahead} breaks:`)).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent(
      `A meeting in person during the conference (${ahead}): planned, then at risk`,
    );
    expect(asked.of('DutiesIfMoved')).toEqual([{ number: 'AB-2027-02', on: `${ahead}-08-25` }]);
    expect(await barriers()).toEqual([]);
  });

  it('says so where it breaks none', async () => {
    answeringEach(answered([]));
    showFor(`${ahead}-08-20`);
    expect(await screen.findByText(/changes no duty/)).toBeVisible();
  });

  it('asks nothing of a day that is over, or half typed', async () => {
    const asked = answeringEach(answered([change]));
    showFor('0202-08-25');
    await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(asked.of('DutiesIfMoved')).toEqual([]);
  });
});
