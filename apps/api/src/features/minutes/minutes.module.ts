import { Module } from '@nestjs/common';
import { ApproveMinutes } from './approve-minutes.task.js';
import { Corrections } from './corrections.service.js';
import './decided-in-writing.view.js';
import './draft-to-correct.view.js';
import './minutes-section.view.js';
import { MinutesWriting } from './minutes-writing.service.js';
import { MinutesController } from './minutes.controller.js';
import { minutesLetters } from './minutes.letters.js';
import { MinutesResolver } from './minutes.resolver.js';
import { MinutesKeeping } from './minutes.service.js';
import './minutes.view.js';

@Module({
  controllers: [MinutesController],
  providers: [
    MinutesWriting,
    MinutesKeeping,
    Corrections,
    ApproveMinutes,
    ...minutesLetters,
    MinutesResolver,
  ],
  exports: [...minutesLetters, ApproveMinutes],
})
export class MinutesModule {}
