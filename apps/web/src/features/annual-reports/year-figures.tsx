import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import classes from './annual-report.module.css';
import { FigureList } from './figure-list.js';

const Figures = graphql(`
  fragment FiguresInReport on FiguresOfYear {
    meetings {
      held
      inPerson
      online
      hybrid
    }
    decisions {
      taken
      implemented
    }
    calls {
      published
      proposals
      awards
    }
    projects {
      started
      running
      concluded
      outputs
    }
    library {
      works
      downloads
    }
  }
`);

interface YearFiguresProps {
  year: number;
  figures: FragmentType<typeof Figures>;
}

/** The year in figures; each leads to its list where there is one. */
export function YearFigures({ year, figures }: YearFiguresProps) {
  const t = useTranslate();
  const { meetings, decisions, calls, projects, library } = readFragment(Figures, figures);
  return (
    <div className={classes.groups}>
      <Group title={t('annualReports.meetings')}>
        <FigureList
          figures={[
            { name: t('annualReports.meetings.held'), value: meetings.held, path: '/meetings' },
            { name: t('annualReports.meetings.inPerson'), value: meetings.inPerson },
            { name: t('annualReports.meetings.online'), value: meetings.online },
            { name: t('annualReports.meetings.hybrid'), value: meetings.hybrid },
          ]}
        />
      </Group>
      <Group title={t('annualReports.decisions')}>
        <FigureList
          figures={[
            {
              name: t('annualReports.decisions.taken'),
              value: decisions.taken,
              path: `/board/decisions?year=${year}`,
            },
            { name: t('annualReports.decisions.implemented'), value: decisions.implemented },
          ]}
        />
      </Group>
      <Group title={t('annualReports.calls')}>
        <FigureList
          figures={[
            { name: t('annualReports.calls.published'), value: calls.published, path: '/calls' },
            { name: t('annualReports.calls.proposals'), value: calls.proposals },
            { name: t('annualReports.calls.awards'), value: calls.awards, path: '/projects' },
          ]}
        />
      </Group>
      <Group title={t('annualReports.projects')}>
        <FigureList
          figures={[
            { name: t('annualReports.projects.started'), value: projects.started, path: '/projects' },
            { name: t('annualReports.projects.running'), value: projects.running, path: '/projects' },
            { name: t('annualReports.projects.concluded'), value: projects.concluded, path: '/projects' },
            { name: t('annualReports.projects.outputs'), value: projects.outputs },
          ]}
        />
      </Group>
      <Group title={t('annualReports.library')}>
        <FigureList
          figures={[
            { name: t('annualReports.library.works'), value: library.works, path: '/library' },
            { name: t('annualReports.library.downloads'), value: library.downloads },
          ]}
        />
      </Group>
    </div>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}
