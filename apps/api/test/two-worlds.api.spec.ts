import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getOperationAST,
  isListType,
  isNonNullType,
  isObjectType,
  getNamedType,
  Kind,
  OperationTypeNode,
  parse,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { originKinds } from '../src/features/provenance/provenance-lines.js';
import { newId } from '../src/platform/db/new-id.js';
import { TestPortal } from './api.js';
import { chairIs, joins } from './given-conflict.js';
import { givenCall } from './given-call.js';
import { close, givenCast, givenProposal, type Cast, type Role } from './given-proposal.js';
import { documents } from './questions.js';

/** Values of a type where nothing better is known. */
const examples: Record<string, unknown> = {
  ID: '0190a0a0-0000-7000-8000-000000000000',
  String: 'x',
  Int: 30,
  Float: 1,
  Boolean: true,
  Instant: '2027-01-01T00:00:00Z',
  CalendarDate: '2027-01-01',
  WallClock: '2027-01-01T10:00',
  Language: 'en',
  TextsByLanguage: { en: 'x' },
};

function example(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [example(type.ofType)];
  if ('getValues' in type) return type.getValues()[0]?.name;
  if ('getFields' in type)
    return Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, example(one.type)]));
  return examples[type.name];
}

/** Somebody of the Secretariat in conflict, a Member that is recused from its award and not the Chair, and a stranger. */
const readers: Role[] = ['secretariat', 'unrelatedMember', 'stranger'];

/**
 * One database in two states that differ only in what these people may not see: a proposal from which they are kept
 * away, and the draft of another Member. Whatever the web client asks, they are answered the same in both.
 */
