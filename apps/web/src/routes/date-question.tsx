import type { RefusalCode } from '@gsenet/shared/translate';
import { TimesToAnswer } from '../features/date-polls/times-to-answer.js';
import { graphql } from '../gql/gql.js';
import type { DateQuestionPageQuery } from '../gql/graphql.js';
import { PageForm } from '../platform/page-form.js';
import { definePage, type FormState } from '../platform/page.js';
import { inWords } from '../platform/refusals.js';
import { SubmitButton } from '../ui/act.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { StatusWord } from '../ui/status-word.js';

const DateQuestionPage = graphql(`
  query DateQuestionPage($token: String!) {
    questionOfDate(token: $token) {
      id
      title
      personName
      organisationName
      answered
      canAnswer
      whyNotAnswer
      closes {
        date
        time
      }
      times {
        ...TimeToAnswer
      }
    }
  }
`);

type Question = NonNullable<DateQuestionPageQuery['questionOfDate']>;

/** Behind the link of a date poll's mail: a form that needs no script. Only sending it changes anything. */
export const route = definePage({
  path: '/dates/:token',
  needs: 'anyone',
  documentOnly: true,
  query: DateQuestionPage,
  variables: ({ token }) => ({ token: token ?? '' }),
  title: (t, { questionOfDate }) => questionOfDate?.title ?? t('datePolls.question.title'),
  Page({ data: { questionOfDate: question }, form, params }) {
    const t = useTranslate();
    return (
      <NarrowPage>
        {question ? (
          <Asked question={question} form={form} token={params['token'] ?? ''} />
        ) : (
          <PageHeader title={t('datePolls.question.title')}>{t('refusal.LINK_NOT_GOOD')}</PageHeader>
        )}
      </NarrowPage>
    );
  },
});

function Asked({ question, form, token }: { question: Question; form: FormState; token: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, personName, organisationName, canAnswer, whyNotAnswer, closes, times } = question;
  const by = format.moment(`${closes.date}T${closes.time}`);
  const closedAt = t('datePolls.closedAt', { by });
  return (
    <>
      <PageHeader kind={t('datePolls.question.title')} title={<bdi>{title}</bdi>}>
        {t('datePolls.question.for', { name: personName, organisation: organisationName })}
      </PageHeader>
      {form.done && (
        <p role="status">
          <StatusWord tone="good">{t('datePolls.question.done', { by })}</StatusWord>
        </p>
      )}
      {canAnswer ? (
        <>
          {!form.done && <p>{t('datePolls.question.words', { by })}</p>}
          <PageForm action={`/dates/${token}`} form={form}>
            <TimesToAnswer times={times} />
            <SubmitButton>{t('datePolls.send')}</SubmitButton>
          </PageForm>
        </>
      ) : (
        <p>
          {whyNotAnswer === 'POLL_CLOSED' ? closedAt : inWords(t, { code: whyNotAnswer as RefusalCode }).text}
        </p>
      )}
    </>
  );
}
