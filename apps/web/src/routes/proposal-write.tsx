import { useEffect } from 'react';
import { failureToWrite } from '../features/proposals/only-read-now.js';
import { SectionContents } from '../features/proposals/section-contents.js';
import { SectionEditor } from '../features/proposals/section-editor.js';
import { SectionToRead } from '../features/proposals/section-to-read.js';
import { WritingHeader } from '../features/proposals/writing-header.js';
import { graphql } from '../gql/gql.js';
import type { ProposalWritePageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { usePageRefresh } from '../platform/page-refresh.js';
import { useTranslate } from '../ui/language.js';

const ProposalWritePage = graphql(`
  query ProposalWritePage($number: String!) {
    me {
      id
    }
    proposal(number: $number) {
      id
      number
      title
      viewerCanEdit
      call {
        id
        ...CallWindow
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
      }
      sections {
        key
        title
        ...SectionToWrite
      }
    }
  }
`);

/** The sections of a proposal, to be written one after the other: all come with the page, and none needs another. */
export const route = definePage({
  path: '/proposals/:number/write',
  needs: 'signed-in',
  query: ProposalWritePage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t, data) => t('proposals.write.of', { proposal: data.proposal?.title ?? '' }),
  Page: ({ data: { me, proposal } }) => proposal && <Write proposal={proposal} personId={me?.id ?? ''} />,
});

interface WriteProps {
  proposal: NonNullable<ProposalWritePageQuery['proposal']>;
  personId: string;
}

function Write({ proposal, personId }: WriteProps) {
  const t = useTranslate();
  const { number, sections, viewerCanEdit } = proposal;
  useNewsOnReturn();
  useArrivalAtSection();
  return (
    <>
      <WritingHeader proposal={proposal} title={t('proposals.write')}>
        {viewerCanEdit ? t('proposals.write.lead') : t('proposals.write.closed')}
      </WritingHeader>
      <SectionContents sections={sections}>
        {sections.map((section) =>
          viewerCanEdit ? (
            <SectionEditor key={section.key} number={number} personId={personId} section={section} />
          ) : (
            <SectionToRead key={section.key} number={number} personId={personId} section={section} />
          ),
        )}
      </SectionContents>
    </>
  );
}

/** Coming back to the tab shows what others have written meanwhile, before one writes on. */
function useNewsOnReturn() {
  const refresh = usePageRefresh();
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && refresh();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [refresh]);
}

/** A link from the list of tasks names a section; the browser finds it only once it has been drawn. */
function useArrivalAtSection() {
  useEffect(() => {
    const { hash } = window.location;
    if (!/^#section-[\w-]+$/.test(hash)) return;
    const section = document.getElementById(hash.slice(1));
    section?.scrollIntoView();
    section?.querySelector('textarea')?.focus({ preventScroll: true });
  }, []);
}
