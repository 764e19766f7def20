/** What a harvester asks (OAI-PMH 2.0). */
export type OaiQuestion =
  | { verb: 'Identify' }
  | { verb: 'ListMetadataFormats'; identifier?: string }
  | { verb: 'ListSets'; resumptionToken?: string }
  | { verb: 'GetRecord'; identifier: string; metadataPrefix: string }
  | { verb: 'ListRecords' | 'ListIdentifiers'; resumptionToken: string }
  | ({ verb: 'ListRecords' | 'ListIdentifiers' } & OaiSelection);

export interface OaiSelection {
  metadataPrefix: string;
  from?: string;
  until?: string;
  set?: string;
}

export type OaiErrorCode =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch';

/** A "no" of the protocol: it is an answer like another, with HTTP 200. */
export class OaiError extends Error {
  constructor(
    readonly code: OaiErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Which arguments a verb takes; those with `true` it needs. A resumption token stands alone. */
const takes: Record<string, Record<string, boolean>> = {
  Identify: {},
  ListMetadataFormats: { identifier: false },
  ListSets: { resumptionToken: false },
  GetRecord: { identifier: true, metadataPrefix: true },
  ListRecords: { metadataPrefix: true, from: false, until: false, set: false },
  ListIdentifiers: { metadataPrefix: true, from: false, until: false, set: false },
};

/** How arguments are written, where the schema of the protocol says so. */
const word = String.raw`[\w.!~*'()-]+`;
const written: Record<string, RegExp> = {
  metadataPrefix: new RegExp(`^${word}$`),
  set: new RegExp(`^${word}(:${word})*$`),
};

/** Reads a question as it came, each argument as often as it was given. Throws badVerb and badArgument. */
export function questionIn(given: readonly (readonly [string, string])[]): OaiQuestion {
  const all = new Map<string, string>();
  for (const [name, value] of given) {
    if (all.has(name))
      throw new OaiError(name === 'verb' ? 'badVerb' : 'badArgument', `"${name}" is given twice.`);
    all.set(name, value);
  }
  const verb = all.get('verb') ?? '';
  const known = Object.hasOwn(takes, verb) ? takes[verb] : undefined;
  if (!known) throw new OaiError('badVerb', verb ? `There is no verb "${verb}".` : 'The verb is missing.');
  all.delete('verb');
  const isList = verb === 'ListRecords' || verb === 'ListIdentifiers';
  if (isList && all.has('resumptionToken')) {
    if (all.size > 1) throw new OaiError('badArgument', 'A resumption token stands alone.');
  } else {
    for (const name of all.keys())
      if (!Object.hasOwn(known, name)) throw new OaiError('badArgument', `"${verb}" takes no "${name}".`);
    for (const [name, needed] of Object.entries(known))
      if (needed && !all.get(name)) throw new OaiError('badArgument', `"${verb}" needs "${name}".`);
  }
  for (const [name, value] of all)
    if (!(written[name] ?? /^\P{Cc}*$/u).test(value))
      throw new OaiError('badArgument', `This is no "${name}".`);
  const question = { verb, ...Object.fromEntries(all) } as OaiQuestion;
  if (isList && !('resumptionToken' in question)) rangeOf(question as OaiSelection);
  return question;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** The instants that a selection means: the first one in it, and the first one after it. Throws badArgument. */
export function rangeOf({ from, until }: OaiSelection): { from: string | null; before: string | null } {
  for (const text of [from, until]) if (text !== undefined) refuseUnlessDate(text);
  if (from !== undefined && until !== undefined) {
    if (day.test(from) !== day.test(until))
      throw new OaiError('badArgument', '"from" and "until" have different granularities.');
    if (from > until) throw new OaiError('badArgument', '"from" is later than "until".');
  }
  if (until === undefined) return { from: from ?? null, before: null };
  const last = Date.parse(day.test(until) ? `${until}T23:59:59Z` : until);
  return { from: from ?? null, before: new Date(last + 1000).toISOString() };
}

function refuseUnlessDate(text: string): void {
  const instant = new Date(day.test(text) ? `${text}T00:00:00Z` : text);
  const real =
    (day.test(text) || second.test(text)) &&
    !Number.isNaN(instant.getTime()) &&
    instant.toISOString().startsWith(text.replace('Z', ''));
  if (!real)
    throw new OaiError('badArgument', `"${text}" is no date of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.`);
}

/** Where a list goes on: all that it takes is in the token, so that nothing is kept for it. */
export interface OaiPlace {
  selection: OaiSelection;
  /** `changed_at` and id of the last record that was handed out. */
  after: [string, string];
  /** How many were handed out before. */
  cursor: number;
  /** How many there were when the list began. */
  size: number;
  /** Milliseconds since 1970. */
  expires: number;
}

export const tokenLasts = 48 * 3600 * 1000;

/** The place that a token’s text says, or null if it is none or too old. */
export function placeIn(text: string | null, now: number): OaiPlace | null {
  if (text === null) return null;
  const place = JSON.parse(text) as OaiPlace;
  return place.expires > now ? place : null;
}
