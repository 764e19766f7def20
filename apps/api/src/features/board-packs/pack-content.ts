import type { Language } from '@gsenet/shared/languages';
import type { Translate } from '@gsenet/shared/translate';
import type { AgendaItemKind } from '../meetings/agenda-item.entity.js';
import type { MeetingKind, MeetingMode } from '../meetings/meeting.entity.js';
import type { RecusalReason } from '../meetings/recusal.entity.js';
import type { MeetingTime } from '../meetings/meeting-times.js';
import type { Subject } from '../agendas/item-subject.rules.js';

/** What a board pack is asked for with, for whoever is to read it. */
export const packQuery = `query PackToPrint($number: String!) {
  boardPack(number: $number) {
    meeting {
      number title kind mode place link note isDemonstration
      localTimes { viewer { ...Time } meeting { ...Time } }
      agenda {
        id title kind minutes note presenterName presenter { name }
        subject { concerns organisationName }
        cameLate takenOutBy viewerRecusedFor
        papers { id title version storedFile { id name mediaType bytes } }
      }
    }
  }
}
fragment Time on MeetingTime { date time endDate endTime offset zone }`;

export interface PaperInPack {
  id: string;
  title: string;
  version: number;
  storedFile: { id: string; name: string; mediaType: string; bytes: number } | null;
}

/** What a paper is called in a pack; from the second version on with its number, so that nobody reads an old one unawares. */
export const paperTitle = (
  { title, version }: Pick<PaperInPack, 'title' | 'version'>,
  t: Translate,
): string => (version > 1 ? t('packs.version', { title, n: version }) : title);

export interface ItemInPack {
  id: string;
  title: string;
  kind: AgendaItemKind;
  minutes: number;
  note: string | null;
  presenterName: string | null;
  presenter: { name: string } | null;
  subject: { concerns: Subject; organisationName: string | null } | null;
  cameLate: boolean;
  takenOutBy: string | null;
  /** Why its reader is recused from it: then nothing of it but its number is in the pack. */
  viewerRecusedFor: RecusalReason | null;
  papers: PaperInPack[];
}

/** What a pack says below the title of an item: how it is dealt with, and what else it is besides its own words. */
export function termsOf(item: ItemInPack, t: Translate): string {
  if (item.viewerRecusedFor) return t(`recusals.reason.${item.viewerRecusedFor}`);
  const { kind, minutes, presenter, presenterName, subject, cameLate, takenOutBy } = item;
  const presents = presenter?.name ?? presenterName;
  const word = subject && t(`meetings.subject.${subject.concerns}`);
  const organisation = subject?.organisationName;
  return [
    t(`meetings.item.kind.${kind}`),
    minutes > 0 && t('meetings.minutes', { n: minutes }),
    word && (organisation ? t('meetings.subject.of', { word, organisation }) : word),
    presents && t('packs.presenter', { name: presents }),
    cameLate && t('agendas.late.came'),
    takenOutBy && t('agendas.review.takenOut', { member: takenOutBy }),
  ]
    .filter(Boolean)
    .join(' · ');
}

export interface MeetingInPack {
  number: string;
  title: string;
  kind: MeetingKind;
  mode: MeetingMode;
  place: string;
  link: string | null;
  note: string | null;
  isDemonstration: boolean;
  localTimes: { viewer: MeetingTime | null; meeting: MeetingTime };
  agenda: ItemInPack[];
}

/** All that a pack is written from. */
export interface PackContent {
  language: Language;
  reader: string;
  meeting: MeetingInPack;
  /** Where the PDFs among its papers lie, by the id of the paper; they become part of the pack. */
  pdfs: Record<string, string>;
}
