import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';

const ToRead = graphql(`
  fragment CommentToRead on ReviewComment {
    id
    text
    person {
      id
      name
    }
  }
`);

/** What the reviewers said to each other, in the order in which they said it. */
export function CommentList({ comments }: { comments: readonly FragmentType<typeof ToRead>[] }) {
  const t = useTranslate();
  if (comments.length === 0) return <p>{t('reviews.discussion.empty')}</p>;
  return (
    <ul>
      {comments.map((one) => {
        const { id, text, person } = readFragment(ToRead, one);
        return (
          <li key={id}>
            <strong>
              <bdi>{person.name}</bdi>
            </strong>
            <br />
            <span dir="auto" style={{ whiteSpace: 'pre-line' }}>
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
