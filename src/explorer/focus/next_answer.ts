import { useEffect, useRef, type RefObject } from 'react';

let isAwaited = false;

/** The next answer takes the focus: what was pressed to ask for it goes away with the answer before. */
export function focusNextAnswer(): void {
  isAwaited = true;
}

/** Another page begins at its heading, whatever was asked before. */
export function awaitNoAnswer(): void {
  isAwaited = false;
}

/** Gives the focus to an answer that was asked for by what is gone now. @param of changes with each answer */
export function useAnswerFocus<E extends HTMLElement>(of: unknown): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    // What is not current is not what was asked for.
    if (!isAwaited || element.current?.closest('.not-current')) return;
    isAwaited = false;
    element.current?.focus();
  }, [of]);
  return element;
}
