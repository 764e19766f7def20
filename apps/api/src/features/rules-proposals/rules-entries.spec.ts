import { describe, expect, it, test } from '@jest/globals';
import { defaultRulesOfProcedure as adopted } from '../rules-of-procedure/rules-of-procedure.js';
import { entriesOf, rulesFrom } from './rules-entries.js';

const typed = (change: Record<string, string>) =>
  entriesOf(adopted).map(({ path, value }) => ({ path, value: change[path] ?? value }));

describe('a version of the rules in a form', () => {
  it('comes back as it was', () => {
    expect(rulesFrom(entriesOf(adopted))).toEqual({ rules: adopted });
    const order = {
      ...adopted,
      chair: { ...adopted.chair, order: ['a', 'b'] },
      noObjection: { workingDays: 5, matters: ['x y'] },
    };
    expect(rulesFrom(entriesOf(order))).toEqual({ rules: order });
  });

  it('passes over what is no value of the rules', () => {
    const more = [
      ...entriesOf(adopted),
      { path: '__proto__.polluted', value: 'x' },
      { path: 'nothing', value: '1' },
    ];
    expect(rulesFrom(more)).toEqual({ rules: adopted });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  test.each<[string, string, string, string]>([
    ['RULES_NUMBER', 'writtenVote.days', 'ten', 'writtenVote.days'],
    ['RULES_NUMBER', 'writtenVote.days', '', 'writtenVote.days'],
    ['RULES_NUMBER', 'chair.termYears', '0', 'chair.termYears'],
    ['RULES_NUMBER', 'quorum.share.denominator', '0', 'quorum.share.denominator'],
    ['RULES_SHARE', 'quorum.share.numerator', '3', 'quorum.share.numerator'],
    ['RULES_CHOICE', 'majorities.ordinary.base', 'everyone', 'majorities.ordinary.base'],
    ['RULES_CHOICE', 'proxies.countAsPresent', 'perhaps', 'proxies.countAsPresent'],
    ['RULES_CHOICE', 'qualifiedMatters', 'the weather', 'qualifiedMatters'],
    ['RULES_NOTICE_ORDER', 'notice.ordinary.agenda', '46', 'notice.ordinary.convening'],
    ['RULES_NOTICE_LONGER', 'notice.extraordinary.convening', '60', 'notice.extraordinary.convening'],
    ['RULES_ZONE', 'secretariatZone', 'Asia/Beijing', 'secretariatZone'],
    ['RULES_CONFERENCE', 'conference.lastDay', '06-31', 'conference.lastDay'],
    ['RULES_CONFERENCE', 'conference.lastDay', '08-17', 'conference.firstDay'],
    ['RULES_BANDS', 'hours.bands', '05:00 green', 'hours.bands'],
    ['RULES_BANDS', 'hours.bands', '00:00 blue', 'hours.bands'],
    ['RULES_FAIRNESS', 'fairness.mostOfMean.denominator', '4', 'fairness.mostOfMean.numerator'],
  ])('is refused with %s when %s is “%s”, at %s', (code, path, value, field) => {
    expect(rulesFrom(typed({ [path]: value }))).toEqual({ refused: { code, field } });
  });

  it('is refused when a value is missing', () => {
    const without = entriesOf(adopted).filter(({ path }) => path !== 'minutes.correctionDays');
    expect(rulesFrom(without)).toEqual({
      refused: { code: 'RULES_NUMBER', field: 'minutes.correctionDays' },
    });
  });
});
