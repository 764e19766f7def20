import type { WorkRecord } from './work-record.js';

export interface Citation {
  apa: string;
  bibtex: string;
  ris: string;
}

const network = 'Global Smart Education Network';
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Who is named first: the authors, else the Organisations, else the network. Names stay as people write them: which part is the family’s differs. */
function creators({ authors, organisations }: WorkRecord): string[] {
  const names = (authors.length > 0 ? authors : organisations).map(({ name }) => plain(name));
  return names.length > 0 ? names : [network];
}

const publishers = ({ organisations }: WorkRecord): string =>
  organisations.length > 0 ? organisations.map(({ name }) => plain(name)).join('; ') : network;

/** How to cite a work, in the style of the American Psychological Association, in BibTeX and in RIS. */
export function citationOf(record: WorkRecord, url: string): Citation {
  return { apa: apa(record, url), bibtex: bibtex(record, url), ris: ris(record, url) };
}

function apa(record: WorkRecord, url: string): string {
  const names = creators(record);
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
  // APA names the publisher only where it is not the author already.
  const publisher = publishers(record);
  const by = publisher === names.join('; ') ? '' : ` ${ended(publisher)}`;
  return `${ended(listed)} (${record.year ?? 'n.d.'}). ${titleOf(record)}.${by} ${url}`;
}

/** Names such as those of companies may bring their own full stop. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

/** In the language in which it was made. */
function titleOf({ editions, language, title }: WorkRecord): string {
  return plain(editions.find((edition) => edition.language === language)?.title ?? title.en).replace(
    /\.$/,
    '',
  );
}

const bibtexMarks: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const inBibtex = (text: string) =>
  plain(text).replace(/[\\{}$&#%_~^]/g, (mark) => bibtexMarks[mark] ?? `\\${mark}`);

function bibtex(record: WorkRecord, url: string): string {
  const { slug, year, language, kind } = record;
  const fields: [string, string | null][] = [
    // Doubled braces keep programs from taking names and titles apart.
    [
      'author',
      creators(record)
        .map((name) => `{${inBibtex(name)}}`)
        .join(' and '),
    ],
    ['title', `{${inBibtex(titleOf(record))}}`],
    ['year', year === null ? null : String(year)],
    [kind === 'report' ? 'institution' : 'publisher', inBibtex(publishers(record))],
    ['language', language],
    ['url', url],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = {${value}}`));
  return `@${kind === 'report' ? 'techreport' : 'misc'}{${slug},\n${lines.join(',\n')}\n}\n`;
}

function ris(record: WorkRecord, url: string): string {
  const { kind, year, publishedOn, language, summary } = record;
  const lines: [string, string | null][] = [
    ['TY', kind === 'report' ? 'RPRT' : 'GEN'],
    ...creators(record).map((name): [string, string] => ['AU', name]),
    ['TI', titleOf(record)],
    ['PY', year === null ? null : String(year)],
    ['DA', publishedOn?.replaceAll('-', '/') ?? null],
    ['PB', publishers(record)],
    ['AB', summary ? plain(summary.en) : null],
    ['LA', language],
    ['UR', url],
    ['ER', ''],
  ];
  return lines.flatMap(([mark, value]) => (value === null ? [] : `${mark}  - ${value}\r\n`)).join('');
}
