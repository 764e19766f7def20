import { lazy } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import classes from './project-work.module.css';

const Changes = graphql(`
  fragment ChangesOfProject on Project {
    slug
    endsOn
    inside {
      id
      currency
      viewerCanAsk
      viewerCanRule
      boardBeyondPercent
      boardBeyondMonths
      money {
        year
        planned
        organisation {
          id
          slug
          name
        }
      }
      duties {
        id
        title
        dueOn
        state
      }
      changeRequests {
        id
        ordinal
        why
        state
        because
        isTheBoards
        decisionNumber
        askedBy {
          id
          name
        }
        at {
          date
        }
        lines {
          what
          about
          year
          before
          after
        }
      }
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawChangeRequest($id: ID!) {
    withdrawChangeRequest(id: $id) {
      id
    }
  }
`);

const ChangeForm = lazy(async () => ({ default: (await import('./change-forms.js')).ChangeForm }));
const RulingForm = lazy(async () => ({ default: (await import('./change-forms.js')).RulingForm }));
const tones: Record<string, Tone> = {
  asked: 'caution',
  approved: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
};

/** What the consortium asked to change of its award, before and after, and what became of it. */
export function ChangeRequests({ project: given }: { project: FragmentType<typeof Changes> }) {
  const t = useTranslate();
  const format = useFormat();
  const { slug, endsOn, inside } = readFragment(Changes, given);
  const withdraw = useAct(Withdraw);
  if (!inside) return null;
  const value = (what: string, text: string) =>
    what === 'planned' ? format.money(Number(text), inside.currency) : format.plainDate(text);
  return (
    <Section
      title={t('project.changes')}
      lead={t('project.changes.lead', {
        percent: inside.boardBeyondPercent,
        months: inside.boardBeyondMonths,
      })}
    >
      {inside.changeRequests.length > 0 && (
        <ul className={classes.list}>
          {inside.changeRequests.map((request) => (
            <li key={request.id} className={classes.entry}>
              <span className={classes.states}>
                <strong>{t('project.change.number', { n: request.ordinal })}</strong>
                <StatusWord tone={tones[request.state] ?? 'quiet'}>
                  {t(`project.change.${request.state}`)}
                </StatusWord>
                {request.isTheBoards && <span>{t('project.change.board')}</span>}
              </span>
              <span className={classes.quiet}>
                <bdi>{request.askedBy?.name}</bdi> · {format.plainDate(request.at.date)}
              </span>
              <p className={classes.text}>{request.why}</p>
              <ResponsiveTable
                caption={t('project.change.number', { n: request.ordinal })}
                rows={request.lines}
                rowKey={({ what, about, year }) => `${what} ${about} ${year}`}
                columns={[
                  {
                    title: t('project.change.what'),
                    cell: ({ what, about, year }) => (
                      <>
                        {t(`project.change.of.${what as 'end'}`)}
                        {about && (
                          <span className={classes.quiet}>
                            <bdi>{about}</bdi> {year}
                          </span>
                        )}
                      </>
                    ),
                  },
                  { title: t('project.change.before'), cell: ({ what, before }) => value(what, before) },
                  { title: t('project.change.after'), cell: ({ what, after }) => value(what, after) },
                ]}
              />
              {(request.because || request.decisionNumber) && (
                <p className={classes.text}>
                  {request.decisionNumber && <bdi>{request.decisionNumber} </bdi>}
                  {request.because}
                </p>
              )}
              {request.state === 'asked' && (inside.viewerCanRule || inside.viewerCanAsk) && (
                <Acts>
                  {inside.viewerCanRule && (
                    <OpenedInPlace act={t('project.change.rule')} weight="main">
                      {(close) => (
                        <RulingForm id={request.id} isTheBoards={request.isTheBoards} onClose={close} />
                      )}
                    </OpenedInPlace>
                  )}
                  {inside.viewerCanAsk && (
                    <ActButton busy={withdraw.busy} onClick={() => void withdraw.act({ id: request.id })}>
                      {t('project.change.withdraw')}
                    </ActButton>
                  )}
                </Acts>
              )}
            </li>
          ))}
        </ul>
      )}
      {inside.viewerCanAsk && (
        <Acts apart>
          <OpenedInPlace act={t('project.change.ask')}>
            {(close) => (
              <ChangeForm
                slug={slug}
                endsOn={endsOn ?? ''}
                money={inside.money}
                duties={inside.duties.filter(({ state }) => state !== 'accepted')}
                onClose={close}
              />
            )}
          </OpenedInPlace>
        </Acts>
      )}
    </Section>
  );
}
