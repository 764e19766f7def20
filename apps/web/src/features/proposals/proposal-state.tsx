import { graphql } from '../../gql/gql.js';
import type { ProposalInWordsFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { shortName } from './short-name.js';
import classes from './proposal-state.module.css';

const InWords = graphql(`
  fragment ProposalInWords on Proposal {
    state
    changedSinceSubmission
    viewerCanConfirm
    viewerCanSubmit
    waitingFor {
      id
      name
      acronym
    }
    sections {
      key
      isWritten
    }
    call {
      id
      isOpen
    }
  }
`);

/** Where a proposal stands, in words: "Draft, 3 of 5 sections written", "Waiting for ALECSO". */
export function ProposalState({ proposal }: { proposal: FragmentType<typeof InWords> }) {
  const words = useWords(readFragment(InWords, proposal));
  return (
    <ul className={classes.words}>
      {words.map(([tone, text]) => (
        <li key={text}>
          <StatusWord tone={tone}>{text}</StatusWord>
        </li>
      ))}
    </ul>
  );
}

function useWords(proposal: ProposalInWordsFragment): [Tone, string][] {
  const t = useTranslate();
  const format = useFormat();
  const { state, changedSinceSubmission, viewerCanConfirm, viewerCanSubmit, waitingFor, sections, call } =
    proposal;
  const waiting: [Tone, string][] = [];
  if (call.isOpen && viewerCanConfirm) waiting.push(['asked', t('proposals.state.confirm')]);
  else if (call.isOpen && waitingFor.length > 0)
    waiting.push([
      'caution',
      t('proposals.state.waiting', { partners: format.list(waitingFor.map(shortName)) }),
    ]);
  switch (state) {
    case 'draft': {
      if (!call.isOpen) return [['bad', t('proposals.state.missed')]];
      const written = sections.filter(({ isWritten }) => isWritten).length;
      return [['quiet', t('proposals.state.draft', { written, n: sections.length })], ...waiting];
    }
    case 'submitted':
      if (!call.isOpen) {
        const late: [Tone, string][] = changedSinceSubmission
          ? [['caution', t('proposals.state.tooLate')]]
          : [];
        return [['good', t('proposals.state.checked')], ...late];
      }
      if (!changedSinceSubmission) return [['good', t('proposals.state.submitted')], ...waiting];
      return viewerCanSubmit
        ? [['asked', t('proposals.state.changed')], ...waiting]
        : [['caution', t('proposals.state.changedByLead')], ...waiting];
    case 'eligible':
      return [['good', t('proposals.state.eligible')]];
    case 'ineligible':
      return [['bad', t('proposals.state.ineligible')]];
    case 'awarded':
      return [['good', t('proposals.state.awarded')]];
    case 'declined':
      return [['bad', t('proposals.state.declined')]];
    case 'withdrawn':
      return [['quiet', t('proposals.state.withdrawn')]];
  }
}
