import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { CallWindow } from '../features/calls/call-window.js';
import { ConsortiumTable } from '../features/proposals/consortium-table.js';
import { MissingTasks } from '../features/proposals/missing-tasks.js';
import { PlanInFull } from '../features/proposals/plan-in-full.js';
import { planOf } from '../features/proposals/plan-of-proposal.js';
import { ProposalDocument } from '../features/proposals/proposal-document.js';
import { shortName } from '../features/proposals/short-name.js';
import { SubmitProposal } from '../features/proposals/submit-proposal.js';
import { TotalsBar } from '../features/proposals/totals-bar.js';
import { graphql } from '../gql/gql.js';
import type { ProposalCheckPageQuery } from '../gql/graphql.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { definePage } from '../platform/page.js';
import { useFreshStep } from '../platform/fresh-step.js';
import { usePageRefresh } from '../platform/page-refresh.js';
import { useUnsavedSections } from '../platform/writing/use-section-writing.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
import { Card, Section } from '../ui/section.js';
import { StatusWord } from '../ui/status-word.js';

const ProposalCheckPage = graphql(`
  query ProposalCheckPage($number: String!) {
    me {
      id
    }
    proposal(number: $number) {
      id
      number
      version
      title
      state
      directions
      sdgTargets
      viewerCanEdit
      viewerCanSubmit
      lead {
        id
        name
        acronym
      }
      call {
        id
        currency
        isOpen
        ...CallWindow
      }
      sections {
        key
        title
        question
        text
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
        ...PartOfConsortium
      }
      totals {
        ...TotalsOfProposal
      }
      readiness {
        code
        ...MissingTask
      }
      ...PlanOfProposal
    }
    actionDirections {
      number
      title
    }
    sdgTargets {
      code
      label
    }
  }
`);

/** Check your answers: everything that is handed in, with ways back to change it, and the button that does it. */
export const route = definePage({
  path: '/proposals/:number/check',
  needs: 'signed-in',
  query: ProposalCheckPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t) => t('proposals.task.check'),
  Page: ({ data }) =>
    data.proposal &&
    (data.proposal.viewerCanEdit ? (
      <Check data={data} proposal={data.proposal} />
    ) : (
      <OnlyReadNow {...data.proposal} />
    )),
});

interface CheckProps {
  data: ProposalCheckPageQuery;
  proposal: NonNullable<ProposalCheckPageQuery['proposal']>;
}

function Check({ data, proposal }: CheckProps) {
  const t = useTranslate();
  const step = useFreshStep();
  const { number, title, call, partnerships, totals } = proposal;
  const address = `/proposals/${number}`;
  const unsaved = useUnsavedCount(data.me?.id ?? '', number);
  return (
    <>
      <PageHeader
        kind={
          <Link to={address}>
            <bdi>{title}</bdi>
          </Link>
        }
        title={t('proposals.task.check')}
      >
        <p>{t('proposals.check.lead')}</p>
        <CallWindow call={call} />
      </PageHeader>
      <Verdict proposal={proposal} unsaved={unsaved} />
      <Section title={t('proposals.document')}>
        <ProposalDocument
          content={proposal}
          words={data}
          change={(part) =>
            part === 'about' ? (
              <Link className="screen-only" to={`${address}/about`}>
                {t('proposals.check.changeAbout')}
              </Link>
            ) : (
              <Link className="screen-only" to={`${address}/write#section-${part.section}`}>
                {t('proposals.check.change', { section: part.title })}
              </Link>
            )
          }
        />
      </Section>
      <Section
        title={t('proposals.consortium')}
        aside={<Link to={`${address}/partners`}>{t('proposals.check.changePartners')}</Link>}
      >
        <ConsortiumTable parts={partnerships} currency={call.currency} isOpen={call.isOpen} />
        {totals && <TotalsBar totals={totals} />}
      </Section>
      <PlanInFull
        plan={planOf(proposal)}
        currency={call.currency}
        change={(part) => (
          <Link className="screen-only" to={`${address}/${part === 'work' ? 'plan' : part}`}>
            {t(`plan.check.${part}`)}
          </Link>
        )}
      />
      {proposal.viewerCanSubmit && proposal.readiness?.length === 0 && unsaved === 0 && (
        <Section title={t('proposals.submit.title')} lead={t('proposals.submit.lead')}>
          <SubmitProposal
            number={number}
            version={proposal.version}
            again={proposal.state === 'submitted'}
            onSubmitted={() => step(() => import('./proposal.js'), { number })}
          />
        </Section>
      )}
    </>
  );
}

/** Whether it can be submitted as it stands, and if not, what is missing, or who could do it. */
function Verdict({ proposal, unsaved }: { proposal: CheckProps['proposal']; unsaved: number }) {
  const t = useTranslate();
  const { number, readiness, viewerCanSubmit, lead } = proposal;
  if (unsaved > 0)
    return (
      <Card>
        <StatusWord tone="caution">{t('proposals.check.unsaved', { n: unsaved })}</StatusWord>{' '}
        <Link to={`/proposals/${number}/write`}>{t('proposals.check.unsaved.open')}</Link>
      </Card>
    );
  if (readiness && readiness.length > 0)
    return (
      <Card>
        <h2>{t('proposals.check.missing', { n: readiness.length })}</h2>
        <MissingTasks number={number} tasks={readiness} />
      </Card>
    );
  return (
    <Card>
      <StatusWord tone="good">
        {viewerCanSubmit
          ? t('proposals.check.ready')
          : t('proposals.asked.notYou', { lead: shortName(lead) })}
      </StatusWord>
    </Card>
  );
}

/** How many sections are still on their way. When the last one has arrived, the page is asked for anew. */
function useUnsavedCount(personId: string, number: string): number {
  const refresh = usePageRefresh();
  const unsaved = useUnsavedSections({ of: 'proposal', personId, number }).length;
  const before = useRef(unsaved);
  useEffect(() => {
    if (unsaved === 0 && before.current > 0) refresh();
    before.current = unsaved;
  }, [unsaved, refresh]);
  return unsaved;
}
