import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver.js';
import './board.view.js';

@Module({ providers: [BoardResolver] })
export class BoardModule {}
