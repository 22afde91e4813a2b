import { DOMParser } from '@xmldom/xmldom';
import { NO_VALUE } from './file_form.js';

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

/** The names of the sheets of `xl/workbook.xml` that are hidden. */
export function hiddenSheets(xml: string): Set<string> {
  const sheets = [...new DOMParser({ onError }).parseFromString(xml, 'text/xml').getElementsByTagNameNS('*', 'sheet')];
  const hidden = sheets.filter((sheet) => /hidden/i.test(sheet.getAttribute('state') ?? ''));
  return new Set(hidden.map((sheet) => sheet.getAttribute('name') ?? ''));
}
