import { Link } from 'react-router';
import { ActionDirectionList } from '../features/network/action-direction-list.js';
import { networkWords } from '../features/network/network-words.js';
import { Statement } from '../features/network/statement.js';
import { WaysToPartner } from '../features/network/ways-to-partner.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { Article } from '../ui/article.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const About = graphql(`
  query About {
    networkTexts {
      ...NetworkWords
    }
    actionDirections {
      ...DirectionCommitment
    }
    partnersMeetings {
      year
      name
    }
  }
`);

/** The network in its own words. */
export const route = definePage({
  path: '/about',
  needs: 'anyone',
  query: About,
  title: (t) => t('network.about.title'),
  Page({ data }) {
    const t = useTranslate();
    const words = networkWords(data.networkTexts);
    const paragraphs = (topic: string) => words(topic).map((text) => <p key={text}>{text}</p>);
    const list = (topic: string) => (
      <ul>
        {words(topic).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
    return (
      <>
        <PageHeader kind={t('network.about.title')} title={words('name')}>
          {words('motto')}
        </PageHeader>
        <Article
          chapters={[
            { id: 'origin', title: t('network.about.origin'), children: paragraphs('origin') },
            { id: 'vision', title: t('network.about.vision'), children: paragraphs('vision') },
            { id: 'mission', title: t('network.about.mission'), children: paragraphs('mission') },
            { id: 'objectives', title: t('network.about.objectives'), children: list('objectives') },
            { id: 'activities', title: t('network.about.activities'), children: list('activities') },
            { id: 'outcomes', title: t('network.about.outcomes'), children: list('expectedOutcomes') },
            {
              id: 'directions',
              title: t('network.about.directions'),
              children: (
                <>
                  <p>{t('network.about.directions.lead')}</p>
                  <ActionDirectionList directions={data.actionDirections} />
                </>
              ),
            },
            {
              id: 'statement',
              title: t('network.about.statement'),
              children: <Statement words={words} />,
            },
            {
              id: 'governance',
              title: t('network.about.governance'),
              children: (
                <>
                  {paragraphs('advisoryBoard')}
                  {paragraphs('secretariat')}
                  <p>
                    <Link to="/board">{t('network.about.board')}</Link> ·{' '}
                    <Link to="/board/chair">{t('network.about.chair')}</Link>
                  </p>
                </>
              ),
            },
            { id: 'benefits', title: t('network.about.benefits'), children: list('benefits') },
            {
              id: 'together',
              title: t('network.about.together'),
              children: (
                <>
                  <p>
                    <Link to="/conferences">{t('conferences.title')}</Link> ·{' '}
                    <Link to="/projects">{t('projects.title')}</Link> ·{' '}
                    <Link to="/annual-reports">{t('meetings.subject.annual_report')}</Link>
                  </p>
                  <ul>
                    {data.partnersMeetings.map(({ year, name }) => (
                      <li key={year}>{t('network.about.partnersMeeting', { name, year: String(year) })}</li>
                    ))}
                  </ul>
                </>
              ),
            },
            { id: 'partner', title: t('network.about.partner'), children: <WaysToPartner words={words} /> },
          ]}
        />
      </>
    );
  },
});
