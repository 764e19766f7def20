import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import {
  DraftsOfDutyFragmentDoc,
  DutyInStripFragmentDoc,
  type DraftsOfDutyFragment,
  type DutyInStripFragment,
} from '../../gql/graphql.js';
import { DutyStrip } from './duty-strip.js';

const duty = ({
  drafts = [],
  ...change
}: Partial<Omit<DutyInStripFragment, ' $fragmentRefs'>> & Partial<DraftsOfDutyFragment>) =>
  makeFragmentData(
    {
      ...makeFragmentData({ drafts }, DraftsOfDutyFragmentDoc),
      duty: 'online_meeting',
      year: 2027,
      state: 'missed',
      lastDay: '2027-12-31',
      meeting: null,
      cures: [],
      lacking: [],
      decisions: [],
      ...change,
    },
    DutyInStripFragmentDoc,
  );

describe('the duties of a year', () => {
  it('say how each stands in words, with the meeting or what still cures it', async () => {
    show(
      <DutyStrip
        duties={[
          duty({
            duty: 'in_person_meeting',
            state: 'planned',
            meeting: { number: 'AB-2027-02', title: 'Summer', on: '2027-08-19' },
          }),
          duty({
            state: 'at_risk',
            cures: [
              { by: 'ordinary_notice', until: '2027-11-16' },
              { by: 'consent_of_all', until: '2027-12-31' },
            ],
          }),
          duty({
            duty: 'details',
            state: 'at_risk',
            cures: [{ by: 'attesting', until: '2027-12-31' }],
            lacking: [{ id: 'col', slug: 'col', name: 'COL' }],
          }),
        ]}
      />,
    );
    const [planned, atRisk, details] = screen
      .getAllByRole('listitem')
      .filter((item) => within(item).queryByRole('heading', { level: 3 }));
    expect(planned).toHaveTextContent('planned');
    expect(within(planned as HTMLElement).getByRole('link')).toHaveAttribute('href', '/meetings/AB-2027-02');
    expect(atRisk).toHaveTextContent('at risk');
    expect(atRisk).toHaveTextContent('By 16 Nov 2027: convene an ordinary meeting');
    expect(details).toHaveTextContent('Still to attest: COL');
    expect(await barriers()).toEqual([]);
  });

  it('say of each draft of minutes when it is due and whether it was sent, and lead to it', async () => {
    show(
      <DutyStrip
        duties={[
          duty({
            duty: 'draft_minutes',
            state: 'at_risk',
            cures: [{ by: 'sending_the_draft', until: '2027-09-03' }],
            drafts: [
              { number: 'AB-2027-01', dueOn: '2027-03-17', sentOn: '2027-03-10' },
              { number: 'AB-2027-02', dueOn: '2027-09-03', sentOn: null },
            ],
          }),
        ]}
      />,
    );
    const [sent, toSend] = screen.getAllByRole('link');
    expect(sent).toHaveTextContent('AB-2027-01: sent on 10 Mar 2027, due by 17 Mar 2027');
    expect(sent).toHaveAttribute('href', '/meetings/AB-2027-01/minutes');
    expect(toSend).toHaveTextContent('AB-2027-02: to be sent by 3 Sept 2027');
    expect(toSend).toHaveAttribute('href', '/meetings/AB-2027-02');
    expect(screen.getByText('By 3 Sept 2027: send the next draft')).toBeVisible();
    expect(await barriers()).toEqual([]);
  });

  it('say of a meeting without a recorded quorum that it proves nothing', () => {
    const meeting = { number: 'AB-2026-01', title: 'Spring', on: '2026-03-04' };
    show(<DutyStrip duties={[duty({ state: 'unproven', meeting })]} />);
    expect(screen.getByRole('link')).toHaveTextContent(
      'AB-2026-01 was held on 4 Mar 2026, but nobody recorded',
    );
  });
});
