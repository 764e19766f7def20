import { Module } from '@nestjs/common';
import { Ballots } from './ballots.service.js';
import './motion.view.js';
import { Motions } from './motions.service.js';
import { PresenceLedger } from './presence.service.js';
import { RecusalsResolver } from './recusals.resolver.js';
import { Recusals } from './recusals.service.js';
import './recusals.view.js';
import { RoomChanges } from './room-changes.js';
import { RoomChangesResolver } from './room-changes.resolver.js';
import './presence-ledger.view.js';
import './room.view.js';
import { RoomsResolver } from './rooms.resolver.js';
import { Rooms } from './rooms.service.js';
import { Elections } from './elections.service.js';
import { SecretBallots } from './secret-ballots.service.js';
import { SecretResults } from './secret-results.service.js';
import './secret-vote.view.js';
import { SecretVotesResolver } from './secret-votes.resolver.js';
import { SpeakingResolver } from './speaking.resolver.js';
import { SpeakingLists } from './speaking.service.js';
import './vote.view.js';
import { VotesResolver } from './votes.resolver.js';
import { Votes } from './votes.service.js';

@Module({
  providers: [
    Rooms,
    Recusals,
    RecusalsResolver,
    RoomChanges,
    SpeakingLists,
    SpeakingResolver,
    PresenceLedger,
    Motions,
    Votes,
    Ballots,
    SecretBallots,
    SecretResults,
    Elections,
    RoomsResolver,
    RoomChangesResolver,
    VotesResolver,
    SecretVotesResolver,
  ],
})
export class VotesModule {}
