import type { Analysis } from '../../../analysis/analysis.js';
import type { Selection } from '../../../snapshot/selection/selection.js';

/** What a scope selects of the participations. */
export const SELECTION: Analysis<object, Selection> = {
  name: 'selection',
  run: ({ selection }) => selection,
};
