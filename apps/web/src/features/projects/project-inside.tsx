import { lazy } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { DataList } from '../../ui/data-list.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { ChangeRequests } from './change-requests.js';
import { DutyTable } from './duty-table.js';
import classes from './project-work.module.css';
import { weightInWords } from './weights.js';

const Inside = graphql(`
  fragment InsideOfProject on Project {
    slug
    inside {
      id
      currency
      ceiling
      plannedTotal
      proposalNumber
      decisionNumber
      viewerCanRun
      viewerCanPlan
      parts {
        isLead
        role
        share
        organisation {
          id
          slug
          name
        }
      }
      team {
        id
        role
        isLead
        startsOn
        endsOn
        person {
          id
          name
        }
        organisation {
          id
          name
        }
      }
      candidates {
        personId
        name
        organisation
      }
      milestones {
        id
        title
        dueOn
        reachedOn
        isLate
      }
      duties {
        id
        kind
        ...DutyLine
      }
      money {
        year
        planned
        committed
        spent
        organisation {
          id
          slug
          name
        }
      }
      risks {
        id
        version
        what
        likelihood
        impact
        mitigation
        weight
        state
        owner {
          id
          slug
          name
        }
      }
    }
    ...ChangesOfProject
  }
`);

const ReachMilestone = graphql(`
  mutation ReachMilestone($id: ID!, $reached: Boolean!) {
    reachMilestone(id: $id, reached: $reached) {
      id
    }
  }
`);
const EndTeamMember = graphql(`
  mutation EndTeamMember($id: ID!) {
    endTeamMember(id: $id) {
      id
    }
  }
`);

// Forms of those who run a project: nobody else carries them.
const DutyForm = lazy(async () => ({ default: (await import('./project-forms.js')).DutyForm }));
const MilestoneForm = lazy(async () => ({ default: (await import('./project-forms.js')).MilestoneForm }));
const MoneyForm = lazy(async () => ({ default: (await import('./project-forms.js')).MoneyForm }));
const RiskForm = lazy(async () => ({ default: (await import('./project-forms.js')).RiskForm }));
const MemberForm = lazy(async () => ({ default: (await import('./project-forms.js')).MemberForm }));

