import { Worker } from 'node:worker_threads';
import { Inject, Injectable } from '@nestjs/common';
import { languages, type Language } from '@gsenet/shared/languages';
import { builtFolder } from '../../platform/built.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { FileStore, type KeptFile } from '../../platform/files/file-store.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { InProcess } from '../../platform/graphql/in-process.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { addVersion } from '../library/work-content.js';
import { changeWork } from '../library/work-steps.js';
import { Work } from '../library/work.entity.js';
import { printedReport, reportQuery, type PrintedReport, type ReportToPrint } from './report-content.js';
import { reportHtml } from './report-html.js';

interface Archived {
  year: number;
  workId: string;
  uploadedById: string;
}

/** Compiled: a thread knows nothing of how this file was loaded. */
const script = new URL('features/annual-reports/report-writer.js', builtFolder('@gsenet/api'));

const largestReport = 50 * 1024 * 1024;

/**
 * Writes an adopted report as HTML and as PDF into its draft in the library, in each language as everybody may read it.
 * An edition that has files already is left as it is, so a repetition adds nothing.
 */
@Injectable()
export class ArchiveAnnualReport implements Task {
  readonly name = 'archive_annual_report';

  constructor(
    private readonly database: Database,
    private readonly asking: InProcess,
    private readonly store: FileStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run({ reportId }: Record<string, string>): Promise<void> {
    const [report] = await this.database.read<Archived>(
      `select year, work_id as "workId", opened_by_id as "uploadedById" from annual_reports
       where id = $1 and decision_id is not null and work_id is not null`,
      [reportId],
    );
    if (!report) return;
    const printed: PrintedReport[] = [];
    for (const language of languages)
      if ((await this.database.read<object>(withoutFiles, [report.workId, language])).length > 0)
        printed.push(await this.inLanguage(report.year, language));
    if (printed.length === 0) return;
    const pdfs = await pdfsOf(printed);
    for (const [place, one] of printed.entries()) {
      const name = `annual-report-${report.year}-${one.language}`;
      const files = [
        await this.kept(Buffer.from(reportHtml(one)), `${name}.html`, 'text/html'),
        await this.kept(Buffer.from(pdfs[place] ?? []), `${name}.pdf`, 'application/pdf'),
      ];
      await this.database.transaction((tx) => addFiles(tx, report, one.language, files));
    }
  }

  private async inLanguage(year: number, language: Language): Promise<PrintedReport> {
    const { data, errors } = await this.asking.ask(reportQuery, { year }, { viewer: null, language });
    if (errors?.[0]) throw new Error(errors[0].message);
    const { annualReport } = data as { annualReport: ReportToPrint };
    return printedReport(annualReport, language, this.settings.publicUrl);
  }

  private async kept(bytes: Buffer, name: string, mediaType: string): Promise<KeptFile & { name: string }> {
    return { ...(await this.store.keep([bytes], name, largestReport, mediaType)), name };
  }
}

/** The edition of a work in a language, while it has no files. */
const withoutFiles = `select 1 as it from work_editions e where e.work_id = $1 and e.language = $2
  and not exists (select from work_versions v where v.edition_id = e.id)`;

/** Step: the files of one language become the first version of its edition; whoever comes second leaves it. */
async function addFiles(
  tx: Tx,
  { workId, uploadedById }: Archived,
  language: Language,
  files: readonly (KeptFile & { name: string })[],
): Promise<void> {
  const work = await tx.findOne(Work, { where: { id: workId }, lock: { mode: 'pessimistic_write' } });
  const [missing] = await tx.query<unknown[]>(withoutFiles, [workId, language]);
  if (!work || !missing) return;
  const fileIds: string[] = [];
  for (const { sha256, bytes, mediaType, name } of files) {
    const id = newId();
    await tx.insert(StoredFile, { id, name, mediaType, bytes: String(bytes), sha256, uploadedById });
    fileIds.push(id);
  }
  await addVersion(tx, { workId, language, note: '', fileIds, broughtById: null });
  await changeWork(tx, work, {});
}

function pdfsOf(reports: readonly PrintedReport[]): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: reports });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The writer of reports ended with ${code}.`)));
  });
}
