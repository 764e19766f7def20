import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { at, entries } from '../../../test/given-presence.js';
import { table } from '../../../test/given-vote.js';
import { presenceOf, presentAt, recusedFrom, whyNotEnter } from './presence.rules.js';

describe('the presence ledger (Rules of Procedure, section 2, Presence)', () => {
  const ledger = entries(`
    14:00 COL arrived rep
    14:02 IITE arrived rep
    14:03 IITE arrived first
    14:05 ISTE proxy_given COL
    14:10 COL left rep
    14:12 COL stood_in second for rep
    14:20 IITE recused item3
    14:40 IITE came_back item3
    14:45 ISTE arrived rep
    14:50 COL arrived rep
    15:00 ISTE left rep
    15:05 ISTE recused item4
    15:06 ISTE arrived rep
    15:10 COL recused item4
    15:12 COL recusal_lifted item4
  `);
  const precedents = table(`
    nobody is there before anybody came        | 13:59 | COL  |                |                |       |
    who arrives at that instant is there       | 14:00 | COL  | rep            |                |       |
    both people of a Member are there          | 14:03 | IITE | rep first      |                |       |
    a Member that is not there gives its proxy | 14:05 | ISTE |                |                |       | COL
    who has left is not there                  | 14:10 | COL  |                |                |       |
    an alternate stands in                     | 14:12 | COL  | second         | second for rep |       |
    the recused leave the room                 | 14:20 | IITE | rep first      |                | item3 |
    and come back                              | 14:40 | IITE | rep first      |                |       |
    a proxy is revoked by appearing            | 14:45 | ISTE | rep            |                |       |
    a stand-in gives way                       | 14:50 | COL  | rep second     |                |       |
    a revoked proxy does not return            | 15:00 | ISTE |                |                |       |
    who was recused while away arrives         | 15:06 | ISTE | rep            |                |       |
    a recusal puts out of the room             | 15:10 | COL  | rep second     |                | item4 |
    lifting it brings back                     | 15:12 | COL  | rep second     |                |       |
  `);
  test.each(precedents)('%s: at %s %s has %j there', (...row) => {
    const [, time = '', member = '', here, standIn, outFor, proxyTo] = row;
    const found = presenceOf(presentAt(ledger, at(time)), member);
    const one = (id: string) => id.replace(`${member} `, '');
    expect([
      found.here.map(({ personId }) => one(personId)).join(' '),
      found.standIn ? `${one(found.standIn.personId)} for ${one(found.standIn.forPersonId)}` : '',
      found.outFor ?? '',
      found.proxyTo ?? '',
    ]).toEqual([here, standIn, outFor, proxyTo ?? '']);
  });

  it('knows who is recused from an item, in the room or back in it', () => {
    expect(recusedFrom(presentAt(ledger, at('14:19')), 'item3')).toEqual([]);
    expect(recusedFrom(presentAt(ledger, at('15:00')), 'item3')).toEqual(['IITE']);
    expect(recusedFrom(presentAt(ledger, at('15:00')), 'item4')).toEqual([]);
  });

  it('is read in order of time, however it was entered', () => {
    expect(presentAt([...ledger].reverse(), at('14:12'))).toEqual(presentAt(ledger, at('14:12')));
  });
});

