import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const OpenAnnualReport = graphql(`
  mutation OpenAnnualReport($year: Int!) {
    openAnnualReport(year: $year) {
      id
      year
    }
  }
`);

/** Begins the report of a year. What is no year is answered like a year that has no report. */
export function OpenReport({ year }: { year: number }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { act, busy, errors } = useAct(OpenAnnualReport);
  const open = async (entries: FormData) => {
    const wanted = typed(entries, 'year');
    const opened = await act({ year: /^\d{4}$/.test(wanted) ? Number(wanted) : 0 });
    if (!opened) return;
    announce(t('annualReports.opened'));
    void navigate(`/annual-reports/${opened.openAnnualReport.year}/prepare`);
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void open(entries)}>
      <TextField
        name="year"
        label={t('annualReports.year')}
        hint={t('annualReports.open.hint')}
        initial={String(year)}
        inputMode="numeric"
      />
      <Acts>
        <SubmitButton busy={busy}>{t('annualReports.open')}</SubmitButton>
      </Acts>
    </Form>
  );
}
