import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { checkLimits } from '../../src/http/limits/check.js';
import { createSchema } from '../../src/schema.js';
import { readSettings } from '../../src/settings.js';
import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';

/** One letter that folds to eighteen, four words of them. */
const LIGATURE = '\uFDFA';

const LISTS = ['organisations', 'persons', 'events', 'issues'];

const words = (count: number): string => Array.from({ length: count }, (_, i) => `k${i.toString(36)}`).join(' ');

describe('the sizes of a text to search for', () => {
  let api: Api;
  beforeAll(async () => {
    api = new Api(await withPackage({ organisations: 'id,name__en\nriver,River Council' }));
  });

  const refusal = async (query: string, text: string): Promise<object[]> =>
    (await api.ask(`query ($text: String!) { ${query} }`, { text })).errors;
  const search = 'search(text: $text) { totalCount }';

  test('are those of what is compared', async () => {
    expect(await refusal(search, LIGATURE.repeat(11))).toEqual([]);
    const [error] = await refusal(search, LIGATURE.repeat(200));
    expect(error).toMatchObject({ code: 'SEARCH_TEXT', message: expect.stringContaining('text has 3600 characters') });
    expect((await api.ask(`{ search(text: "${LIGATURE.repeat(200)}") { totalCount } }`)).statements).toEqual([]);
  });

  test.each(LISTS)('and so are those of `nameContains` of %s', async (list) => {
    const field = `list: ${list}(where: { nameContains: $text }) { totalCount }`;
    expect(await refusal(field, LIGATURE.repeat(11))).toEqual([]);
    for (const text of [LIGATURE.repeat(12), 'x'.repeat(201)]) {
      expect(await refusal(field, text)).toMatchObject([
        { code: 'SEARCH_TEXT', message: expect.stringMatching(/^where\.nameContains has 2\d\d characters/) },
      ]);
    }
  });

  test('words are counted once each, and bounded', async () => {
    expect(await refusal(search, words(32))).toEqual([]);
    expect(await refusal(search, `${words(32)} ${words(32)}`)).toEqual([]);
    expect(await refusal(search, words(33))).toMatchObject([
      { code: 'SEARCH_TEXT', message: 'text has 33 different words: at most 32 are searched for.' },
    ]);
  });
});

describe('looking for names costs', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  /** What an operation of so many aliases costs. @throws COST_LIMIT */
  function cost(count: number, field: string, variables: Record<string, unknown> = {}, definition = ''): number {
    const aliases = Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ');
    const document = parse(`query Q${definition} { ${aliases} }`);
    const operation = document.definitions[0] as OperationDefinitionNode;
    return checkLimits(readSettings().limits, schema, document, operation, variables)!;
  }

  const rows = '{ nodes { tier } }';

  test('by the words of a text, so that sixty of the dearest are refused before anything runs', () => {
    const text = words(32);
    expect(() => cost(60, `search(text: "${text}", first: 1) ${rows}`)).toThrow('at most 50000 is allowed');
    expect(() => cost(60, `search(text: $text, first: 1) ${rows}`, { text }, '($text: String!)')).toThrow('at most');
    expect(cost(60, `search(text: "${words(3)}", first: 1) ${rows}`)).toBeLessThan(10_000);
  });

  test('the same whatever was asked with the operation before', () => {
    const document = parse(`query Q($text: String!) { search(text: $text, first: 1) ${rows} }`);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const costs = ['river', words(3), words(32), 'x'.repeat(201), 'river'].map((text) =>
      checkLimits(readSettings().limits, schema, document, operation, { text }),
    );
    expect(costs).toEqual([53, 153, 1603, 1603, 53]);
  });

  test.each(LISTS)('by `nameContains` of %s', (list) => {
    const where = { nameContains: 'a' };
    const type = `${list[0]!.toUpperCase()}${list.slice(1, -1)}Where`;
    const asked = `${list}(where: $where, first: 1) { nodes { id } }`;
    expect(() => cost(60, `${list}(where: { nameContains: "a" }, first: 1) { nodes { id } }`)).toThrow('at most');
    expect(() => cost(60, asked, { where }, `($where: ${type})`)).toThrow('at most 50000 is allowed');
    expect(cost(60, asked, { where: {} }, `($where: ${type})`)).toBeLessThan(1_000);
  });
});
