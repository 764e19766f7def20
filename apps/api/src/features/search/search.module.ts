import { Module } from '@nestjs/common';
import './search-result.view.js';
import { SearchResolver } from './search.resolver.js';

@Module({ providers: [SearchResolver] })
export class SearchModule {}
