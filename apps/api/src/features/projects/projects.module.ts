import { Module } from '@nestjs/common';
import './project.view.js';
import { ProjectsResolver } from './projects.resolver.js';

@Module({ providers: [ProjectsResolver] })
export class ProjectsModule {}
