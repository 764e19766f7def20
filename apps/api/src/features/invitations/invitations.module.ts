import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module.js';
import { InvitationLetter } from './invitation.letter.js';
import './invitation.view.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { Invitations } from './invitations.service.js';

@Module({
  imports: [AccountsModule],
  controllers: [InvitationsController],
  providers: [Invitations, InvitationsResolver, InvitationLetter],
  exports: [InvitationLetter],
})
export class InvitationsModule {}
