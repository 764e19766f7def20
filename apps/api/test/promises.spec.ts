import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  printSchema,
  subscribe,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { differencesFromEntities } from '../src/platform/db/differences.js';
import { allViews } from '../src/platform/read-model/view.js';
import { TestPortal } from './api.js';

/** Root fields that strangers may ask; whatever is not named here refuses them. */
const publicFields = [
  'actingChair',
  'actionDirections',
  'agendaByLink',
  'annualReport',
  'annualReports',
  'board',
  'call',
  'calls',
  'chairNominations',
  'chairRotation',
  'chairTerms',
  'conferences',
  'countriesOrAreas',
  'decision',
  'decisionRegister',
  'decisions',
  'directory',
  'draftToCorrect',
  'invitationOffer',
  'invitationToMeeting',
  'library',
  'me',
  'meeting',
  'meetings',
  'minutes',
  'minutesOfTheBoard',
  'minutesSection',
  'networkTexts',
  'organisation',
  'partnersMeetings',
  'portfolio',
  'portfolioProjects',
  'project',
  'provenance',
  'publishedWorks',
  'questionOfDate',
  'rulesOfProcedure',
  'rulesProposals',
  'rulesVersions',
  'sdgTargets',
  'search',
  'shortNoticeByLink',
  'timeZones',
  'vote',
  'withdrawnWork',
  'work',
];

/** Routes that a stranger may use; whatever is not named here refuses them or does not exist. */
const publicRoutes = [
  'GET /',
  'GET /*path',
  'GET /board/decisions.csv',
  'GET /calendar/:token.ics',
  'GET /calls/feed/:language.atom',
  'GET /files/:id',
  'GET /health/live',
  'GET /health/ready',
  'GET /library.atom',
  'GET /library.csv',
  'GET /library/:slug',
  'GET /library/:slug.bib',
  'GET /library/:slug.jsonld',
  'GET /library/:slug.linkset.json',
  'GET /library/:slug.ris',
  'GET /library/:slug/files/:id',
  'GET /library/import/template.csv',
  'GET /meetings/:number.ics',
  'GET /oai',
  'GET /projects/portfolio.csv',
  'POST /agenda/:token',
  'POST /answer/:token',
  'POST /dates/:token',
  'POST /invitations/:token',
  'POST /language',
  'POST /minutes/:token',
  'POST /notice/:token',
  'POST /oai',
  'POST /reset-password',
  'POST /reset-password/:token',
  'POST /sign-in',
  'POST /sign-out',
];

const examples: Record<string, string> = {
  ID: '"0190a0a0-0000-7000-8000-000000000000"',
  String: '"x"',
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Instant: '"2027-01-01T00:00:00Z"',
  CalendarDate: '"2027-01-01"',
  WallClock: '"2027-01-01T10:00"',
  Language: '"en"',
  TextsByLanguage: '{ en: "x" }',
};

function example(type: GraphQLInputType): string {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return `[${example(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if ('getFields' in type)
    return `{ ${Object.values(type.getFields())
      .map((field) => `${field.name}: ${example(field.type)}`)
      .join(', ')} }`;
  const value = examples[type.name];
  if (!value) throw new Error(`No example of ${type.name}`);
  return value;
}

function asked(field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter((argument) => isNonNullType(argument.type))
    .map((argument) => `${argument.name}: ${example(argument.type)}`);
  const below = isObjectType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${field.name}${args.length ? `(${args.join(', ')})` : ''}${below}`;
}

