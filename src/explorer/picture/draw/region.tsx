import { useRef, type MouseEvent, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Element } from '../../../drawing/element.js';
import { useFocusOnFound } from '../find/use_focus_on_found.js';
import { useOneStop } from '../keyboard.js';
import { toReact } from './to_react.js';

interface RegionProps {
  className: string;
  /** Its name, for those who do not see it. */
  name: string;
  drawn: Element | null;
  /** Id of the node that was searched for and found. */
  found: string | null;
  /** Shown as long as nothing is drawn. */
  children?: ReactNode;
}

/** Where a picture is: one stop of Tab. What is pressed in it opens without the page being loaded again. */
export function Region({ className, name, drawn, found, children }: RegionProps): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const [, navigate] = useLocation();
  useOneStop(region, drawn);
  useFocusOnFound(region, found);
  const follow = (event: MouseEvent): void => {
    const to = ownAddress(event);
    if (to === undefined) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <div ref={region} className={`picture ${className}`} role="region" aria-label={name} tabIndex={-1} onClick={follow}>
      {drawn ? toReact(drawn) : children}
    </div>
  );
}

/** The address that a plain click leads to, where that is one of ours: all else is for the browser, such as a new tab. */
function ownAddress({ target, button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): string | undefined {
  const link = (target as globalThis.Element).closest('a');
  const href = link?.getAttribute('href');
  if (!href || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (link!.hasAttribute('target') || link!.hasAttribute('download')) return undefined;
  const { origin, pathname, search, hash } = new URL(href, document.baseURI);
  return origin === window.location.origin ? `${pathname}${search}${hash}` : undefined;
}
