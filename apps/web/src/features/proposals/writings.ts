import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useClient, type Client } from 'urql';
import { graphql } from '../../gql/gql.js';
import type { SectionToWriteFragment } from '../../gql/graphql.js';
import { freshKey } from '../../platform/act.js';
import { inWords, refusalsIn } from '../../platform/refusals.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { keysOnShelf, shelfFor, type SectionName } from './section-shelf.js';
import { SectionWriting, type Attempt, type Newest, type Outcome, type Writing } from './section-writing.js';

export const SectionToWrite = graphql(`
  fragment SectionToWrite on ProposalSection {
    key
    title
    question
    required
    mostWords
    text
    version
    localSavedAt {
      date
      time
      zone
      offset
    }
    savedBy {
      id
      name
    }
    versions {
      id
    }
  }
`);

const SaveSection = graphql(`
  mutation SaveProposalSection($number: String!, $key: String!, $text: String!, $baseVersion: Int!) {
    saveProposalSection(number: $number, key: $key, text: $text, baseVersion: $baseVersion) {
      section {
        ...SectionToWrite
      }
      conflict {
        yours
      }
    }
  }
`);

/** What the API says of the newest text. */
export const newestIn = (section: SectionToWriteFragment): Newest => ({
  text: section.text,
  version: section.version,
  savedAt: section.localSavedAt,
  savedBy: section.savedBy?.name ?? null,
  earlier: section.versions.length,
});

/** Browsers carry no more than 64 KiB over the end of a page. */
const mostWhenLeaving = 60_000;

type SayRefusal = (refusals: NonNullable<ReturnType<typeof refusalsIn>>) => string;

async function save(
  client: Client,
  { number, key }: SectionName,
  attempt: Attempt,
  isLeaving: boolean,
  say: SayRefusal,
): Promise<Outcome> {
  const { text, baseVersion } = attempt;
  const keepalive = isLeaving && new TextEncoder().encode(text).length < mostWhenLeaving;
  const { data, error } = await client
    .mutation(
      SaveSection,
      { number, key, text, baseVersion },
      { fetchOptions: { headers: { 'Idempotency-Key': attempt.key }, keepalive } },
    )
    .toPromise();
  if (data) {
    const { section, conflict } = data.saveProposalSection;
    return {
      kind: 'answered',
      newest: newestIn(section as SectionToWriteFragment),
      setAside: conflict !== null,
    };
  }
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
  /** What speaks for it at present: after a change of language it is another. */
  voice: { client: Client; say: SayRefusal };
}

/**
 * What is being written in this tab. A section that is left goes on saving, and who comes back finds the same text,
 * however old the answer is that the page was drawn from.
 */
const entries = new Map<string, Entry>();

function entryOf(name: SectionName, newest: Newest, voice: Entry['voice']): Entry {
  const place = JSON.stringify(name);
  const known = entries.get(place);
  if (known) return known;
  const entry: Entry = {
    name,
    voice,
    writing: new SectionWriting({
      newest,
      shelf: shelfFor(name),
      freshKey,
      save: (attempt, isLeaving) => save(entry.voice.client, name, attempt, isLeaving, entry.voice.say),
    }),
  };
  // On the server there is nobody who writes, and what is remembered would be everybody's.
  if (typeof window !== 'undefined') entries.set(place, entry);
  return entry;
}

/** One section being written, and what the screen shows of it. It saves when the page is left in any way. */
export function useSectionWriting(name: SectionName, newest: Newest): [SectionWriting, Writing] {
  const client = useClient();
  const t = useTranslate();
  const format = useFormat();
  const say: SayRefusal = (refusals) => refusals.map((refusal) => inWords(t, refusal, format).text).join(' ');
  const [entry] = useState(() => entryOf(name, newest, { client, say }));
  const { writing } = entry;
  useEffect(() => {
    entry.voice = { client, say };
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

const entriesOf = (personId: string, number: string) =>
  [...entries.values()].filter(({ name }) => name.personId === personId && name.number === number);

/** Keys of the sections, joined by blanks, whose newest words have not reached the portal; known in the browser only. */
export function useUnsavedSections(personId: string, number: string): string[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = entriesOf(personId, number).map(({ writing }) => writing.subscribe(listener));
      return () => stops.forEach((stop) => stop());
    },
    [personId, number],
  );
  const unsaved = () => {
    const here = entriesOf(personId, number).filter(({ writing }) => writing.isUnsaved);
    return [...new Set([...keysOnShelf(personId, number), ...here.map(({ name }) => name.key)])].join(' ');
  };
  const keys = useSyncExternalStore(subscribe, unsaved, () => '');
  return keys === '' ? [] : keys.split(' ');
}

/** The newest text of a section that this tab knows of: what is being written, else what the page was drawn from. */
export function newestText(name: SectionName, text: string): string {
  return entries.get(JSON.stringify(name))?.writing.snapshot().text ?? text;
}
