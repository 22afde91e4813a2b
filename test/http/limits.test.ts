import {
  getIntrospectionQuery,
  Kind,
  parse,
  type DefinitionNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import { checkLimits } from '../../src/http/limits/check.js';
import { costOf } from '../../src/http/limits/cost.js';
import { createSchema } from '../../src/schema.js';
import { readSettings } from '../../src/settings.js';
import { expectInBothLanguages } from '../support/messages.js';
import { testServer, type TestServer } from './support/server.js';

const LIMITS = readSettings().limits;

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.close());

const nested = (levels: number): string =>
  `{ page { nodes { ${'next { '.repeat(levels - 3)}id${' }'.repeat(levels - 3)} } } }`;

async function refusal(query: string, variables?: object): Promise<{ status: number; code: string | undefined }> {
  const { status, errors, data } = await server.post(query, variables);
  expect(errors).toHaveLength(1);
  expect(data).toBeUndefined();
  expectInBothLanguages(errors![0]!);
  return { status, code: errors![0]!.extensions.code };
}

test('a selection of 15 levels is refused, one of 14 is answered', async () => {
  expect(await refusal(nested(15))).toEqual({ status: 400, code: 'DEPTH_LIMIT' });
  expect((await server.post(nested(14))).errors).toBeUndefined();
});

test('levels are counted through fragments', async () => {
  const fragment = `fragment Deep on Node { ${'next { '.repeat(12)}id${' }'.repeat(12)} }`;
  expect(await refusal(`{ page { nodes { ...Deep } } } ${fragment}`)).toEqual({ status: 400, code: 'DEPTH_LIMIT' });
});

describe('questions about the schema', () => {
  const WHOLE = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  };
  const about = (fields: string): string => `{ ${fields} }`;

  test.each([
    ['as tools ask', {}],
    ['with all that they may ask for', WHOLE],
  ])('%s are answered', async (_, options) => {
    const { errors, data } = await server.post(getIntrospectionQuery(options));
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema.queryType.name', 'Query');
  });

  test('the same of the whole API, which may be asked twice and not three times', async () => {
    const schema = await createSchema();
    const { definitions, ...document } = parse(getIntrospectionQuery(WHOLE));
    const [operation, ...fragments] = definitions as [OperationDefinitionNode, ...DefinitionNode[]];
    const [asked] = operation.selectionSet.selections as [FieldNode];
    const check = (count: number): void => {
      const selections = Array.from({ length: count }, (_, i) => ({
        ...asked,
        alias: { kind: Kind.NAME, value: `a${i}` } as const,
      }));
      const several = { ...operation, selectionSet: { ...operation.selectionSet, selections } };
      checkLimits(LIMITS, schema, { ...document, definitions: [several, ...fragments] }, several, {});
    };
    for (const count of [1, 2]) expect(() => check(count)).not.toThrow();
    expect(() => check(3)).toThrow('at most');
  });

  test('aliases count below them too', async () => {
    const aliases = Array.from({ length: 101 }, (_, i) => `a${i}: types { name }`).join(' ');
    expect(await refusal(about(`__schema { ${aliases} }`))).toEqual({ status: 400, code: 'ALIAS_LIMIT' });
  });

  test('and levels', async () => {
    const types = (levels: number): string =>
      about(`__schema { queryType { ${'ofType { '.repeat(levels - 3)}name${' }'.repeat(levels - 3)} } }`);
    expect(await refusal(types(21))).toEqual({ status: 400, code: 'DEPTH_LIMIT' });
    expect((await server.post(types(20))).errors).toBeUndefined();
  });

  test('and what lists within lists would return', async () => {
    const parts = Array.from({ length: 90 }, (_, i) => `a${i}: fields { name args { name description } }`).join(' ');
    const query = about(`__schema { types { ${parts} } }`);
    expect(await refusal(query)).toEqual({ status: 400, code: 'COST_LIMIT' });
  });
});

