import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module.js';
import './annual-report.view.js';
import { AnnualReportsResolver } from './annual-reports.resolver.js';
import { AnnualReports } from './annual-reports.service.js';
import { ArchiveAnnualReport } from './archive-annual-report.task.js';
import { ReportAdoptedLetter } from './report-adopted.letter.js';

@Module({
  imports: [FilesModule],
  providers: [AnnualReports, AnnualReportsResolver, ArchiveAnnualReport, ReportAdoptedLetter],
  exports: [ArchiveAnnualReport, ReportAdoptedLetter],
})
export class AnnualReportsModule {}
