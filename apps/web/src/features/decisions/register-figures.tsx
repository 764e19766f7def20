import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import classes from './decision.module.css';

const Figures = graphql(`
  fragment FiguresOfRegister on DecisionRegister {
    overdueActions
    medianDaysToImplement {
      days
      half
    }
  }
`);

/** How long the Board takes from deciding to done, and what is overdue. */
export function RegisterFigures({ register }: { register: FragmentType<typeof Figures> }) {
  const t = useTranslate();
  const { overdueActions, medianDaysToImplement: median } = readFragment(Figures, register);
  if (!median && overdueActions === null) return null;
  return (
    <div className={classes.figures}>
      {median && (
        <p>
          {t('decisions.median')}{' '}
          <strong>
            {median.half
              ? t('decisions.median.halfDays', { n: String(median.days) })
              : t('decisions.median.days', { n: median.days })}
          </strong>
        </p>
      )}
      {typeof overdueActions === 'number' && overdueActions > 0 && (
        <p>
          <Link to="/board/actions">{t('actions.overdue.count', { n: overdueActions })}</Link>
        </p>
      )}
    </div>
  );
}
