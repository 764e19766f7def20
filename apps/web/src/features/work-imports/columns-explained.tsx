import {
  exampleLine,
  importColumns,
  importDaysKept,
  mostImportLines,
  neededColumns,
  type ImportColumn,
} from '@gsenet/shared/import-columns';
import { ActLink, Acts } from '../../ui/act.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { Section } from '../../ui/section.js';
import { workKinds } from '../library/work-words.js';
import classes from './import.module.css';

/** What a table of works holds, for whoever prepares one. */
export function ColumnsExplained() {
  const t = useTranslate();
  const format = useFormat();
  const meaning = (column: ImportColumn) =>
    column === 'type'
      ? t('imports.column.type', { words: format.list([...workKinds]) })
      : t(`imports.column.${column}`);
  return (
    <>
      <Section title={t('imports.rules')}>
        <ul className={classes.rules}>
          <li>{t('imports.size', { most: format.number(mostImportLines) })}</li>
          <li>{t('imports.rules.id')}</li>
          <li>{t('imports.rules.columns')}</li>
          <li>{t('imports.rules.review')}</li>
          <li>{t('imports.rules.kept', { days: importDaysKept })}</li>
        </ul>
      </Section>
      <Section title={t('imports.columns')}>
        <ResponsiveTable
          caption={t('imports.columns')}
          rows={importColumns}
          rowKey={(column) => column}
          columns={[
            {
              title: t('imports.column'),
              cell: (column) => (
                <>
                  <code dir="ltr">{column}</code>{' '}
                  {neededColumns.includes(column) && (
                    <span className={classes.quiet}>{t('imports.needed')}</span>
                  )}
                </>
              ),
            },
            { title: t('imports.meaning'), cell: (column) => meaning(column) },
            {
              title: t('imports.example'),
              cell: (column) => <bdi className={classes.example}>{exampleLine[column]}</bdi>,
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
