import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const SetMonths = graphql(`
  mutation SetProjectMonths($number: String!, $version: Int!, $months: Int!) {
    setProjectMonths(number: $number, version: $version, months: $months) {
      id
    }
  }
`);

interface MonthsFormProps {
  number: string;
  version: number;
  months: number | null;
}

/** How long the project takes; the budget has a column for each year of it. */
export function MonthsForm({ number, version, months }: MonthsFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(SetMonths);
  const save = async (entries: FormData) => {
    const wanted = typed(entries, 'months').trim();
    const ok = await act({ number, version, months: /^\d{1,3}$/.test(wanted) ? Number(wanted) : 0 });
    // A refusal may mean that somebody else changed it: saving again is then made on the newer version.
    if (!ok) return refresh();
    announce(t('plan.months.saved'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void save(entries)}>
      <TextField
        name="months"
        label={t('plan.months')}
        hint={t('plan.months.hint')}
        inputMode="numeric"
        initial={months === null ? undefined : String(months)}
      />
      <ActButton type="submit" busy={busy}>
        {t('plan.months.save')}
      </ActButton>
    </Form>
  );
}
