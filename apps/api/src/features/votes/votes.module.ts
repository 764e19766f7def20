import { Module } from '@nestjs/common';
import { Ballots } from './ballots.service.js';
import './motion.view.js';
import { Motions } from './motions.service.js';
import { PresenceLedger } from './presence.service.js';
import './room.view.js';
import { RoomsResolver } from './rooms.resolver.js';
import { Rooms } from './rooms.service.js';
import { Elections } from './elections.service.js';
import { SecretBallots } from './secret-ballots.service.js';
import { SecretResults } from './secret-results.service.js';
import './secret-vote.view.js';
import { SecretVotesResolver } from './secret-votes.resolver.js';
import './vote.view.js';
import { VotesResolver } from './votes.resolver.js';
import { Votes } from './votes.service.js';

@Module({
  providers: [
    Rooms,
    PresenceLedger,
    Motions,
    Votes,
    Ballots,
    SecretBallots,
    SecretResults,
    Elections,
    RoomsResolver,
    VotesResolver,
    SecretVotesResolver,
  ],
})
export class VotesModule {}
