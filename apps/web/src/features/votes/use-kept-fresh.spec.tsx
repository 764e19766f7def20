import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { PageRefreshProvider } from '../../platform/page-refresh.js';
import { show } from '../../../test/speaking.js';
import { useKeptFresh } from './use-kept-fresh.js';

/** A socket as the portal would keep it, which the test drives. */
class Socket {
  static readonly OPEN = 1;
  static opened: Socket[] = [];
  readonly protocol = 'graphql-transport-ws';
  readyState = 1;
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string }) => void;
  private id = '';

  constructor() {
    Socket.opened.push(this);
    setTimeout(() => this.onopen?.(), 1);
  }
  send(text: string): void {
    const { type, id } = JSON.parse(text) as { type: string; id?: string };
    if (type === 'connection_init') this.say({ type: 'connection_ack' });
    if (type === 'subscribe') this.tell((this.id = id ?? ''));
  }
  tell(id = this.id): void {
    this.say({ id, type: 'next', payload: { data: { roomChanged: 0 } } });
  }
  close(code = 1000): void {
    this.readyState = 3;
    this.onclose?.({ code, reason: '' });
  }
  private say(message: object): void {
    setTimeout(() => this.onmessage?.({ data: JSON.stringify(message) }), 1);
  }
}

function Fresh() {
  return <output>{useKeptFresh('AB-2027-01')}</output>;
}

const look = (state: 'visible' | 'hidden') => {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
};
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

describe('a page that keeps itself fresh', () => {
  const sockets = globalThis.WebSocket;
  const refresh = jest.fn();

  beforeEach(async () => {
    await import('graphql-ws');
    jest.useFakeTimers();
    refresh.mockClear();
    Socket.opened = [];
    globalThis.WebSocket = Socket as never;
  });
  afterEach(() => {
    look('visible');
    jest.useRealTimers();
    globalThis.WebSocket = sockets;
  });
  const showFresh = () =>
    show(
      <PageRefreshProvider value={refresh}>
        <Fresh />
      </PageRefreshProvider>,
    );

  it('asks when it is told of a change, and hardly ever else', async () => {
    const { unmount } = showFresh();
    await pass(20);
    expect(screen.getByRole('status')).toHaveTextContent('told');
    expect(refresh).toHaveBeenCalledTimes(1); // for what has happened before anybody listened
    Socket.opened[0]?.tell();
    await pass(10);
    expect(refresh).toHaveBeenCalledTimes(2);
    await pass(50_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    unmount();
    await pass(120_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(Socket.opened.map(({ readyState }) => readyState)).toEqual([3]);
  });

  it('asks every few seconds while the socket cannot be had, not while nobody looks, and at once when they look again', async () => {
    globalThis.WebSocket = class {
      close() {
        // a line that never answers
      }
    } as never;
    const { unmount } = showFresh();
    await pass(10_500);
    expect(refresh).toHaveBeenCalledTimes(2);
    look('hidden');
    await pass(60_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    look('visible');
    expect(refresh).toHaveBeenCalledTimes(3);
    unmount();
    await pass(60_000);
    expect(refresh).toHaveBeenCalledTimes(3);
  });

  it('says that it is asking once the socket drops, and takes it up again', async () => {
    showFresh();
    await pass(20);
    act(() => Socket.opened[0]?.close(1006));
    await pass(100);
    expect(screen.getByRole('status')).toHaveTextContent('asking');
    await pass(6_000);
    expect(refresh.mock.calls.length).toBeGreaterThan(1);
    expect(Socket.opened.length).toBeGreaterThan(1);
    expect(screen.getByRole('status')).toHaveTextContent('told');
  });

  it('does not come back where the portal no longer knows who asks', async () => {
    showFresh();
    await pass(20);
    act(() => Socket.opened[0]?.close(4401));
    await pass(120_000);
    expect(Socket.opened).toHaveLength(1);
    expect(screen.getByRole('status')).toHaveTextContent('asking');
  });
});
