import { languageName, languages, type Language } from '@gsenet/shared/languages';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { timeZoneOptions } from '../../platform/time-zones.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Details = graphql(`
  fragment MyDetails on Me {
    name
    language
    timeZone
  }
`);

const ChangeMyDetails = graphql(`
  mutation ChangeMyDetails($name: String!, $language: Language!, $timeZone: String!) {
    changeMyDetails(name: $name, language: $language, timeZone: $timeZone) {
      id
      ...MyDetails
    }
  }
`);

/** Changes what the portal knows of the reader: how they write their name, which language they read, where they live. */
export function DetailsForm({ details }: { details: FragmentType<typeof Details> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(ChangeMyDetails);
  const { name, language, timeZone } = readFragment(Details, details);
  // A zone that has got another name since stays in the list as it is, so that saving does not move anybody.
  const zones = timeZoneOptions.some(({ value }) => value === timeZone)
    ? timeZoneOptions
    : [{ value: timeZone, label: timeZone }, ...timeZoneOptions];
  const save = async (entries: FormData) => {
    const changed = {
      name: typed(entries, 'name'),
      language: typed(entries, 'language') as Language,
      timeZone: typed(entries, 'timeZone'),
    };
    if (!(await act(changed))) return;
    // The head of the page names the reader, and all of it speaks their language: the server draws both anew.
    if (changed.language !== language || changed.name !== name) window.location.reload();
    else announce(t('account.details.saved'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void save(entries)}>
      <TextField
        name="name"
        label={t('accounts.invitation.name')}
        hint={t('accounts.invitation.name.hint')}
        initial={name}
        autoComplete="name"
      />
      <SelectField
        name="language"
        label={t('account.details.language')}
        initial={language}
        options={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
      />
      <SelectField
        name="timeZone"
        label={t('account.details.timeZone')}
        hint={t('account.details.timeZone.hint')}
        initial={timeZone}
        options={zones}
      />
      <SubmitButton busy={busy}>{t('account.details.save')}</SubmitButton>
    </Form>
  );
}
