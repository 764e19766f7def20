/** The columns of a table of works, in the order of the template. */
export const importColumns = [
  'external_id',
  'type',
  'language',
  'title',
  'title_en',
  'summary',
  'summary_en',
  'authors',
  'organisations',
  'licence',
  'date',
  'levels',
  'subjects',
  'sdg_targets',
  'directions',
  'link',
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Without these no line says which work it is about, or what that is. */
export const neededColumns: readonly ImportColumn[] = ['external_id', 'type', 'language', 'title'];

/** Most lines of a table. */
export const mostImportLines = 20_000;

/** Days after which a table that was not imported is taken away, and the contents of one that was. */
export const importDaysKept = 30;

/** One line that shows how each column is written, for the template. */
export const exampleLine: Record<ImportColumn, string> = {
  external_id: 'elib-0001',
  type: 'guideline',
  language: 'zh-Hans',
  title: '小屏幕教学',
  title_en: 'Teaching with small screens',
  summary: '只有一部手机时怎样教学。',
  summary_en: 'How to teach where a telephone is all there is.',
  authors: 'First author (0000-0002-1825-0097); Second author',
  organisations: 'col; https://ror.org/022k4wk35',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  date: '2024-05-17',
  levels: '1; 2',
  subjects: '01',
  sdg_targets: '4.4; 4.c',
  directions: '3',
  link: 'https://elibrary.example.org/elib-0001.pdf',
};
