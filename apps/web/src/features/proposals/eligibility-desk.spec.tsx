import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { refused } from '../../../test/answers.js';
import { answeringEach } from '../../../test/small-meetings.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { ProposalToCheckFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { EligibilityDesk } from './eligibility-desk.js';

const call = 'shared-resources';
const [first, second, third] = ['P-2026-001', 'P-2026-002', 'P-2026-003'] as const;
const proposals = [first, second, third].map((number) =>
  makeFragmentData(
    { number, title: `Title of ${number}`, lead: { id: number, name: 'COL' } },
    ProposalToCheckFragmentDoc,
  ),
);

interface Decision {
  number: string;
  eligible: boolean;
  reason: string;
}
const letters = [
  { organisationName: 'COL', personName: 'Representative of COL' },
  { organisationName: 'SEAMEO', personName: null },
];

/** The API’s preview: what is refused, and of which proposal. */
const previewing =
  (refusals: Partial<Record<string, string>> = {}, missing: readonly string[] = []) =>
  ({ decisions }: Record<string, unknown>) => ({
    data: {
      eligibilityPreview: (decisions as Decision[])
        .filter(({ number }) => !missing.includes(number))
        .map(({ number, eligible, reason }) => ({
          id: number,
          number,
          title: `Title of ${number}`,
          eligible,
          reason,
          refusal: refusals[number] ?? null,
          letters,
        })),
    },
  });

const desk = (language: Language = 'en') =>
  show(
    <Provider value={graphqlClient()}>
      <EligibilityDesk call={call} proposals={proposals} />
    </Provider>,
    language,
  );
const choice = (number: string) => screen.getByLabelText(new RegExp(`^Decision on ${number}`));
const reasonOf = (number: string) => screen.getByLabelText(new RegExp(`^Reason \\(${number}\\)`));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const preview = async () => within(await screen.findByRole('status'));
const choose = async () => {
  await userEvent.selectOptions(choice(first), 'eligible');
  await userEvent.selectOptions(choice(second), 'ineligible');
  await userEvent.type(reasonOf(second), 'The lead is no Member.');
};
const meant: Decision[] = [
  { number: first, eligible: true, reason: '' },
  { number: second, eligible: false, reason: 'The lead is no Member.' },
];

describe('the desk for eligibility', () => {
  it.each(languages)('has no barriers in %s', async (language) => {
    answeringEach({});
    desk(language);
    expect(await barriers()).toEqual([]);
  });

  it('shows what would become of what is chosen, and who gets letters, before anything is decided', async () => {
    const asked = answeringEach({ EligibilityPreview: previewing() });
    desk();
    await choose();
    await press('See what would happen');
    const shown = await preview();
    expect(await shown.findByText(/what would happen to 2 proposals/)).toBeVisible();
    expect(shown.getByText('would be found eligible and go on to review')).toBeVisible();
    expect(shown.getByText('would be found not eligible and end here')).toBeVisible();
    expect(shown.getByText('The lead is no Member.')).toBeVisible();
    expect(shown.getAllByText('Representative of COL, for COL')).toHaveLength(2);
    expect(shown.getAllByText('nobody: no one speaks for SEAMEO at present')).toHaveLength(2);
    expect(shown.queryByText(new RegExp(third))).toBeNull();
    expect(asked.of('EligibilityPreview')).toEqual([{ call, decisions: meant }]);
    expect(asked.of('DecideEligibilityTogether')).toEqual([]);
    expect(await barriers()).toEqual([]);
  });

  it('decides on all that was looked over in one act, and then begins anew', async () => {
    const asked = answeringEach({
      EligibilityPreview: previewing(),
      DecideEligibilityTogether: () => ({ data: { decideEligibilityTogether: [{ id: '1' }, { id: '2' }] } }),
    });
    desk();
    await choose();
    await press('See what would happen');
    await screen.findByText(/what would happen to 2 proposals/);
    await press('Decide on all 2 and send the letters');
    await waitFor(() => expect(choice(first)).toHaveValue(''));
    expect(asked.of('DecideEligibilityTogether')).toEqual([{ call, decisions: meant }]);
    expect(screen.queryByText(/what would happen to/)).toBeNull();
  });

  it('decides on none as long as one is refused, until that is left out', async () => {
    const asked = answeringEach({
      EligibilityPreview: previewing({ [first]: 'The call is still open.' }),
      DecideEligibilityTogether: () => ({ data: { decideEligibilityTogether: [{ id: '2' }] } }),
    });
    desk();
    await choose();
    await press('See what would happen');
    expect(await screen.findByText('The call is still open.')).toBeVisible();
    expect(screen.getByText('Nothing is decided as long as one of them is refused.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Decide on/ })).toBeNull();
    await press('Leave out what is refused');
    await press(/^Decide on this proposal/);
    await waitFor(() =>
      expect(asked.of('DecideEligibilityTogether')).toEqual([{ call, decisions: meant.slice(1) }]),
    );
  });

  it('refuses what is another’s to decide on meanwhile', async () => {
    answeringEach({ EligibilityPreview: previewing({}, [second]) });
    desk();
    await choose();
    await press('See what would happen');
    const shown = await preview();
    expect(await shown.findByText('cannot be decided so')).toBeVisible();
    expect(shown.queryByRole('button', { name: /^Decide on/ })).toBeNull();
  });

  it('keeps what was chosen and typed when it is refused, says at which line, and looks again', async () => {
    const asked = answeringEach({
      EligibilityPreview: previewing(),
      DecideEligibilityTogether: () => refused('CHANGED_MEANWHILE', { field: `decision.${second}` }),
    });
    desk();
    await choose();
    await press('See what would happen');
    await screen.findByText(/what would happen to 2 proposals/);
    await press('Decide on all 2 and send the letters');
    await waitFor(() => expect(choice(second)).toHaveAccessibleDescription(/changed/i));
    expect(choice(first)).toHaveValue('eligible');
    expect(choice(second)).toHaveValue('ineligible');
    expect(reasonOf(second)).toHaveValue('The lead is no Member.');
    await waitFor(() => expect(asked.of('EligibilityPreview').length).toBeGreaterThan(1));
  });

  it('fills in “eligible” only where nothing is chosen', async () => {
    answeringEach({});
    desk();
    await userEvent.selectOptions(choice(second), 'ineligible');
    await press('Choose “eligible” where nothing is chosen');
    expect([first, second, third].map((number) => (choice(number) as HTMLSelectElement).value)).toEqual([
      'eligible',
      'ineligible',
      'eligible',
    ]);
  });

  it('asks for a choice where there is none', async () => {
    const asked = answeringEach({});
    desk();
    await press('See what would happen');
    expect(await screen.findByText('Choose a decision for at least one proposal.')).toBeVisible();
    expect(asked.of('EligibilityPreview')).toEqual([]);
  });
});
