import { useEffect, useState } from 'react';
import type { Asking } from '../ask/ask.js';
import { useAsked, type Asked } from '../ask/use_asked.js';

/** A page of a list, as the API has it. */
export interface ListPage<T> {
  totalCount: number;
  nodes: readonly T[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

export interface Further<T> {
  rows: T[];
  total: number;
  /** Asks for the next page; null: there is none. */
  more: (() => void) | null;
  /** The next page, while it is not there; null: it was not asked for. */
  asked: Asked<ListPage<T>> | null;
}

/**
 * A list that grows page by page.
 * @param key says what is asked, whole, but for the page; for another key the component has to be another
 * @param first its first page @param ask for the page behind a cursor
 */
export function useFurther<T>(
  key: string,
  first: ListPage<T>,
  ask: (after: string) => Asking<ListPage<T>>,
): Further<T> {
  const [pages, setPages] = useState([first]);
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsked(after === null ? null : `${key} after ${after}`, ask(after ?? ''));
  const next = asked?.state === 'answered' ? asked.value : undefined;
  useEffect(() => {
    if (!next) return;
    setPages((before) => [...before, next]);
    setAfter(null);
  }, [next]);
  const { endCursor, hasNextPage } = pages.at(-1)!.pageInfo;
  return {
    rows: pages.flatMap(({ nodes }) => nodes),
    total: first.totalCount,
    more: hasNextPage ? () => setAfter(endCursor) : null,
    asked: next ? null : asked,
  };
}

/** An answer with each of its lists as far as it has grown. @param lists by the answer's names of them */
export function withRows<N extends string, T extends Record<N, object>>(
  answer: T,
  lists: Record<N, Further<unknown>>,
): T {
  const names = Object.keys(lists) as N[];
  return {
    ...answer,
    ...Object.fromEntries(names.map((name) => [name, { ...answer[name], nodes: lists[name].rows }])),
  };
}
