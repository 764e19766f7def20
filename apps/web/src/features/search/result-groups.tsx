import type { Translate } from '@gsenet/shared/translate';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { FoundFragment, SearchKind } from '../../gql/graphql.js';
import type { Format } from '../../ui/format.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { markedWords } from './marked-words.js';
import classes from './result-groups.module.css';

const Result = graphql(`
  fragment Found on SearchResult {
    id
    kind
    title
    path
    excerpt
    organisationName
    capacity
    number
    day
  }
`);

/** The kinds in the order in which they are shown. */
export const kinds: readonly SearchKind[] = [
  'organisation',
  'person',
  'meeting',
  'decision',
  'call',
  'proposal',
  'project',
  'work',
];

interface ResultGroupsProps {
  results: readonly FragmentType<typeof Result>[];
  typed: string;
  /** How many of each kind were asked for. */
  most: number;
}

/** What was found, kind by kind, with what was typed marked in it. */
export function ResultGroups({ results, typed, most }: ResultGroupsProps) {
  const t = useTranslate();
  const format = useFormat();
  const all = readFragment(Result, results);
  return kinds.map((kind) => {
    const those = all.filter((result) => result.kind === kind);
    return (
      those.length > 0 && (
        <Section key={kind} title={t(`search.kind.${kind}`)}>
          <ul className={classes.results}>
            {those.map((result) => (
              <li key={result.id}>
                <Link to={result.path}>
                  <bdi>
                    <Marked text={result.title} typed={typed} />
                  </bdi>
                </Link>
                <About line={aboutOf(t, format, result)} />
                {result.excerpt && (
                  <p className={classes.excerpt}>
                    <bdi>
                      <Marked text={result.excerpt} typed={typed} />
                    </bdi>
                  </p>
                )}
              </li>
            ))}
          </ul>
          {those.length === most && <p className={classes.more}>{t('search.firstOnes', { n: most })}</p>}
        </Section>
      )
    );
  });
}

const About = ({ line }: { line: string | null }) => line && <p className={classes.about}>{line}</p>;

/** What tells this one from others of its kind. */
function aboutOf(t: Translate, format: Format, result: FoundFragment): string | null {
  const { kind, organisationName, capacity, number, day } = result;
  if (kind === 'person' && organisationName && capacity)
    return t('search.person.line', { capacity: t(`capacity.${capacity}`), organisation: organisationName });
  if (kind === 'proposal' && number && organisationName)
    return t('search.proposal.line', { number, organisation: organisationName });
  if ((kind === 'meeting' || kind === 'decision') && number && day) return `${format.date(day)} · ${number}`;
  return null;
}

function Marked({ text, typed }: { text: string; typed: string }) {
  return markedWords(text, typed).map(({ text: part, hit }, index) =>
    hit ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
  );
}
