import { isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { Country, Language, Moment, Url } from '../../src/graph/scalars.js';
import { createSchema } from '../../src/schema.js';

const schema = await createSchema();

test('what is stored goes out unchanged, whatever it is', () => {
  for (const text of ['https://example.org', 'HTTPS://Example.org/a b?q=%7E#x', 'www.example.org/page', '']) {
    expect(Url.serialize(text)).toBe(text);
  }
  for (const text of ['ID', 'id', 'Indonesia']) expect(Country.serialize(text)).toBe(text);
  for (const text of ['id', 'EN-gb', 'Indonesian']) expect(Language.serialize(text)).toBe(text);
});

test('fields and arguments that hold such a text say so', () => {
  const typeOf = (type: string, field: string): string => {
    const found = schema.getType(type);
    if (!found || !('getFields' in found)) throw new Error(type);
    return String(found.getFields()[field]?.type);
  };
  expect(typeOf('Source', 'url')).toBe('Url');
  expect(typeOf('Source', 'archiveUrl')).toBe('Url');
  expect(typeOf('Source', 'language')).toBe('Language');
  expect(typeOf('Organisation', 'country')).toBe('Country');
  expect(typeOf('LocalisedText', 'lang')).toBe('Language');
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  const langs = types
    .flatMap((type) => Object.values(type.getFields()))
    .flatMap(({ args }) => args.filter(({ name }) => name === 'lang'));
  expect(new Set(langs.map(({ type }) => String(type)))).toEqual(new Set(['Language']));
});

test('a language is taken in its canonical form, and refused where it is none', () => {
  expect(Language.parseValue('EN-gb')).toBe('en-GB');
  for (const value of ['not a language', 'xx', '', 7]) {
    expect(() => Language.parseValue(value)).toThrow(
      `${JSON.stringify(value)} is not a BCP 47 tag such as id, en or zh-Hant.`,
    );
  }
  const errors = validate(schema, parse('{ event(id: "event:x") { title(lang: "not a language") { text } } }'));
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('"not a language" is not a BCP 47 tag such as id, en or zh-Hant.'),
  ]);
});

test('a day stands for its end, by UTC, and one that there is not is refused', () => {
  const moment = (text: string): string => Moment.parseValue(text).toISOString();
  expect(moment('2025-11-12')).toBe('2025-11-12T23:59:59.999Z');
  expect(moment('2024-02-29')).toBe('2024-02-29T23:59:59.999Z');
  expect(moment('2025-11-12T09:00:00Z')).toBe('2025-11-12T09:00:00.000Z');
  expect(moment('2025-11-12T09:00:00+07:00')).toBe('2025-11-12T02:00:00.000Z');
  for (const value of ['2023-02-29', '2025-13-01', '2025-11', 'yesterday', '', 7]) {
    expect(() => Moment.parseValue(value)).toThrow();
  }
  const errors = (asOf: string): number =>
    validate(schema, parse(`{ attendance(scope: { asOf: ${asOf} }) { density } }`)).length;
  expect([errors('"2025-11-12"'), errors('"2023-02-29"'), errors('2025')]).toEqual([0, 1, 1]);
});

test('a country is taken by its code only, in capitals', () => {
  for (const code of ['ID', 'id']) expect(Country.parseValue(code)).toBe('ID');
  expect(Country.parseValue('XX')).toBe('XX');
  for (const value of ['Indonesia', 'IDN', 'I1', '']) {
    expect(() => Country.parseValue(value)).toThrow(
      `${JSON.stringify(value)} is not a country’s code in ISO 3166-1 alpha-2, such as ID.`,
    );
  }
});

test.each(['2024', 'true', '[2024]'])('%s without quotation marks is named as it stands', (literal) => {
  const [error] = validate(schema, parse(`{ events(where: {from: ${literal}}) { totalCount } }`));
  expect(error?.message).toMatch(
    new RegExp(`^${literal.replace(/[[\]]/g, '\\$&')} is not an EDTF date .*in quotation marks`),
  );
});
