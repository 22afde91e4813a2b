import { useEffect, type RefObject } from 'react';

/** Goes to the first tie of what was searched for and found, wherever in the picture that is. */
export function useFocusOnFound(picture: RefObject<HTMLElement | null>, found: string | null): void {
  useEffect(() => {
    if (found === null) return;
    picture.current?.querySelector<HTMLElement | SVGElement>('a.near, .found a')?.focus();
  }, [picture, found]);
}
