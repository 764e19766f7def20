import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { networkDay } from '../network/network-day.js';
import { OrganisationLink } from '../organisations/organisation-link.js';

const Own = graphql(`
  fragment OwnMandate on Mandate {
    id
    capacity
    isInForce
    startsAt
    endsAt
    organisation {
      id
      ...OrganisationName
    }
  }
`);

/** What a person holds or held: for whom, as what, from when until when. */
export function OwnMandates({ mandates }: { mandates: readonly FragmentType<typeof Own>[] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <ResponsiveTable
      caption={t('account.mandates')}
      rows={readFragment(Own, mandates)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('account.mandate.organisation'),
          cell: ({ organisation }) => <OrganisationLink organisation={organisation} />,
        },
        { title: t('mandates.capacity'), cell: ({ capacity }) => t(`capacity.${capacity}`) },
        {
          title: t('mandates.period'),
          cell: ({ startsAt, endsAt }) => format.period(networkDay(startsAt), endsAt && networkDay(endsAt)),
        },
        {
          title: t('account.mandate.state'),
          cell: ({ isInForce }) => (
            <StatusWord tone={isInForce ? 'good' : 'quiet'}>
              {isInForce ? t('account.mandate.inForce') : t('account.mandate.notInForce')}
            </StatusWord>
          ),
        },
      ]}
    />
  );
}
