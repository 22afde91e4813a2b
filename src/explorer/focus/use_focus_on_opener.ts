import { useEffect, useRef } from 'react';
import { encoded } from '../address/write.js';
import { isFocusFree } from './use_kept_focus.js';

/**
 * When the evidence of a tie closes, the focus goes back to the mark, line or row that opens it. Where there is none any
 * more it stays where it is.
 * @param ends ids of the ends of the tie
 */
export function useFocusOnOpener([a, b]: readonly [string, string]): void {
  const open = useRef('');
  useEffect(() => {
    open.current = [a, b].map(encoded).join(',');
  }, [a, b]);
  useEffect(
    () => () => {
      // Whatever else has the focus was pressed, and goes elsewhere. (What keeps the focus on the page may have been first.)
      if (!isFocusFree()) return;
      const links = [...document.querySelectorAll<HTMLElement | SVGElement>('.picture a')];
      const openers = links.filter((link) => opens(link) === open.current);
      // A row of the table has several.
      (openers.find((link) => link.tabIndex === 0) ?? openers[0])?.focus();
    },
    [],
  );
}

/** The ends of the tie that a link opens, as its address has them. */
function opens(link: Element): string | undefined {
  return /[?&]view\.open=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1];
}
