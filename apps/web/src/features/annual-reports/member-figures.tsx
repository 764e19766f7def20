import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import classes from './annual-report.module.css';
import { FigureList, type Figure } from './figure-list.js';

const Figures = graphql(`
  fragment FiguresOfMemberInReport on FiguresOfMember {
    slug
    name
    attended
    seats
    reviews
    works
    outputs
    led
    partnered
    awards
    projects
    downloads
  }
`);

interface MemberFiguresProps {
  member: FragmentType<typeof Figures>;
  /** Meetings of which it was recorded who came. */
  recorded: number;
}

/** What a Member gave to the network in a year, and what it got. It can be linked to: #member-col. */
export function MemberFigures({ member, recorded }: MemberFiguresProps) {
  const t = useTranslate();
  const { slug, name, attended, works, ...figures } = readFragment(Figures, member);
  const attendance: Figure = {
    name: t('annualReports.member.attended'),
    value: t('annualReports.member.attendedOf', { attended, recorded }),
  };
  return (
    <section className={classes.member} id={`member-${slug}`} aria-labelledby={`member-${slug}-name`}>
      <h3 id={`member-${slug}-name`}>
        <Link to={`/organisations/${slug}`}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <div className={classes.groups}>
        <div className={classes.group}>
          <h4>{t('annualReports.member.gave')}</h4>
          <FigureList
            figures={[
              ...(recorded > 0 ? [attendance] : []),
              { name: t('annualReports.member.seats'), value: figures.seats },
              { name: t('annualReports.member.reviews'), value: figures.reviews },
              {
                name: t('annualReports.member.works'),
                value: works,
                path: `/library?organisation=${slug}`,
              },
              { name: t('annualReports.member.outputs'), value: figures.outputs },
            ]}
          />
        </div>
        <div className={classes.group}>
          <h4>{t('annualReports.member.got')}</h4>
          <FigureList
            figures={[
              { name: t('annualReports.member.led'), value: figures.led },
              { name: t('annualReports.member.partnered'), value: figures.partnered },
              { name: t('annualReports.member.awards'), value: figures.awards },
              { name: t('annualReports.member.projects'), value: figures.projects },
              { name: t('annualReports.member.downloads'), value: figures.downloads },
            ]}
          />
        </div>
      </div>
    </section>
  );
}
