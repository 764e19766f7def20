import { Module } from '@nestjs/common';
import './search-result.view.js';
import { GatherWords } from './gather-words.task.js';
import { SearchResolver } from './search.resolver.js';

@Module({ providers: [SearchResolver, GatherWords], exports: [GatherWords] })
export class SearchModule {}
