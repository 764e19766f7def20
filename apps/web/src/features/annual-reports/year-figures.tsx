import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList, type Fact } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import classes from './annual-report.module.css';

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
  const format = useFormat();
  const { meetings, decisions, calls, projects, library } = readFragment(Figures, figures);
  const fact = (name: string, value: number, path?: string): Fact => ({
    name,
    value: path ? <Link to={path}>{format.number(value)}</Link> : format.number(value),
  });
  return (
    <div className={classes.groups}>
      <Group title={t('annualReports.meetings')}>
        <DataList
          facts={[
            fact(t('annualReports.meetings.held'), meetings.held, '/meetings'),
            fact(t('annualReports.meetings.inPerson'), meetings.inPerson),
            fact(t('annualReports.meetings.online'), meetings.online),
            fact(t('annualReports.meetings.hybrid'), meetings.hybrid),
          ]}
        />
      </Group>
      <Group title={t('annualReports.decisions')}>
        <DataList
          facts={[
            fact(t('annualReports.decisions.taken'), decisions.taken, `/board/decisions?year=${year}`),
            fact(t('annualReports.decisions.implemented'), decisions.implemented),
          ]}
        />
      </Group>
      <Group title={t('annualReports.calls')}>
        <DataList
          facts={[
            fact(t('annualReports.calls.published'), calls.published, '/calls'),
            fact(t('annualReports.calls.proposals'), calls.proposals),
            fact(t('annualReports.calls.awards'), calls.awards, '/projects'),
          ]}
        />
      </Group>
      <Group title={t('annualReports.projects')}>
        <DataList
          facts={[
            fact(t('annualReports.projects.started'), projects.started, '/projects'),
            fact(t('annualReports.projects.running'), projects.running, '/projects'),
            fact(t('annualReports.projects.concluded'), projects.concluded, '/projects'),
            fact(t('annualReports.projects.outputs'), projects.outputs),
          ]}
        />
      </Group>
      <Group title={t('annualReports.library')}>
        <DataList
          facts={[
            fact(t('annualReports.library.works'), library.works, '/library'),
            fact(t('annualReports.library.downloads'), library.downloads),
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
