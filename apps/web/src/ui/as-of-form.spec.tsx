import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { barriers, speechIn } from '../../test/speaking.js';
import { AsOfForm, asOfDay } from './as-of-form.js';
import { LanguageProvider } from './language.js';

describe('the day that an address asks for', () => {
  it.each([
    ['?on=2026-08-20', '2026-08-20'],
    ['?on=2028-02-29', '2028-02-29'],
    ['', null],
    ['?on=', null],
    ['?on=2027-02-29', null],
    ['?on=20.8.2026', null],
    ['?on=2026-08-20T00:00', null],
  ])('%s: %s', (search, day) => {
    expect(asOfDay(new URLSearchParams(search))).toBe(day);
  });
});

describe('asking for another day', () => {
  it('keeps what else the address says, begins lists anew, and leads back to today', async () => {
    render(
      <LanguageProvider speech={speechIn('en')}>
        <MemoryRouter initialEntries={['/organisations?standing=member&after=x&on=2026-08-20']}>
          <AsOfForm day="2026-08-20" />
        </MemoryRouter>
      </LanguageProvider>,
    );
    expect(screen.getByLabelText('As it was on')).toHaveValue('2026-08-20');
    const form = screen.getByLabelText('As it was on').closest('form');
    expect([...new FormData(form ?? undefined)]).toEqual([
      ['standing', 'member'],
      ['on', '2026-08-20'],
    ]);
    expect(form?.method).toBe('get');
    expect(screen.getByRole('link')).toHaveAttribute('href', '/organisations?standing=member');
    expect(await barriers()).toEqual([]);
  });
});
