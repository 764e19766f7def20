import { Module } from '@nestjs/common';
import { LibraryResolver } from './library.resolver.js';
import './work.view.js';

@Module({ providers: [LibraryResolver] })
export class LibraryModule {}
