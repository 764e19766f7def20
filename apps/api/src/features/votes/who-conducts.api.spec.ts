import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said, type Founder } from '../../../test/board.js';
import { TestRoom, takeUpItem } from '../../../test/given-room.js';

const enterStage = `mutation ($organisation: String!, $stage: MembershipStage!, $startsOn: CalendarDate!, $successor: String) {
  enterMembershipStage(organisation: $organisation, standing: member, stage: $stage, startsOn: $startsOn,
    basis: "Letter of the Rector", successor: $successor) { id } }`;
const vacate = `mutation ($id: ID!, $version: Int!, $on: CalendarDate!, $acting: String) {
  declareChairVacant(id: $id, version: $version, on: $on, because: "It withdrew.", acting: $acting) { id } }`;

/** The Chair is not who is named in a term, but who exercises it on the day (network.md, section 3). */
describe('a meeting is conducted', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let room: TestRoom;
  const today = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       select gen_random_uuid(), id, current_date - 400, current_date + 300, 'AB/2025/02' from organisations where slug = 'alecso'`,
    );
    room = await TestRoom.open(board, 'alecso', 'iste', 'seameo', 'col', 'slibnu');
  });
  afterAll(() => portal.stop());

  const conducts = async (founder: Founder): Promise<boolean> => {
    const { floor } = await room.seenBy(board.representatives[founder]);
    const act = await (await board.as(founder))(takeUpItem, { itemId: room.item });
    expect(act.refusal ?? 'done').toBe(floor.viewerCanConduct ? 'done' : 'NOT_ALLOWED');
    return floor.viewerCanConduct;
  };
  const inTheChair = async (): Promise<string[]> => {
    const { data } = await portal.asStranger('{ board { chairs member { slug } } }');
    const seats = data?.['board'] as { chairs: boolean; member: { slug: string } }[];
    return seats.filter(({ chairs }) => chairs).map(({ member }) => member.slug);
  };
  const waiting = async (): Promise<Json[]> => {
    const answered = await (await board.asSecretary)('{ needsYou { kind title path } }');
    return said<Json[]>(answered, 'needsYou').filter(({ kind }) => kind === 'fill_chair');
  };
  const vacant = async () => {
    const { data } = await portal.asStranger('{ chairTerms { isCurrent isVacant } }');
    return data?.['chairTerms'] as Json[];
  };
  const chairDuty = async (): Promise<string> => {
    const answered = await (
      await board.asSecretary
    )('{ yearlyDuties { years { isAhead isOver duties { duty state } } } }');
    const { years } = said<{ years: Json[] }>(answered, 'yearlyDuties');
    const running = years.find(({ isAhead, isOver }) => !isAhead && !isOver);
    return running?.['duties'].find(({ duty }: Json) => duty === 'chair').state;
  };

  it('by the representative of the Member in the Chair', async () => {
    expect(await conducts('alecso')).toBe(true);
    expect(await conducts('iste')).toBe(false);
    expect(await inTheChair()).toEqual(['alecso']);
    expect(await waiting()).toEqual([]);
  });

  it('not by that of one whose membership has ended: the Chair is vacant, and the Secretariat is told', async () => {
    const entered = await (
      await board.asSecretary
    )(enterStage, { organisation: 'alecso', stage: 'withdrawn', startsOn: today() });
    expect(entered.refusal ?? null).toBeNull();
    expect(await conducts('alecso')).toBe(false);
    expect(await inTheChair()).toEqual([]);
    expect(await vacant()).toEqual([{ isCurrent: false, isVacant: true }]);
    expect(await waiting()).toMatchObject([{ title: expect.stringContaining('Arab'), path: '/board/chair' }]);
    expect(await chairDuty()).toBe('at_risk');
  });

  it('by that of the Member that acts', async () => {
    const [term] = await portal.sql<{ id: string; version: number }>(`select id, version from chair_terms`);
    const given = { ...term, on: today(), acting: 'iste' };
    said(await (await board.asSecretary)(vacate, given), 'declareChairVacant');
    expect(await conducts('iste')).toBe(true);
    expect(await conducts('alecso')).toBe(false);
    expect(await inTheChair()).toEqual(['iste']);
    expect(await waiting()).toEqual([]);
  });

  it('never by two that act at once', async () => {
    await expect(
      portal.source.query(
        `insert into acting_chairs (id, organisation_id, starts_on, as_vice_chair)
         select gen_random_uuid(), id, current_date + 30, false from organisations where slug = 'col'`,
      ),
    ).rejects.toThrow('acting_chairs_do_not_overlap');
  });

  it('by that of what the Member was merged into, which the stage of its membership says once', async () => {
    const run = await board.asSecretary;
    const merged = { organisation: 'iste', stage: 'succeeded', startsOn: today() };
    expect((await run(enterStage, merged)).refusal).toBe('MEMBERSHIP_NEEDS_SUCCESSOR');
    expect((await run(enterStage, { ...merged, successor: 'seameo' })).refusal ?? null).toBeNull();
    expect(
      await portal.sql(
        `select o.slug, s.basis from successions s join organisations o on o.id = s.successor_id`,
      ),
    ).toEqual([{ slug: 'seameo', basis: 'Letter of the Rector' }]);
    expect(await conducts('seameo')).toBe(true);
    expect(await conducts('iste')).toBe(false);
    expect(await inTheChair()).toEqual(['seameo']);
  });
});
