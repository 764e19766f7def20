import { lazy } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { PanelInput, VoteMode, VoteOutcome, VoteState } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { Card } from '../../ui/section.js';
import { AmendmentForm } from './amendment-form.js';
import { OpenNextBallot } from './next-ballot.js';
import { OpenVote } from './open-vote.js';
import { OutcomeWord } from './outcome-word.js';
import { OwnBallots } from './own-ballots.js';
import classes from './room.module.css';

const MotionInRoom = graphql(`
  fragment MotionInRoom on Motion {
    id
    agendaItemId
    version
    matter
    text
    viewerCanConduct
    mover {
      id
      acronym
      name
    }
    votes {
      id
      state
      cancelledBecause
      outcome {
        outcome
      }
      viewerBallots {
        memberId
        viewerCanCast
      }
      ...OutcomeInAWord
      ...VoteInRoom
      ...BallotsOfViewer
    }
  }
`);

const PanelForm = lazy(async () => ({ default: (await import('./panel-form.js')).PanelForm }));

const OpenVoteOnMotion = graphql(`
  mutation OpenVote($motionId: ID!, $version: Int!, $mode: VoteMode!, $panel: PanelInput) {
    openVote(motionId: $motionId, version: $version, mode: $mode, panel: $panel) {
      id
    }
  }
`);

/** What a vote can come to that leaves it to another. */
const leavesOpen: VoteOutcome[] = ['vote_needed', 'repeat_ballot', 'not_elected'];
const isUnresolved = (state: VoteState) =>
  ['open', 'awaiting_tie_break', 'counted', 'withheld'].includes(state);

interface MotionCardProps {
  motion: FragmentType<typeof MotionInRoom>;
  /** An external panel has to recommend before the vote. */
  needsPanel: boolean;
}

/** A motion with what has become of it; whoever conducts the meeting amends it and opens votes on it. */
export function MotionCard({ motion, needsPanel }: MotionCardProps) {
  const t = useTranslate();
  const { id, agendaItemId, version, matter, text, mover, votes, viewerCanConduct } = readFragment(
    MotionInRoom,
    motion,
  );
  const { act, busy, errors } = useAct(OpenVoteOnMotion);
  const open = (mode: VoteMode, panel: PanelInput | null = null) =>
    void act({ motionId: id, version, mode, panel });
  const isUnderVote = votes.some(({ state }) => isUnresolved(state));
  const isDecided = votes.some(({ outcome }) => outcome && !leavesOpen.includes(outcome.outcome));
  const isElection = matter === 'election';
  return (
    <Card>
      {mover && (
        <p className={classes.quiet}>
          {t('votes.motion.by', { member: mover.acronym ?? mover.name })} · {t(`votes.matter.${matter}`)}
          {version > 1 && <> · {t('votes.motion.version', { n: version })}</>}
        </p>
      )}
      <p className={classes.text}>
        <bdi>{text}</bdi>
      </p>
      {votes.map((vote) => (
        <div key={vote.id} className={classes.vote}>
          {isUnresolved(vote.state) ? (
            <OpenVote vote={vote} viewerCanConduct={viewerCanConduct} />
          ) : (
            <>
              {/* What the Secretariat entered may be confirmed after the vote has closed. */}
              {vote.viewerBallots.some(({ viewerCanCast }) => viewerCanCast) && <OwnBallots vote={vote} />}
              <p>
                <OutcomeWord vote={vote} />{' '}
                {vote.cancelledBecause ? (
                  <bdi>{vote.cancelledBecause}</bdi>
                ) : (
                  <Link to={`/votes/${vote.id}`}>{t('votes.result.see')}</Link>
                )}
              </p>
            </>
          )}
        </div>
      ))}
      {viewerCanConduct && isElection && !isUnderVote && !isDecided && (
        <OpenNextBallot itemId={agendaItemId} needsPanel={needsPanel} />
      )}
      {viewerCanConduct && !isElection && !isUnderVote && !isDecided && (
        <>
          {needsPanel ? (
            <Acts>
              {(['named', 'secret'] as const).map((mode) => (
                <OpenedInPlace
                  key={mode}
                  act={t(mode === 'named' ? 'votes.open.panel' : 'votes.open.secretPanel')}
                  weight={mode === 'named' ? 'main' : 'quiet'}
                >
                  {(close) => (
                    <PanelForm
                      act={t('votes.panel.act')}
                      busy={busy}
                      errors={errors}
                      onGive={(panel) => open(mode, panel)}
                      onClose={close}
                    />
                  )}
                </OpenedInPlace>
              ))}
            </Acts>
          ) : (
            <>
              <FormErrorSummary errors={errors} />
              <Acts>
                <ActButton weight="main" busy={busy} onClick={() => open('named')}>
                  {t('votes.open.named')}
                </ActButton>
                <ActButton busy={busy} onClick={() => open('secret')}>
                  {t('votes.open.secret')}
                </ActButton>
                {matter === 'ordinary' && (
                  <ActButton busy={busy} onClick={() => open('consensus')}>
                    {t('votes.open.consensus')}
                  </ActButton>
                )}
              </Acts>
            </>
          )}
          <OpenedInPlace act={t('votes.motion.amend')}>
            {(close) => <AmendmentForm motion={{ id, version, text: text ?? '' }} onClose={close} />}
          </OpenedInPlace>
        </>
      )}
    </Card>
  );
}
