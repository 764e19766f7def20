import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { WorkOnDeskFragment } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { WorkState } from './work-state.js';
import classes from './work.module.css';

export const OnDesk = graphql(`
  fragment WorkOnDesk on Work {
    id
    slug
    version
    title
    kind
    state
    lacks
    licenceTerms {
      name
    }
    broughtFor {
      name
    }
    viewerCanChange
    viewerCanSubmit
    viewerCanReview
    viewerCanPublish
    viewerCanPublishTogether
  }
`);

interface DeskListProps {
  works: readonly WorkOnDeskFragment[];
  /** What stands in the place of the title, where that can be chosen. */
  choice?: (work: WorkOnDeskFragment) => ReactNode;
}

/** Works that are not public, each with how far it is, what it lacks and what is done with it next. */
export function DeskList({ works, choice }: DeskListProps) {
  const t = useTranslate();
  return (
    <ul className={classes.editions}>
      {works.map((work) => {
        const { id, slug, title, kind, state, lacks, broughtFor } = work;
        return (
          <li key={id}>
            {choice?.(work) ?? (
              <Link to={`/library/${slug}`}>
                <bdi>{title}</bdi>
              </Link>
            )}
            <p className={classes.quiet}>
              {t(`library.kind.${kind}`)}
              {broughtFor && ` · ${broughtFor.name}`}
            </p>
            <p>
              <WorkState state={state} /> <NextAct of={work} />
            </p>
            {lacks && <p className={classes.quiet}>{lacks}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** Where the next act is done, if there is one for who looks. */
function NextAct({ of: { slug, lacks, ...can } }: { of: WorkOnDeskFragment }) {
  const t = useTranslate();
  const page = `/library/${slug}`;
  if (can.viewerCanSubmit)
    return lacks ? (
      <Link to={`${page}/edit`}>{t('works.desk.complete')}</Link>
    ) : (
      <Link to={page}>{t('works.submit')}</Link>
    );
  if (can.viewerCanReview) return <Link to={page}>{t('works.review')}</Link>;
  if (can.viewerCanPublish) return <Link to={page}>{t('works.publish')}</Link>;
  return null;
}
