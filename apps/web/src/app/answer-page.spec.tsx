import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { visit } from '../../test/meeting-visit.js';
import { invitation } from '../../test/small-meetings.js';
import { barriers } from '../../test/speaking.js';
import type { FormState } from '../platform/page.js';
import { matchPage } from './render.js';
import { findRoute, loadPage } from './routes.js';

beforeAll(async () => {
  await loadPage(findRoute('/answer/t0ken').entry);
});

describe('the page behind the mail', () => {
  const answer = (search: string, changes: Partial<typeof invitation> = {}, form?: FormState) =>
    visit(`/answer/t0ken${search}`, { invitationToMeeting: { ...invitation, ...changes } }, { form });
  const chosen = (main: HTMLElement, name: string) =>
    main.querySelector(`input[name=${name}]:checked`)?.getAttribute('value');

  it.each(languages)('reads whole and without barriers in %s', async (language) => {
    const { status, main } = await visit('/answer/t0ken', { invitationToMeeting: invitation }, { language });
    expect(status).toBe(200);
    expect(main.querySelectorAll('h1')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
  });

  it('needs no script whoever asks, and answers only when it is sent', async () => {
    const { page, main } = await answer('?answer=perhaps');
    expect(matchPage('/answer/t0ken', '')?.documentOnly).toBe(true);
    expect(page.scripts).toHaveLength(1);
    const form = main.querySelector('form');
    expect([form?.method, form?.getAttribute('action')]).toEqual(['post', '/answer/t0ken']);
    expect(form?.querySelector('[name=sequence]')?.getAttribute('value')).toBe('2');
    expect(chosen(main, 'answer')).toBe('perhaps');
    expect(chosen(main, 'alternateId')).toBe('');
  });

  it('begins with the present answer, or none where the link names none that there is', async () => {
    expect(chosen((await answer('?answer=waiting')).main, 'answer')).toBeUndefined();
    const { main, words } = await answer('', { answer: 'not_coming', alternateId: 'Alternate of COL' });
    expect(chosen(main, 'answer')).toBe('not_coming');
    expect(chosen(main, 'alternateId')).toBe('Alternate of COL');
    expect(words).toContain('Alternate of COL comes instead.');
  });

  it('says when it is on the invitee’s clock and on the meeting’s', async () => {
    const { words } = await answer('');
    expect(words).toContain('Wed 12 May 2027, 05:00–07:00 America/Vancouver, UTC-07:00');
    expect(words).toContain('Wed 12 May 2027, 20:00–22:00 Asia/Shanghai, UTC+08:00');
  });

  it('says what was recorded, how to change it, and where the calendar file is', async () => {
    const done = { values: {}, errors: [], done: 'answered' };
    const { main, words } = await answer('', { answer: 'coming' }, done);
    expect(main.querySelector('[role=status]')?.textContent).toContain(
      'Your answer is recordedYour answer: coming',
    );
    expect(words).toContain('You can change it here until the meeting is over.');
    expect(main.querySelector('details form')).not.toBeNull();
    expect(main.querySelector('details')?.open).toBe(false);
    expect(main.querySelector('a[href="/meetings/AB-2027-03.ics"]')).not.toBeNull();
  });

  it('says what was refused and keeps what was chosen', async () => {
    const refused = {
      values: { answer: 'not_coming', alternateId: 'Alternate of COL' },
      errors: [{ code: 'ALTERNATE_TAKEN' as const, field: 'alternateId' }],
    };
    const { status, main } = await answer('', {}, refused);
    expect(status).toBe(422);
    expect(main.querySelector('[role=alert]')?.textContent).toContain('This alternate already takes part');
    expect(chosen(main, 'alternateId')).toBe('Alternate of COL');
  });

  it.each([
    ['MEETING_CANCELLED', 'cancelled', 'This meeting has been called off. Nothing more is needed from you.'],
    ['MEETING_OVER', 'closed', 'This meeting is over'],
    ['INVITATION_WITHDRAWN', 'convened', 'You are no longer called to this meeting.'],
  ])('says why nothing can be answered: %s', async (whyNotAnswer, state, words) => {
    const page = await answer('?answer=coming', { canAnswer: false, whyNotAnswer, state });
    expect(page.words).toContain(words);
    expect(page.main.querySelector('form')).toBeNull();
    expect(page.main.querySelectorAll('a[href$=".ics"]')).toHaveLength(state === 'cancelled' ? 0 : 1);
  });

  it('says that a link is none of ours', async () => {
    const { words } = await visit('/answer/nonsense', { invitationToMeeting: null });
    expect(words).toContain('This link does not work any more');
  });
});
