import type { ClockReading } from '../../ui/time-stamp.js';

/** The text of a section that stands at the portal, as far as this browser knows. */
export interface Newest {
  text: string;
  /** 0 while nothing was ever written. */
  version: number;
  savedAt: ClockReading | null;
  savedBy: string | null;
  /** How many earlier texts the portal keeps of it. */
  earlier: number;
}

/** A text on its way to the portal. It is sent as it is, under its key, until an answer comes. */
export interface Attempt {
  key: string;
  text: string;
  baseVersion: number;
}

/** What came of an attempt. Without an answer it may or may not have been saved. */
export type Outcome =
  | { kind: 'answered'; newest: Newest; setAside: boolean }
  | { kind: 'refused'; words: string; isSignedOut: boolean }
  | { kind: 'unanswered' };

/** What is kept on this device until the portal has it. */
export interface KeptDraft {
  text: string;
  baseVersion: number;
  attempt: Attempt | null;
  /** ISO 8601, by the clock of this device. */
  keptAt: string;
}

/** The place on this device where a draft waits. `keep` says whether it could. */
export interface DraftShelf {
  read(): KeptDraft | null;
  keep(draft: KeptDraft): boolean;
  clear(): void;
}

/** What the screen shows of a section that is being written. */
export interface Writing {
  text: string;
  /** `waiting`: no answer came, it is tried again; `refused`: not as it is; `conflict`: the writer has to choose. */
  progress: 'saved' | 'writing' | 'saving' | 'waiting' | 'refused' | 'conflict';
  newest: Newest;
  /** Takes no words for a moment: the text was overtaken, and what is left of it is on its way to be set aside. */
  isFrozen: boolean;
  /** Whether it was saved from here since the page was opened. */
  savedHere: boolean;
  refusal: { words: string; isSignedOut: boolean } | null;
  /** When a text that had not reached the portal was written, if it was brought back from this device. */
  restored: string | null;
  /** Whether somebody else's newer text took the place of the one that was shown. */
  replaced: boolean;
}

const idle = 2_000;
const longestPause = 30_000;

interface SectionWritingOptions {
  newest: Newest;
  shelf: DraftShelf;
  save: (attempt: Attempt, isLeaving: boolean) => Promise<Outcome>;
  freshKey: () => string;
}

/**
 * One section while it is written: saves by itself after two seconds of rest and whenever it is told to, keeps on this
 * device what the portal has not yet confirmed, and asks again with the same key after a lost answer. A text that
 * somebody else has overtaken is set aside at the portal, and the writer chooses.
 */
export class SectionWriting {
  private readonly options: SectionWritingOptions;
  private readonly listeners = new Set<() => void>();
  private state: Writing;
  /** What the text was written on; its wording is unknown (null) where it was written before this page was opened. */
  private base: { version: number; text: string | null };
  private attempt: Attempt | null = null;
  private isUnderWay = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tries = 0;
  private isKeptHere = true;

  constructor(options: SectionWritingOptions) {
    this.options = options;
    const { newest } = options;
    this.base = newest;
    this.state = {
      text: newest.text,
      progress: 'saved',
      newest,
      isFrozen: false,
      savedHere: false,
      refusal: null,
      restored: null,
      replaced: false,
    };
  }

  readonly snapshot = (): Writing => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether leaving now would lose words: the portal has them not, and this device could not keep them. */
  get wouldLose(): boolean {
    return this.isUnsaved && !this.isKeptHere;
  }

  get isUnsaved(): boolean {
    return this.attempt !== null || this.state.progress === 'conflict' || this.state.text !== this.base.text;
  }

  /** Brings back what was written on this device and has not reached the portal. */
  restore(): void {
    const { shelf } = this.options;
    const kept = shelf.read();
    if (!kept || this.isUnsaved) return;
    if (kept.text === this.state.newest.text) return shelf.clear();
    this.attempt = kept.attempt;
    this.base = { version: kept.baseVersion, text: null };
    this.show({ text: kept.text, progress: 'writing', restored: kept.keptAt });
    void this.flush();
  }

  type(text: string): void {
    if (this.state.progress === 'conflict' || this.state.isFrozen) return;
    this.show({ text, progress: 'writing', refusal: null, replaced: false });
    this.keep();
    this.sendIn(idle);
  }

  /** Saves now what is not saved: on leaving the field, the page, or the connection's silence. */
  async flush(isLeaving = false): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isUnderWay || this.state.progress === 'conflict') return;
    if (!this.attempt) {
      const { text } = this.state;
      if (text === this.base.text) return;
      this.attempt = { key: this.options.freshKey(), text, baseVersion: this.base.version };
    }
    this.keep();
    const { attempt } = this;
    this.isUnderWay = true;
    this.show({ progress: 'saving' });
    const outcome = await this.options.save(attempt, isLeaving);
    this.isUnderWay = false;
    if (outcome.kind === 'unanswered') {
      this.tries += 1;
      this.show({ progress: 'waiting' });
      this.sendIn(Math.min(idle * 2 ** (this.tries - 1), longestPause));
      return;
    }
    this.attempt = null;
    this.tries = 0;
    if (outcome.kind === 'refused') {
      const { words, isSignedOut } = outcome;
      this.keep();
      return this.show({ progress: 'refused', refusal: { words, isSignedOut } });
    }
    if (outcome.setAside) this.wasOvertaken(outcome.newest, attempt);
    else this.wasSaved(outcome.newest, attempt);
  }

  /** What the portal says now. It is taken over unless something here is unsaved: then saving will tell. */
  adopt(newest: Newest): void {
    if (newest.version <= this.state.newest.version || this.isUnsaved) return;
    const replaced = newest.text !== this.state.text;
    this.base = newest;
    this.show({ text: newest.text, newest, replaced });
  }

  /** Ends a conflict with a text: mine, theirs or both in one. It is written on theirs, so it replaces it. */
  settle(text: string): void {
    if (this.state.progress !== 'conflict') return;
    this.base = this.state.newest;
    const isTheirs = text === this.base.text;
    this.show({ text, progress: isTheirs ? 'saved' : 'writing', isFrozen: false });
    if (isTheirs) return this.options.shelf.clear();
    this.keep();
    void this.flush();
  }

  private wasSaved(newest: Newest, attempt: Attempt): void {
    const isOurs = newest.text === attempt.text;
    const isAtRest = this.state.text === attempt.text;
    if (isOurs || isAtRest) this.base = newest;
    // Somebody has saved on top of what we saved. What was typed since then is to be set beside theirs.
    else this.base = { version: attempt.baseVersion, text: null };
    const text = isAtRest ? newest.text : this.state.text;
    const replaced = isAtRest && !isOurs;
    const saved = { newest, text, isFrozen: false, savedHere: true, replaced };
    if (text === this.base.text) {
      this.options.shelf.clear();
      return this.show({ ...saved, progress: 'saved' });
    }
    this.show({ ...saved, progress: 'writing' });
    this.keep();
    if (this.timer === undefined) void this.flush();
  }

  private wasOvertaken(newest: Newest, attempt: Attempt): void {
    // Words that came while the attempt was under way are set aside after it; there come no more.
    const isWhole = this.state.text === attempt.text;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.show({ newest, isFrozen: true, progress: isWhole ? 'conflict' : 'saving' });
    if (!isWhole) void this.flush();
  }

  private sendIn(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private keep(): void {
    const { text } = this.state;
    const { attempt, base } = this;
    const keptAt = new Date().toISOString();
    this.isKeptHere = this.options.shelf.keep({ text, baseVersion: base.version, attempt, keptAt });
  }

  private show(change: Partial<Writing>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
