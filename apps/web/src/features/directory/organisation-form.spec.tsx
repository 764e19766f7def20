import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import type { OrganisationToChangeFragment } from '../../gql/graphql.js';
import { OrganisationToChangeFragmentDoc } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { AnnouncementsProvider } from '../../ui/announcements.js';
import { OrganisationForm } from './organisation-form.js';

const first: OrganisationToChangeFragment = {
  id: 'col',
  version: 3,
  website: 'https://www.col.org',
  ror: null,
  aboutInEnglish: 'An intergovernmental organisation.',
};

/** The page around the form: reading it anew shows what `newer` holds. */
function Page({ newer = first, onClose }: { newer?: OrganisationToChangeFragment; onClose: () => void }) {
  const [entry, setEntry] = useState(first);
  return (
    <Provider value={client}>
      <PageRefreshProvider value={() => setEntry(newer)}>
        <AnnouncementsProvider>
          <OrganisationForm
            organisation={makeFragmentData(entry, OrganisationToChangeFragmentDoc)}
            onClose={onClose}
          />
        </AnnouncementsProvider>
      </PageRefreshProvider>
    </Provider>
  );
}

const client = graphqlClient();
const saved = { data: { changeOrganisation: first } };
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save the changes' }));

describe('changing an entry of the directory', () => {
  it('begins with what the entry says, in English whatever the language of the page', async () => {
    show(<Page onClose={() => {}} />, 'ar');
    expect(screen.getByDisplayValue('An intergovernmental organisation.')).toBeVisible();
    expect(screen.getByDisplayValue('https://www.col.org').closest('[dir]')).toHaveAttribute('dir', 'ltr');
    expect(await barriers()).toEqual([]);
  });

  it('sends everything with the version it was made on, says that it is done, and closes', async () => {
    const asked = answering(saved);
    const onClose = jest.fn();
    show(<Page onClose={onClose} />);
    await userEvent.type(screen.getByLabelText(/ROR id/), ' 022k4wk35 ');
    await save();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(asked[0]?.variables).toEqual({
      id: 'col',
      version: 3,
      website: 'https://www.col.org',
      ror: '022k4wk35',
      about: 'An intergovernmental organisation.',
    });
    expect(screen.getByRole('status')).toHaveTextContent('The entry is changed.');
  });

  it('says at the field why not, and keeps what was typed', async () => {
    answering(refused('ROR_NOT_GOOD', { field: 'ror' }));
    const onClose = jest.fn();
    show(<Page onClose={onClose} />);
    await userEvent.type(screen.getByLabelText(/ROR id/), 'nonsense');
    await save();
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByLabelText(/ROR id/)).toHaveAccessibleDescription(/This is no ROR id/);
    expect(screen.getByLabelText(/ROR id/)).toHaveValue('nonsense');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('shows what somebody else changed meanwhile beside what was typed, and saves on top of it', async () => {
    const asked = answering(refused('CHANGED_MEANWHILE'), saved);
    const newer = { ...first, version: 4, website: 'https://col.example.org' };
    show(<Page newer={newer} onClose={() => {}} />);
    await userEvent.type(screen.getByLabelText(/About/), ' Of 56 states.');
    await save();
    expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else changed this');
    expect(screen.getByLabelText(/Website/)).toHaveValue('https://col.example.org');
    expect(screen.getByLabelText(/About/)).toHaveValue('An intergovernmental organisation. Of 56 states.');
    await save();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.variables).toMatchObject({
      version: 4,
      website: 'https://col.example.org',
      about: 'An intergovernmental organisation. Of 56 states.',
    });
  });
});
