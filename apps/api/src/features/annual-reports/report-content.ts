import { translators } from '@gsenet/shared/catalogues';
import { formattingLocale, type Language } from '@gsenet/shared/languages';
import type { AnnualFigures, MemberFigures } from './annual-report.figures.js';

/** What an adopted report is written from, as everybody may read it. */
export const reportQuery = `query AnnualReportToPrint($year: Int!) {
  annualReport(year: $year) {
    year foreword outlook adoptedOn decisionNumber figuresSha256
    figures {
      meetings { held inPerson online hybrid recorded }
      decisions { taken implemented }
      calls { published proposals awards }
      projects { started running concluded outputs }
      library { works downloads }
      members { slug name attended seats reviews works outputs led partnered awards projects downloads }
    }
    lines { kind number title path }
  }
}`;

export interface ReportToPrint {
  year: number;
  foreword: string;
  outlook: string;
  adoptedOn: string;
  decisionNumber: string;
  figuresSha256: string;
  figures: Omit<AnnualFigures, 'members'> & { members: (Omit<MemberFigures, 'name'> & { name: string })[] };
  lines: {
    kind: 'decision' | 'award' | 'project' | 'work';
    number: string | null;
    title: string;
    path: string | null;
  }[];
}

export interface NamedThing {
  text: string;
  /** Address of its page. */
  href: string | null;
}

export interface Fact {
  name: string;
  value: string;
}

/** A piece of a report, whatever it is written as. */
export interface Part {
  title: string;
  /** A part of the one before it. */
  below?: boolean;
  paragraphs?: string[];
  facts?: Fact[];
  /** Facts that stand side by side, each group under a word of its own. */
  groups?: { title: string; facts: Fact[] }[];
  list?: NamedThing[];
}

export interface PrintedReport {
  language: Language;
  title: string;
  /** By whom and when it was adopted. */
  lead: string;
  parts: Part[];
  /** By what one sees that the figures are those adopted. */
  proof: string;
}

const groups = { decision: 'decisions', award: 'awards', project: 'projects', work: 'works' } as const;

/** A report in one language, part by part: the same in its HTML and in its PDF. */
export function printedReport(report: ReportToPrint, language: Language, publicUrl: string): PrintedReport {
  const t = translators[language];
  const locale = formattingLocale(language);
  const number = new Intl.NumberFormat(locale);
  const fact = (message: Parameters<typeof t>[0], value: number) => ({
    name: (t as (id: string) => string)(message),
    value: number.format(value),
  });
  const { meetings, decisions, calls, projects, library, members } = report.figures;
  const attendance = (attended: number) =>
    meetings.recorded === 0
      ? []
      : [
          {
            name: t('annualReports.member.attended'),
            value: t('annualReports.member.attendedOf', { attended, recorded: meetings.recorded }),
          },
        ];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const text = (title: string, words: string): Part[] =>
    words === '' ? [] : [{ title, paragraphs: words.split(/\n+/).filter((line) => line.trim() !== '') }];
  const lists = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((kind): Part[] => {
    const list = report.lines
      .filter((line) => line.kind === kind)
      .map((line) => ({
        text: line.number ? `${line.number} · ${line.title}` : line.title,
        href: line.path && publicUrl + line.path,
      }));
    return list.length === 0 ? [] : [{ title: t(`annualReports.lines.${groups[kind]}`), list }];
  });
  return {
    language,
    title: t('annualReports.titleOf', { year: String(report.year) }),
    lead: t('annualReports.adoptedBy', {
      day: day.format(new Date(report.adoptedOn)),
      decision: report.decisionNumber,
    }),
    parts: [
      ...text(t('annualReports.foreword'), report.foreword),
      {
        title: t('annualReports.figures'),
        facts: [
          fact('annualReports.meetings.held', meetings.held),
          fact('annualReports.meetings.inPerson', meetings.inPerson),
          fact('annualReports.meetings.online', meetings.online),
          fact('annualReports.meetings.hybrid', meetings.hybrid),
          fact('annualReports.decisions.taken', decisions.taken),
          fact('annualReports.decisions.implemented', decisions.implemented),
          fact('annualReports.calls.published', calls.published),
          fact('annualReports.calls.proposals', calls.proposals),
          fact('annualReports.calls.awards', calls.awards),
          fact('annualReports.projects.started', projects.started),
          fact('annualReports.projects.running', projects.running),
          fact('annualReports.projects.concluded', projects.concluded),
          fact('annualReports.projects.outputs', projects.outputs),
          fact('annualReports.library.works', library.works),
          fact('annualReports.library.downloads', library.downloads),
        ],
      },
      ...lists,
      { title: t('annualReports.members'), paragraphs: [t('annualReports.members.lead')] },
      ...members.map((member): Part => ({
        title: member.name,
        below: true,
        groups: [
          {
            title: t('annualReports.member.itGave'),
            facts: [
              ...attendance(member.attended),
              fact('annualReports.member.seats', member.seats),
              fact('annualReports.member.reviews', member.reviews),
              fact('annualReports.member.works', member.works),
              fact('annualReports.member.outputs', member.outputs),
            ],
          },
          {
            title: t('annualReports.member.itGot'),
            facts: [
              fact('annualReports.member.led', member.led),
              fact('annualReports.member.partnered', member.partnered),
              fact('annualReports.member.awards', member.awards),
              fact('annualReports.member.projects', member.projects),
              fact('annualReports.member.downloads', member.downloads),
            ],
          },
        ],
      })),
      ...text(t('annualReports.outlook'), report.outlook),
    ],
    proof: t('annualReports.hash', { hash: report.figuresSha256 }),
  };
}
