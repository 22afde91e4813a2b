import { DOMParser, type Element } from '@xmldom/xmldom';

/** What somebody took out of a sheet without deleting it. Rows count from 1, columns from 0. */
export interface SetAside {
  /** Rows that are not shown: hidden, filtered out, folded up. */
  rows: ReadonlySet<number>;
  columns: ReadonlySet<number>;
  /** The columns of cells that are struck out, or part of whose text is, by row. */
  struck: ReadonlyMap<number, ReadonlySet<number>>;
}

/** How the cells of a workbook are known to be struck out. */
export interface Strikes {
  /** Positions of the formats that strike out. */
  formats: ReadonlySet<number>;
  /** Positions of the shared texts of which some part is struck out. */
  texts: ReadonlySet<number>;
}

const STRIKE = /<(?:\w+:)?strike(?![^>]*\bval="(?:0|false)")[\s/>]/;
const SHARED_TEXT = /<((?:\w+:)?)si(?:\s[^>]*)?(?:\/>|>(.*?)<\/\1si>)/gs;
const ROW = /<((?:\w+:)?)row(\s[^>]*?)?\/?>/g;
const ROW_OR_CELL = /<((?:\w+:)?)(?:row(\s[^>]*?)?\/?>|c(\s[^>]*?|)(?:\/>|>(.*?)<\/\1c>))/gs;
const COLUMNS = /<(?:\w+:)?col(\s[^>]*?)\/?>/g;
const LETTERS = 26;

/** More columns no sheet has. */
const COLUMNS_OF_SHEET = 16_384;

/** @param styles the text of `xl/styles.xml` @param texts that of `xl/sharedStrings.xml` */
export function strikesOf(styles = '', texts = ''): Strikes {
  return { formats: STRIKE.test(styles) ? struckFormats(styles) : new Set(), texts: struckTexts(texts) };
}

function struckFormats(styles: string): Set<number> {
  const document = new DOMParser({ onError: () => undefined }).parseFromString(styles, 'text/xml');
  const within = (list: string, element: string): Element[] => [
    ...(document.getElementsByTagNameNS('*', list).item(0)?.getElementsByTagNameNS('*', element) ?? []),
  ];
  const struck = within('fonts', 'font').map((font) =>
    [...font.getElementsByTagNameNS('*', 'strike')].some(
      (strike) => !/^(?:0|false)$/.test(strike.getAttribute('val') ?? ''),
    ),
  );
  return positions(within('cellXfs', 'xf').map((format) => struck[Number(format.getAttribute('fontId'))] ?? false));
}

function struckTexts(texts: string): Set<number> {
  if (!STRIKE.test(texts)) return new Set();
  return positions(Array.from(texts.matchAll(SHARED_TEXT), ([, , content = '']) => STRIKE.test(content)));
}

const positions = (are: readonly boolean[]): Set<number> => new Set(are.flatMap((is, at) => (is ? [at] : [])));

/** What the XML of a sheet has aside; undefined where that is nothing. What rules of formatting strike out is not known. */
export function setAsideOf(xml: string, strikes: Strikes): SetAside | undefined {
  const columns = hiddenColumns(xml);
  const rows = new Set<number>();
  const struck = new Map<number, Set<number>>();
  const mayStrike = strikes.formats.size > 0 || strikes.texts.size > 0 || STRIKE.test(xml);
  let row = 0;
  let column = -1;
  for (const [, , ofRow, ofCell, content = ''] of xml.matchAll(mayStrike ? ROW_OR_CELL : ROW)) {
    if (ofCell === undefined) {
      row = Number(attribute(ofRow, 'r') ?? row + 1);
      column = -1;
      if (isHidden(ofRow, 'ht')) rows.add(row);
      continue;
    }
    column = columnOf(attribute(ofCell, 'r')) ?? column + 1;
    if (isStruck(ofCell, content, strikes)) struck.set(row, (struck.get(row) ?? new Set()).add(column));
  }
  return rows.size + columns.size + struck.size > 0 ? { rows, columns, struck } : undefined;
}

function isStruck(attributes: string, content: string, { formats, texts }: Strikes): boolean {
  if (formats.has(Number(attribute(attributes, 's') ?? 0))) return true;
  if (attribute(attributes, 't') !== 's') return STRIKE.test(content);
  return texts.has(Number(/<(?:\w+:)?v(?:\s[^>]*)?>(\d+)</.exec(content)?.[1] ?? -1));
}

function hiddenColumns(xml: string): Set<number> {
  const hidden = new Set<number>();
  const [before = ''] = xml.split(/<(?:\w+:)?sheetData/, 1);
  for (const [, attributes] of before.matchAll(COLUMNS)) {
    if (!isHidden(attributes, 'width')) continue;
    const [first, last] = ['min', 'max'].map((name) => Number(attribute(attributes, name)));
    for (let at = first!; at <= Math.min(last!, COLUMNS_OF_SHEET); at += 1) hidden.add(at - 1);
  }
  return hidden;
}

/** @param size the attribute that says how high or wide it is: what has no size is not seen either */
const isHidden = (attributes: string | undefined, size: string): boolean =>
  /^(?:1|true)$/.test(attribute(attributes, 'hidden') ?? '') || Number(attribute(attributes, size) ?? 1) === 0;

const attribute = (attributes: string | undefined, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes ?? '')?.[1];

/** From 0: `AB12` → 27 */
export function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}
