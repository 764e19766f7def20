import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { AgendaOfMeetingFragmentDoc, type AgendaOfMeetingFragment } from '../../gql/graphql.js';
import { AgendaList } from './agenda-list.js';

const matter = (id: string, provenancePath: string | null): AgendaOfMeetingFragment['agenda'][number] => ({
  ...{ id, title: `Matter ${id}`, kind: 'decision', minutes: 45, note: '', presenterName: '' },
  ...{ presenter: null, papers: [], provenancePath },
});

it('leads from the award on an agenda to its line, and runs the clock along', () => {
  const agenda = [matter('one', null), matter('award', '/provenance/agenda-item/award')];
  const localTimes = { viewer: { time: '23:30' }, meeting: { time: '14:30' } };
  show(<AgendaList meeting={makeFragmentData({ agenda, localTimes }, AgendaOfMeetingFragmentDoc)} />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/provenance/agenda-item/award',
  ]);
  const [first, award] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('23:30');
  expect(award?.textContent).toContain('00:15');
});
