import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ActLink } from '../../ui/act.js';
import { Deadline } from '../../ui/deadline.js';
import { useTranslate } from '../../ui/language.js';
import classes from './need-list.module.css';

const NeedLine = graphql(`
  fragment NeedLine on Need {
    id
    kind
    title
    path
    daysLeft
    localDeadline {
      date
      time
    }
  }
`);

/** What waits for the reader, each with its deadline in words and the one button that leads to the act. */
export function NeedList({ needs }: { needs: readonly FragmentType<typeof NeedLine>[] }) {
  const t = useTranslate();
  return (
    <ul className={classes.list}>
      {readFragment(NeedLine, needs).map(({ id, kind, title, path, daysLeft, localDeadline }, index) => (
        <li key={`${kind} ${id}`} className={classes.need}>
          <div className={classes.what}>
            <p>{t(`needs.${kind}.what`)}</p>
            <p className={classes.title}>
              <bdi>{title}</bdi>
            </p>
            {localDeadline && daysLeft !== null && (
              <Deadline on={`${localDeadline.date}T${localDeadline.time}`} daysLeft={daysLeft} />
            )}
          </div>
          <ActLink to={path} weight={index === 0 ? 'main' : 'quiet'}>
            {t(`needs.${kind}.act`)}
          </ActLink>
        </li>
      ))}
    </ul>
  );
}
