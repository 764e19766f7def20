import { Injectable } from '@nestjs/common';
import { InProcess } from '../../platform/graphql/in-process.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { packQuery, type MeetingInPack } from './pack-content.js';

/** What goes into a pack, as the views show it to whoever is to read it. */
@Injectable()
export class PacksToRead {
  constructor(private readonly asking: InProcess) {}

  /** The meeting with all that belongs to it; null for whoever is not inside. */
  async meetingFor(reading: Reading, number: string): Promise<MeetingInPack | null> {
    const { data, errors } = await this.asking.ask(packQuery, { number }, reading);
    if (errors?.[0]) throw new Error(errors[0].message);
    return (data as { boardPack: { meeting: MeetingInPack } | null }).boardPack?.meeting ?? null;
  }
}
