import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually } from '../../../test/api.js';

const password = 'four quiet rivers meet';

describe('accounts', () => {
  let portal: TestPortal;
  let representative: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    representative = await portal.given.representative('col', { address: 'rep@col.example', password });
  });
  afterAll(() => portal.stop());

  const signIn = (address: string, word: string, cookie = '') =>
    portal.http.post('/sign-in').set('Cookie', cookie).type('form').send({ address, password: word });
  const sessionIn = (response: { headers: Record<string, unknown> }) =>
    String(
      ([] as unknown[])
        .concat(response.headers['set-cookie'] ?? [])
        .find((line) => String(line).startsWith('session=')),
    ).split(';')[0] ?? '';

  it('lets a representative in with address and password, to the page they wanted', async () => {
    const response = await portal.http
      .post('/sign-in')
      .type('form')
      .send({ address: ' REP@col.example ', password, next: '/meetings?year=2027' });
    expect(response.status).toBe(303);
    expect(response.headers['location']).toBe('/meetings?year=2027');
    const me = await portal.http
      .post('/graphql')
      .set('Cookie', sessionIn(response))
      .send({ query: '{ me { name address } }' });
    expect(me.body).toEqual({ data: { me: { name: 'representative of col', address: 'rep@col.example' } } });
  });

  it('keeps the token of a session only as a hash', async () => {
    const token = sessionIn(await signIn('rep@col.example', password)).slice('session='.length);
    const [row] = await portal.sql(
      `select count(*)::int as n from sessions where encode(token_hash, 'escape') like '%' || $1 || '%'`,
      [token],
    );
    expect(row?.['n']).toBe(0);
  });

  it.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('never leads elsewhere after signing in: %s', async (next) => {
    const response = await portal.http
      .post('/sign-in')
      .type('form')
      .send({ address: 'rep@col.example', password, next });
    expect(response.headers['location']).toBe('/needs-you');
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn('rep@col.example', 'not this one at all');
    const unknown = await signIn('nobody@col.example', 'not this one at all');
    const withoutTyped = (html: string) =>
      html.replaceAll(/(rep|nobody)@col\.example/g, '').replaceAll(/nonce="[^"]*"/g, '');
    expect([wrong.status, unknown.status]).toEqual([422, 422]);
    expect(withoutTyped(wrong.text)).toBe(withoutTyped(unknown.text));
    expect(wrong.text).toContain('rep@col.example');
  });

  it('slows guessing down, without keeping the owner’s known browser out', async () => {
    await portal.given.representative('iste', { address: 'rep@iste.example', password });
    const known = await signIn('rep@iste.example', password);
    const knownBrowser =
      String(
        ([] as unknown[])
          .concat(known.headers['set-cookie'] ?? [])
          .find((line) => String(line).startsWith('known-browser=')),
      ).split(';')[0] ?? '';
    const guesses = await Promise.all(
      Array.from({ length: 8 }, () => signIn('rep@iste.example', 'a wrong guess of mine')),
    );
    // Each guess is counted before it is looked at, so that many at once cannot slip past the count.
    const looked = guesses.filter(({ status }) => status === 422).length;
    const [counted] = await portal.sql(
      `select max(count) as most from sign_in_failures where subject like 'account %'`,
    );
    expect(looked).toBeGreaterThanOrEqual(5);
    expect(counted?.['most']).toBe(looked);
    await portal.source.query(
      `update sign_in_failures set count = 12, last_at = now() where subject like 'account %'`,
    );
    expect((await signIn('rep@iste.example', password)).status).toBe(429);
    expect((await signIn('rep@iste.example', password, knownBrowser)).status).toBe(303);
  });

  it('sets a new password by a link that works once, and ends every session', async () => {
    const person = await portal.given.representative('seameo', { address: 'rep@seameo.example', password });
    const before = await portal.cookieOf(person);
    const asked = await portal.http
      .post('/reset-password')
      .type('form')
      .send({ address: 'rep@seameo.example' });
    const stranger = await portal.http
      .post('/reset-password')
      .type('form')
      .send({ address: 'nobody@seameo.example' });
    expect([asked.status, stranger.status]).toEqual([200, 200]);
    const [mail] = await eventually(async () => {
      const rows = await portal.sql(
        `select id, about_id from mails where kind = 'password_reset' and state = 'kept'`,
      );
      return rows.length === 1 && rows;
    });
    const { signLink } = await import('../../platform/auth/signed-link.js');
    const link = `/reset-password/${signLink(portal.settings.secret, 'password-reset', mail?.['about_id'])}`;
    expect((await portal.http.get(link)).status).toBe(200);
    expect((await portal.http.post(link).type('form').send({ newPassword: 'password1234' })).status).toBe(
      422,
    );
    expect(
      (await portal.http.post(link).type('form').send({ newPassword: 'eleven brave small boats' })).status,
    ).toBe(303);
    expect(
      (await portal.http.post(link).type('form').send({ newPassword: 'eleven brave small boats' })).status,
    ).toBe(422);
    const old = await portal.http.post('/graphql').set('Cookie', before).send({ query: '{ me { name } }' });
    expect(old.body).toEqual({ data: { me: null } });
    expect((await signIn('rep@seameo.example', 'eleven brave small boats')).status).toBe(303);
  });

  it('knows nobody whose last mandate has ended, whatever their cookie says', async () => {
    const person = await portal.given.person({ address: 'former@example.org', password });
    await portal.given.mandate(person, 'alecso', 'representative', '2022-01-01', '2025-01-01');
    const run = await portal.as(person);
    expect((await run('{ me { name } }')).data).toEqual({ me: null });
    expect((await run('{ mySessions { id } }')).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await signIn('former@example.org', password)).text).toContain(
      'None of your mandates is in force',
    );
  });

  it('shows one’s own sessions, and ends one’s own only', async () => {
    const mine = await portal.as(representative);
    const other = await portal.as(await portal.given.holder('unesco-iite', 'first_alternate'));
    const { data } = await mine('{ mySessions { id } }');
    const [session] = data?.['mySessions'] ?? [];
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect((await other(end, { id: session?.['id'] })).refusal).toBe('NOT_FOUND');
    expect((await mine(end, { id: session?.['id'] })).refusal).toBeUndefined();
  });

  it('tells which of one’s browsers asks, and signs out all others', async () => {
    const person = await portal.given.holder('unesco-iite', 'second_alternate', {
      timeZone: 'Europe/Moscow',
    });
    const [mine, other] = [await portal.as(person), await portal.as(person)];
    const ask = '{ mySessions { isCurrent lastSeen { zone } signedIn { date } } }';
    const { data } = await mine(ask);
    expect(data?.['mySessions']).toHaveLength(2);
    expect(
      (data?.['mySessions'] as unknown as { isCurrent: boolean }[]).filter(({ isCurrent }) => isCurrent),
    ).toMatchObject([{ lastSeen: { zone: 'Europe/Moscow' } }]);
    const left = await mine('mutation { endOtherSessions { isCurrent } }');
    expect(left.data).toEqual({ endOtherSessions: [{ isCurrent: true }] });
    expect((await other(ask)).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await mine(ask)).data?.['mySessions']).toHaveLength(1);
  });

  it('lists one’s mandates with what is in force first', async () => {
    const person = await portal.given.holder('seameo', 'first_alternate');
    await portal.given.mandate(person, 'alecso', 'second_alternate', '2023-01-01', '2024-01-01');
    const run = await portal.as(person);
    const { data } = await run('{ me { mandates { capacity isInForce organisation { slug } } } }');
    expect(data?.['me']['mandates']).toEqual([
      { capacity: 'first_alternate', isInForce: true, organisation: { slug: 'seameo' } },
      { capacity: 'second_alternate', isInForce: false, organisation: { slug: 'alecso' } },
    ]);
  });

  it('changes the password only for somebody who knows the present one', async () => {
    const run = await portal.as(representative);
    const change =
      'mutation ($present: String!, $new: String!) { changePassword(presentPassword: $present, newPassword: $new) { id } }';
    expect(await run(change, { present: 'wrong', new: 'a fine long sentence' })).toMatchObject({
      refusal: 'WRONG_PASSWORD',
      field: 'presentPassword',
    });
    expect(await run(change, { present: password, new: 'short' })).toMatchObject({
      refusal: 'PASSWORD_TOO_SHORT',
      params: { least: 12 },
    });
  });

  it('refuses a zone that does not exist', async () => {
    const run = await portal.as(await portal.given.holder('iste', 'second_alternate'));
    const change =
      'mutation { changeMyDetails(name: "N", language: "zh-Hans", timeZone: "Mars/Olympus") { id } }';
    expect(await run(change)).toMatchObject({ refusal: 'UNKNOWN_TIME_ZONE', field: 'timeZone' });
  });

  it('refuses a form that another site sent', async () => {
    const response = await portal.http
      .post('/sign-in')
      .set('Origin', 'https://elsewhere.example')
      .type('form')
      .send({ address: 'rep@col.example', password });
    expect(response.status).toBe(403);
  });
});
