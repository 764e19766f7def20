import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { oneAtATime } from './one-at-a-time.js';

describe('asking one question at a time', () => {
  let answer: (() => void)[] = [];
  const ask = () => new Promise<void>((resolve) => answer.push(resolve));
  const settled = () => jest.advanceTimersByTimeAsync(0);

  beforeEach(() => {
    answer = [];
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks once more after a question under way, however often that was wanted', async () => {
    const wanted = oneAtATime(ask);
    for (let n = 0; n < 5; n++) wanted();
    expect(answer).toHaveLength(1);
    answer[0]?.();
    await settled();
    expect(answer).toHaveLength(2);
    answer[1]?.();
    await settled();
    expect(answer).toHaveLength(2);
    wanted();
    expect(answer).toHaveLength(3);
  });

  it('does not wait for ever for an answer that does not come', async () => {
    const wanted = oneAtATime(ask);
    wanted();
    await jest.advanceTimersByTimeAsync(10_000);
    wanted();
    expect(answer).toHaveLength(2);
  });
});
