import type { RefusalCode } from '@gsenet/shared/translate';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { AnswerPageForm } from '../features/meetings/answer-page-form.js';
import classes from '../features/meetings/answer-page.module.css';
import { AnswerWord } from '../features/meetings/answer-word.js';
import { useTimes } from '../features/meetings/meeting-times.js';
import { graphql } from '../gql/gql.js';
import type { AnswerPageQuery } from '../gql/graphql.js';
import { definePage, type FormState } from '../platform/page.js';
import { inWords } from '../platform/refusals.js';
import { ActLink, Acts } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { useTranslate } from '../ui/language.js';
import { NarrowPage } from '../ui/narrow-page.js';
import { PageHeader } from '../ui/page-header.js';
import { Card } from '../ui/section.js';

const AnswerPage = graphql(`
  query AnswerPage($token: String!) {
    invitationToMeeting(token: $token) {
      number
      title
      mode
      state
      place
      personName
      organisationName
      answer
      alternateId
      possibleAlternates {
        id
        name
      }
      canAnswer
      whyNotAnswer
      localTimes {
        ...TimesOfMeeting
      }
      ...InvitationToAnswer
    }
  }
`);

type Invitation = NonNullable<AnswerPageQuery['invitationToMeeting']>;

/**
 * Behind the links of an invitation's mail. The link says which answer to begin with; it is given when the button is
 * pressed, since mail scanners open links as well.
 */
export const route = definePage({
  path: '/answer/:token',
  needs: 'anyone',
  documentOnly: true,
  query: AnswerPage,
  variables: ({ token }) => ({ token: token ?? '' }),
  title: (t, { invitationToMeeting }) => invitationToMeeting?.title ?? t('meetings.answer.title'),
  Page({ data: { invitationToMeeting: invitation }, form, params }) {
    const t = useTranslate();
    return (
      <NarrowPage>
        {invitation ? (
          <Invited invitation={invitation} form={form} token={params['token'] ?? ''} />
        ) : (
          <PageHeader title={t('meetings.answer.title')}>{t('refusal.LINK_NOT_GOOD')}</PageHeader>
        )}
      </NarrowPage>
    );
  },
});

interface InvitedProps {
  invitation: Invitation;
  form: FormState;
  token: string;
}

function Invited({ invitation, form, token }: InvitedProps) {
  const t = useTranslate();
  const [search] = useSearchParams();
  const times = useTimes(invitation.localTimes);
  const { number, title, mode, place, state, personName, organisationName, canAnswer } = invitation;
  const answerForm = (
    <AnswerPageForm token={token} invitation={invitation} form={form} asked={search.get('answer')} />
  );
  return (
    <>
      <PageHeader kind={t('meetings.answer.title')} title={<bdi>{title}</bdi>}>
        {t('meetings.answer.for', { name: personName, organisation: organisationName })}
      </PageHeader>
      {form.done ? (
        <div className={classes.done} role="status">
          <h2>{t('meetings.answer.recorded')}</h2>
          <Given invitation={invitation} />
          <p>{t('meetings.answer.recorded.words')}</p>
        </div>
      ) : (
        canAnswer && invitation.answer !== 'waiting' && <Given invitation={invitation} />
      )}
      <Card>
        <DataList
          facts={[
            ...times,
            { name: t('meetings.where'), value: place ? <bdi>{place}</bdi> : t(`meetings.mode.${mode}`) },
          ]}
        />
      </Card>
      {!canAnswer && <p className={classes.closed}>{whyNot(t, invitation)}</p>}
      {canAnswer && (form.done ? <Changing>{answerForm}</Changing> : answerForm)}
      <Acts>
        <ActLink to={`/meetings/${number}`}>{t('meetings.page')}</ActLink>
        {state !== 'cancelled' && (
          <ActLink to={`/meetings/${number}.ics`} afresh>
            {t('meetings.download')}
          </ActLink>
        )}
      </Acts>
    </>
  );
}

/** Once answered, another answer is at hand and no longer asked for. */
function Changing({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    <details className={classes.change}>
      <summary>{t('meetings.answer.change')}</summary>
      {children}
    </details>
  );
}

function Given({ invitation: { answer, alternateId, possibleAlternates } }: { invitation: Invitation }) {
  const t = useTranslate();
  const alternate = possibleAlternates.find(({ id }) => id === alternateId);
  return (
    <p>
      {t('meetings.youAnswered')} <AnswerWord answer={answer} />
      {alternate && <> {t('meetings.alternate.named', { name: alternate.name })}</>}
    </p>
  );
}

/** The API names the refusal that an answer would meet. */
const whyNot = (t: ReturnType<typeof useTranslate>, { whyNotAnswer }: Invitation): string =>
  inWords(t, { code: whyNotAnswer as RefusalCode }).text;
