import { useEffect, type RefObject } from 'react';

/** Where the focus goes when what had it is taken away, the first that there is. */
const NEXT = ['.notice h2', '.answer[tabindex]', 'h1'];

let kept: Element | null = null;

/** Whether nothing was chosen to have the focus: nothing has it, or what got it when what had it was taken away. */
export const isFocusFree = (): boolean =>
  document.activeElement === document.body || (kept !== null && document.activeElement === kept);

/**
 * Keeps the focus on the page: where what has it is taken away, such as a button that cancels or shows more, browsers
 * put it on nothing, and who goes on by keyboard begins at the top.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = main.current!;
    let last: Element | null = null;
    const focused = ({ target }: FocusEvent): void => {
      last = target as Element;
      if (last !== kept) kept = null;
    };
    // Pressed beside everything: nothing is to have the focus.
    const pressed = (): void => {
      last = null;
    };
    const watching = new MutationObserver(() => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const next = NEXT.map((selector) => root.querySelector<HTMLElement>(selector)).find((found) => found !== null);
      next?.focus();
      kept = document.activeElement;
    });
    root.addEventListener('focusin', focused);
    document.addEventListener('pointerdown', pressed);
    watching.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', focused);
      document.removeEventListener('pointerdown', pressed);
      watching.disconnect();
    };
  }, [main]);
}
