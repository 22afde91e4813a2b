import type { Selection } from '../snapshot/selection.js';
import type { Analysis } from './analysis.js';

/** What a scope selects of the participations. */
export const SELECTION: Analysis<object, Selection> = {
  name: 'selection',
  run: ({ selection }) => selection,
};
