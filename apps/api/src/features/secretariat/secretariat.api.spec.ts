import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { translators } from '@gsenet/shared/catalogues';
import { languages } from '@gsenet/shared/languages';
import { TestPortal, eventually, type Json, type Run } from '../../../test/api.js';
import { Mailbox } from '../../../test/mailbox.js';
import { LETTER_WRITERS, type LetterWriter } from '../../platform/mail/letter.js';
import { presenceActs } from '../votes/presence-entry.entity.js';

const mails =
  '{ mails { items { id kind address state attempts problem entered { date time zone } sent { date } viewerCanRetry } } }';
const audit = `query ($noun: String) { auditEntries(noun: $noun) { items { act noun subject subjectPath capacity localAt { date zone }
  person { name } organisation { slug } } } }`;
const desk =
  '{ secretariatDesk { openInvitations expiredInvitations failingMails proposalsToCheck deliversMail } }';
const retry = 'mutation ($id: ID!) { retryMail(id: $id) { id state viewerCanRetry } }';
const invite = `mutation ($address: String!) { invite(address: $address, name: "N", language: "en", organisation: "col",
  capacity: second_alternate, basis: "Letter of 3 March") { id } }`;

describe('the desk of the Secretariat', () => {
  let portal: TestPortal;
  let secretary: Run;
  let representative: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretary = await portal.as(await portal.given.secretariat({ timeZone: 'Asia/Shanghai' }));
    representative = await portal.as(await portal.given.representative('col'));
  });
  afterAll(() => portal.stop());

  it('is there for nobody else', async () => {
    expect((await representative(desk)).data).toEqual({ secretariatDesk: null });
    expect((await representative(mails)).data).toEqual({ mails: { items: [] } });
    expect((await representative(audit)).data).toEqual({ auditEntries: { items: [] } });
  });

  it('shows letters while nothing delivers them, to the Secretariat alone', async () => {
    await secretary(invite, { address: 'one@example.org' });
    const mail = await eventually(async () => {
      const { data } = await secretary(mails);
      const items = data?.['mails']['items'] as unknown as Json[];
      return items.find(({ state }) => (state as string) === 'kept');
    });
    expect(mail).toMatchObject({
      kind: 'invitation',
      address: 'one@example.org',
      entered: { zone: 'Asia/Shanghai' },
    });
    const letter = 'query ($id: ID!) { letter(mailId: $id) { subject text } }';
    const { data } = await secretary(letter, { id: mail['id'] });
    expect(data?.['letter']['text']).toMatch(/http:\/\/portal\.test\/invitations\/\S{40,}/);
    expect((await representative(letter, { id: mail['id'] })).refusal).toBe('NOT_FOUND');
  });

  it('counts invitations that are open, and those that expired', async () => {
    const { data } = await secretary(desk);
    expect(data?.['secretariatDesk']).toEqual({
      openInvitations: 1,
      expiredInvitations: 0,
      failingMails: 0,
      proposalsToCheck: 0,
      deliversMail: false,
    });
    await portal.source.query(`update invitations set expires_at = now() where address = 'one@example.org'`);
    expect((await secretary(desk)).data?.['secretariatDesk']).toMatchObject({
      openInvitations: 0,
      expiredInvitations: 1,
    });
  });

  it('tells who did what for whom, the latest first, of one kind if asked', async () => {
    await secretary(
      'mutation { changeMyDetails(name: "Officer", language: "en", timeZone: "Asia/Shanghai") { id } }',
    );
    const all = (await secretary(audit)).data?.['auditEntries']['items'] as unknown as Json[];
    expect(all.map(({ act }) => act as string)).toEqual(['changeMyDetails', 'invite']);
    const { data } = await secretary(audit, { noun: 'Invitation' });
    expect(data?.['auditEntries']['items']).toMatchObject([
      {
        act: 'invite',
        noun: 'Invitation',
        subject: 'one@example.org',
        subjectPath: '/secretariat/invitations',
        capacity: 'secretariat_staff',
        person: { name: 'Officer' },
        organisation: { slug: 'slibnu' },
        localAt: { zone: 'Asia/Shanghai' },
      },
    ]);
    expect((await secretary(audit, { noun: 'Nothing' })).data).toEqual({ auditEntries: { items: [] } });
  });

  it('names a proposal in the audit only once the Secretariat may know of it', async () => {
    const id = '0190a0a0-0000-7000-8000-000000000001';
    await portal.source.query(
      `insert into calls (id, slug, title, text, kind, state, opens_at, closes_at, closes_wall_clock, time_zone, ceiling, currency, sections, criteria)
       values ($1, 'audited', '{"en": "C"}', '{"en": "C"}', 'joint_funding', 'published', now(), now() + interval '9 days', '2030-01-01T17:00', 'Etc/UTC', 1, 'USD', '[]', '[]')`,
      [id],
    );
    const lead = await portal.as(await portal.given.holder('col', 'first_alternate'));
    const { data } = await lead(
      'mutation { startProposal(call: "audited", organisation: "col", title: "Hidden") { number } }',
    );
    const entry = async () =>
      (
        (await secretary(audit, { noun: 'Proposal' })).data?.['auditEntries']['items'] as unknown as Json[]
      )[0];
    expect(await entry()).toMatchObject({ act: 'startProposal', subject: null, subjectPath: null });
    await portal.source.query(`update proposals set state = 'submitted', submitted_at = now()`);
    expect(await entry()).toMatchObject({ subject: data?.['startProposal']['number'] });
  });

  it('has words for every act that can be recorded, and for every letter, in every language', () => {
    const mutations = Object.keys(
      portal.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {},
    );
    const acts = [...new Set([...mutations, ...actsInTheSources()])];
    const kinds = portal.app.get<LetterWriter[]>(LETTER_WRITERS).map(({ kind }) => kind);
    expect(acts.length).toBeGreaterThan(45);
    for (const language of languages) {
      const say = translators[language] as (id: string) => string;
      for (const id of [
        ...acts.map((act) => `secretariat.act.${act}`),
        ...kinds.map((kind) => `secretariat.mail.${kind}`),
      ])
        expect([language, id, say(id) !== id]).toEqual([language, id, true]);
    }
  });
});

