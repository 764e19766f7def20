import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { CallWindow } from '../calls/call-window.js';
import classes from './quiet-list.module.css';

const OpenCall = graphql(`
  fragment NewCall on Call {
    id
    slug
    title
    ...CallWindow
  }
`);

const NewWork = graphql(`
  fragment NewWork on Work {
    id
    slug
    title
    kind
    year
  }
`);

interface NewestProps {
  calls: readonly FragmentType<typeof OpenCall>[];
  works: readonly FragmentType<typeof NewWork>[];
}

/** What the network has opened and published last. */
export function Newest({ calls, works }: NewestProps) {
  const t = useTranslate();
  return (
    <ul className={classes.list}>
      {readFragment(OpenCall, calls)
        .slice(0, 2)
        .map((call) => (
          <li key={call.id}>
            <Link to={`/calls/${call.slug}`}>{call.title}</Link>
            <p>
              <CallWindow call={call} />
            </p>
          </li>
        ))}
      {readFragment(NewWork, works).map(({ id, slug, title, kind, year }) => (
        <li key={id}>
          <Link to={`/library/${slug}`}>{title}</Link>
          <p>
            {t(`library.kind.${kind}`)}
            {year && ` · ${year}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
