import { Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { Database } from '../../platform/db/database.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { OaiAnswers } from './oai-answers.js';
import { everySet } from './oai-sets.js';
import { OaiError, questionIn, type OaiQuestion } from './oai.rules.js';
import { OaiRecords } from './oai.service.js';
import { wasPublicWork } from './work.sql.js';

/** The library for harvesters, by the protocol OAI-PMH 2.0. */
@Controller('oai')
@Public()
export class OaiController {
  private readonly answers: OaiAnswers;

  constructor(
    private readonly records: OaiRecords,
    private readonly database: Database,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.answers = new OaiAnswers(settings.publicUrl);
  }

  @Get()
  get(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.ask(request, response);
  }

  @Post()
  @HttpCode(200)
  post(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.ask(request, response);
  }

  private async ask(request: Request, response: Response): Promise<void> {
    const given = argumentsOf(request);
    const now = Date.now();
    response.set('Content-Type', 'text/xml; charset=UTF-8').send(await this.answer(given, now));
  }

  private async answer(given: [string, string][], now: number): Promise<string> {
    let question: OaiQuestion | null = null;
    try {
      question = questionIn(given);
      return this.answers.document(now, { ...question }, await this.content(question, now));
    } catch (error) {
      if (!(error instanceof OaiError)) throw error;
      return this.answers.document(now, question ? { ...question } : {}, this.answers.error(error));
    }
  }

  private async content(question: OaiQuestion, now: number): Promise<string> {
    switch (question.verb) {
      case 'Identify':
        return this.answers.identify(await this.records.identity());
      case 'ListMetadataFormats':
        if (question.identifier !== undefined)
          await this.records.bySlug(this.answers.slugIn(question.identifier));
        return this.answers.formats();
      case 'ListSets':
        if (question.resumptionToken !== undefined)
          throw new OaiError('badResumptionToken', 'All sets are listed at once.');
        return this.answers.sets(everySet(await this.present()));
      case 'GetRecord': {
        const record = await this.records.bySlug(this.answers.slugIn(question.identifier));
        refuseUnlessKnown(question.metadataPrefix);
        return this.answers.getRecord(record);
      }
      default: {
        if ('metadataPrefix' in question) refuseUnlessKnown(question.metadataPrefix);
        const list = await ('resumptionToken' in question
          ? this.records.goOn(question.resumptionToken, now)
          : this.records.begin(question, now));
        return this.answers.list(question.verb, list);
      }
    }
  }

  /** What there are sets of: of Organisations, languages and targets that some work has. */
  private async present() {
    const [row] = await this.database.read<Parameters<typeof everySet>[0]>(
      `select
        (select coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name ->> 'en') order by o.slug), '[]')
          from organisations o where exists (select from work_organisations wo join works w on w.id = wo.work_id
            where wo.organisation_id = o.id and ${wasPublicWork('w')})) as organisations,
        (select coalesce(json_agg(x.language order by x.language), '[]') from (
          select e.language from work_editions e join works w on w.id = e.work_id where ${wasPublicWork('w')}
          union select w.language from works w where ${wasPublicWork('w')}) x) as languages,
        (select coalesce(json_agg(t.code order by t.code), '[]') from sdg_targets t) as targets`,
    );
    return row ?? { organisations: [], languages: [], targets: [] };
  }
}

function refuseUnlessKnown(metadataPrefix: string): void {
  if (metadataPrefix !== 'oai_dc')
    throw new OaiError('cannotDisseminateFormat', 'Records are given as oai_dc.');
}

/** The arguments as often as they were given: from the address, or from the body of a post. */
function argumentsOf(request: Request): [string, string][] {
  if (request.method !== 'POST')
    return [...new URL(request.originalUrl, 'http://portal.invalid').searchParams];
  return Object.entries((request.body ?? {}) as Record<string, string | string[]>).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
}
