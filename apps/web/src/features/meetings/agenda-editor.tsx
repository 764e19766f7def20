import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { AgendaToEditFragment } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import type { Option } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './agenda-editor.module.css';
import { AgendaItemForm } from './agenda-item-form.js';
import { PaperList } from './paper-list.js';

export const AgendaToEdit = graphql(`
  fragment AgendaToEdit on Meeting {
    id
    minutes
    agendaTime {
      planned
      left
    }
    agenda {
      id
      version
      title
      kind
      minutes
      note
      presenterName
      presenter {
        id
        name
      }
      papers {
        id
        title
        storedFile {
          id
          bytes
        }
      }
    }
  }
`);

export type Item = AgendaToEditFragment['agenda'][number];

const MoveItem = graphql(`
  mutation MoveAgendaItem($id: ID!, $position: Int!) {
    moveAgendaItem(id: $id, position: $position) {
      id
      ...AgendaToEdit
    }
  }
`);

const RemoveItem = graphql(`
  mutation RemoveAgendaItem($id: ID!) {
    removeAgendaItem(id: $id) {
      id
      ...AgendaToEdit
    }
  }
`);

interface AgendaEditorProps {
  meeting: FragmentType<typeof AgendaToEdit>;
  presenters: readonly Option[];
}

/** Writes the agenda: items in their order, each with its papers. Every change is saved as it is made. */
export function AgendaEditor({ meeting, presenters }: AgendaEditorProps) {
  const t = useTranslate();
  const { id: meetingId, agenda, agendaTime } = readFragment(AgendaToEdit, meeting);
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={classes.editor}>
      <ol className={classes.items}>
        {agenda.map((item, index) => (
          <li key={item.id} className={classes.item}>
            {open === item.id ? (
              <AgendaItemForm meetingId={meetingId} item={item} presenters={presenters} onClose={close} />
            ) : (
              <ItemLine
                item={item}
                position={index + 1}
                last={agenda.length}
                onEdit={() => setOpen(item.id)}
              />
            )}
          </li>
        ))}
      </ol>
      <p>
        <StatusWord tone={agendaTime.left < 0 ? 'bad' : 'good'}>
          {agendaTime.left < 0
            ? t('meetings.agenda.tooLong', { planned: agendaTime.planned, over: -agendaTime.left })
            : t('meetings.agenda.fits', { planned: agendaTime.planned, left: agendaTime.left })}
        </StatusWord>
      </p>
      {open === 'new' ? (
        <div className={classes.item}>
          {/* The next item is another form: nothing of the last one stays in it. */}
          <AgendaItemForm
            key={agenda.length}
            meetingId={meetingId}
            item={null}
            presenters={presenters}
            onClose={close}
          />
        </div>
      ) : (
        <Acts>
          <ActButton onClick={() => setOpen('new')}>{t('meetings.agenda.add')}</ActButton>
        </Acts>
      )}
    </div>
  );
}

interface ItemLineProps {
  item: Item;
  position: number;
  last: number;
  onEdit: () => void;
}

function ItemLine({ item, position, last, onEdit }: ItemLineProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const move = useAct(MoveItem);
  const remove = useAct(RemoveItem);
  const { id, title, kind, minutes, presenter, presenterName } = item;
  const presents = presenter?.name ?? presenterName;
  const moveTo = async (place: number) => {
    if (await move.act({ id, position: place }))
      announce(t('meetings.agenda.moved', { title, position: format.number(place) }));
  };
  const doRemove = async () => {
    if (await remove.act({ id })) announce(t('meetings.agenda.removed', { title }));
  };
  return (
    <>
      <FormErrorSummary errors={[...move.errors, ...remove.errors]} />
      <div className={classes.line}>
        <div>
          <h3>
            {format.number(position)}. <bdi>{title}</bdi>
          </h3>
          <p className={classes.terms}>
            <span>{t(`meetings.item.kind.${kind}`)}</span>
            <span>{t('meetings.minutes', { n: minutes })}</span>
            {presents && <bdi>{presents}</bdi>}
          </p>
        </div>
        <div className={classes.acts}>
          {position > 1 && (
            <ActButton busy={move.busy} onClick={() => void moveTo(position - 1)}>
              {t('meetings.agenda.up')} <span className="visually-hidden">{title}</span>
            </ActButton>
          )}
          {position < last && (
            <ActButton busy={move.busy} onClick={() => void moveTo(position + 1)}>
              {t('meetings.agenda.down')} <span className="visually-hidden">{title}</span>
            </ActButton>
          )}
          <ActButton onClick={onEdit}>
            {t('meetings.agenda.edit')} <span className="visually-hidden">{title}</span>
          </ActButton>
          <ConfirmButton
            question={t('meetings.agenda.remove.question', { title })}
            busy={remove.busy}
            onConfirm={() => void doRemove()}
          >
            {t('meetings.agenda.remove')}
          </ConfirmButton>
        </div>
      </div>
      <PaperList item={item} />
    </>
  );
}