/** What only the Organisations of a project and the Secretariat see of it. */
export function ProjectInside({ project: given }: { project: FragmentType<typeof Inside> }) {
  const t = useTranslate();
  const format = useFormat();
  const project = readFragment(Inside, given);
  const reach = useAct(ReachMilestone);
  const end = useAct(EndTeamMember);
  const { slug, inside } = project;
  if (!inside) return null;
  const sum = (amount: number) => format.money(amount, inside.currency);
  const parts = inside.parts.map(({ organisation }) => ({
    value: organisation.slug,
    label: organisation.name,
  }));
  const of = (kind: string) => inside.duties.filter((duty) => duty.kind === kind);
  return (
    <>
      <Section title={t('project.award')}>
        <DataList
          facts={[
            { name: t('project.ceiling'), value: sum(inside.ceiling) },
            { name: t('project.plannedTotal'), value: sum(inside.plannedTotal) },
            {
              name: t('project.proposal'),
              value: <Link to={`/proposals/${inside.proposalNumber}`}>{inside.proposalNumber}</Link>,
            },
            { name: t('project.decision'), value: <bdi>{inside.decisionNumber}</bdi> },
          ]}
        />
        <ResponsiveTable
          caption={t('project.parts')}
          rows={inside.parts}
          rowKey={({ organisation }) => organisation.id}
          columns={[
            {
              title: t('project.organisation'),
              cell: ({ organisation, isLead, role }) => (
                <>
                  <bdi>{organisation.name}</bdi>
                  <span className={classes.quiet}>{isLead ? t('project.lead') : <bdi>{role}</bdi>}</span>
                </>
              ),
            },
            { title: t('project.share'), numeric: true, cell: ({ share }) => sum(share ?? 0) },
          ]}
        />
      </Section>
      {(['report', 'deliverable'] as const).map((kind) => (
        <Section key={kind} title={t(`project.${kind}s`)}>
          {of(kind).length > 0 ? (
            <DutyTable caption={t(`project.${kind}s`)} duties={of(kind)} />
          ) : (
            <p>{t(`project.${kind}s.none`)}</p>
          )}
          {inside.viewerCanPlan && (
            <Acts apart>
              <OpenedInPlace act={t(`project.${kind}.add`)}>
                {(close) => <DutyForm slug={slug} kind={kind} onClose={close} />}
              </OpenedInPlace>
            </Acts>
          )}
        </Section>
      ))}
      <Section title={t('project.milestones')}>
        {inside.milestones.length > 0 && (
          <ResponsiveTable
            caption={t('project.milestones')}
            rows={inside.milestones}
            rowKey={({ id }) => id}
            columns={[
              { title: t('project.milestone'), cell: ({ title }) => <bdi>{title}</bdi> },
              { title: t('project.due'), cell: ({ dueOn }) => format.plainDate(dueOn) },
              {
                title: t('project.state'),
                cell: ({ reachedOn, isLate }) => (
                  <StatusWord tone={reachedOn ? 'good' : isLate ? 'bad' : 'quiet'}>
                    {reachedOn
                      ? t('project.reached', { on: format.plainDate(reachedOn) })
                      : isLate
                        ? t('project.late')
                        : t('project.ahead')}
                  </StatusWord>
                ),
              },
              ...(inside.viewerCanRun
                ? [
                    {
                      title: t('project.act'),
                      cell: ({ id, reachedOn }: (typeof inside.milestones)[number]) => (
                        <ActButton
                          busy={reach.busy}
                          onClick={() => void reach.act({ id, reached: !reachedOn })}
                        >
                          {reachedOn ? t('project.unreach') : t('project.reach')}
                        </ActButton>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {inside.viewerCanPlan && (
          <Acts apart>
            <OpenedInPlace act={t('project.milestone.add')}>
              {(close) => <MilestoneForm slug={slug} onClose={close} />}
            </OpenedInPlace>
          </Acts>
        )}
      </Section>
      <Section title={t('project.money')} lead={t('project.money.lead')}>
        <ResponsiveTable
          caption={t('project.money')}
          rows={inside.money}
          rowKey={({ organisation, year }) => `${organisation.id} ${year}`}
          columns={[
            {
              title: t('project.organisation'),
              cell: ({ organisation, year }) => (
                <>
                  <bdi>{organisation.name}</bdi>
                  <span className={classes.quiet}>{year}</span>
                </>
              ),
            },
            { title: t('portfolio.planned'), numeric: true, cell: ({ planned }) => sum(planned) },
            { title: t('portfolio.committed'), numeric: true, cell: ({ committed }) => sum(committed) },
            {
              title: t('portfolio.spent'),
              numeric: true,
              cell: ({ spent, committed }) => (
                <>
                  {sum(spent)}
                  {spent > committed && <StatusWord tone="caution">{t('project.money.beyond')}</StatusWord>}
                </>
              ),
            },
          ]}
        />
        <Acts apart>
          <OpenedInPlace act={t('project.money.record')}>
            {(close) => <MoneyForm slug={slug} parts={parts} onClose={close} />}
          </OpenedInPlace>
        </Acts>
      </Section>
      <ChangeRequests project={project} />
      <Section title={t('project.risks')}>
        {inside.risks.length > 0 && (
          <ul className={classes.list}>
            {inside.risks.map((risk) => (
              <li key={risk.id} className={classes.entry}>
                <strong>
                  <bdi>{risk.what}</bdi>
                </strong>
                <span className={classes.states}>
                  <StatusWord tone={risk.state === 'closed' ? 'good' : risk.weight >= 6 ? 'bad' : 'caution'}>
                    {risk.state === 'closed'
                      ? t('project.risk.closed')
                      : t('project.risk.weight', {
                          likelihood: weightInWords(t, risk.likelihood),
                          impact: weightInWords(t, risk.impact),
                        })}
                  </StatusWord>
                  <bdi>{risk.owner.name}</bdi>
                </span>
                {risk.mitigation && <span className={classes.text}>{risk.mitigation}</span>}
                {inside.viewerCanRun && (
                  <OpenedInPlace act={t('project.risk.change')}>
                    {(close) => <RiskForm slug={slug} parts={parts} risk={risk} onClose={close} />}
                  </OpenedInPlace>
                )}
              </li>
            ))}
          </ul>
        )}
        {inside.risks.length === 0 && <p>{t('project.risks.none')}</p>}
        {inside.viewerCanRun && (
          <Acts apart>
            <OpenedInPlace act={t('project.risk.add')}>
              {(close) => <RiskForm slug={slug} parts={parts} onClose={close} />}
            </OpenedInPlace>
          </Acts>
        )}
      </Section>
      <Section title={t('project.team')}>
        {inside.team.length > 0 ? (
          <ResponsiveTable
            caption={t('project.team')}
            rows={inside.team}
            rowKey={({ id }) => id}
            columns={[
              {
                title: t('project.person'),
                cell: ({ person, isLead, role }) => (
                  <>
                    <bdi>{person?.name}</bdi>
                    <span className={classes.quiet}>
                      {isLead ? t('project.team.lead') : <bdi>{role}</bdi>}
                    </span>
                  </>
                ),
              },
              {
                title: t('project.organisation'),
                cell: ({ organisation }) => <bdi>{organisation.name}</bdi>,
              },
              { title: t('project.since'), cell: ({ startsOn, endsOn }) => format.period(startsOn, endsOn) },
              ...(inside.viewerCanRun
                ? [
                    {
                      title: t('project.act'),
                      cell: ({ id, endsOn }: (typeof inside.team)[number]) =>
                        endsOn === null && (
                          <ActButton busy={end.busy} onClick={() => void end.act({ id })}>
                            {t('project.team.end')}
                          </ActButton>
                        ),
                    },
                  ]
                : []),
            ]}
          />
        ) : (
          <p>{t('project.team.none')}</p>
        )}
        {inside.viewerCanRun && (
          <Acts apart>
            <OpenedInPlace act={t('project.team.add')}>
              {(close) => <MemberForm slug={slug} candidates={inside.candidates} onClose={close} />}
            </OpenedInPlace>
          </Acts>
        )}
      </Section>
    </>
  );
}
