import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { signLink } from '../../platform/auth/signed-link.js';

const invite = `mutation ($address: String!, $organisation: String!, $capacity: Capacity!, $basis: String!) {
  invite(address: $address, name: "A nominee", language: "en", organisation: $organisation, capacity: $capacity, basis: $basis) {
    id address capacity isOpen
  }
}`;

describe('invitations', () => {
  let portal: TestPortal;
  let secretariat: Run;
  let administrator: Run;
  let representative: Run;
  let number = 0;

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.as(await portal.given.secretariat());
    administrator = await portal.as(await portal.given.holder('col', 'organisation_administrator'));
    representative = await portal.as(await portal.given.representative('col'));
  });
  afterAll(() => portal.stop());
  beforeEach(() => void number++);

  const offer = (changed: Record<string, unknown> = {}) => ({
    address: `nominee-${number}@example.org`,
    organisation: 'seameo',
    capacity: 'second_alternate',
    basis: 'Letter of 1 March 2026',
    ...changed,
  });
  const linkTo = (id: unknown) =>
    `/invitations/${signLink(portal.settings.secret, 'invitation', String(id))}`;
  const acceptance = {
    name: 'A nominee',
    language: 'en',
    timeZone: 'Asia/Bangkok',
    newPassword: 'seven green paper kites',
  };
  const accept = (link: string) => portal.http.post(link).type('form').send(acceptance);

  describe('who may invite', () => {
    it.each([
      [
        'the Secretariat, for any Organisation',
        () => secretariat,
        'alecso',
        'organisation_administrator',
        undefined,
      ],
      ['an administrator, for their own', () => administrator, 'col', 'second_alternate', undefined],
      ['an administrator, not for another', () => administrator, 'alecso', 'second_alternate', 'NOT_ALLOWED'],
      [
        'an administrator, never into the Secretariat',
        () => administrator,
        'col',
        'secretariat_staff',
        'NOT_ALLOWED',
      ],
      ['no representative', () => representative, 'col', 'second_alternate', 'NOT_ALLOWED'],
      ['no stranger', () => portal.asStranger, 'col', 'second_alternate', 'SIGN_IN_REQUIRED'],
    ])('%s', async (_who, run, organisation, capacity, refusal) => {
      expect((await run()(invite, offer({ organisation, capacity }))).refusal).toBe(refusal);
    });
  });

  it('enters the mail with the invitation, and an audit entry', async () => {
    const { data } = await secretariat(invite, offer());
    const id = data?.['invite']['id'];
    const mails = await portal.sql(`select address from mails where kind = 'invitation' and about_id = $1`, [
      id,
    ]);
    expect(mails).toEqual([{ address: `nominee-${number}@example.org` }]);
    const entries = await portal.sql(`select act, capacity from audit_entries where noun_id = $1`, [id]);
    expect(entries).toEqual([{ act: 'invite', capacity: 'secretariat_staff' }]);
  });

  it('opens nothing by a GET, and an account with its one mandate by a POST', async () => {
    const { data } = await secretariat(invite, offer({ organisation: 'iste' }));
    const link = linkTo(data?.['invite']['id']);
    expect((await portal.http.get(link)).status).toBe(200);
    expect((await portal.http.head(link)).status).toBe(200);
    expect(
      await portal.sql(`select 1 from email_addresses where address = $1`, [`nominee-${number}@example.org`]),
    ).toEqual([]);
    const accepted = await accept(link);
    expect([accepted.status, accepted.headers['location']]).toEqual([303, '/needs-you']);
    const mandates = await portal.sql(
      `select o.slug, m.capacity, m.basis from mandates m join organisations o on o.id = m.organisation_id
       join email_addresses a on a.person_id = m.person_id where a.address = $1`,
      [`nominee-${number}@example.org`],
    );
    expect(mandates).toEqual([
      { slug: 'iste', capacity: 'second_alternate', basis: 'Letter of 1 March 2026' },
    ]);
  });

  it('is accepted once, even by two clicks at the same moment', async () => {
    const { data } = await secretariat(invite, offer({ organisation: 'unesco-iite' }));
    const link = linkTo(data?.['invite']['id']);
    const answers = await Promise.all([accept(link), accept(link), accept(link)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
  });

  it('gives somebody with an account the mandate, but does not sign them in by a link', async () => {
    const person = await portal.given.representative('netdragon', {
      address: 'known@netdragon.example',
      password: 'an old good password',
    });
    const { data } = await secretariat(
      invite,
      offer({ address: 'known@netdragon.example', organisation: 'alecso' }),
    );
    const accepted = await accept(linkTo(data?.['invite']['id']));
    expect([accepted.status, accepted.headers['location'], accepted.headers['set-cookie']]).toEqual([
      303,
      '/sign-in',
      undefined,
    ]);
    const [row] = await portal.sql(`select count(*)::int as n from mandates where person_id = $1`, [person]);
    expect(row?.['n']).toBe(2);
  });

  it.each([
    ['expired', `update invitations set expires_at = now() - interval '1 minute' where id = $1`],
    ['withdrawn', `update invitations set withdrawn_at = now() where id = $1`],
  ])('is worth nothing once %s', async (_how, sql) => {
    const { data } = await secretariat(invite, offer({ organisation: 'netdragon' }));
    const id = data?.['invite']['id'];
    await portal.source.query(sql, [id]);
    expect((await accept(linkTo(id))).status).toBe(422);
    const { data: seen } = await portal.asStranger(
      `query ($token: String!) { invitationOffer(token: $token) { id } }`,
      {
        token: linkTo(id).split('/').at(-1),
      },
    );
    expect(seen).toEqual({ invitationOffer: null });
  });

  it('gives no mandate for a time at which somebody holds it, and says so; from its end on it does', async () => {
    const heldBy = await portal.given.mandate(await portal.given.person(), 'iste', 'representative');
    const wanted = offer({ organisation: 'iste', capacity: 'representative' });
    const { data } = await secretariat(invite, wanted);
    const link = linkTo(data?.['invite']['id']);
    const refused = await accept(link);
    expect(refused.text).toContain('Somebody holds this capacity during part of this time.');
    const holders = () =>
      portal.sql<{ startsAt: Date; endsAt: Date | null }>(
        `select starts_at as "startsAt", ends_at as "endsAt" from mandates m join organisations o on o.id = m.organisation_id
         where o.slug = 'iste' and m.capacity = 'representative' order by starts_at`,
      );
    expect(await holders()).toHaveLength(1);
    await portal.source.query(
      `update mandates set ends_at = date_trunc('milliseconds', i.mandate_starts_at) from invitations i where mandates.id = $1 and i.id = $2`,
      [heldBy, data?.['invite']['id']],
    );
    await accept(link);
    const [before, after] = await holders();
    expect(after?.startsAt).toEqual(before?.endsAt);
  });

  it('kills the old link when it is sent again', async () => {
    const { data } = await secretariat(invite, offer({ organisation: 'icde' }));
    const id = data?.['invite']['id'];
    const again = await secretariat(`mutation ($id: ID!) { sendInvitationAgain(id: $id) { id } }`, { id });
    expect((await accept(linkTo(id))).status).toBe(422);
    expect((await accept(linkTo(again.data?.['sendInvitationAgain']['id']))).status).toBe(303);
  });

  it('refuses a second open invitation for the same address and capacity, and a bad address, in words', async () => {
    await secretariat(invite, offer());
    expect(await secretariat(invite, offer())).toMatchObject({
      refusal: 'ALREADY_INVITED',
      field: 'address',
    });
    for (const address of [
      'nobody',
      'a@b',
      'a b@example.org',
      'a@example.org, b@example.org',
      'a@example.org\nBcc: x@y.org',
    ])
      expect(await secretariat(invite, offer({ address }))).toMatchObject({ refusal: 'ADDRESS_NOT_GOOD' });
  });

  it('does once what a browser asks twice after a lost answer', async () => {
    const key = 'a-key-of-the-browser-1';
    const asked = offer({ organisation: 'unesco-mgiep' });
    const [first, second] = [await secretariat(invite, asked, key), await secretariat(invite, asked, key)];
    expect(second.data).toEqual(first.data);
    expect(await secretariat(invite, { ...asked, basis: 'another' }, key)).toMatchObject({
      refusal: 'REPEATED_DIFFERENTLY',
    });
  });

  it('shows invitations to those who may manage them, and nothing to others', async () => {
    await administrator(invite, offer({ organisation: 'col', capacity: 'first_alternate' }));
    const list = `{ invitationsToManage(first: 100) { items { organisation { slug } } } }`;
    const slugs = async (run: Run) => {
      const { data } = await run(list);
      return [
        ...new Set(
          data?.['invitationsToManage']['items'].map(
            (item: { organisation: { slug: string } }) => item.organisation.slug,
          ),
        ),
      ];
    };
    expect(await slugs(administrator)).toEqual(['col']);
    expect((await slugs(secretariat)).length).toBeGreaterThan(1);
    expect(await slugs(representative)).toEqual([]);
  });

  it('hides another Organisation’s invitation from an administrator who tries to withdraw it', async () => {
    const { data } = await secretariat(invite, offer({ organisation: 'icde', capacity: 'first_alternate' }));
    const withdraw = `mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }`;
    const id = data?.['invite']['id'];
    expect((await administrator(withdraw, { id })).refusal).toBe('NOT_FOUND');
    expect((await secretariat(withdraw, { id })).refusal).toBeUndefined();
  });
});
