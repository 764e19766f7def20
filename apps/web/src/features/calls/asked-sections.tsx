import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import classes from './asked-sections.module.css';

const Asked = graphql(`
  fragment AskedSection on CallSection {
    key
    title
    question
    required
    mostWords
  }
`);

/** What a proposal has to answer, in the order in which it is written. */
export function AskedSections({ sections }: { sections: readonly FragmentType<typeof Asked>[] }) {
  const t = useTranslate();
  return (
    <ol className={classes.sections}>
      {readFragment(Asked, sections).map(({ key, title, question, required, mostWords }) => (
        <li key={key}>
          <h3>{title}</h3>
          <p>{question}</p>
          <p className={classes.limit}>
            {t('calls.section.limit', { n: mostWords })}
            {!required && ` · ${t('calls.section.optional')}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
