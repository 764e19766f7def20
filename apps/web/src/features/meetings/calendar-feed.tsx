import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import classes from './calendar-feed.module.css';

const Feed = graphql(`
  query MyCalendarFeed {
    myCalendarFeed {
      address
    }
  }
`);

const OpenFeed = graphql(`
  mutation OpenCalendarFeed {
    openCalendarFeed {
      address
    }
  }
`);

const RevokeFeed = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed {
      address
    }
  }
`);

/** One's own calendar address: opened once, read by calendar programs ever after, revoked when it got into wrong hands. */
export function CalendarFeed({ onClose }: { onClose?: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const [{ data, error }] = useQuery({ query: Feed, requestPolicy: 'network-only' });
  const open = useAct(OpenFeed);
  const revoke = useAct(RevokeFeed);
  // What came of the last press; until then, what the API said.
  const [changed, setChanged] = useState<string | null>();
  const address = changed === undefined ? data && (data.myCalendarFeed?.address ?? null) : changed;
  const doOpen = async () => {
    const answer = await open.act({});
    if (answer) setChanged(answer.openCalendarFeed?.address ?? null);
  };
  const doRevoke = async () => {
    if (!(await revoke.act({}))) return;
    setChanged(null);
    announce(t('meetings.feed.revoked'));
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    announce(t('meetings.feed.copied'));
  };
  if (error) return <FormErrorSummary errors={[{ text: t('ui.unreachable') }]} />;
  if (address === undefined) return <LoadingState />;
  return (
    <div className={classes.feed}>
      <FormErrorSummary errors={[...open.errors, ...revoke.errors]} />
      <p>{t('meetings.feed.words')}</p>
      {address && (
        <>
          <p className={classes.address} dir="ltr">
            {address}
          </p>
          <ul>
            <li>{t('meetings.feed.apple')}</li>
            <li>{t('meetings.feed.google')}</li>
            <li>{t('meetings.feed.outlook')}</li>
          </ul>
          <p>{t('meetings.feed.delay')}</p>
        </>
      )}
      <Acts>
        {address ? (
          <>
            <a className={classes.subscribe} href={address.replace(/^https?:/, 'webcal:')}>
              {t('meetings.feed.subscribe')}
            </a>
            {/* Browsers lend the clipboard to safe pages only. */}
            {window.isSecureContext && (
              <ActButton onClick={() => void copy(address)}>{t('meetings.feed.copy')}</ActButton>
            )}
            <ConfirmButton
              question={t('meetings.feed.revoke.question')}
              busy={revoke.busy}
              onConfirm={() => void doRevoke()}
            >
              {t('meetings.feed.revoke')}
            </ConfirmButton>
          </>
        ) : (
          <ActButton busy={open.busy} onClick={() => void doOpen()}>
            {t('meetings.feed.open')}
          </ActButton>
        )}
        {onClose && <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>}
      </Acts>
    </div>
  );
}
