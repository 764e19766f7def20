import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';

const attach = `mutation ($mandateId: ID!, $fileId: ID!, $instead: ID) {
  attachNominationLetter(mandateId: $mandateId, fileId: $fileId, instead: $instead) { letter { id } } }`;
const letters = `query ($slug: String!) { organisation(slug: $slug) { mandates { id letter { id name } viewerCanAttachLetter } } }`;

describe('the nomination letter of a mandate', () => {
  let portal: TestPortal;
  let mandateId: string;
  const people: Record<string, string> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    const { given } = portal;
    people['representative'] = await given.person();
    mandateId = await given.mandate(people['representative'], 'col', 'representative');
    people['alternate'] = await given.holder('col', 'second_alternate');
    people['administrator'] = await given.holder('col', 'organisation_administrator');
    people['former'] = await given.person();
    await given.mandate(people['former'], 'col', 'first_alternate', '2023-01-01', '2024-01-01');
    await given.mandate(people['former'], 'netdragon', 'representative');
    people['other Member'] = await given.representative('iste');
    people['partner'] = await given.holder('netdragon', 'first_alternate');
    people['secretariat'] = await given.secretariat();
    people['colleague'] = await given.secretariat();
  });
  afterAll(() => portal.stop());

  const brought = async (who: string, name = 'letter.txt'): Promise<string> => {
    const { body } = await portal.http
      .put(`/files?name=${name}`)
      .set('Cookie', await portal.cookieOf(people[who] ?? ''))
      .type('application/octet-stream')
      .send('We nominate.');
    return (body as { id: string }).id;
  };
  const by = (who: string): Promise<Run> => portal.as(people[who] ?? '');
  const seenBy = async (run: Run): Promise<string | null> => {
    const { data } = await run(letters, { slug: 'col' });
    const found = (
      data?.['organisation']['mandates'] as { id: string; letter: { id: string } | null }[]
    ).find(({ id }) => id === mandateId);
    return found?.letter?.id ?? null;
  };
  const opened = async (fileId: string, who?: string) =>
    (
      await portal.http
        .get(`/files/${fileId}`)
        .set('Cookie', who ? await portal.cookieOf(people[who] ?? '') : '')
    ).status;

  it('is attached by the Secretariat alone, with a file of their own', async () => {
    const fileId = await brought('secretariat');
    for (const who of ['representative', 'alternate', 'administrator', 'other Member', 'partner'])
      expect([who, (await (await by(who))(attach, { mandateId, fileId })).refusal]).toEqual([
        who,
        'NOT_ALLOWED',
      ]);
    expect((await portal.asStranger(attach, { mandateId, fileId })).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await (await by('colleague'))(attach, { mandateId, fileId })).refusal).toBe('NOT_FOUND');
    const absent = '0190a0a0-0000-7000-8000-000000000000';
    const secretariat = await by('secretariat');
    expect((await secretariat(attach, { mandateId: absent, fileId })).refusal).toBe('NOT_FOUND');
    expect((await secretariat(attach, { mandateId, fileId })).data).toEqual({
      attachNominationLetter: { letter: { id: fileId } },
    });
  });

  it('is read by who sits for the Organisation and by the Secretariat; to all others there is none', async () => {
    const fileId = (await seenBy(await by('secretariat'))) ?? '';
    for (const who of ['representative', 'alternate', 'secretariat', 'colleague'])
      expect([who, await seenBy(await by(who)), await opened(fileId, who)]).toEqual([who, fileId, 200]);
    for (const who of ['administrator', 'former', 'other Member', 'partner'])
      expect([who, await seenBy(await by(who)), await opened(fileId, who)]).toEqual([who, null, 404]);
    expect(await seenBy(portal.asStranger)).toBeNull();
    expect(await opened(fileId)).toBe(await opened('0190a0a0-0000-7000-8000-000000000000'));
  });

  it('gives way to another where that is meant, and never unseen', async () => {
    const secretariat = await by('secretariat');
    const before = (await seenBy(secretariat)) ?? '';
    const [mine, theirs] = [await brought('secretariat'), await brought('colleague')];
    expect((await secretariat(attach, { mandateId, fileId: mine })).refusal).toBe('CHANGED_MEANWHILE');
    const both = await Promise.all([
      secretariat(attach, { mandateId, fileId: mine, instead: before }),
      (await by('colleague'))(attach, { mandateId, fileId: theirs, instead: before }),
    ]);
    expect(both.map(({ refusal }) => refusal).sort()).toEqual(['CHANGED_MEANWHILE', undefined]);
    // What a letter was replaced by belongs to nothing any more.
    expect(await opened(before, 'representative')).toBe(404);
    const [entry] = await portal.sql(
      `select details from audit_entries where act = 'attachNominationLetter' order by position desc limit 1`,
    );
    expect(entry?.['details']).toMatchObject({ instead: before });
  });

  it('waits for the Secretariat, all that are missing in one line, until the file is brought', async () => {
    const waiting = async (who: string) => {
      const { data } = await (await by(who))('{ needsYou { kind title path } }');
      return (data?.['needsYou'] as { kind: string }[]).filter(({ kind }) => kind === 'attach_letter');
    };
    // Those of the representative is there; the two of former holders and the staff's are not asked for.
    const missing = { kind: 'attach_letter', title: '5', path: '/organisations/col' };
    expect(await waiting('secretariat')).toEqual([missing]);
    for (const who of ['representative', 'administrator', 'partner']) expect(await waiting(who)).toEqual([]);
    const [oldest] = await portal.sql<{ id: string }>(
      `select m.id from mandates m join organisations o on o.id = m.organisation_id
       where o.slug = 'col' and m.letter_id is null and m.ends_at is null order by m.starts_at, m.id limit 1`,
    );
    const secretariat = await by('secretariat');
    const given = { mandateId: oldest?.id, fileId: await brought('secretariat') };
    expect((await secretariat(attach, given)).refusal).toBeUndefined();
    expect(await waiting('secretariat')).toMatchObject([{ title: '4' }]);
  });
});
