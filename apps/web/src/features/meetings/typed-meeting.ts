import { graphql } from '../../gql/gql.js';
import type {
  MeetingInput,
  MeetingKind,
  MeetingMode,
  MeetingToEditFragment,
  Occurrence,
} from '../../gql/graphql.js';

export const MeetingToEdit = graphql(`
  fragment MeetingToEdit on Meeting {
    id
    number
    version
    title
    kind
    mode
    wallClock
    timeZone
    startsAt
    minutes
    place
    link
    note
    convenedAt
  }
`);

export type SavedMeeting = MeetingToEditFragment;

/** What stands in the fields of the form, under their names. */
export interface TypedMeeting {
  title: string;
  kind: MeetingKind;
  mode: MeetingMode;
  date: string;
  time: string;
  timeZone: string;
  minutes: string;
  place: string;
  link: string;
  note: string;
}

export const typedFields = [
  'title',
  'kind',
  'mode',
  'date',
  'time',
  'timeZone',
  'minutes',
  'place',
  'link',
  'note',
] as const satisfies (keyof TypedMeeting)[];

export type TypedField = (typeof typedFields)[number];

/** The fields as they would look had one typed what is saved. */
export function typedOf(saved: SavedMeeting): TypedMeeting {
  const { title, kind, mode, wallClock, timeZone, minutes, place } = saved;
  const [date = '', time = ''] = wallClock.split('T');
  const link = saved.link ?? '';
  return {
    title,
    kind,
    mode,
    date,
    time,
    timeZone,
    minutes: String(minutes),
    place,
    link,
    note: saved.note ?? '',
  };
}

export function typedIn(entries: FormData): TypedMeeting {
  const text = (name: TypedField) => {
    const value = entries.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    title: text('title'),
    kind: text('kind') as MeetingKind,
    mode: text('mode') as MeetingMode,
    date: text('date'),
    time: text('time'),
    timeZone: text('timeZone'),
    minutes: text('minutes'),
    place: text('place'),
    link: text('link'),
    note: text('note'),
  };
}

/** A meeting online has no place, and one in person no link; what was typed there stays in the field. */
export function inputOf(typed: TypedMeeting, occurrence: Occurrence | null): MeetingInput {
  const { title, kind, mode, date, time, timeZone, minutes, place, link, note } = typed;
  return {
    title,
    kind,
    mode,
    wallClock: `${date}T${time}`,
    timeZone,
    occurrence,
    minutes: Number(minutes),
    place: mode === 'online' ? '' : place,
    link: mode === 'in_person' ? '' : link,
    note,
  };
}

/** What the preview is asked about; null while the time is not whole. */
export function wantedOf(typed: TypedMeeting, occurrence: Occurrence | null) {
  const { date, time, timeZone, minutes, kind } = typed;
  if (!date || !time || !/^\d+$/.test(minutes)) return null;
  return { wallClock: `${date}T${time}`, timeZone, occurrence, minutes: Number(minutes), kind };
}

export type WantedTime = NonNullable<ReturnType<typeof wantedOf>>;

export const differing = (a: TypedMeeting, b: TypedMeeting): TypedField[] =>
  typedFields.filter((field) => a[field] !== b[field]);
