import { Injectable } from '@nestjs/common';
import { normaliseRor } from '@gsenet/shared/ror';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { mandateToDescribe } from './directory.policy.js';
import { whyNotSay, type DirectoryFacts } from './directory.rules.js';

/** What the directory says of Organisations. */
@Injectable()
export class Directory {
  constructor(private readonly database: Database) {}

  /** Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, and what `whyNotSay` says. */
  async change(
    actor: Actor,
    { id, version, ...facts }: DirectoryFacts & { id: string; version: number },
  ): Promise<string> {
    return this.database.write(actor, 'changeOrganisation', async (tx) => {
      const organisation = found(
        await tx
          .createQueryBuilder(Organisation, 'o')
          .setLock('pessimistic_write')
          .where('o.id = :id', { id })
          .getOne(),
      );
      const under = mandateToDescribe(await mandatesOf(tx, actor), id);
      if (!under) throw new Refusal('NOT_ALLOWED');
      if (organisation.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const { website, ror, about } = {
        website: facts.website.trim(),
        ror: facts.ror.trim(),
        about: facts.about.trim(),
      };
      refuseIf(whyNotSay({ website, ror, about }));
      await tx.query(
        `update organisations set website = $2, ror = $3, version = version + 1,
           about = case when $4 = '' then null else coalesce(about, '{}') || jsonb_build_object('en', $4::text) end
         where id = $1`,
        [id, website || null, ror ? normaliseRor(ror) : null, about],
      );
      record(tx, { actor, under, act: 'changeOrganisation', noun: 'Organisation', nounId: id });
      return id;
    });
  }
}