/** What the features hand to `record` as a literal; those of the ledger of presence are another kind of act. */
function actsInTheSources(): string[] {
  const ofPresence: readonly string[] = presenceActs;
  const sources = new URL('../../../src/', import.meta.url);
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /^(features|platform)\/.*\.ts$/.test(file) && !/\.(spec|rules)\.ts$/.test(file),
  );
  return files
    .flatMap((file) => [...readFileSync(new URL(file, sources), 'utf8').matchAll(/\bact: '(\w+)'/g)])
    .map(([, act]) => act ?? '')
    .filter((act) => !ofPresence.includes(act));
}

describe('a mail that the server refused', () => {
  it('is tried again at once when the Secretariat says so, which is recorded', async () => {
    const mailbox = await Mailbox.open();
    const address = new URL(mailbox.url);
    await mailbox.close();
    const portal = await TestPortal.start({ smtpUrl: address.href });
    const secretary = await portal.as(await portal.given.secretariat());
    await secretary(invite, { address: 'two@example.org' });
    const failing = await eventually(async () => {
      const items = (await secretary(mails)).data?.['mails']['items'] as unknown as Json[];
      return items.find(({ state }) => (state as string) === 'failing');
    });
    expect(failing).toMatchObject({ viewerCanRetry: true, attempts: 1 });
    expect(failing['problem']).toMatch(/ECONNREFUSED/);
    const representative = await portal.as(await portal.given.representative('col'));
    expect((await representative(retry, { id: failing['id'] })).refusal).toBe('NOT_ALLOWED');
    const open = await Mailbox.open(Number(address.port));
    expect((await secretary(retry, { id: failing['id'] })).data?.['retryMail']).toEqual({
      id: failing['id'],
      state: 'waiting',
      viewerCanRetry: false,
    });
    expect(await open.take(1)).toMatchObject([{ to: 'two@example.org' }]);
    await eventually(async () => {
      const [row] = await portal.sql(`select state from mails where id = $1`, [failing['id']]);
      return row?.['state'] === 'sent';
    });
    expect((await secretary(retry, { id: failing['id'] })).refusal).toBe('MAIL_NOT_FAILING');
    const recorded = await portal.sql(`select act, noun from audit_entries where noun_id = $1`, [
      failing['id'],
    ]);
    expect(recorded).toEqual([{ act: 'retryMail', noun: 'Mail' }]);
    await portal.stop();
    await open.close();
  });
});
