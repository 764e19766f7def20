import { Module } from '@nestjs/common';
import './conflict.view.js';
import { ConflictsResolver } from './conflicts.resolver.js';
import { Conflicts } from './conflicts.service.js';

@Module({ providers: [Conflicts, ConflictsResolver] })
export class ConflictsModule {}
