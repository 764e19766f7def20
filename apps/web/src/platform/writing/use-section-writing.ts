import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
import { useFormat, useTranslate } from '../../ui/language.js';
import { freshKey } from '../act.js';
import { inWords, refusalsIn } from '../refusals.js';
import { keysOnShelf, shelfFor, type SectionName, type SectionsName } from './section-shelf.js';
import { SectionWriting, type Attempt, type Newest, type Outcome, type Writing } from './section-writing.js';

/** How a feature sends a section to the API, and what the API said. */
export type SendSection = (
  client: Client,
  name: SectionName,
  attempt: Attempt,
  fetchOptions: RequestInit,
) => Promise<{ answer: { newest: Newest; setAside: boolean } | null; error?: CombinedError }>;

/** Browsers carry no more than 64 KiB over the end of a page. */
const mostWhenLeaving = 60_000;

type SayRefusal = (refusals: NonNullable<ReturnType<typeof refusalsIn>>) => string;

/** What speaks for a section at present: after a change of language it is another. */
interface Voice {
  client: Client;
  say: SayRefusal;
  send: SendSection;
}

async function save(
  { client, say, send }: Voice,
  name: SectionName,
  attempt: Attempt,
  isLeaving: boolean,
): Promise<Outcome> {
  const keepalive = isLeaving && new TextEncoder().encode(attempt.text).length < mostWhenLeaving;
  const { answer, error } = await send(client, name, attempt, {
    headers: { 'Idempotency-Key': attempt.key },
    keepalive,
  });
  if (answer) return { kind: 'answered', ...answer };
  const refusals = error && refusalsIn(error);
  // Our own fault is asked again like a lost answer: nothing was changed, and it may be over soon.
  if (!refusals || refusals.some(({ code }) => code === 'SOMETHING_WENT_WRONG'))
    return { kind: 'unanswered' };
  const isSignedOut = refusals.some(({ code }) => code === 'SIGN_IN_REQUIRED');
  return { kind: 'refused', words: say(refusals), isSignedOut };
}

interface Entry {
  name: SectionName;
  writing: SectionWriting;
  voice: Voice;
}

/**
 * What is being written in this tab. A section that is left goes on saving, and who comes back finds the same text,
 * however old the answer is that the page was drawn from.
 */
const entries = new Map<string, Entry>();

const placeOf = ({ of, personId, number, key }: SectionName) => JSON.stringify([of, personId, number, key]);

function entryOf(name: SectionName, newest: Newest, voice: Voice): Entry {
  const place = placeOf(name);
  const known = entries.get(place);
  if (known) return known;
  const entry: Entry = {
    name,
    voice,
    writing: new SectionWriting({
      newest,
      shelf: shelfFor(name),
      freshKey,
      save: (attempt, isLeaving) => save(entry.voice, name, attempt, isLeaving),
    }),
  };
  // On the server there is nobody who writes, and what is remembered would be everybody's.
  if (typeof window !== 'undefined') entries.set(place, entry);
  return entry;
}

/** One section being written, and what the screen shows of it. It saves when the page is left in any way. */
export function useSectionWriting(
  name: SectionName,
  newest: Newest,
  send: SendSection,
): [SectionWriting, Writing] {
  const client = useClient();
  const t = useTranslate();
  const format = useFormat();
  const say: SayRefusal = (refusals) => refusals.map((refusal) => inWords(t, refusal, format).text).join(' ');
  const [entry] = useState(() => entryOf(name, newest, { client, say, send }));
  const { writing } = entry;
  useEffect(() => {
    entry.voice = { client, say, send };
  });
  useEffect(() => {
    writing.restore();
    const leave = () => void writing.flush(true);
    const hide = () => document.visibilityState === 'hidden' && leave();
    const goOn = () => void writing.flush();
    const hold = (event: BeforeUnloadEvent) => writing.wouldLose && event.preventDefault();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', goOn);
    window.addEventListener('beforeunload', hold);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', goOn);
      window.removeEventListener('beforeunload', hold);
      goOn();
    };
  }, [writing]);
  useEffect(() => writing.adopt(newest), [writing, newest]);
  return [writing, useSyncExternalStore(writing.subscribe, writing.snapshot, writing.snapshot)];
}

/** Keys of the sections, joined by blanks, whose newest words have not reached the portal; known in the browser only. */
export function useUnsavedSections({ of, personId, number }: SectionsName): string[] {
  const written = useCallback(
    () =>
      [...entries.values()].filter(
        ({ name }) => name.of === of && name.personId === personId && name.number === number,
      ),
    [of, personId, number],
  );
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = written().map(({ writing }) => writing.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
    [written],
  );
  const unsaved = () => {
    const here = written().filter(({ writing }) => writing.isUnsaved);
    return [...new Set([...keysOnShelf({ of, personId, number }), ...here.map(({ name }) => name.key)])].join(
      ' ',
    );
  };
  const keys = useSyncExternalStore(subscribe, unsaved, () => '');
  return keys === '' ? [] : keys.split(' ');
}

/** The newest text of a section that this tab knows of: what is being written, else what the page was drawn from. */
export function newestText(name: SectionName, text: string): string {
  return entries.get(placeOf(name))?.writing.snapshot().text ?? text;
}
