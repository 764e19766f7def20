import { dayAhead } from './dates.js';
import type { Journey, Visitor } from './portal.js';

/** A report that is a draft, of 2025, one before the Board, of 2024, and one that it has adopted, of 2023. */
export async function annualReports({ database }: Journey, secretariat: Visitor): Promise<void> {
  const one = async (query: string, values: unknown[] = []) =>
    (await database.query<{ it: string }>(query, values)).rows[0]?.it ?? '';
  const { createMeeting } = await secretariat.ask<{ createMeeting: { number: string } }>(
    `mutation ($meeting: MeetingInput!) { createMeeting(meeting: $meeting) { number } }`,
    {
      meeting: {
        title: 'A meeting on annual reports',
        kind: 'ordinary',
        mode: 'online',
        wallClock: `${dayAhead(80)}T20:00`,
        timeZone: 'Asia/Shanghai',
        minutes: 90,
        place: '',
        link: 'https://meet.example/board',
        note: '',
      },
    },
  );
  for (const year of [2025, 2024, 2023])
    await secretariat.ask(`mutation ($year: Int!) { openAnnualReport(year: $year) { version } }`, { year });
  for (const year of [2024, 2023]) {
    const texts = {
      foreword: {
        en: 'The network grew together.\n\nIts library found more readers than before.',
        'zh-Hans': '联盟更加紧密。\n\n资源库的读者多于往年。',
        ar: 'ازدادت الشبكة ترابطًا.\n\nووجدت مكتبتها قراءً أكثر من ذي قبل.',
      },
      outlook: {
        en: 'Next year is for teachers.',
        'zh-Hans': '明年面向教师。',
        ar: 'العام القادم للمعلمين.',
      },
    };
    await secretariat.ask(
      `mutation ($year: Int!, $foreword: TextsByLanguage!, $outlook: TextsByLanguage!) {
        writeAnnualReport(year: $year, version: 1, foreword: $foreword, outlook: $outlook) { version } }`,
      { year, ...texts },
    );
    await secretariat.ask(
      `mutation ($year: Int!, $meeting: String!, $title: String!) {
        tableAnnualReport(year: $year, version: 2, meeting: $meeting, title: $title) { version } }`,
      { year, meeting: createMeeting.number, title: `Annual report ${year}` },
    );
  }
  const over = await one(`select id as it from meetings where state = 'closed' and is_demonstration`);
  const item = await one(
    `update agenda_items a set meeting_id = $1, position = 90 from annual_reports r
     where r.agenda_item_id = a.id and r.year = 2023 returning a.id as it`,
    [over],
  );
  const { enterDecision } = await secretariat.ask<{ enterDecision: { number: string } }>(
    `mutation ($meetingId: ID!, $decision: DecisionInput!) { enterDecision(meetingId: $meetingId, decision: $decision) { number } }`,
    {
      meetingId: over,
      decision: {
        agendaItemId: item,
        words: [{ language: 'en', text: 'The annual report 2023 is adopted.', effect: '' }],
        takenBy: 'consensus',
      },
    },
  );
  const { number: decision } = enterDecision;
  await database.query(
    `update decisions set state = 'published', published_on = taken_on where number = $1`,
    [decision],
  );
  await secretariat.ask(
    `mutation ($decision: String!) { adoptAnnualReport(year: 2023, version: 3, decision: $decision) { version } }`,
    { decision },
  );
}
