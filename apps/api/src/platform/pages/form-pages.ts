import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Refusal } from '../refusal.js';
import { statusOf } from './failure.filter.js';
import { Pages } from './pages.js';

/** What a field of a submitted form holds, or nothing. */
export function typed(request: Request, field: string): string {
  const value = (request.body as Record<string, unknown> | undefined)?.[field];
  return typeof value === 'string' ? value : '';
}

/** Forms that work without a script. */
@Injectable()
export class FormPages {
  constructor(private readonly pages: Pages) {}

  /** Runs the act; a refusal shows the page again with the reason and the fields to keep. Passwords are not kept. */
  async orShowAgain(
    request: Request,
    response: Response,
    keep: string[],
    act: () => Promise<void>,
  ): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const values = Object.fromEntries(keep.map((field) => [field, typed(request, field)]));
      const errors = [{ code: error.code, params: error.params, field: error.field }];
      await this.pages.send(request, response, { form: { values, errors }, status: statusOf(error) });
    }
  }

  /** Shows the page with the word that all is done. */
  async showDone(request: Request, response: Response, done: string): Promise<void> {
    await this.pages.send(request, response, { form: { values: {}, errors: [], done } });
  }
}
