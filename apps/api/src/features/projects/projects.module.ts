import { Module } from '@nestjs/common';
import { ChangeRequests } from './change-requests.service.js';
import { CountPortfolio } from './count-portfolio.task.js';
import { PortfolioController } from './portfolio.controller.js';
import './portfolio.view.js';
import { ProjectDutiesResolver } from './project-duties.resolver.js';
import { ProjectDuties } from './project-duties.service.js';
import './project-duty.view.js';
import './project-inside.view.js';
import { ProjectWork } from './project-work.service.js';
import { projectLetters } from './project.letters.js';
import './project.view.js';
import { ProjectsResolver } from './projects.resolver.js';

@Module({
  controllers: [PortfolioController],
  providers: [
    ProjectWork,
    ProjectDuties,
    ChangeRequests,
    CountPortfolio,
    ...projectLetters,
    ProjectsResolver,
    ProjectDutiesResolver,
  ],
  exports: [...projectLetters, CountPortfolio],
})
export class ProjectsModule {}
