import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { LineOfProvenanceFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './its-line.module.css';

const Line = graphql(`
  fragment LineOfProvenance on Provenance {
    id
    path
    links {
      kind
      count
      isHere
      number
      title
      path
      day
    }
  }
`);

type ProvenanceLink = LineOfProvenanceFragment['links'][number];

interface ItsLineProps {
  provenance: FragmentType<typeof Line> | null | undefined;
  /** On the sheet itself, which needs no way to it; there the kinds stand below. */
  onSheet?: boolean;
}

/**
 * Where a thing comes from and what came of it, from the call to the work in the library, as far as the reader may
 * know. Each of them is one click away; where there are several of a kind, the list of them.
 */
export function ItsLine({ provenance, onSheet = false }: ItsLineProps) {
  const t = useTranslate();
  const line = readFragment(Line, provenance);
  if (!line || line.links.length < 2) return null;
  const sheet = onSheet ? '' : line.path;
  return (
    <nav className={classes.line} aria-label={t('provenance.line')}>
      <ol className={classes.links}>
        {line.links.map((link) => (
          <li key={link.kind} aria-current={link.isHere ? 'step' : undefined}>
            <span className={classes.kind}>{t(`provenance.kind.${link.kind}`)}</span>
            <Named link={link} sheet={sheet} isLink={!link.isHere || onSheet} />
          </li>
        ))}
      </ol>
      {!onSheet && (
        <Link className={`screen-only ${classes.sheet}`} to={line.path}>
          {t('provenance.sheet')}
        </Link>
      )}
    </nav>
  );
}

/** The one of its kind with the way to it, or how many there are with the way to their list. */
function Named({ link, sheet, isLink }: { link: ProvenanceLink; sheet: string; isLink: boolean }) {
  const t = useTranslate();
  const format = useFormat();
  const { kind, count, number, title, path, day } = link;
  if (kind === 'review') return <span>{t('provenance.count.review', { n: count })}</span>;
  // There is never more than one call.
  if (!path)
    return kind === 'call' ? null : (
      <Link to={`${sheet}#${kind}`}>{t(`provenance.count.${kind}`, { n: count })}</Link>
    );
  const name = <bdi>{number ?? title ?? (day && format.plainDate(day)) ?? ''}</bdi>;
  return isLink ? (
    <Link to={path} title={title ?? undefined}>
      {name}
    </Link>
  ) : (
    <span className={classes.here}>{name}</span>
  );
}
