import { beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { representative, visit } from '../../test/meeting-visit.js';
import { correction, draft, minutes, section } from '../../test/small-minutes.js';
import { barriers } from '../../test/speaking.js';
import { matchPage } from './render.js';
import { findRoute, loadPage } from './routes.js';

beforeAll(async () => {
  for (const path of ['/minutes/t0ken', '/meetings/AB-2027-03/minutes', '/board/minutes'])
    await loadPage(findRoute(path).entry);
});

describe('the page behind the mail of a draft', () => {
  const open = (changes: object = {}, more: Parameters<typeof visit>[2] = {}) =>
    visit('/minutes/t0ken?section=item', { draftToCorrect: { ...draft, ...changes } }, more);

  it.each(languages)('reads whole and without barriers in %s', async (language) => {
    const { status, main } = await open({}, { language });
    expect(status).toBe(200);
    expect(main.querySelectorAll('h1')).toHaveLength(1);
    expect(await barriers()).toEqual([]);
  });

  it('needs no script whoever asks, and changes something only when it is sent', async () => {
    const { page, main } = await open();
    expect(matchPage('/minutes/t0ken', '')?.documentOnly).toBe(true);
    expect(page.scripts).toHaveLength(1);
    const forms = [...main.querySelectorAll('form')];
    expect(forms.map(({ method }) => method)).toEqual(['post', 'post']);
    expect(forms[0]?.getAttribute('action')).toBe('/minutes/t0ken?section=item');
    expect(main.querySelector('input[name=section]')?.getAttribute('value')).toBe('item');
  });

  it('says by when, and what became of what was given', async () => {
    const given = [{ id: 'c', text: 'It was COL.', state: 'declined', answer: 'It was said.' }];
    const { words, main } = await open({ given });
    expect(words).toContain('say by Thu 8 Apr 2027, 23:59');
    expect(words).toContain('It was COL. · Declined It was said.');
    // Who has spoken is not asked whether there is nothing to correct.
    expect(main.querySelector('[name=agree]')).toBeNull();
  });

  it('keeps what was typed where it was refused', async () => {
    const errors = [{ code: 'CORRECTION_WITHOUT_TEXT' as const, field: 'text' }];
    const { status, main } = await open({}, { form: { values: { text: 'half a' }, errors } });
    expect(status).toBe(422);
    expect(main.querySelector('textarea')?.value).toBe('half a');
    expect(main.querySelector('[role=alert]')?.textContent).toContain('Write what should be corrected');
  });

  it('shows nothing of the draft once the time is over', async () => {
    const { words, main } = await open({ canCorrect: false, sections: [], section: null });
    expect(words).toContain('Corrections were possible until Thu 8 Apr 2027, 23:59');
    expect(main.querySelector('form')).toBeNull();
  });

  it('says that a link is none of ours', async () => {
    const { words } = await visit('/minutes/x', { draftToCorrect: null });
    expect(words).toContain('This link does not work any more');
  });
});

describe('minutes as a document', () => {
  const open = (changes: object = {}, more: Parameters<typeof visit>[2] = {}) =>
    visit('/meetings/AB-2027-03/minutes', { minutes: { ...minutes, ...changes } }, more);

  it.each(languages)('read whole and without barriers in %s', async (language) => {
    const { status, main } = await open({}, { language });
    expect(status).toBe(200);
    expect(main.querySelectorAll('h2').length).toBeGreaterThan(2);
    expect(await barriers()).toEqual([]);
  });

  it('show who was there, what was moved and what was decided', async () => {
    const { words } = await open();
    expect(words).toContain('Representative of COL, Representative');
    expect(words).toContain('14:00–16:00');
    expect(words).toContain('absent');
    expect(words).toContain('Moved by COL');
    expect(words).toContain('2 yes, 1 no, 0 abstained.');
    expect(words).toContain('AB/2027/03-01');
  });

  it('offer one thing to do at most', async () => {
    for (const changes of [
      { viewerCanSend: true, viewerCanWrite: true, state: 'being_written' },
      { viewerCanWrite: true, state: 'being_written' },
      { viewerCanCorrect: true },
      { viewerCanPublish: true, state: 'approved' },
      {
        viewerCanApprove: true,
        viewerCanWrite: true,
        state: 'draft_sent',
        corrections: [correction({ state: 'declined' })],
      },
    ])
      expect((await open(changes, { viewer: representative })).filled).toHaveLength(1);
    expect((await open()).filled).toHaveLength(0);
  });

  it('say why what was said is not shown', async () => {
    const hidden = (isWithheld: boolean) =>
      open({ sections: [section({ text: null, isWithheld, isWithheldFromViewer: true })] });
    expect((await hidden(true)).words).toContain('a personal matter and is not published');
    expect((await hidden(false)).words).toContain('Your Member was recused');
  });

  it('are absent to whoever may not read them', async () => {
    expect((await visit('/meetings/AB-2027-03/minutes', { minutes: null })).status).toBe(404);
  });

  it('are listed with where they stand', async () => {
    const { words } = await visit('/board/minutes', {
      minutesOfTheBoard: [{ ...minutes, isLate: true, state: 'being_written' }],
    });
    expect(words).toContain('Being written');
    expect(words).toContain('The draft is late');
  });
});
