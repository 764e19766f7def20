import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { DutyStateWord } from '../features/projects/duty-table.js';
import { dutyTitle } from '../features/projects/duty-title.js';
import { HandIns } from '../features/projects/hand-ins.js';
import { ItsLine } from '../features/provenance/its-line.js';
import { graphql } from '../gql/gql.js';
import type { ProjectDuePageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { LoadingState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const ProjectDuePage = graphql(`
  query ProjectDuePage($id: ID!, $key: String!) {
    projectDuty(id: $id) {
      id
      title
      sort
      kind
      periodFrom
      periodTo
      dueOn
      state
      isLate
      viewerCanHandIn
      viewerCanDecide
      work {
        slug
        title
      }
      handIns {
        id
      }
      project {
        id
        slug
        title
      }
      ...HandInsOfDuty
      ...DutyToWrite
      ...DutyToRule
    }
    provenance(kind: deliverable, key: $key) {
      ...LineOfProvenance
    }
  }
`);

const DutyWriting = lazy(async () => ({
  default: (await import('../features/projects/duty-writing.js')).DutyWriting,
}));
const DutyRuling = lazy(async () => ({
  default: (await import('../features/projects/duty-ruling.js')).DutyRuling,
}));

/** A deliverable or report: written and handed in by the lead, ruled on by the Secretariat. */
export const route = definePage({
  path: '/projects/:slug/due/:id',
  needs: 'signed-in',
  query: ProjectDuePage,
  variables: ({ id = '' }) => ({ id, key: id }),
  failure: (data) => (data.projectDuty ? undefined : 'not-found'),
  title: (t, { projectDuty }) => projectDuty?.title ?? t('projects.title'),
  Page: ({ data: { projectDuty, provenance } }) =>
    projectDuty && <Due duty={projectDuty} provenance={provenance} />,
});

interface DueProps {
  duty: NonNullable<ProjectDuePageQuery['projectDuty']>;
  provenance: ProjectDuePageQuery['provenance'];
}

function Due({ duty, provenance }: DueProps) {
  const t = useTranslate();
  const format = useFormat();
  const { project, periodFrom, periodTo } = duty;
  return (
    <>
      <PageHeader
        kind={
          <Link to={`/projects/${project.slug}`}>
            <bdi>{project.title}</bdi>
          </Link>
        }
        title={<bdi>{dutyTitle(duty.title, format)}</bdi>}
      >
        <DutyStateWord state={duty.state} isLate={duty.isLate} />
      </PageHeader>
      <ItsLine provenance={provenance} />
      <DataList
        facts={[
          { name: t('project.due'), value: format.plainDate(duty.dueOn) },
          { name: t('project.sort'), value: duty.sort && t(`project.sort.${duty.sort}`) },
          {
            name: t('project.work'),
            value: duty.work && (
              <Link to={`/library/${duty.work.slug}`}>
                <bdi>{duty.work.title}</bdi>
              </Link>
            ),
          },
          { name: t('project.period'), value: periodFrom && periodTo && format.period(periodFrom, periodTo) },
        ]}
      />
      <Suspense fallback={<LoadingState />}>
        {duty.viewerCanHandIn && (
          <Section title={t('project.handIn')}>
            <DutyWriting duty={duty} />
          </Section>
        )}
        {duty.viewerCanDecide && (
          <Section title={t('project.rule')}>
            <DutyRuling duty={duty} />
          </Section>
        )}
      </Suspense>
      {duty.handIns.length > 0 && (
        <Section title={t('project.handIns')}>
          <HandIns duty={duty} />
        </Section>
      )}
    </>
  );
}
