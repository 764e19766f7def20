import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver.js';
import './board.view.js';
import './seat-gaps.view.js';
import { seatLetters } from './seat.letters.js';
import { TellOfSeat } from './tell-of-seat.task.js';

@Module({ providers: [BoardResolver, TellOfSeat, ...seatLetters], exports: [TellOfSeat, ...seatLetters] })
export class BoardModule {}
