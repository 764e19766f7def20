import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  SectionWriting,
  type Attempt,
  type DraftShelf,
  type KeptDraft,
  type Newest,
  type Outcome,
} from './section-writing.js';

const at = { date: '2027-01-05', time: '14:02', zone: 'Asia/Shanghai', offset: '+08:00' };
const newest = (text: string, version: number, savedBy = 'Representative of COL'): Newest => ({
  text,
  version,
  savedAt: at,
  savedBy,
  earlier: 0,
});

/** The portal, as far as one section goes, with a line that can be cut before or after a request arrives. */
class Portal {
  stands = newest('', 0);
  readonly setAside: string[] = [];
  readonly requests: Attempt[] = [];
  line: 'good' | 'cut before' | 'cut after' = 'good';
  private readonly answered = new Map<string, boolean>();

  readonly save = (attempt: Attempt): Promise<Outcome> => {
    this.requests.push(attempt);
    if (this.line === 'cut before') return Promise.resolve({ kind: 'unanswered' });
    const setAside = this.answered.get(attempt.key) ?? this.take(attempt);
    this.answered.set(attempt.key, setAside);
    if (this.line === 'cut after') return Promise.resolve({ kind: 'unanswered' });
    return Promise.resolve({ kind: 'answered', newest: this.stands, setAside });
  };

  /** Somebody else saves on what stands. */
  otherSaves(text: string) {
    this.stands = newest(text, this.stands.version + 1, 'Administrator of COL');
  }

  private take({ text, baseVersion }: Attempt): boolean {
    if (text === this.stands.text) return false;
    if (baseVersion === this.stands.version) this.stands = newest(text, baseVersion + 1);
    else this.setAside.push(text);
    return text !== this.stands.text;
  }
}

class Shelf implements DraftShelf {
  draft: KeptDraft | null = null;
  isFull = false;
  read = () => this.draft;
  keep = (draft: KeptDraft) => {
    if (this.isFull) return false;
    this.draft = JSON.parse(JSON.stringify(draft)) as KeptDraft;
    return true;
  };
  clear = () => {
    this.draft = null;
  };
}

let portal: Portal;
let shelf: Shelf;
let keys: number;
const open = () =>
  new SectionWriting({
    newest: portal.stands,
    shelf,
    save: portal.save,
    freshKey: () => `key-${++keys}`,
  });
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
  portal = new Portal();
  shelf = new Shelf();
  keys = 0;
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a section that is written', () => {
  it('saves after two seconds of rest, once', async () => {
    const writing = open();
    writing.type('A');
    await pass(1_500);
    writing.type('A plan');
    await pass(1_900);
    expect(portal.requests).toEqual([]);
    expect(writing.snapshot()).toMatchObject({ progress: 'writing', text: 'A plan' });
    await pass(100);
    expect(portal.requests).toEqual([{ key: 'key-1', text: 'A plan', baseVersion: 0 }]);
    expect(writing.snapshot()).toMatchObject({ progress: 'saved', savedHere: true, newest: { version: 1 } });
    await pass(60_000);
    expect(portal.requests).toHaveLength(1);
  });

  it('saves at once when told to, and nothing where nothing has changed', async () => {
    const writing = open();
    await writing.flush();
    writing.type('A plan');
    await writing.flush();
    await writing.flush();
    expect(portal.requests).toHaveLength(1);
  });

  it('is kept on the device until the portal has it, and not longer', async () => {
    const writing = open();
    writing.type('A plan');
    expect(shelf.draft).toMatchObject({ text: 'A plan', baseVersion: 0, attempt: null });
    await pass(2_000);
    expect(shelf.draft).toBeNull();
  });

  it('writes on what it has saved', async () => {
    const writing = open();
    writing.type('A plan');
    await pass(2_000);
    writing.type('A plan, longer');
    await pass(2_000);
    expect(portal.requests.map(({ baseVersion, key }) => [key, baseVersion])).toEqual([
      ['key-1', 0],
      ['key-2', 1],
    ]);
  });

  it('sends what was typed while the answer was on its way', async () => {
    let answer = (_: Outcome) => {};
    const slow = jest.fn(() => new Promise<Outcome>((resolve) => (answer = resolve)));
    const writing = new SectionWriting({
      newest: newest('', 0),
      shelf,
      save: slow,
      freshKey: () => `k${++keys}`,
    });
    writing.type('first');
    await pass(2_000);
    writing.type('first and second');
    await pass(5_000);
    expect(slow).toHaveBeenCalledTimes(1);
    answer({ kind: 'answered', newest: newest('first', 1), setAside: false });
    await pass(0);
    expect(slow).toHaveBeenCalledTimes(2);
    expect(slow.mock.calls.at(-1)).toEqual([{ key: 'k2', text: 'first and second', baseVersion: 1 }, false]);
  });
});

