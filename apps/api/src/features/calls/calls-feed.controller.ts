import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { translators } from '@gsenet/shared/catalogues';
import { isLanguage, type Language } from '@gsenet/shared/languages';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { Database } from '../../platform/db/database.js';
import { atomFeed, feedTag } from '../../platform/feeds/atom.js';
import { Refusal } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';

interface PublishedCall {
  id: string;
  slug: string;
  title: string;
  text: string;
  publishedAt: Date;
  updatedAt: Date;
}

/** The calls that the network has published, as a feed for programs that watch them. */
@Controller()
@Public()
export class CallsFeedController {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** What everybody may read, in one language; drafts are in no feed. */
  @Get('calls/feed/:language.atom')
  async feed(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = request.params['language'];
    if (!isLanguage(language)) throw new Refusal('NOT_FOUND');
    response
      .set({
        'Content-Type': 'application/atom+xml; charset=utf-8',
        'Cache-Control': 'public, max-age=300',
        'X-Content-Type-Options': 'nosniff',
      })
      .send(await this.written(language));
  }

  private async written(language: Language): Promise<string> {
    const { publicUrl } = this.settings;
    const calls = await this.database.read<PublishedCall>(
      `select id, slug, coalesce(title ->> $1, title ->> 'en') as title, coalesce(text ->> $1, text ->> 'en') as text,
         coalesce(published_at, opens_at) as "publishedAt", updated_at as "updatedAt"
       from calls where state <> 'draft' order by published_at desc, id limit 50`,
      [language],
    );
    const t = translators[language];
    return atomFeed({
      id: feedTag(publicUrl, `calls/${language}`),
      language,
      title: `GSENet · ${t('calls.title')}`,
      self: `${publicUrl}/calls/feed/${language}.atom`,
      page: `${publicUrl}/calls`,
      updated: new Date(Math.max(0, ...calls.map(({ updatedAt }) => Number(updatedAt)))).toISOString(),
      entries: calls.map(({ id, slug, title, text, publishedAt, updatedAt }) => ({
        id: feedTag(publicUrl, `call/${id}`),
        title,
        page: `${publicUrl}/calls/${slug}`,
        published: publishedAt.toISOString(),
        updated: updatedAt.toISOString(),
        summary: text,
      })),
    });
  }
}
