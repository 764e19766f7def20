import { Module } from '@nestjs/common';
import './attestation.view.js';
import { AttestationsResolver } from './attestations.resolver.js';
import { Attestations } from './attestations.service.js';
import './membership.view.js';

@Module({ providers: [Attestations, AttestationsResolver] })
export class MembershipsModule {}
