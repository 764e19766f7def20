import type { ReactNode } from 'react';
import { graphql } from '../../gql/gql.js';
import type { StepsOfProposalFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { Timeline, type TimelineEntry } from '../../ui/timeline.js';
import { CallMoment } from '../calls/call-moment.js';
import { shortName } from './short-name.js';

const Steps = graphql(`
  fragment StepsOfProposal on Proposal {
    state
    eligibilityReason
    localSubmittedAt {
      date
      time
    }
    localEligibilityDecidedAt {
      date
      time
    }
    lead {
      id
      name
      acronym
    }
    call {
      id
      isOpen
      closing {
        ...CallMoment
      }
    }
    sections {
      key
      isWritten
    }
    partnerships {
      id
      isLead
      confirmation
    }
    waitingFor {
      id
      name
      acronym
    }
    readiness {
      code
    }
  }
`);

/** The way of a proposal: who does what, by when; where it is now; what comes next. */
export function ProposalSteps({ proposal }: { proposal: FragmentType<typeof Steps> }) {
  const steps = useSteps(readFragment(Steps, proposal));
  return <Timeline entries={steps} />;
}

type Stage = TimelineEntry['stage'];

function useSteps(proposal: StepsOfProposalFragment): TimelineEntry[] {
  const t = useTranslate();
  const format = useFormat();
  const {
    state,
    call,
    sections,
    partnerships,
    waitingFor,
    readiness,
    localSubmittedAt,
    localEligibilityDecidedAt,
  } = proposal;
  const lead = shortName(proposal.lead);
  const isWritable = call.isOpen && (state === 'draft' || state === 'submitted');
  const written = sections.filter(({ isWritten }) => isWritten).length;
  const isAlone =
    partnerships.length > 0 && !partnerships.some((part) => !part.isLead && part.confirmation !== 'declined');
  const isReady = readiness?.length === 0;
  const isReleased = state === 'awarded' || state === 'declined';
  const isDecided = state === 'eligible' || state === 'ineligible' || isReleased;
  const moment = (clock: { date: string; time: string }) => format.moment(`${clock.date}T${clock.time}`);
  const by = (who: string, when: ReactNode): ReactNode => (
    <>
      {who} · {when}
    </>
  );
  const closing = <CallMoment moment={call.closing} />;
  const writing: TimelineEntry = {
    key: 'write',
    when: lead,
    title: t('proposals.steps.write'),
    stage: state === 'draft' && !isReady ? 'now' : 'past',
    children: sections.length > 0 && (
      <p>{t('proposals.steps.write.words', { written, n: sections.length })}</p>
    ),
  };
  const confirming: TimelineEntry = {
    key: 'confirm',
    when: t('proposals.partners'),
    title: t('proposals.steps.confirm'),
    stage: isAlone ? 'next' : isWritable && waitingFor.length > 0 ? 'now' : 'past',
    children: isWritable && !isAlone && (
      <p>
        {waitingFor.length > 0
          ? t('proposals.state.waiting', { partners: format.list(waitingFor.map(shortName)) })
          : t('proposals.steps.confirm.done')}
      </p>
    ),
  };
  const submitting: TimelineEntry = {
    key: 'submit',
    when: localSubmittedAt ? by(lead, moment(localSubmittedAt)) : by(lead, t('proposals.steps.before')),
    title: localSubmittedAt ? t('proposals.steps.submitted') : t('proposals.steps.submit'),
    stage: localSubmittedAt ? 'past' : isReady && call.isOpen ? 'now' : 'next',
    children: localSubmittedAt ? (
      call.isOpen && (
        <p>
          {t('proposals.steps.again')} {closing}
        </p>
      )
    ) : (
      <p>{closing}</p>
    ),
  };
  if (state === 'withdrawn')
    return [
      { ...writing, stage: 'past' },
      { key: 'withdrawn', when: lead, title: t('proposals.state.withdrawn'), stage: 'now' },
    ];
  if (state === 'draft' && !call.isOpen)
    return [
      { ...writing, stage: 'past' },
      { ...submitting, title: t('proposals.state.missed'), stage: 'now' },
    ];
  const eligibilityStage: Stage = isDecided ? 'past' : state === 'submitted' && !call.isOpen ? 'now' : 'next';
  const eligibility: TimelineEntry = {
    key: 'eligibility',
    when: localEligibilityDecidedAt
      ? by(t('proposals.secretariat'), moment(localEligibilityDecidedAt))
      : by(t('proposals.secretariat'), t('proposals.steps.after')),
    title: isDecided
      ? t(state === 'ineligible' ? 'proposals.steps.ineligible' : 'proposals.steps.eligible')
      : t('proposals.steps.eligibility'),
    stage: state === 'ineligible' ? 'now' : eligibilityStage,
    children: proposal.eligibilityReason ? (
      <p dir="auto">{proposal.eligibilityReason}</p>
    ) : (
      !isDecided && <p>{t('proposals.steps.eligibility.words')}</p>
    ),
  };
  if (state === 'ineligible') return [writing, confirming, submitting, eligibility];
  const review: TimelineEntry = {
    key: 'review',
    when: t('proposals.steps.review.who'),
    title: isReleased ? t(`proposals.state.${state}`) : t('proposals.steps.review'),
    stage: state === 'eligible' || isReleased ? 'now' : 'next',
    children: !isReleased && <p>{t('proposals.steps.review.words')}</p>,
  };
  return [writing, confirming, submitting, eligibility, review];
}
