import { Module } from '@nestjs/common';
import './need.view.js';
import { NeedsYouResolver } from './needs-you.resolver.js';

@Module({ providers: [NeedsYouResolver] })
export class NeedsYouModule {}
