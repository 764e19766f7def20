import { Module } from '@nestjs/common';
import './membership.view.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { Memberships } from './memberships.service.js';

@Module({ providers: [Memberships, MembershipsResolver] })
export class MembershipsModule {}
