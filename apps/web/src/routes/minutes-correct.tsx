import { CorrectByMail } from '../features/minutes/correct-by-mail.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';

const CorrectMinutesPage = graphql(`
  query CorrectMinutesPage($token: String!, $section: String) {
    draftToCorrect(token: $token, section: $section) {
      id
      title
      ...DraftByMail
    }
  }
`);

/** Behind the link of a draft's mail: what it says, and a form that needs no script. Only sending it changes anything. */
export const route = definePage({
  path: '/minutes/:token',
  needs: 'anyone',
  documentOnly: true,
  query: CorrectMinutesPage,
  variables: ({ token }, search) => ({ token: token ?? '', section: search.get('section') }),
  title: (t, { draftToCorrect }) => draftToCorrect?.title ?? t('minutes.draft'),
  Page({ data: { draftToCorrect: draft }, form, params }) {
    const t = useTranslate();
    return (
      <NarrowPage>
        {draft ? (
          <CorrectByMail draft={draft} form={form} token={params['token'] ?? ''} />
        ) : (
          <PageHeader title={t('minutes.draft')}>{t('refusal.LINK_NOT_GOOD')}</PageHeader>
        )}
      </NarrowPage>
    );
  },
});
