import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { TestPortal, type Json, type Run } from '../../test/api.js';
import { said } from '../../test/board.js';
import { Database } from '../platform/db/database.js';
import { addDays } from '../platform/time/calendar-days.js';
import { dateIn } from '../platform/time/zones.js';
import { whyNotPublish, whyNotTerms } from '../features/calls/call.rules.js';
import { whyNotSubmitReview } from '../features/reviews/review.rules.js';
import { readStanding, submissionFacts, type Content } from '../features/proposals/proposal-facts.js';
import { contentFacts, standingFacts } from '../features/proposals/proposal.sql.js';
import { readiness } from '../features/proposals/submission.rules.js';
import { agree, recount } from '../features/votes/recount.js';
import { isSound, type VoteResult } from '../features/votes/tally.rules.js';
import { closedCall, reviews } from './demonstration-closed-call.js';
import { motion, project, work } from './demonstration-results.js';
import { seedDemonstration } from './demonstration.js';

const lineOfWork = `query ($key: String!) { provenance(kind: work, key: $key) {
  links { kind count title path } votes { id } decisions { number text isDemonstration } } }`;
const inside = `query ($slug: String!) { project(slug: $slug) { title summary inside { ceiling plannedTotal decisionNumber
  team { isLead person { name } } milestones { reachedOn } risks { what }
  duties { kind state dueOn isLate viewerCanHandIn } money { year planned committed spent } } } }`;

/** What each table holds, but for those that jobs write to as they run. */
const everything = `select relname as table,
  (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I', relname), true, true, '')))[1]::text as rows,
  (xpath('/row/h/text()', query_to_xml(format(
    'select md5(string_agg(t::text, chr(10) order by t::text)) as h from %I t', relname), true, true, '')))[1]::text as hash
  from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname not in ('jobs', 'mails', 'portfolio_figures') order by relname`;

