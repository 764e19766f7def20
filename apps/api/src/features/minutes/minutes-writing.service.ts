import { Injectable } from '@nestjs/common';
import { isBlank, plainTextOf, richTextFrom, type RichText } from '@gsenet/shared/rich-text';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { fateOf, isKept, type NewestText } from '../../platform/writing/text-fate.js';
import { holdAsPersonal } from '../meetings/agendas.service.js';
import { KeptMinutesText } from './minutes-section.entity.js';
import { beginMinutes, openToMinute, sectionNamed } from './minutes-steps.js';
import { longest, whyNotWithhold, whyNotWrite } from './minutes.rules.js';

export interface WrittenSection {
  meetingId: string;
  key: string;
  /** Null empties the section. */
  text: RichText | null;
  /** The version that it was written on; 0 for an empty section. */
  baseVersion: number;
}

interface NewestRow extends NewestText {
  id: string;
  tree: RichText | null;
  savedAt: Date;
  lastKeptById: string | null;
  lastKeptAt: Date | null;
}

/** A tree as text by which two are compared; nothing where nothing stands. */
const written = (tree: unknown): string => {
  const text = richTextFrom(tree);
  return text && !isBlank(text) ? JSON.stringify(text) : '';
};

/** The words of minutes. Whatever was saved once can be found again. */
@Injectable()
export class MinutesWriting {
  constructor(private readonly database: Database) {}

  /**
   * Saves the text of a section. A text written on an older one is set aside while somebody else’s stands. Refuses
   * NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG, and what `whyNotWrite` says.
   * @returns the version that was set aside, or null when the text now stands
   */
  async save(
    actor: Actor,
    { meetingId, key, text: given, baseVersion }: WrittenSection,
  ): Promise<string | null> {
    const text = given && !isBlank(given) ? given : null;
    if (text && plainTextOf(text).length > longest.section)
      throw new Refusal('TEXT_TOO_LONG', { most: longest.section }, 'text');
    return this.database.write(actor, 'saveMinutesSection', async (tx) => {
      const { minutes, under } = await openToMinute(tx, actor, meetingId);
      const itemId = await sectionNamed(tx, meetingId, key);
      refuseIf(whyNotWrite(minutes.state, minutes.meeting.state));
      await beginMinutes(tx, meetingId);
      const newest = await newestOf(tx, meetingId, key);
      const fate = fateOf(written(text), baseVersion, newest);
      if (fate === 'unchanged') return null;
      const by = { personId: actor.personId, now: minutes.now };
      const setAsideId = newest && fate === 'set_aside' ? await setAside(tx, newest.id, text, by) : null;
      if (!setAsideId) await replace(tx, { meetingId, key, itemId }, newest, text, by);
      const details = { section: key, ...(setAsideId && { setAside: true }) };
      record(tx, { actor, under, act: 'saveMinutesSection', noun: 'Minutes', nounId: meetingId, details });
      return setAsideId;
    });
  }

  /**
   * Withholds a section as a personal matter, which stays out of what is published with the title of its item, or no
   * longer does so. Refuses
   * NOT_FOUND, NOT_ALLOWED and what `whyNotWithhold` says.
   */
  async withhold(actor: Actor, meetingId: string, key: string, because: string | null): Promise<string> {
    const reason = because?.replaceAll('\0', '').trim() ?? null;
    return this.database.write(actor, 'withholdMinutesSection', async (tx) => {
      const { minutes, under } = await openToMinute(tx, actor, meetingId);
      const itemId = await sectionNamed(tx, meetingId, key);
      if (minutes.state === 'being_written') refuseIf(whyNotWrite(minutes.state, minutes.meeting.state));
      refuseIf(whyNotWithhold(minutes.state, reason));
      await beginMinutes(tx, meetingId);
      await tx.query(
        `insert into minutes_sections (id, meeting_id, key, agenda_item_id, saved_by_id, version, withheld_because)
         values ($1, $2, $3, $4, $5, 0, $6)
         on conflict (meeting_id, key) do update set withheld_because = excluded.withheld_because`,
        [newId(), meetingId, key, itemId, actor.personId, reason],
      );
      if (itemId) await holdAsPersonal(tx, itemId, reason !== null);
      const details = { section: key, withheld: reason !== null };
      record(tx, {
        actor,
        under,
        act: 'withholdMinutesSection',
        noun: 'Minutes',
        nounId: meetingId,
        details,
      });
      return meetingId;
    });
  }
}

async function newestOf(tx: Tx, meetingId: string, key: string): Promise<NewestRow | null> {
  const [newest] = await tx.query<Omit<NewestRow, 'text'>[]>(
    `select s.id, s.text as tree, s.version, s.saved_by_id as "savedById", s.saved_at as "savedAt",
       kept.saved_by_id as "lastKeptById", kept.saved_at as "lastKeptAt"
     from minutes_sections s
     left join lateral (select k.saved_by_id, k.saved_at from minutes_section_versions k
       where k.section_id = s.id and k.kept_as <> 'set_aside' order by k.saved_at desc limit 1) kept on true
     where s.meeting_id = $1 and s.key = $2`,
    [meetingId, key],
  );
  return newest ? { ...newest, text: written(newest.tree) } : null;
}

interface By {
  personId: string;
  now: Date;
}

const stored = (text: RichText | null) => (text ? JSON.stringify(text) : null);

async function replace(
  tx: Tx,
  { meetingId, key, itemId }: { meetingId: string; key: string; itemId: string | null },
  newest: NewestRow | null,
  text: RichText | null,
  { personId, now }: By,
): Promise<void> {
  if (!newest) {
    await tx.query(
      `insert into minutes_sections (id, meeting_id, key, agenda_item_id, text, saved_at, saved_by_id)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), meetingId, key, itemId, stored(text), now, personId],
    );
    return;
  }
  const { id, tree, savedAt, savedById, lastKeptById, lastKeptAt } = newest;
  const lastKept = lastKeptById && lastKeptAt ? { savedById: lastKeptById, savedAt: lastKeptAt } : null;
  if (isKept(newest, personId, lastKept, now))
    await tx.insert(KeptMinutesText, { id: newId(), sectionId: id, text: found(tree), savedAt, savedById });
  await tx.query(
    `update minutes_sections set text = $2, saved_at = $3, saved_by_id = $4, version = version + 1 where id = $1`,
    [id, stored(text), now, personId],
  );
}

/** The same text set aside before by the same person is not set aside again: it is a request that was repeated. */
async function setAside(
  tx: Tx,
  sectionId: string,
  text: RichText | null,
  { personId, now }: By,
): Promise<string> {
  const [before] = await tx.query<{ id: string }[]>(
    `select id from minutes_section_versions
     where section_id = $1 and kept_as = 'set_aside' and saved_by_id = $2 and text is not distinct from $3::jsonb
     order by saved_at desc limit 1`,
    [sectionId, personId, stored(text)],
  );
  if (before) return before.id;
  const id = newId();
  const version = { id, sectionId, text, savedAt: now, savedById: personId };
  await tx.insert(KeptMinutesText, { ...version, keptAs: 'set_aside' });
  return id;
}
