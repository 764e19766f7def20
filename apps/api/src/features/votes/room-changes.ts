import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { Announcements } from '../../platform/live/announcements.js';
import { Occurrences } from '../../platform/live/occurrences.js';

/**
 * Milliseconds between two words to those who watch a room. Each of them then asks anew what they may see, so the more
 * they are the more seldom they are told; a change after a pause is told at once.
 */
export const gapBetween = (watching: number): number => 100 + 10 * watching;

interface Audience {
  watching: Set<() => void>;
  /** Ends listening to the database. */
  stop: Promise<() => void>;
  /** When the last round of telling began. */
  toldAt: number;
  /** Those of that round who have not been told yet. */
  untold: (() => void)[];
  /** Something has happened since it began. */
  isNew: boolean;
  /** Until somebody may be told again. */
  timer?: NodeJS.Timeout;
}

/** So many are told together, and the next after a pause in which the first have asked. */
const together = 10;
const pause = 30;
/** For so long the next wait until those before them have been answered: then they are told in any case. */
const patience = 2_000;

/** Tells those who watch the room of a meeting that something in it has changed, and not what. */
@Injectable()
export class RoomChanges implements OnApplicationShutdown {
  private readonly audiences = new Map<string, Audience>();

  constructor(
    private readonly announcements: Announcements,
    private readonly database: Database,
  ) {}

  of(meetingId: string): Occurrences {
    return new Occurrences(async (happened) => {
      const audience = this.audiences.get(meetingId) ?? this.gather(meetingId);
      audience.watching.add(happened);
      await audience.stop;
      return () => this.leave(meetingId, audience, happened);
    });
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.audiences.values()) clearTimeout(timer);
  }

  private gather(meetingId: string): Audience {
    const audience: Audience = {
      watching: new Set(),
      stop: this.announcements.listen('room_changed', meetingId, () => {
        audience.isNew = true;
        if (!audience.timer) this.goOn(audience, 0);
      }),
      toldAt: 0,
      untold: [],
      isNew: false,
    };
    this.audiences.set(meetingId, audience);
    return audience;
  }

  private leave(meetingId: string, audience: Audience, happened: () => void): void {
    audience.watching.delete(happened);
    if (audience.watching.size > 0) return;
    clearTimeout(audience.timer);
    void audience.stop.then((stop) => stop());
    if (this.audiences.get(meetingId) === audience) this.audiences.delete(meetingId);
  }

  /**
   * Goes on with the round that is under way, or begins the next as soon as the gap allows, if something has happened
   * since the last began. So everybody is told of the last change, and nobody of an older one after it.
   */
  private goOn(audience: Audience, waited: number): void {
    const { untold, isNew, toldAt, watching } = audience;
    if (untold.length === 0 && !isNew) {
      delete audience.timer;
      return;
    }
    const wait = untold.length > 0 ? pause : Math.max(0, toldAt + gapBetween(watching.size) - Date.now());
    audience.timer = setTimeout(() => this.tell(audience, waited + wait), wait);
  }

  /** Tells some of those whose turn it is; not while those who were told before still wait for the database. */
  private tell(audience: Audience, waited: number): void {
    if (audience.untold.length === 0) {
      audience.isNew = false;
      audience.toldAt = Date.now();
      audience.untold = [...audience.watching];
    } else if (this.database.isPressed && waited < patience) {
      this.goOn(audience, waited);
      return;
    }
    for (const happened of audience.untold.splice(0, together)) happened();
    this.goOn(audience, 0);
  }
}
