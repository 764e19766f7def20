import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { romanNumber } from '../network/action-direction-list.js';
import { CallMoment } from './call-moment.js';
import classes from './call-facts.module.css';

const Facts = graphql(`
  fragment CallFacts on Call {
    kind
    directions
    ceiling
    currency
    leastPartners
    partnersMayLead
    leadKinds
    drafts
    opening {
      ...CallMoment
    }
    closing {
      ...CallMoment
    }
  }
`);

interface CallFactsProps {
  call: FragmentType<typeof Facts>;
  /** All action directions, for their titles. */
  directions: readonly { number: number; title: string }[];
}

/** The terms of a call: its window, what it gives, who may lead and who must take part. */
export function CallFacts({ call, directions }: CallFactsProps) {
  const t = useTranslate();
  const format = useFormat();
  const facts = readFragment(Facts, call);
  const who = facts.partnersMayLead ? t('calls.whoLeads.partners') : t('calls.whoLeads.words');
  const kinds = format.list(facts.leadKinds.map((kind) => t(`organisations.kind.${kind}`)));
  const leads = kinds === '' ? who : t('calls.whoLeads.kinds', { who, kinds });
  const about = directions.filter(({ number }) => facts.directions.includes(number));
  return (
    <DataList
      facts={[
        { name: t('calls.opens'), value: <CallMoment moment={facts.opening} /> },
        { name: t('calls.closes'), value: <CallMoment moment={facts.closing} /> },
        { name: t('calls.ceiling'), value: format.money(facts.ceiling, facts.currency) },
        { name: t('calls.whoLeads'), value: leads },
        { name: t('calls.leastPartners'), value: t('calls.leastPartners.words', { n: facts.leastPartners }) },
        {
          name: t('calls.directions'),
          value:
            about.length === 0 ? null : (
              <ul className={classes.directions}>
                {about.map(({ number, title }) => (
                  <li key={number}>
                    {romanNumber(number)} · {title}
                  </li>
                ))}
              </ul>
            ),
        },
        {
          name: t('calls.drafts'),
          value: facts.drafts === null ? null : t('calls.drafts.words', { n: facts.drafts }),
        },
      ]}
    />
  );
}
