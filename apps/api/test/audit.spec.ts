import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { inviteFirstSecretariat } from '../src/seed/first-secretariat.js';
import { TestPortal } from './api.js';
import { TestBoard } from './board.js';
import { changes } from './every-change.js';
import { forms } from './every-form.js';

/** Acts that follow from another when it so falls out: a lot that says yes adopts, and what is adopted is a decision. */
const mayFollow: Record<string, string> = {
  adoptAnnualReport: 'startWork',
  breakTie: 'enterDecision',
  breakTieInWriting: 'enterDecision',
  handOverMandate: 'invite',
  passConsentAgenda: 'enterDecision',
};

/** Mutations that are recorded under the name of another, because they are the same act by another way. */
const recordedAs: Record<string, string> = {
  answerForInvitee: 'answerMeeting',
  decideEligibilityTogether: 'decideEligibility',
  publishWorks: 'publishWork',
  sendInvitationAgain: 'invite',
};

/** Mutations that leave no entry: an entry bears a time and an order, and a secret ballot must not (decision 20). */
const leavesNone = ['castSecretBallot'];

function asking(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): string {
  const passed = field.args.filter(({ name }) => name in given);
  const of = (form: (name: string, type: string) => string) =>
    passed.length ? `(${passed.map(({ name, type }) => form(name, String(type))).join(', ')})` : '';
  const below = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `mutation ${of((name, type) => `$${name}: ${type}`)} {
    ${field.name}${of((name) => `${name}: $${name}`)}${below} }`;
}

describe('the audit', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
  });
  afterAll(() => portal.stop());

  const entries = () =>
    portal.sql<{ act: string; personId: string | null }>(
      `select act, person_id as "personId" from audit_entries order by position`,
    );

  it('records each invitation of the first account, by the portal itself', async () => {
    for (const address of ['first@slibnu.example', 'second@slibnu.example'])
      await inviteFirstSecretariat(portal.source, portal.settings, { name: 'N', address });
    expect(await entries()).toEqual([
      { act: 'invite', personId: null },
      { act: 'invite', personId: null },
    ]);
    await expect(
      inviteFirstSecretariat(portal.source, portal.settings, { name: 'N', address: 'nowhere' }),
    ).rejects.toThrow('address');
    expect(await entries()).toHaveLength(2);
  });

  it('has one entry for each change that a mutation makes', async () => {
    board = await TestBoard.gather(portal);
    const mutations = portal.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {};
    const ways = changes(board);
    expect(Object.keys(ways).sort()).toEqual(Object.keys(mutations).sort());
    for (const [name, way] of Object.entries(ways)) {
      const { by, given = {} } = await way();
      const run = await portal.as(by);
      const before = (await entries()).length;
      const field = mutations[name];
      const { refusal, params } = await run(field ? asking(field, given) : '', given);
      expect([name, refusal, params]).toEqual([name, undefined, undefined]);
      const made = (await entries()).slice(before).filter(({ act }) => act !== mayFollow[name]);
      const entry = { act: recordedAs[name] ?? name, personId: by };
      expect([name, made]).toEqual([name, leavesNone.includes(name) ? [] : [entry]]);
    }
  });

  it('has one entry for each change that a form makes', async () => {
    const ways = forms(board);
    const { stack } = (
      portal.app.getHttpAdapter().getInstance() as {
        router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
      }
    ).router;
    const routes = stack.flatMap(({ route }) =>
      Object.keys(route?.methods ?? {}).map((method) => `${method.toUpperCase()} ${route?.path}`),
    );
    const changing = [...new Set(routes)].filter(
      (route) => /^(POST|PUT|PATCH|DELETE) /.test(route) && !route.includes('graphql'),
    );
    expect(Object.keys(ways).sort()).toEqual(changing.sort());
    for (const [route, way] of Object.entries(ways)) {
      const { send, acts } = await way();
      const before = (await entries()).length;
      const { status } = await send();
      expect([route, status < 400]).toEqual([route, true]);
      const made = (await entries()).slice(before).map(({ act }) => act);
      expect([route, made]).toEqual([route, acts]);
    }
  });
});
