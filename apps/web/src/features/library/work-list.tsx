import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import classes from './work-list.module.css';

const Line = graphql(`
  fragment WorkLine on Work {
    id
    slug
    title
    kind
    year
    summary
  }
`);

interface WorkListProps {
  works: readonly FragmentType<typeof Line>[];
  /** Leaves the summaries out. */
  brief?: boolean;
}

/** Works by title, with what kind they are and from which year. */
export function WorkList({ works, brief }: WorkListProps) {
  const t = useTranslate();
  return (
    <ul className={classes.works}>
      {readFragment(Line, works).map(({ id, slug, title, kind, year, summary }) => (
        <li key={id}>
          <Link to={`/library/${slug}`}>{title}</Link>
          <p>
            {t(`library.kind.${kind}`)}
            {year && ` · ${year}`}
          </p>
          {!brief && summary && <p className={classes.summary}>{summary}</p>}
        </li>
      ))}
    </ul>
  );
}
