import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import { translators } from '@gsenet/shared/catalogues';
import { direction, formattingLocale } from '@gsenet/shared/languages';
import { fonts } from '../board-packs/pack-fonts.js';
import type { CopyContent } from './copy-content.js';
import { CopyTable } from './copy-table.js';

const ink = '#1a2327';
const quiet = '#55636b';
const line = '#c9d3d8';

/** The direction of a text that somebody typed: that of its first letter, whatever the language of the copy. */
const directionOf = (text: string): 'rtl' | 'ltr' =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';

const typedStyle = (text: string) =>
  directionOf(text) === 'rtl'
    ? ({ direction: 'rtl', textAlign: 'right' } as const)
    : ({ direction: 'ltr', textAlign: 'left' } as const);

/** A proposal exactly as it was submitted: cover, what it serves, its sections, its consortium with the budget, its plan. */
export function CopyDocument({ content }: { content: CopyContent }) {
  const { language, number, call, lead, submittedAt, directions, targets, submission } = content;
  const { title, sections, parts, workPlan, months, attachments, fingerprint, submittedBy } = submission;
  const t = translators[language];
  const rtl = direction(language) === 'rtl';
  const styles = rtl ? rightToLeft : leftToRight;
  const money = (amount: number) => withoutMarks(moneyIn(formattingLocale(language), call.currency, amount));
  const years = Math.max(1, ...parts.map(({ yearly }) => yearly.length));
  const yearly = Array.from({ length: years }, (_, year) => year);
  const total = (amounts: readonly number[]) => amounts.reduce((sum, one) => sum + one, 0);
  const list = new Intl.ListFormat(formattingLocale(language), { type: 'conjunction' });
  const facts: [string, string][] = [
    [t('proposals.call'), call.title],
    [t('proposals.part.leads'), lead],
    [t('proposals.copy.submitted'), withoutMarks(submittedAt)],
    [t('proposals.copy.by'), submittedBy.name],
    [t('proposals.directions'), directions.join('\n')],
    [t('proposals.targets'), targets.join('\n')],
    [t('plan.fingerprint'), fingerprint],
  ];
  const kind = ({ output, languages }: (typeof workPlan)[number]) =>
    output === null
      ? t('plan.milestone')
      : [
          t(`plan.output.${output}`),
          languages.length > 0 && list.format(languages.map((tag) => t(`plan.language.${tag as 'en'}`))),
        ]
          .filter(Boolean)
          .join(' · ');
  return (
    <Document title={`${title} (${number})`} language={language} author={lead}>
      <Page size="A4" style={styles.sheet}>
        <Text style={styles.running} fixed>
          {`${number} · ${withoutMarks(submittedAt)}`}
        </Text>
        <Text style={styles.kind}>{t('proposals.copy.what', { number })}</Text>
        <Text style={[styles.cover, typedStyle(title)]}>{title}</Text>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <View key={name} style={styles.fact} wrap={false}>
              <Text style={styles.name}>{name}</Text>
              <Text style={[styles.value, value === fingerprint ? styles.small : {}]}>
                {value === fingerprint ? value.replace(/.{32}/, '$& ') : value}
              </Text>
            </View>
          ))}
      </Page>
      <Page size="A4" style={styles.sheet}>
        <Text style={styles.running} fixed>
          {`${number} · ${withoutMarks(submittedAt)}`}
        </Text>
        {sections.flatMap((section, at) => [
          // A heading stays with its question and the first lines of what answers it.
          <View key={section.title} wrap={false} minPresenceAhead={60}>
            <Text style={styles.heading}>{`${at + 1}. ${section.title}`}</Text>
            <Text style={styles.question}>{section.question}</Text>
          </View>,
          ...section.text.split(/\n+/).map((paragraph, index) => (
            <Text key={`${section.title} ${index}`} style={[styles.text, typedStyle(paragraph)]}>
              {paragraph}
            </Text>
          )),
        ])}
        <Text style={styles.heading} minPresenceAhead={80}>
          {t('proposals.consortium')}
        </Text>
        <CopyTable
          rtl={rtl}
          columns={[
            { title: t('proposals.part.organisation'), wide: 3 },
            { title: t('proposals.part.role'), wide: 4 },
            { title: t('proposals.part.budget'), wide: 2, numeric: true },
            { title: t('proposals.part.inKind'), wide: 2, numeric: true },
          ]}
          rows={parts.map((part) => [
            part.isLead ? `${part.organisation.name}\n${t('proposals.part.leads')}` : part.organisation.name,
            part.role,
            money(part.budget),
            money(part.inKind),
          ])}
          sum={[
            t('plan.budget.together'),
            '',
            money(total(parts.map(({ budget }) => budget))),
            money(total(parts.map(({ inKind }) => inKind))),
          ]}
        />
        {years > 1 && (
          <>
            <Text style={styles.heading} minPresenceAhead={80}>
              {t('plan.budget')}
            </Text>
            <CopyTable
              rtl={rtl}
              columns={[
                { title: t('proposals.part.organisation'), wide: 3 },
                ...yearly.map((year) => ({
                  title: t('plan.budget.year', { year: year + 1 }),
                  wide: 2,
                  numeric: true,
                })),
                { title: t('plan.budget.sum'), wide: 2, numeric: true },
              ]}
              rows={parts.map((part) => [
                part.organisation.name,
                ...yearly.map((year) => money(part.yearly[year] ?? 0)),
                money(part.budget),
              ])}
              sum={[
                t('plan.budget.together'),
                ...yearly.map((year) => money(total(parts.map((part) => part.yearly[year] ?? 0)))),
                money(total(parts.map(({ budget }) => budget))),
              ]}
            />
          </>
        )}
        <Text style={styles.heading} minPresenceAhead={80}>
          {t('plan.work')}
        </Text>
        <Text style={styles.text}>
          {months === null ? t('plan.months.none') : t('plan.months.words', { n: months })}
        </Text>
        {workPlan.length > 0 && (
          <CopyTable
            rtl={rtl}
            columns={[
              { title: t('plan.entry.month'), wide: 1, numeric: true },
              { title: t('plan.entry.title'), wide: 4 },
              { title: t('plan.entry.kind'), wide: 3 },
              { title: t('plan.entry.who'), wide: 3 },
            ]}
            rows={workPlan.map((entry) => [
              String(entry.month),
              entry.title,
              kind(entry),
              entry.organisation.name,
            ])}
          />
        )}
        {attachments.length > 0 && (
          <>
            <Text style={styles.heading} minPresenceAhead={40}>
              {t('plan.files')}
            </Text>
            {attachments.map(({ name }) => (
              <Text key={name} style={styles.text}>
                {name}
              </Text>
            ))}
          </>
        )}
      </Page>
    </Document>
  );
}

