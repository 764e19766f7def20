import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './date-polls.module.css';

const Burden = graphql(`
  fragment BurdenOfBoard on BoardBurden {
    total
    meetings
    members {
      organisationId
      name
      burden
      green
      yellow
      red
      isAboveLimit
      redAgain
    }
  }
`);

/** Who bore the night hours: in words, as a table, and as bars that repeat its figures. */
export function BurdenTable({ burden }: { burden: FragmentType<typeof Burden> }) {
  const t = useTranslate();
  const format = useFormat();
  const { total, meetings, members } = readFragment(Burden, burden);
  const above = members.filter(({ isAboveLimit }) => isAboveLimit).map(({ name }) => name);
  const most = Math.max(1, ...members.map((member) => member.burden));
  return (
    <>
      <p>{t('burden.sum', { meetings, total, members: members.length })}</p>
      <p>
        <StatusWord tone={above.length > 0 ? 'caution' : 'good'}>
          {above.length > 0
            ? t('burden.above', { members: format.list(above), n: above.length })
            : t('burden.even')}
        </StatusWord>
      </p>
      <ResponsiveTable
        caption={t('burden.title')}
        rows={members}
        rowKey={({ organisationId }) => organisationId}
        columns={[
          { title: t('datePolls.member'), cell: ({ name }) => <bdi>{name}</bdi> },
          {
            title: t('burden.burden'),
            cell: (member) => (
              <>
                {member.burden}
                <span className={classes.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${(member.burden / most) * 100}%` }} />
                </span>
              </>
            ),
          },
          { title: t('ui.hours.good'), cell: ({ green }) => green, numeric: true },
          { title: t('ui.hours.caution'), cell: ({ yellow }) => yellow, numeric: true },
          { title: t('ui.hours.bad'), cell: ({ red }) => red, numeric: true },
          {
            title: t('burden.limits'),
            cell: ({ isAboveLimit, redAgain }) =>
              isAboveLimit || redAgain > 0 ? (
                <StatusWord tone="caution">
                  {isAboveLimit ? t('burden.isAbove') : t('burden.redAgain', { n: redAgain })}
                </StatusWord>
              ) : (
                <StatusWord tone="good">{t('burden.kept')}</StatusWord>
              ),
          },
        ]}
      />
    </>
  );
}
