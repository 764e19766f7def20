import { expect } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import type { Journey, Language, Visitor } from './portal.js';

/** Somebody signed in at a browser of their own, who reads and presses what stands there in their language. */
export class Someone {
  readonly t: (typeof translators)['en'];

  private constructor(
    readonly visitor: Visitor,
    language: Language,
  ) {
    this.t = translators[language];
  }

  static async signedIn(
    journey: Journey,
    mailbox: string,
    language: Language,
    width?: number,
  ): Promise<Someone> {
    return new Someone(await journey.signedIn(mailbox, language, width), language);
  }

  get page() {
    return this.visitor.page;
  }

  go(path: string): Promise<number> {
    return this.visitor.go(path);
  }

  /** Presses the first button of this name. */
  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  /** Presses it, and once more where it asks whether that is meant. */
  async confirm(name: string): Promise<void> {
    await this.press(name);
    await this.page.getByRole('group').getByRole('button', { name, exact: true }).click();
  }

  /** Sends the form that has such a field. */
  async send(field: string): Promise<void> {
    const form = this.page.locator('form', { has: this.page.locator(`[name="${field}"]`) });
    await form.locator('button[type=submit]').click();
  }

  /** Waits until something is said. */
  async reads(words: string | RegExp, exact = false): Promise<void> {
    await this.page.getByText(words, { exact }).first().waitFor();
  }

  /** Follows the first link of this name. */
  async follow(name: string | RegExp): Promise<void> {
    await this.page.getByRole('link', { name }).first().click();
  }

  /** Waits for the page under this heading, in which axe finds no fault. */
  async soundAt(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    expect([heading, await this.visitor.faults()]).toEqual([heading, []]);
  }

  /** Leads from what needs them to where it is done. */
  async takesUp(title: string | RegExp, act: string): Promise<void> {
    await this.go('/needs-you');
    await this.page
      .getByRole('listitem')
      .filter({ hasText: title })
      .getByRole('link', { name: act })
      .first()
      .click();
  }
}
