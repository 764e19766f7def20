import { ActLink, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { workKinds } from '../library/work-words.js';
import classes from './import.module.css';

/** Each with an example; the needed ones first. */
const columns = [
  ['external_id', 'elib-0001'],
  ['type', 'guideline'],
  ['language', 'zh-Hans'],
  ['title', '小屏幕教学'],
  ['title_en', 'Teaching with small screens'],
  ['summary', '只有一部手机时怎样教学。'],
  ['summary_en', 'How to teach where a telephone is all there is.'],
  ['authors', 'First author (0000-0002-1825-0097); Second author'],
  ['organisations', 'col; https://ror.org/022k4wk35'],
  ['licence', 'CC BY 4.0'],
  ['date', '2024-05-17'],
  ['levels', '1; 2'],
  ['subjects', '01'],
  ['sdg_targets', '4.4; 4.c'],
  ['directions', '3'],
  ['link', 'https://elibrary.example.org/elib-0001.pdf'],
] as const;
const needed = 4;
const mostLines = 20_000;

/** What a table of works holds, for whoever prepares one. */
export function ColumnsExplained() {
  const t = useTranslate();
  const format = useFormat();
  const meaning = (column: (typeof columns)[number][0]) =>
    column === 'type'
      ? t('imports.column.type', { words: format.list([...workKinds]) })
      : t(`imports.column.${column}`);
  return (
    <>
      <Section title={t('imports.rules')}>
        <ul className={classes.rules}>
          <li>{t('imports.size', { most: format.number(mostLines) })}</li>
          <li>{t('imports.rules.id')}</li>
          <li>{t('imports.rules.columns')}</li>
          <li>{t('imports.rules.review')}</li>
        </ul>
      </Section>
      <Section title={t('imports.columns')}>
        <ResponsiveTable
          caption={t('imports.columns')}
          rows={columns}
          rowKey={([column]) => column}
          columns={[
            {
              title: t('imports.column'),
              cell: ([column]) => (
                <>
                  <code dir="ltr">{column}</code>{' '}
                  {columns.slice(0, needed).some(([name]) => name === column) && (
                    <span className={classes.quiet}>{t('imports.needed')}</span>
                  )}
                </>
              ),
            },
            { title: t('imports.meaning'), cell: ([column]) => meaning(column) },
            {
              title: t('imports.example'),
              cell: ([, example]) => <bdi className={classes.example}>{example}</bdi>,
            },
          ]}
        />
        <Acts apart>
          <ActLink to="/library/import/template.csv" afresh>
            {t('imports.template')}
          </ActLink>
        </Acts>
      </Section>
    </>
  );
}