test('1,000 aliases are refused, 100 are answered', async () => {
  const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, i) => `a${i}: hello`).join(' ')} }`;
  expect(await refusal(aliases(1_000))).toEqual({ status: 400, code: 'ALIAS_LIMIT' });
  expect((await server.post(aliases(100))).errors).toBeUndefined();
});

test('aliases in fragments count each time the fragment is spread', async () => {
  const spread = '...Ten '.repeat(11);
  const fragment = `fragment Ten on Query { ${Array.from({ length: 10 }, (_, i) => `a${i}: hello`).join(' ')} }`;
  expect(await refusal(`{ ${spread} } ${fragment}`)).toEqual({ status: 400, code: 'ALIAS_LIMIT' });
});

test('a page of 100,000 through a variable is refused by a code of its own', async () => {
  const query = 'query Pages($n: Int) { page(first: $n) { nodes { id } } }';
  expect(await refusal(query, { n: 100_000 })).toEqual({ status: 400, code: 'PAGE_SIZE' });
  expect(await refusal(query, { n: 0 })).toEqual({ status: 400, code: 'PAGE_SIZE' });
  expect((await server.post(query, { n: 100 })).errors).toBeUndefined();
});

test('a page size is looked at in whatever place it stands', async () => {
  const fragment = 'fragment Pages on Node { page(first: 101) { totalCount } }';
  expect(await refusal(`{ page { nodes { ...Pages } } } ${fragment}`)).toEqual({ status: 400, code: 'PAGE_SIZE' });
});

test('pages of pages cost their product', async () => {
  const pages = 'page(first: $n) { nodes { id page(first: $n) { nodes { id page(first: $n) { nodes { id } } } } } }';
  const query = `query Pages($n: Int) { ${pages} }`;
  expect(await refusal(query, { n: 100 })).toEqual({ status: 400, code: 'COST_LIMIT' });
  expect((await server.post(query, { n: 10 })).errors).toBeUndefined();
});

test('what is listed in arguments costs one each, in the document and in variables', async () => {
  const schema = await createSchema();
  const cost = (ids: readonly string[], isWritten: boolean): number | undefined => {
    const list = isWritten ? JSON.stringify(ids) : '$ids';
    const fields = Array.from({ length: 3 }, (_, i) => `a${i}: events(where: { agents: ${list} }) { totalCount }`);
    const document = parse(`query Q${isWritten ? '' : '($ids: [ID!]!)'} { ${fields.join(' ')} }`);
    const [operation] = document.definitions as [OperationDefinitionNode];
    return costOf(schema, document, operation, isWritten ? {} : { ids });
  };
  const ids = Array.from({ length: 2_000 }, (_, i) => `organisation:o${i}`);
  for (const isWritten of [true, false]) {
    const least = cost([], isWritten)!;
    expect(cost(ids.slice(0, 10), isWritten)).toBe(least + 30);
    expect(cost(ids, isWritten)).toBe(least + 6_000);
  }
});

test('fragments within fragments are refused without being put in their places', async () => {
  const fragments = Array.from({ length: 30 }, (_, i) => {
    const inner = i === 29 ? 'hello' : `...F${i + 1} ...F${i + 1}`;
    return `fragment F${i} on Query { ${inner} }`;
  });
  const begun = process.cpuUsage();
  expect(await refusal(`{ ...F0 } ${fragments.join(' ')}`)).toEqual({ status: 400, code: 'COST_LIMIT' });
  expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
});

test('a document of too many tokens is refused', async () => {
  expect(await refusal(`{ ${'hello '.repeat(10_001)} }`)).toEqual({ status: 400, code: 'DOCUMENT_TOO_LARGE' });
});

test('a body of 2 MB is refused', async () => {
  const { status, errors } = await server.post('{ hello }', { filling: 'x'.repeat(2 ** 21) });
  expect(status).toBe(413);
  expect(errors?.[0]?.extensions.code).toBe('BODY_TOO_LARGE');
});

test('a list of operations is refused', async () => {
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BATCHING_REFUSED' } }] });
});

test('a form of another site is refused', async () => {
  const response = await server.fetch('/graphql?query={hello}');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

test('an operation beyond its time is answered with TIMEOUT, whatever it waits for', async () => {
  const hasty = await testServer({}, { JEJARING_QUERY_TIMEOUT_MS: '200' });
  try {
    const { status, errors } = await hasty.post('query Waiting { wait }');
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 503, code: 'TIMEOUT' });
    expect(hasty.log).toContainEqual(
      expect.objectContaining({ operation: 'wait', outcome: 'TIMEOUT', codes: ['TIMEOUT'], status: 503 }),
    );
  } finally {
    await hasty.close();
  }
});
