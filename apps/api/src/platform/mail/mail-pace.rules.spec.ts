import { describe, expect, test } from '@jest/globals';
import { fateOf, paces, pacesOfMatters, wantsDigest, type Weight } from './mail-pace.rules.js';

const choices = pacesOfMatters.flatMap((matters) => paces.map((reminders) => ({ matters, reminders })));

describe('a mail', () => {
  test.each(choices)('that is a notice comes at once, whatever is chosen: %j', (choice) => {
    expect(fateOf('notice', choice)).toBe('send');
  });

  test.each<[Weight, (typeof choices)[number] | null, string]>([
    ['matter', null, 'send'],
    ['reminder', null, 'send'],
    ['matter', { matters: 'at_once', reminders: 'none' }, 'send'],
    ['matter', { matters: 'daily', reminders: 'at_once' }, 'gathered'],
    ['reminder', { matters: 'daily', reminders: 'at_once' }, 'send'],
    ['reminder', { matters: 'at_once', reminders: 'daily' }, 'gathered'],
    ['reminder', { matters: 'daily', reminders: 'none' }, 'unwanted'],
    // What a lone reminder speaks of is in no digest.
    ['lone_reminder', { matters: 'daily', reminders: 'daily' }, 'send'],
    ['lone_reminder', { matters: 'at_once', reminders: 'none' }, 'unwanted'],
  ])('that is a %s, with %j: %s', (weight, choice, fate) => {
    expect(fateOf(weight, choice)).toBe(fate);
  });

  test.each(choices)('that is gathered is in a digest: %j', (choice) => {
    for (const weight of ['matter', 'reminder', 'lone_reminder'] as const)
      if (fateOf(weight, choice) === 'gathered') expect(wantsDigest(choice)).toBe(true);
  });
});
