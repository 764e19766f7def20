import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';

const organisation = `query ($slug: String!) { organisation(slug: $slug) { memberships { stage }
  standingDesk { standing stage since basis next { standing stage decision } } } }`;
const enter = `mutation ($organisation: String!, $standing: Standing!, $stage: MembershipStage!, $on: CalendarDate!) {
  enterMembershipStage(organisation: $organisation, standing: $standing, stage: $stage, startsOn: $on,
    basis: "A letter") { id } }`;

describe('the standing of an Organisation as the Secretariat brings it forward', () => {
  let portal: TestPortal;
  let secretariat: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    secretariat = await portal.as(await portal.given.secretariat());
  });
  afterAll(() => portal.stop());

  const deskOf = async (run: Run, slug: string) =>
    (await run(organisation, { slug })).data?.['organisation']['standingDesk'];

  it('is nothing to anybody else', async () => {
    for (const run of [portal.asStranger, await portal.as(await portal.given.representative('col'))])
      expect(await deskOf(run, 'col')).toBeNull();
  });

  it('names what may follow, and for what the Board must have decided', async () => {
    expect(await deskOf(secretariat, 'col')).toMatchObject({
      standing: 'member',
      stage: 'in_force',
      next: [
        { standing: 'member', stage: 'suspended', decision: 'suspension' },
        { standing: 'member', stage: 'withdrawn', decision: null },
        { standing: 'member', stage: 'ended', decision: 'exclusion' },
      ],
    });
  });

  it('leads a newcomer from one stage to the next; what is prepared is public to nobody', async () => {
    const [newcomer] = await portal.sql<{ slug: string }>(
      `insert into organisations (id, slug, name, kind) values (gen_random_uuid(), 'newcomer', '{"en": "A newcomer"}', 'foundation')
       returning slug`,
    );
    const slug = newcomer?.slug ?? '';
    expect(await deskOf(secretariat, slug)).toMatchObject({
      stage: null,
      next: [
        { standing: 'member', stage: 'expression_of_interest', decision: null },
        { standing: 'partner', stage: 'expression_of_interest', decision: null },
        { standing: 'partner', stage: 'in_force', decision: null },
        { standing: 'observer', stage: 'expression_of_interest', decision: null },
        { standing: 'observer', stage: 'in_force', decision: null },
      ],
    });
    const step = {
      organisation: slug,
      standing: 'member',
      stage: 'expression_of_interest',
      on: '2026-03-01',
    };
    expect((await secretariat(enter, step)).refusal).toBeUndefined();
    expect(await deskOf(secretariat, slug)).toEqual({
      standing: 'member',
      stage: 'expression_of_interest',
      since: '2026-03-01',
      basis: 'A letter',
      next: [
        { standing: 'member', stage: 'due_diligence', decision: null },
        { standing: 'member', stage: 'withdrawn', decision: null },
        { standing: 'member', stage: 'ended', decision: null },
      ],
    });
    expect((await portal.asStranger(organisation, { slug })).data?.['organisation']).toEqual({
      memberships: [],
      standingDesk: null,
    });
  });
});
