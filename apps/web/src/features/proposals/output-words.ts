import type { Translate } from '@gsenet/shared/translate';
import type { OutputKind } from '../../gql/graphql.js';
import type { Format } from '../../ui/format.js';

export const outputKinds: readonly OutputKind[] = [
  'teaching_resource',
  'training',
  'research_publication',
  'policy_brief',
  'guideline',
  'software',
  'event',
  'other',
];

/** The languages that an output can be planned in: those of the United Nations. */
export const outputLanguages = ['ar', 'zh-Hans', 'en', 'fr', 'ru', 'es'] as const;
export type OutputLanguage = (typeof outputLanguages)[number];

export const isLanguage = (tag: string): tag is OutputLanguage => outputLanguages.some((one) => one === tag);

/** What something in a work plan is: a milestone, or an output of a kind in languages. */
export function outputWords(
  t: Translate,
  format: Format,
  output: OutputKind | null,
  languages: readonly OutputLanguage[],
): string {
  if (output === null) return t('plan.milestone');
  const kind = t(`plan.output.${output}`);
  return languages.length === 0
    ? kind
    : `${kind} · ${format.list(languages.map((tag) => t(`plan.language.${tag}`)))}`;
}
