import { Module } from '@nestjs/common';
import { CallPublishedLetter } from './call-published.letter.js';
import './call.view.js';
import { CallsResolver } from './calls.resolver.js';
import { Calls } from './calls.service.js';

@Module({ providers: [Calls, CallsResolver, CallPublishedLetter], exports: [CallPublishedLetter] })
export class CallsModule {}
