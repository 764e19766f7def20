import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './account.module.css';
import { browserName } from './browser-name.js';

const Browser = graphql(`
  fragment SignedInBrowser on Session {
    id
    browser
    isCurrent
    signedIn {
      date
      time
    }
    lastSeen {
      date
      time
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      id
    }
  }
`);

/** Where one is signed in, this browser first; any other can be signed out from here. */
export function BrowserList({ browsers }: { browsers: readonly FragmentType<typeof Browser>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const rows = [...readFragment(Browser, browsers)].sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent));
  const nameOf = (agent: string) => {
    const { browser, system } = browserName(agent);
    if (browser && system) return t('account.browser.onSystem', { browser, system });
    return browser ?? system ?? t('account.browser.unknown');
  };
  const moment = (clock: { date: string; time: string } | null) =>
    clock && format.moment(`${clock.date}T${clock.time}`);
  return (
    <div className={classes.browsers}>
      <ResponsiveTable
        caption={t('account.browsers')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          {
            title: t('account.browser'),
            cell: ({ browser }) => <bdi title={browser}>{nameOf(browser)}</bdi>,
          },
          { title: t('account.browser.lastSeen'), cell: ({ lastSeen }) => moment(lastSeen) },
          { title: t('account.browser.since'), cell: ({ signedIn }) => moment(signedIn) },
          {
            title: t('account.browser.acts'),
            cell: ({ id, browser, isCurrent }) =>
              isCurrent ? (
                <StatusWord tone="good">{t('account.browser.this')}</StatusWord>
              ) : (
                <EndOne id={id} name={nameOf(browser)} />
              ),
          },
        ]}
      />
      {rows.length > 1 && <EndOthers />}
    </div>
  );
}

function EndOne({ id, name }: { id: string; name: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(EndSession);
  const end = async () => {
    if (await act({ id })) announce(t('account.browser.ended', { browser: name }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ActButton busy={busy} onClick={() => void end()}>
        {t('account.browser.end')}
        <span className="visually-hidden"> {name}</span>
      </ActButton>
    </>
  );
}

function EndOthers() {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(EndOtherSessions);
  const end = async () => {
    if (await act({})) announce(t('account.browsers.othersEnded'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        question={t('account.browsers.endOthers.question')}
        busy={busy}
        onConfirm={() => void end()}
      >
        {t('account.browsers.endOthers')}
      </ConfirmButton>
    </>
  );
}
