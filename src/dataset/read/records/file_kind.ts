/** What the first bytes of a file say that it is. */
export type FileKind =
  | { is: 'TEXT' | 'ZIP' | 'GZIP' }
  /** Something that holds no records that could be read, and what to do. */
  | { is: 'OTHER'; name: string; remedy: string };

const AS_TABLE = 'Save the table as .xlsx or as CSV.';
const UNPACK = 'Unpack it first.';
const TEXT_OF = 'Get the table itself, as .xlsx or CSV.';

/** The beginnings of files, in hexadecimal. */
const BEGINNINGS: readonly (readonly [hex: string, name: string, remedy: string])[] = [
  ['d0cf11e0a1b11ae1', 'an old Excel workbook (.xls), or one with a password', 'Save it as .xlsx, without a password.'],
  ['25504446', 'a PDF', TEXT_OF],
  ['50415231', 'a Parquet file', AS_TABLE],
  ['4152524f5731', 'an Arrow file', AS_TABLE],
  ['53514c69746520666f726d6174203300', 'a SQLite database', AS_TABLE],
  ['7b5c727466', 'an RTF document', TEXT_OF],
  ['89504e470d0a1a0a', 'a PNG picture', TEXT_OF],
  ['ffd8ff', 'a JPEG picture', TEXT_OF],
  ['425a68', 'a bzip2 archive', UNPACK],
  ['fd377a585a00', 'an xz archive', UNPACK],
  ['28b52ffd', 'a zstd archive', UNPACK],
  ['377abcaf271c', 'a 7z archive', UNPACK],
  ['526172211a07', 'a RAR archive', UNPACK],
  ['0000feff', 'text in UTF-32', 'Save it in UTF-8.'],
  ['fffe0000', 'text in UTF-32', 'Save it in UTF-8.'],
];

/** Texts that are no tables. */
const TEXTS: readonly (readonly [pattern: RegExp, name: string, remedy: string])[] = [
  [
    /^\s*<(?:!doctype|html|head|body|table|meta|div)\b/i,
    'an HTML page',
    'Open it in a spreadsheet program and save it as .xlsx.',
  ],
  [/^\s*<\?xml\b/i, 'an XML file', AS_TABLE],
  [/^\s*[[{]\s*(?:[[{]\s*)?"[^"]*"\s*:/, 'JSON', AS_TABLE],
];

const PEEKED = 4_096;
/** Of the bytes in every other place, such a share of NUL is text in UTF-16. */
const MANY = 0.3;

/** @param encoding whether one was given: then the text is not looked at for another */
export function fileKind(bytes: Buffer, encoding?: string): FileKind {
  const head = bytes.subarray(0, PEEKED);
  const hex = head.subarray(0, 16).toString('hex');
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return { is: 'ZIP' };
  if (hex.startsWith('1f8b')) return { is: 'GZIP' };
  const [, name = '', remedy = ''] = BEGINNINGS.find(([beginning]) => hex.startsWith(beginning)) ?? [];
  if (name !== '') return { is: 'OTHER', name, remedy };
  if (encoding !== undefined) return { is: 'TEXT' };
  const utf16 = utf16Of(head);
  if (utf16)
    return { is: 'OTHER', name: 'text in UTF-16', remedy: `Read it with --encoding ${utf16}, or save it in UTF-8.` };
  const text = head.toString('utf8');
  const [, kind = '', way = ''] = TEXTS.find(([pattern]) => pattern.test(text)) ?? [];
  return kind === '' ? { is: 'TEXT' } : { is: 'OTHER', name: kind, remedy: way };
}

function utf16Of(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const nuls = (first: number): number => head.filter((byte, at) => byte === 0 && at % 2 === first).length;
  const half = head.length / 2;
  const [even, odd] = [nuls(0), nuls(1)];
  if (odd > half * MANY && even < odd / 10) return 'utf-16le';
  return even > half * MANY && odd < even / 10 ? 'utf-16be' : undefined;
}
