import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import type { Context } from '../context.js';
import type { Count } from '../lists/rows.js';

type SupportStatement = ById<Record<Count, number>>;

export const SUPPORT_OF_FACTS: SupportStatement = statement('assertion/support_of_facts');
export const SUPPORT_OF_ENTITIES: SupportStatement = statement('assertion/support_of_entities');

/** One of the counts, of a fact or an entity by its real id; all three cost one statement. */
export async function supportOf(
  context: Context,
  statement: SupportStatement,
  id: string,
  count: Count,
): Promise<number> {
  return (await context.load(statement, id, {}))?.[count] ?? 0;
}
