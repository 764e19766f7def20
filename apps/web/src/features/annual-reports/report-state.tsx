import type { AnnualReportState } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const tones: Record<AnnualReportState, Tone> = { draft: 'quiet', tabled: 'caution', adopted: 'good' };

/** Where a report stands, in a word. */
export function ReportState({ state }: { state: AnnualReportState }) {
  const t = useTranslate();
  return <StatusWord tone={tones[state]}>{t(`annualReports.state.${state}`)}</StatusWord>;
}
