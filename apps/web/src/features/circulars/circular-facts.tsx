import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { motionMatters } from '../votes/motion-matters.js';

const Facts = graphql(`
  fragment FactsOfCircular on Circular {
    matter
    state
    isOver
    lastDay
    timeZone
    withdrawnBecause
    mover {
      id
      name
      acronym
    }
    closes {
      date
      time
    }
    closed {
      date
      time
    }
    tally {
      asked
      answered
    }
    decision {
      id
      number
      address
    }
    outcome {
      outcome
    }
    movedTo {
      id
      number
      title
    }
  }
`);

/** Who moves a text, until when it is answered, and what has become of it. */
export function CircularFacts({ circular }: { circular: FragmentType<typeof Facts> }) {
  const t = useTranslate();
  const format = useFormat();
  const facts = readFragment(Facts, circular);
  const { mover, isOver, closes, closed, decision, movedTo, outcome, withdrawnBecause } = facts;
  const matter = motionMatters.find((one) => one === facts.matter);
  const moment = (at: typeof closes) => at && format.moment(`${at.date}T${at.time}`);
  const day = format.plainDate(facts.lastDay);
  const moved = movedTo ? (
    <Link to={`/meetings/${movedTo.number}`}>
      <bdi>{movedTo.title}</bdi> · <bdi>{movedTo.number}</bdi>
    </Link>
  ) : (
    t('circulars.moved.waits')
  );
  return (
    <DataList
      facts={[
        { name: t('circulars.form.mover'), value: <bdi>{mover.acronym ?? mover.name}</bdi> },
        {
          name: t('circulars.form.matter'),
          value: matter ? t(`votes.matter.${matter}`) : <bdi>{facts.matter}</bdi>,
        },
        { name: t('circulars.until'), value: isOver ? null : moment(closes) },
        {
          name: t('circulars.lastDay'),
          value: isOver ? null : t('circulars.clock', { day, zone: facts.timeZone }),
        },
        { name: t('circulars.closed'), value: isOver ? moment(closed) : null },
        { name: t('circulars.tally.title'), value: t('circulars.tally', facts.tally) },
        {
          name: t('circulars.decision'),
          value: decision && (
            <Link to={`/board/decisions/${decision.address}`}>
              <bdi>{decision.number}</bdi>
            </Link>
          ),
        },
        {
          name: t('circulars.moved'),
          value: outcome?.outcome === 'moved_to_next_meeting' ? moved : null,
        },
        { name: t('circulars.withdrawn'), value: withdrawnBecause && <bdi>{withdrawnBecause}</bdi> },
      ]}
    />
  );
}
