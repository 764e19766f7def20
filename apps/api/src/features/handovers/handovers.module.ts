import { Module } from '@nestjs/common';
import './board-brief.view.js';
import { BringDutiesAlong } from './bring-duties-along.task.js';
import { HandoversResolver } from './handovers.resolver.js';

@Module({ providers: [BringDutiesAlong, HandoversResolver], exports: [BringDutiesAlong] })
export class HandoversModule {}
