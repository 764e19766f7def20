import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { timeInWords } from '../meetings/time-in-words.js';
import { paperTitle, termsOf, type ItemInPack, type MeetingInPack } from './pack-content.js';

/** A pack as plain text: for poor lines, and for whoever has it read out. Papers are named, with their addresses. */
export function packText(meeting: MeetingInPack, language: Language, publicUrl: string): string {
  const t = translators[language];
  const { viewer, meeting: there } = meeting.localTimes;
  const head = [
    `${meeting.title} (${meeting.number})`,
    t('packs.title'),
    '',
    viewer && viewer.zone !== there.zone && `${t('meetings.yourTime')}: ${timeInWords(viewer, language, t)}`,
    `${t('meetings.when')}: ${timeInWords(there, language, t)}`,
    `${t('meetings.where')}: ${meeting.place || t(`meetings.mode.${meeting.mode}`)}`,
    meeting.link && `${t('meetings.link')}: ${meeting.link}`,
    meeting.note && `${t('meetings.note')}: ${meeting.note}`,
  ];
  return (
    [...head, ...meeting.agenda.flatMap(linesOf)].filter((line) => typeof line === 'string').join('\n') + '\n'
  );

  function linesOf(item: ItemInPack, index: number) {
    return [
      '',
      `${index + 1}. ${item.title}`,
      termsOf(item, t),
      item.note,
      ...item.papers.map((paper, place) => {
        const address = paper.storedFile && ` ${publicUrl}/files/${paper.storedFile.id}`;
        return `${index + 1}.${place + 1} ${paperTitle(paper, t)}${address ?? ''}`;
      }),
    ];
  }
}
