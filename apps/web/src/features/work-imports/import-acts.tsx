import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ErrorState } from '../../ui/notice.js';
import { Read } from './bring-table.js';
import { ImportState } from './import-state.js';
import classes from './import.module.css';

const Import = graphql(`
  fragment ActsOfImport on WorkImport {
    id
    state
    fileId
    reason
    lines
    linesRead
    makes
    changes
    refusals
    submits
    drafts
    leftOut
    draftsNow
    waitingNow
    viewerCanImport
    viewerCanPublish
    awaitsOthers
  }
`);
const ImportAll = graphql(`
  mutation ImportWorks($id: ID!) {
    importWorks(id: $id) {
      id
    }
  }
`);
const PublishAll = graphql(`
  mutation PublishImportedWorks($id: ID!) {
    publishImportedWorks(id: $id) {
      id
    }
  }
`);

/** Milliseconds between looks how far it is. */
const everyLook = 2000;

/** How far an import is, and what is done with it next. */
export function ImportActs({ of }: { of: FragmentType<typeof Import> }) {
  const t = useTranslate();
  const format = useFormat();
  const refresh = usePageRefresh();
  const navigate = useNavigate();
  const again = useAct(Read);
  const importing = useAct(ImportAll);
  const publishing = useAct(PublishAll);
  const { id, state, fileId, reason, lines, linesRead, makes, changes, ...one } = readFragment(Import, of);
  const underWay = state === 'reading' || state === 'importing' || state === 'publishing';
  useEffect(() => {
    if (!underWay) return;
    const timer = setInterval(refresh, everyLook);
    return () => clearInterval(timer);
  }, [underWay, refresh]);
  const toDo = state === 'reading' ? lines : makes + changes;
  const readAgain = async () => {
    const done = await again.act({ fileId });
    if (done) await navigate(`/library/import/${done.readWorkImport.id}`);
  };
  return (
    <div className={classes.acts}>
      <p>
        <ImportState state={state} />
      </p>
      {underWay && (
        <p className={classes.progress}>
          <progress max={Math.max(toDo, 1)} value={linesRead} aria-label={t(`imports.state.${state}`)} />{' '}
          {t('imports.progress', { done: format.number(linesRead), lines: format.number(toDo) })}{' '}
          <Link to={`/library/import/${id}`}>{t('imports.look')}</Link>
        </p>
      )}
      {state === 'unreadable' && <ErrorState title={t('imports.state.unreadable')}>{reason}</ErrorState>}
      <FormErrorSummary errors={[...importing.errors, ...publishing.errors, ...again.errors]} />
      {one.viewerCanImport && (
        <p>{t('imports.act.words', { submits: one.submits, drafts: one.drafts, refusals: one.refusals })}</p>
      )}
      {state === 'read' && !one.viewerCanImport && (
        <p>
          {t('imports.nothing')}. {t('imports.nothing.words')}
        </p>
      )}
      {one.leftOut > 0 && <p>{t('imports.leftOut', { count: one.leftOut })}</p>}
      {one.draftsNow > 0 && (
        <p>
          <Link to={`/library/desk?import=${id}&state=draft`}>
            {t('imports.draftsNow', { count: one.draftsNow })}
          </Link>
        </p>
      )}
      {state === 'published' && one.waitingNow > 0 && (
        <p>
          <Link to={`/library/desk?import=${id}&state=submitted`}>
            {t('imports.waitingNow', { count: one.waitingNow })}
          </Link>
        </p>
      )}
      {one.awaitsOthers && <p>{t('imports.awaits')}</p>}
      <Acts>
        {one.viewerCanImport && (
          <ActButton weight="main" busy={importing.busy} onClick={() => void importing.act({ id })}>
            {t('imports.act', { count: makes + changes })}
          </ActButton>
        )}
        {one.viewerCanPublish && (
          <ConfirmButton
            weight="main"
            question={t('imports.publish.words', { count: one.submits })}
            busy={publishing.busy}
            onConfirm={() => void publishing.act({ id })}
          >
            {t('imports.publish')}
          </ConfirmButton>
        )}
        {(state === 'read' || state === 'unreadable') && (
          <ActButton busy={again.busy} onClick={() => void readAgain()}>
            {t('imports.again')}
          </ActButton>
        )}
        <ActLink to={`/files/${fileId}`} afresh>
          {t('imports.file')}
        </ActLink>
      </Acts>
    </div>
  );
}
