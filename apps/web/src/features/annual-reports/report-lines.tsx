import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import classes from './annual-report.module.css';

const Lines = graphql(`
  fragment LineInReport on LineOfReport {
    kind
    number
    title
    path
  }
`);

const groups = [
  ['decision', 'decisions'],
  ['award', 'awards'],
  ['project', 'projects'],
  ['work', 'works'],
] as const;

/** What a report names, kind by kind; each thing leads to its page. */
export function ReportLines({ lines }: { lines: readonly FragmentType<typeof Lines>[] }) {
  const t = useTranslate();
  const known = lines.map((line) => readFragment(Lines, line));
  return groups.map(([kind, group]) => {
    const named = known.filter((line) => line.kind === kind);
    if (named.length === 0) return null;
    return (
      <Section key={kind} title={t(`annualReports.lines.${group}`)}>
        <ul className={classes.lines}>
          {named.map(({ number, title, path }, place) => (
            <li key={place}>
              {number && (
                <>
                  <bdi>{number}</bdi> ·{' '}
                </>
              )}
              {path ? (
                <Link to={path}>
                  <bdi>{title}</bdi>
                </Link>
              ) : (
                <bdi>{title}</bdi>
              )}
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
