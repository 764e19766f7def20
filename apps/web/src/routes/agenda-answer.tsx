import type { RefusalCode } from '@gsenet/shared/translate';
import { graphql } from '../gql/gql.js';
import type { AgendaAnswerPageQuery } from '../gql/graphql.js';
import { PageForm } from '../platform/page-form.js';
import { definePage, type FormState } from '../platform/page.js';
import { inWords } from '../platform/refusals.js';
import { SubmitButton } from '../ui/act.js';
import { RadioField } from '../ui/fields.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { StatusWord } from '../ui/status-word.js';

const AgendaAnswerPage = graphql(`
  query AgendaAnswerPage($token: String!) {
    agendaByLink(token: $token) {
      number
      title
      personName
      memberName
      whyNotAnswer
      time {
        date
        time
      }
      lateItems {
        id
        title
        note
        because
        answer
      }
      items {
        id
        position
        title
        note
        kind
        verdict
      }
    }
  }
`);

type Agenda = NonNullable<AgendaAnswerPageQuery['agendaByLink']>;

/** Behind the link of a mail about an agenda: a form that needs no script. Only sending it changes anything. */
export const route = definePage({
  path: '/agenda/:token',
  needs: 'anyone',
  documentOnly: true,
  query: AgendaAnswerPage,
  variables: ({ token }) => ({ token: token ?? '' }),
  title: (t, { agendaByLink }) => agendaByLink?.title ?? t('agendas.link.title'),
  Page({ data: { agendaByLink: agenda }, form, params }) {
    const t = useTranslate();
    return (
      <NarrowPage>
        {agenda ? (
          <Asked agenda={agenda} form={form} token={params['token'] ?? ''} />
        ) : (
          <PageHeader title={t('agendas.link.title')}>{t('refusal.LINK_NOT_GOOD')}</PageHeader>
        )}
      </NarrowPage>
    );
  },
});

function Asked({ agenda, form, token }: { agenda: Agenda; form: FormState; token: string }) {
  const t = useTranslate();
  const format = useFormat();
  const { title, personName, memberName, whyNotAnswer, time, lateItems, items } = agenda;
  const moment = format.moment(`${time.date}T${time.time}`);
  return (
    <>
      <PageHeader kind={t('agendas.link.title')} title={<bdi>{title}</bdi>}>
        {t('agendas.link.for', { name: personName, member: memberName })}
      </PageHeader>
      <p>{t('agendas.link.when', { moment })}</p>
      {form.done && (
        <p role="status">
          <StatusWord tone="good">{t('agendas.link.done')}</StatusWord>
        </p>
      )}
      {whyNotAnswer ? (
        <p>{inWords(t, { code: whyNotAnswer as RefusalCode }).text}</p>
      ) : lateItems.length + items.length === 0 ? (
        <p>{t('agendas.link.nothing')}</p>
      ) : (
        <PageForm action={`/agenda/${token}`} form={form}>
          <Questions lateItems={lateItems} items={items} />
          <SubmitButton>{t('agendas.link.send')}</SubmitButton>
        </PageForm>
      )}
    </>
  );
}

function Questions({ lateItems, items }: Pick<Agenda, 'lateItems' | 'items'>) {
  const t = useTranslate();
  const format = useFormat();
  const nothing = { value: '', label: t('agendas.review.nothing') };
  return (
    <>
      {lateItems.length > 0 && (
        <>
          <h2>{t('agendas.late')}</h2>
          <p>{t('agendas.late.lead')}</p>
          {lateItems.map(({ id, title, note, because, answer }) => (
            <RadioField
              key={id}
              name={`late-${id}`}
              label={title}
              hint={[because, note].filter(Boolean).join(' · ')}
              initial={answer ?? ''}
              optional
              options={[
                { value: 'consents', label: t('agendas.late.consent') },
                { value: 'refuses', label: t('agendas.late.refuse') },
                nothing,
              ]}
            />
          ))}
        </>
      )}
      {items.length > 0 && (
        <>
          <h2>{t('agendas.review')}</h2>
          <p>{t('agendas.review.lead')}</p>
          {items.map(({ id, position, title, note, kind, verdict }) => (
            <RadioField
              key={id}
              name={`item-${id}`}
              label={`${format.number(position)}. ${title}`}
              hint={[t(`meetings.item.kind.${kind}`), note].filter(Boolean).join(' · ')}
              initial={verdict ?? ''}
              optional
              options={[
                { value: 'preapproves', label: t('agendas.review.preapproves') },
                { value: 'flags', label: t('agendas.review.flags') },
                nothing,
              ]}
            />
          ))}
        </>
      )}
    </>
  );
}
