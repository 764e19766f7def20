import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { Mail } from '../../platform/mail/mail.entity.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Outbox } from './outbox.service.js';
import { LetterPreview } from './secretariat.view.js';

const MailPage = pageOf(Mail);
const AuditPage = pageOf(AuditEntry);

/** What only the Secretariat sees: the mails that went out and what was done by whom. */
@Resolver()
export class SecretariatResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly outbox: Outbox,
  ) {}

  @Query(() => MailPage, { description: 'Mails, the latest first; to the Secretariat.' })
  mails(
    @Args('first', { type: () => Int, defaultValue: 25 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('Mail', reading, info, {
      keys: (m) => [
        { sql: `${m}.created_at`, type: 'timestamptz' },
        { sql: `${m}.id`, type: 'uuid' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Query(() => LetterPreview, {
    nullable: true,
    description:
      'A mail’s letter, to the Secretariat and only while the portal has no mail server. Refuses NOT_FOUND.',
  })
  letter(@Args('mailId', { type: () => ID }) mailId: string, @Acting() viewer: Viewer) {
    return this.outbox.letter(viewer, mailId);
  }

  @Query(() => AuditPage, { description: 'What was done by whom, the latest first; to the Secretariat.' })
  auditEntries(
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('AuditEntry', reading, info, {
      keys: (e) => [{ sql: `${e}.position`, type: 'bigint' }],
      direction: 'desc',
      first,
      after,
    });
  }
}
