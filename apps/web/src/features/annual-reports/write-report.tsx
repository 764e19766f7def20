import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { TextInLanguages, textsIn } from '../calls/text-in-languages.js';

const Texts = graphql(`
  fragment TextsOfReport on AnnualReport {
    year
    version
    forewords
    outlooks
  }
`);

const WriteAnnualReport = graphql(`
  mutation WriteAnnualReport(
    $year: Int!
    $version: Int!
    $foreword: TextsByLanguage!
    $outlook: TextsByLanguage!
  ) {
    writeAnnualReport(year: $year, version: $version, foreword: $foreword, outlook: $outlook) {
      id
      ...TextsOfReport
    }
  }
`);

/** What the Secretariat says before the figures and after them, in every language. */
export function WriteReport({ report }: { report: FragmentType<typeof Texts> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(WriteAnnualReport);
  const { year, version, forewords, outlooks } = readFragment(Texts, report);
  const write = async (entries: FormData) => {
    const said = { foreword: textsIn(entries, 'foreword'), outlook: textsIn(entries, 'outlook') };
    if (await act({ year, version, ...said })) announce(t('annualReports.saved'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void write(entries)}>
      <TextInLanguages
        name="foreword"
        label={t('annualReports.foreword')}
        hint={t('annualReports.foreword.hint')}
        initial={forewords}
        rows={6}
      />
      <TextInLanguages
        name="outlook"
        label={t('annualReports.outlook')}
        hint={t('annualReports.outlook.hint')}
        initial={outlooks}
        rows={4}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('annualReports.save')}</SubmitButton>
      </Acts>
    </Form>
  );
}
