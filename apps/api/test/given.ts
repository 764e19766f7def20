import type { DataSource } from 'typeorm';
import type { Capacity } from '../src/platform/auth/actor.js';
import { newId } from '../src/platform/db/new-id.js';
import { hashPassword } from '../src/features/accounts/passwords.js';

/** What is already so when a test begins. Everything gives ids back. */
export class Given {
  constructor(private readonly source: DataSource) {}

  private async sql(text: string, values: unknown[]): Promise<void> {
    await this.source.query(text, values);
  }

  /** A person with an address and, if one is given, a password. */
  async person(
    about: { name?: string; address?: string; password?: string; language?: string; timeZone?: string } = {},
  ): Promise<string> {
    const id = newId();
    await this.sql(`insert into people (id, name, language, time_zone) values ($1, $2, $3, $4)`, [
      id,
      about.name ?? 'A representative',
      about.language ?? 'en',
      about.timeZone ?? 'Asia/Shanghai',
    ]);
    await this.sql(
      `insert into email_addresses (id, person_id, address, is_primary, verified_at) values ($1, $2, $3, true, now())`,
      [newId(), id, about.address ?? `${id}@example.org`],
    );
    if (about.password)
      await this.sql(`insert into passwords (person_id, hash) values ($1, $2)`, [
        id,
        await hashPassword(about.password),
      ]);
    return id;
  }

  /** The id of an Organisation of the public record. */
  async organisation(slug: string): Promise<string> {
    const [row] = await this.source.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
      slug,
    ]);
    if (!row) throw new Error(`The record has no organisation ${slug}`);
    return row.id;
  }

  /** A mandate, in force now unless said otherwise. */
  async mandate(
    personId: string,
    slug: string,
    capacity: Capacity,
    from = '2022-01-01',
    until: string | null = null,
  ): Promise<string> {
    const id = newId();
    await this.sql(
      `insert into mandates (id, person_id, organisation_id, capacity, starts_at, ends_at, basis) values ($1, $2, $3, $4, $5, $6, 'Nomination letter')`,
      [id, personId, await this.organisation(slug), capacity, from, until],
    );
    return id;
  }

  /** A new person who holds a capacity for an Organisation. */
  async holder(
    slug: string,
    capacity: Capacity,
    about: Parameters<Given['person']>[0] = {},
  ): Promise<string> {
    const personId = await this.person({ name: `${capacity} of ${slug}`, ...about });
    await this.mandate(personId, slug, capacity);
    return personId;
  }

  representative(slug: string, about: Parameters<Given['person']>[0] = {}): Promise<string> {
    return this.holder(slug, 'representative', about);
  }

  secretariat(about: Parameters<Given['person']>[0] = {}): Promise<string> {
    return this.holder('slibnu', 'secretariat_staff', about);
  }
}
