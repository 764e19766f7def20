import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { strayLeaves } from './leaves.js';

const schema = buildSchema(`
  enum Season { SPRING AUTUMN }
  scalar Instant
  interface Gathering { id: ID! }
  type Meeting implements Gathering { id: ID! season: Season seats: Int at: Instant names: [String!]! }
  type Query { meetings: [Meeting!]! next: Gathering }
`);
const document = `
  query { meetings { key: id ...Inside } next { id ... on Meeting { season } } }
  fragment Inside on Meeting { season seats at names }
`;
const meeting = { key: 'a', season: 'SPRING', seats: 3, at: 'now', names: ['x'] };
const answer = (changed: object, next: object | null = null) => ({
  meetings: [meeting, { ...meeting, ...changed }],
  next,
});

describe('leaves of an answer', () => {
  it.each([
    ['as the schema says', answer({}, { id: 'b', season: 'AUTUMN' })],
    ['null', answer({ season: null, seats: null })],
    ['of scalars that are the portal’s own', answer({ at: 5 })],
  ])('are fine when %s', (_what, data) => {
    expect(strayLeaves(schema, document, data)).toEqual([]);
  });

  it.each([
    ['a number for an ID', answer({ key: 5 }), 'Query.meetings[1].key: 5'],
    ['a word that is no season', answer({ season: 'spring' }), 'Query.meetings[1].season: "spring"'],
    ['a number in words', answer({ seats: '3' }), 'Query.meetings[1].seats: "3"'],
    ['a fraction', answer({ seats: 0.5 }), 'Query.meetings[1].seats: 0.5'],
    ['a number in a list of words', answer({ names: ['x', 1] }), 'Query.meetings[1].names[1]: 1'],
    ['an object for a word', answer({ names: [{}] }), 'Query.meetings[1].names[0]: {}'],
    ['in a fragment on one kind', answer({}, { id: 'b', season: 'winter' }), 'Query.next.season: "winter"'],
  ])('are found when there is %s', (_what, data, place) => {
    expect(strayLeaves(schema, document, data)).toEqual([place]);
  });
});
