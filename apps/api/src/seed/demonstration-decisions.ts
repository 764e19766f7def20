import type { Tx } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import { addDays, type PlainDate } from '../platform/time/calendar-days.js';
import { dateIn } from '../platform/time/zones.js';
import { Action, ActionEvidence } from '../features/decisions/action.entity.js';
import { Decision, type TakenText, type WayOfDeciding } from '../features/decisions/decision.entity.js';
import { enterDecision } from '../features/decisions/decision-steps.js';
import { Meeting } from '../features/meetings/meeting.entity.js';

interface MadeUp {
  item: number;
  text: TakenText;
  effect: TakenText;
  takenBy: WayOfDeciding;
  dueAfter: number | null;
  actions: { what: string; owner: string; due: 'done' | 'late' | 'ahead' }[];
}

/** What the made-up meeting at the conference is shown to have decided; the public record says nothing of it. */
const decided: MadeUp[] = [
  {
    item: 1,
    text: {
      en: 'The agenda is adopted as it was sent.',
      'zh-Hans': '通过会前发送的议程。',
      ar: 'اعتُمد جدول الأعمال كما أُرسل.',
    },
    effect: {},
    takenBy: 'consensus',
    dueAfter: null,
    actions: [],
  },
  {
    item: 3,
    text: {
      en: 'The work plan of the coming year is adopted.',
      'zh-Hans': '通过下一年度工作计划。',
      ar: 'اعتُمدت خطة عمل السنة المقبلة.',
    },
    effect: {
      en: 'It begins on 1 January.',
      'zh-Hans': '自1月1日起实施。',
      ar: 'تبدأ في 1 يناير.',
    },
    takenBy: 'consensus',
    dueAfter: 120,
    actions: [{ what: 'Publish the work plan on the page of the network', owner: 'slibnu', due: 'done' }],
  },
  {
    item: 4,
    text: {
      en: 'A call for joint research is prepared.',
      'zh-Hans': '筹备联合研究项目征集。',
      ar: 'تُعد دعوة إلى بحوث مشتركة.',
    },
    effect: {},
    takenBy: 'consensus',
    dueAfter: 400,
    actions: [
      { what: 'Draft the criteria of the call', owner: 'col', due: 'late' },
      { what: 'Translate the call into Arabic', owner: 'alecso', due: 'ahead' },
    ],
  },
];

/** Enters decisions of the demonstration’s past meeting with their actions, once; all of them say that they are made up. */
export async function seedDemonstrationDecisions(tx: Tx): Promise<void> {
  const meeting = await tx.findOneBy(Meeting, { isDemonstration: true, state: 'closed' });
  const post = await personAt(tx, 'secretary-general');
  const officer = await personAt(tx, 'secretariat');
  if (!meeting || !post || !officer) return;
  if (await tx.existsBy(Decision, { meetingId: meeting.id })) return;
  const today = dateIn(new Date(), 'Asia/Shanghai');
  const day = meeting.wallClock.slice(0, 10);
  const items = await tx.query<{ id: string; position: number }[]>(
    `select id, position from agenda_items where meeting_id = $1`,
    [meeting.id],
  );
  for (const { item, text, effect, takenBy, dueAfter, actions } of decided) {
    const { id } = await enterDecision(tx, {
      meetingId: meeting.id,
      agendaItemId: items.find(({ position }) => position === item)?.id ?? null,
      words: Object.entries(text).map(([language, words]) => ({
        language,
        text: words,
        effect: effect[language] ?? '',
      })),
      owner: null,
      dueOn: dueAfter === null ? null : addDays(day, dueAfter),
      takenBy,
      takenOn: day,
      isDemonstration: true,
    });
    // The last one has not been published yet, so that it can be tried.
    if (item < 4)
      await tx.update(
        Decision,
        { id },
        { state: 'published', publishedOn: earlierOf(addDays(day, 30), today) },
      );
    if (actions.length === 0) await nothingFollows(tx, id, officer);
    for (const action of actions) await seedAction(tx, id, action, { today, day, post, officer });
  }
}

/** Nothing has to be done because of what is made up, and the register says so. */
export async function nothingFollows(tx: Tx, id: string, officer: string): Promise<void> {
  const word = { nothingFollowsBecause: 'Demonstration: it took effect when it was decided.' };
  await tx.update(
    Decision,
    { id },
    { ...word, nothingFollowsSaidAt: new Date(), nothingFollowsSaidById: officer },
  );
}

interface Setting {
  today: PlainDate;
  day: PlainDate;
  post: string;
  officer: string;
}

async function seedAction(
  tx: Tx,
  decisionId: string,
  { what, owner, due }: MadeUp['actions'][number],
  { today, day, post, officer }: Setting,
): Promise<void> {
  const [organisation] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
    owner,
  ]);
  if (!organisation) return;
  const id = newId();
  const columns = { id, decisionId, what, ownerOrganisationId: organisation.id };
  if (due !== 'done') {
    const dueOn = due === 'late' ? laterOf(day, addDays(today, -10)) : addDays(today, 45);
    await tx.insert(Action, { ...columns, dueOn });
    return;
  }
  const doneAt = new Date(`${earlierOf(addDays(day, 21), today)}T00:00:00Z`);
  const done = { state: 'done' as const, confirmedById: post, endedAt: doneAt };
  await tx.insert(Action, { ...columns, dueOn: addDays(day, 30), ...done });
  await tx.insert(ActionEvidence, {
    id: newId(),
    actionId: id,
    text: 'Demonstration: the work plan stands on the page.',
    givenById: officer,
    givenForId: organisation.id,
    givenAt: doneAt,
  });
}

const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

async function personAt(tx: Tx, mailbox: string): Promise<string | undefined> {
  const [row] = await tx.query<{ personId: string }[]>(
    `select person_id as "personId" from email_addresses where address = $1`,
    [`${mailbox}@demonstration.example`],
  );
  return row?.personId;
}
