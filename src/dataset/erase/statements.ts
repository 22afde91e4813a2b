import { statement } from '../../database/statement.js';
import type { KeptMapping } from '../read/kept_mapping.js';

type Imported = { name: string; to: string; accepted: string | null };
/** How a file was read, before and after. */
export interface RewrittenMapping {
  before: KeptMapping;
  after: KeptMapping;
}
type Described = { name: string; to: string; title: string | null; licence: string | null };

/** The statements of an erasure, beside those that it shares with imports. */
export const statements = {
  person: statement<{ id: string }, { id: string; canonicalId: string; names: string[] }>('erase/person'),
  personIds: statement<object, { id: string }>('erase/person_ids'),
  entities: statement<object, { id: string; canonicalId: string }>('erase/entities'),
  renameEntities: statement<{ rows: { id: string; to: string; canonicalId: string }[] }, object>(
    'erase/rename_entities',
  ),
  deleteAssertions: statement<{ ids: readonly string[] }, object>('erase/delete_assertions'),
  importedDatasets: statement<object, Omit<Imported, 'to'>>('erase/imported_datasets'),
  rewriteImportedDatasets: statement<{ rows: Imported[] }, object>('erase/rewrite_imported_datasets'),
  rewriteMappings: statement<{ rows: RewrittenMapping[] }, object>('erase/rewrite_mappings'),
  describeDatasets: statement<{ rows: Described[] }, object>('erase/describe_datasets'),
};
