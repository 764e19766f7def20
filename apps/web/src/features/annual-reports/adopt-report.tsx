import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const AdoptAnnualReport = graphql(`
  mutation AdoptAnnualReport($year: Int!, $version: Int!, $decision: String!) {
    adoptAnnualReport(year: $year, version: $version, decision: $decision) {
      id
    }
  }
`);

interface AdoptReportProps {
  report: { year: number; version: number };
  /** Numbers of the published decisions on its item. */
  decisions: readonly string[];
}

/** Enters by which decision the Board adopted a report: its words and figures stay as they are from then on. */
export function AdoptReport({ report: { year, version }, decisions }: AdoptReportProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AdoptAnnualReport);
  const adopt = async (entries: FormData) => {
    if (await act({ year, version, decision: typed(entries, 'decision') }))
      announce(t('annualReports.adopted'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void adopt(entries)}>
      <SelectField
        name="decision"
        label={t('annualReports.adopt.decision')}
        options={decisions.map((number) => ({ value: number, label: number }))}
        initial={decisions.at(-1)}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('annualReports.adopt')}</SubmitButton>
      </Acts>
    </Form>
  );
}
