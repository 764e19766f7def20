import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import classes from './project-work.module.css';

const Inside = graphql(`
  fragment TeamOfProject on ProjectInside {
    viewerCanRun
    team {
      id
      role
      isLead
      startsOn
      endsOn
      person {
        id
        name
      }
      organisation {
        id
        name
      }
    }
    candidates {
      personId
      name
      organisation
    }
  }
`);
const EndTeamMember = graphql(`
  mutation EndTeamMember($id: ID!) {
    endTeamMember(id: $id) {
      id
    }
  }
`);

// A form of those who run a project: nobody else carries it.
const MemberForm = lazy(async () => ({ default: (await import('./member-form.js')).MemberForm }));

/** Who works on a project, since when. */
export function ProjectTeam({ slug, inside: given }: { slug: string; inside: FragmentType<typeof Inside> }) {
  const t = useTranslate();
  const format = useFormat();
  const inside = readFragment(Inside, given);
  const end = useAct(EndTeamMember);
  return (
    <Section title={t('project.team')}>
      {inside.team.length > 0 ? (
        <ResponsiveTable
          caption={t('project.team')}
          rows={inside.team}
          rowKey={({ id }) => id}
          columns={[
            {
              title: t('project.person'),
              cell: ({ person, isLead, role }) => (
                <>
                  <bdi>{person?.name}</bdi>
                  <span className={classes.quiet}>{isLead ? t('project.team.lead') : <bdi>{role}</bdi>}</span>
                </>
              ),
            },
            {
              title: t('project.organisation'),
              cell: ({ organisation }) => <bdi>{organisation.name}</bdi>,
            },
            { title: t('project.since'), cell: ({ startsOn, endsOn }) => format.period(startsOn, endsOn) },
            ...(inside.viewerCanRun
              ? [
                  {
                    title: t('project.act'),
                    cell: ({ id, endsOn }: (typeof inside.team)[number]) =>
                      endsOn === null && (
                        <ActButton busy={end.busy} onClick={() => void end.act({ id })}>
                          {t('project.team.end')}
                        </ActButton>
                      ),
                  },
                ]
              : []),
          ]}
        />
      ) : (
        <p>{t('project.team.none')}</p>
      )}
      {inside.viewerCanRun && (
        <Acts apart>
          <OpenedInPlace act={t('project.team.add')}>
            {(close) => <MemberForm slug={slug} candidates={inside.candidates} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      )}
    </Section>
  );
}
