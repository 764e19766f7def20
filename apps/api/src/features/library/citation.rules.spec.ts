import { describe, expect, it, test } from '@jest/globals';
import { citationOf } from './citation.rules.js';
import { dublinCore } from './dublin-core.js';
import { jsonLd, learningResource } from './learning-resource.js';
import type { WorkRecord } from './work-record.js';

const record: WorkRecord = {
  id: 'w',
  slug: 'small-screens',
  state: 'published',
  kind: 'report',
  title: { en: 'Small screens', 'zh-Hans': '小屏幕' },
  summary: { en: 'How to teach\nby telephone.' },
  language: 'en',
  year: 2026,
  publishedOn: '2026-11-20',
  levels: [1],
  subjects: ['01'],
  sdgTargets: ['4.c'],
  directions: [3],
  accessibility: ['taggedPDF'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  authors: [{ name: 'A teacher educator of COL', orcid: 'https://orcid.org/0000-0002-1825-0097' }],
  organisations: [{ slug: 'col', name: 'Commonwealth of Learning', ror: 'https://ror.org/02mpq6x41' }],
  editions: [
    {
      language: 'en',
      title: 'Small screens: 100% & more_',
      summary: '',
      isTranslation: false,
      link: null,
      version: 2,
      datedOn: '2026-11-19',
      files: [{ id: 'f1', name: 'a.pdf', mediaType: 'application/pdf', bytes: 5 }],
    },
    {
      language: 'zh-Hans',
      title: '小屏幕',
      summary: '',
      isTranslation: true,
      link: null,
      version: null,
      datedOn: null,
      files: [],
    },
  ],
  lineage: 'adaptation',
  source: { slug: 'older', url: null, title: 'Older', licence: null },
  project: null,
  changedAt: '2026-11-21T08:00:00Z',
};
const url = 'https://portal.example/library/small-screens';

describe('a work is cited', () => {
  it('in APA', () => {
    expect(citationOf(record, url).apa).toBe(
      `A teacher educator of COL. (2026). Small screens: 100% & more_. Commonwealth of Learning. ${url}`,
    );
  });
  test.each([
    [{ authors: [] }, `Commonwealth of Learning. (2026). Small screens: 100% & more_. ${url}`],
    [
      { authors: [], organisations: [], year: null, editions: [] },
      `Global Smart Education Network. (n.d.). Small screens. ${url}`,
    ],
    [
      {
        authors: ['Ada', 'Bai', 'C. D.'].map((name) => ({ name, orcid: null })),
        organisations: [],
        editions: [],
      },
      `Ada, Bai, & C. D. (2026). Small screens. Global Smart Education Network. ${url}`,
    ],
    [
      { organisations: [{ slug: 'netdragon', name: 'NetDragon Websoft Inc.', ror: null }] },
      `A teacher educator of COL. (2026). Small screens: 100% & more_. NetDragon Websoft Inc. ${url}`,
    ],
  ])('in APA also with %j', (changed, apa) => {
    expect(citationOf({ ...record, ...changed }, url).apa).toBe(apa);
  });
  it('in BibTeX, with its marks escaped', () => {
    expect(citationOf(record, url).bibtex).toBe(`@techreport{small-screens,
  author = {{A teacher educator of COL}},
  title = {{Small screens: 100\\% \\& more\\_}},
  year = {2026},
  institution = {Commonwealth of Learning},
  language = {en},
  url = {${url}}
}
`);
  });
  it('in RIS, one line for each thing', () => {
    expect(citationOf(record, url).ris.split('\r\n')).toEqual([
      'TY  - RPRT',
      'AU  - A teacher educator of COL',
      'TI  - Small screens: 100% & more_',
      'PY  - 2026',
      'DA  - 2026/11/20',
      'PB  - Commonwealth of Learning',
      'AB  - How to teach by telephone.',
      'LA  - en',
      `UR  - ${url}`,
      'ER  - ',
      '',
    ]);
  });
});

describe('a work as a learning resource', () => {
  it('has what the profile AMB asks for', () => {
    expect(learningResource(record, 'https://portal.example')).toMatchObject({
      '@context': expect.arrayContaining(['https://w3id.org/kim/amb/context.jsonld']),
      id: url,
      type: ['LearningResource', 'Report'],
      name: 'Small screens',
      inLanguage: ['en', 'zh-Hans'],
      license: { id: record.licence },
      creator: [
        { type: 'Person', id: 'https://orcid.org/0000-0002-1825-0097', name: 'A teacher educator of COL' },
      ],
      isBasedOn: { id: 'https://portal.example/library/older', name: 'Older' },
      encoding: [{ contentUrl: `${url}/files/f1`, encodingFormat: 'application/pdf', contentSize: '5' }],
      mainEntityOfPage: [{ id: url }],
    });
  });
  it('cannot end the element that it stands in', () => {
    expect(jsonLd({ ...record, title: { en: '</script><script>' } }, 'https://p')).not.toContain('<');
  });
});

it('has date, creator, identifier, type and title in Dublin Core, whatever it lacks', () => {
  const bare = {
    ...record,
    authors: [],
    organisations: [],
    year: null,
    publishedOn: null,
    editions: [],
    licence: null,
  };
  const elements = dublinCore(bare, 'https://portal.example').map(([element]) => element);
  expect(elements).toEqual(
    expect.arrayContaining(['title', 'creator', 'date', 'type', 'identifier', 'language']),
  );
});
