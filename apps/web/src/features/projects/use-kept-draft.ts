import { useEffect, useRef, useState } from 'react';

/** How long after the last key what is typed is kept. */
const quiet = 1500;

/**
 * Keeps what is typed, one write after the other, each on the version that the last one made. What could not be kept
 * stays in the field, and is tried again with the next key.
 */
export function useKeptDraft(
  { version: first, draft }: { version: number; draft: string | null | undefined },
  save: (version: number, text: string) => Promise<number | null>,
) {
  const state = useRef({ version: first, kept: draft ?? '', text: draft ?? '', writing: Promise.resolve() });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    state.current.version = Math.max(state.current.version, first);
  }, [first]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const write = async (): Promise<void> => {
    const { text, kept, version } = state.current;
    if (text === kept) return;
    const next = await save(version, text);
    if (next === null) return;
    state.current.version = next;
    state.current.kept = text;
    setKept(state.current.text === text);
  };
  const queue = (): Promise<void> => (state.current.writing = state.current.writing.then(write));
  return {
    isKept,
    typed(name: string, text: string) {
      if (name !== 'text') return;
      state.current.text = text;
      setKept(false);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void queue(), quiet);
    },
    /** Waits for what is under way, and keeps the last words. The version to go on from, or null where they were refused. */
    async settle(): Promise<number | null> {
      clearTimeout(timer.current);
      await queue();
      return state.current.text === state.current.kept ? state.current.version : null;
    },
  };
}
