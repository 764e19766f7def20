import { Args, Int, Resolver, Subscription } from '@nestjs/graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting } from '../../platform/auth/signed-in.guard.js';
import { Database } from '../../platform/db/database.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { found } from '../../platform/refusal.js';
import { RoomChanges } from './room-changes.js';
import { mayWatchRoom } from './room.view.js';

@Resolver()
export class RoomChangesResolver {
  constructor(
    private readonly database: Database,
    private readonly changes: RoomChanges,
  ) {}

  @Subscription(() => Int, {
    description:
      'Counts the changes of a meeting’s room: 0 at once, and more each time that something in it has changed; what has is for the page to ask. For whoever may see the room. Refuses NOT_FOUND.',
  })
  async roomChanged(@Args('number') number: string, @Acting() actor: Viewer) {
    const [room] = await this.database.read<{ id: string }>(
      `select m.id from meetings m where m.number = $1 and ${mayWatchRoom('m', viewerScope('$2::uuid'))}`,
      [number, actor.personId],
    );
    const counted = this.changes.of(found(room).id);
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: async () => {
        const next = await counted.next();
        return next.done ? next : { done: false, value: { roomChanged: next.value } };
      },
      return: () => counted.return(),
    };
  }
}
