import { translators } from '@gsenet/shared/catalogues';
import { direction, formattingLocale, type Language } from '@gsenet/shared/languages';
import { MantineProvider } from '@mantine/core';
import { act, render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { calendarWords } from '../src/ui/format.js';
import { LanguageProvider, type Speech } from '../src/ui/language.js';
import { theme } from '../src/ui/theme.js';

export const speechIn = (language: Language): Speech => ({
  language,
  t: translators[language],
  words: calendarWords(formattingLocale(language)),
});

/** What stands round every component in the portal. */
export function Speaking({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <LanguageProvider speech={speechIn(language)}>
      <MantineProvider theme={theme} env="test">
        <MemoryRouter>{children}</MemoryRouter>
      </MantineProvider>
    </LanguageProvider>
  );
}

/** Renders as on a page in `language`. */
export function show(element: ReactNode, language: Language = 'en') {
  document.documentElement.lang = language;
  document.documentElement.dir = direction(language);
  return render(<Speaking language={language}>{element}</Speaking>);
}

/**
 * Rules of WCAG that what is on screen breaks. Colours are judged by theme.spec.ts, since nothing is painted here.
 * Looking takes a while, in which the screen may go on.
 */
export async function barriers(): Promise<string[]> {
  const { violations } = await act(() =>
    axe.run(document.body, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      rules: { 'color-contrast': { enabled: false } },
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
