import { Link } from 'react-router';
import type { Failure } from '../../platform/page.js';
import { ActLink } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { PageHeader } from '../../ui/page-header.js';

interface Led {
  partnerships: readonly { isLead: boolean; viewerWorksForIt: boolean }[];
}

/** Why somebody cannot be shown where a proposal is written: there is none for them, or another Organisation leads it. */
export function failureToWrite(proposal: Led | null): Failure | undefined {
  if (!proposal) return 'not-found';
  const leads = proposal.partnerships.some(({ isLead, viewerWorksForIt }) => isLead && viewerWorksForIt);
  return leads ? undefined : 'denied';
}

/** Stands where a proposal was written until the call closed, or until it was withdrawn or decided upon. */
export function OnlyReadNow({ number, title }: { number: string; title: string }) {
  const t = useTranslate();
  const address = `/proposals/${number}`;
  return (
    <PageHeader
      kind={
        <Link to={address}>
          <bdi>{title}</bdi>
        </Link>
      }
      title={t('proposals.write.closed')}
      action={<ActLink to={address}>{t('proposals.read')}</ActLink>}
    />
  );
}
