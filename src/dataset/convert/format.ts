import type { Conversion } from './conversion.js';

/** How a file is to be read, as the command line says it. */
export interface ConvertOptions {
  /** What a word of the file means: a type of element, a mode. */
  kind: ReadonlyMap<string, string>;
  /** The attribute that tells the two modes apart. */
  mode?: string;
  /** The header that holds a column. */
  map: ReadonlyMap<string, string>;
  /** The language of texts. */
  lang?: string;
}
export type ConvertOption = keyof ConvertOptions;

/** An exchange format that can be made a package. */
export interface Format {
  /** What it is called on the command line. */
  name: string;
  title: string;
  /** Which files it takes. */
  takes: string;
  /** So many files at most. */
  files: number;
  /** The options that mean something to it. */
  options: readonly ConvertOption[];
  /** Adds what the files hold to the conversion. */
  convert(paths: readonly string[], conversion: Conversion, options: ConvertOptions): Promise<void>;
}
