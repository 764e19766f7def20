import type { WorkImportState } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const tones: Record<WorkImportState, Tone> = {
  reading: 'caution',
  unreadable: 'bad',
  read: 'asked',
  importing: 'caution',
  imported: 'good',
  publishing: 'caution',
  published: 'good',
};

/** Where an import is. */
export function ImportState({ state }: { state: WorkImportState }) {
  const t = useTranslate();
  return <StatusWord tone={tones[state]}>{t(`imports.state.${state}`)}</StatusWord>;
}
