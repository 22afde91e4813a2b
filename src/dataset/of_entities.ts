import type { Reader } from '../database/database.js';
import { statement } from '../database/statement.js';

const anyEntity = statement<object, { id: string }>('entity/any');

/**
 * A reader for what can only be had of entities, such as their names and what is asserted of them. While the graph has
 * none, as before the first import, it asks for nothing more: the server would take a second to plan all these statements.
 */
export function ofEntities(reader: Reader): Reader {
  let hasAny = false;
  return {
    async read(asked, parameters) {
      hasAny ||= (await reader.read(anyEntity, {})).length > 0;
      return hasAny ? reader.read(asked, parameters) : [];
    },
  };
}
