import { Link, useSearchParams } from 'react-router';
import { definePage } from '../platform/page.js';
import { PageForm } from '../platform/page-form.js';
import { SubmitButton } from '../ui/act.js';
import { TextField } from '../ui/fields.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { PasswordField } from '../ui/password-field.js';

/** Who are you? Works without script; afterwards one is where one wanted to go. */
export const route = definePage({
  path: '/sign-in',
  needs: 'anyone',
  title: (t) => t('accounts.signIn.title'),
  Page({ form }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const next = form.values['next'] ?? search.get('next');
    return (
      <NarrowPage>
        <PageHeader title={t('accounts.signIn.title')} />
        <PageForm action="/sign-in" form={form}>
          {next && <input type="hidden" name="next" value={next} />}
          <TextField
            name="address"
            label={t('accounts.address')}
            type="email"
            autoComplete="username"
            dir="ltr"
          />
          <PasswordField name="password" label={t('accounts.password')} purpose="current" />
          <SubmitButton>{t('accounts.signIn.act')}</SubmitButton>
        </PageForm>
        <p>
          <Link to="/reset-password">{t('accounts.signIn.forgotten')}</Link>
        </p>
        <p>{t('accounts.signIn.byInvitation')}</p>
      </NarrowPage>
    );
  },
});
