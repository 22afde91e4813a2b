import { fileSourceId } from '../../model/identity/entity_id.js';

/** The source of a row or an assertion. A data file that is its own source is the same one under another name. */
export const sourceUnderAnyName = (of: { source: string; dataset: string; file: string }): string =>
  of.source === fileSourceId(of.dataset, of.file) ? fileSourceId(of.dataset, '*') : of.source;
