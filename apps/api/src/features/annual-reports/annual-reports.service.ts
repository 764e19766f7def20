import { Injectable } from '@nestjs/common';
import { translators } from '@gsenet/shared/catalogues';
import { languages, type Language, type LocalisedText } from '@gsenet/shared/languages';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { placeSubject } from '../agendas/item-subjects.service.js';
import { membersInForce } from '../calls/calls.service.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { ownerNamed } from '../decisions/decision-steps.js';
import { createDraftFrom } from '../library/draft-from.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { clock } from '../meetings/meeting-steps.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { AnnualReport } from './annual-report.entity.js';
import { annualFigures } from './annual-report.figures.js';
import {
  longestText,
  whyNotAdoptReport,
  whyNotEditReport,
  whyNotOpenReport,
  whyNotTableReport,
  type AdoptionFacts,
} from './annual-report.rules.js';
import { linesOfYear } from './report-lines.sql.js';
import { stillStands } from './tabled.sql.js';

/** Which report, as the actor saw it. */
export interface MeantReport {
  year: number;
  version: number;
}

/** The report of a year, from the first draft to the adoption. Each verb is the Secretariat’s. */
@Injectable()
export class AnnualReports {
  constructor(private readonly database: Database) {}

  /** Begins the report of a year. Refuses NOT_ALLOWED, ANNUAL_REPORT_OPENED and what `whyNotOpenReport` says. */
  async open(actor: Actor, year: number): Promise<number> {
    return this.database.write(actor, 'openAnnualReport', async (tx) => {
      const under = await asSecretariat(tx, actor);
      refuseIf(whyNotOpenReport(year, dateIn(await clock(tx), secretariatZone)));
      const id = newId();
      await tx.insert(AnnualReport, { id, year, openedById: actor.personId });
      record(tx, {
        actor,
        under,
        act: 'openAnnualReport',
        noun: 'AnnualReport',
        nounId: id,
        details: { year },
      });
      return year;
    });
  }

  /** Writes foreword and outlook anew. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, TEXT_TOO_LONG, ANNUAL_REPORT_ADOPTED. */
  async write(
    actor: Actor,
    meant: MeantReport,
    said: { foreword: LocalisedText; outlook: LocalisedText },
  ): Promise<number> {
    return this.database.write(actor, 'writeAnnualReport', async (tx) => {
      const { id, under, adopted, version } = await lockedReport(tx, actor, meant);
      refuseIf(whyNotEditReport({ adopted }));
      const texts = {
        foreword: written(said.foreword, 'foreword'),
        outlook: written(said.outlook, 'outlook'),
      };
      await tx.update(AnnualReport, { id }, { ...texts, version: version + 1 });
      const details = { year: meant.year };
      record(tx, { actor, under, act: 'writeAnnualReport', noun: 'AnnualReport', nounId: id, details });
      return meant.year;
    });
  }

  /**
   * Puts a report on an agenda as an item of its own. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, AGENDA_FROZEN,
   * what `placeSubject` refuses, and what `whyNotTableReport` says.
   */
  async table(actor: Actor, meant: MeantReport, said: { meeting: string; title: string }): Promise<number> {
    return this.database.write(actor, 'tableAnnualReport', async (tx) => {
      const { id, under, adopted, version, stands } = await lockedReport(tx, actor, meant);
      const meeting = await tx.findOneBy(Meeting, { number: said.meeting });
      if (!meeting) throw new Refusal('NOT_FOUND', {}, 'meeting');
      const meetingDate = dateIn(meeting.startsAt, secretariatZone);
      refuseIf(whyNotTableReport({ year: meant.year, adopted, stands, meetingDate }));
      const item = { title: said.title, note: '', concerns: 'annual_report' } as const;
      const agendaItemId = await placeSubject(tx, actor, meeting.id, item);
      await tx.update(AnnualReport, { id }, { agendaItemId, version: version + 1 });
      const details = { year: meant.year, item: agendaItemId };
      record(tx, { actor, under, act: 'tableAnnualReport', noun: 'AnnualReport', nounId: id, details });
      return meant.year;
    });
  }

