import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLError } from 'graphql';
import { makeServer } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import type { Viewer } from '../auth/actor.js';
import { formatError } from '../graphql/format-error.js';
import { isFromOurPages } from '../http/same-origin.js';
import { LOGGER } from '../logger.js';
import { SETTINGS, type Settings } from '../settings.js';
import { Announcements } from './announcements.js';
import { subscribed } from './subscribed.js';

/** Whose sockets they are; sessions are a feature's affair. */
export interface Holders {
  /** Who holds the session that a request's cookie names, at this very moment. */
  holderOf(request: IncomingMessage): Promise<Viewer | null>;
  /** Those of these sessions that somebody still holds. */
  heldOf(sessionIds: readonly string[]): Promise<Set<string>>;
}

interface Opened {
  sessionId: string;
  /** Whether it has answered since it was last called. */
  isThere: boolean;
}

const path = '/graphql';
/** A document and its variables; nothing else is sent to the portal over a socket. */
const mostBytes = 16 * 1024;
const mostSockets = 20;
const mostSubscriptions = 5;
/** Every so often sockets are called, and a session that ended without a word takes its sockets along. */
const pulse = 30_000;
/** How long a browser may take to answer the word that it is over. */
const patience = 500;
const signedOut = 4401;

/**
 * GraphQL subscriptions over WebSockets. Nobody gets as far as the handshake but who is signed in, from a page of ours;
 * the rows are asked again for each subscription, and a session that ends takes its sockets along.
 */
@Injectable()
export class Sockets implements OnModuleDestroy {
  private readonly handshakes = new WebSocketServer({
    noServer: true,
    maxPayload: mostBytes,
    perMessageDeflate: false,
  });
  private readonly open = new Map<WebSocket, Opened>();
  private calling?: NodeJS.Timeout;

  constructor(
    private readonly schemas: GraphQLSchemaHost,
    private readonly announcements: Announcements,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Takes the connections of this server. */
  serve(http: Server, holders: Holders, documents: Record<string, string>): void {
    const format = formatError(this.logger);
    const formatted = (errors: readonly GraphQLError[]) =>
      errors.map((error) => format(error.toJSON(), error));
    const protocol = makeServer<Record<string, never>, { request: IncomingMessage; socket: WebSocket }>({
      onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
        const viewer = await holders.holderOf(extra.request);
        if (!viewer) extra.socket.close(signedOut, 'Signed out');
        return subscribed(payload, {
          schema: this.schemas.schema,
          viewer,
          isTooMany: Object.keys(subscriptions).length > mostSubscriptions,
          documents,
          knownOnly: this.settings.knownDocumentsOnly,
        });
      },
      onNext: (_ctx, _id, _payload, _args, { errors, ...result }) =>
        errors && { ...result, errors: formatted(errors) },
      onError: (_ctx, _id, _payload, errors) => formatted(errors),
    });
    const talk = (socket: WebSocket, request: IncomingMessage) => {
      const closed = protocol.opened(
        {
          protocol: socket.protocol,
          send: (text) => sent(socket, text),
          close: (code, reason) => socket.close(code, reason),
          onMessage: (hear) =>
            socket.on('message', (text) => {
              hear(String(text)).catch((error: unknown) => {
                this.logger.error({ err: error }, 'A message over a socket failed');
                socket.close(1011);
              });
            }),
        },
        { request, socket },
      );
      socket.once('close', (code: number, reason) => void closed(code, String(reason)));
    };
    http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.upgrade(holders, request, socket, head, talk).catch((error: unknown) => {
        this.logger.error({ err: error }, 'A socket could not be opened');
        refuse(socket, '503 Service Unavailable');
      });
    });
    this.calling = setInterval(() => {
      this.call(holders).catch((error: unknown) =>
        this.logger.warn({ err: error }, 'Sockets could not be looked through'),
      );
    }, pulse).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.calling);
    const sockets = [...this.open.keys()];
    const closed = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
    for (const socket of sockets) socket.close(1001, 'Going away');
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      Promise.all(closed),
      new Promise((resolve) => (timer = setTimeout(resolve, patience))),
    ]);
    clearTimeout(timer);
    for (const socket of sockets) socket.terminate();
  }

  private async upgrade(
    holders: Holders,
    request: IncomingMessage,
    connection: Duplex,
    head: Buffer,
    talk: (socket: WebSocket, request: IncomingMessage) => void,
  ): Promise<void> {
    connection.on('error', () => connection.destroy());
    if (request.url?.split('?')[0] !== path) return refuse(connection, '404 Not Found');
    if (!isFromOurPages(request.headers, this.settings.publicUrl)) return refuse(connection, '403 Forbidden');
    const viewer = await holders.holderOf(request);
    if (!viewer) return refuse(connection, '401 Unauthorized');
    const { sessionId } = viewer;
    const own = [...this.open.values()].filter((one) => one.sessionId === sessionId);
    if (own.length >= mostSockets) return refuse(connection, '429 Too Many Requests');
    this.handshakes.handleUpgrade(request, connection, head, (socket) => {
      this.open.set(socket, { sessionId, isThere: true });
      // What is wrong with a message closes the socket, and is nobody's fault here.
      socket.on('error', () => undefined);
      socket.on('pong', () => this.open.set(socket, { sessionId, isThere: true }));
      const look = () => void this.endUnlessHeld(holders, [sessionId]).catch(() => socket.terminate());
      const listening = this.announcements.listen('session_ended', sessionId, look);
      socket.once('close', () => {
        this.open.delete(socket);
        void listening.then((stop) => stop());
      });
      // It may have ended before anybody listened.
      void listening.then(look);
      talk(socket, request);
    });
  }

  /** Calls every socket, drops those that have not answered the call before, and ends those of nobody. */
  private async call(holders: Holders): Promise<void> {
    for (const [socket, { sessionId, isThere }] of this.open) {
      if (!isThere) socket.terminate();
      else {
        this.open.set(socket, { sessionId, isThere: false });
        socket.ping();
      }
    }
    await this.endUnlessHeld(
      holders,
      [...this.open.values()].map(({ sessionId }) => sessionId),
    );
  }

  private async endUnlessHeld(holders: Holders, sessionIds: readonly string[]): Promise<void> {
    if (sessionIds.length === 0) return;
    const held = await holders.heldOf([...new Set(sessionIds)]);
    for (const [socket, { sessionId }] of this.open)
      if (sessionIds.includes(sessionId) && !held.has(sessionId)) socket.close(signedOut, 'Signed out');
  }
}

function refuse(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A socket that has closed meanwhile is told nothing, and nobody waits for it. */
function sent(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.readyState !== WebSocket.OPEN) return resolve();
    socket.send(text, (error) => (error ? reject(error) : resolve()));
  });
}
