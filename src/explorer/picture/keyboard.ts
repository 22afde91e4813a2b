import { useEffect, type RefObject } from 'react';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** What can be reached within a picture or a list. */
const REACHED = 'a, summary';

/**
 * Makes a picture or a list one stop of Tab: arrows go on to the nearest of its links in their direction, sideways first
 * within the row, Home and End to the first and the last, Enter opens, as it does with any link.
 * @param drawn changes whenever the picture does
 */
export function useOneStop(picture: RefObject<HTMLElement | null>, drawn: unknown): void {
  useEffect(() => {
    const root = picture.current;
    if (!root) return;
    const links = [...root.querySelectorAll<Link>(REACHED)];
    const stop = (chosen: Element): void => {
      for (const link of links) link.setAttribute('tabindex', link === chosen ? '0' : '-1');
    };
    const open = links.find((link) => link.getAttribute('aria-current') === 'true');
    const focusedNow = links.find((link) => link === document.activeElement);
    if (links.length > 0) stop(open ?? focusedNow ?? links[0]!);
    const pressed = (event: KeyboardEvent): void => {
      const from = (event.target as Element).closest<Link>(REACHED);
      if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
      // What is folded away cannot be reached.
      const shown = links.filter((link) => link.checkVisibility());
      const next =
        event.key === 'Home' ? shown[0] : event.key === 'End' ? shown.at(-1) : following(shown, from, STEPS[event.key]);
      if (!next) return;
      event.preventDefault();
      stop(next);
      next.focus();
    };
    const focused = (event: FocusEvent): void => {
      const link = (event.target as Element).closest<Link>(REACHED);
      if (link) stop(link);
    };
    root.addEventListener('keydown', pressed);
    root.addEventListener('focusin', focused);
    return () => {
      root.removeEventListener('keydown', pressed);
      root.removeEventListener('focusin', focused);
    };
  }, [picture, drawn]);
}

type Link = HTMLElement | SVGElement;

type Step = readonly [dx: number, dy: number];

/** Where an arrow goes: sideways to what is in the same row, where that has any. */
function following(links: readonly Link[], from: Element, step: Step | undefined): Link | undefined {
  if (!step) return undefined;
  const row = step[0] === 0 ? null : from.closest('tr, li');
  const beside = row ? links.filter((link) => row.contains(link)) : [];
  return nearest(beside, from, step) ?? nearest(links, from, step);
}

/** The nearest in a direction: what lies far aside counts as farther away. */
function nearest(links: readonly Link[], from: Element, [dx, dy]: Step): Link | undefined {
  const at = placeOf(from);
  let best: Link | undefined;
  let least = Infinity;
  for (const link of links) {
    if (link === from) continue;
    const to = placeOf(link);
    const [x, y] = [to.x - at.x, to.y - at.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead < 1 || ahead + 3 * aside >= least) continue;
    [best, least] = [link, ahead + 3 * aside];
  }
  return best;
}

/** The middle of a mark; the beginning of a text, as texts of a column begin together and are not of one length. */
function placeOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: element instanceof SVGElement ? left + width / 2 : left, y: top + height / 2 };
}
