import { Document, Link, Page, StyleSheet, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { translators } from '@gsenet/shared/catalogues';
import { direction } from '@gsenet/shared/languages';
import { timeInWords } from '../meetings/time-in-words.js';
import { paperTitle, termsOf, type ItemInPack, type PackContent, type PaperInPack } from './pack-content.js';
import { fonts } from './pack-fonts.js';

/** The page on which each part of a pack begins, from 1, by the part’s id. */
export type Pages = ReadonlyMap<string, number>;

interface Props {
  content: PackContent;
  /** What the contents say. */
  pages: Pages;
  /** Papers that are to follow their title page. */
  merged: ReadonlySet<string>;
  /** Told where each part begins, as the pages stand without the papers. */
  onPart: (id: string, page: number) => void;
}

const ink = '#1a2327';
const quiet = '#55636b';
const line = '#c9d3d8';

/** A board pack without the papers themselves: cover, contents, a page for each item, a title page for each paper. */
export function PackDocument({ content, pages, merged, onPart }: Props) {
  const { language, reader, meeting } = content;
  const t = translators[language];
  const styles = direction(language) === 'rtl' ? rightToLeft : leftToRight;
  const { viewer, meeting: there } = meeting.localTimes;
  const parts = numbered(meeting.agenda);
  const Line = ({ name, children }: { name: string; children: ReactNode }) => (
    <View style={styles.fact}>
      <Text style={styles.name}>{name}</Text>
      <Text style={styles.value}>{children}</Text>
    </View>
  );
  const Begin = ({ id }: { id: string }) => (
    <Text
      render={({ pageNumber }) => {
        onPart(id, pageNumber);
        return '';
      }}
    />
  );
  return (
    <Document title={`${meeting.title} (${meeting.number})`} language={language} author="GSENet">
      <Page size="A4" style={styles.sheet} bookmark={meeting.title}>
        <Text style={styles.kind}>
          {t('meetings.kindAndNumber', { kind: t(`meetings.kind.${meeting.kind}`), number: meeting.number })}
        </Text>
        <Text style={styles.cover}>{meeting.title}</Text>
        <Text style={styles.subtitle}>{t('packs.title')}</Text>
        <Line name={t('packs.reader')}>{reader}</Line>
        {viewer && viewer.zone !== there.zone && (
          <Line name={t('meetings.yourTime')}>{withoutMarks(timeInWords(viewer, language, t))}</Line>
        )}
        <Line name={t('meetings.when')}>{withoutMarks(timeInWords(there, language, t))}</Line>
        <Line name={t('meetings.where')}>{meeting.place || t(`meetings.mode.${meeting.mode}`)}</Line>
        {meeting.link && <Line name={t('meetings.link')}>{meeting.link}</Line>}
        {meeting.note && <Line name={t('meetings.note')}>{meeting.note}</Line>}
        {meeting.isDemonstration && <Text style={styles.terms}>{t('meetings.demonstration')}</Text>}
      </Page>
      <Page size="A4" style={styles.sheet} bookmark={t('packs.contents')}>
        <Text style={styles.heading}>{t('packs.contents')}</Text>
        {parts.map(({ id, number, title, isPaper }) => (
          <View key={id} style={styles.entry} wrap={false}>
            <Text style={isPaper ? styles.numberOfPaper : styles.numberOfItem}>{number}</Text>
            <Text style={isPaper ? styles.paper : styles.item}>
              <Link src={`#${id}`} style={styles.link}>
                {title}
              </Link>
            </Text>
            <Text style={styles.page}>{pages.get(id) ?? ''}</Text>
          </View>
        ))}
      </Page>
      {meeting.agenda.flatMap((item, index) => [
        <Page
          key={item.id}
          id={item.id}
          size="A4"
          style={styles.sheet}
          bookmark={`${index + 1}  ${item.title}`}
        >
          <Begin id={item.id} />
          <Text style={styles.heading}>{`${index + 1}  ${item.title}`}</Text>
          <Text style={styles.terms}>{termsOf(item, t)}</Text>
          {item.note ? <Text style={styles.text}>{item.note}</Text> : null}
          {item.papers.map((paper, place) => (
            <Text
              key={paper.id}
              style={styles.text}
            >{`${index + 1}.${place + 1}  ${paperTitle(paper, t)}`}</Text>
          ))}
        </Page>,
        ...item.papers.map((paper, place) => (
          <Page
            key={paper.id}
            id={paper.id}
            size="A4"
            style={styles.sheet}
            bookmark={{ title: `${index + 1}.${place + 1}  ${paperTitle(paper, t)}`, fit: true }}
          >
            <Begin id={paper.id} />
            <Text style={styles.kind}>{item.title}</Text>
            <Text style={styles.heading}>{`${index + 1}.${place + 1}  ${paperTitle(paper, t)}`}</Text>
            {!merged.has(paper.id) && <Text style={styles.text}>{apart(paper)}</Text>}
          </Page>
        )),
      ])}
    </Document>
  );

  function apart({ storedFile }: PaperInPack): string {
    return t('packs.paperApart', { name: storedFile?.name ?? '' });
  }
}

/** Marks of direction are drawn like letters; the lines read rightly without them. */
const withoutMarks = (words: string): string => words.replace(/[\u200e\u200f\u2066-\u2069]/g, '');

/** Items and their papers in the order in which they stand, numbered as people cite them. */
function numbered(agenda: readonly ItemInPack[]) {
  return agenda.flatMap(({ id, title, papers }, index) => [
    { id, title, number: `${index + 1}`, isPaper: false },
    ...papers.map((paper, place) => ({
      id: paper.id,
      title: paper.title,
      number: `${index + 1}.${place + 1}`,
      isPaper: true,
    })),
  ]);
}

function stylesFor(textDirection: 'ltr' | 'rtl') {
  const rtl = textDirection === 'rtl';
  const textAlign = rtl ? 'right' : 'left';
  const row = rtl ? 'row-reverse' : 'row';
  const text = { direction: textDirection, textAlign } as const;
  const item = { ...text, flexGrow: 1, flexBasis: 0 } as const;
  return StyleSheet.create({
    sheet: { fontFamily: fonts, fontSize: 10.5, color: ink, lineHeight: 1.5, padding: 56, paddingBottom: 64 },
    kind: { ...text, color: quiet, marginBottom: 4 },
    cover: { ...text, fontSize: 26, fontWeight: 600, lineHeight: 1.25, marginTop: 140, marginBottom: 6 },
    subtitle: { ...text, fontSize: 14, color: quiet, marginBottom: 28 },
    heading: { ...text, fontSize: 16, fontWeight: 600, lineHeight: 1.3, marginBottom: 8 },
    terms: { ...text, color: quiet, marginBottom: 14 },
    text: { ...text, marginBottom: 8 },
    fact: { flexDirection: row, borderTopWidth: 0.5, borderTopColor: line, paddingVertical: 5 },
    name: { ...text, width: 120, color: quiet },
    value: { ...text, flexGrow: 1, flexBasis: 0 },
    entry: { flexDirection: row, borderTopWidth: 0.5, borderTopColor: line, paddingVertical: 4 },
    numberOfItem: { ...text, width: 28, fontWeight: 600 },
    numberOfPaper: { ...text, width: 28, color: quiet },
    item: { ...item, fontWeight: 600 },
    paper: item,
    link: { color: ink, textDecoration: 'none' },
    page: { width: 40, textAlign: rtl ? 'left' : 'right' },
  });
}

const leftToRight = stylesFor('ltr');
const rightToLeft = stylesFor('rtl');
