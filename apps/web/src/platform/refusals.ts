import type { MessageId, RefusalCode, Translate } from '@gsenet/shared/translate';
import type { CombinedError } from '@urql/core';
import type { FieldError } from '../ui/form-error-summary.js';
import type { Format } from '../ui/format.js';
import type { Refusal } from './page.js';

/** The catalogue without the compiler's help: a code from the wire brings its parameters along. */
type SayFromWire = (id: MessageId, values?: Record<string, unknown>) => string;

/**
 * A refusal as a sentence in the reader's language, with its dates as that language writes them where its `format` is
 * at hand. A code newer than this page's catalogue is told as our fault.
 */
export function inWords(t: Translate, { code, params, field }: Refusal, format?: Format): FieldError {
  const say: SayFromWire = t as SayFromWire;
  const id: MessageId = `refusal.${code}`;
  const text = say(id, format ? readable(params, t, format) : params);
  return {
    field,
    text: text === id ? t('refusal.SOMETHING_WENT_WRONG', { correlation: correlationIn(params) }) : text,
  };
}

/** Dates and instants travel in ISO 8601. Which clock an instant is for, the page does not know: it is told in UTC. */
function readable(params: Refusal['params'], t: Translate, format: Format): Refusal['params'] {
  const read = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.plainDate(value);
    const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*Z$/.test(value);
    return isInstant ? t('ui.time.utc', { moment: format.moment(value.slice(0, 16)) }) : value;
  };
  return params && Object.fromEntries(Object.entries(params).map(([name, value]) => [name, read(value)]));
}

/** The refusals that an answer carries, or null when no answer came at all. */
export function refusalsIn(error: CombinedError): Refusal[] | null {
  if (error.networkError) return null;
  return error.graphQLErrors.map(({ extensions: { code, params, field } }) => ({
    // Whatever text stands there: inWords() knows what to do with one that is not in the catalogue.
    code: (typeof code === 'string' ? code : 'SOMETHING_WENT_WRONG') as RefusalCode,
    params: isRecord(params) ? params : undefined,
    field: typeof field === 'string' ? field : undefined,
  }));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const correlationIn = (params: Record<string, unknown> | undefined) => {
  const correlation = params?.['correlation'];
  return typeof correlation === 'string' ? correlation : '–';
};
