import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';

const Facts = graphql(`
  fragment FactsOfMinutes on Minutes {
    state
    draftDueOn
    sentOn
    correctionsUntil
    approvedOn
    approvedBy
    approvedIn {
      id
      number
      title
    }
    publishableOn
    publishedOn
  }
`);

/** The days of minutes: when the draft was sent is a legal fact, and what follows runs from it. */
export function MinutesFacts({ minutes }: { minutes: FragmentType<typeof Facts> }) {
  const t = useTranslate();
  const format = useFormat();
  const facts = readFragment(Facts, minutes);
  const { draftDueOn, sentOn, approvedOn, approvedBy, approvedIn, publishedOn } = facts;
  const day = (date: string | null | undefined) => date && format.plainDate(date);
  return (
    <DataList
      facts={[
        { name: t('minutes.dueOn'), value: sentOn ? null : day(draftDueOn) },
        { name: t('minutes.sentOn'), value: day(sentOn) },
        {
          name: t('minutes.correctionsUntil'),
          value: facts.state === 'draft_sent' ? day(facts.correctionsUntil) : null,
        },
        {
          name: t('minutes.approvedOn'),
          value: approvedOn && approvedBy && (
            <>
              {day(approvedOn)} ·{' '}
              {approvedIn ? (
                <Link to={`/meetings/${approvedIn.number}`}>
                  {t('minutes.approvedIn', { meeting: approvedIn.number })}
                </Link>
              ) : (
                t('minutes.approvedByLapse')
              )}
            </>
          ),
        },
        { name: t('minutes.publishableOn'), value: publishedOn ? null : day(facts.publishableOn) },
        { name: t('minutes.publishedOn'), value: day(publishedOn) },
      ]}
    />
  );
}
