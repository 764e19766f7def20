import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isLanguage } from '@gsenet/shared/languages';
import { translators } from '@gsenet/shared/catalogues';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { csv } from '../../platform/csv/csv.js';
import { Database } from '../../platform/db/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { Pages } from '../../platform/pages/pages.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { found } from '../../platform/refusal.js';
import { citationOf } from './citation.rules.js';
import { Downloads } from './downloads.js';
import { learningResource, workAddress } from './learning-resource.js';
import { PublicWorks } from './public-works.js';
import { linkHeader, linkset } from './signposting.js';
import { workFeed } from './work-feed.js';
import { workFilterIn } from './work-filter.sql.js';
import type { WorkRecord } from './work-record.js';
import { viewerSeesWork } from './work.sql.js';

/** The ways out of the library for programs; each shows what is public and nothing else. */
@Controller()
@Public()
export class LibraryController {
  constructor(
    private readonly works: PublicWorks,
    private readonly pages: Pages,
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly downloads: Downloads,
  ) {}

  /** The newest works, for readers of feeds. */
  @Get('library.atom')
  async feed(@Req() request: Request, @Res() response: Response, @Asking() reading: Reading): Promise<void> {
    const wanted = request.query['language'];
    const language = isLanguage(wanted) ? wanted : reading.language;
    const { publicUrl } = this.works;
    const title = `${translators[language]('shell.network')}: ${translators[language]('library.title')}`;
    response
      .set('Vary', 'Accept-Language')
      .type('application/atom+xml')
      .send(workFeed(await this.works.newest(50), { publicUrl, language, title }));
  }

  /** The list as the page shows it with the same filters, for spreadsheets. */
  @Get('library.csv')
  async list(@Req() request: Request, @Res() response: Response, @Asking() reading: Reading): Promise<void> {
    const t = translators[reading.language];
    const headings = [
      t('works.form.title'),
      t('works.form.kind'),
      t('library.publishedOn'),
      t('works.language'),
      t('works.licence'),
      t('works.organisations'),
      t('works.authors'),
      t('works.sdgTarget'),
      t('works.address'),
    ];
    const rows = await this.works.table(reading, workFilterIn(request.query));
    response
      .attachment('library.csv')
      .set({ 'Content-Type': 'text/csv; charset=utf-8', Vary: 'Cookie, Accept-Language' })
      .send(csv([headings, ...rows]));
  }

  @Get('library/:slug.jsonld')
  async jsonLd(@Req() request: Request, @Res() response: Response): Promise<void> {
    const record = await this.published(request);
    const body = JSON.stringify(learningResource(record, this.works.publicUrl));
    response.type('application/ld+json').send(body);
  }

  @Get('library/:slug.linkset.json')
  async linkset(@Req() request: Request, @Res() response: Response): Promise<void> {
    const record = await this.published(request);
    response.type('application/linkset+json').send(JSON.stringify(linkset(record, this.works.publicUrl)));
  }

  @Get('library/:slug.bib')
  async bibtex(@Req() request: Request, @Res() response: Response): Promise<void> {
    const record = await this.published(request);
    response.attachment(`${record.slug}.bib`).type('application/x-bibtex').send(this.citation(record).bibtex);
  }

  @Get('library/:slug.ris')
  async ris(@Req() request: Request, @Res() response: Response): Promise<void> {
    const record = await this.published(request);
    response
      .attachment(`${record.slug}.ris`)
      .type('application/x-research-info-systems')
      .send(this.citation(record).ris);
  }

  private citation(record: WorkRecord) {
    return citationOf(record, workAddress(this.works.publicUrl, record.slug));
  }

  private async published(request: Request): Promise<WorkRecord> {
    const record = found(await this.works.bySlug(String(request.params['slug'])));
    return found(record.state === 'published' ? record : null);
  }

  /** A file, in whole or in parts, to whoever may see its work. Counted once a day for each reader. */
  @Get('library/:slug/files/:id')
  async file(
    @Req() request: Request,
    @Res() response: Response,
    @Asking() { viewer }: Reading,
  ): Promise<void> {
    const { id, slug } = request.params;
    const [row] = await this.database.read<{
      name: string;
      mediaType: string;
      sha256: string;
      language: string;
    }>(
      `select s.name, s.media_type as "mediaType", s.sha256, e.language
       from work_files f join stored_files s on s.id = f.file_id join work_versions v on v.id = f.version_id
         join work_editions e on e.id = v.edition_id join works w on w.id = e.work_id
       where f.id::text = $1 and w.slug = $2 and (${viewerSeesWork('w', viewerScope('$3::uuid'))})`,
      [id, slug, viewer?.personId ?? null],
    );
    const { language, ...file } = found(row);
    response.set('Content-Language', language);
    await this.store.handOut(response, file);
    if (response.statusCode < 300) this.downloads.count(request, String(id));
  }

  /** The page of a work, with its signposts; gone, if it was withdrawn. */
  @Get('library/:slug')
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    const record = await this.works.bySlug(String(request.params['slug']));
    if (record?.state === 'published') response.set('Link', linkHeader(record, this.works.publicUrl));
    await this.pages.send(request, response, record?.state === 'withdrawn' ? { status: 410 } : {});
  }
}
