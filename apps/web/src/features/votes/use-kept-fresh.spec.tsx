import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { show } from '../../../test/speaking.js';
import { useKeptFresh } from './use-kept-fresh.js';

function Fresh() {
  useKeptFresh(5);
  return null;
}

const look = (state: 'visible' | 'hidden') => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
};

describe('a page that keeps itself fresh', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    look('visible');
    jest.useRealTimers();
  });

  it('asks every few seconds, not while nobody looks, and at once when they look again', () => {
    const refresh = jest.fn();
    const { unmount } = show(
      <PageRefreshProvider value={refresh}>
        <Fresh />
      </PageRefreshProvider>,
    );
    jest.advanceTimersByTime(10_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    look('hidden');
    jest.advanceTimersByTime(60_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    look('visible');
    expect(refresh).toHaveBeenCalledTimes(3);
    unmount();
    jest.advanceTimersByTime(60_000);
    expect(refresh).toHaveBeenCalledTimes(3);
  });
});
