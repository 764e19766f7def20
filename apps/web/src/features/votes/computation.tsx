import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Section } from '../../ui/section.js';
import { Fraction } from './fraction.js';
import classes from './room.module.css';

const Result = graphql(`
  fragment ComputationOfResult on ShownResult {
    counts {
      yes
      no
      abstained
      silent
    }
    part {
      numerator
      denominator
    }
    share {
      numerator
      denominator
    }
    explanation
  }
`);

/** How a result came about: its numbers, exact fractions, and each step in words. */
export function Computation({ result }: { result: FragmentType<typeof Result> }) {
  const t = useTranslate();
  const format = useFormat();
  const { counts, part, share, explanation } = readFragment(Result, result);
  return (
    <>
      {counts && (
        <DataList
          facts={[
            { name: t('votes.choice.yes'), value: format.number(counts.yes) },
            { name: t('votes.choice.no'), value: format.number(counts.no) },
            { name: t('votes.abstained'), value: format.number(counts.abstained) },
            { name: t('votes.silent'), value: format.number(counts.silent) },
            { name: t('votes.part'), value: part && <Fraction of={part} /> },
            { name: t('votes.share'), value: share && <Fraction of={share} /> },
          ]}
        />
      )}
      <Section title={t('votes.why')}>
        <ol className={classes.why}>
          {explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
    </>
  );
}
