import type { AddressInfo } from 'node:net';
import { createClient, type Client, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { TestPortal } from './api.js';

export const roomChanged = `subscription ($number: String!) { roomChanged(number: $number) }`;

/** Where the portal listens, which is not before somebody wants a socket. */
export async function addressOf(portal: TestPortal): Promise<string> {
  const server = portal.app.getHttpServer() as { address(): AddressInfo | null };
  if (!server.address()) await portal.app.listen(0, '127.0.0.1');
  return `127.0.0.1:${server.address()?.port}`;
}

/** A browser that watches something over a socket. */
export class Watching {
  /** What it was told, as data or as the code of an error. */
  readonly told: unknown[] = [];
  /** The code with which the server closed the connection, or the status with which it refused one. */
  closed?: number;
  private readonly client: Client;

  private constructor(address: string, headers: Record<string, string>, payload: SubscribePayload) {
    const close = (code: number) => (this.closed ??= code);
    class Socket extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
        this.on('unexpected-response', (_request: unknown, { statusCode }: { statusCode: number }) => {
          close(statusCode);
          this.terminate();
        });
        this.on('close', close);
      }
    }
    this.client = createClient({ url: `ws://${address}/graphql`, webSocketImpl: Socket, retryAttempts: 0 });
    this.client.subscribe(payload, {
      next: ({ data, errors }) =>
        this.told.push(errors ? errors[0]?.extensions?.['code'] : Object.values(data ?? {})[0]),
      error: (error) =>
        this.told.push(Array.isArray(error) ? (error[0]?.extensions?.code ?? error[0]?.message) : 'closed'),
      complete: () => this.told.push('over'),
    });
  }

  /** In a session of this person; a stranger’s without one. */
  static async as(
    portal: TestPortal,
    personId: string | null,
    payload: SubscribePayload,
    headers: Record<string, string> = {},
  ): Promise<Watching> {
    const cookie = personId && { Cookie: await portal.cookieOf(personId) };
    return new Watching(await addressOf(portal), { ...cookie, ...headers }, payload);
  }

  async leave(): Promise<void> {
    await this.client.dispose();
  }
}
