import type { RefusalCode } from '@gsenet/shared/translate';
import { graphql } from '../gql/gql.js';
import type { NoticeAnswerPageQuery } from '../gql/graphql.js';
import { PageForm } from '../platform/page-form.js';
import { definePage, type FormState } from '../platform/page.js';
import { inWords } from '../platform/refusals.js';
import { SubmitButton } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { RadioField } from '../ui/fields.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { StatusWord } from '../ui/status-word.js';

const NoticeAnswerPage = graphql(`
  query NoticeAnswerPage($token: String!) {
    shortNoticeByLink(token: $token) {
      title
      fromDay
      because
      personName
      whyNotAnswer
      members {
        id
        name
        consents
      }
    }
  }
`);

type Notice = NonNullable<NoticeAnswerPageQuery['shortNoticeByLink']>;

/** Behind the link of a mail about short notice: a form that needs no script. Only sending it changes anything. */
export const route = definePage({
  path: '/notice/:token',
  needs: 'anyone',
  documentOnly: true,
  query: NoticeAnswerPage,
  variables: ({ token }) => ({ token: token ?? '' }),
  title: (t, { shortNoticeByLink }) => shortNoticeByLink?.title ?? t('shortNotice.title'),
  Page({ data: { shortNoticeByLink: notice }, form, params }) {
    const t = useTranslate();
    return (
      <NarrowPage>
        {notice ? (
          <Asked notice={notice} form={form} token={params['token'] ?? ''} />
        ) : (
          <PageHeader title={t('shortNotice.title')}>{t('refusal.LINK_NOT_GOOD')}</PageHeader>
        )}
      </NarrowPage>
    );
  },
});

function Asked({ notice, form, token }: { notice: Notice; form: FormState; token: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, fromDay, because, personName, members, whyNotAnswer } = notice;
  return (
    <>
      <PageHeader kind={t('shortNotice.title')} title={<bdi>{title}</bdi>}>
        {t('shortNotice.link.for', { name: personName })}
      </PageHeader>
      <DataList
        facts={[
          { name: t('shortNotice.ask.day'), value: format.plainDate(fromDay) },
          { name: t('shortNotice.because'), value: <bdi>{because}</bdi> },
        ]}
      />
      {form.done && (
        <p role="status">
          <StatusWord tone="good">{t('shortNotice.link.done')}</StatusWord>
        </p>
      )}
      {whyNotAnswer ? (
        <p>{inWords(t, { code: whyNotAnswer as RefusalCode }).text}</p>
      ) : (
        <PageForm action={`/notice/${token}`} form={form}>
          {members.map(({ id, name, consents }) => (
            <RadioField
              key={id}
              name={`member-${id}`}
              label={t('shortNotice.link.says', { member: name })}
              initial={typeof consents === 'boolean' ? (consents ? 'consents' : 'refuses') : undefined}
              options={[
                { value: 'consents', label: t('shortNotice.link.consents') },
                { value: 'refuses', label: t('shortNotice.link.refuses') },
              ]}
            />
          ))}
          <SubmitButton>{t('shortNotice.link.send')}</SubmitButton>
        </PageForm>
      )}
    </>
  );
}
