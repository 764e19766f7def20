import { Module } from '@nestjs/common';
import { CallPublishedLetter } from './call-published.letter.js';
import './call.view.js';
import { CallsFeedController } from './calls-feed.controller.js';
import { CallsResolver } from './calls.resolver.js';
import { Calls } from './calls.service.js';
import { KeepWallClocksOfCalls } from './keep-wall-clocks.task.js';

@Module({
  controllers: [CallsFeedController],
  providers: [Calls, CallsResolver, CallPublishedLetter, KeepWallClocksOfCalls],
  exports: [CallPublishedLetter, KeepWallClocksOfCalls],
})
export class CallsModule {}
