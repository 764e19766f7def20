import { languageName, languages } from '@gsenet/shared/languages';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { PageForm } from '../platform/page-form.js';
import { timeZoneOptions } from '../platform/time-zones.js';
import { SubmitButton } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { SelectField, TextField } from '../ui/fields.js';
import { useLanguage, useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { PasswordField } from '../ui/password-field.js';
import { Card } from '../ui/section.js';

const AcceptInvitationPage = graphql(`
  query AcceptInvitationPage($token: String!) {
    invitationOffer(token: $token) {
      id
      name
      address
      capacity
      hasAccount
      organisation {
        id
        name
      }
    }
  }
`);

/**
 * Behind the link of an invitation. Says what is offered to whom, and opens the account when the button is
 * pressed: opening the link alone accepts nothing.
 */
export const route = definePage({
  path: '/invitations/:token',
  needs: 'anyone',
  documentOnly: true,
  query: AcceptInvitationPage,
  variables: ({ token }) => ({ token: token ?? '' }),
  title: (t) => t('accounts.invitation.title'),
  Page({ data: { invitationOffer: offer }, form, params }) {
    const t = useTranslate();
    if (!offer)
      return (
        <NarrowPage>
          <PageHeader title={t('accounts.invitation.title')}>{t('refusal.LINK_NOT_GOOD')}</PageHeader>
        </NarrowPage>
      );
    return (
      <NarrowPage>
        <PageHeader title={t('accounts.invitation.title')}>{t('accounts.invitation.lead')}</PageHeader>
        <Card>
          <DataList
            facts={[
              { name: t('accounts.invitation.organisation'), value: offer.organisation.name },
              { name: t('accounts.invitation.capacity'), value: t(`capacity.${offer.capacity}`) },
              { name: t('accounts.address'), value: <bdi>{offer.address}</bdi> },
            ]}
          />
        </Card>
        <PageForm action={`/invitations/${params['token']}`} form={form}>
          {!offer.hasAccount && <NewAccountFields name={offer.name} />}
          <SubmitButton>{t('accounts.invitation.act')}</SubmitButton>
        </PageForm>
      </NarrowPage>
    );
  },
});

/** What is asked of somebody who has no account yet. */
function NewAccountFields({ name }: { name: string }) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <>
      <TextField
        name="name"
        label={t('accounts.invitation.name')}
        hint={t('accounts.invitation.name.hint')}
        autoComplete="name"
        initial={name}
      />
      <SelectField
        name="language"
        label={t('accounts.invitation.language')}
        initial={language}
        options={languages.map((tag) => ({ value: tag, label: languageName(tag) }))}
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
    </>
  );
}
