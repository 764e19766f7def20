import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import pg from 'pg';
import { freshDatabase } from '../../../tools/test-database.mjs';
import { launchBrowser } from '../../../tools/browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export type Language = 'en' | 'zh-Hans' | 'ar';

/** The built portal with its demonstration, in a process of its own, and a real browser to go through it. */
export class Journey {
  private constructor(
    readonly url: string,
    readonly database: pg.Pool,
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    private readonly drop: () => Promise<void>,
  ) {}

  static async start(): Promise<Journey> {
    const { url, drop } = await freshDatabase();
    const port = await freePort();
    const server = fork(fileURLToPath(new URL('serve.mjs', import.meta.url)), [url, String(port)]);
    await new Promise<void>((resolve, reject) => {
      server.once('message', () => resolve());
      server.once('exit', (code) => reject(new Error(`The portal ended with ${code} before it was ready.`)));
    });
    const browser = await launchBrowser();
    return new Journey(
      `http://localhost:${port}`,
      new pg.Pool({ connectionString: url }),
      server,
      browser,
      drop,
    );
  }

  /** A browser of somebody's own, in a language and at a width. */
  async visitor(
    language: Language = 'en',
    width = 1280,
    options: BrowserContextOptions = {},
  ): Promise<Visitor> {
    const context = await this.browser.newContext({
      ...options,
      locale: { en: 'en-GB', 'zh-Hans': 'zh-CN', ar: 'ar' }[language],
      viewport: { width, height: 900 },
    });
    return new Visitor(this.url, context, await context.newPage(), options.javaScriptEnabled !== false);
  }

  /** The same, signed in by the form as a demonstration account is: `representative.col`, `secretariat`, …. */
  async signedIn(mailbox: string, language: Language = 'en', width = 1280): Promise<Visitor> {
    await this.database.query(
      `update people set language = $2 where id = (select person_id from email_addresses where address = $1)`,
      [`${mailbox}@demonstration.example`, language],
    );
    const visitor = await this.visitor(language, width);
    await visitor.go('/sign-in');
    await visitor.page.fill('input[name=address]', `${mailbox}@demonstration.example`);
    await visitor.page.fill('input[name=password]', 'smart education for all');
    await visitor.page.click('main form button[type=submit]');
    await visitor.page.waitForURL('**/needs-you');
    return visitor;
  }

  /** The path of the link that the newest mail to this address, or the newest of a kind, holds, read in the outbox as the Secretariat reads it. */
  async linkInMailTo(address: string, path: string, kind: string | null = null): Promise<string> {
    const secretariat = await this.signedIn('secretary-general');
    const { rows } = await this.database.query<{ id: string }>(
      `select id from mails where address = $1 and kind = coalesce($2, kind) order by created_at desc limit 1`,
      [address, kind],
    );
    const { letter } = await secretariat.ask<{ letter: { text: string } }>(
      'query ($mailId: ID!) { letter(mailId: $mailId) { text } }',
      { mailId: rows[0]?.id },
    );
    await secretariat.leave();
    const link = letter.text.split(/\s/).find((word) => word.includes(path));
    if (!link) throw new Error(`The mail to ${address} holds no link to ${path}`);
    return link.slice(this.url.length);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.database.end();
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.disconnect();
    await ended;
    await this.drop();
  }
}

/** One person at one browser. */
export class Visitor {
  constructor(
    private readonly url: string,
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly scripted: boolean,
  ) {}

  /** Opens an address and gives its status. */
  async go(path: string): Promise<number> {
    const response = await this.page.goto(this.url + path);
    // A key that is pressed before React has taken the page over reaches nobody.
    if ((await this.page.locator('script[type=module]').count()) > 0)
      await this.page.waitForFunction(() =>
        Object.keys(document.getElementById('root') ?? {}).some((key) => key.startsWith('__reactContainer')),
      );
    return response?.status() ?? 0;
  }

  /** Asks the API something as this person, past the screens: for what stands around a journey. */
  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const body = await this.page.evaluate(async (question) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch('/graphql', { method: 'POST', headers, body: question });
      return (await response.json()) as { data?: unknown; errors?: unknown };
    }, JSON.stringify({ query, variables }));
    if (!body.data || body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as Data;
  }

  /**
   * What axe finds on the page as it is, against WCAG 2.2 AA or about these rules alone, and whether it scrolls sideways.
   */
  async faults(rules: readonly string[] = standard): Promise<string[]> {
    if (this.scripted) return faultsOn(this.page, rules);
    const copy = await this.copy();
    const faults = await faultsOn(copy, rules);
    await copy.context().close();
    return faults;
  }

  /** The page in a browser that runs scripts, but none of its own: where scripts are off, axe would wait for ever. */
  private async copy(): Promise<Page> {
    const body = await this.page.content();
    const context = await this.context.browser()?.newContext({ viewport: this.page.viewportSize() });
    if (!context) throw new Error('The browser is gone.');
    const page = await context.newPage();
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'none'",
    };
    await page.route(this.page.url(), (route) => route.fulfill({ body, headers }));
    await page.goto(this.page.url());
    return page;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

async function faultsOn(page: Page, rules: readonly string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const checker = (
      globalThis as unknown as {
        axe: {
          run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe;
    const { violations } = await checker.run({ runOnly });
    const sideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const named = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
    return sideways ? [...named, 'scrolls sideways'] : named;
  }, rules);
}

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
