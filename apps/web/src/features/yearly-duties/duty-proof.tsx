import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { DutyDrafts } from './duty-drafts.js';
import { meetingWords } from './duty-strip.js';
import { dutyTone } from './duty-words.js';

const Proof = graphql(`
  fragment ProofOfYear on DutyYear {
    year
    duties {
      duty
      year
      state
      meeting {
        number
        title
        on
      }
      ...DraftsOfDuty
    }
  }
`);

/** How each duty of a year that is over ended, with the meeting that shows it, or the draft minutes. */
export function DutyProof({ year: given }: { year: FragmentType<typeof Proof> }) {
  const t = useTranslate();
  const format = useFormat();
  const { year, duties } = readFragment(Proof, given);
  return (
    <ResponsiveTable
      caption={t('duties.year', { year: String(year) })}
      rows={duties}
      rowKey={({ duty }) => duty}
      columns={[
        { title: t('duties.duty'), cell: ({ duty }) => t(`duties.duty.${duty}`) },
        {
          title: t('duties.year', { year: String(year) }),
          cell: ({ state }) => <StatusWord tone={dutyTone[state]}>{t(`duties.state.${state}`)}</StatusWord>,
        },
        {
          title: t('duties.proof'),
          cell: (duty) =>
            duty.meeting ? (
              <Link to={`/meetings/${duty.meeting.number}`}>{meetingWords(t, format, duty)}</Link>
            ) : (
              <DutyDrafts duty={duty} />
            ),
        },
      ]}
    />
  );
}
