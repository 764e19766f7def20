import { Module } from '@nestjs/common';
import { PresenceLedger } from './presence.service.js';
import './room.view.js';
import { RoomsResolver } from './rooms.resolver.js';
import { Rooms } from './rooms.service.js';

@Module({ providers: [Rooms, PresenceLedger, RoomsResolver] })
export class VotesModule {}
