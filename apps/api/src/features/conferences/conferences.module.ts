import { Module } from '@nestjs/common';
import './conference.view.js';
import { ConferencesResolver } from './conferences.resolver.js';

@Module({ providers: [ConferencesResolver] })
export class ConferencesModule {}
