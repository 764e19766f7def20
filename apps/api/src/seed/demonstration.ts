import type { DataSource } from 'typeorm';
import type { Capacity } from '../platform/auth/actor.js';
import { Database, type Tx } from '../platform/db/database.js';
import { FileStore } from '../platform/files/file-store.js';
import type { Settings } from '../platform/settings.js';
import { dateIn } from '../platform/time/zones.js';
import { newId } from '../platform/db/new-id.js';
import { hashPassword } from '../features/accounts/passwords.js';
import { seedDemonstrationDecisions } from './demonstration-decisions.js';
import { seedDemonstrationMeetings, springDay } from './demonstration-meetings.js';
import { seedAwardedProject } from './demonstration-project.js';
import { seedProposals } from './demonstration-proposals.js';
import { awardDay } from './demonstration-timeline.js';

export interface DemonstrationSignIn {
  post: string;
  address: string;
  password: string;
}

/** Everybody in the demonstration has it; it is printed at start and exists nowhere else. */
const password = 'smart education for all';

interface Post {
  post: string;
  mailbox: string;
  organisation: string;
  capacity: Capacity;
  timeZone: string;
}

const members = [
  { organisation: 'slibnu', short: 'SLIBNU', timeZone: 'Asia/Shanghai' },
  { organisation: 'unesco-iite', short: 'UNESCO IITE', timeZone: 'Europe/Moscow' },
  { organisation: 'col', short: 'COL', timeZone: 'America/Vancouver' },
  { organisation: 'iste', short: 'ISTE', timeZone: 'America/New_York' },
  { organisation: 'seameo', short: 'SEAMEO', timeZone: 'Asia/Bangkok' },
  { organisation: 'alecso', short: 'ALECSO', timeZone: 'Africa/Tunis' },
];

/** Accounts by post: no person is invented. */
const posts: Post[] = [
  {
    post: 'Secretary-General',
    mailbox: 'secretary-general',
    organisation: 'slibnu',
    capacity: 'secretary_general',
    timeZone: 'Asia/Shanghai',
  },
  {
    post: 'Officer of the Secretariat',
    mailbox: 'secretariat',
    organisation: 'slibnu',
    capacity: 'secretariat_staff',
    timeZone: 'Asia/Shanghai',
  },
  ...members.flatMap(({ organisation, short, timeZone }): Post[] => [
    {
      post: `Representative of ${short}`,
      mailbox: `representative.${organisation}`,
      organisation,
      capacity: 'representative',
      timeZone,
    },
    {
      post: `First alternate of ${short}`,
      mailbox: `alternate.${organisation}`,
      organisation,
      capacity: 'first_alternate',
      timeZone,
    },
  ]),
  {
    post: 'Administrator of COL',
    mailbox: 'administrator.col',
    organisation: 'col',
    capacity: 'organisation_administrator',
    timeZone: 'America/Vancouver',
  },
  {
    post: 'Representative of NetDragon',
    mailbox: 'representative.netdragon',
    organisation: 'netdragon',
    capacity: 'representative',
    timeZone: 'Asia/Shanghai',
  },
];

const addressOf = ({ mailbox }: Post) => `${mailbox}@demonstration.example`;

/** Enters demonstration accounts and terms once; everything made up says so. */
export async function seedDemonstration(
  source: DataSource,
  settings: Pick<Settings, 'filesDirectory'>,
): Promise<DemonstrationSignIn[]> {
  const hash = await hashPassword(password);
  await new Database(source).transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(4711, 4)');
    if (await hasRealPeople(tx)) throw new Error(noPlaceForDemonstration);
    for (const post of posts) await seedPost(tx, post, hash);
    await seedChair(tx);
    const today = dateIn(new Date(), 'Asia/Shanghai');
    const seedProject = () => seedAwardedProject(tx, today, new FileStore(settings));
    // The numbers of meetings follow the order in which they are entered, which is to be that of their days.
    if (awardDay(today) < springDay(today)) await seedProject();
    await seedDemonstrationMeetings(tx);
    await seedDemonstrationDecisions(tx);
    await seedProposals(tx);
    await seedProject();
  });
  return posts.map((post) => ({ post: post.post, address: addressOf(post), password }));
}

const noPlaceForDemonstration =
  'This database holds people of a real network, and the accounts of the demonstration have a published password. ' +
  'Set NODE_ENV=production, or give the demonstration a database of its own.';

/** Whether somebody came in here who belongs to no demonstration, before one was ever loaded. */
async function hasRealPeople(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ real: boolean }[]>(
    `select exists (select from email_addresses)
       and not exists (select from email_addresses where address like '%@demonstration.example') as real`,
  );
  return row?.real === true;
}

async function seedPost(tx: Tx, post: Post, hash: string): Promise<void> {
  const address = addressOf(post);
  const [known] = await tx.query<unknown[]>(`select 1 from email_addresses where address = $1`, [address]);
  if (known) return;
  const personId = newId();
  await tx.query(`insert into people (id, name, language, time_zone) values ($1, $2, 'en', $3)`, [
    personId,
    post.post,
    post.timeZone,
  ]);
  await tx.query(
    `insert into email_addresses (id, person_id, address, is_primary, verified_at) values ($1, $2, $3, true, now())`,
    [newId(), personId, address],
  );
  await tx.query(`insert into passwords (person_id, hash) values ($1, $2)`, [personId, hash]);
  await tx.query(
    `insert into mandates (id, person_id, organisation_id, capacity, starts_at, basis)
     select $1, $2, o.id, $3, '2022-01-01T00:00:00+08:00', 'Demonstration' from organisations o where o.slug = $4`,
    [newId(), personId, post.capacity, post.organisation],
  );
}

/** The public record does not say who chaired when; these terms show how it looks. */
async function seedChair(tx: Tx): Promise<void> {
  const terms = [
    ['unesco-iite', '2022-08-20', '2024-08-20'],
    ['col', '2024-08-20', '2026-08-20'],
    ['alecso', '2026-08-20', '2028-08-20'],
  ];
  for (const [slug, startsOn, endsOn] of terms)
    await tx.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis, is_demonstration)
       select $1, o.id, $3, $4, 'Demonstration', true from organisations o
       where o.slug = $2 and not exists (select from chair_terms t where daterange(t.starts_on, t.ends_on) && daterange($3, $4))`,
      [newId(), slug, startsOn, endsOn],
    );
}
