import { direction } from '@gsenet/shared/languages';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { SheetOfProvenanceFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { OutcomeWord } from '../votes/outcome-word.js';
import classes from './sheet.module.css';

const Sheet = graphql(`
  fragment SheetOfProvenance on Provenance {
    id
    links {
      kind
      count
    }
    things {
      id
      kind
      number
      title
      path
      day
    }
    votes {
      id
      text
      ...OutcomeInAWord
      outcome {
        explanation
      }
    }
    decisions {
      id
      text
      effect
      language
    }
  }
`);

type Thing = SheetOfProvenanceFragment['things'][number];

/** All that is on a line, kind by kind: numbers, days, and what was voted and decided in its own words. */
export function ProvenanceSheet({ provenance }: { provenance: FragmentType<typeof Sheet> }) {
  const t = useTranslate();
  const { id, links, things, votes, decisions } = readFragment(Sheet, provenance);
  return links.map(({ kind, count }) => {
    const those = things.filter((thing) => thing.kind === kind);
    return (
      <div key={kind} id={kind}>
        <Section title={t(`provenance.kind.${kind}`)}>
          {kind === 'review' ? (
            <p>{t('provenance.count.review', { n: count })}</p>
          ) : (
            <ul className={classes.things}>
              {those.map((thing) => (
                <li key={thing.id} aria-current={thing.id === id ? 'true' : undefined}>
                  <Named thing={thing} />
                  {kind === 'vote' && <VoteInWords vote={votes.find((one) => one.id === thing.id)} />}
                  {kind === 'decision' && (
                    <DecisionInWords decision={decisions.find((one) => one.id === thing.id)} />
                  )}
                </li>
              ))}
            </ul>
          )}
          {kind !== 'review' && count > those.length && (
            <p className={classes.quiet}>{t('provenance.more', { n: count - those.length })}</p>
          )}
        </Section>
      </div>
    );
  });
}

function Named({ thing: { kind, number, title, path, day } }: { thing: Thing }) {
  const t = useTranslate();
  const format = useFormat();
  if (kind === 'review') return null;
  const when = day && t(`provenance.day.${kind}`, { day: format.plainDate(day) });
  return (
    <p className={classes.name}>
      <Link to={path}>
        {number && <bdi>{number}</bdi>}
        {number && title && ' '}
        {title && <bdi>{title}</bdi>}
        {!number && !title && t(`provenance.kind.${kind}`)}
      </Link>{' '}
      {when && <span className={classes.quiet}>{when}</span>}
    </p>
  );
}

/** What was voted on, what came of it and how that was computed. */
function VoteInWords({ vote }: { vote: SheetOfProvenanceFragment['votes'][number] | undefined }) {
  const t = useTranslate();
  if (!vote) return null;
  return (
    <>
      {vote.text ? (
        <blockquote className={classes.words} dir="auto">
          {vote.text}
        </blockquote>
      ) : (
        <p className={classes.quiet}>{t('provenance.withheld')}</p>
      )}
      <p>
        <OutcomeWord vote={vote} />
      </p>
      <ol className={classes.computation}>
        {vote.outcome?.explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </>
  );
}

function DecisionInWords({
  decision,
}: {
  decision: SheetOfProvenanceFragment['decisions'][number] | undefined;
}) {
  if (!decision) return null;
  const { text, effect, language } = decision;
  const written = { lang: language, dir: direction(language) };
  return (
    <>
      <blockquote className={classes.words} {...written}>
        {text}
      </blockquote>
      {effect && <p {...written}>{effect}</p>}
    </>
  );
}
