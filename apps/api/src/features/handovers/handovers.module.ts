import { Module } from '@nestjs/common';
import { BringDutiesAlong } from './bring-duties-along.task.js';

@Module({ providers: [BringDutiesAlong], exports: [BringDutiesAlong] })
export class HandoversModule {}
