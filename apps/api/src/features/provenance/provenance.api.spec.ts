import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { said, TestBoard } from '../../../test/board.js';
import { chairIs } from '../../../test/given-conflict.js';
import { givenDecidedLine, releasedLine, type GivenLine } from '../../../test/given-line.js';
import { decideDuty, dutiesOf, handIn } from '../../../test/given-project.js';

const ask = `query ($kind: ProvenanceKind!, $key: String!) { provenance(kind: $kind, key: $key) {
  id path links { kind count isHere number title path day } things { id kind number title path day }
  votes { id text outcome { outcome } } decisions { number text } } }`;

/** The line from a proposal that the Board has voted on, to its project, a deliverable and a work in the library. */
describe('the line of provenance', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let secretariat: Run;
  let lead: Run;
  let judge: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    secretariat = await board.asSecretary;
    lead = await board.as('col');
    judge = await board.as('iste');
  }, 60_000);
  afterAll(() => portal.stop());

  const lineOf = async (run: Run, kind: string, key: string): Promise<Json | null> =>
    said<Json | null>(await run(ask, { kind, key }), 'provenance');
  /** The kinds on a line, with how many there are where it is not one; the one that it is told from in capitals. */
  const kinds = async (run: Run, kind: string, key: string): Promise<string | null> => {
    const line = await lineOf(run, kind, key);
    if (!line) return null;
    const links = line['links'] as { kind: string; count: number; isHere: boolean }[];
    return links
      .map((link) => (link.isHere ? link.kind.toUpperCase() : link.kind) + (link.count > 1 ? link.count : ''))
      .join(' ');
  };

  describe('of a proposal on which the Board has decided, before its release', () => {
    let line: GivenLine;
    beforeAll(async () => {
      line = await givenDecidedLine(board);
    }, 60_000);

    it('leads the Secretariat from the call to the decision, with the number of reviews', async () => {
      const whole = 'call proposal review agenda_item vote decision';
      const told = (kind: string) => whole.replace(kind, kind.toUpperCase());
      for (const [kind, key] of [
        ['call', line.call],
        ['proposal', line.proposal],
        ['agenda_item', line.item],
        ['vote', line.vote],
        ['decision', line.decision],
      ] as const)
        expect(await kinds(secretariat, kind, key)).toBe(told(kind));
    });

    it('shows the applicants their proposal, and not that it is what the Board has dealt with', async () => {
      expect(await kinds(lead, 'proposal', line.proposal)).toBe('call PROPOSAL');
      expect(await kinds(lead, 'call', line.call)).toBe('CALL proposal');
      // The item is theirs to see, but for what it is about; a result is public at once.
      expect(await kinds(lead, 'agenda_item', line.item)).toBe('AGENDA_ITEM vote');
      expect(await kinds(lead, 'vote', line.vote)).toBe('agenda_item VOTE');
      expect(await kinds(lead, 'decision', line.decision)).toBeNull();
    });

    it('shows those who decide what they decide on, but no proposal and no number of reviews', async () => {
      expect(await kinds(judge, 'agenda_item', line.item)).toBe('AGENDA_ITEM vote decision');
      expect(await kinds(judge, 'proposal', line.proposal)).toBeNull();
      expect(await kinds(judge, 'call', line.call)).toBe('CALL');
    });

    it('tells a stranger of nothing but what is public of the meeting', async () => {
      expect(await kinds(portal.asStranger, 'call', line.call)).toBe('CALL');
      expect(await kinds(portal.asStranger, 'vote', line.vote)).toBe('agenda_item VOTE');
      expect(await kinds(portal.asStranger, 'decision', line.decision)).toBeNull();
      expect(await kinds(portal.asStranger, 'proposal', line.proposal)).toBeNull();
    });

    it('is led to from the item of an award, and from no matter of its own words', async () => {
      const query = `query ($number: String!) { meeting(number: $number) { agenda { provenancePath } } }`;
      const pathsFor = async (run: Run) =>
        (said<Json>(await run(query, { number: line.meeting }), 'meeting')['agenda'] as Json[]).flatMap(
          ({ provenancePath }) => (provenancePath === null ? [] : [provenancePath as string]),
        );
      expect(await pathsFor(judge)).toEqual([`/provenance/agenda-item/${line.item}`]);
      expect(await pathsFor(lead)).toEqual([]);
      expect(await pathsFor(portal.asStranger)).toEqual([]);
    });
  });

  describe('of a project', () => {
    let line: GivenLine;
    let slug: string;
    let deliverable: { id: string; version: number };
    let work: string;

    beforeAll(async () => {
      line = await givenDecidedLine(board);
      slug = await releasedLine(board, line);
      const duties = await dutiesOf(board, slug);
      const due = duties.find(({ kind }) => kind === 'deliverable');
      if (!due) throw new Error('The project owes nothing');
      deliverable = due;
    }, 60_000);

    // Who is recused from an item reads the decision on it once that is published.
    it('goes on inside it to what it owes, and for everybody else as far as the project', async () => {
      expect(await kinds(lead, 'project', slug)).toBe('call proposal agenda_item vote PROJECT deliverable');
      expect(await kinds(portal.asStranger, 'project', slug)).toBe('call agenda_item vote PROJECT');
      expect(await kinds(portal.asStranger, 'deliverable', deliverable.id)).toBeNull();
    });

    it('leads from the work in the library to the vote by which the Board paid for it, and back', async () => {
      const { id } = deliverable;
      const { version } = said<Json>(
        await lead(handIn, { id, version: deliverable.version, text: 'Done.' }),
        'handInProjectDuty',
      );
      said(await secretariat(decideDuty, { id, version, accepted: true, because: '' }), 'decideProjectDuty');
      const [draft] = await portal.sql<{ slug: string }>(
        `select w.slug from works w join project_duties d on d.work_id = w.id where d.id = $1`,
        [id],
      );
      work = draft?.slug ?? '';
      // As a draft it is for those who write it; the deliverable is public from its acceptance on.
      expect(await kinds(lead, 'deliverable', id)).toBe(
        'call proposal agenda_item vote project DELIVERABLE work',
      );
      expect(await kinds(portal.asStranger, 'deliverable', id)).toBe(
        'call agenda_item vote project DELIVERABLE',
      );
      expect(await kinds(portal.asStranger, 'work', work)).toBeNull();
      await portal.source.query(
        `update works set state = 'published', licence = 'https://creativecommons.org/licenses/by/4.0/',
           published_on = current_date, submitted_at = now(), submitted_by_id = $2 where slug = $1`,
        [work, board.representatives.col],
      );
      await portal.source.query(
        `update decisions set state = 'published', published_on = current_date where number = $1`,
        [line.decision],
      );
      const whole = 'call agenda_item vote decision project deliverable work';
      for (const [kind, key] of [
        ['call', line.call],
        ['agenda_item', line.item],
        ['vote', line.vote],
        ['decision', line.decision],
        ['project', slug],
        ['deliverable', id],
        ['work', work],
      ] as const)
        expect(await kinds(portal.asStranger, kind, key)).toBe(whole.replace(kind, kind.toUpperCase()));
      const sheet = await lineOf(portal.asStranger, 'work', work);
      expect(sheet).toMatchObject({
        path: `/provenance/work/${work}`,
        votes: [{ id: line.vote, text: 'To award it.', outcome: { outcome: 'adopted' } }],
        decisions: [{ number: line.decision }],
      });
      const paths = (sheet?.['things'] as { kind: string; path: string }[]).map(({ path }) => path);
      expect(paths).toEqual([
        `/calls/${line.call}`,
        `/meetings/${line.meeting}#item-90`,
        `/votes/${line.vote}`,
        `/board/decisions/${line.decision.slice(3).replace('/', '-')}`,
        `/projects/${slug}`,
        `/projects/${slug}#deliverable-${id}`,
        `/library/${work}`,
      ]);
      const inside = await lineOf(lead, 'work', work);
      expect((inside?.['things'] as { path: string }[]).map(({ path }) => path)).toContain(
        `/projects/${slug}/due/${id}`,
      );
    });

    it('ends in the annual report that names something on it, once that is adopted', async () => {
      const last = async () => (await kinds(portal.asStranger, 'call', line.call))?.split(' ').at(-1);
      expect(await last()).toBe('work');
      const [report] = await portal.sql<{ id: string }>(
        `insert into annual_reports (id, year, opened_by_id) values (gen_random_uuid(), 2024, $1) returning id`,
        [board.secretary],
      );
      await portal.source.query(
        `insert into annual_report_lines (report_id, position, project_id, title) select $1, 1, id, title from projects
         where slug = $2`,
        [report?.id, slug],
      );
      expect(await last()).toBe('work');
      await portal.source.query(
        `update annual_reports set decision_id = d.id, adopted_on = current_date, figures = '{}',
           figures_sha256 = encode(sha256('{}'), 'hex') from decisions d where d.number = $2 and annual_reports.id = $1`,
        [report?.id, line.decision],
      );
      expect(await last()).toBe('annual_report');
      const sheet = await lineOf(portal.asStranger, 'work', work);
      expect((sheet?.['things'] as Json[]).at(-1)).toMatchObject({
        number: '2024',
        path: '/annual-reports/2024',
      });
    });

    it('says the number of reviews to the Secretariat alone, also once the project runs', async () => {
      expect(await kinds(secretariat, 'project', slug)).toContain('proposal review agenda_item');
      for (const run of [lead, judge, portal.asStranger])
        expect(await kinds(run, 'project', slug)).not.toContain('review');
    });

    it('has no proposal for who is in conflict about it, of the Secretariat or not', async () => {
      await chairIs(portal, 'iste', 'seameo');
      const [person] = await portal.sql<{ id: string }>(
        `select person_id as id from mandates where capacity = 'secretariat_staff' order by id limit 1`,
      );
      await portal.source.query(
        `insert into conflicts (id, proposal_id, person_id, ground, kind, words, declared_at)
         select gen_random_uuid(), p.id, $2, 'declared', 'other', 'W', now() from proposals p where p.number = $1`,
        [line.proposal, person?.id],
      );
      const inConflict = await portal.as(person?.id ?? '');
      expect(await kinds(inConflict, 'project', slug)).toBe(
        'call agenda_item vote decision PROJECT deliverable work annual_report',
      );
      expect(await kinds(inConflict, 'proposal', line.proposal)).toBeNull();
      expect(JSON.stringify((await lineOf(inConflict, 'call', line.call))?.['links'])).not.toContain(
        line.proposal,
      );
    });

    it('is not there for what is not there', async () => {
      for (const [kind, key] of [
        ['call', 'nothing'],
        ['proposal', 'P-0000-000'],
        ['review', line.proposal],
        ['vote', 'nothing'],
        ['deliverable', '0190a0a0-0000-7000-8000-000000000000'],
      ] as const)
        expect(await lineOf(secretariat, kind, key)).toBeNull();
    });
  });
});
