import { setupI18n, type Messages } from '@lingui/core';
import type { MessageId, MessageParams } from './generated/messages.js';
import { formattingLocale, type Language } from './languages.js';

export type { MessageId, MessageParams } from './generated/messages.js';

/** A stable code for "no": the part after `refusal.` of the message that explains it, so no code lacks its sentence. */
export type RefusalCode = MessageId extends infer Id
  ? Id extends `refusal.${infer Code}`
    ? Code
    : never
  : never;

type Values<Id extends MessageId> =
  MessageParams[Id] extends Record<string, never> ? [] : [values: MessageParams[Id]];

/** Says a message of the catalogue in one language; its parameters are checked by the compiler. */
export type Translate = <Id extends MessageId>(id: Id, ...values: Values<Id>) => string;

export function translator(language: Language, messages: Messages): Translate {
  const i18n = setupI18n({
    locale: formattingLocale(language),
    messages: { [formattingLocale(language)]: messages },
  });
  return (id, ...values) => i18n._(id, values[0] as Record<string, unknown> | undefined);
}