const moneyIn = (locale: string, currency: string, amount: number) =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  }).format(amount);

/** Marks of direction are drawn like letters; the lines read rightly without them. */
const withoutMarks = (words: string): string => words.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '');

function stylesFor(textDirection: 'ltr' | 'rtl') {
  const rtl = textDirection === 'rtl';
  const text = { direction: textDirection, textAlign: rtl ? 'right' : 'left' } as const;
  const row = rtl ? 'row-reverse' : 'row';
  return StyleSheet.create({
    sheet: {
      fontFamily: fonts,
      fontSize: 10.5,
      color: ink,
      lineHeight: 1.5,
      padding: 56,
      paddingVertical: 64,
    },
    running: { ...text, position: 'absolute', top: 28, left: 56, right: 56, fontSize: 8.5, color: quiet },
    kind: { ...text, color: quiet, marginTop: 100, marginBottom: 4 },
    cover: { fontSize: 24, fontWeight: 600, lineHeight: 1.25, marginBottom: 28 },
    fact: { flexDirection: row, borderTopWidth: 0.5, borderTopColor: line, paddingVertical: 5 },
    name: { ...text, width: 130, paddingHorizontal: 4, color: quiet },
    value: { ...text, flexGrow: 1, flexBasis: 0 },
    small: { fontSize: 8.5, direction: 'ltr' },
    heading: { ...text, fontSize: 14, fontWeight: 600, lineHeight: 1.3, marginTop: 10, marginBottom: 4 },
    question: { ...text, color: quiet, marginBottom: 6 },
    text: { ...text, marginBottom: 6 },
  });
}

const leftToRight = stylesFor('ltr');
const rightToLeft = stylesFor('rtl');
