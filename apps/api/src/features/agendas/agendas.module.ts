import { Module } from '@nestjs/common';
import './agenda-by-link.view.js';
import { AgendaLetters, agendaLetterWriters } from './agenda-letters.js';
import { AgendaLinks } from './agenda-links.service.js';
import './agenda.view.js';
import { AgendasController } from './agendas.controller.js';
import { ConsentAgendas } from './consent-agendas.service.js';
import './item-review.view.js';
import './item-subject.view.js';
import { ItemSubjects } from './item-subjects.service.js';
import './late-item.view.js';
import { LateItems } from './late-items.service.js';
import { MeetingAgendasResolver } from './meeting-agendas.resolver.js';
import { PaperLetters, paperLetterWriters } from './paper-letters.js';
import './paper.view.js';
import { PapersResolver } from './papers.resolver.js';
import { Papers } from './papers.service.js';
import { RemindOfPaper } from './remind-of-paper.task.js';

@Module({
  controllers: [AgendasController],
  providers: [
    LateItems,
    ConsentAgendas,
    AgendaLinks,
    AgendaLetters,
    Papers,
    ItemSubjects,
    PaperLetters,
    RemindOfPaper,
    ...agendaLetterWriters,
    ...paperLetterWriters,
    MeetingAgendasResolver,
    PapersResolver,
  ],
  exports: [...agendaLetterWriters, ...paperLetterWriters, RemindOfPaper],
})
export class AgendasModule {}
