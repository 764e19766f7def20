import { Link, useSearchParams } from 'react-router';
import { LetterSheet } from '../features/secretariat/letter-sheet.js';
import { MailTable } from '../features/secretariat/mail-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const OutboxPage = graphql(`
  query OutboxPage($after: String, $read: Boolean = false, $mail: ID = "") {
    secretariatDesk {
      deliversMail
    }
    mails(first: 25, after: $after) {
      nextCursor
      items {
        ...MailLine
      }
    }
    letter(mailId: $mail) @include(if: $read) {
      ...LetterToRead
    }
  }
`);

const path = '/secretariat/outbox';

/** Every mail of the portal and what became of it; where nothing delivers them, the letters themselves. */
export const route = definePage({
  path,
  needs: 'signed-in',
  query: OutboxPage,
  variables(_params, search) {
    const mail = search.get('mail');
    return { after: search.get('after'), read: mail !== null, mail: mail ?? '' };
  },
  failure: ({ secretariatDesk }) => (secretariatDesk ? undefined : 'denied'),
  title: (t) => t('secretariat.outbox'),
  Page({ data: { secretariatDesk, mails, letter } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const delivers = secretariatDesk?.deliversMail ?? true;
    const after = search.get('after');
    const address = (change: Record<string, string>) =>
      `${path}?${new URLSearchParams({ ...(after && { after }), ...change }).toString()}`;
    return (
      <>
        <PageHeader
          kind={<Link to="/secretariat">{t('secretariat.title')}</Link>}
          title={t('secretariat.outbox')}
        >
          {delivers ? t('secretariat.outbox.lead') : t('secretariat.outbox.lead.kept')}
        </PageHeader>
        {search.has('mail') && <LetterSheet letter={letter ?? null} back={address({})} />}
        {mails.items.length > 0 ? (
          <MailTable mails={mails.items} letterAddress={delivers ? null : (id) => address({ mail: id })} />
        ) : (
          <EmptyState title={t('secretariat.outbox.empty')}>{t('secretariat.outbox.empty.words')}</EmptyState>
        )}
        <Pager
          next={mails.nextCursor ? address({ after: mails.nextCursor }) : undefined}
          first={after ? path : undefined}
        />
      </>
    );
  },
});
