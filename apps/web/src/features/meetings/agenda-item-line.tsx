import { lazy, useEffect, useRef } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import type { Option } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import type { Item } from './agenda-editor.js';
import classes from './agenda-editor.module.css';
import { ItemSubject } from './item-subject.js';
import { OwedPaper } from './owed-paper.js';
import { PaperList } from './paper-list.js';

const ItemSubjectForm = lazy(async () => ({
  default: (await import('./item-subject-form.js')).ItemSubjectForm,
}));

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

interface AgendaItemLineProps {
  /** Of the meeting. */
  number: string;
  item: Item;
  presenters: readonly Option[];
  /** It neither moves nor goes. */
  isFrozen: boolean;
  position: number;
  last: number;
  onEdit: () => void;
  onRemoved: () => void;
}

/** An item as it stands on the agenda, with what can be done to it, and its papers. */
export function AgendaItemLine({
  number,
  item,
  presenters,
  isFrozen,
  position,
  last,
  onEdit,
  onRemoved,
}: AgendaItemLineProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const move = useAct(MoveItem);
  const remove = useAct(RemoveItem);
  const { id, title, kind, minutes, presenter, presenterName } = item;
  const presents = presenter?.name ?? presenterName;
  const acts = useRef<HTMLDivElement>(null);
  const pressed = useRef<'up' | 'down'>(null);
  // A line that moves loses the focus: it goes back to the button that moved it, or to the other at either end.
  useEffect(() => {
    if (!pressed.current) return;
    const button = (which: string) =>
      acts.current?.querySelector<HTMLElement>(`[data-moves="${which}"] button`);
    (button(pressed.current) ?? button('up') ?? button('down'))?.focus();
    pressed.current = null;
  }, [position]);
  const moveTo = async (place: number) => {
    pressed.current = place < position ? 'up' : 'down';
    if (await move.act({ id, position: place }))
      announce(t('meetings.agenda.moved', { title, position: format.number(place) }));
  };
  const doRemove = async () => {
    if (!(await remove.act({ id }))) return;
    announce(t('meetings.agenda.removed', { title }));
    onRemoved();
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
            {item.subject && (
              <span>
                <ItemSubject subject={item.subject} />
              </span>
            )}
            {presents && (
              <span>
                <bdi>{presents}</bdi>
              </span>
            )}
          </p>
        </div>
        <div ref={acts} className={classes.acts}>
          {!isFrozen && position > 1 && (
            <span data-moves="up">
              <ActButton busy={move.busy} onClick={() => void moveTo(position - 1)}>
                {t('meetings.agenda.up')} <span className="visually-hidden">{title}</span>
              </ActButton>
            </span>
          )}
          {!isFrozen && position < last && (
            <span data-moves="down">
              <ActButton busy={move.busy} onClick={() => void moveTo(position + 1)}>
                {t('meetings.agenda.down')} <span className="visually-hidden">{title}</span>
              </ActButton>
            </span>
          )}
          <span data-opens={id}>
            <ActButton onClick={onEdit}>
              {t('meetings.agenda.edit')} <span className="visually-hidden">{title}</span>
            </ActButton>
          </span>
          {!isFrozen && (
            <ConfirmButton
              question={t('meetings.agenda.remove.question', { title })}
              busy={remove.busy}
              onConfirm={() => void doRemove()}
            >
              {t('meetings.agenda.remove')}
            </ConfirmButton>
          )}
        </div>
      </div>
      <PaperList item={item} />
      <div className={classes.further}>
        <OwedPaper item={item} presenters={presenters} />
        {!isFrozen && (
          <OpenedInPlace act={t('meetings.item.subject.act')}>
            {(close) => <ItemSubjectForm number={number} item={item} onClose={close} />}
          </OpenedInPlace>
        )}
      </div>
    </>
  );
}
