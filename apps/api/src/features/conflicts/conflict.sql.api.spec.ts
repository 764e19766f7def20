import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TestPortal } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { givenProposal } from '../../../test/given-proposal.js';
import { capacities, type Capacity } from '../../platform/auth/actor.js';
import { newId } from '../../platform/db/new-id.js';
import { derivedConflicts, isConflicted, whoRules, type RuledConflict } from './conflict.rules.js';
import * as sql from './conflict.sql.js';

const organisations = [
  'col',
  'iste',
  'seameo',
  'alecso',
  'slibnu',
  'beijing-normal-university',
  'bnu-faculty-of-education',
];
const slug = fc.constantFrom(...organisations);
const grounds = ['own_organisation', 'secretariat', 'joint_project', 'declared'] as const;

/** A world: who holds what, who proposes with whom, who had projects with whom, and what was ruled. */
const worlds = fc.record({
  mandates: fc.array(
    fc.record({ organisation: slug, capacity: fc.constantFrom(...capacities), ended: fc.boolean() }),
    { maxLength: 3 },
  ),
  consortium: fc.array(fc.record({ organisation: slug, declined: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  projects: fc.array(
    fc.record({
      participants: fc.uniqueArray(slug, { maxLength: 3 }),
      start: fc.integer({ min: -6, max: 1 }),
      length: fc.option(fc.integer({ min: 0, max: 5 })),
    }),
    { maxLength: 3 },
  ),
  rulings: fc.array(
    fc.record({
      ground: fc.constantFrom(...grounds),
      organisation: slug,
      state: fc.constantFrom('confirmed' as const, 'waived' as const),
    }),
    { maxLength: 3 },
  ),
});

/** The statements that hide ask the database; the rules say what it ought to answer. */
describe('conflicts in SQL', () => {
  let portal: TestPortal;
  let proposal: string;
  let ids: Record<string, string>;
  let parentOf: Record<string, string>;
  let lead: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    lead = await portal.given.person();
    await portal.given.mandate(lead, 'col', 'representative', '2022-01-01', '2023-01-01');
    const people = {
      leadRepresentative: lead,
      partnerConfirmed: lead,
      partnerWaiting: lead,
      partnerDeclined: lead,
    };
    const number = await givenProposal(
      portal,
      { people },
      { call: await givenCall(portal), state: 'eligible' },
    );
    proposal =
      (await portal.sql<{ id: string }>(`select id from proposals where number = $1`, [number]))[0]?.id ?? '';
    const rows = await portal.sql<{ id: string; slug: string; parentId: string | null }>(
      `select id, slug, parent_id as "parentId" from organisations`,
    );
    ids = Object.fromEntries(rows.map((row) => [row.slug, row.id]));
    parentOf = Object.fromEntries(rows.flatMap(({ id, parentId }) => (parentId ? [[id, parentId]] : [])));
  });
  afterAll(() => portal.stop());

  const idOf = (of: string) => ids[of] as string;

  it('are those of the rules, whatever the world is like', async () => {
    expect(organisations.filter((one) => parentOf[idOf(one)]).length).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await portal.source.transaction(async (tx) => {
          const undo = new Error('undo');
          try {
            await tx.transaction(async (inner) => {
              const person = newId();
              await inner.query(
                `insert into people (id, name, language, time_zone) values ($1, 'A person', 'en', 'Asia/Shanghai')`,
                [person],
              );
              await inner.query(`delete from partnerships where proposal_id = $1`, [proposal]);
              await inner.query(`delete from project_participants`);
              const held: { organisationId: string; capacity: Capacity }[] = [];
              for (const { organisation, capacity, ended } of world.mandates) {
                await inner.query(
                  `insert into mandates (id, person_id, organisation_id, capacity, starts_at, ends_at, basis) values ($1, $2, $3, $4, '2022-01-01', case when $5 then now() end, 'Letter')
                   on conflict do nothing`,
                  [newId(), person, idOf(organisation), capacity, ended],
                );
              }
              held.push(
                ...(await inner.query<typeof held>(
                  `select organisation_id as "organisationId", capacity from mandates where person_id = $1 and ends_at is null`,
                  [person],
                )),
              );
              const parts = new Map(
                world.consortium.map(({ organisation, declined }) => [idOf(organisation), declined]),
              );
              for (const [organisationId, declined] of parts)
                await inner.query(
                  `insert into partnerships (id, proposal_id, organisation_id, is_lead, role, budget, in_kind, confirmation, answered_at, answered_by_id)
                   values ($1, $2, $3, false, 'Work', 1, 1, case when $4 then 'declined' else 'confirmed' end, now(), $5)`,
                  [newId(), proposal, organisationId, declined, person],
                );
              const [{ year }] = await inner.query<[{ year: number }]>(
                `select extract(year from (now() + interval '8 hours')::date)::int as year`,
              );
              const projects = world.projects.map(({ participants, start, length }) => ({
                participants: participants.map(idOf),
                startYear: year + start,
                endYear: length === null ? null : year + start + length,
              }));
              for (const { participants, startYear, endYear } of projects) {
                const id = newId();
                await inner.query(
                  `insert into projects (id, slug, title, start_year, end_year) values ($1, $4, '{"en": "P"}', $2, $3)`,
                  [id, startYear, endYear, id],
                );
                for (const one of participants)
                  await inner.query(`insert into project_participants values ($1, $2)`, [id, one]);
              }
              const known = new Map<string, RuledConflict>();
              for (const { ground, organisation, state } of world.rulings) {
                const organisationId = ground === 'declared' ? null : idOf(organisation);
                known.set(`${ground} ${organisationId}`, { ground, organisationId, state });
              }
              for (const { ground, organisationId, state } of known.values())
                await inner.query(
                  `insert into conflicts (id, proposal_id, person_id, ground, organisation_id, state, kind, words, declared_at)
                   values ($1, $2, $3, $4, $5, $6, case when $5::uuid is null then 'other' end, case when $5::uuid is null then 'W' end, case when $5::uuid is null then now() end)`,
                  [newId(), proposal, person, ground, organisationId, state],
                );
              const consortium = [...parts].flatMap(([id, declined]) => (declined ? [] : [id]));
              const derived = derivedConflicts({ mandates: held, parentOf, consortium, projects, year });
              const [answer] = await inner.query<[{ conflicted: boolean; derived: string[] }]>(
                `select ${sql.isConflicted('$2::uuid', 'p')} as conflicted,
                   (select coalesce(json_agg(k.ground || ' ' || k.organisation_id order by k.ground, k.organisation_id), '[]') from ${sql.conflictingOrganisations('$2::uuid')} k
                    where k.organisation_id in (select organisation_id from ${sql.consortiumOf('p')} x)) as derived
                 from proposals p where p.id = $1`,
                [proposal, person],
              );
              expect(answer.derived).toEqual(
                derived.map(({ ground, organisationId }) => `${ground} ${organisationId}`).sort(),
              );
              expect(answer.conflicted).toBe(isConflicted(derived, [...known.values()]));
              throw undo;
            });
          } catch (error) {
            if (error !== undo) throw error;
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  it('count Organisations of the version that was handed in, too, where it has been changed since', async () => {
    const person = await portal.given.representative('alecso');
    const conflicted = async () =>
      (
        await portal.sql<{ yes: boolean }>(
          `select ${sql.isConflicted('$2::uuid', 'p')} as yes from proposals p where p.id = $1`,
          [proposal, person],
        )
      )[0]?.yes;
    await portal.source.query(`delete from partnerships where proposal_id = $1 and organisation_id = $2`, [
      proposal,
      idOf('alecso'),
    ]);
    expect(await conflicted()).toBe(false);
    await portal.source.query(
      `update submissions set content = jsonb_set(content, '{parts}', jsonb_build_array(jsonb_build_object('organisationId', $2::text))) where proposal_id = $1`,
      [proposal, idOf('alecso')],
    );
    await portal.source.query(`update proposals set changed_since_submission = true where id = $1`, [
      proposal,
    ]);
    expect(await conflicted()).toBe(true);
  });

  it('lead to the Member that rules, as the rules say', async () => {
    const [chair, vice] = ['iste', 'seameo'];
    await portal.source.query(`delete from chair_terms`);
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis) values (gen_random_uuid(), $1, current_date - 30, current_date + 300, 'B'), (gen_random_uuid(), $2, current_date + 300, current_date + 600, 'B')`,
      [idOf(chair), idOf(vice)],
    );
    const holders = {
      [chair]: await portal.given.representative(chair),
      [vice]: await portal.given.representative(vice),
    };
    const alternate = await portal.given.holder(chair, 'first_alternate');
    const declare = (person: string) =>
      portal.source.query(
        `insert into conflicts (id, proposal_id, person_id, ground, kind, words, declared_at) values (gen_random_uuid(), $1, $2, 'declared', 'other', 'W', now())`,
        [proposal, person],
      );
    const rules = async () =>
      (
        await portal.sql<{ id: string }>(
          `select ${sql.rulingMember('p')} as id from proposals p where p.id = $1`,
          [proposal],
        )
      )[0]?.id;
    await portal.source.query(
      `delete from partnerships where proposal_id = $1 and organisation_id = any($2)`,
      [proposal, [idOf(chair), idOf(vice)]],
    );
    const expected = (...conflicted: string[]) =>
      whoRules([
        {
          organisationId: idOf(chair),
          holders: [holders[chair], alternate].map((personId) => ({
            personId: personId ?? '',
            conflicted: conflicted.includes(personId ?? ''),
          })),
        },
        {
          organisationId: idOf(vice),
          holders: [{ personId: holders[vice] ?? '', conflicted: conflicted.includes(holders[vice] ?? '') }],
        },
      ]);
    expect(await rules()).toBe(expected());
    await declare(holders[chair] ?? '');
    expect(await rules()).toBe(expected(holders[chair] ?? ''));
    expect(await rules()).toBe(idOf(chair));
    await declare(alternate);
    expect(await rules()).toBe(expected(holders[chair] ?? '', alternate));
    expect(await rules()).toBe(idOf(vice));
  });
});
