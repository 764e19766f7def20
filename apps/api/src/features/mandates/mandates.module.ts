import { Module } from '@nestjs/common';
import './ending.view.js';
import './mandate.view.js';
import './nomination-letter.view.js';
import { MandatesResolver } from './mandates.resolver.js';
import { Mandates } from './mandates.service.js';
import { OrganisationMandates } from './mandates.resolver.js';

@Module({ providers: [Mandates, MandatesResolver, OrganisationMandates] })
export class MandatesModule {}
