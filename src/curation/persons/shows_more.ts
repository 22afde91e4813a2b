import type { Transacting } from '../../database/database.js';
import { Persons } from '../../privacy/persons.js';
import { isMoreProtective } from '../../privacy/protection_order.js';
import { CurationRefused } from '../refused.js';

/**
 * Does something in a transaction, unless more of some person would be shown for it.
 * @throws CurationRefused, so that the transaction does not hold
 */
export async function withoutShowingMore<T>(graph: Transacting, work: () => Promise<T>): Promise<T> {
  const before = await Persons.load(graph);
  const result = await work();
  const after = await Persons.load(graph);
  if (before.ids.every((id) => !isMoreProtective(before.of(id), after.of(id)))) return result;
  throw new CurationRefused(
    'More of a person would be shown than is shown now. Over the network persons can only be protected: the operator does this at the command line.',
    'SHOWS_MORE',
  );
}
