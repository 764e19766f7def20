import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MailLineFragment, MailState } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { wordsFor } from './words-from-wire.js';
import classes from './mail-table.module.css';

const Line = graphql(`
  fragment MailLine on Mail {
    id
    kind
    address
    state
    attempts
    problem
    viewerCanRetry
    entered {
      date
      time
    }
    sent {
      date
      time
    }
  }
`);

const RetryMail = graphql(`
  mutation RetryMail($id: ID!) {
    retryMail(id: $id) {
      id
      ...MailLine
    }
  }
`);

interface MailTableProps {
  mails: readonly FragmentType<typeof Line>[];
  /** Where the letter of a mail is read; null with a mail server, since letters hold other people’s links. */
  letterAddress: ((id: string) => string) | null;
}

/** Mails with what became of them, and what can be done about those that were refused. */
export function MailTable({ mails, letterAddress }: MailTableProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('secretariat.outbox')}
      rows={readFragment(Line, mails)}
      rowKey={({ id }) => id}
      columns={[
        { title: t('secretariat.outbox.letter'), cell: ({ kind }) => wordsFor(t, 'mail', kind) },
        {
          title: t('secretariat.outbox.to'),
          cell: ({ address }) => <Address of={address} />,
        },
        {
          title: t('secretariat.outbox.when'),
          cell: ({ entered }) =>
            entered && (
              <span className={classes.when}>{format.moment(`${entered.date}T${entered.time}`)}</span>
            ),
        },
        { title: t('secretariat.outbox.state'), cell: (mail) => <MailState mail={mail} /> },
        {
          title: t('secretariat.outbox.acts'),
          cell: ({ id, address, viewerCanRetry, state }) => (
            <Acts>
              {letterAddress && state !== 'dropped' && (
                <ActLink to={letterAddress(id)}>
                  {t('secretariat.outbox.read')} <span className="visually-hidden">{address}</span>
                </ActLink>
              )}
              {viewerCanRetry && <Retry id={id} address={address} />}
            </Acts>
          ),
        },
      ]}
    />
  );
}

/** Where it does not fit in a line, it is broken before its @ rather than in a name. */
function Address({ of: address }: { of: string }) {
  const at = address.lastIndexOf('@');
  return (
    <bdi className={classes.address}>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </bdi>
  );
}

const tones: Record<MailState, Tone> = {
  waiting: 'caution',
  sent: 'good',
  failing: 'bad',
  dropped: 'quiet',
  kept: 'quiet',
  gathered: 'quiet',
  unwanted: 'quiet',
};

function MailState({ mail: { state, sent, attempts, problem } }: { mail: MailLineFragment }) {
  const t = useTranslate();
  const format = useFormat();
  const words = {
    waiting: t('secretariat.mail.state.waiting'),
    sent: t('secretariat.mail.state.sent', {
      moment: sent ? format.moment(`${sent.date}T${sent.time}`) : '',
    }),
    failing: t('secretariat.mail.state.failing', { n: attempts }),
    dropped: t('secretariat.mail.state.dropped'),
    kept: t('secretariat.mail.state.kept'),
    gathered: t('secretariat.mail.state.gathered'),
    unwanted: t('secretariat.mail.state.unwanted'),
  };
  return (
    <>
      <StatusWord tone={tones[state]}>{words[state]}</StatusWord>
      {problem && (
        <p className={classes.problem} dir="ltr">
          {problem}
        </p>
      )}
    </>
  );
}

function Retry({ id, address }: { id: string; address: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(RetryMail);
  const retry = async () => {
    if (await act({ id })) announce(t('secretariat.outbox.retried', { address }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ActButton busy={busy} onClick={() => void retry()}>
        {t('secretariat.outbox.retry')} <span className="visually-hidden">{address}</span>
      </ActButton>
    </>
  );
}
