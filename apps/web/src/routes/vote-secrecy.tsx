import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

/** What a secret ballot is protected from, and from what it is not, in plain words. */
export const route = definePage({
  path: '/votes/secrecy',
  needs: 'anyone',
  title: (t) => t('secrecy.title'),
  Page() {
    const t = useTranslate();
    return (
      <>
        <PageHeader title={t('secrecy.title')}>{t('secrecy.lead')}</PageHeader>
        <Section title={t('secrecy.protected')}>
          <ul>
            <li>{t('secrecy.protected.others')}</li>
            <li>{t('secrecy.protected.copies')}</li>
            <li>{t('secrecy.protected.order')}</li>
            <li>{t('secrecy.protected.once')}</li>
          </ul>
        </Section>
        <Section title={t('secrecy.not')}>
          <ul>
            <li>{t('secrecy.not.operator')}</li>
            <li>{t('secrecy.not.few')}</li>
            <li>{t('secrecy.not.device')}</li>
            <li>{t('secrecy.not.pressure')}</li>
            <li>{t('secrecy.not.proof')}</li>
          </ul>
        </Section>
      </>
    );
  },
});