describe('the promises of the house', () => {
  let portal: TestPortal;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    portal = await TestPortal.start();
    schema = portal.app.get(GraphQLSchemaHost).schema;
  });
  afterAll(() => portal.stop());

  const rootTypes = {
    Query: 'getQueryType',
    Mutation: 'getMutationType',
    Subscription: 'getSubscriptionType',
  } as const;
  const rootFields = (kind: keyof typeof rootTypes) =>
    Object.values(schema[rootTypes[kind]]()?.getFields() ?? {});

  it('closes every mutation to strangers', async () => {
    for (const field of rootFields('Mutation')) {
      const { refusal } = await portal.asStranger(`mutation { ${asked(field)} }`);
      expect([field.name, refusal]).toEqual([field.name, 'SIGN_IN_REQUIRED']);
    }
  });

  it('closes every subscription to strangers, and answers none over HTTP', async () => {
    const secretary = await portal.as(await portal.given.secretariat());
    for (const field of rootFields('Subscription')) {
      const document = `subscription { ${asked(field)} }`;
      const reading = { viewer: null, language: 'en' };
      const answer = await subscribe({ schema, document: parse(document), contextValue: reading });
      expect('errors' in answer && answer.errors?.map(({ message }) => message)).toEqual([
        'SIGN_IN_REQUIRED',
      ]);
      const { data, refusal } = await secretary(document);
      expect([field.name, data, refusal]).toEqual([field.name, null, 'OPERATION_RESOLUTION_FAILURE']);
    }
  });

  it('closes every query to strangers that is not said to be public', async () => {
    const open: string[] = [];
    for (const field of rootFields('Query')) {
      const { refusal } = await portal.asStranger(`{ ${asked(field)} }`);
      if (refusal !== 'SIGN_IN_REQUIRED') open.push(field.name);
    }
    expect(open.sort()).toEqual(publicFields);
  });

  it('knows of every route whether strangers may use it', () => {
    const stack = (
      portal.app.getHttpAdapter().getInstance() as {
        router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
      }
    ).router.stack;
    const routes = stack.flatMap(({ route }) =>
      route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
    );
    const guarded = [
      'POST /uploads',
      'HEAD /uploads/:id',
      'PATCH /uploads/:id',
      'DELETE /uploads/:id',
      'PUT /files',
      'GET /meetings/:number/pack.pdf',
      'GET /meetings/:number/pack.txt',
      'GET /proposals/:number/copy.pdf',
    ];
    expect(
      [...new Set(routes)].filter((path) => !guarded.includes(path) && !path.includes('/graphql')).sort(),
    ).toEqual(publicRoutes);
  });

  it('answers every field below the root from the read model', () => {
    const views = new Map(allViews().map((view) => [view.type, view]));
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name in rootTypes || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        expect([type.name, field.name, field.resolve]).toEqual([type.name, field.name, undefined]);
        const view = views.get(type.name);
        if (view)
          expect([type.name, field.name, view.fields.has(field.name)]).toEqual([type.name, field.name, true]);
      }
    }
  });

  it('counts in whole numbers: only amounts, places on the map and bytes may be larger or finer than an Int', () => {
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())
        : [],
    );
    const said = fields.flatMap((field) => [field, ...('args' in field ? field.args : [])]);
    const fine = said.filter(({ type }) => String(getNamedType(type)) === 'Float').map(({ name }) => name);
    expect([...new Set(fine)].sort()).toEqual([
      'amount',
      'budget',
      'bytes',
      'ceiling',
      'committed',
      'inKind',
      'latitude',
      'longitude',
      'planned',
      'plannedTotal',
      'share',
      'spent',
      'yearly',
    ]);
  });

  it('has a database that is just what the entities say', async () => {
    expect(await differencesFromEntities(portal.source)).toEqual([]);
  });

  it('has the schema on file that it serves', () => {
    const onFile = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
    expect(onFile.trim()).toBe(printSchema(lexicographicSortSchema(schema)).trim());
  });

  it('writes every audit entry once and for all', async () => {
    await portal.source.query(
      `insert into audit_entries (act, noun, noun_id) values ('a', 'b', gen_random_uuid())`,
    );
    await expect(portal.source.query(`update audit_entries set act = 'c'`)).rejects.toThrow(
      'audit entries are written once',
    );
    await expect(portal.source.query(`delete from audit_entries`)).rejects.toThrow(
      'audit entries are written once',
    );
  });
});
