import { setAsideOf, strikesOf } from '../../../../src/dataset/read/records/set_aside.js';

const NONE = strikesOf();

test('rows that the XML leaves out count, and prefixes of names do not matter', () => {
  const xml = '<x:sheetData><x:row r="5" hidden="true"/><x:row><x:c/></x:row><x:row hidden="1"></x:row></x:sheetData>';
  expect(setAsideOf(xml, NONE)?.rows).toEqual(new Set([5, 7]));
  expect(setAsideOf(xml.replaceAll(/ hidden="\w+"/g, ''), NONE)).toBeUndefined();
});

test('cells are found by their addresses, or one after another', () => {
  const strikes = strikesOf('', '<sst><si/><si><r><rPr><strike/></rPr><t>a</t></r></si></sst>');
  const cell = (attributes: string): string => `<c ${attributes} t="s"><v>1</v></c>`;
  const xml = `<row r="2">${cell('r="AB2"')}${cell('')}<c r="A2" t="n"><v>1</v></c></row>`;
  expect(setAsideOf(xml, strikes)?.struck).toEqual(new Map([[2, new Set([27, 28])]]));
  expect(setAsideOf(xml, NONE)).toBeUndefined();
});
