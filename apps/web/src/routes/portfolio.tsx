import { Link, useSearchParams } from 'react-router';
import { PortfolioChart, type ChartLine } from '../features/projects/portfolio-chart.js';
import { ProjectList } from '../features/projects/project-list.js';
import { graphql } from '../gql/gql.js';
import type { PortfolioPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';
import { Section } from '../ui/section.js';

const PortfolioPage = graphql(`
  query PortfolioPage($direction: Int, $target: String, $region: String, $list: String, $after: String) {
    portfolio {
      countedAt
      figures {
        facet
        key
        currency
        projects
        planned
        committed
        spent
      }
    }
    portfolioProjects(
      direction: $direction
      target: $target
      region: $region
      list: $list
      first: 25
      after: $after
    ) {
      nextCursor
      items {
        project {
          ...ProjectLine
        }
      }
    }
    actionDirections {
      number
      name
    }
    sdgTargets {
      code
      label
    }
  }
`);

const facets = ['direction', 'target', 'region', 'list'] as const;
type Facet = (typeof facets)[number];
const regions = ['002', '019', '142', '150', '009'] as const;

/** All joint projects together: how many there are of each kind, and which. */
export const route = definePage({
  path: '/projects/portfolio',
  needs: 'anyone',
  query: PortfolioPage,
  variables: (_params, search) => {
    const direction = search.get('direction') ?? '';
    return {
      direction: /^[1-6]$/.test(direction) ? Number(direction) : null,
      target: search.get('target'),
      region: search.get('region'),
      list: search.get('list'),
      after: search.get('after'),
    };
  },
  title: (t) => t('portfolio.title'),
  Page: ({ data }) => <Portfolio data={data} />,
});

function Portfolio({ data }: { data: PortfolioPageQuery }) {
  const t = useTranslate();
  const format = useFormat();
  const [search] = useSearchParams();
  const { figures } = data.portfolio;
  const { items, nextCursor } = data.portfolioProjects;
  const names: Record<Facet, [key: string, name: string][]> = {
    direction: data.actionDirections.map(({ number, name }) => [String(number), name]),
    target: data.sdgTargets.map(({ code, label }) => [code, `\u2066${code}\u2069 ${label}`]),
    region: regions.map((region) => [region, t(`portfolio.region.${region}`)]),
    list: [
      ['sids', t('portfolio.sids')],
      ['ldc', t('portfolio.ldc')],
    ],
  };
  const linesOf = (facet: Facet): ChartLine[] =>
    names[facet].map(([key, name]) => {
      const own = figures.filter((figure) => figure.facet === facet && figure.key === key);
      return {
        key,
        name,
        projects: own.reduce((sum, { projects }) => sum + projects, 0),
        money: own.flatMap(({ currency, planned, spent }) =>
          currency && typeof planned === 'number' && typeof spent === 'number'
            ? [{ currency, planned, spent }]
            : [],
        ),
      };
    });
  const total = figures
    .filter(({ facet }) => facet === 'all')
    .reduce((sum, { projects }) => sum + projects, 0);
  const filtered = facets.flatMap((facet) => {
    const key = search.get(facet);
    const name = names[facet].find(([known]) => known === key)?.[1];
    return name ? [name] : [];
  });
  const address = (after: string | null) => {
    const wanted = new URLSearchParams(
      facets.flatMap((facet) => (search.get(facet) ? [[facet, search.get(facet) ?? '']] : [])),
    );
    if (after) wanted.set('after', after);
    return `?${wanted.toString()}#projects`;
  };
  return (
    <>
      <PageHeader kind={<Link to="/projects">{t('projects.title')}</Link>} title={t('portfolio.title')}>
        {t('portfolio.lead', { n: total })}
      </PageHeader>
      {facets.map((facet) => (
        <PortfolioChart
          key={facet}
          facet={facet}
          title={t(`portfolio.${facet}`)}
          lead={facet === 'list' ? t('portfolio.list.lead') : undefined}
          lines={linesOf(facet)}
          to={(key) => `/projects/portfolio?${facet}=${key}#projects`}
        />
      ))}
      <div id="projects">
        <Section
          title={filtered.length > 0 ? filtered.join(' · ') : t('portfolio.all')}
          aside={filtered.length > 0 && <Link to="/projects/portfolio#projects">{t('portfolio.all')}</Link>}
        >
          {items.length > 0 ? (
            <ProjectList projects={items.map(({ project }) => project)} heading="h3" />
          ) : (
            <EmptyState title={t('portfolio.none')}>{t('portfolio.none.words')}</EmptyState>
          )}
          <Pager
            next={nextCursor ? address(nextCursor) : undefined}
            first={search.get('after') ? address(null) : undefined}
          />
        </Section>
      </div>
      {data.portfolio.countedAt && (
        <p>{t('portfolio.counted', { on: format.plainDate(data.portfolio.countedAt.slice(0, 10)) })}</p>
      )}
    </>
  );
}
