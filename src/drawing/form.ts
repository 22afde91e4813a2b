import type { DrawnTie } from './subject.js';

/** How sure a tie is, as its form says it: never by colour alone. */
export type TieForm = 'several-sources' | 'one-source' | 'not-testable';

export const formOf = ({ isNotTestable, sourceCount }: DrawnTie): TieForm => {
  if (isNotTestable) return 'not-testable';
  return sourceCount === 1 ? 'one-source' : 'several-sources';
};

/** Dashes of the line (SVG `stroke-dasharray`). */
export const TIE_FORMS: Readonly<Record<TieForm, string | undefined>> = {
  'several-sources': undefined,
  'one-source': '6 3',
  'not-testable': '1 3',
};
