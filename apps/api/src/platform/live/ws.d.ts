// What is used of `ws`, which brings no types of its own.
declare module 'ws' {
  import type { EventEmitter } from 'node:events';
  import type { IncomingMessage } from 'node:http';
  import type { Duplex } from 'node:stream';

  export class WebSocket extends EventEmitter {
    constructor(address: string, protocols: string[], options: { headers: Record<string, string> });
    static readonly OPEN: number;
    readonly protocol: string;
    readonly readyState: number;
    close(code?: number, reason?: string): void;
    ping(): void;
    send(text: string, sent: (error?: Error) => void): void;
    terminate(): void;
  }

  export class WebSocketServer {
    constructor(options: { noServer: true; maxPayload: number; perMessageDeflate: boolean });
    handleUpgrade(
      request: IncomingMessage,
      socket: Duplex,
      head: Buffer,
      opened: (socket: WebSocket) => void,
    ): void;
  }
}
