import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { TestPortal } from './api.js';
import { cookieInNetwork, fillNetwork } from './network.js';
import { readingsOf } from './plans.js';
import { statementsOf, type Sent } from './statements.js';

/** Everything that the web client asks. */
const manifest = new URL('../../web/src/gql/persisted-documents.json', import.meta.url);
const documents = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);

interface Question {
  name: string;
  text: string;
  operation: OperationDefinitionNode;
  roots: FieldNode[];
}

const questions = documents.map((text): Question => {
  const operation = parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Nothing is asked: ${text}`);
  const roots = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
  return { name: operation.name?.value ?? '', text, operation, roots };
});
const reads = questions.filter(({ operation }) => operation.operation === 'query');

/** Values for what root fields must be told: selects, the first of their rows counts. */
const samples: Record<string, string> = {
  'call.slug': `select slug from calls where state = 'published' order by slug`,
  'invitationOffer.token': `select 'no token'`,
  'invitationToMeeting.token': `select 'no token'`,
  'letter.mailId': `select gen_random_uuid()`,
  'meeting.number': `select number from meetings where state = 'convened' order by number`,
  'organisation.slug': `select 'institute-2'`,
  'proposal.number': `select p.number from proposals p join partnerships x on x.proposal_id = p.id join organisations o
    on o.id = x.organisation_id where o.slug = 'institute-2' and p.submitted_at is not null order by p.number`,
  'search.text': `select 'science'`,
  'work.slug': `select slug from works order by slug`,
};

/** Who asks: the representative of a Member, and a desk of the Secretariat. */
const viewers = {
  representative: '01900000-0003-7000-8000-000000000008',
  secretariat: '01900000-0004-7000-8000-000000000001',
};
type Viewer = keyof typeof viewers;

/** The statement that finds out who asks. */
const ofTheSession = ({ text }: Sent) => text.includes('token_hash');

class Network {
  private constructor(readonly portal: TestPortal) {}

  static async of(...[organisations, members, proposals, meetings]: number[]): Promise<Network> {
    const portal = await TestPortal.start();
    const size = { organisations, members, proposals, meetings } as Parameters<typeof fillNetwork>[1];
    await fillNetwork(portal.settings.databaseUrl, size);
    return new Network(portal);
  }

  /** The statements for one question, asked for the second time: nothing is being prepared any more. */
  async statementsFor({ text, operation, roots }: Question, viewer: Viewer): Promise<Sent[]> {
    const variables: Record<string, unknown> = {};
    for (const root of roots)
      for (const { name, value } of root.arguments ?? []) {
        const place = `${root.name.value}.${name.value}`;
        if (value.kind === Kind.VARIABLE && samples[place])
          variables[value.name.value] = await this.first(samples[place]);
      }
    for (const { variable, type, defaultValue } of operation.variableDefinitions ?? [])
      if (type.kind === Kind.NON_NULL_TYPE && !defaultValue && !(variable.name.value in variables))
        throw new Error(`Say in the samples what $${variable.name.value} may be.`);
    return this.statements(text, variables, viewer);
  }

  async statements(text: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Sent[]> {
    const ask = () =>
      this.portal.http
        .post('/graphql')
        .set({ Cookie: cookieInNetwork(viewers[viewer]), 'Idempotency-Key': randomUUID() })
        .send({ query: text, variables });
    const sent = await statementsOf(async () => {
      const { body } = await ask();
      expect(body.errors).toBeUndefined();
    });
    expect(sent.filter(ofTheSession)).toHaveLength(1);
    return sent.filter((one) => !ofTheSession(one));
  }

  async first(select: string): Promise<unknown> {
    const [row] = await this.portal.sql<Record<string, unknown>>(select);
    if (!row) throw new Error(`The network has no such row: ${select}`);
    return Object.values(row)[0];
  }
}

describe('speed', () => {
  let small: Network;
  let large: Network;

  beforeAll(async () => {
    small = await Network.of(20, 10, 400, 40);
    large = await Network.of(2000, 100, 5000, 2000);
  }, 60_000);
  afterAll(async () => {
    await small.portal.stop();
    await large.portal.stop();
  });

  describe.each(Object.keys(viewers) as Viewer[])('as %s', (viewer) => {
    it.each(reads.map((question) => [question.name, question] as const))(
      '%s takes one statement for each root field besides the session’s, however large the network is',
      async (_name, question) => {
        const [few, many] = [
          await small.statementsFor(question, viewer),
          await large.statementsFor(question, viewer),
        ];
        const texts = (sent: Sent[]) => sent.map(({ text }) => text).sort();
        expect(few.length).toBeLessThanOrEqual(question.roots.length);
        expect(texts(many)).toEqual(texts(few));
      },
    );

    it.each(reads.map((question) => [question.name, question] as const))(
      '%s reads no table of a large network from end to end',
      async (_name, question) => {
        const { databaseUrl } = large.portal.settings;
        const readings = [];
        for (const sent of await large.statementsFor(question, viewer))
          readings.push(...(await readingsOf(databaseUrl, sent)));
        expect(readings.length).toBeGreaterThan(0);
        expect(readings.filter(({ rows }) => rows > 1000)).toEqual([]);
      },
    );
  });
});
