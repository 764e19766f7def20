import { Module } from '@nestjs/common';
import { NetworkResolver } from './network.resolver.js';
import './network.views.js';

@Module({ providers: [NetworkResolver] })
export class NetworkModule {}
