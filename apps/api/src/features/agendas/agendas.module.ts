import { Module } from '@nestjs/common';
import './agenda-by-link.view.js';
import { AgendaLetters, agendaLetterWriters } from './agenda-letters.js';
import { AgendaLinks } from './agenda-links.service.js';
import './agenda.view.js';
import { AgendasController } from './agendas.controller.js';
import { ConsentAgendas } from './consent-agendas.service.js';
import { LateItems } from './late-items.service.js';
import { MeetingAgendasResolver } from './meeting-agendas.resolver.js';

@Module({
  controllers: [AgendasController],
  providers: [
    LateItems,
    ConsentAgendas,
    AgendaLinks,
    AgendaLetters,
    ...agendaLetterWriters,
    MeetingAgendasResolver,
  ],
  exports: [...agendaLetterWriters],
})
export class AgendasModule {}
