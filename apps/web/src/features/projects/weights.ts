import type { Translate } from '@gsenet/shared/translate';

const words = ['low', 'middling', 'high'] as const;

/** How likely or grave a risk is, 1 to 3, in words. */
export const weightInWords = (t: Translate, weight: number): string =>
  t(`project.weight.${words[weight - 1] ?? 'high'}`);
