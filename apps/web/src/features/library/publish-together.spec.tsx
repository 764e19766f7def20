import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Provider } from 'urql';
import { answering, refused } from '../../../test/answers.js';
import { barriers, show } from '../../../test/speaking.js';
import type { WorkOnDeskFragment } from '../../gql/graphql.js';
import { graphqlClient } from '../../platform/graphql-client.js';
import { PublishTogether } from './publish-together.js';

const work = (id: string, more: Partial<WorkOnDeskFragment> = {}): WorkOnDeskFragment => ({
  id,
  slug: id,
  version: 4,
  title: `Title of ${id}`,
  kind: 'guideline',
  state: 'submitted',
  lacks: null,
  licenceTerms: { name: 'CC BY 4.0' },
  broughtFor: { name: 'COL' },
  viewerCanChange: false,
  viewerCanSubmit: false,
  viewerCanReview: true,
  viewerCanPublish: false,
  viewerCanPublishTogether: true,
  ...more,
});
const works = [work('one'), work('two'), work('own', { viewerCanPublishTogether: false })];

const desk = (language: Language = 'en') =>
  show(
    <Provider value={graphqlClient()}>
      <PublishTogether works={works} />
    </Provider>,
    language,
  );
const box = (id: string) => screen.getByRole('checkbox', { name: `Title of ${id}` });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('works that are published together', () => {
  it.each(languages)('have no barriers in %s', async (language) => {
    desk(language);
    expect(await barriers()).toEqual([]);
  });

  it('are shown once more before anything is published, those of others alone', async () => {
    const asked = answering({ data: { publishWorks: [{ id: 'one' }, { id: 'two' }] } });
    desk();
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await press('Choose all on this page');
    await press('See what would be published');
    const shown = within(screen.getByRole('status'));
    expect(shown.getByText(/Everybody could then read these 2 works/)).toBeVisible();
    expect(shown.queryByText('Title of own')).toBeNull();
    expect(asked).toEqual([]);
    await press('Publish these 2 works');
    await waitFor(() => expect(box('one')).not.toBeChecked());
    const seen = [
      { id: 'one', version: 4 },
      { id: 'two', version: 4 },
    ];
    expect(asked[0]?.variables).toEqual({ works: seen });
  });

  it('stay chosen when one is refused, which is said at its line', async () => {
    answering(refused('CHANGED_MEANWHILE', { field: 'work.two' }));
    desk();
    await userEvent.click(box('one'));
    await userEvent.click(box('two'));
    await press('See what would be published');
    await press('Publish these 2 works');
    await waitFor(() => expect(screen.getAllByText(/changed/i).length).toBeGreaterThan(0));
    expect(box('one')).toBeChecked();
    expect(box('two')).toBeChecked();
    expect(screen.queryByRole('button', { name: 'Publish these 2 works' })).toBeNull();
  });

  it('are asked for where none is chosen', async () => {
    desk();
    await press('See what would be published');
    expect(screen.getByText('Choose at least one work.')).toBeVisible();
  });
});
