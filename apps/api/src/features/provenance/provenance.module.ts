import { Module } from '@nestjs/common';
import './provenance.view.js';
import { ProvenanceResolver } from './provenance.resolver.js';

@Module({ providers: [ProvenanceResolver] })
export class ProvenanceModule {}
