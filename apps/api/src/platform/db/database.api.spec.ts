import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestPortal } from '../../../test/api.js';
import { record } from '../audit/record.js';
import type { Actor } from '../auth/actor.js';
import { Refusal } from '../refusal.js';
import { Database, send, type Tx } from './database.js';
import { newId } from './new-id.js';

describe('a request that changes something', () => {
  let portal: TestPortal;
  let database: Database;
  let personId: string;
  let actor: Actor;
  let series: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    database = portal.app.get(Database);
    personId = await portal.given.representative('col');
  });
  afterAll(() => portal.stop());
  beforeEach(() => {
    series = randomUUID();
    actor = by('digest');
  });

  function by(digest: string, key: string = series): Actor {
    return { personId, sessionId: 'test', request: { key, digest } };
  }

  /** Counts up, and may do so once only. */
  const countOnce = async (tx: Tx): Promise<string> => {
    const taken = await tx.query<unknown[]>(
      `insert into number_series (series, last_number) values ($1, 1) on conflict do nothing returning 1`,
      [series],
    );
    if (taken.length === 0) throw new Refusal('NOT_FOUND');
    const id = newId();
    record(tx, { actor, act: 'count', noun: 'Series', nounId: id });
    record(tx, { actor, act: 'countAgain', noun: 'Series', nounId: id });
    return id;
  };
  const acts = (id: string) =>
    portal.sql(`select act from audit_entries where noun_id = $1 order by position`, [id]);

  it('is done once, however often and however much at once it is asked for', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => database.write(actor, 'count', (tx) => countOnce(tx))),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await acts(ids[0] ?? '')).toEqual([{ act: 'count' }, { act: 'countAgain' }]);
    expect(await database.write(actor, 'count', (tx) => countOnce(tx))).toBe(ids[0]);
  });

  it('is refused with the same key and other contents', async () => {
    await database.write(actor, 'count', countOnce);
    await expect(database.write(by('other'), 'count', countOnce)).rejects.toMatchObject({
      code: 'REPEATED_DIFFERENTLY',
    });
  });

  it('is done for another person, another act or another key', async () => {
    const done = () => Promise.resolve(newId());
    const first = await database.write(actor, 'count', done);
    expect(await database.write(actor, 'other', done)).not.toBe(first);
    expect(await database.write(by('digest', randomUUID()), 'count', done)).not.toBe(first);
    const other = { ...actor, personId: await portal.given.representative('iste') };
    expect(await database.write(other, 'count', done)).not.toBe(first);
  });

  it('may be asked again after a refusal, which leaves nothing behind', async () => {
    const refused = database.write(actor, 'count', async (tx) => {
      await countOnce(tx);
      throw new Refusal('NOT_ALLOWED');
    });
    await expect(refused).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const id = await database.write(actor, 'count', countOnce);
    expect(await acts(id)).toHaveLength(2);
  });

  it('gets its result although the answer to the commit was lost', async () => {
    const id = await database.write(actor, 'count', countOnce);
    const broken = database.write(actor, 'count', () => Promise.reject(new Error('Connection terminated')));
    expect(await broken).toBe(id);
  });

  describe('sends a change without waiting for it', () => {
    const sendTerm = (tx: Tx, year: number) =>
      send(
        tx,
        `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
         select gen_random_uuid(), id, make_date($1, 1, 1), make_date($1 + 2, 1, 1), 'A test' from organisations where slug = 'col'`,
        [year],
      );
    const terms = () =>
      portal.sql(
        `select extract(year from starts_on)::int as year from chair_terms where basis = 'A test' order by 1`,
      );

    beforeAll(() => database.transaction((tx) => Promise.resolve(sendTerm(tx, 2090))));

    it('and refuses with what the change is refused for, leaving nothing behind', async () => {
      const alone = database.write(actor, 'count', async (tx) => {
        await countOnce(tx);
        sendTerm(tx, 2091);
      });
      await expect(alone).rejects.toMatchObject({ code: 'CHAIR_TERMS_OVERLAP' });
      const followed = database.write(actor, 'count', async (tx) => {
        sendTerm(tx, 2091);
        await countOnce(tx);
      });
      await expect(followed).rejects.toMatchObject({ code: 'CHAIR_TERMS_OVERLAP' });
      expect(await terms()).toEqual([{ year: 2090 }]);
      expect(await acts(await database.write(actor, 'count', countOnce))).toHaveLength(2);
    });

    it('and takes it back with a later refusal', async () => {
      const refused = database.write(actor, 'count', (tx) => {
        sendTerm(tx, 2092);
        return Promise.reject(new Refusal('NOT_ALLOWED'));
      });
      await expect(refused).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await terms()).toEqual([{ year: 2090 }]);
    });

    it('and has it when the write is done', async () => {
      await database.write(actor, 'count', async (tx) => {
        await countOnce(tx);
        sendTerm(tx, 2092);
      });
      expect(await terms()).toEqual([{ year: 2090 }, { year: 2092 }]);
    });
  });

  it('writes no entry that a transaction of other make would lose', async () => {
    const other = portal.source.transaction((tx) => countOnce(tx as Tx));
    await expect(other).rejects.toThrow('not opened by Database');
  });
});
