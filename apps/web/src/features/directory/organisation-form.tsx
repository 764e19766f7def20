import { useState } from 'react';
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
 * changed the entry meanwhile, their version comes into the fields left alone, and saving again is made on it.
 */
export function OrganisationForm({ organisation, onClose }: OrganisationFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(ChangeOrganisation);
  const [kept, keep] = useState<Record<string, string>>({});
  const entry = readFragment(Entry, organisation);
  const { id, version } = entry;
  const says = { website: entry.website ?? '', ror: entry.ror ?? '', about: entry.aboutInEnglish ?? '' };
  const save = async (entries: FormData) => {
    const wanted = {
      website: typed(entries, 'website'),
      ror: typed(entries, 'ror'),
      about: typed(entries, 'about'),
    };
    if (await act({ id, version, ...wanted })) {
      announce(t('directory.change.done'));
      return onClose();
    }
    keep(changesFrom(says, wanted));
    refresh();
  };
  // Fields begin anew with each version of the entry.
  const keyOf = (field: string) => `${field} ${version}`;
  return (
    <Form values={kept} errors={errors} onSubmit={(entries) => void save(entries)}>
      <TextField
        key={keyOf('website')}
        name="website"
        type="url"
        label={t('organisations.website')}
        initial={says.website}
        optional
        dir="ltr"
      />
      <TextField
        key={keyOf('ror')}
        name="ror"
        label={t('organisations.ror')}
        hint={t('directory.change.ror.hint')}
        initial={says.ror}
        optional
        dir="ltr"
      />
      <TextAreaField
        key={keyOf('about')}
        name="about"
        label={t('directory.change.about')}
        hint={t('directory.change.about.hint')}
        initial={says.about}
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

/** Those of the wanted values that differ from what the entry says. */
function changesFrom(says: Record<string, string>, wanted: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(wanted).filter(([field, value]) => value !== says[field]));
}
