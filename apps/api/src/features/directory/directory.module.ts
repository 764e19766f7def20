import { Module } from '@nestjs/common';
import { DirectoryResolver } from './directory.resolver.js';
import { Directory } from './directory.service.js';
import './directory.view.js';

@Module({ providers: [Directory, DirectoryResolver] })
export class DirectoryModule {}
