import { languageNames, languages } from '@gsenet/shared/languages';
import { definePage } from '../platform/page.js';
import { PageForm } from '../platform/page-form.js';
import { timeZoneOptions } from '../platform/time-zones.js';
import { ActLink, SubmitButton } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { SelectField, TextField } from '../ui/fields.js';
import { useLanguage, useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { PasswordField } from '../ui/password-field.js';
import { Card } from '../ui/section.js';

/**
 * Behind the link of an invitation. Says what is offered to whom (`form.values`: address, organisation, capacity,
 * expires), and opens the account when the button is pressed: opening the link alone accepts nothing.
 */
export const route = definePage({
  path: '/invitations/:token',
  needs: 'anyone',
  documentOnly: true,
  title: (t) => t('accounts.invitation.title'),
  Page({ form, params }) {
    const t = useTranslate();
    const language = useLanguage();
    if (form.done) {
      return (
        <NarrowPage>
          <PageHeader
            title={t('accounts.invitation.done.title')}
            action={
              <ActLink to="/sign-in" weight="main">
                {t('accounts.signIn.act')}
              </ActLink>
            }
          >
            {t('accounts.invitation.done.words')}
          </PageHeader>
        </NarrowPage>
      );
    }
    const { address, organisation, capacity, expires } = form.values;
    return (
      <NarrowPage>
        <PageHeader title={t('accounts.invitation.title')}>{t('accounts.invitation.lead')}</PageHeader>
        {organisation && (
          <Card>
            <DataList
              facts={[
                { name: t('accounts.invitation.organisation'), value: organisation },
                { name: t('accounts.invitation.capacity'), value: capacity },
                { name: t('accounts.address'), value: address && <bdi>{address}</bdi> },
                { name: t('accounts.invitation.expires'), value: expires },
              ]}
            />
          </Card>
        )}
        <PageForm action={`/invitations/${params['token']}`} form={form}>
          <TextField
            name="name"
            label={t('accounts.invitation.name')}
            hint={t('accounts.invitation.name.hint')}
            autoComplete="name"
          />
          <SelectField
            name="language"
            label={t('accounts.invitation.language')}
            initial={language}
            options={languages.map((tag) => ({ value: tag, label: languageNames[tag] }))}
          />
          <SelectField
            name="timeZone"
            label={t('accounts.invitation.timeZone')}
            hint={t('accounts.invitation.timeZone.hint')}
            placeholder={t('accounts.invitation.timeZone.choose')}
            options={timeZoneOptions}
          />
          <PasswordField
            name="newPassword"
            label={t('accounts.invitation.password')}
            hint={t('accounts.newPassword.hint')}
            purpose="new"
          />
          <SubmitButton>{t('accounts.invitation.act')}</SubmitButton>
        </PageForm>
      </NarrowPage>
    );
  },
});
