/**
 * Something that happens now and then, counted from 0: it says at once that it is being watched, and then each time
 * that it has happened. However often it happens while the reader is busy, they are told once. A generator would not
 * do: it cannot be ended while it waits.
 */
export class Occurrences implements AsyncIterableIterator<number> {
  private count = -1;
  private isNew = false;
  private over = false;
  private waiting?: (result: IteratorResult<number>) => void;
  private readonly stop: Promise<() => void>;

  /** @param watch begins to watch, and gives what ends it. */
  constructor(watch: (happened: () => void) => Promise<() => void>) {
    this.stop = watch(() => this.happen());
    this.stop.then(
      () => this.happen(),
      () => void this.return(),
    );
  }

  next(): Promise<IteratorResult<number>> {
    if (this.over) return Promise.resolve({ done: true, value: undefined });
    if (this.isNew) return Promise.resolve(this.told());
    return new Promise((resolve) => (this.waiting = resolve));
  }

  return(): Promise<IteratorResult<number>> {
    this.over = true;
    this.stop.then(
      (stop) => stop(),
      () => undefined,
    );
    const end: IteratorResult<number> = { done: true, value: undefined };
    this.waiting?.(end);
    delete this.waiting;
    return Promise.resolve(end);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private happen(): void {
    if (this.over) return;
    this.count++;
    this.isNew = true;
    if (!this.waiting) return;
    const tell = this.waiting;
    delete this.waiting;
    tell(this.told());
  }

  private told(): IteratorResult<number> {
    this.isNew = false;
    return { done: false, value: this.count };
  }
}
