import { digest } from '../../model/identity/digest.js';
import type { TableName } from '../../model/tables/index.js';

/** How a file was read, as it is kept with its dataset. */
export interface KeptMapping {
  dataset: string;
  file: string;
  /** The tables that came out of it, in the order of tables. */
  tables: readonly TableName[];
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  sha256: string;
  /** The mapping, or what options said, as YAML. */
  text: string;
}

const SHA256_DIGITS = 64;

/** The digest of the text of a mapping. */
export const mappingDigest = (text: string): string => digest(text, SHA256_DIGITS);
