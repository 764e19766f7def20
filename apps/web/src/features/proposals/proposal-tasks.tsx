import { countWords } from '@gsenet/shared/word-count';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { TasksOfProposalFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { newestText, useUnsavedSections } from '../../platform/writing/use-section-writing.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { shortName } from './short-name.js';
import { sectionName } from './writings.js';
import classes from './proposal-tasks.module.css';

const Tasks = graphql(`
  fragment TasksOfProposal on Proposal {
    number
    state
    changedSinceSubmission
    directions
    sdgTargets
    months
    workPlan {
      id
      output
    }
    attachments {
      id
    }
    sections {
      key
      title
      required
      mostWords
      text
    }
    partnerships {
      id
      confirmation
    }
    totals {
      budget
      ceiling
      currency
    }
    waitingFor {
      id
      name
      acronym
    }
    readiness {
      code
      field
    }
  }
`);

interface ProposalTasksProps {
  proposal: FragmentType<typeof Tasks>;
  /** Who writes: what this device keeps for this person is told too. */
  personId: string;
}

interface Task {
  to: string;
  title: string;
  hint: ReactNode;
  tone: Tone;
  state: string;
}

/** What there is to do before a proposal can be submitted, each task with its state in words and the way to it. */
export function ProposalTasks({ proposal, personId }: ProposalTasksProps) {
  const t = useTranslate();
  const given = readFragment(Tasks, proposal);
  const { number } = given;
  const address = `/proposals/${number}`;
  const unsaved = useUnsavedSections({ of: 'proposal', personId, number });
  const tasks = [
    useAbout(given, `${address}/about`),
    ...useSections(given, personId, unsaved, `${address}/write`),
    usePartners(given, `${address}/partners`),
    ...usePlan(given, address),
  ];
  return (
    <ul className={classes.tasks}>
      {tasks.map((task) => (
        <TaskLine key={task.to} {...task} />
      ))}
      <TaskLine
        to={`${address}/check`}
        title={t('proposals.task.check')}
        hint={t('proposals.task.check.hint')}
        {...useHandingIn(given)}
      />
    </ul>
  );
}

/** Whether it could be handed in, or has been as it stands. */
function useHandingIn(proposal: TasksOfProposalFragment): Pick<Task, 'tone' | 'state'> {
  const t = useTranslate();
  const { state, changedSinceSubmission, readiness } = proposal;
  const missing = readiness?.length ?? 0;
  if (missing > 0) return { tone: 'quiet', state: t('proposals.task.missing', { n: missing }) };
  return state === 'submitted' && !changedSinceSubmission
    ? { tone: 'good', state: t('proposals.state.submitted') }
    : { tone: 'asked', state: t('proposals.task.ready') };
}

function TaskLine({ to, title, hint, tone, state }: Task) {
  return (
    <li className={classes.task}>
      <div>
        <Link to={to}>{title}</Link>
        <p className={classes.hint}>{hint}</p>
      </div>
      <StatusWord tone={tone}>{state}</StatusWord>
    </li>
  );
}

function useAbout({ directions, sdgTargets }: TasksOfProposalFragment, to: string): Task {
  const t = useTranslate();
  const isDone = directions.length > 0 && sdgTargets.length > 0;
  return {
    to,
    title: t('proposals.task.about'),
    hint: t('proposals.task.about.hint', { directions: directions.length, targets: sdgTargets.length }),
    tone: isDone ? 'good' : 'asked',
    state: isDone ? t('proposals.task.done') : t('proposals.task.toDo'),
  };
}

function useSections(
  { number, sections }: TasksOfProposalFragment,
  personId: string,
  unsaved: readonly string[],
  to: string,
): Task[] {
  const t = useTranslate();
  return sections.map(({ key, title, required, mostWords, text }): Task => {
    const words = countWords(newestText(sectionName(personId, number, key), text));
    const stands = (): Pick<Task, 'tone' | 'state'> => {
      if (unsaved.includes(key)) return { tone: 'caution', state: t('proposals.task.unsaved') };
      if (words > mostWords)
        return { tone: 'bad', state: t('proposals.task.tooLong', { over: words - mostWords }) };
      if (words > 0) return { tone: 'good', state: t('proposals.task.written') };
      return required
        ? { tone: 'asked', state: t('proposals.task.toWrite') }
        : { tone: 'quiet', state: t('proposals.task.optional') };
    };
    return {
      to: `${to}#section-${key}`,
      title,
      hint: t('proposals.words', { words, most: mostWords }),
      ...stands(),
    };
  });
}

/** Budget by year, work plan and attachments; the last may be left out. */
function usePlan(
  { months, workPlan, attachments, readiness }: TasksOfProposalFragment,
  address: string,
): Task[] {
  const t = useTranslate();
  const outputs = workPlan.filter(({ output }) => output !== null).length;
  const stands = (...fields: string[]): Pick<Task, 'tone' | 'state'> =>
    readiness?.some(({ field }) => field !== null && fields.includes(field))
      ? { tone: 'asked', state: t('proposals.task.toDo') }
      : { tone: 'good', state: t('proposals.task.done') };
  return [
    {
      to: `${address}/plan`,
      title: t('plan.work'),
      hint: t('plan.task.work.hint', { milestones: workPlan.length - outputs, outputs }),
      ...stands('months', 'workPlan'),
    },
    {
      to: `${address}/budget`,
      title: t('plan.budget'),
      hint: t('plan.task.budget.hint', { n: Math.ceil((months ?? 12) / 12) }),
      ...stands('yearly', 'budget'),
    },
    {
      to: `${address}/files`,
      title: t('plan.files'),
      hint: t('plan.task.files.hint', { n: attachments.length }),
      ...(attachments.length > 0
        ? { tone: 'good', state: t('proposals.task.done') }
        : { tone: 'quiet', state: t('proposals.task.optional') }),
    },
  ];
}

/** What the API refuses about the parts, besides answers that are waited for. */
const isAboutParts = ({ code, field }: { code: string; field: string | null }) =>
  (field === 'partners' || field === 'budget') && code !== 'PARTNER_HAS_NOT_ANSWERED';

function usePartners(
  { partnerships, totals, waitingFor, readiness }: TasksOfProposalFragment,
  to: string,
): Task {
  const t = useTranslate();
  const format = useFormat();
  const stands = (): Pick<Task, 'tone' | 'state'> => {
    if (readiness?.some(isAboutParts)) return { tone: 'asked', state: t('proposals.task.toDo') };
    return waitingFor.length > 0
      ? {
          tone: 'caution',
          state: t('proposals.state.waiting', { partners: format.list(waitingFor.map(shortName)) }),
        }
      : { tone: 'good', state: t('proposals.task.done') };
  };
  const { budget = 0, ceiling = 0, currency = '' } = totals ?? {};
  return {
    to,
    title: t('proposals.task.partners'),
    hint: t('proposals.task.partners.hint', {
      n: partnerships.filter(({ confirmation }) => confirmation !== 'declined').length,
      budget: currency && format.money(budget, currency),
      ceiling: currency && format.money(ceiling, currency),
    }),
    ...stands(),
  };
}
