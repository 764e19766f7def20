import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { ActLink } from '../../ui/act.js';
import { useTranslate } from '../../ui/language.js';
import { PageHeader } from '../../ui/page-header.js';
import { CallWindow } from '../calls/call-window.js';

interface WritingHeaderProps {
  proposal: { number: string; title: string; call: ComponentProps<typeof CallWindow>['call'] };
  title: string;
  /** What is written here, in a sentence. */
  children: ReactNode;
}

/** The head of a page on which a part of a proposal is written: whose, until when, and the way back. */
export function WritingHeader({ proposal, title, children }: WritingHeaderProps) {
  const t = useTranslate();
  const address = `/proposals/${proposal.number}`;
  return (
    <PageHeader
      kind={
        <Link to={address}>
          <bdi>{proposal.title}</bdi>
        </Link>
      }
      title={title}
      action={<ActLink to={address}>{t('proposals.write.done')}</ActLink>}
    >
      <p>{children}</p>
      <CallWindow call={proposal.call} />
    </PageHeader>
  );
}
