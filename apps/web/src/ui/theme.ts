import { createTheme, type ConvertCSSVariablesInput, type MantineColorsTuple } from '@mantine/core';

/** A deep blue-green is the one brand colour; the warm `accent` says "needs you"; the rest carry a meaning. */
export const colours = {
  brand: [
    '#eef9fb',
    '#dbf2f5',
    '#b9e4e9',
    '#92d1d8',
    '#69bac3',
    '#429ba5',
    '#208089',
    '#0d646c',
    '#024c52',
    '#023237',
  ],
  accent: [
    '#fff4ef',
    '#fee8db',
    '#fdd0b8',
    '#f4b390',
    '#e79363',
    '#ce6f33',
    '#b0540e',
    '#8d3e00',
    '#6c2d00',
    '#481e01',
  ],
  green: [
    '#f0faf3',
    '#def3e4',
    '#bce7ca',
    '#98d5ac',
    '#6ebf8c',
    '#46a16b',
    '#2b8553',
    '#1b683e',
    '#154f2f',
    '#0c341e',
  ],
  amber: [
    '#fcf6eb',
    '#f8ecd3',
    '#f0d8a6',
    '#e2bf76',
    '#cfa441',
    '#af8517',
    '#8f6b09',
    '#705300',
    '#553e00',
    '#382904',
  ],
  red: [
    '#fff4f3',
    '#fde7e5',
    '#fdcdca',
    '#fcaca8',
    '#f68482',
    '#e55458',
    '#c92e3b',
    '#a21829',
    '#7c111d',
    '#520d13',
  ],
  gray: [
    '#f9fafb',
    '#f1f4f5',
    '#e4e9ea',
    '#d2d9db',
    '#b7bfc2',
    '#848e91',
    '#6c777a',
    '#505a5d',
    '#353f42',
    '#182123',
  ],
  dark: [
    '#e4e9ea',
    '#bfc5c7',
    '#9da7a9',
    '#717d7f',
    '#4c585a',
    '#323d3f',
    '#232d30',
    '#192426',
    '#111b1e',
    '#0a1315',
  ],
} satisfies Record<string, MantineColorsTuple>;

declare module '@mantine/core' {
  export interface MantineThemeColorsOverride {
    colors: Record<keyof typeof colours, MantineColorsTuple>;
  }
}

/**
 * What a stylesheet may name. Each pair of ink and ground below is held to WCAG AA by `theme.spec.ts`, in both
 * schemes; the dark one is chosen, not computed from the light.
 */
export const tones = {
  light: {
    ground: '#f7f9f9',
    surface: '#ffffff',
    sunken: '#eef2f3',
    line: '#d7dedf',
    'line-strong': '#7e898c',
    ink: '#182123',
    'ink-quiet': '#4d575a',
    brand: '#0d646c',
    'brand-hover': '#024c52',
    'brand-ink': '#ffffff',
    'brand-soft': '#e4f3f5',
    accent: '#8d3e00',
    'accent-line': '#ce6f33',
    'accent-soft': '#fff1e8',
    good: '#1b683e',
    'good-line': '#46a16b',
    'good-soft': '#e6f6eb',
    caution: '#6b4f00',
    'caution-line': '#cfa441',
    'caution-soft': '#fbf2dd',
    bad: '#a21829',
    'bad-line': '#e55458',
    'bad-soft': '#feecea',
  },
  dark: {
    ground: '#0f181a',
    surface: '#162124',
    sunken: '#0b1315',
    line: '#2c393d',
    'line-strong': '#748287',
    ink: '#e4e9ea',
    'ink-quiet': '#a7b2b5',
    brand: '#76c3cc',
    'brand-hover': '#92d1d8',
    'brand-ink': '#03292d',
    'brand-soft': '#143338',
    accent: '#f4b390',
    'accent-line': '#b0622d',
    'accent-soft': '#33221a',
    good: '#98d5ac',
    'good-line': '#37794f',
    'good-soft': '#152b1f',
    caution: '#e2bf76',
    'caution-line': '#806425',
    'caution-soft': '#2d2512',
    bad: '#fcaca8',
    'bad-line': '#c14a51',
    'bad-soft': '#361b1d',
  },
} as const;

const asVariables = (scheme: Record<string, string>) =>
  Object.fromEntries(Object.entries(scheme).map(([name, value]) => [`--${name}`, value]));

/** Mantine's own words for these tones, the same in both schemes because the tones change underneath. */
const mantineTones = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-quiet)',
  '--mantine-color-anchor': 'var(--brand)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-success': 'var(--good)',
  '--mantine-color-placeholder': 'var(--ink-quiet)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--brand)',
  '--mantine-primary-color-filled-hover': 'var(--brand-hover)',
  '--mantine-primary-color-contrast': 'var(--brand-ink)',
  '--mantine-color-brand-filled': 'var(--brand)',
  '--mantine-color-brand-filled-hover': 'var(--brand-hover)',
  '--mantine-color-brand-light': 'var(--brand-soft)',
  '--mantine-color-brand-light-color': 'var(--brand)',
  '--mantine-color-brand-text': 'var(--brand)',
};

export const themeVariables: ConvertCSSVariablesInput = {
  variables: {},
  light: { ...mantineTones, ...asVariables(tones.light) },
  dark: { ...mantineTones, ...asVariables(tones.dark) },
};

/** Five sizes, two weights. `sm` is for work, `md` for reading; the page decides by what it is. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 4 },
  colors: colours,
  white: '#ffffff',
  black: tones.light.ink,
  // Every face is one that the reader's system brings along; base.css has those of the other scripts.
  fontFamily: `system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif`,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.3125rem', xl: '1.75rem' },
  fontWeights: { regular: '400', medium: '600', bold: '600' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.55', lg: '1.35', xl: '1.25' },
  headings: {
    fontFamily: 'inherit',
    fontWeight: '600',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.5' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.5' },
      h5: { fontSize: '0.9375rem', lineHeight: '1.5' },
      h6: { fontSize: '0.9375rem', lineHeight: '1.5' },
    },
  },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem' },
  defaultRadius: 'sm',
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '12px', xl: '20px' },
  respectReducedMotion: true,
});
