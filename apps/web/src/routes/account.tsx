import { BrowserList } from '../features/accounts/browser-list.js';
import { DetailsForm } from '../features/accounts/details-form.js';
import { PasswordForm } from '../features/accounts/password-form.js';
import { MailChoiceForm } from '../features/digests/mail-choice-form.js';
import { OwnMandates } from '../features/mandates/own-mandates.js';
import { CalendarFeed } from '../features/meetings/calendar-feed.js';
import { networkDay } from '../features/network/network-day.js';
import { SlashChoice } from '../features/search/slash-choice.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import classes from '../features/accounts/account.module.css';
import { useFormat, useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const AccountPage = graphql(`
  query AccountPage {
    me {
      id
      name
      address
      passwordChangedAt
      ...MyDetails
      ...MyChosenMail
      mandates {
        ...OwnMandate
      }
    }
    mySessions {
      ...SignedInBrowser
    }
  }
`);

/** What a person holds here, and what they choose for themselves. */
export const route = definePage({
  path: '/account',
  needs: 'signed-in',
  query: AccountPage,
  failure: ({ me }) => (me ? undefined : 'signed-out'),
  title: (t) => t('account.title'),
  Page({ data: { me, mySessions } }) {
    const t = useTranslate();
    const format = useFormat();
    if (!me) return null;
    return (
      <>
        <PageHeader kind={<bdi>{me.address}</bdi>} title={<bdi>{me.name}</bdi>} />
        <Section title={t('account.mandates')} lead={t('account.mandates.lead')}>
          <OwnMandates mandates={me.mandates} />
        </Section>
        <div className={classes.columns}>
          <div>
            <Section title={t('account.details')} lead={t('account.address.hint', { address: me.address })}>
              <DetailsForm details={me} />
            </Section>
            <Section
              title={t('account.password')}
              lead={
                me.passwordChangedAt &&
                t('account.password.last', { day: format.plainDate(networkDay(me.passwordChangedAt)) })
              }
            >
              <PasswordForm address={me.address} />
            </Section>
          </div>
          <div>
            <Section title={t('digests.title')} lead={t('digests.lead')}>
              <MailChoiceForm of={me} />
            </Section>
            <Section title={t('account.calendar')}>
              <CalendarFeed />
            </Section>
            <Section title={t('account.keyboard')}>
              <SlashChoice />
            </Section>
          </div>
        </div>
        <Section title={t('account.browsers')} lead={t('account.browsers.lead')}>
          <BrowserList browsers={mySessions} />
        </Section>
      </>
    );
  },
});
