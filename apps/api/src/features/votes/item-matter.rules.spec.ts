import { describe, expect, it, test } from '@jest/globals';
import { matterOfSubject, whyNotElectOn, whyNotMatterOnItem } from './item-matter.rules.js';
import type { MotionMatter } from './motion.entity.js';

describe('what is moved on an item (Rules of Procedure, section 2, Qualified majority)', () => {
  test.each<[string | null, MotionMatter, string | null]>([
    ['rules_change', 'ordinary', 'MOTION_MATTER_OF_ITEM'],
    ['rules_change', 'rules_change', null],
    ['rules_change', 'admission', 'MOTION_MATTER_OF_ITEM'],
    ['admission', 'ordinary', 'MOTION_MATTER_OF_ITEM'],
    ['admission', 'admission', null],
    ['chair_election', 'ordinary', 'ELECTION_IS_SECRET'],
    ['annual_report', 'ordinary', null],
    [null, 'ordinary', null],
    [null, 'exclusion', null],
    [null, 'election', 'ELECTION_IS_SECRET'],
  ])('on an item that is %s, a motion about %s: %s', (concerns, matter, code) => {
    expect(whyNotMatterOnItem(matter, matterOfSubject(concerns))?.code ?? null).toBe(code);
  });

  it('elects the Chair on the item of the election, and where there is none on one of no other matter', () => {
    const plain = { id: 'a', title: 'Any other business', matter: null };
    const rules = { id: 'b', title: 'Rules', matter: 'rules_change' as const };
    const election = { id: 'c', title: 'Election', matter: 'election' as const };
    expect(whyNotElectOn('a', [plain, rules])).toBeNull();
    expect(whyNotElectOn('b', [plain, rules])?.code).toBe('ELECTION_ON_ANOTHER_MATTER');
    expect(whyNotElectOn('c', [plain, election])).toBeNull();
    expect(whyNotElectOn('a', [plain, election])).toEqual({
      code: 'ELECTION_ON_ITS_ITEM',
      params: { title: 'Election' },
    });
  });
});
