import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ImplementationWord } from './decision-words.js';

const Facts = graphql(`
  fragment FactsOfDecision on Decision {
    takenOn
    takenBy
    dueOn
    effect
    publishedOn
    publishedEarlyBecause
    withheldBecause
    owner {
      slug
      name
    }
    meeting {
      number
      title
    }
    agendaItem {
      id
      title
    }
    circular {
      id
    }
    ...StandingOfDecision
  }
`);

/** How a decision came about, who sees to it, and how far it is carried out. */
export function DecisionFacts({ decision }: { decision: FragmentType<typeof Facts> }) {
  const t = useTranslate();
  const format = useFormat();
  const facts = readFragment(Facts, decision);
  const { meeting, agendaItem, circular, owner, dueOn, publishedOn } = facts;
  const takenBy = t(`decisions.takenBy.${facts.takenBy}`);
  return (
    <DataList
      facts={[
        {
          name: t('decisions.meeting'),
          value: meeting && (
            <Link to={`/meetings/${meeting.number}`}>
              <bdi>{meeting.title}</bdi> · <bdi>{meeting.number}</bdi>
            </Link>
          ),
        },
        { name: t('decisions.agendaItem'), value: agendaItem && <bdi>{agendaItem.title}</bdi> },
        { name: t('decisions.takenOn'), value: format.plainDate(facts.takenOn) },
        {
          name: t('decisions.takenBy'),
          value: circular ? <Link to={`/board/circulars/${circular.id}`}>{takenBy}</Link> : takenBy,
        },
        {
          name: t('decisions.owner'),
          value: (
            <Link to={`/organisations/${owner.slug}`}>
              <bdi>{owner.name}</bdi>
            </Link>
          ),
        },
        { name: t('decisions.dueOn'), value: dueOn && format.plainDate(dueOn) },
        { name: t('decisions.implementation'), value: <ImplementationWord decision={facts} /> },
        { name: t('decisions.publishedOn'), value: publishedOn && format.plainDate(publishedOn) },
        {
          name: t('decisions.publishedEarly'),
          value: facts.publishedEarlyBecause && <bdi>{facts.publishedEarlyBecause}</bdi>,
        },
        {
          name: t('decisions.withheldBecause'),
          value: facts.withheldBecause && <bdi>{facts.withheldBecause}</bdi>,
        },
      ]}
    />
  );
}
