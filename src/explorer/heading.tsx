import { useEffect, type ReactNode } from 'react';

interface HeadingProps {
  children: ReactNode;
  /** Title of the window; the heading’s text where absent. */
  title?: string;
}

/** The heading of a page, which takes the focus when the page is new; the window is called alike. */
export function Heading({ children, title }: HeadingProps): ReactNode {
  const name = title ?? (typeof children === 'string' ? children : undefined);
  useEffect(() => {
    if (name !== undefined) document.title = `${name} · Jejaring`;
  }, [name]);
  return <h1 tabIndex={-1}>{children}</h1>;
}
