import type { TableName } from '../../model/tables/index.js';
import type { Inference, Method } from '../../model/vocabulary/index.js';
import type { Mention } from './mention.js';

/** Where a row comes from, who says so, and how we know. */
export interface Provenance {
  dataset: string;
  file: string;
  row: number;
  source: string;
  /** What the source column says; undefined where the file is the source. */
  named?: Mention;
  quote?: string;
  locator?: string;
  valueAsWritten?: string;
  inference: Inference;
  method: Method;
  recordedBy?: string;
  recordedAt?: string;
  retractedAt?: string;
  retractedBy?: string;
  retractedReason?: string;
  readAs?: TableName;
}
