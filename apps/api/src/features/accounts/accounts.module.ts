import { Module } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsResolver } from './accounts.resolver.js';
import { Accounts } from './accounts.service.js';
import { BrowserSessions } from './browser-sessions.js';
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
    AccountsResolver,
    PasswordResetLetter,
    {
      provide: PASSPORT,
      inject: [Database, SignIn, SETTINGS],
      useFactory: (database: Database, signIn: SignIn, settings: Settings) =>
        makePassport(database, signIn, settings),
    },
  ],
  exports: [PASSPORT, BrowserSessions, PasswordResetLetter],
})
export class AccountsModule {}
