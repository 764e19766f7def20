import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { givenAction } from '../../../test/given-decision.js';
import { signLink } from '../../platform/auth/signed-link.js';

const handOver = `mutation ($mandateId: ID!, $address: String!, $startsAt: Instant, $name: String = "A successor") {
  handOverMandate(mandateId: $mandateId, address: $address, startsAt: $startsAt, name: $name, language: "en",
    basis: "Letter of the President") { id succeeds { id } } }`;

describe('handing a mandate over', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const mandateOf = async (personId: string) => {
    const [row] = await portal.sql<{ id: string; startsAt: Date; endsAt: Date | null }>(
      `select id, starts_at as "startsAt", ends_at as "endsAt" from mandates where person_id = $1`,
      [personId],
    );
    if (!row) throw new Error('no mandate');
    return row;
  };
  const give = async (by: string, personId: string, address: string, startsAt: Date | null = null) =>
    (await board.run(by))(handOver, { mandateId: (await mandateOf(personId)).id, address, startsAt });
  const accept = (id: string) =>
    portal.http
      .post(`/invitations/${signLink(portal.settings.secret, 'invitation', id)}`)
      .type('form')
      .send({
        ...{ name: 'A successor', language: 'en', timeZone: 'America/Vancouver' },
        newPassword: 'four quiet rivers meet',
      });
  const personAt = async (address: string) => {
    const [row] = await portal.sql<{ id: string }>(
      `select person_id as id from email_addresses where address = $1`,
      [address],
    );
    return row?.id ?? '';
  };

  it('ends it when the successor has accepted, at the instant at which theirs begins, and not before', async () => {
    const { col } = board.representatives;
    const invited = said<Json>(await give(board.secretary, col, 'next@col.example'), 'handOverMandate');
    expect((await mandateOf(col)).endsAt).toBeNull();
    expect((await accept(invited['id'] as string)).status).toBe(303);
    const next = await mandateOf(await personAt('next@col.example'));
    expect((await mandateOf(col)).endsAt).toEqual(next.startsAt);
    expect((await (await board.run(col))(`{ me { id } }`)).data?.['me'] ?? null).toBeNull();
  });

  it('brings along invitations to meetings that lie ahead, and actions that were one’s own', async () => {
    const { iste } = board.representatives;
    const meeting = await board.convened();
    const { id: actionId } = await givenAction(board, { terms: { owner: 'iste', ownerPersonId: iste } });
    const invited = said<Json>(await give(board.secretary, iste, 'next@iste.example'), 'handOverMandate');
    await accept(invited['id'] as string);
    const next = await personAt('next@iste.example');
    const owner = async () =>
      (
        await portal.sql<{ id: string }>(`select owner_person_id as id from actions where id = $1`, [
          actionId,
        ])
      )[0]?.id;
    await eventually(async () => (await owner()) === next);
    const called = await portal.sql<{ personId: string }>(
      `select i.person_id as "personId" from invitees i join organisations o on o.id = i.organisation_id
       where i.meeting_id = $1 and o.slug = 'iste' and i.removed_at is null`,
      [meeting.id],
    );
    expect(called).toEqual([{ personId: next }]);
    const { data } = await (await board.run(next))(`{ needsYou { kind } }`);
    const kinds = (data?.['needsYou'] as unknown as { kind: string }[]).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['answer_meeting', 'deliver_action']));
    const letters = await portal.sql(`select from mails where kind = 'action_assigned' and address = $1`, [
      'next@iste.example',
    ]);
    expect(letters).toHaveLength(1);
  });

  it('waits for the day that is named', async () => {
    const { seameo } = board.representatives;
    const later = new Date(Date.now() + 5 * 86_400_000);
    const invited = said<Json>(
      await give(board.secretary, seameo, 'next@seameo.example', later),
      'handOverMandate',
    );
    await accept(invited['id'] as string);
    expect((await mandateOf(seameo)).endsAt).toEqual(later);
    expect((await mandateOf(await personAt('next@seameo.example'))).startsAt).toEqual(later);
  });

  it('is for who may give the mandate, and for one successor who may hold it', async () => {
    const { alecso } = board.representatives;
    const administrator = await portal.given.holder('alecso', 'organisation_administrator');
    await portal.given.holder('alecso', 'first_alternate', { address: 'alternate@alecso.example' });
    const refused = async (by: string, address: string, startsAt?: Date) => {
      const { refusal, field } = await give(by, alecso, address, startsAt);
      return [refusal, field];
    };
    expect(await refused(alecso, 'next@alecso.example')).toEqual(['NOT_ALLOWED', undefined]);
    expect(await refused(board.partner, 'next@alecso.example')).toEqual(['NOT_ALLOWED', undefined]);
    expect(await refused(administrator, 'rep@alecso.example')).toEqual(['HOLDS_IT_ALREADY', 'address']);
    expect(await refused(administrator, 'alternate@alecso.example')).toEqual(['SITS_ALREADY', 'address']);
    expect(await refused(administrator, 'next@alecso.example', new Date('2026-01-01'))).toEqual([
      'MANDATE_ENDS_IN_THE_PAST',
      'startsAt',
    ]);
    expect(await refused(administrator, 'nowhere')).toEqual(['ADDRESS_NOT_GOOD', 'address']);
    expect((await refused(administrator, 'next@alecso.example'))[0]).toBeUndefined();
    expect((await refused(board.secretary, 'other@alecso.example'))[0]).toBe('SUCCESSOR_INVITED');
    expect((await mandateOf(alecso)).endsAt).toBeNull();
  });
});
