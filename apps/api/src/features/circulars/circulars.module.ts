import { Module } from '@nestjs/common';
import { CircularAnswers } from './circular-answers.service.js';
import './circular-desk.view.js';
import { CircularLetters, circularLetterWriters } from './circular-letters.js';
import { CloseCircular, RemindOfCircular } from './circular-tasks.js';
import './circular.view.js';
import './votes-under-rules.view.js';
import { CircularsResolver } from './circulars.resolver.js';
import { Circulars } from './circulars.service.js';

@Module({
  providers: [
    Circulars,
    CircularAnswers,
    CircularLetters,
    CloseCircular,
    RemindOfCircular,
    ...circularLetterWriters,
    CircularsResolver,
  ],
  exports: [...circularLetterWriters, CloseCircular, RemindOfCircular],
})
export class CircularsModule {}