  /**
   * Enters that the Board has adopted a report, by the decision of that number on its item. From then on its words, its
   * figures and what it names are kept, and it is a draft in the library, whose files a job writes; each
   * Member’s representative is told. Refuses NOT_FOUND,
   * NOT_ALLOWED, CHANGED_MEANWHILE, DECISION_MISSING, ANNUAL_REPORT_DECISION_USED, and what `whyNotAdoptReport` says.
   */
  async adopt(actor: Actor, meant: MeantReport, decisionNumber: string): Promise<number> {
    return this.database.write(actor, 'adoptAnnualReport', async (tx) => {
      const { id, under, adopted, version } = await lockedReport(tx, actor, meant);
      const number = decisionNumber.trim();
      if (number === '') throw new Refusal('DECISION_MISSING', {}, 'decision');
      const decision = await decisionOn(tx, id, number);
      refuseIf(whyNotAdoptReport({ year: meant.year, adopted, decision }));
      await tx.query(
        `insert into annual_report_lines (report_id, position, decision_id, award_id, project_id, work_id, title)
         select $1, l.position, l.decision_id, l.award_id, l.project_id, l.work_id, l.title from ${linesOfYear('$2::int')} l`,
        [id, meant.year],
      );
      await tx.query(
        `update annual_reports set decision_id = $2, adopted_on = $3, figures = f.figures, version = $4,
           figures_sha256 = encode(sha256(convert_to(f.figures::text, 'UTF8')), 'hex')
         from (select ${annualFigures('$5::int')}::jsonb as figures) f where id = $1`,
        [id, decision?.id, decision?.takenOn, version + 1, meant.year],
      );
      await tx.query(`update decisions set carries_itself = true where id = $1`, [decision?.id]);
      await tx.update(AnnualReport, { id }, { workId: await draftWork(tx, { actor, under }, meant.year) });
      for (const { personId } of await speakersOf(tx, await membersInForce(tx)))
        await enterMailTo(tx, personId, { kind: 'annual_report_adopted', aboutId: id });
      await addJob(tx, 'archive_annual_report', { reportId: id }, { key: `annual report ${id}` });
      const details = { year: meant.year, decision: number };
      record(tx, { actor, under, act: 'adoptAnnualReport', noun: 'AnnualReport', nounId: id, details });
      return meant.year;
    });
  }
}

/** Refuses TEXT_TOO_LONG. What is empty is not kept. */
function written(texts: LocalisedText, field: string): Partial<LocalisedText> {
  const kept = Object.entries(texts).filter(([, text]) => text.trim() !== '');
  for (const [language, text] of kept)
    if (text.length > longestText)
      throw new Refusal('TEXT_TOO_LONG', { most: longestText }, `${field}.${language}`);
  return Object.fromEntries(kept);
}

/** Step: the report of a year, locked, for the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE. */
async function lockedReport(tx: Tx, actor: Actor, { year, version }: MeantReport) {
  const under = await asSecretariat(tx, actor);
  const [row] = await tx.query<{ id: string; version: number; adopted: boolean; stands: boolean }[]>(
    `select r.id, r.version, r.decision_id is not null as adopted, ${stillStands('r.agenda_item_id')} as stands
     from annual_reports r where r.year = $1 for update`,
    [year],
  );
  const report = found(row);
  if (report.version !== version) throw new Refusal('CHANGED_MEANWHILE');
  return { ...report, under };
}

/** A decision of the register, as far as a report can be adopted by it. */
async function decisionOn(
  tx: Tx,
  reportId: string,
  number: string,
): Promise<(NonNullable<AdoptionFacts['decision']> & { id: string }) | null> {
  const [decision] = await tx.query<(NonNullable<AdoptionFacts['decision']> & { id: string })[]>(
    `select d.id, d.agenda_item_id is not distinct from r.agenda_item_id as "ofThisItem",
       d.state = 'published' as published, d.taken_on::text as "takenOn", v.result ->> 'outcome' as outcome
     from annual_reports r cross join decisions d left join votes v on v.id = d.vote_id
     where r.id = $1 and r.agenda_item_id is not null and d.number = $2`,
    [reportId, number],
  );
  return decision ?? null;
}

/** Step: what an adopted report becomes in the library, to begin with: a draft in every language, without files yet. */
async function draftWork(tx: Tx, by: { actor: Actor; under: MandateInForce }, year: number): Promise<string> {
  const words = (message: 'annualReports.titleOf' | 'annualReports.work.summary', language: Language) =>
    translators[language](message, { year: String(year) });
  const inEach = (message: Parameters<typeof words>[0]) =>
    Object.fromEntries(languages.map((language) => [language, words(message, language)])) as LocalisedText;
  const [first, ...others] = languages as readonly [Language, ...Language[]];
  const host = await ownerNamed(tx, null);
  const { id } = await createDraftFrom(tx, by, {
    kind: 'report',
    title: inEach('annualReports.titleOf'),
    summary: inEach('annualReports.work.summary'),
    language: first,
    alsoIn: others.map((language) => ({
      language,
      title: words('annualReports.titleOf', language),
      summary: words('annualReports.work.summary', language),
    })),
    organisationId: host,
    organisationIds: [host],
    authors: [],
    year,
    fileIds: [],
  });
  return id;
}
