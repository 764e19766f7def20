import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import classes from './desk.module.css';

const Desk = graphql(`
  fragment MattersOnDesk on SecretariatDesk {
    openInvitations
    expiredInvitations
    failingMails
    proposalsToCheck
    deliversMail
  }
`);

/** What else lies on the desk: each line leads to the list that its number comes from. */
export function DeskMatters({ desk }: { desk: FragmentType<typeof Desk> }) {
  const t = useTranslate();
  const { openInvitations, expiredInvitations, failingMails, proposalsToCheck, deliversMail } = readFragment(
    Desk,
    desk,
  );
  return (
    <ul className={classes.matters}>
      <Matter
        to="/secretariat/proposals?state=submitted"
        name={t('secretariat.proposals')}
        tone={proposalsToCheck > 0 ? 'asked' : 'good'}
      >
        {t('secretariat.proposals.standing', { n: proposalsToCheck })}
      </Matter>
      <Matter
        to="/secretariat/invitations"
        name={t('secretariat.invitations')}
        tone={expiredInvitations > 0 ? 'asked' : 'quiet'}
      >
        {t('secretariat.invitations.standing', { n: openInvitations })}
        {expiredInvitations > 0 && ` · ${t('secretariat.invitations.expired', { n: expiredInvitations })}`}
      </Matter>
      <Matter
        to="/secretariat/outbox"
        name={t('secretariat.outbox')}
        tone={failingMails > 0 ? 'bad' : 'quiet'}
      >
        {failingMails > 0
          ? t('secretariat.outbox.failing', { n: failingMails })
          : deliversMail
            ? t('secretariat.outbox.well')
            : t('secretariat.outbox.kept')}
      </Matter>
      <Matter to="/secretariat/audit" name={t('secretariat.audit')} tone="quiet">
        {t('secretariat.audit.standing')}
      </Matter>
    </ul>
  );
}

interface MatterProps {
  to: string;
  name: string;
  tone: Tone;
  children: ReactNode;
}

function Matter({ to, name, tone, children }: MatterProps) {
  return (
    <li>
      <Link to={to}>{name}</Link>
      <StatusWord tone={tone}>{children}</StatusWord>
    </li>
  );
}
