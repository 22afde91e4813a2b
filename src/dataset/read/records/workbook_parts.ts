import { DOMParser, type Element } from '@xmldom/xmldom';
import { NO_VALUE } from './file_form.js';
import { strikesOf, type Strikes } from './set_aside.js';

const CELL = /<((?:\w+:)?)c(\s[^>]*?)(?:\/>|>(.*?)<\/\1c>)/gs;

/**
 * The XML of a sheet so that errors (`#REF!`) and formulas without a value are texts: the library that reads workbooks
 * gives blank cells for both.
 */
export function withErrorsAsTexts(xml: string): string {
  if (!/\bt="e"/.test(xml) && !/<(?:\w+:)?f[\s>/]/.test(xml)) return xml;
  return xml.replace(CELL, (cell: string, prefix: string, attributes: string, content: string = '') => {
    const isError = /\st="e"/.test(attributes);
    const isUnknown =
      new RegExp(`<${prefix}f[\\s>/]`).test(content) && !hasValue(content, prefix, /\st="str"/.test(attributes));
    if (!isError && !isUnknown) return cell;
    const others = attributes.replace(/\s[ts]="[^"]*"/g, '');
    const value = isUnknown ? `<${prefix}v>${NO_VALUE}</${prefix}v>` : content;
    return `<${prefix}c${others} t="str">${value}</${prefix}c>`;
  });
}

/** Whether a formula has a value; that of a text may be empty. */
function hasValue(content: string, prefix: string, isText: boolean): boolean {
  return new RegExp(`<${prefix}(?:is[\\s>]|v(?:\\s[^>]*)?${isText ? '' : '>[^<]'})`).test(content);
}

function onError(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message.split('\n', 1)[0]);
}

/** What a workbook says of a sheet. */
export interface SheetPart {
  name: string;
  isHidden: boolean;
  xml: string;
  strikes: Strikes;
}

/** The sheets of a workbook, in its order. @param files the texts of its parts, by their paths */
export function sheetParts(files: ReadonlyMap<string, Buffer>): SheetPart[] {
  const text = (path: string | undefined): string => files.get(path ?? '')?.toString('utf8') ?? '';
  const relations = elements(text('xl/_rels/workbook.xml.rels'), 'Relationship');
  const pathOf = (isMeant: (relation: Element) => boolean): string | undefined => {
    const target = relations.find(isMeant)?.getAttribute('Target');
    return target?.startsWith('/') ? target.slice(1) : `xl/${target}`;
  };
  const ofType = (type: string): string => text(pathOf((one) => !!one.getAttribute('Type')?.endsWith(`/${type}`)));
  const strikes = strikesOf(ofType('styles'), ofType('sharedStrings'));
  return elements(text('xl/workbook.xml'), 'sheet').map((sheet) => {
    const id = [...sheet.attributes].find(({ localName }) => localName === 'id')?.value;
    const xml = text(pathOf((one) => one.getAttribute('Id') === id));
    const name = sheet.getAttribute('name') ?? '';
    return { name, isHidden: /hidden/i.test(sheet.getAttribute('state') ?? ''), xml, strikes };
  });
}

const elements = (xml: string, name: string): Element[] =>
  xml === '' ? [] : [...new DOMParser({ onError }).parseFromString(xml, 'text/xml').getElementsByTagNameNS('*', name)];