describe('a line of the ledger', () => {
  const precedents = table(`
    # arriving and leaving
    arriving                                   |                                                   | 14:10 COL arrived rep              |
    arriving twice                             | 14:00 COL arrived rep                             | 14:10 COL arrived rep              | ARRIVED_ALREADY
    arriving again                             | 14:00 COL arrived rep, 14:05 COL left rep         | 14:10 COL arrived rep              |
    arriving for two Members                   | 14:00 COL arrived rep                             | 14:10 IITE arrived COL rep         | HERE_FOR_ANOTHER_MEMBER
    leaving                                    | 14:00 COL arrived rep                             | 14:10 COL left rep                 |
    leaving without being there                |                                                   | 14:10 COL left rep                 | NOT_HERE
    leaving twice                              | 14:00 COL arrived rep, 14:05 COL left rep         | 14:10 COL left rep                 | NOT_HERE
    an alternate leaves, who was not there     | 14:00 COL arrived rep                             | 14:10 COL left first               | NOT_HERE
    what lies ahead                            |                                                   | 17:01 COL arrived rep              | PRESENCE_IN_FUTURE
    # standing in
    standing in                                |                                                   | 14:10 COL stood_in first for rep   |
    standing in for somebody who is there      | 14:00 COL arrived rep                             | 14:10 COL stood_in first for rep   | STAND_IN_NOT_NEEDED
    standing in while one comes before         | 14:00 COL arrived first                           | 14:10 COL stood_in second for rep  | STAND_IN_NOT_NEEDED
    standing in for oneself                    |                                                   | 14:10 COL stood_in rep for rep     | STAND_IN_NOT_NEEDED
    two stand-ins                              | 14:00 COL stood_in first for rep                  | 14:10 COL stood_in second for rep  | STAND_IN_TAKEN
    standing in after the first has left       | 14:00 COL stood_in first for rep, 14:05 COL left first | 14:10 COL stood_in second for rep |
    who sat beside stands in                   | 14:00 COL arrived rep, 14:01 COL arrived first, 14:05 COL left rep | 14:10 COL stood_in first for rep |
    standing in while there for another        | 14:00 IITE arrived COL first                      | 14:10 COL stood_in first for rep   | HERE_FOR_ANOTHER_MEMBER
    # leaving for a conflict
    recused                                    | 14:00 COL arrived rep                             | 14:10 COL recused item3            |
    recused without being there                |                                                   | 14:10 COL recused item3            |
    recused twice from one item                | 14:00 COL recused item3                           | 14:10 COL recused item3            | RECUSED_ALREADY
    recused from another item                  | 14:00 COL recused item3                           | 14:10 COL recused item4            |
    coming back                                | 14:00 COL arrived rep, 14:05 COL recused item3    | 14:10 COL came_back item3          |
    coming back without having left            | 14:00 COL arrived rep                             | 14:10 COL came_back item3          | NOT_OUT_FOR_ITEM
    coming back for another item               | 14:00 COL arrived rep, 14:05 COL recused item3    | 14:10 COL came_back item4          | NOT_OUT_FOR_ITEM
    coming back though gone home               | 14:00 COL arrived rep, 14:05 COL recused item3, 14:06 COL left rep | 14:10 COL came_back item3 | NOT_OUT_FOR_ITEM
    the Chair finds no conflict                | 14:00 COL recused item3                           | 14:10 COL recusal_lifted item3     |
    there was none                             |                                                   | 14:10 COL recusal_lifted item3     | NOT_RECUSED
    # proxies
    giving a proxy                             |                                                   | 14:10 COL proxy_given IITE         |
    to oneself                                 |                                                   | 14:10 COL proxy_given COL          | PROXY_TO_ITSELF
    twice                                      | 14:00 COL proxy_given IITE                        | 14:10 COL proxy_given ISTE         | PROXY_GIVEN_ALREADY
    while there                                | 14:00 COL arrived rep                             | 14:10 COL proxy_given IITE         | PROXY_MEMBER_HERE
    after leaving                              | 14:00 COL arrived rep, 14:05 COL left rep         | 14:10 COL proxy_given IITE         |
    revoking it                                | 14:00 COL proxy_given IITE                        | 14:10 COL proxy_revoked            |
    revoking none                              |                                                   | 14:10 COL proxy_revoked            | NO_PROXY
    revoking what appearing has revoked        | 14:00 COL proxy_given IITE, 14:05 COL arrived rep | 14:10 COL proxy_revoked            | NO_PROXY
    # entered late
    an earlier line                            | 14:20 COL left rep, 14:00 COL arrived rep         | 14:10 COL arrived first            |
    that contradicts a later one               | 14:20 COL arrived rep                             | 14:10 COL arrived rep              | PRESENCE_CONTRADICTED
  `);
  test.each(precedents)('%s (after %s: %s): %s', (_what, before = '', line = '', code = '') => {
    const [entry] = entries(line);
    const ledger = entries(before.replaceAll(', ', '\n'));
    expect(whyNotEnter(ledger, entry!, at('17:00'))?.code ?? '').toBe(code);
  });

  it('names the later line that it contradicts', () => {
    const [arrived] = entries('14:10 COL arrived rep');
    expect(whyNotEnter(entries('14:20 COL arrived rep'), arrived!, at('17:00'))).toMatchObject({
      params: { at: '2027-03-17T14:20:00.000Z' },
    });
  });

  it('that was let in leaves a ledger in which every line is possible', () => {
    const acts = [
      'arrived rep',
      'arrived first',
      'stood_in second for rep',
      'left rep',
      'left first',
      'recused i',
    ];
    const further = [
      'came_back i',
      'recusal_lifted i',
      'proxy_given IITE',
      'proxy_given COL',
      'proxy_revoked',
    ];
    const line = fc
      .tuple(
        fc.integer({ min: 10, max: 59 }),
        fc.constantFrom('COL', 'IITE'),
        fc.constantFrom(...acts, ...further),
      )
      .map(([minute, member, act]) => entries(`14:${minute} ${member} ${act}`)[0]!);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const ledger = lines.reduce(
          (kept, entry) => (whyNotEnter(kept, entry, at('17:00')) ? kept : [...kept, entry]),
          entries(''),
        );
        const inOrder = [...ledger].sort((a, b) => a.at.getTime() - b.at.getTime());
        inOrder.forEach((entry, i) =>
          expect(whyNotEnter(inOrder.slice(0, i), entry, at('17:00'))).toBeNull(),
        );
        for (const { here, proxyTo } of presentAt(ledger, at('17:00')).values())
          expect(here.length > 0 && proxyTo !== null).toBe(false);
      }),
    );
  });
});
