import type { AgendaToEditFragment } from '../../gql/graphql.js';
import type { SavedMeeting } from './typed-meeting.js';
import { anchorOf } from './use-typed-meeting.js';
import type { Preview } from './use-meeting-preview.js';

export interface Check {
  check: 'saved' | 'time' | 'where' | 'agenda' | 'minutes' | 'people' | 'notice';
  /** `advised`: it can be convened all the same. */
  state: 'done' | 'missing' | 'advised';
  /** Where it is put right. */
  anchor: string;
}

interface Facts {
  saved: Pick<SavedMeeting, 'number' | 'mode' | 'place' | 'link'>;
  agenda: Pick<AgendaToEditFragment, 'agenda' | 'agendaTime'>;
  preview: Preview;
  /** Something typed is not saved yet. */
  dirty: boolean;
}

/** What must be, and what had better be, before a meeting is convened. The API has the last word. */
export function missingFor({ saved, agenda, preview, dirty }: Facts): Check[] {
  const { mode, place, link } = saved;
  const lacksPlace = mode !== 'online' && place === '';
  const lacksLink = mode !== 'in_person' && !link;
  const needed = (check: Check['check'], isThere: boolean, anchor: string): Check => ({
    check,
    state: isThere ? 'done' : 'missing',
    anchor,
  });
  const advised = (check: Check['check'], isThere: boolean, anchor: string): Check => ({
    check,
    state: isThere ? 'done' : 'advised',
    anchor,
  });
  return [
    needed('saved', !dirty, '#save'),
    needed('time', preview.startsAt !== null && !preview.isPast, anchorOf('date')),
    needed('where', !lacksPlace && !lacksLink, anchorOf(lacksPlace ? 'place' : 'link')),
    needed('agenda', agenda.agenda.length > 0, '#agenda'),
    advised('minutes', agenda.agendaTime.left >= 0, '#agenda'),
    needed(
      'people',
      preview.seats.some(({ personName }) => personName !== null),
      '/board',
    ),
    advised('notice', !preview.notice.tooLate, `/meetings/${saved.number}/notice`),
  ];
}
