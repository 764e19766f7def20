import { Module } from '@nestjs/common';
import { DigestLetter } from './digest.letter.js';
import { DigestsResolver } from './digests.resolver.js';
import './mail-choice.view.js';
import { MailChoices } from './mail-choices.service.js';
import { SendDigests } from './send-digests.task.js';

@Module({
  providers: [MailChoices, DigestsResolver, SendDigests, DigestLetter],
  exports: [SendDigests, DigestLetter],
})
export class DigestsModule {}
