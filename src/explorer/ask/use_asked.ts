import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Asking } from './ask.js';

/** How far something that was asked has come. `last` is the answer before, which no longer belongs to what is asked. */
export type Asked<T> =
  | { state: 'loading'; since: number; last: T | undefined; cancel: () => void }
  | { state: 'answered'; value: T }
  | { state: 'cancelled'; last: T | undefined; again: () => void }
  | { state: 'failed'; error: Error; last: T | undefined; again: () => void };

/** Answers of one version of the data do not change, so they are kept; so many at most. */
const KEPT = 40;
const answers = new Map<string, unknown>();

/**
 * Asks again whenever `key` changes; what was asked before is stopped.
 * @param key says what is asked, whole; null: nothing
 */
export function useAsked<T>(key: string | null, ask: Asking<T>): Asked<T> | null {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<{ key: string; asked: Asked<T> } | null>(null);
  const answered = useRef<T>(undefined);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  useEffect(() => {
    if (key !== null && answers.has(key)) answered.current = answers.get(key) as T;
  });
  useEffect(() => {
    if (key === null) return;
    if (answers.has(key)) {
      // Held here too: others may take its place among those that are kept.
      setHeld({ key, asked: { state: 'answered', value: answers.get(key) as T } });
      return;
    }
    const stop = new AbortController();
    const last = answered.current;
    const put = (asked: Asked<T>): void => setHeld({ key, asked });
    put({
      state: 'loading',
      since: performance.now(),
      last,
      cancel: () => {
        stop.abort();
        put({ state: 'cancelled', last, again });
      },
    });
    ask(stop.signal).then(
      (value) => {
        if (stop.signal.aborted) return;
        if (answers.size >= KEPT) answers.delete(answers.keys().next().value!);
        answers.set(key, value);
        put({ state: 'answered', value });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) put({ state: 'failed', error: error as Error, last, again });
      },
    );
    return () => stop.abort();
    // What is asked is all in the key.
  }, [key, turn]);
  const isKept = key !== null && answers.has(key);
  const value = isKept ? (answers.get(key) as T) : undefined;
  const kept = useMemo(() => ({ state: 'answered', value: value as T }) as const, [value]);
  if (key === null) return null;
  if (isKept) return kept;
  if (held?.key === key) return held.asked;
  return { state: 'loading', since: performance.now(), last: undefined, cancel: () => undefined };
}
