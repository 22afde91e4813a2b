import { useEffect, useRef, type ReactNode } from 'react';

interface SectionProps {
  /** What an address may end in, to lead here. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ id, title, children }: SectionProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (location.hash !== `#${id}`) return;
    // The heading of the page takes the focus first.
    const turn = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(turn);
  }, [id]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
