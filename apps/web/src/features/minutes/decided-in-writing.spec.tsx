import { describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { screen } from '@testing-library/react';
import { barriers, show } from '../../../test/speaking.js';
import { makeFragmentData } from '../../gql/fragment-masking.js';
import { DecidedInWritingBeforeFragmentDoc, type DecidedInWritingBeforeFragment } from '../../gql/graphql.js';
import { DecidedInWriting } from './decided-in-writing.js';

type Line = DecidedInWritingBeforeFragment['decidedInWriting'][number];

const line: Line = {
  id: 'c1',
  title: 'Annual report',
  procedure: 'written_vote',
  outcome: 'adopted',
  lastDay: '2027-03-12',
  viewerSees: true,
  number: 'AB/2027/00-01',
  address: '2027-00-01',
};
const showLines = (decidedInWriting: Line[], language?: (typeof languages)[number]) =>
  show(
    <DecidedInWriting minutes={makeFragmentData({ decidedInWriting }, DecidedInWritingBeforeFragmentDoc)} />,
    language,
  );

describe('what was decided in writing', () => {
  it('is reported with procedure and outcome, and leads to the decision and to its page', () => {
    showLines([
      line,
      {
        ...line,
        id: 'c2',
        title: 'New logo',
        procedure: 'no_objection',
        outcome: 'moved_to_next_meeting',
        number: null,
      },
    ]);
    const [adopted, moved] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(adopted).toBe('AB/2027/00-01 Annual report · written vote until 12 Mar 2027 · adopted');
    expect(moved).toBe(
      'New logo · no objection asked until 12 Mar 2027 · moved to a meeting by an objection',
    );
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/board/decisions/2027-00-01',
      '/board/circulars/c1',
      '/board/circulars/c2',
    ]);
  });

  it('leads to no page that the reader may not open, and is no heading where nothing was', () => {
    showLines([{ ...line, viewerSees: false }]);
    expect(screen.getAllByRole('link')).toHaveLength(1);
    showLines([]);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  it.each(languages)('puts up no barriers, in %s', async (language) => {
    showLines([line, { ...line, id: 'c2', outcome: 'not_adopted', number: null }], language);
    expect(await barriers()).toEqual([]);
  });
});
