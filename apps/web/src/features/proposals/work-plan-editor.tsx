import { graphql } from '../../gql/gql.js';
import type { WorkPlanToEditFragment } from '../../gql/graphql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import type { Option } from '../../ui/fields.js';
import { EntryForm, type Entry } from './entry-form.js';
import { isLanguage, outputWords } from './output-words.js';
import classes from './partner-rows.module.css';
import { shortName } from './short-name.js';

const ToEdit = graphql(`
  fragment WorkPlanToEdit on Proposal {
    number
    partnerships {
      id
      confirmation
      organisation {
        id
        slug
        name
        acronym
      }
    }
    workPlan {
      id
      version
      month
      title
      output
      languages
      organisation {
        id
        slug
        name
        acronym
      }
    }
  }
`);

const Add = graphql(`
  mutation AddWorkPlanEntry($number: String!, $entry: WorkPlanEntryInput!) {
    addWorkPlanEntry(number: $number, entry: $entry) {
      id
    }
  }
`);

const Change = graphql(`
  mutation ChangeWorkPlanEntry($number: String!, $id: ID!, $version: Int!, $entry: WorkPlanEntryInput!) {
    changeWorkPlanEntry(number: $number, id: $id, version: $version, entry: $entry) {
      id
    }
  }
`);

const Remove = graphql(`
  mutation RemoveWorkPlanEntry($number: String!, $id: ID!, $version: Int!) {
    removeWorkPlanEntry(number: $number, id: $id, version: $version) {
      id
    }
  }
`);

/** Milestones and outputs by month, each to be changed and taken out, and further ones to be added. */
export function WorkPlanEditor({ proposal }: { proposal: FragmentType<typeof ToEdit> }) {
  const t = useTranslate();
  const { number, partnerships, workPlan } = readFragment(ToEdit, proposal);
  const organisations = partnerships
    .filter(({ confirmation }) => confirmation !== 'declined')
    .map(({ organisation }) => ({ value: organisation.slug, label: shortName(organisation) }));
  return (
    <>
      {workPlan.length === 0 && <p>{t('plan.entries.none')}</p>}
      <ul className={classes.parts}>
        {workPlan.map((entry) => (
          <li key={entry.id}>
            <EntryLine number={number} entry={entry} organisations={organisations} />
          </li>
        ))}
      </ul>
      <Acts apart>
        <AddEntry number={number} organisations={organisations} isOutput={false} />
        <AddEntry number={number} organisations={organisations} isOutput />
      </Acts>
    </>
  );
}

interface AddEntryProps {
  number: string;
  organisations: readonly Option[];
  isOutput: boolean;
}

function AddEntry({ number, organisations, isOutput }: AddEntryProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Add);
  const what = isOutput ? t('plan.output.add') : t('plan.milestone.add');
  const add = async (entry: Entry, close: () => void) => {
    if (!(await act({ number, entry }))) return;
    announce(t('plan.entry.added', { title: entry.title }));
    close();
  };
  return (
    <OpenedInPlace act={what}>
      {(close) => (
        <EntryForm
          place={isOutput ? 'output' : 'milestone'}
          isOutput={isOutput}
          organisations={organisations}
          act={what}
          busy={busy}
          errors={errors}
          onSave={(entry) => void add(entry, close)}
          onClose={close}
        />
      )}
    </OpenedInPlace>
  );
}

interface EntryLineProps {
  number: string;
  entry: WorkPlanToEditFragment['workPlan'][number];
  organisations: readonly Option[];
}

function EntryLine({ number, entry, organisations }: EntryLineProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const change = useAct(Change);
  const remove = useAct(Remove);
  const { id, version, month, title, output, languages, organisation } = entry;
  const which = { number, id, version };
  const doChange = async (changed: Entry, close: () => void) => {
    // A refusal may mean that somebody else changed it: the page then shows it as it is now.
    if (!(await change.act({ ...which, entry: changed }))) return refresh();
    announce(t('plan.entry.changed', { title: changed.title }));
    close();
  };
  const doRemove = async () => {
    if (!(await remove.act(which))) return refresh();
    announce(t('plan.entry.removed', { title }));
  };
  return (
    <>
      <div className={classes.head}>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        <span>{t('plan.entry.month.at', { month })}</span>
      </div>
      <p>
        {outputWords(t, format, output, languages.filter(isLanguage))} · <bdi>{shortName(organisation)}</bdi>
      </p>
      <FormErrorSummary errors={remove.errors} />
      <Acts>
        <OpenedInPlace act={t('plan.entry.change', { title })}>
          {(close) => (
            <EntryForm
              place={id}
              isOutput={output !== null}
              initial={{ month, title, output, languages, organisation: organisation.slug }}
              organisations={organisations}
              act={t('plan.entry.save')}
              busy={change.busy}
              errors={change.errors}
              onSave={(changed) => void doChange(changed, close)}
              onClose={close}
            />
          )}
        </OpenedInPlace>
        <ConfirmButton
          weight="quiet"
          question={t('plan.entry.remove.question', { title })}
          busy={remove.busy}
          onConfirm={() => void doRemove()}
        >
          {t('plan.entry.remove', { title })}
        </ConfirmButton>
      </Acts>
    </>
  );
}
