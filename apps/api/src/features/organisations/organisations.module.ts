import { Module } from '@nestjs/common';
import './organisation.view.js';
import { OrganisationsResolver } from './organisations.resolver.js';

@Module({ providers: [OrganisationsResolver] })
export class OrganisationsModule {}
