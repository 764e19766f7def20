import type { Answer, Json } from './api.js';
import { founders, said, type Founder, type TestBoard } from './board.js';
import { unlocked } from './unlocked.js';

const shown = `{ id procedure matter title text state lastDay closesAt isOver frozenHash withdrawnBecause
  tally { asked answered } decision { number takenBy takenOn } movedTo { number } agendaItem { title note kind }
  outcome { outcome counts { yes no abstained silent } part { numerator denominator } share { numerator denominator } explanation }
  members { name state hasAnswered choice reason }
  viewerSeats { memberId memberName choice answeredBy viewerCanAnswer viewerCanLeave }
  viewerCanRemind viewerCanWithdraw viewerCanBreakTie viewerCanPlace }`;

export const putToMembers = `mutation ($circular: CircularInput!) { putToMembers(circular: $circular) ${shown} }`;
export const answerCircular = `mutation ($circularId: ID!, $memberId: ID!, $choice: CircularChoice!, $reason: String) {
  answerCircular(circularId: $circularId, memberId: $memberId, choice: $choice, reason: $reason) ${shown} }`;
export const leaveCircular = `mutation ($circularId: ID!, $memberId: ID!) {
  leaveCircular(circularId: $circularId, memberId: $memberId) ${shown} }`;
export const remindOfCircular = `mutation ($id: ID!) { remindOfCircular(id: $id) }`;
export const withdrawCircular = `mutation ($id: ID!, $because: String!) { withdrawCircular(id: $id, because: $because) ${shown} }`;
export const breakTieInWriting = `mutation ($id: ID!, $castingVote: CastingVote!) {
  breakTieInWriting(id: $id, castingVote: $castingVote) ${shown} }`;
export const placeCircular = `mutation ($id: ID!) { placeCircular(id: $id) ${shown} }`;
export const circularById = `query ($id: ID!) { circular(id: $id) ${shown} }`;
export const circularList = `{ circulars { id } }`;

export const text = 'The Board takes note of the annual report.';

/** Texts that are put to the Members of a Board. */
export class TestCirculars {
  private constructor(
    readonly board: TestBoard,
    readonly members: Record<Founder, string>,
  ) {}

  static async of(board: TestBoard): Promise<TestCirculars> {
    const rows = await board.portal.sql<{ slug: Founder; id: string }>(`select slug, id from organisations`);
    const members = Object.fromEntries(rows.map(({ slug, id }) => [slug, id])) as Record<Founder, string>;
    return new TestCirculars(board, members);
  }

  /** What is said of a text that SEAMEO moves, unless something else is. */
  details(recused: Founder[] = [], changed: Record<string, unknown> = {}): Record<string, unknown> {
    const recusedIds = recused.map((slug) => this.members[slug]);
    const said = {
      procedure: 'written_vote',
      matter: 'ordinary',
      title: 'Annual report',
      text,
      language: 'en',
    };
    return { ...said, moverId: this.members.seameo, recusedIds, ...changed };
  }

  async tryToPut(recused: Founder[] = [], changed: Record<string, unknown> = {}): Promise<Answer> {
    return (await this.board.asSecretary)(putToMembers, { circular: this.details(recused, changed) });
  }

  async put(recused: Founder[] = [], changed: Record<string, unknown> = {}): Promise<string> {
    return said<Json>(await this.tryToPut(recused, changed), 'putToMembers')['id'] as string;
  }

  /** The Board has listed annual reports for decision without objection. */
  async listMatter(): Promise<void> {
    await unlocked(
      this.board.portal.source,
      `update rules_versions set rules = jsonb_set(rules, '{noObjection,matters}', '["annual_report"]')`,
    );
  }

  putForSilence(recused: Founder[] = []): Promise<string> {
    return this.put(recused, { procedure: 'no_objection', matter: 'annual_report' });
  }

  /** Answers for a Member, by its representative unless somebody else is named. */
  async answer(
    circularId: string,
    member: Founder,
    choice: string,
    reason = '',
    by?: string,
  ): Promise<Answer> {
    const run = await this.board.run(by ?? this.board.representatives[member]);
    return run(answerCircular, { circularId, memberId: this.members[member], choice, reason });
  }

  async answers(circularId: string, choice: string, ...members: Founder[]): Promise<void> {
    for (const member of members) said(await this.answer(circularId, member, choice), 'answerCircular');
  }

  /** The time of a circular is over: the job that closes it finds that its instant has come. */
  async letTimePass(id: string): Promise<void> {
    const { source } = this.board.portal;
    await source.query(`alter table circulars disable trigger circulars_stay_frozen`);
    await source.query(
      `update circulars set opened_at = opened_at - interval '20 days', closes_at = now() - interval '1 second',
         last_day = (now() + interval '8 hours')::date where id = $1`,
      [id],
    );
    await source.query(`alter table circulars enable trigger circulars_stay_frozen`);
    await source.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [
      `close circular ${id}`,
    ]);
  }

  async seenBy(personId: string, id: string): Promise<Json | null> {
    const { data } = await (await this.board.run(personId))(circularById, { id });
    return (data?.['circular'] ?? null) as Json | null;
  }
}

export const everyFounder = Object.keys(founders) as Founder[];
