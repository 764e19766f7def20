import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { colourSchemeScript } from './colour-scheme.js';

/** A page of its own in which the script has run; what the reader chose on this device is shared by all. */
function open(systemIsDark: boolean) {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = ['system', 'light', 'dark']
    .map((scheme) => `<button data-colour-scheme="${scheme}"></button>`)
    .join('');
  const system = Object.assign(new EventTarget(), { matches: systemIsDark });
  const browser = new EventTarget();
  runInNewContext(colourSchemeScript, {
    document: page,
    localStorage,
    matchMedia: () => system,
    addEventListener: browser.addEventListener.bind(browser),
  });
  page.dispatchEvent(new Event('DOMContentLoaded'));
  const buttons = [...page.querySelectorAll('button')];
  return {
    painted: () => page.documentElement.dataset['mantineColorScheme'],
    pressed: () =>
      buttons
        .filter((button) => button.ariaPressed === 'true')
        .map((button) => button.dataset['colourScheme']),
    press: (scheme: string) =>
      buttons
        .find((button) => button.dataset['colourScheme'] === scheme)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    systemTurns(dark: boolean) {
      system.matches = dark;
      system.dispatchEvent(new Event('change'));
    },
    otherTabChose: () => browser.dispatchEvent(new Event('storage')),
  };
}

describe('light and dark', () => {
  beforeEach(() => localStorage.clear());

  it.each([
    [true, 'dark'],
    [false, 'light'],
  ])('follow the system (dark: %s) until somebody chooses', (systemIsDark, scheme) => {
    const page = open(systemIsDark);
    expect(page.painted()).toBe(scheme);
    page.systemTurns(!systemIsDark);
    expect(page.painted()).not.toBe(scheme);
  });

  it('stay as chosen on every later page, whatever the system does', () => {
    open(false).press('dark');
    const later = open(false);
    expect(later.painted()).toBe('dark');
    expect(later.pressed()).toEqual(['dark']);
    later.systemTurns(true);
    later.press('light');
    expect(later.painted()).toBe('light');
    later.press('system');
    expect(later.painted()).toBe('dark');
  });

  it('change in every open tab', () => {
    const [one, other] = [open(false), open(false)];
    one.press('dark');
    other.otherTabChose();
    expect(other.painted()).toBe('dark');
  });
});
