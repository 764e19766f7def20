import { describe, expect, it, test } from '@jest/globals';
import { readSignedText, signText } from '../../platform/auth/signed-text.js';
import { OaiError, placeIn, questionIn, rangeOf } from './oai.rules.js';

const asked = (text: string) => [...new URLSearchParams(text)];
const refused = (text: string): string | undefined => {
  try {
    questionIn(asked(text));
    return undefined;
  } catch (error) {
    return error instanceof OaiError ? error.code : String(error);
  }
};

describe('a question of a harvester (OAI-PMH 2.0)', () => {
  test.each([
    ['verb=Identify', undefined],
    ['', 'badVerb'],
    ['junk', 'badVerb'],
    ['verb=Junk', 'badVerb'],
    ['verb=constructor', 'badVerb'],
    ['verb=Identify&verb=Identify', 'badVerb'],
    ['verb=identify', 'badVerb'],
    ['verb=Identify&junk=1', 'badArgument'],
    ['verb=Identify&junk', 'badArgument'],
    ['verb=ListSets', undefined],
    ['verb=ListMetadataFormats&identifier=oai:x:y', undefined],
    ['verb=GetRecord&identifier=x', 'badArgument'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=GetRecord&identifier=x&metadataPrefix=oai_dc', undefined],
    ['verb=GetRecord&identifier=%00&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=<x>', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a:b', undefined],
    ['verb=ListRecords&metadataPrefix=oai_dc&set=a b', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-12-31', undefined],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00Z', undefined],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00.5Z', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00%2B08:00', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-01-01', 'badArgument'],
    ['verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-02-01T00:00:00Z', 'badArgument'],
    ['verb=ListRecords&resumptionToken=x', undefined],
    ['verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc', 'badArgument'],
    ['verb=Identify&resumptionToken=x', 'badArgument'],
  ])('%s: %s', (text, code) => expect(refused(text)).toBe(code));
});

test('both ends of a range are in it', () => {
  const metadataPrefix = 'oai_dc';
  expect(rangeOf({ metadataPrefix, from: '2026-01-01', until: '2026-01-01' })).toEqual({
    from: '2026-01-01',
    before: '2026-01-02T00:00:00.000Z',
  });
  expect(rangeOf({ metadataPrefix, until: '2026-01-01T10:00:00Z' })).toEqual({
    from: null,
    before: '2026-01-01T10:00:01.000Z',
  });
  expect(rangeOf({ metadataPrefix })).toEqual({ from: null, before: null });
});

describe('a resumption token', () => {
  const place = {
    selection: { metadataPrefix: 'oai_dc' },
    after: ['a', 'b'],
    cursor: 100,
    size: 250,
    expires: 1000,
  };
  const token = signText('secret', 'oai', JSON.stringify(place));
  it('comes back as it was', () => {
    expect(placeIn(readSignedText('secret', 'oai', token), 999)).toEqual(place);
  });
  it.each([
    ['another secret', readSignedText('other', 'oai', token)],
    ['another purpose', readSignedText('secret', 'x', token)],
    ['a changed one', readSignedText('secret', 'oai', `A${token}`)],
    ['more', readSignedText('secret', 'oai', `${token}.x`)],
    ['none', readSignedText('secret', 'oai', '')],
  ])('is not believed with %s', (_what, text) => expect(text).toBeNull());
  it('ends', () => expect(placeIn(JSON.stringify(place), 1000)).toBeNull());
});
