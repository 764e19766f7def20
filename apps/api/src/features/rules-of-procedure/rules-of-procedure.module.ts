import { Module } from '@nestjs/common';
import { RulesOfProcedureResolver } from './rules-of-procedure.resolver.js';
import './rules-version.view.js';

@Module({ providers: [RulesOfProcedureResolver] })
export class RulesOfProcedureModule {}
