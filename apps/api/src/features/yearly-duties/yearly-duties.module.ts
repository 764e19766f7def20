import { Module } from '@nestjs/common';
import { YearlyDutiesResolver } from './yearly-duties.resolver.js';
import './yearly-duties.view.js';

@Module({ providers: [YearlyDutiesResolver] })
export class YearlyDutiesModule {}
