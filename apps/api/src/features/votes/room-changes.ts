import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
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
  toldAt: number;
  /** Until they may be told again. */
  timer?: NodeJS.Timeout;
  /** Until the rest of them is told. */
  rest?: NodeJS.Timeout;
}

/** Tells those who watch the room of a meeting that something in it has changed, and not what. */
@Injectable()
export class RoomChanges implements OnApplicationShutdown {
  private readonly audiences = new Map<string, Audience>();

  constructor(private readonly announcements: Announcements) {}

  of(meetingId: string): Occurrences {
    return new Occurrences(async (happened) => {
      const audience = this.audiences.get(meetingId) ?? this.gather(meetingId);
      audience.watching.add(happened);
      await audience.stop;
      return () => this.leave(meetingId, audience, happened);
    });
  }

  onApplicationShutdown(): void {
    for (const { timer, rest } of this.audiences.values()) {
      clearTimeout(timer);
      clearTimeout(rest);
    }
  }

  private gather(meetingId: string): Audience {
    const audience: Audience = {
      watching: new Set(),
      stop: this.announcements.listen('room_changed', meetingId, () => soon(audience)),
      toldAt: 0,
    };
    this.audiences.set(meetingId, audience);
    return audience;
  }

  private leave(meetingId: string, audience: Audience, happened: () => void): void {
    audience.watching.delete(happened);
    if (audience.watching.size > 0) return;
    clearTimeout(audience.timer);
    clearTimeout(audience.rest);
    void audience.stop.then((stop) => stop());
    if (this.audiences.get(meetingId) === audience) this.audiences.delete(meetingId);
  }
}

/** Tells everybody, at once or as soon as the gap allows; whatever happens until then is told with it. */
function soon(audience: Audience): void {
  if (audience.timer) return;
  const wait = audience.toldAt + gapBetween(audience.watching.size) - Date.now();
  audience.timer = setTimeout(
    () => {
      delete audience.timer;
      audience.toldAt = Date.now();
      tell(audience, [...audience.watching]);
    },
    Math.max(0, wait),
  );
}

/** So many are told together, and the next after a pause in which the first have been answered. */
const together = 20;
const pause = 60;

/** What happens while some have not been told yet is told to everybody once more. */
function tell(audience: Audience, watching: readonly (() => void)[]): void {
  for (const happened of watching.slice(0, together)) happened();
  const later = watching.slice(together);
  if (later.length > 0) audience.rest = setTimeout(() => tell(audience, later), pause);
}
