import { Module } from '@nestjs/common';
import './attestation.view.js';
import { AttestationsResolver } from './attestations.resolver.js';
import { Attestations } from './attestations.service.js';
import './membership.view.js';
import { OrganisationStanding } from './memberships.resolver.js';

@Module({ providers: [Attestations, AttestationsResolver, OrganisationStanding] })
export class MembershipsModule {}
