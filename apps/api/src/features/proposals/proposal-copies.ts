import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/actor.js';
import { InProcess } from '../../platform/graphql/in-process.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { inThread } from '../../platform/in-thread.js';
import { found } from '../../platform/refusal.js';
import { translators } from '@gsenet/shared/catalogues';
import { momentInWords } from '../../platform/time/in-words.js';
import { copyQuery, type CopyAnswer, type CopyContent } from './copy-content.js';

/** So many copies that were written last are kept at hand: people press twice, and a consortium reads the same day. */
const mostAtHand = 16;

export interface ProposalCopy {
  number: string;
  pdf: Buffer;
}

/** Proposals as PDF, exactly as they were submitted: what the views show to whoever asks, set in a thread. */
@Injectable()
export class ProposalCopies {
  private readonly atHand = new Map<string, Promise<Buffer>>();
  /** One thread at a time, however many ask. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly asking: InProcess) {}

  /** The copy for a reader. Absent for whoever may not read the proposal, and while nothing is submitted: NOT_FOUND. */
  async copyFor(viewer: Viewer, reading: Reading, number: string): Promise<ProposalCopy> {
    const { data, errors } = await this.asking.ask(copyQuery, { number }, reading);
    if (errors?.[0]) throw new Error(errors[0].message);
    const content = contentFor(viewer, reading, data as CopyAnswer);
    return { number: content.number, pdf: await this.written(content) };
  }

  /** What was submitted never changes, so the same words make the same copy. */
  private written(content: CopyContent): Promise<Buffer> {
    const key = JSON.stringify(content);
    const known = this.atHand.get(key);
    if (known) return known;
    const made = this.turn.then(() => inThread('features/proposals/copy-writer.js', content));
    this.turn = made.catch(() => this.atHand.delete(key));
    this.atHand.set(key, made);
    for (const oldest of [...this.atHand.keys()].slice(0, -mostAtHand)) this.atHand.delete(oldest);
    return made;
  }
}

function contentFor(viewer: Viewer, { language }: Reading, answer: CopyAnswer): CopyContent {
  const { number, call, lead, submission } = found(answer.proposal);
  const submitted = found(submission);
  const { submittedAt, directions, sdgTargets } = submitted;
  const t = translators[language];
  return {
    ...{ language, number, call, lead: lead.name, submission: submitted },
    submittedAt: momentInWords(new Date(submittedAt), viewer.timeZone, language, t),
    directions: answer.actionDirections
      .filter((one) => directions.includes(one.number))
      .map(({ title }) => title),
    targets: answer.sdgTargets
      .filter(({ code }) => sdgTargets.includes(code))
      .map(({ code, label }) => `${code} ${label}`),
  };
}
