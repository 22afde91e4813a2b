import type { ReactNode } from 'react';

interface Text {
  text: string;
  lang: string | null;
}

interface OriginalProps {
  /** As it is shown. */
  label: Text;
  /** In the original language, by which lists are in order. */
  original: Text;
}

/** Beside a name that is shown: the original, where that is another. */
export function Original({ label, original }: OriginalProps): ReactNode {
  if (original.text === label.text) return null;
  return (
    <span className="quiet">
      {' '}
      (<bdi lang={original.lang ?? undefined}>{original.text}</bdi>)
    </span>
  );
}
