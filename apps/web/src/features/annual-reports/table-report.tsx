import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const TableAnnualReport = graphql(`
  mutation TableAnnualReport($year: Int!, $version: Int!, $meeting: String!, $title: String!) {
    tableAnnualReport(year: $year, version: $version, meeting: $meeting, title: $title) {
      id
    }
  }
`);

interface TableReportProps {
  report: { year: number; version: number };
  meetings: readonly { number: string; title: string }[];
}

/** Puts a report on the agenda of a meeting, as an item of its own. */
export function TableReport({ report: { year, version }, meetings }: TableReportProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(TableAnnualReport);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const labels = { meeting: t('annualReports.table.meeting'), title: t('annualReports.table.title') };
  const table = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const said = { meeting: typed(entries, 'meeting'), title: typed(entries, 'title') };
    if (await act({ year, version, ...said })) announce(t('annualReports.tabled'));
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void table(entries)}>
      <SelectField
        name="meeting"
        label={labels.meeting}
        hint={t('annualReports.table.meeting.hint')}
        options={meetings.map((one) => ({ value: one.number, label: `${one.number} · ${one.title}` }))}
      />
      <TextField
        name="title"
        label={labels.title}
        initial={t('annualReports.titleOf', { year: String(year) })}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('annualReports.table')}</SubmitButton>
      </Acts>
    </Form>
  );
}
