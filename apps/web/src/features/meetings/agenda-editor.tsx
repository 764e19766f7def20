import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { AgendaToEditFragment } from '../../gql/graphql.js';
import { ActButton, ActLink, Acts } from '../../ui/act.js';
import type { Option } from '../../ui/fields.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './agenda-editor.module.css';
import { AgendaItemLine } from './agenda-item-line.js';

const AgendaItemForm = lazy(async () => ({
  default: (await import('./agenda-item-form.js')).AgendaItemForm,
}));

export const AgendaToEdit = graphql(`
  fragment AgendaToEdit on Meeting {
    id
    number
    minutes
    agendaFreeze {
      lastDay
      isFrozen
    }
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
        version
        storedFile {
          id
          bytes
        }
        earlierVersions {
          version
          storedFile {
            id
          }
        }
      }
      subject {
        agendaItemId
        concerns
        ...SubjectOfItem
      }
      owedPaper {
        agendaItemId
        dueOn
        isDelivered
        isMissing
        owner {
          id
          name
        }
      }
    }
  }
`);

export type Item = AgendaToEditFragment['agenda'][number];

interface AgendaEditorProps {
  meeting: FragmentType<typeof AgendaToEdit>;
  presenters: readonly Option[];
}

/** Writes the agenda: items in their order, each with its papers. Every change is saved as it is made. */
export function AgendaEditor({ meeting, presenters }: AgendaEditorProps) {
  const t = useTranslate();
  const format = useFormat();
  const { id: meetingId, number, agenda, agendaTime, agendaFreeze } = readFragment(AgendaToEdit, meeting);
  const frozen = agendaFreeze?.isFrozen ?? false;
  const [open, setOpen] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string>(null);
  useEffect(() => {
    if (!focusNext.current) return;
    place.current?.querySelector<HTMLElement>(focusNext.current)?.focus();
    focusNext.current = null;
  });
  // What had the focus is gone with the form: it goes back to the button that opened it.
  const close = () => {
    focusNext.current = `[data-opens="${open}"] button`;
    setOpen(null);
  };
  return (
    <div ref={place} className={classes.editor}>
      {frozen && <p>{t('meetings.agenda.frozen', { day: format.plainDate(agendaFreeze?.lastDay ?? '') })}</p>}
      <ol className={classes.items}>
        {agenda.map((item, index) => (
          <li key={item.id} className={classes.item}>
            {open === item.id ? (
              <Suspense fallback={<LoadingState />}>
                <AgendaItemForm
                  meetingId={meetingId}
                  item={item}
                  isFrozen={frozen}
                  presenters={presenters}
                  onClose={close}
                />
              </Suspense>
            ) : (
              <AgendaItemLine
                number={number}
                item={item}
                presenters={presenters}
                isFrozen={frozen}
                position={index + 1}
                last={agenda.length}
                onEdit={() => setOpen(item.id)}
                onRemoved={() => (focusNext.current = '[data-opens="new"] button')}
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
          {/* Items come one after the other: each is another form, and nothing of the last one stays in it. */}
          <Suspense fallback={<LoadingState />}>
            <AgendaItemForm
              key={agenda.length}
              meetingId={meetingId}
              item={null}
              isFrozen={false}
              presenters={presenters}
              onClose={close}
            />
          </Suspense>
        </div>
      ) : (
        <Acts>
          {!frozen && (
            <div data-opens="new">
              <ActButton onClick={() => setOpen('new')}>{t('meetings.agenda.add')}</ActButton>
            </div>
          )}
          <ActLink to={`/meetings/${number}/agenda`}>{t('meetings.agenda.prepare')}</ActLink>
        </Acts>
      )}
    </div>
  );
}
