import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { barriers, show } from '../../../test/speaking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import type { LetterToReadFragmentDoc } from '../../gql/graphql.js';
import { LetterSheet } from './letter-sheet.js';

const letter = (text: string) =>
  ({ subject: 'Invitation', text }) as unknown as FragmentType<typeof LetterToReadFragmentDoc>;

describe('a letter in the outbox', () => {
  it('shows its text as it is, with its links to be followed', async () => {
    show(
      <LetterSheet
        back="/secretariat/outbox"
        letter={letter(
          'Dear <b>Member</b>,\n\nAccept:\nhttps://portal.example/invitations/abc_-1\n\njavascript:alert(1)',
        )}
      />,
    );
    expect(screen.getByText('Dear <b>Member</b>,')).toBeInTheDocument();
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/secretariat/outbox', 'https://portal.example/invitations/abc_-1']);
    expect(screen.getByRole('article')).toHaveFocus();
    expect(await barriers()).toEqual([]);
  });

  it('says so when it has nothing to say any more', () => {
    show(<LetterSheet back="/secretariat/outbox" letter={null} />);
    expect(screen.getByText('This letter has nothing to say any more')).toBeInTheDocument();
    expect(screen.getByRole('link')).toHaveAttribute('href', '/secretariat/outbox');
  });
});
