import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { Article } from '../../ui/article.js';
import classes from './rules-text.module.css';

const Chapters = graphql(`
  fragment RulesText on RulesChapter {
    id
    number
    title
    clauses {
      id
      number
      text
    }
  }
`);

/** A version of the Rules of Procedure to read: numbered clauses, each with an address of its own. */
export function RulesText({ chapters }: { chapters: readonly FragmentType<typeof Chapters>[] }) {
  return (
    <Article
      chapters={readFragment(Chapters, chapters).map(({ id, number, title, clauses }) => ({
        id: `chapter-${id}`,
        title: `${number} ${title}`,
        children: (
          <ol className={classes.clauses}>
            {clauses.map((clause) => (
              <li key={clause.id} id={clause.id}>
                <a href={`#${clause.id}`} dir="ltr">
                  {clause.number}
                </a>
                <p>{clause.text}</p>
              </li>
            ))}
          </ol>
        ),
      }))}
    />
  );
}
