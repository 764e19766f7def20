import type { MessageParams, RefusalCode } from './translate.js';

type Params<Code extends RefusalCode> =
  MessageParams[`refusal.${Code}`] extends Record<string, never>
    ? { params?: undefined }
    : { params: MessageParams[`refusal.${Code}`] };

/**
 * Why a rule says no: the code, what its sentence needs to be said (dates and instants in ISO 8601, for the
 * screen to format), and the input that it is about. A code with other parameters than its sentence takes does
 * not compile.
 */
export type Refused = { [Code in RefusalCode]: { code: Code; field?: string } & Params<Code> }[RefusalCode];
