import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { TestPortal } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { joins } from '../../../test/given-conflict.js';
import { close, givenCast, givenProposal, type Cast, type Role } from '../../../test/given-proposal.js';
import { textOfPages } from '../../../test/pdf-text.js';

describe('the copy of a proposal', () => {
  let portal: TestPortal;
  let cast: Cast;
  let number: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    const call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'submitted', waiting: false });
    await close(portal, call);
  });
  afterAll(() => portal.stop());

  const take = async (role: Exclude<Role, 'stranger'>, of = number) =>
    portal.http
      .get(`/proposals/${of}/copy.pdf`)
      .set('Cookie', await portal.cookieOf(cast.people[role]))
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts)));
      });

  test.each<[Exclude<Role, 'stranger'>, number]>([
    ['leadRepresentative', 200],
    ['leadAdministrator', 200],
    ['partnerWaiting', 200],
    ['secretariat', 200],
    ['partnerDeclined', 404],
    ['unrelatedMember', 404],
  ])('%s asks for it and gets %i', async (role, status) => {
    const answer = await take(role);
    expect(answer.status).toBe(status);
    if (status !== 200) return;
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; sandbox`,
    });
    expect(answer.headers['content-disposition']).toContain(`${number}.pdf`);
  });

  it('is not for strangers, nor there before anything is submitted', async () => {
    expect((await portal.http.get(`/proposals/${number}/copy.pdf`)).status).toBe(401);
    const draft = await givenProposal(portal, cast, { state: 'draft' });
    expect((await take('leadRepresentative', draft)).status).toBe(404);
  });

  it('says what was submitted, whatever was written since', async () => {
    const before = (await take('leadRepresentative')).body as Buffer;
    await portal.source.query(
      `update proposals set title = 'Something else', changed_since_submission = true where number = $1`,
      [number],
    );
    const pages = textOfPages(await PDFDocument.load((await take('leadRepresentative')).body as Buffer));
    expect(pages.join('\n')).toContain('Lessons that travel');
    expect(pages.join('\n')).not.toContain('Something else');
    expect(pages.join('\n')).toContain(number.slice(0, 12));
    // The second time it is at hand.
    expect((await take('leadRepresentative')).body).toEqual(before);
  });

  it('is gone at once for an officer whose house takes part', async () => {
    expect((await take('secretariat')).status).toBe(200);
    await joins(portal, number, 'slibnu', cast.people.leadRepresentative);
    expect((await take('secretariat')).status).toBe(404);
  });
});
