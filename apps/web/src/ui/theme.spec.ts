import { describe, expect, it } from '@jest/globals';
import { tones } from './theme.js';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Tone = keyof typeof tones.light;

const grounds: Tone[] = ['ground', 'surface', 'sunken'];
const readOn: [ink: Tone, grounds: Tone[]][] = [
  ['ink', [...grounds, 'accent-soft', 'bad-soft', 'good-soft', 'caution-soft', 'brand-soft']],
  ['ink-quiet', [...grounds, 'accent-soft']],
  ['brand', [...grounds, 'brand-soft']],
  ['brand-hover', grounds],
  ['brand-ink', ['brand', 'brand-hover']],
  ['accent', [...grounds, 'accent-soft']],
  ['good', [...grounds, 'good-soft']],
  ['caution', [...grounds, 'caution-soft']],
  ['bad', [...grounds, 'bad-soft']],
];

describe.each(['light', 'dark'] as const)('the %s scheme', (scheme) => {
  const tone = tones[scheme];

  it.each(readOn.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const)))(
    'reads %s on %s (WCAG 1.4.3)',
    (ink, ground) => {
      expect(contrast(tone[ink], tone[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'ground'],
    ['brand', 'ground'],
    ['accent-line', 'accent-soft'],
    ['bad-line', 'bad-soft'],
  ] as const)('shows the edge %s on %s (WCAG 1.4.11)', (edge, ground) => {
    expect(contrast(tone[edge], tone[ground])).toBeGreaterThanOrEqual(3);
  });
});
