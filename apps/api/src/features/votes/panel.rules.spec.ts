import { expect, test } from '@jest/globals';
import { panelSaid, whyNotPanel } from './panel.rules.js';

test.each([
  ['none', null, null],
  ['its text and its day', { text: ' Fund it. ', on: '2027-03-10' }, null],
  ['no word', { text: '  ', on: '2027-03-10' }, 'PANEL_TEXT'],
  ['too many words', { text: 'x'.repeat(5001), on: '2027-03-10' }, 'PANEL_TEXT'],
  ['a day that is still to come', { text: 'Fund it.', on: '2027-03-11' }, 'PANEL_IN_THE_FUTURE'],
])('on 10 March, of a panel (reading 8.6) %s', (_, given, code) => {
  expect(whyNotPanel(panelSaid(given), '2027-03-10')?.code ?? null).toBe(code);
});
