import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';

const LastYearOfRules = graphql(`
  fragment LastYearOfRules on LastYearUnderRules {
    meetings
    changed {
      number
      title
      on
      before {
        inTime
        burden
      }
      after {
        inTime
        notice
        agenda
        papers
        burden
      }
      hours {
        member
        before
        after
        burdenBefore
        burdenAfter
      }
    }
  }
`);

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

/** What a proposed version would have changed for the meetings of the last twelve months. */
export function LastYear({ lastYear }: { lastYear: FragmentType<typeof LastYearOfRules> }) {
  const t = useTranslate();
  const format = useFormat();
  const { meetings, changed } = readFragment(LastYearOfRules, lastYear);
  if (changed.length === 0) return <p>{t('rules.lastYear.none', { n: meetings })}</p>;
  return (
    <ResponsiveTable
      caption={t('rules.lastYear')}
      rows={changed}
      rowKey={({ number }) => number}
      columns={[
        {
          title: t('rules.lastYear.meeting'),
          cell: ({ number, on }) => (
            <>
              <Link to={`/meetings/${number}`}>{number}</Link> · {format.plainDate(on)}
            </>
          ),
        },
        {
          title: t('rules.lastYear.notice'),
          cell: ({ before, after }) =>
            t('rules.lastYear.inTime', {
              before: yesOrNo(before.inTime),
              after: yesOrNo(after.inTime),
              day: format.plainDate(after.notice),
            }),
        },
        {
          title: t('rules.lastYear.days'),
          cell: ({ after: { agenda, papers } }) =>
            t('rules.lastYear.day', { agenda: format.plainDate(agenda), papers: format.plainDate(papers) }),
        },
        {
          title: t('rules.lastYear.burden'),
          cell: ({ before, after, hours }) => (
            <>
              <p>{t('rules.lastYear.total', { before: before.burden, after: after.burden })}</p>
              {hours.length > 0 && (
                <ul>
                  {hours.map((one) => (
                    <li key={one.member}>
                      {t('rules.lastYear.hours', {
                        member: one.member,
                        before: t(`rules.colour.${one.before}`),
                        after: t(`rules.colour.${one.after}`),
                        was: one.burdenBefore,
                        becomes: one.burdenAfter,
                      })}
                    </li>
                  ))}
                </ul>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
