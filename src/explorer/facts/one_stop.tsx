import { useRef, type ReactNode } from 'react';
import { useOneStop } from '../picture/keyboard.js';

interface OneStopProps {
  /** Changes whenever the links within do. */
  drawn: unknown;
  children: ReactNode;
}

/** Links and quotes that are one stop of Tab, with arrows from one to the next: so few stops lead past them. */
export function OneStop({ drawn, children }: OneStopProps): ReactNode {
  const within = useRef<HTMLDivElement>(null);
  useOneStop(within, drawn);
  return <div ref={within}>{children}</div>;
}
