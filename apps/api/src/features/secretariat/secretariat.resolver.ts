import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { Mail } from '../../platform/mail/mail.entity.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Outbox } from './outbox.service.js';
import { LetterPreview, SecretariatDesk } from './secretariat.view.js';

const MailPage = pageOf(Mail);
const AuditPage = pageOf(AuditEntry);

/** What only the Secretariat sees: the mails that went out and what was done by whom. */
@Resolver()
export class SecretariatResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly outbox: Outbox,
  ) {}

  @Query(() => SecretariatDesk, {
    nullable: true,
    description: 'What waits on the Secretariat’s desk; null to everybody else.',
  })
  secretariatDesk(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('SecretariatDesk', reading, info, {
      values: { deliversMail: this.outbox.delivers },
    });
  }

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

  @Mutation(() => Mail, {
    description:
      'Has a mail that the mail server refused tried again at once; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, MAIL_NOT_FAILING.',
  })
  async retryMail(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('Mail', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id: await this.outbox.retry(actor, id) },
    });
  }

  @Query(() => AuditPage, { description: 'What was done by whom, the latest first; to the Secretariat.' })
  auditEntries(
    @Args('noun', {
      type: () => String,
      nullable: true,
      description: 'Only what was done to this kind of thing: Meeting, Proposal, ….',
    })
    noun: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('AuditEntry', reading, info, {
      where: noun ? (e, scope) => `${e}.noun = ${scope.value('noun', 'text')}` : undefined,
      variant: noun ? 'of one kind' : 'all',
      values: { noun },
      keys: (e) => [{ sql: `${e}.position`, type: 'bigint' }],
      direction: 'desc',
      first,
      after,
    });
  }
}
