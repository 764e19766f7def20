import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import classes from './spread-figure.module.css';

const ToShow = graphql(`
  fragment SpreadToShow on ScoreSpread {
    scores
    least
    middle
    most
  }
`);

/** From 0 to 5 in hundredths. */
const greatest = 500;
const place = (score: number) => `${(score / greatest) * 100}%`;

/** All scores on one line, each a mark of its own, with the same as a table: a mean alone would hide that people differ. */
export function SpreadFigure({ title, spread }: { title: string; spread: FragmentType<typeof ToShow> }) {
  const t = useTranslate();
  const format = useFormat();
  const given = readFragment(ToShow, spread);
  const { scores, least, middle, most } = given;
  const points = (score: number) => format.number(score / 100);
  const caption = t('reviews.spread', { title });
  return (
    <figure className={classes.figure}>
      <div className={classes.line} aria-hidden="true">
        <span
          className={classes.range}
          style={{ insetInlineStart: place(least), inlineSize: place(most - least) }}
        />
        {scores.map((score, index) => (
          <span
            key={index}
            className={classes.mark}
            style={{
              insetInlineStart: place(score),
              insetBlockEnd: `${scores.slice(0, index).filter((one) => one === score).length * 0.7}rem`,
            }}
          />
        ))}
      </div>
      <div className={classes.scale} aria-hidden="true">
        {[0, 1, 2, 3, 4, 5].map((mark) => (
          <span key={mark}>{format.number(mark)}</span>
        ))}
      </div>
      <ResponsiveTable
        caption={caption}
        rows={[given]}
        rowKey={() => title}
        columns={[
          { title: t('reviews.proposal'), cell: () => <bdi>{title}</bdi> },
          { title: t('reviews.spread.least'), cell: () => points(least), numeric: true },
          { title: t('reviews.spread.middle'), cell: () => format.list(middle.map(points)), numeric: true },
          { title: t('reviews.spread.most'), cell: () => points(most), numeric: true },
          { title: t('reviews.spread.all'), cell: () => format.list(scores.map(points)), numeric: true },
        ]}
      />
    </figure>
  );
}