describe('a line that is cut', () => {
  it('loses nothing, is tried again, and the same request keeps its key', async () => {
    portal.line = 'cut before';
    const writing = open();
    writing.type('A plan');
    await pass(2_000);
    expect(writing.snapshot().progress).toBe('waiting');
    expect(shelf.draft?.text).toBe('A plan');
    await pass(2_000);
    portal.line = 'good';
    await pass(4_000);
    expect(new Set(portal.requests.map(({ key }) => key))).toEqual(new Set(['key-1']));
    expect(portal.stands).toMatchObject({ text: 'A plan', version: 1 });
    expect(writing.snapshot().progress).toBe('saved');
    expect(shelf.draft).toBeNull();
  });

  it('after the request had arrived does not set the writer against themselves', async () => {
    portal.line = 'cut after';
    const writing = open();
    writing.type('A plan');
    await pass(2_000);
    writing.type('A plan, and more');
    portal.line = 'good';
    await pass(10_000);
    expect(portal.requests.map(({ key, text }) => [key, text])).toEqual([
      ['key-1', 'A plan'],
      ['key-1', 'A plan'],
      ['key-2', 'A plan, and more'],
    ]);
    expect(portal.stands).toMatchObject({ text: 'A plan, and more', version: 2 });
    expect(portal.setAside).toEqual([]);
  });

  it('waits longer and longer, never more than half a minute', async () => {
    portal.line = 'cut before';
    const writing = open();
    writing.type('A plan');
    await pass(10 * 60_000);
    expect(portal.requests.length).toBeGreaterThan(18);
    expect(portal.requests.length).toBeLessThan(26);
    expect(writing.isUnsaved).toBe(true);
  });
});