describe('two worlds that differ in what somebody may not see', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let hidden: string;
  const cookies = new Map<Role, string>();
  let draft: string;
  let item: string;
  let ids: Record<'hidden' | 'draft' | 'part', string>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    await chairIs(portal, 'iste', 'seameo');
    call = await givenCall(portal);
    hidden = await givenProposal(portal, cast, {
      call,
      state: 'submitted',
      waiting: false,
      title: 'Platypus lessons',
    });
    draft = await givenProposal(portal, cast, { call, state: 'draft', title: 'Wombat lessons' });
    for (const number of [hidden, draft]) await joins(portal, number, 'slibnu', cast.people.secretariat);
    await close(portal, call);
    await portal.source.query(
      `insert into review_rounds (call_id, phase, due_on, opened_at) select id, 'advice', '2099-01-01', now() from calls where slug = $1`,
      [call],
    );
    item = newId();
    const meeting = newId();
    await portal.source.query(
      `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, link, convened_at)
       values ($1, 'AB-2031-77', 'A meeting', 'ordinary', 'online', 'convened', '2031-06-02T10:00', 'Etc/UTC', '2031-06-02T10:00Z', 90, 'https://meet.example', now())`,
      [meeting],
    );
    await portal.source.query(
      `insert into agenda_items (id, meeting_id, position, title, kind, minutes, presenter_name)
       values ($1, $2, 1, 'A personal matter', 'decision', 15, '')`,
      [item, meeting],
    );
    // Whoever is to decide on an award reads the proposal: who is recused from its item does not.
    await portal.source.query(
      `insert into recusals (id, agenda_item_id, member_id, reason, declared_by_id, declared_at)
       select gen_random_uuid(), $1, o.id, 'declared', $2, now() from organisations o where o.slug = 'unesco-iite'`,
      [item, cast.people.unrelatedMember],
    );
    const idOf = async (number: string) =>
      (await portal.sql<{ id: string }>(`select id from proposals where number = $1`, [number]))[0]?.id ?? '';
    const [part] = await portal.sql<{ id: string }>(
      `select x.id from partnerships x join proposals p on p.id = x.proposal_id where p.number = $1 and x.is_lead`,
      [hidden],
    );
    for (const role of [...readers, 'leadRepresentative'] as const)
      if (role !== 'stranger') cookies.set(role, await portal.cookieOf(cast.people[role]));
    ids = { hidden: await idOf(hidden), draft: await idOf(draft), part: part?.id ?? '' };
  });
  afterAll(() => portal.stop());

  /** Makes the world another one for those who may see, and for nobody else. */
  async function otherWorld(): Promise<void> {
    const run = (text: string, values: unknown[] = []) => portal.source.query(text, values);
    await run(
      `update proposals set title = 'Echidna lessons', state = 'eligible', directions = '{1,2,3}', version = 9 where id = $1`,
      [ids.hidden],
    );
    await run(
      `update submissions set content = jsonb_set(content, '{title}', '"Echidna lessons"') where proposal_id = $1`,
      [ids.hidden],
    );
    await run(`update proposals set title = 'Dingo lessons', sdg_targets = '{4.1}' where id = $1`, [
      ids.draft,
    ]);
    await run(`update proposal_sections set text = 'Something else.' where proposal_id = any($1)`, [
      [ids.hidden, ids.draft],
    ]);
    await run(
      `update partnerships set budget = 77, role = 'Other work' where proposal_id = any($1) and confirmation <> 'declined'`,
      [[ids.hidden, ids.draft]],
    );
    for (const id of [ids.hidden, ids.draft])
      await run(
        `insert into audit_entries (person_id, act, noun, noun_id, details) values ($1, 'submitProposal', 'Proposal', $2, '{}')`,
        [cast.people.leadRepresentative, id],
      );
    for (const id of [ids.hidden, ids.part])
      await run(
        `insert into mails (id, kind, about_id, address, language, state, attempts) values (gen_random_uuid(), 'proposal_submitted', $1, 'rep@col.example', 'en', 'failing', 3)`,
        [id],
      );
    await run(
      `insert into conflicts (id, proposal_id, person_id, ground, kind, words, declared_at) values (gen_random_uuid(), $1, $2, 'declared', 'other', 'W', now())`,
      [ids.hidden, cast.people.partnerConfirmed],
    );
    // What an item of the agenda is about is known to those who read its title; of whose proposal it is, to fewer.
    await run(
      `insert into awards (id, proposal_id, agenda_item_id, motion) values (gen_random_uuid(), $1, $2, 'To award it.')`,
      [ids.hidden, item],
    );
    const review = newId();
    await run(
      `insert into reviews (id, call_id, proposal_id, reviewer_id, submitted_at) select $1, call_id, id, $2, now() from proposals where id = $3`,
      [review, cast.people.partnerDeclined, ids.hidden],
    );
    await run(
      `insert into submitted_reviews (id, review_id, scores, submitted_at) values (gen_random_uuid(), $1, '{"alignment": {"score": 1, "words": "Poor."}}', now())`,
      [review],
    );
    await run(
      `insert into review_comments (id, review_id, text, said_at) values (gen_random_uuid(), $1, 'Poor.', now())`,
      [review],
    );
    await run(
      `insert into audit_entries (person_id, act, noun, noun_id, details) values ($1, 'submitReview', 'Review', $2, '{}')`,
      [cast.people.partnerDeclined, review],
    );
    await run(
      `insert into mails (id, kind, about_id, address, language, state, attempts) values (gen_random_uuid(), 'review_asked', $1, 'rep@iste.example', 'en', 'failing', 3)`,
      [review],
    );
    const more = await givenProposal(portal, cast, { call, state: 'submitted', title: 'Quokka lessons' });
    await joins(portal, more, 'slibnu', cast.people.secretariat);
  }

  /** The Board reads what the panel advises, so this is hidden from fewer. */
  async function adviseOnHidden(): Promise<void> {
    await portal.source.query(
      `insert into panel_advices (id, proposal_id, outcome, text, advised_at, recorded_by_id, mandate_id)
       select gen_random_uuid(), $1, 'decline', 'Platypus lessons fall short.', now(), m.person_id, m.id from mandates m where m.person_id = $2 limit 1`,
      [ids.hidden, cast.people.secretariat],
    );
  }

  /** What an argument of a root field may be, so that it asks for what is hidden where it can. */
  function candidates(root: string, argument: string, type: GraphQLInputType): unknown[] {
    const proposals = [hidden, draft, 'P-0000-000'];
    if (root === 'provenance')
      return argument === 'kind'
        ? [...originKinds]
        : [...proposals, call, 'col', ...Object.values(ids), item];
    if (argument === 'proposal' || (argument === 'number' && /proposal/i.test(root))) return proposals;
    if (argument === 'call' || (argument === 'slug' && /call/i.test(root))) return [call];
    if (argument === 'text' && root === 'search') return ['lessons', 'platypus', 'echidna', 'wombat', hidden];
    if (argument === 'noun') return ['Proposal'];
    if (argument === 'first') return [100];
    if (argument === 'slug') return ['col', 'slibnu'];
    if (/id$/i.test(argument)) return Object.values(ids);
    return isNonNullType(type) ? [example(type)] : [undefined];
  }

  /** Every question of the shipped client with each of its sampled arguments. */
  function questions(): { text: string; variables: Record<string, unknown> }[] {
    const fields = portal.app.get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {};
    return documents.flatMap((text) => {
      const operation = getOperationAST(parse(text));
      if (operation?.operation !== OperationTypeNode.QUERY) return [];
      const choices = new Map<string, unknown[]>();
      for (const root of operation.selectionSet.selections)
        if (root.kind === Kind.FIELD)
          for (const { name, value } of root.arguments ?? []) {
            const type = fields[root.name.value]?.args.find((one) => one.name === name.value)?.type;
            if (value.kind === Kind.VARIABLE && type)
              choices.set(value.name.value, candidates(root.name.value, name.value, type));
          }
      const all = [...choices].reduce<Record<string, unknown>[]>(
        (before, [name, values]) =>
          before.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
        [{}],
      );
      return all.map((variables) => ({ text, variables }));
    });
  }

  /** What leaves the house otherwise than by GraphQL: feeds, exports, the harvest. */
  const waysOut = [
    '/calls/feed/en.atom',
    '/library.atom',
    '/library.csv',
    '/oai?verb=ListRecords&metadataPrefix=oai_dc',
    '/board/decisions.csv',
  ];

  async function answers(role: Role): Promise<Map<string, string>> {
    const heard = new Map<string, string>();
    const run = cast.as[role];
    for (const path of waysOut) {
      const { status, text } = await portal.http.get(path).set({ Cookie: cookies.get(role) ?? '' });
      expect({ path, status }).toEqual({ path, status: 200 });
      heard.set(path, text.replace(/<responseDate>.*<\/responseDate>/, ''));
    }
    for (const { text, variables } of questions()) {
      const [name] = /^\w+ \w+/.exec(text) ?? [''];
      heard.set(`${name} ${JSON.stringify(variables)}`, JSON.stringify(await run(text, variables)));
    }
    return heard;
  }

  it('answer each of them the same, and tell those apart who may see', async () => {
    const before = new Map<Role, Map<string, string>>();
    for (const role of [...readers, 'leadRepresentative'] as Role[]) before.set(role, await answers(role));
    expect(before.get('secretariat')?.size).toBeGreaterThan(100);
    await otherWorld();
    const told = async (role: Role) => {
      const after = await answers(role);
      return [...(before.get(role) ?? [])].filter(([question, answer]) => after.get(question) !== answer);
    };
    for (const role of readers) expect({ role, differs: await told(role) }).toEqual({ role, differs: [] });
    expect((await told('leadRepresentative')).length).toBeGreaterThan(3);
    await adviseOnHidden();
    for (const role of ['secretariat', 'stranger'] as const)
      expect({ role, differs: await told(role) }).toEqual({ role, differs: [] });
    expect((await told('unrelatedMember')).length).toBeGreaterThan(0);
    for (const [question, answer] of before.get('secretariat') ?? [])
      expect({ question, names: /platypus lessons|wombat lessons/i.test(answer) }).toEqual({
        question,
        names: false,
      });
  });

  it('refuse every change of a hidden proposal as if there were none', async () => {
    const changes = portal.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {};
    const asked = (field: GraphQLField<unknown, unknown>, number: string) => {
      const given = field.args.map((one) => {
        const value = one.name === 'number' || one.name === 'proposal' ? number : example(one.type);
        return `${one.name}: ${literal(value, one.type)}`;
      });
      const below = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
      return `mutation { ${field.name}(${given.join(', ')})${below} }`;
    };
    const about = Object.values(changes).filter(
      ({ name, args }) =>
        args.some(
          (one) => one.name === 'proposal' || (one.name === 'number' && !/meeting|minutes/i.test(name)),
        ) && args.every((one) => !('getFields' in getNamedType(one.type))),
    );
    expect(about.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['decideEligibility', 'declareConflict', 'ruleOnConflict', 'withdrawProposal']),
    );
    for (const role of readers)
      for (const field of about) {
        const [there, absent] = [
          await cast.as[role](asked(field, hidden)),
          await cast.as[role](asked(field, 'P-0000-000')),
        ];
        expect({ role, field: field.name, ...there }).toEqual({ role, field: field.name, ...absent });
      }
  });
});

/** A value as GraphQL writes it: words of an enumeration have no quotes. */
function literal(value: unknown, type: GraphQLInputType): string {
  if ('getValues' in getNamedType(type)) return Array.isArray(value) ? `[${value.join()}]` : String(value);
  if (Array.isArray(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  return JSON.stringify(value ?? null).replace(/"(\w+)":/g, '$1:');
}
