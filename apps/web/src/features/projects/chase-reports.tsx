import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import classes from './project-work.module.css';

const Chase = graphql(`
  mutation ChaseReports($ids: [ID!]!) {
    chaseReports(ids: $ids)
  }
`);

/** Asks for the reports that are owed: says first how many letters that is. */
export function ChaseReports({ ids }: { ids: readonly string[] }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Chase);
  const chase = async () => {
    const done = await act({ ids: [...ids] });
    if (done) announce(t('project.chased', { n: done.chaseReports }));
  };
  return (
    <div className={classes.before}>
      <FormErrorSummary errors={errors} />
      <Acts apart>
        <ActButton weight="main" busy={busy} onClick={() => void chase()}>
          {t('project.chase', { n: ids.length })}
        </ActButton>
      </Acts>
    </div>
  );
}
