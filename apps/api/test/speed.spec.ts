import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { JobRunner } from '../src/platform/jobs/job-runner.js';
import { TestPortal } from './api.js';
import { cookieInNetwork, fillNetwork } from './network.js';
import { readingsOf, type Reading } from './plans.js';
import { findsOutWhoAsks, onlyFindsOutWhoAsks, statementsOf, type Sent } from './statements.js';

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
  const operation = getOperationAST(parse(text));
  if (!operation) throw new Error(`Nothing is asked: ${text}`);
  return {
    name: operation.name?.value ?? '',
    text,
    operation,
    roots: operation.selectionSet.selections.flatMap((one) => ('arguments' in one ? [one] : [])),
  };
});
const reads = questions.filter(({ operation }) => operation.operation === OperationTypeNode.QUERY);

const submittedProposal = `select p.number from proposals p join organisations o on o.id = p.lead_organisation_id
  where o.slug = 'institute-2' and p.submitted_at is not null order by p.number`;

/** Values for what root fields must be told: selects, the first of their rows counts. */
const samples: Record<string, string> = {
  'agendaByLink.token': `select 'no token'`,
  'boardPack.number': `select number from meetings where state = 'convened' order by number`,
  'call.slug': `select slug from calls where state = 'published' order by slug`,
  'conflicts.call': `select slug from calls where state = 'published' order by slug`,
  'circular.id': `select gen_random_uuid()`,
  'dutyProof.year': `select extract(year from now())::int - 6`,
  'draftToCorrect.section': `select 'opening'`,
  'draftToCorrect.token': `select 'no token'`,
  'decision.number': `select 'AB/2027/01-01'`,
  'invitationOffer.token': `select 'no token'`,
  'invitationToMeeting.token': `select 'no token'`,
  'itemRecusals.number': `select number from meetings where state = 'convened' order by number`,
  'itemRecusals.position': `select 1`,
  'letter.mailId': `select gen_random_uuid()`,
  'mandate.id': `select id from mandates order by id`,
  'meeting.number': `select number from meetings where state = 'convened' order by number`,
  'meetingRoom.number': `select number from meetings where state = 'convened' order by number`,
  'meetingMoved.number': `select number from meetings where state = 'convened' order by number`,
  'meetingMoved.on': `select '2030-08-19'`,
  'meetingPreview.kind': `select 'ordinary'`,
  'meetingPreview.minutes': `select 90`,
  'meetingPreview.timeZone': `select 'Asia/Shanghai'`,
  'meetingPreview.wallClock': `select '2030-06-03T10:00'`,
  'meetingAgenda.number': `select number from meetings where state = 'convened' order by number`,
  'meetingNotice.number': `select number from meetings where state = 'convened' order by number`,
  'minutes.number': `select number from meetings order by number`,
  'minutesSection.key': `select 'opening'`,
  'minutesSection.number': `select number from meetings order by number`,
  'meetingDates.number': `select number from meetings order by number`,
  'meetingDates.suggestFor': `select null`,
  'organisation.slug': `select 'institute-2'`,
  'preparedMotion.itemId': `select gen_random_uuid()`,
  'project.slug': `select slug from projects order by slug`,
  'projectDuties.kind': `select 'report'`,
  'projectDuty.id': `select gen_random_uuid()`,
  'proposal.number': submittedProposal,
  'proposalSection.key': `select 'summary'`,
  'proposalSection.number': submittedProposal,
  'questionOfDate.token': `select 'no token'`,
  'panelAdvice.call': `select slug from calls where state = 'published' order by slug`,
  'review.id': `select gen_random_uuid()`,
  'reviewPlan.call': `select slug from calls where state = 'published' order by slug`,
  'reviewPlan.each': `select 3`,
  'reviewRound.call': `select slug from calls where state = 'published' order by slug`,
  'reviewsUnderCall.call': `select slug from calls where state = 'published' order by slug`,
  'rulesOfProcedure.on': `select '2030-06-03'`,
  'rulesProposal.id': `select gen_random_uuid()`,
  'search.text': `select 'board'`,
  'vote.id': `select gen_random_uuid()`,
  'withdrawnWork.slug': `select slug from works order by slug`,
  'work.slug': `select slug from works order by slug`,
};

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
  }, 60_000);
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
