import { useEffect, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { AgendaItemInput, AgendaItemKind } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField, TextField, type Option } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { fieldId, Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import type { Item } from './agenda-editor.js';
import classes from './agenda-item-form.module.css';

const AddItem = graphql(`
  mutation AddAgendaItem($meetingId: ID!, $item: AgendaItemInput!) {
    addAgendaItem(meetingId: $meetingId, item: $item) {
      id
      ...AgendaToEdit
    }
  }
`);

const ChangeItem = graphql(`
  mutation ChangeAgendaItem($id: ID!, $version: Int!, $item: AgendaItemInput!) {
    changeAgendaItem(id: $id, version: $version, item: $item) {
      id
      ...AgendaToEdit
    }
  }
`);

const kinds: AgendaItemKind[] = ['decision', 'discussion', 'information', 'consent'];

/** In the list of presenters: somebody without an account, whose name is written. */
const somebodyElse = 'else';

interface AgendaItemFormProps {
  meetingId: string;
  /** The item to change; null for a new one. */
  item: Item | null;
  /** Only who presents it and how long it takes can change. */
  isFrozen: boolean;
  presenters: readonly Option[];
  onClose: () => void;
}

/** One matter of the agenda. */
export function AgendaItemForm({ meetingId, item, isFrozen, presenters, onClose }: AgendaItemFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const add = useAct(AddItem);
  const change = useAct(ChangeItem);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  // The version that the form began with: what came in since must not be overwritten unseen.
  const [begun] = useState(item);
  const initialPresenter = begun?.presenter?.id ?? (begun?.presenterName ? somebodyElse : '');
  const [presenter, setPresenter] = useState(initialPresenter);
  const [version, setVersion] = useState(begun?.version ?? 0);
  const kept = isFrozen ? begun : null;
  const firstField = fieldId(kept ? 'itemMinutes' : 'itemTitle');
  useEffect(() => document.getElementById(firstField)?.focus(), [firstField]);
  const labels = {
    ...(!kept && { itemTitle: t('meetings.item.title') }),
    itemMinutes: t('meetings.item.minutes'),
  };

  const save = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const details = { ...detailsIn(entries), ...(kept && mattersOf(kept)) };
    const saved = begun
      ? await change.act({ id: begun.id, version, item: details })
      : await add.act({ meetingId, item: details });
    // A refusal may mean that somebody else changed the item: their words then stand above the form.
    if (!saved) return refresh();
    announce(t('meetings.item.saved', { title: details.title }));
    if (begun) onClose();
  };

  const errors = (begun ? change : add).errors.map(atItsField);
  const newer = item && item.version > version ? item : null;
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void save(entries)}>
      {newer && (
        <div className={classes.newer} role="alert">
          <p>{t('meetings.item.newer')}</p>
          <p>
            <bdi>{newer.title}</bdi> · {t(`meetings.item.kind.${newer.kind}`)} ·{' '}
            {t('meetings.minutes', { n: newer.minutes })}
            {newer.note && (
              <>
                {' '}
                · <bdi>{newer.note}</bdi>
              </>
            )}
          </p>
          <Acts>
            <ActButton onClick={() => setVersion(newer.version)}>{t('meetings.conflict.keep')}</ActButton>
            <ActButton onClick={onClose}>{t('meetings.conflict.take')}</ActButton>
          </Acts>
        </div>
      )}
      {kept ? (
        <p>
          <bdi>{kept.title}</bdi>
        </p>
      ) : (
        <TextField name="itemTitle" label={t('meetings.item.title')} initial={begun?.title} />
      )}
      <div className={classes.row}>
        {!kept && (
          <SelectField
            name="itemKind"
            label={t('meetings.item.kind')}
            initial={begun?.kind}
            options={kinds.map((kind) => ({ value: kind, label: t(`meetings.item.kind.${kind}`) }))}
          />
        )}
        <TextField
          name="itemMinutes"
          type="number"
          inputMode="numeric"
          label={labels.itemMinutes}
          initial={String(begun?.minutes ?? 15)}
        />
        <div
          onInput={({ target }) => {
            if (target instanceof HTMLSelectElement) setPresenter(target.value);
          }}
        >
          <SelectField
            name="presenterId"
            label={t('meetings.item.presenter')}
            initial={initialPresenter}
            optional
            options={[
              { value: '', label: t('meetings.item.presenter.nobody') },
              ...presenters,
              { value: somebodyElse, label: t('meetings.item.presenter.else') },
            ]}
          />
        </div>
        {presenter === somebodyElse && (
          <TextField
            name="presenterName"
            label={t('meetings.item.presenterName')}
            initial={begun?.presenterName ?? ''}
          />
        )}
      </div>
      {!kept && (
        <TextAreaField
          name="itemNote"
          label={t('meetings.item.note')}
          hint={t('meetings.item.note.hint')}
          rows={2}
          initial={begun?.note ?? ''}
          optional
        />
      )}
      <Acts>
        <ActButton type="submit" busy={add.busy || change.busy}>
          {begun ? t('meetings.item.save') : t('meetings.item.add')}
        </ActButton>
        <ActButton onClick={onClose}>{begun ? t('ui.cancel') : t('meetings.item.enough')}</ActButton>
      </Acts>
    </Form>
  );
}

/** What makes an item the matter that it is, and stays as it was frozen. */
const mattersOf = ({ title, kind, note }: Item) => ({ title, kind, note: note ?? '' });

function detailsIn(entries: FormData): AgendaItemInput {
  const presenter = typed(entries, 'presenterId');
  return {
    title: typed(entries, 'itemTitle'),
    kind: typed(entries, 'itemKind') as AgendaItemKind,
    minutes: Number(typed(entries, 'itemMinutes')),
    note: typed(entries, 'itemNote'),
    presenterId: presenter && presenter !== somebodyElse ? presenter : null,
    presenterName: presenter === somebodyElse ? typed(entries, 'presenterName') : '',
  };
}

/** The rules speak of title, minutes and note; on this page the form of the meeting has fields of those names as well. */
const fieldNames: Record<string, string> = { title: 'itemTitle', minutes: 'itemMinutes', note: 'itemNote' };

const atItsField = (error: FieldError): FieldError => ({
  ...error,
  field: error.field && (fieldNames[error.field] ?? error.field),
});
