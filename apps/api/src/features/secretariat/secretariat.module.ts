import { Module } from '@nestjs/common';
import { Outbox } from './outbox.service.js';
import { SecretariatResolver } from './secretariat.resolver.js';

@Module({ providers: [Outbox, SecretariatResolver] })
export class SecretariatModule {}
