import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';

const Inside = graphql(`
  fragment MilestonesOfProject on ProjectInside {
    viewerCanRun
    viewerCanPlan
    milestones {
      id
      title
      dueOn
      reachedOn
      isLate
    }
  }
`);
const ReachMilestone = graphql(`
  mutation ReachMilestone($id: ID!, $reached: Boolean!) {
    reachMilestone(id: $id, reached: $reached) {
      id
    }
  }
`);

// A form of those who run a project: nobody else carries it.
const MilestoneForm = lazy(async () => ({ default: (await import('./milestone-form.js')).MilestoneForm }));

/** The dated checks of a project. */
export function ProjectMilestones({
  slug,
  inside: given,
}: {
  slug: string;
  inside: FragmentType<typeof Inside>;
}) {
  const t = useTranslate();
  const format = useFormat();
  const inside = readFragment(Inside, given);
  const reach = useAct(ReachMilestone);
  return (
    <Section title={t('project.milestones')}>
      {inside.milestones.length > 0 && (
        <ResponsiveTable
          caption={t('project.milestones')}
          rows={inside.milestones}
          rowKey={({ id }) => id}
          columns={[
            { title: t('project.milestone'), cell: ({ title }) => <bdi>{title}</bdi> },
            { title: t('project.due'), cell: ({ dueOn }) => format.plainDate(dueOn) },
            {
              title: t('project.state'),
              cell: ({ reachedOn, isLate }) => (
                <StatusWord tone={reachedOn ? 'good' : isLate ? 'bad' : 'quiet'}>
                  {reachedOn
                    ? t('project.reached', { on: format.plainDate(reachedOn) })
                    : isLate
                      ? t('project.late')
                      : t('project.ahead')}
                </StatusWord>
              ),
            },
            ...(inside.viewerCanRun
              ? [
                  {
                    title: t('project.act'),
                    cell: ({ id, reachedOn }: (typeof inside.milestones)[number]) => (
                      <ActButton
                        busy={reach.busy}
                        onClick={() => void reach.act({ id, reached: !reachedOn })}
                      >
                        {reachedOn ? t('project.unreach') : t('project.reach')}
                      </ActButton>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {inside.viewerCanPlan && (
        <Acts apart>
          <OpenedInPlace act={t('project.milestone.add')}>
            {(close) => <MilestoneForm slug={slug} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </Section>
  );
}
