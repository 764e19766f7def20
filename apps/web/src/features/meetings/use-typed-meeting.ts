import { useState, useSyncExternalStore } from 'react';
import type { Occurrence } from '../../gql/graphql.js';
import { fieldId } from '../../ui/form.js';
import { keptText } from './kept-text.js';
import {
  differing,
  typedFields,
  typedIn,
  typedOf,
  type SavedMeeting,
  type TypedField,
  type TypedMeeting,
} from './typed-meeting.js';

/** A field that two people changed. */
export interface Conflict {
  field: TypedField;
  theirs: string;
}

interface Base {
  version: number;
  typed: TypedMeeting;
}

/**
 * What is typed about a meeting and what it began from. The fields keep their own text; this knows it, puts other text
 * in when a button asks for it, and brings together what two people changed at once. What is not saved survives in the
 * browser's tab, for after a reload or a step to another page.
 */
export function useTypedMeeting(begin: TypedMeeting, saved: SavedMeeting | null) {
  const [typed, setTyped] = useState(begin);
  const [occurrence, setOccurrence] = useState<Occurrence | null>(null);
  const [base, setBase] = useState<Base>({ version: saved?.version ?? 0, typed: begin });
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const store = keptText(`meeting ${saved?.number ?? ''}`);
  const kept = useSyncExternalStore(store.subscribe, store.read, () => null);
  const dirty = differing(typed, base.typed).length > 0;

  const settle = (next: TypedMeeting, from: TypedMeeting = base.typed) => {
    if (next.date !== typed.date || next.time !== typed.time || next.timeZone !== typed.timeZone)
      setOccurrence(null);
    setTyped(next);
    setConflicts((all) => all.filter(({ field, theirs }) => next[field] !== theirs));
    store.write(differing(next, from).length > 0 ? JSON.stringify(next) : null);
  };

  const fill = (changes: Partial<TypedMeeting>) => {
    const form = formOfMeeting();
    for (const field of typedFields) {
      const control = form?.elements.namedItem(field);
      const value = changes[field];
      if (value !== undefined && control && 'value' in control) control.value = value;
    }
  };

  return {
    typed,
    occurrence,
    setOccurrence,
    base,
    dirty,
    conflicts,

    /** Something was typed. */
    read: () => {
      const form = formOfMeeting();
      if (form) settle(typedIn(new FormData(form)));
    },

    /** A button fills fields in; the first of them is shown to be so. */
    put: (changes: Partial<TypedMeeting>) => {
      fill(changes);
      settle({ ...typed, ...changes });
    },

    /** It was saved: what stands there is what is known to all. */
    wasSaved: (now: SavedMeeting) => {
      const next = typedOf(now);
      setBase({ version: now.version, typed: next });
      fill(next);
      settle(next, next);
      setConflicts([]);
    },

    /** Somebody else saved meanwhile: their changes come in; where both changed the same field, both are shown. */
    merge: (now: SavedMeeting) => {
      if (now.version <= base.version) return;
      const theirs = typedOf(now);
      const mine = differing(typed, base.typed);
      const changed = differing(theirs, base.typed);
      const adopted = Object.fromEntries(
        changed.filter((field) => !mine.includes(field)).map((field) => [field, theirs[field]]),
      );
      fill(adopted);
      setBase({ version: now.version, typed: theirs });
      settle({ ...typed, ...adopted }, theirs);
      setConflicts(
        changed
          .filter((field) => mine.includes(field) && theirs[field] !== typed[field])
          .map((field) => ({ field, theirs: theirs[field] })),
      );
    },

    /** One's own text stays, knowing theirs. */
    keepMine: (field: TypedField) => setConflicts((all) => all.filter((one) => one.field !== field)),

    /** What was typed before this page was left, if it is not what stands there. */
    kept: dirty || kept === null ? null : (JSON.parse(kept) as TypedMeeting),
    forgetKept: () => store.write(null),
  };
}

export type MeetingDesk = ReturnType<typeof useTypedMeeting>;

/** The form that the fields stand in. */
const formOfMeeting = () => document.getElementById(fieldId('title'))?.closest('form');

/** Shows the reader which field it is about. */
export const anchorOf = (field: string): string => `#${fieldId(field)}`;
