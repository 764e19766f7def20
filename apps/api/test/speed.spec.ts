import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobRunner } from '../src/platform/jobs/job-runner.js';
import { TestPortal } from './api.js';
import { cookieInNetwork, fillNetwork } from './network.js';
import { readingsOf, type Reading } from './plans.js';
import { questions, reads, variablesOf, type Question } from './questions.js';
import { findsOutWhoAsks, onlyFindsOutWhoAsks, statementsOf, type Sent } from './statements.js';

/** Who asks: the representative of a Member, and a desk of the Secretariat. */
const viewers = {
  representative: '01900000-0003-7000-8000-000000000008',
  secretariat: '01900000-0004-7000-8000-000000000001',
};
type Viewer = keyof typeof viewers;

/** A table that is read from end to end, or an index of which a page looks at more than it could ever show. */
const tooMuch = ({ how, rows }: Reading) => rows > (how === 'Seq Scan' ? 1000 : 2500);

/** Tables of which a page names so much that PostgreSQL rightly reads them at once: the rotation names every Member. */
const named: Record<string, string> = {
  ChairPage: 'organisations',
  DutiesIfMoved: 'organisations',
  DutiesPage: 'organisations',
  RulesPage: 'organisations',
  RulesProposalPage: 'organisations',
  RulesProposePage: 'organisations',
  SecretariatPage: 'organisations',
};

class Network {
  private constructor(readonly portal: TestPortal) {}

  static async of(...[organisations, members, proposals, meetings]: number[]): Promise<Network> {
    const portal = await TestPortal.start();
    // What a job says to the database in the meantime is not the answer’s.
    await portal.app.get(JobRunner).onApplicationShutdown();
    const size = { organisations, members, proposals, meetings } as Parameters<typeof fillNetwork>[1];
    await fillNetwork(portal.settings.databaseUrl, size);
    return new Network(portal);
  }

  /** The statements for one question, asked for the second time: nothing is being prepared any more. */
  async statementsFor(question: Question, viewer: Viewer): Promise<Sent[]> {
    const variables = await variablesOf(question, (select) => this.first(select));
    return this.statements(question.text, variables, viewer);
  }

  async statements(text: string, variables: Record<string, unknown>, viewer: Viewer): Promise<Sent[]> {
    const key = text.startsWith('mutation') && { 'Idempotency-Key': randomUUID() };
    const ask = () =>
      this.portal.http
        .post('/graphql')
        .set({ Cookie: cookieInNetwork(viewers[viewer]), ...key })
        .send({ query: text, variables });
    const sent = await statementsOf(async () => {
      const { body } = await ask();
      // What only the Secretariat may ask is refused to others, and that is an answer too.
      expect(
        (body.errors ?? []).filter(({ message }: { message: string }) => message !== 'NOT_ALLOWED'),
      ).toEqual([]);
    });
    expect(sent.filter(findsOutWhoAsks)).toHaveLength(1);
    return sent.filter((one) => !onlyFindsOutWhoAsks(one));
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
  });
  afterAll(async () => {
    await small.portal.stop();
    await large.portal.stop();
  });

  describe.each(Object.keys(viewers) as Viewer[])('as %s', (viewer) => {
    it.each(reads.map((question) => [question.name, question] as const))(
      '%s takes at most one statement besides the session’s, however large the network is',
      async (_name, question) => {
        const [few, many] = [
          await small.statementsFor(question, viewer),
          await large.statementsFor(question, viewer),
        ];
        const texts = (sent: Sent[]) => sent.map(({ text }) => text).sort();
        expect(few.length).toBeLessThanOrEqual(1);
        expect(texts(many)).toEqual(texts(few));
      },
    );

    it.each(reads.map((question) => [question.name, question] as const))(
      '%s reads no table of a large network from end to end',
      async (name, question) => {
        const readings = [];
        for (const sent of await large.statementsFor(question, viewer))
          readings.push(...(await readingsOf(large.portal.source, sent)));
        expect(readings.filter((reading) => tooMuch(reading) && named[name] !== reading.table)).toEqual([]);
      },
    );
  });

  it('answers an invitation, with its audit entry, in as many statements on every network', async () => {
    const answer = questions.find(({ roots }) => roots.some(({ name }) => name.value === 'answerMeeting'));
    const counts = [];
    for (const network of [small, large]) {
      const meeting = `select m.id from meetings m join invitees i on i.meeting_id = m.id
        where i.person_id = '${viewers.representative}' and i.answer = 'waiting' and m.state = 'convened' order by m.id`;
      const variables = { meetingId: await network.first(meeting), answer: 'coming', sequence: 0 };
      const sent = await network.statements(answer?.text ?? '', variables, 'representative');
      expect(sent.filter(({ text }) => text.includes('audit_entries'))).toHaveLength(1);
      counts.push(sent.length);
    }
    // Beginning, the load, the change, the audit entry with the key of the request, the commit, and the answer.
    expect(counts).toEqual([6, 6]);
  });
});
