import { Module } from '@nestjs/common';
import './action.view.js';
import { actionLetters } from './action.letters.js';
import { ActionsResolver } from './actions.resolver.js';
import { Actions } from './actions.service.js';
import { DecisionExport } from './decision-export.service.js';
import './decision-register.view.js';
import './decision.view.js';
import { DecisionsController } from './decisions.controller.js';
import { RestingDecisionsResolver } from './resting-decisions.resolver.js';
import { DecisionsResolver } from './decisions.resolver.js';
import { Decisions } from './decisions.service.js';
import { OverdueItems } from './overdue-items.service.js';
import { RemindOfAction } from './remind-of-action.task.js';

@Module({
  controllers: [DecisionsController],
  providers: [
    Decisions,
    DecisionExport,
    Actions,
    OverdueItems,
    RemindOfAction,
    ...actionLetters,
    DecisionsResolver,
    RestingDecisionsResolver,
    ActionsResolver,
  ],
  exports: [...actionLetters, RemindOfAction],
})
export class DecisionsModule {}
