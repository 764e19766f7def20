import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen, within } from '@testing-library/react';
import { barriers, show } from '../../../test/speaking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import type { FoundFragment, FoundFragmentDoc } from '../../gql/graphql.js';
import { ResultGroups } from './result-groups.js';

const bare = { excerpt: null, organisationName: null, capacity: null, number: null, day: null };

const found: FoundFragment[] = [
  { ...bare, id: 'w', kind: 'work', title: 'Report on smart education', path: '/library/report' },
  {
    ...bare,
    id: 'o',
    kind: 'organisation',
    title: 'Commonwealth of Learning',
    path: '/organisations/col',
    excerpt: 'COL',
  },
  {
    ...bare,
    id: 'p',
    kind: 'person',
    title: 'Representative of COL',
    path: '/organisations/col',
    organisationName: 'Commonwealth of Learning',
    capacity: 'representative',
  },
  {
    ...bare,
    id: 'm',
    kind: 'meeting',
    title: 'Winter meeting',
    path: '/meetings/AB-2027-01',
    number: 'AB-2027-01',
    day: '2027-01-20',
  },
  {
    ...bare,
    id: 'q',
    kind: 'proposal',
    title: 'Lessons that travel',
    path: '/proposals/P-2026-001',
    number: 'P-2026-001',
    organisationName: 'Commonwealth of Learning',
  },
];

const showGroups = (typed: string, most = 10, language?: (typeof languages)[number]) =>
  show(
    <ResultGroups
      results={found as unknown as FragmentType<typeof FoundFragmentDoc>[]}
      typed={typed}
      most={most}
    />,
    language,
  );

describe('what was found', () => {
  it('stands kind by kind, organisations first', () => {
    showGroups('col');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Organisations',
      'People',
      'Meetings',
      'Proposals',
      'Library',
    ]);
  });

  it('tells which it is, where it leads, and what was matched', () => {
    showGroups('col lear');
    const people = within(screen.getByRole('region', { name: 'People' }));
    expect(people.getByText('Representative of Commonwealth of Learning')).toBeInTheDocument();
    expect(screen.getByText('Wed 20 Jan 2027 · AB-2027-01')).toBeInTheDocument();
    expect(screen.getByText('P-2026-001 · led by Commonwealth of Learning')).toBeInTheDocument();
    const first = within(screen.getByRole('region', { name: 'Organisations' }));
    expect(first.getByRole('link')).toHaveAttribute('href', '/organisations/col');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('Lear');
  });

  it('says so where only the first few are shown', () => {
    showGroups('col', 1);
    expect(screen.getAllByText('The first 1 are shown. Another word narrows it down.')).toHaveLength(5);
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    showGroups('col', 10, language);
    expect(await barriers()).toEqual([]);
  });
});
