import { Module } from '@nestjs/common';
import './attestation.view.js';
import { AttestationsResolver } from './attestations.resolver.js';
import { Attestations } from './attestations.service.js';
import './membership.view.js';
import { MembershipsResolver } from './memberships.resolver.js';
import { Memberships } from './memberships.service.js';

@Module({ providers: [Memberships, MembershipsResolver, Attestations, AttestationsResolver] })
export class MembershipsModule {}
