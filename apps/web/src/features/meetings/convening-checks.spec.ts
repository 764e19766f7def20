import { describe, expect, it } from '@jest/globals';
import { item, preview, savedMeeting } from '../../../test/small-meetings.js';
import { missingFor } from './convening-checks.js';

const ready = {
  saved: savedMeeting,
  agenda: { agenda: [item(1)], agendaTime: { planned: 30, left: 90 } },
  preview,
  dirty: false,
};
const open = (facts: Partial<typeof ready>) =>
  missingFor({ ...ready, ...facts })
    .filter(({ state }) => state !== 'done')
    .map(({ check, state, anchor }) => [check, state, anchor]);

describe('what is missing before a meeting is convened', () => {
  it('is nothing when all is there', () => expect(open({})).toEqual([]));

  it('is to save what was typed', () =>
    expect(open({ dirty: true })).toEqual([['saved', 'missing', '#save']]));

  it('is a time that exists and lies ahead', () => {
    expect(open({ preview: { ...preview, isPast: true } })).toEqual([['time', 'missing', '#field-date']]);
    expect(open({ preview: { ...preview, startsAt: null } })).toEqual([['time', 'missing', '#field-date']]);
  });

  it('is where it is held: a place in person, a link online, both where it is both', () => {
    const lacking = (saved: Partial<typeof savedMeeting>) =>
      open({ saved: { ...savedMeeting, ...saved } }).map(([, , anchor]) => anchor);
    expect(lacking({ mode: 'online', link: '' })).toEqual(['#field-link']);
    expect(lacking({ mode: 'in_person', link: '', place: '' })).toEqual(['#field-place']);
    expect(lacking({ mode: 'in_person', link: '', place: 'Beijing' })).toEqual([]);
    expect(lacking({ mode: 'hybrid', place: 'Beijing', link: '' })).toEqual(['#field-link']);
    expect(lacking({ mode: 'hybrid', place: '' })).toEqual(['#field-place']);
  });

  it('is an agenda; that it takes longer than the meeting is only advice', () => {
    expect(open({ agenda: { agenda: [], agendaTime: { planned: 0, left: 120 } } })).toEqual([
      ['agenda', 'missing', '#agenda'],
    ]);
    expect(open({ agenda: { agenda: [item(1)], agendaTime: { planned: 130, left: -10 } } })).toEqual([
      ['minutes', 'advised', '#agenda'],
    ]);
  });

  it('is somebody to invite', () =>
    expect(
      open({ preview: { ...preview, seats: preview.seats.map((seat) => ({ ...seat, personName: null })) } }),
    ).toEqual([['people', 'missing', '/board']]));

  it('is the consent of all where notice is too short, each given by its Member', () =>
    expect(open({ preview: { ...preview, notice: { ...preview.notice, tooLate: true } } })).toEqual([
      ['notice', 'advised', '/meetings/AB-2027-03/notice'],
    ]));
});
