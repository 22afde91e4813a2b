import type { DrawnTie } from './subject.js';

/** How sure a tie is, as its form says it: never by colour alone. */
export type TieForm = 'several-sources' | 'one-source' | 'not-testable';

export const formOf = ({ isNotTestable, sourceCount }: DrawnTie): TieForm => {
  if (isNotTestable) return 'not-testable';
  return sourceCount === 1 ? 'one-source' : 'several-sources';
};

/** Dashes of the line (SVG `stroke-dasharray`), and what it means. */
export const TIE_FORMS: Readonly<Record<TieForm, { dashes: string | undefined; meaning: string }>> = {
  'several-sources': { dashes: undefined, meaning: 'tie that rests on several sources' },
  'one-source': { dashes: '6 3', meaning: 'tie that rests on one source' },
  'not-testable': { dashes: '1 3', meaning: 'tie that no overlap could show to be more than chance' },
};
