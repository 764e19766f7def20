import { Link } from 'react-router';
import { definePage } from '../platform/page.js';
import { PageForm } from '../platform/page-form.js';
import { SubmitButton } from '../ui/act.js';
import { TextField } from '../ui/fields.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';

/** Asks for a link to set a new password. The answer is the same whether the address is known or not. */
export const route = definePage({
  path: '/reset-password',
  needs: 'anyone',
  title: (t) => t('accounts.reset.title'),
  Page({ form }) {
    const t = useTranslate();
    return (
      <NarrowPage>
        {form.done ? (
          <PageHeader title={t('accounts.reset.sent.title')}>{t('accounts.reset.sent.words')}</PageHeader>
        ) : (
          <>
            <PageHeader title={t('accounts.reset.title')}>{t('accounts.reset.lead')}</PageHeader>
            <PageForm action="/reset-password" form={form}>
              <TextField
                name="address"
                label={t('accounts.address')}
                type="email"
                autoComplete="username"
                dir="ltr"
              />
              <SubmitButton>{t('accounts.reset.act')}</SubmitButton>
            </PageForm>
          </>
        )}
        <p>
          <Link to="/sign-in">{t('accounts.reset.back')}</Link>
        </p>
      </NarrowPage>
    );
  },
});
