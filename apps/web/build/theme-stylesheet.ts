import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  type ConvertCSSVariablesInput,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { colours, theme, themeVariables } from '../src/ui/theme.js';

const name = 'virtual:theme.css';

/**
 * The theme's variables as a stylesheet, made once at build time. Mantine would otherwise write all of them, for
 * fourteen colours of which we use a few, into every page.
 */
export function themeStylesheet(): Plugin {
  return {
    name: 'theme-stylesheet',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? stylesheet() : null),
  };
}

function stylesheet(): string {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const used = { ...whole, colors: { ...colours } };
  const base = defaultCssVariablesResolver(used);
  const ours = themeVariables;
  const all: ConvertCSSVariablesInput = {
    variables: { ...base.variables, ...ours.variables },
    light: { ...base.light, ...ours.light },
    dark: { ...base.dark, ...ours.dark },
  };
  const paper = convertCssVariables({ variables: {}, light: {}, dark: ours.light }, ':root');
  const night = convertCssVariables(
    { variables: {}, light: { ...ours.dark, '--mantine-color-scheme': 'dark' }, dark: {} },
    ':root',
  );
  const unscripted = '(scripting: none) and (prefers-color-scheme: dark)';
  return `${convertCssVariables(all, ':root')}\n@media screen and ${unscripted}{${night}}\n@media print{${paper}}`;
}
