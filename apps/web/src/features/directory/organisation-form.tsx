import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Entry = graphql(`
  fragment OrganisationToChange on Organisation {
    id
    version
    website
    ror
    aboutInEnglish
  }
`);

const ChangeOrganisation = graphql(`
  mutation ChangeOrganisation($id: ID!, $version: Int!, $website: String!, $ror: String!, $about: String!) {
    changeOrganisation(id: $id, version: $version, website: $website, ror: $ror, about: $about) {
      id
      ...OrganisationToChange
    }
  }
`);

interface OrganisationFormProps {
  organisation: FragmentType<typeof Entry>;
  onClose: () => void;
}

/**
 * Changes what the directory says of an Organisation. When it was refused, the page reads anew: if somebody else
 * changed it meanwhile, their version stands above and in the fields left alone, and saving again is made on it.
 */
export function OrganisationForm({ organisation, onClose }: OrganisationFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(ChangeOrganisation);
  const { id, version, website, ror, aboutInEnglish } = readFragment(Entry, organisation);
  const save = async (entries: FormData) => {
    const changed = await act({
      id,
      version,
      website: typed(entries, 'website'),
      ror: typed(entries, 'ror'),
      about: typed(entries, 'about'),
    });
    if (!changed) return refresh();
    announce(t('directory.change.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void save(entries)}>
      <TextField
        name="website"
        type="url"
        label={t('organisations.website')}
        initial={website ?? ''}
        optional
        dir="ltr"
      />
      <TextField
        name="ror"
        label={t('organisations.ror')}
        hint={t('directory.change.ror.hint')}
        initial={ror ?? ''}
        optional
        dir="ltr"
      />
      <TextAreaField
        name="about"
        label={t('directory.change.about')}
        hint={t('directory.change.about.hint')}
        initial={aboutInEnglish ?? ''}
        rows={8}
        optional
      />
      <Acts>
        <SubmitButton busy={busy}>{t('directory.change.save')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