describe('the project of the demonstration', () => {
  let portal: TestPortal;
  let first: object[];
  let second: object[];

  beforeAll(async () => {
    portal = await TestPortal.start();
    await seedDemonstration(portal.source, portal.settings);
    first = await portal.sql(everything);
    await seedDemonstration(portal.source, portal.settings);
    second = await portal.sql(everything);
  }, 60_000);
  afterAll(() => portal.stop());

  const at = async (mailbox: string): Promise<Run> => {
    const [row] = await portal.sql<{ id: string }>(
      `select person_id as id from email_addresses where address = $1`,
      [`${mailbox}@demonstration.example`],
    );
    return portal.as(String(row?.id));
  };
  const slugOf = async (table: 'works' | 'projects') => {
    const by = table === 'works' ? 'project_id' : 'proposal_id';
    const [row, ...others] = await portal.sql<{ slug: string }>(
      `select slug from ${table} where ${by} is not null`,
    );
    expect(others).toEqual([]);
    return String(row?.slug);
  };

  it('is the same, however often it is seeded', () => {
    expect(first.length).toBeGreaterThan(50);
    expect(second).toEqual(first);
  });

  it('comes of a call that the Secretariat could have published, of which every language says that it is made up', async () => {
    const [opensAt, closesAt] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-02-15T09:00:00Z')];
    const terms = {
      ...closedCall,
      directions: [...closedCall.directions],
      opensAt,
      closesAt,
      timeZone: 'Asia/Shanghai',
    };
    expect(whyNotTerms({ ...terms, ceiling: Number(closedCall.ceiling) })).toBeNull();
    expect(whyNotPublish({ ...terms, state: 'draft' }, opensAt)).toBeNull();
    const marked = { en: /^Demonstration: /, 'zh-Hans': /^演示：/, ar: /^عرض توضيحي: / };
    for (const text of [closedCall.title, motion, project.title, work.title])
      for (const language of languages) expect(text[language]).toMatch(marked[language]);
    const { data } = await portal.asStranger(
      `query ($slug: String!) { call(slug: $slug) { state isOpen isDemonstration } }`,
      {
        slug: closedCall.slug,
      },
    );
    expect(data?.['call']).toEqual({ state: 'decided', isOpen: false, isDemonstration: true });
  });

  it('comes of a proposal that lacked nothing, and of reviews that could be submitted', async () => {
    const [row] = await portal.sql<{ standing: unknown; content: Content }>(
      `select ${standingFacts('p', `'en'`)} as standing, ${contentFacts('p')} as content
       from proposals p join calls c on c.id = p.call_id where c.slug = $1`,
      [closedCall.slug],
    );
    expect(readiness(submissionFacts(readStanding(row?.standing), row?.content as Content))).toEqual([]);
    const keys = closedCall.criteria.map(({ key }) => key);
    for (const { scores } of reviews) expect(whyNotSubmitReview(scores, keys)).toBeNull();
  });

  it('has a line from the call to the work in the library, which a stranger reads', async () => {
    const key = await slugOf('works');
    const line = said<Json>(await portal.asStranger(lineOfWork, { key }), 'provenance');
    const links = line['links'] as { kind: string; count: number; path: string }[];
    expect(links.map(({ kind }) => kind)).toEqual([
      'call',
      'agenda_item',
      'vote',
      'decision',
      'project',
      'deliverable',
      'work',
    ]);
    expect(links.map(({ count }) => count)).toEqual(links.map(() => 1));
    expect(links[0]?.path).toBe(`/calls/${closedCall.slug}`);
    expect(line['decisions']).toEqual([
      { number: expect.stringMatching(/^AB\//), text: motion.en, isDemonstration: true },
    ]);
    const whole = said<Json>(await (await at('secretariat'))(lineOfWork, { key }), 'provenance')[
      'links'
    ] as Json[];
    expect(whole.map(({ kind, count }) => `${kind} ${count}`)).toContain('review 2');
  });

  it('was decided by the Members that have no part in it: the others were recused, and out of the base', async () => {
    const [vote] = await portal.sql<{ id: string; result: VoteResult }>(
      `select v.id, v.result from votes v join decisions d on d.vote_id = v.id join awards w on w.decision_id = d.id`,
    );
    const states = await portal.sql(
      `select o.slug, r.state from vote_rolls r join organisations o on o.id = r.member_id where r.vote_id = $1 order by 1`,
      [vote?.id],
    );
    expect(states.filter(({ state }) => state === 'recused').map(({ slug }) => slug)).toEqual([
      'iste',
      'unesco-iite',
    ]);
    expect(states.filter(({ state }) => state === 'present')).toHaveLength(4);
    const result = vote?.result as VoteResult;
    expect(result).toMatchObject({
      outcome: 'adopted',
      figures: { counts: { yes: 4, no: 0, abstained: 0 } },
    });
    expect(result.majority.base.count).toBe(4);
    expect(isSound(result)).toBe(true);
    const recounted = await new Database(portal.source).transaction((tx) => recount(tx, String(vote?.id)));
    expect(agree(result, recounted)).toBe(true);
  });

  it('runs: its lead hands in a report soon, and nothing of it is late', async () => {
    const lead = await at('representative.iste');
    const shown = said<Json>(await lead(inside, { slug: await slugOf('projects') }), 'project');
    expect(shown).toMatchObject({ title: project.title.en, summary: project.summary.en });
    const within = shown['inside'] as Json;
    expect(within).toMatchObject({ ceiling: 120_000, plannedTotal: 120_000 });
    expect(within['team']).toHaveLength(3);
    expect(within['risks']).toHaveLength(1);
    const duties = within['duties'] as { kind: string; state: string; dueOn: string; isLate: boolean }[];
    expect(duties.filter(({ isLate }) => isLate)).toEqual([]);
    expect(duties.filter(({ state }) => state === 'accepted')).toHaveLength(1);
    const today = dateIn(new Date(), 'Asia/Shanghai');
    const soon = duties.filter(({ state, dueOn }) => state === 'due' && dueOn <= addDays(today, 14));
    expect(soon.map(({ kind }) => kind)).toEqual(['report']);
    const needs = said<{ kind: string }[]>(await lead('{ needsYou { kind path } }'), 'needsYou');
    expect(needs.map(({ kind }) => kind)).toContain('hand_in_report');
  });

  it('puts nobody in conflict about the draft under the open call who was not before', async () => {
    const seen = await portal.sql(
      `select distinct o.slug from project_participants x join projects j on j.id = x.project_id
         join organisations o on o.id = x.organisation_id
       where j.proposal_id is not null and exists (select from partnerships part join proposals p on p.id = part.proposal_id
         where p.state = 'draft' and part.organisation_id = x.organisation_id)`,
    );
    expect(seen).toEqual([]);
  });

  it('gives its work as a text in each language', async () => {
    const key = await slugOf('works');
    const rows = await portal.sql<{ language: string; id: string }>(
      `select e.language, x.id from work_files x join work_versions v on v.id = x.version_id
         join work_editions e on e.id = v.edition_id join works w on w.id = e.work_id where w.slug = $1 order by 1`,
      [key],
    );
    expect(rows.map(({ language }) => language)).toEqual([...languages].sort());
  });
});
