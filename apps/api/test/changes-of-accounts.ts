import { newId } from '../src/platform/db/new-id.js';
import type { TestBoard } from './board.js';
import { done, first, storedFile, type Change, type Changes } from './change.js';

export const password = 'four quiet rivers meet';
export const instead = 'seven lanterns over the lake';

/** Somebody invited to be COL’s second alternate; gives the id of the invitation. */
export async function invitation(board: TestBoard): Promise<string> {
  const address = `${newId()}@example.org`;
  await done(
    await board.asSecretary,
    `mutation ($address: String!) { invite(organisation: "col", capacity: second_alternate, address: $address,
       name: "N", language: "en", basis: "Letter") { id } }`,
    { address },
  );
  return first(board, `select id from invitations where address = $1`, [address]);
}

/** Ways in which people’s accounts, their Organisations, mandates and invitations change. */
export function changesOfAccounts(board: TestBoard): Changes {
  const { portal, secretary, representatives } = board;
  const { given } = portal;
  const bySecretary = (wanted: Record<string, unknown>): Change => ({ by: secretary, given: wanted });
  return {
    changeMyDetails: () => ({
      by: secretary,
      given: { name: 'Another name', language: 'en', timeZone: 'Asia/Shanghai' },
    }),
    changePassword: async () => ({
      by: await given.holder('unesco-iite', 'organisation_administrator', { password }),
      given: { presentPassword: password, newPassword: instead },
    }),
    endOtherSessions: () => ({ by: secretary }),
    endSession: async () => {
      await portal.cookieOf(secretary);
      const id = await first(
        board,
        `select id from sessions where person_id = $1 and ended_at is null order by created_at desc limit 1`,
        [secretary],
      );
      return bySecretary({ id });
    },
    changeOrganisation: async () => {
      const [id, version] = [
        await given.organisation('col'),
        await first(board, `select version from organisations where slug = 'col'`),
      ];
      return bySecretary({ id, version, website: 'https://www.col.org', ror: '', about: 'A text' });
    },
    enterMembershipStage: () =>
      bySecretary({
        organisation: 'netdragon',
        standing: 'partner',
        stage: 'suspended',
        startsOn: '2026-06-01',
        basis: 'AB/2026/05',
      }),
    attestDetails: () => ({ by: representatives.iste, given: { organisation: 'iste' } }),
    reportWrongDetails: () => ({
      by: representatives.seameo,
      given: { organisation: 'seameo', wrong: 'The website moved.' },
    }),
    settleWrongDetails: async () => {
      await done(
        await board.as('alecso'),
        `mutation { reportWrongDetails(organisation: "alecso", wrong: "x") { id } }`,
      );
      return bySecretary({
        id: await first(board, `select max(id::text) from attestations where wrong = 'x'`),
      });
    },
    endMandate: async () =>
      bySecretary({ id: await given.mandate(await given.person(), 'iste', 'second_alternate') }),
    attachNominationLetter: async () =>
      bySecretary({
        mandateId: await given.mandate(await given.person(), 'icde', 'second_alternate'),
        fileId: await storedFile(board),
      }),
    handOverMandate: async () =>
      bySecretary({
        mandateId: await given.mandate(await given.person(), 'unesco-iite', 'second_alternate'),
        address: 'successor@example.org',
        name: 'N',
        language: 'en',
        basis: 'Letter',
      }),
    invite: () =>
      bySecretary({
        organisation: 'col',
        capacity: 'second_alternate',
        address: 'new@example.org',
        name: 'N',
        language: 'en',
        basis: 'Letter',
      }),
    withdrawInvitation: async () => bySecretary({ id: await invitation(board) }),
    sendInvitationAgain: async () => bySecretary({ id: await invitation(board) }),
  };
}
