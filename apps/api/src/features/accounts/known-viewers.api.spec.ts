import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { statementsOf } from '../../../test/statements.js';

/** Who asks is answered as who they were a moment ago only as long as they still are. */
describe('a viewer who is known from before', () => {
  let portal: TestPortal;
  let personId: string;
  let asThem: Run;

  const who = '{ me { id language } mySessions { id } }';

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  beforeEach(async () => {
    personId = await portal.given.holder('col', 'organisation_administrator');
    asThem = await portal.as(personId);
    expect((await asThem(who)).data).toMatchObject({ me: { id: personId } });
  });

  const endMandates = () =>
    portal.sql(`update mandates set ends_at = now() where person_id = $1 returning id`, [personId]);
  const endSessions = () =>
    portal.sql(`update sessions set ended_at = now() where person_id = $1 returning id`, [personId]);

  it('is asked after in the same statement', async () => {
    const sent = await statementsOf(() => asThem(who));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.text).toContain('token_hash');
  });

  it('is nobody any more once the session has ended, or the last mandate', async () => {
    await endSessions();
    expect(await asThem(who)).toMatchObject({ data: null, refusal: 'SIGN_IN_REQUIRED' });
    const inAnotherBrowser = await portal.as(personId);
    expect((await inAnotherBrowser(who)).refusal).toBeUndefined();
    await endMandates();
    expect(await inAnotherBrowser(who)).toMatchObject({ data: null, refusal: 'SIGN_IN_REQUIRED' });
    expect((await inAnotherBrowser('{ me { id } }')).data).toEqual({ me: null });
  });

  it('reads in the language chosen meanwhile', async () => {
    const [names] = await portal.sql<Record<'en' | 'ar', string>>(
      `select name ->> 'en' as en, name ->> 'ar' as ar from organisations where slug = 'col'`,
    );
    const name = async () => (await asThem('{ organisation(slug: "col") { name } }')).data;
    expect(await name()).toEqual({ organisation: { name: names?.en } });
    await portal.sql(`update people set language = 'ar' where id = $1`, [personId]);
    expect(await name()).toEqual({ organisation: { name: names?.ar } });
  });

  it('may do at once what a mandate allows that was given meanwhile', async () => {
    const desk = '{ secretariatDesk { __typename } }';
    expect((await asThem(desk)).data).toEqual({ secretariatDesk: null });
    await portal.given.mandate(personId, 'slibnu', 'secretariat_staff');
    expect((await asThem(desk)).data).toEqual({ secretariatDesk: { __typename: 'SecretariatDesk' } });
  });

  it('changes nothing once nobody, even where the request carries no key', async () => {
    const change =
      'mutation { changeMyDetails(name: "Another name", language: "en", timeZone: "UTC") { name } }';
    const Cookie = await portal.cookieOf(personId);
    const send = (query: string) => portal.http.post('/graphql').set({ Cookie }).send({ query });
    await send(who);
    await endMandates();
    expect((await send(change)).body).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'SIGN_IN_REQUIRED' } }],
    });
    const renamed = await portal.sql(`select from people where id = $1 and name = 'Another name'`, [
      personId,
    ]);
    expect(renamed).toEqual([]);
  });

  it('is asked after in the transaction of what they change', async () => {
    const change =
      'mutation { changeMyDetails(name: "A third name", language: "en", timeZone: "UTC") { name } }';
    const sent = await statementsOf(() => asThem(change));
    const texts = sent.map(({ text }) => text);
    expect(texts.filter((text) => text.includes('token_hash'))).toHaveLength(1);
    const [begin, who] = texts;
    expect(begin).toBe('START TRANSACTION');
    expect(who).toContain('token_hash');
  });

  it('does with a key, too, only what they may as who they are now, and once', async () => {
    await endMandates();
    const change =
      'mutation { changeMyDetails(name: "A fourth name", language: "en", timeZone: "UTC") { name } }';
    expect(await asThem(change)).toMatchObject({ data: null, refusal: 'SIGN_IN_REQUIRED' });
    expect(
      await portal.sql(`select from people where id = $1 and name = 'A fourth name'`, [personId]),
    ).toEqual([]);
    expect(await portal.sql(`select from request_keys where person_id = $1`, [personId])).toEqual([]);
  });

  it('acts as who they have become, once, where they are somebody with other mandates', async () => {
    const key = 'key-of-one-who-has-become-another';
    await portal.given.mandate(personId, 'slibnu', 'secretariat_staff');
    const change = `mutation { changeMyDetails(name: "A fifth name", language: "en", timeZone: "UTC") { name } }`;
    for (let time = 0; time < 2; time++)
      expect(await asThem(change, {}, key)).toMatchObject({
        data: { changeMyDetails: { name: 'A fifth name' } },
      });
    const entries = await portal.sql(
      `select from audit_entries where person_id = $1 and act = 'changeMyDetails'`,
      [personId],
    );
    expect(entries).toHaveLength(1);
  });

  it('is asked after alone where the rest of the statement fails', async () => {
    const after = Buffer.from('["a name", "no id"]').toString('base64url');
    const failing = `{ mySessions { id } directory(after: "${after}") { nextCursor } }`;
    expect(await asThem(failing)).toMatchObject({ refusal: 'BAD_INPUT' });
    await endSessions();
    expect(await asThem(failing)).toMatchObject({ refusal: 'SIGN_IN_REQUIRED' });
  });
});
