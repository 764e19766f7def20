import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsResolver } from './accounts.resolver.js';
import { Accounts } from './accounts.service.js';
import { BrowserSessions } from './browser-sessions.js';
import { KnownViewers } from './known-viewers.js';
import { PASSPORT, makePassport } from './passport.js';
import { PasswordResetLetter } from './password-reset.letter.js';
import './person.view.js';
import { SignIn } from './sign-in.service.js';

@Module({
  controllers: [AccountsController],
  providers: [
    SignIn,
    Accounts,
    BrowserSessions,
    KnownViewers,
    AccountsResolver,
    PasswordResetLetter,
    {
      provide: PASSPORT,
      inject: [KnownViewers, SignIn, SETTINGS],
      useFactory: (viewers: KnownViewers, signIn: SignIn, settings: Settings) =>
        makePassport(viewers, signIn, settings),
    },
  ],
  exports: [PASSPORT, BrowserSessions, PasswordResetLetter],
})
export class AccountsModule {}
