import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { TestPortal } from '../../test/api.js';
import { whyNotPublish, whyNotTerms } from '../features/calls/call.rules.js';
import { seedDemonstration } from './demonstration.js';
import { demonstrationCall } from './demonstration-call.js';

const ask = `query ($slug: String!) { call(slug: $slug) { title text isOpen isDemonstration daysLeft closing { call { time zone } }
  sections { title question } criteria { title weight } } }`;

describe('the call of the demonstration', () => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await TestPortal.start();
    await seedDemonstration(portal.source, portal.settings);
    await seedDemonstration(portal.source, portal.settings);
  });
  afterAll(() => portal.stop());

  it('is one that the Secretariat could have published', () => {
    const [opensAt, closesAt] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-02-15T09:00:00Z')];
    const call = {
      ...demonstrationCall,
      opensAt,
      closesAt,
      timeZone: 'Asia/Shanghai',
      ceiling: Number(demonstrationCall.ceiling),
    };
    expect(whyNotTerms(call)).toBeNull();
    expect(whyNotPublish({ ...call, state: 'draft' }, opensAt)).toBeNull();
  });

  it('is open for 45 days, until 17:00 in Beijing, and says that it is made up', async () => {
    const { data } = await portal.asStranger(ask, { slug: demonstrationCall.slug });
    expect(data?.['call']).toMatchObject({
      isOpen: true,
      isDemonstration: true,
      daysLeft: 45,
      closing: { call: { time: '17:00', zone: 'Asia/Shanghai' } },
    });
  });

  it('says everything in every language', () => {
    const texts = [
      demonstrationCall.title,
      demonstrationCall.text,
      ...demonstrationCall.criteria.map(({ title }) => title),
      ...demonstrationCall.sections.flatMap(({ title, question }) => [title, question]),
    ];
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...languages].sort());
  });

  it('has one draft, led by COL, with SEAMEO confirmed and ALECSO still asked, however often it is seeded', async () => {
    const rows = await portal.sql(
      `select p.number, p.state, (select json_object_agg(o.slug, x.confirmation) from partnerships x
         join organisations o on o.id = x.organisation_id where x.proposal_id = p.id) as parts,
         (select count(*)::int from proposal_sections s where s.proposal_id = p.id) as written
       from proposals p join calls c on c.id = p.call_id where c.slug = $1`,
      [demonstrationCall.slug],
    );
    expect(rows).toEqual([
      {
        number: expect.stringMatching(/^P-\d{4}-001$/),
        state: 'draft',
        parts: { col: 'waiting', seameo: 'confirmed', alecso: 'waiting' },
        written: 2,
      },
    ]);
  });

  it('lets ALECSO’s representative see and confirm it', async () => {
    const [person] = await portal.sql<{ id: string }>(
      `select id from people where name = 'Representative of ALECSO'`,
    );
    const run = await portal.as(String(person?.id));
    const { data } = await run(
      '{ myProposals { items { number viewerCanConfirm waitingFor { slug } totals { budget ceiling } } } }',
    );
    expect(data?.['myProposals']).toMatchObject({
      items: [
        {
          viewerCanConfirm: true,
          waitingFor: [{ slug: 'alecso' }],
          totals: { budget: 150_000, ceiling: 200_000 },
        },
      ],
    });
  });
});
