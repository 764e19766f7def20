import { Document, Link, Page, StyleSheet, Text, View, renderToBuffer } from '@react-pdf/renderer';
import { direction } from '@gsenet/shared/languages';
import { fonts } from '../board-packs/pack-fonts.js';
import type { Fact, PrintedReport } from './report-content.js';

const ink = '#1a2327';
const quiet = '#55636b';
const line = '#c9d3d8';

/** A report as PDF; set as board packs are (decision 19). */
export const reportPdf = (report: PrintedReport): Promise<Uint8Array> =>
  renderToBuffer(<ReportDocument report={report} />);

function ReportDocument({ report }: { report: PrintedReport }) {
  const { language, title, lead, parts, proof } = report;
  const styles = direction(language) === 'rtl' ? rightToLeft : leftToRight;
  return (
    <Document title={title} language={language} author="GSENet">
      <Page size="A4" style={styles.sheet}>
        <Text style={styles.cover}>{title}</Text>
        <Text style={styles.lead}>{lead}</Text>
        {parts.map(({ title: name, below, paragraphs = [], facts = [], groups = [], list = [] }, index) => (
          // What stands side by side stays on one page, with its name.
          <View key={index} wrap={groups.length === 0}>
            <Text style={below ? styles.below : styles.heading} minPresenceAhead={60}>
              {name}
            </Text>
            {paragraphs.map((words, place) => (
              <Text key={place} style={[styles.text, { direction: directionOf(words) }]}>
                {words}
              </Text>
            ))}
            <Facts facts={facts} styles={styles} />
            {groups.length > 0 && (
              <View style={styles.groups}>
                {groups.map((group) => (
                  <View key={group.title} style={styles.group}>
                    <Text style={styles.groupTitle}>{group.title}</Text>
                    <Facts facts={group.facts} styles={styles} />
                  </View>
                ))}
              </View>
            )}
            {list.map(({ text, href }, place) => (
              <Text key={place} style={[styles.text, { direction: directionOf(text) }]}>
                {href === null ? (
                  text
                ) : (
                  <Link src={href} style={styles.link}>
                    {text}
                  </Link>
                )}
              </Text>
            ))}
          </View>
        ))}
        <Text style={styles.proof}>{proof}</Text>
        <Text
          fixed
          style={styles.page}
          render={({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`}
        />
      </Page>
    </Document>
  );
}

/** Words in another language than the report run in their own direction, whichever their first letter has. */
const directionOf = (words: string): 'ltr' | 'rtl' =>
  /^\P{L}*[\p{sc=Arab}\p{sc=Hebr}]/u.test(words.replace(/^[\p{L}\d/-]+ · /u, '')) ? 'rtl' : 'ltr';

function Facts({ facts, styles }: { facts: readonly Fact[]; styles: typeof leftToRight }) {
  return facts.map(({ name, value }) => (
    <View key={name} style={styles.fact} wrap={false}>
      <Text style={styles.name}>{name}</Text>
      <Text style={styles.value}>{value}</Text>
    </View>
  ));
}

function stylesFor(textDirection: 'ltr' | 'rtl') {
  const rtl = textDirection === 'rtl';
  const fontSize = 10.5;
  // Of each text and not of the page: what a page number inherits is multiplied again whenever it is laid out.
  const lines = { fontSize, lineHeight: 1.5 };
  const text = { ...lines, direction: textDirection, textAlign: rtl ? 'right' : 'left' } as const;
  const row = rtl ? ('row-reverse' as const) : ('row' as const);
  return StyleSheet.create({
    sheet: { fontFamily: fonts, fontSize, color: ink, padding: 56, paddingBottom: 64 },
    cover: { ...text, fontSize: 24, fontWeight: 600, lineHeight: 1.25, marginBottom: 6 },
    lead: { ...text, color: quiet, marginBottom: 10 },
    heading: { ...text, fontSize: 15, fontWeight: 600, marginTop: 16, marginBottom: 6 },
    below: { ...text, fontSize: 12, fontWeight: 600, marginTop: 12, marginBottom: 4 },
    text: { ...text, marginBottom: 6 },
    fact: { flexDirection: row, borderTopWidth: 0.5, borderTopColor: line, paddingVertical: 3 },
    name: { ...text, flexGrow: 1, flexBasis: 0 },
    value: { ...lines, width: 60, textAlign: rtl ? 'left' : 'right', direction: textDirection },
    groups: { flexDirection: row, columnGap: 28 },
    group: { flexGrow: 1, flexBasis: 0 },
    groupTitle: { ...text, color: quiet, marginBottom: 2 },
    link: { color: ink, textDecoration: 'none' },
    proof: { ...text, color: quiet, fontSize: 8, marginTop: 20 },
    page: {
      position: 'absolute',
      bottom: 28,
      left: 0,
      right: 0,
      textAlign: 'center',
      fontSize: 9,
      color: quiet,
    },
  });
}

const leftToRight = stylesFor('ltr');
const rightToLeft = stylesFor('rtl');
