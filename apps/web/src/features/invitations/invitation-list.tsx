import { useFormat, useTranslate } from '../../ui/language.js';
import { graphql } from '../../gql/gql.js';
import type { InvitationLineFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { StatusWord } from '../../ui/status-word.js';
import { networkDay } from '../network/network-day.js';
import { OrganisationLink } from '../organisations/organisation-link.js';
import { InvitationActs } from './invitation-acts.js';

const Line = graphql(`
  fragment InvitationLine on Invitation {
    id
    name
    address
    capacity
    isOpen
    expiresAt
    acceptedAt
    withdrawnAt
    organisation {
      id
      ...OrganisationName
    }
  }
`);

/** Invitations with where they stand, and what can still be done about them. */
export function InvitationList({ invitations }: { invitations: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  return (
    <ResponsiveTable
      caption={t('invitations.title')}
      rows={readFragment(Line, invitations)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('invitations.person'),
          cell: ({ name, address }) => (
            <>
              <bdi>{name}</bdi>
              <br />
              <bdi>{address}</bdi>
            </>
          ),
        },
        {
          title: t('accounts.invitation.organisation'),
          cell: ({ organisation }) => <OrganisationLink organisation={organisation} />,
        },
        { title: t('mandates.capacity'), cell: ({ capacity }) => t(`capacity.${capacity}`) },
        { title: t('invitations.state'), cell: (line) => <InvitationState {...line} /> },
        {
          title: t('invitations.acts'),
          cell: ({ id, address, acceptedAt, withdrawnAt }) =>
            !acceptedAt && !withdrawnAt && <InvitationActs id={id} address={address} />,
        },
      ]}
    />
  );
}

function InvitationState({ isOpen, acceptedAt, withdrawnAt, expiresAt }: InvitationLineFragment) {
  const t = useTranslate();
  const format = useFormat();
  const day = (instant: string) => format.plainDate(networkDay(instant));
  if (acceptedAt)
    return <StatusWord tone="good">{t('invitations.accepted', { day: day(acceptedAt) })}</StatusWord>;
  if (withdrawnAt)
    return <StatusWord tone="quiet">{t('invitations.withdrawn', { day: day(withdrawnAt) })}</StatusWord>;
  return isOpen ? (
    <StatusWord tone="caution">{t('invitations.open', { day: day(expiresAt) })}</StatusWord>
  ) : (
    <StatusWord tone="bad">{t('invitations.expired', { day: day(expiresAt) })}</StatusWord>
  );
}