describe('a tab that was closed', () => {
  it('finds its words again, and saves them', async () => {
    portal.line = 'cut before';
    open().type('Half a thought');
    portal.line = 'good';
    const again = open();
    again.restore();
    expect(again.snapshot()).toMatchObject({ text: 'Half a thought', restored: shelf.draft?.keptAt });
    await pass(0);
    expect(portal.stands.text).toBe('Half a thought');
    expect(shelf.draft).toBeNull();
  });

  it('repeats the request whose answer it did not see, under its key', async () => {
    portal.line = 'cut after';
    const before = open();
    before.type('A plan');
    await pass(2_000);
    before.type('A plan, and more');
    expect(shelf.draft).toMatchObject({
      text: 'A plan, and more',
      attempt: { key: 'key-1', text: 'A plan' },
    });
    jest.clearAllTimers();
    portal.line = 'good';
    const again = open();
    again.restore();
    await pass(0);
    expect(portal.requests.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-2']);
    expect(portal.stands).toMatchObject({ text: 'A plan, and more', version: 2 });
    expect(portal.setAside).toEqual([]);
  });

  it('says nothing of words that did arrive', () => {
    portal.otherSaves('A plan');
    shelf.keep({ text: 'A plan', baseVersion: 0, attempt: null, keptAt: '2027-01-05T06:02:00Z' });
    const again = open();
    again.restore();
    expect(again.snapshot()).toMatchObject({ restored: null, progress: 'saved' });
    expect(shelf.draft).toBeNull();
  });

  it('sets its words beside what somebody else has saved meanwhile', async () => {
    open().type('Mine');
    portal.otherSaves('Theirs');
    const again = open();
    again.restore();
    await pass(0);
    expect(again.snapshot()).toMatchObject({
      progress: 'conflict',
      text: 'Mine',
      newest: { text: 'Theirs' },
    });
    expect(portal.stands.text).toBe('Theirs');
    expect(portal.setAside).toEqual(['Mine']);
  });

  it('knows when the device could not keep the words', () => {
    shelf.isFull = true;
    const writing = open();
    expect(writing.wouldLose).toBe(false);
    writing.type('A plan');
    expect(writing.wouldLose).toBe(true);
  });
});

describe('two people at one section', () => {
  const overtaken = async () => {
    const writing = open();
    writing.type('Mine');
    portal.otherSaves('Theirs');
    await pass(2_000);
    expect(writing.snapshot()).toMatchObject({
      progress: 'conflict',
      text: 'Mine',
      newest: { text: 'Theirs', savedBy: 'Administrator of COL', savedAt: at },
    });
    return writing;
  };

  it('both texts are kept, and nothing is typed into a text that does not stand', async () => {
    const writing = await overtaken();
    writing.type('Mine and more');
    await pass(60_000);
    expect(writing.snapshot().text).toBe('Mine');
    expect(portal.stands.text).toBe('Theirs');
    expect(portal.setAside).toEqual(['Mine']);
    expect(shelf.draft?.text).toBe('Mine');
  });

  it.each([
    ['mine', 'Mine', 'Mine'],
    ['theirs', 'Theirs', 'Theirs'],
    ['both in one', 'Theirs\nMine', 'Theirs\nMine'],
  ])('the writer chooses: %s', async (_, chosen, stands) => {
    const writing = await overtaken();
    writing.settle(chosen);
    await pass(0);
    expect(portal.stands.text).toBe(stands);
    expect(writing.snapshot()).toMatchObject({ progress: 'saved', text: stands, isFrozen: false });
    expect(shelf.draft).toBeNull();
    expect(portal.setAside).toEqual(['Mine']);
  });

  it('the writer is asked again when a third text came while they chose', async () => {
    const writing = await overtaken();
    portal.otherSaves('Theirs, corrected');
    writing.settle('Mine');
    await pass(0);
    expect(writing.snapshot()).toMatchObject({
      progress: 'conflict',
      text: 'Mine',
      newest: { text: 'Theirs, corrected' },
    });
  });

  it('sets aside the last words too, which were typed while the first were on their way', async () => {
    let answer = (_: Outcome) => {};
    const asked: Attempt[] = [];
    const writing = new SectionWriting({
      newest: newest('', 0),
      shelf,
      freshKey: () => `key-${++keys}`,
      save: (attempt) => {
        asked.push(attempt);
        return new Promise((resolve) => (answer = resolve));
      },
    });
    writing.type('Mine');
    await pass(2_000);
    writing.type('Mine to the last word');
    answer({ kind: 'answered', newest: newest('Theirs', 1), setAside: true });
    await pass(0);
    writing.type('Too late');
    expect(asked.at(-1)).toMatchObject({ text: 'Mine to the last word', baseVersion: 0 });
    answer({ kind: 'answered', newest: newest('Theirs', 1), setAside: true });
    await pass(0);
    expect(writing.snapshot()).toMatchObject({ progress: 'conflict', text: 'Mine to the last word' });
  });

  it('a newer text that was written on mine takes its place, and says so', async () => {
    const writing = new SectionWriting({
      newest: newest('', 0),
      shelf,
      freshKey: () => `key-${++keys}`,
      // Between the saving and its answer the other one had read mine and saved on it.
      save: () => Promise.resolve({ kind: 'answered', newest: newest('Mine, polished', 2), setAside: false }),
    });
    writing.type('Mine');
    await pass(2_000);
    expect(writing.snapshot()).toMatchObject({ text: 'Mine, polished', replaced: true, progress: 'saved' });
  });

  it('a page that reads anew brings the other’s text, unless mine is not saved yet', async () => {
    const writing = open();
    portal.otherSaves('Theirs');
    writing.adopt(portal.stands);
    expect(writing.snapshot()).toMatchObject({ text: 'Theirs', replaced: true });
    writing.type('Theirs, and mine');
    portal.otherSaves('Theirs again');
    writing.adopt(portal.stands);
    expect(writing.snapshot().text).toBe('Theirs, and mine');
    await pass(2_000);
    expect(writing.snapshot().progress).toBe('conflict');
  });

  it('an older answer changes nothing', async () => {
    const writing = open();
    writing.type('A plan');
    await pass(2_000);
    writing.adopt(newest('', 0));
    expect(writing.snapshot().text).toBe('A plan');
  });
});

describe('a text that is refused', () => {
  it('stays on the screen and on the device, with the reason, until it is changed', async () => {
    const outcomes: Outcome[] = [
      { kind: 'refused', words: 'This call closed.', isSignedOut: false },
      { kind: 'answered', newest: newest('A plan!', 1), setAside: false },
    ];
    const save = jest.fn((_: Attempt) =>
      Promise.resolve(outcomes.shift() ?? { kind: 'unanswered' as const }),
    );
    const writing = new SectionWriting({
      newest: newest('', 0),
      shelf,
      save,
      freshKey: () => `key-${++keys}`,
    });
    writing.type('A plan');
    await pass(60_000);
    expect(save).toHaveBeenCalledTimes(1);
    expect(writing.snapshot()).toMatchObject({
      progress: 'refused',
      text: 'A plan',
      refusal: { words: 'This call closed.' },
    });
    expect(shelf.draft).toMatchObject({ text: 'A plan', attempt: null });
    writing.type('A plan!');
    await pass(2_000);
    expect(save.mock.calls.at(-1)?.[0]).toMatchObject({ key: 'key-2', text: 'A plan!' });
    expect(writing.snapshot()).toMatchObject({ progress: 'saved', refusal: null });
  });
});
