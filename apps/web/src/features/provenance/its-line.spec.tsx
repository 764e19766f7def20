import { describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { screen, within } from '@testing-library/react';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { LineOfProvenanceFragmentDoc, type LineOfProvenanceFragment } from '../../gql/graphql.js';
import { ItsLine } from './its-line.js';

type Link = LineOfProvenanceFragment['links'][number];

const link = (kind: Link['kind'], more: Partial<Link>): Link => ({
  ...{ kind, count: 1, isHere: false, number: null, title: null, path: null, day: null },
  ...more,
});
const links = [
  link('call', { title: 'Shared resources', path: '/calls/shared' }),
  link('proposal', { number: 'P-2027-001', title: 'Lessons', path: '/proposals/P-2027-001' }),
  link('review', { count: 3 }),
  link('vote', { day: '2027-03-01', path: '/votes/1' }),
  link('project', { number: 'PR-2027-001', path: '/projects/pr-2027-001', isHere: true }),
  link('deliverable', { count: 12 }),
];

function showLine(shown: Link[], language?: Language) {
  const line = { id: 'line', path: '/provenance/project/pr-2027-001', links: shown };
  return show(<ItsLine provenance={makeFragmentData(line, LineOfProvenanceFragmentDoc)} />, language);
}

describe('the line of a thing', () => {
  it('leads to each other thing on it, and says where one is', () => {
    showLine(links);
    const hrefs = screen.getAllByRole('link').map((one) => one.getAttribute('href'));
    expect(hrefs).toEqual([
      '/calls/shared',
      '/proposals/P-2027-001',
      '/votes/1',
      '/provenance/project/pr-2027-001#deliverable',
      '/provenance/project/pr-2027-001',
    ]);
    const here = screen.getAllByRole('listitem').filter((one) => one.getAttribute('aria-current') === 'step');
    expect(here.map((one) => one.textContent)).toEqual(['ProjectPR-2027-001']);
  });

  it('says how many there are where there are several, and of reviews nothing else', () => {
    showLine(links);
    expect(screen.getByRole('link', { name: '12 deliverables' })).not.toBeNull();
    const [reviews] = screen.getAllByRole('listitem').filter((one) => /Reviews/.test(one.textContent ?? ''));
    expect(within(reviews as HTMLElement).queryByRole('link')).toBeNull();
    expect(reviews?.textContent).toContain('3 reviews handed in');
  });

  it('is not there where a thing stands for itself, or is not there', () => {
    showLine(links.slice(0, 1));
    show(<ItsLine provenance={null} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it.each(languages)('has no barriers in %s', async (language) => {
    showLine(links, language);
    expect(await barriers()).toEqual([]);
  });
});
