import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { dutyTitle } from './duty-title.js';
import classes from './project-work.module.css';

const Line = graphql(`
  fragment DutyLine on ProjectDuty {
    id
    kind
    title
    sort
    dueOn
    state
    isLate
    project {
      id
      slug
      title
    }
  }
`);

const tones: Record<string, Tone> = {
  due: 'quiet',
  submitted: 'caution',
  accepted: 'good',
  returned: 'asked',
};

/** Where a deliverable or report stands, and that it is late if it is. */
export function DutyStateWord({ state, isLate }: { state: string; isLate: boolean }) {
  const t = useTranslate();
  return (
    <span className={classes.states}>
      <StatusWord tone={tones[state] ?? 'quiet'}>{t(`project.duty.${state as 'due'}`)}</StatusWord>
      {isLate && <StatusWord tone="bad">{t('project.late')}</StatusWord>}
    </span>
  );
}

interface DutyTableProps {
  caption: string;
  duties: readonly FragmentType<typeof Line>[];
  /** Where they are of many projects, which one. */
  ofMany?: boolean;
}

/** Deliverables or reports, the first to be due first. */
export function DutyTable({ caption, duties, ofMany }: DutyTableProps) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={caption}
      rows={readFragment(Line, duties)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('project.duty.what'),
          cell: ({ id, sort, project, title }) => (
            <>
              <Link to={`/projects/${project.slug}/due/${id}`}>
                <bdi>{dutyTitle(title, format)}</bdi>
              </Link>
              {(ofMany || sort) && (
                <span className={classes.quiet}>
                  {ofMany ? <bdi>{project.title}</bdi> : sort && t(`project.sort.${sort}`)}
                </span>
              )}
            </>
          ),
        },
        { title: t('project.due'), cell: ({ dueOn }) => format.plainDate(dueOn) },
        { title: t('project.state'), cell: (duty) => <DutyStateWord {...duty} /> },
      ]}
    />
  );
}
