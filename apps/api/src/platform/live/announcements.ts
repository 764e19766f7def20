import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { SETTINGS, type Settings } from '../settings.js';

/** What the triggers of the database announce, each with the id of what it is about, as a transaction commits. */
export const channels = ['room_changed', 'session_ended'] as const;
export type Channel = (typeof channels)[number];

const pause = 1000;

/**
 * Hears what any process on the database has committed. The connection is made when somebody first listens; when it
 * was lost, nobody knows what was missed, so everybody is told that something may have happened.
 */
@Injectable()
export class Announcements implements OnApplicationShutdown {
  private readonly listeners = new Map<string, Set<() => void>>();
  private client?: pg.Client;
  private connected?: Promise<void>;
  private over = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Calls back after each announcement about this id, from the moment at which it resolves until `stop` is called. */
  async listen(channel: Channel, id: string, heard: () => void): Promise<() => void> {
    const subject = `${channel} ${id}`;
    const listening = this.listeners.get(subject) ?? new Set();
    this.listeners.set(subject, listening.add(heard));
    await (this.connected ??= this.connect());
    return () => {
      listening.delete(heard);
      if (listening.size === 0 && this.listeners.get(subject) === listening) this.listeners.delete(subject);
    };
  }

  async onApplicationShutdown(): Promise<void> {
    this.over = true;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    while (!this.over) {
      const client = new pg.Client({ connectionString: this.settings.databaseUrl, keepAlive: true });
      this.client = client;
      try {
        // Without a listener, a lost connection would end the process; what follows it is 'end'.
        client.on('error', () => undefined);
        client.on('notification', ({ channel, payload }) => this.tell(`${channel} ${payload}`));
        await client.connect();
        await client.query(channels.map((channel) => `listen ${channel}`).join('; '));
        client.once('end', () => {
          if (this.over) return;
          this.connected = this.connect().then(() => this.tellAll());
        });
        return;
      } catch {
        await client.end().catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, pause).unref());
      }
    }
  }

  private tell(subject: string): void {
    for (const heard of [...(this.listeners.get(subject) ?? [])]) heard();
  }

  private tellAll(): void {
    for (const subject of [...this.listeners.keys()]) this.tell(subject);
  }
}
