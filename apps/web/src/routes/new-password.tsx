import { definePage } from '../platform/page.js';
import { PageForm } from '../platform/page-form.js';
import { ActLink, SubmitButton } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { PasswordField } from '../ui/password-field.js';

/** Behind the link of a mail. Opening it changes nothing; the button does. */
export const route = definePage({
  path: '/reset-password/:token',
  needs: 'anyone',
  documentOnly: true,
  title: (t) => t('accounts.newPassword.title'),
  Page({ form, params }) {
    const t = useTranslate();
    if (form.done) {
      return (
        <NarrowPage>
          <PageHeader
            title={t('accounts.newPassword.done.title')}
            action={
              <ActLink to="/sign-in" weight="main">
                {t('accounts.signIn.act')}
              </ActLink>
            }
          >
            {t('accounts.newPassword.done.words')}
          </PageHeader>
        </NarrowPage>
      );
    }
    return (
      <NarrowPage>
        <PageHeader title={t('accounts.newPassword.title')}>{t('accounts.newPassword.lead')}</PageHeader>
        <PageForm action={`/reset-password/${params['token']}`} form={form}>
          <PasswordField
            name="newPassword"
            label={t('accounts.newPassword')}
            hint={t('accounts.newPassword.hint')}
            purpose="new"
          />
          <SubmitButton>{t('accounts.newPassword.act')}</SubmitButton>
        </PageForm>
      </NarrowPage>
    );
  },
});
