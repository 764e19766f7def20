import { Link } from 'react-router';
import { ChairCard } from '../features/chair-terms/chair-card.js';
import { ConferenceCard } from '../features/conferences/conference-card.js';
import { MembersMap } from '../features/directory/members-map.js';
import { WorkList } from '../features/library/work-list.js';
import { NextMeeting } from '../features/meetings/next-meeting.js';
import { romanNumber } from '../features/network/action-direction-list.js';
import classes from '../features/network/home.module.css';
import { networkWords } from '../features/network/network-words.js';
import { WaysToPartner } from '../features/network/ways-to-partner.js';
import { ProjectList } from '../features/projects/project-list.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { Acts, ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { Section } from '../ui/section.js';

const Home = graphql(`
  query Home {
    networkTexts(topics: ["name", "motto", "purpose", "partnerInvitation", "waysToPartner", "contactEmail"]) {
      ...NetworkWords
    }
    directory(standing: member) {
      items {
        ...PlaceOnMap
      }
    }
    chairTerms {
      ...ChairNow
    }
    meetings(upcoming: true, first: 5) {
      items {
        ...UpcomingMeeting
      }
    }
    conferences {
      id
      ...ConferenceOnCard
    }
    publishedWorks(first: 3) {
      items {
        ...WorkLine
      }
    }
    portfolioProjects(first: 2) {
      items {
        project {
          ...ProjectLine
        }
      }
    }
    actionDirections {
      number
      title
    }
  }
`);

/** What the network is, who is in it, what it does, and how to join in: in this order. */
export const route = definePage({
  path: '/',
  needs: 'anyone',
  query: Home,
  title: (t) => t('shell.network'),
  Page({ data }) {
    const t = useTranslate();
    const words = networkWords(data.networkTexts);
    const latest = data.conferences[0];
    return (
      <>
        <div className={classes.opening}>
          <h1 tabIndex={-1}>{words('name')}</h1>
          <p className={classes.motto}>{words('motto')}</p>
          <p className={classes.purpose}>{words('purpose')}</p>
          <Acts>
            <ActLink to="/about" weight="main">
              {t('home.about')}
            </ActLink>
            <ActLink to="/about#partner">{t('home.partner')}</ActLink>
          </Acts>
        </div>
        <Section title={t('home.members')} aside={<Link to="/organisations">{t('home.members.all')}</Link>}>
          <MembersMap members={data.directory.items} />
        </Section>
        <div className={classes.present}>
          <section>
            <h2>{t('home.chair')}</h2>
            <ChairCard terms={data.chairTerms} />
            <p>
              <Link to="/board">{t('home.chair.more')}</Link>
            </p>
          </section>
          <section>
            <h2>{t('home.meeting')}</h2>
            <NextMeeting meetings={data.meetings.items} />
            <p>
              <Link to="/meetings">{t('home.meeting.more')}</Link>
            </p>
          </section>
          {latest && (
            <section>
              <h2>{t('home.conference')}</h2>
              <ConferenceCard conference={latest} />
              <p>
                <Link to="/conferences">{t('home.conference.more')}</Link>
              </p>
            </section>
          )}
        </div>
        <div className={classes.beside}>
          <Section title={t('home.works')} aside={<Link to="/library">{t('home.works.all')}</Link>}>
            <WorkList works={data.publishedWorks.items} brief />
          </Section>
          <Section title={t('home.projects')} aside={<Link to="/projects">{t('home.projects.all')}</Link>}>
            <ProjectList projects={data.portfolioProjects.items.map(({ project }) => project)} heading="h3" />
          </Section>
        </div>
        <Section title={t('home.directions')}>
          <ol className={classes.directions}>
            {data.actionDirections.map(({ number, title }) => (
              <li key={number}>
                <Link to={`/about#direction-${number}`}>
                  <span>{romanNumber(number)}</span>
                  {title}
                </Link>
              </li>
            ))}
          </ol>
        </Section>
        <Section title={t('home.partner')}>
          <div className="prose">
            <WaysToPartner words={words} brief />
          </div>
        </Section>
      </>
    );
  },
});
