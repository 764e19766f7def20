import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import type { Pace, PaceOfMatters } from '../../platform/mail/mail-pace.rules.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Me } from '../accounts/person.view.js';
import { PaceOfMattersType, PaceType } from './mail-choice.view.js';
import { MailChoices } from './mail-choices.service.js';

@Resolver()
export class DigestsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly choices: MailChoices,
  ) {}

  @Mutation(() => Me, {
    description:
      'Chooses how one’s own mails come: each at once, or in a daily digest; reminders not at all, too. Notices always come at once. Refuses nothing.',
  })
  async chooseMail(
    @Args('matters', { type: () => PaceOfMattersType }) matters: PaceOfMatters,
    @Args('reminders', { type: () => PaceType }) reminders: Pace,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.choices.choose(actor, { matters, reminders });
    return this.read.one('Me', reading, info, {});
  }
}
