import { languageTag } from '../../../../model/vocabulary/index.js';
import type { Conversion } from '../../conversion.js';
import { readTable, RowMaker, type TableRow } from '../../input/table_rows.js';
import type { Statement } from './statement.js';

const REQUIRED = ['entity_id', 'schema', 'prop', 'value'];

/** Statements, one a row: a value of a property, with its dataset, language and original. */
export async function readStatements(path: string, conversion: Conversion): Promise<Statement[]> {
  const required = REQUIRED.map((column) => [column]);
  const rows = await readTable(path, new RowMaker(conversion, 'statement', required), conversion);
  conversion.settle();
  const merged = new Map(rows.map((row) => [row.text('entity_id'), row.text('canonical_id')]));
  return rows.flatMap((row) => {
    const statement = statementOf(row, conversion);
    const refersTo = row.text('prop_type') === 'entity' ? merged.get(statement?.value) : undefined;
    return statement ? { ...statement, value: refersTo ?? statement.value } : [];
  });
}

function statementOf(row: TableRow, conversion: Conversion): Statement | undefined {
  const [entity, schema, prop] = [row.text('entity_id'), row.text('schema'), row.text('prop')];
  const value = row.text('value');
  if (!entity || !schema || !prop || !value) {
    conversion.problem(row.place, 'a statement has entity_id, schema, prop and value.');
    return undefined;
  }
  if (/^(t|true|1)$/i.test(row.text('external') ?? '')) {
    conversion.leftOut.note('RECORD', 'statement that is external: suggested, not approved', row.place);
    return undefined;
  }
  // The profile that the statement was merged into: references lead to it.
  const canonical = row.text('canonical_id') ?? entity;
  if (canonical !== entity) conversion.leftOut.note('VALUE', 'entity_id merged into another canonical_id', row.place);
  const lang = row.text('lang');
  const tag = lang === undefined ? undefined : languageTag(lang);
  if (lang !== undefined && tag === undefined) conversion.leftOut.note('VALUE', 'lang that is no language', row.place);
  const statement = {
    entity: canonical,
    schema,
    prop,
    value,
    lang: tag,
    original: row.text('original_value'),
    dataset: row.text('dataset'),
    firstSeen: row.text('first_seen'),
    lastSeen: row.text('last_seen'),
    locator: row.locator,
  };
  row.text('id');
  row.text('prop_type');
  row.leaveRest();
  return statement;
}
