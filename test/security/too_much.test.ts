import { testServer, type TestServer } from '../http/support/server.js';
import { expectInBothLanguages } from '../support/messages.js';

let server: TestServer;
beforeAll(async () => {
  server = await testServer({}, { JEJARING_MAX_BODY: '1000k', JEJARING_MAX_TOKENS: '500' });
});
afterAll(() => server.close());

/** The last error of an answer: whatever was too much is said last. */
async function lastError(
  query: string,
  variables?: object,
): Promise<{ status: number; code: string; message: string }> {
  const { status, errors = [] } = await server.post(query, variables);
  const last = errors.at(-1)!;
  expectInBothLanguages(last);
  return { status, code: last.extensions.code, message: last.message };
}

describe('what was too much is said, with what is allowed', () => {
  test('mistakes of a document', async () => {
    const query = `{ ${Array.from({ length: 150 }, (_, i) => `wrong${i}`).join(' ')} }`;
    expect(await lastError(query)).toEqual({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
      message: expect.stringContaining('more than 100 mistakes') as string,
    });
    expect((await server.post(query)).errors).toHaveLength(101);
  });

  test('tokens', async () => {
    expect(await lastError(`{ ${'hello '.repeat(501)} }`)).toEqual({
      status: 400,
      code: 'DOCUMENT_TOO_LARGE',
      message: 'The document has more than 500 tokens. Ask for less at a time.',
    });
  });

  test.each([
    ['DEPTH_LIMIT', `{ page { nodes { ${'next { '.repeat(13)}id${' }'.repeat(13)} } } }`, /16 levels deep; at most 14/],
    [
      'ALIAS_LIMIT',
      `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: hello`).join(' ')} }`,
      /101 aliases; at most 100/,
    ],
    ['PAGE_SIZE', '{ page(first: 101) { totalCount } }', /101; it must be between 1 and 100/],
  ])('%s', async (code, query, message) => {
    expect(await lastError(query)).toEqual({ status: 400, code, message: expect.stringMatching(message) as string });
  });

  test('bytes of a body', async () => {
    const body = JSON.stringify({ query: '{ hello }', variables: { filling: 'x'.repeat(2_000_000) } });
    expect(await lastError('{ hello }', { filling: 'x'.repeat(2_000_000) })).toEqual({
      status: 413,
      code: 'BODY_TOO_LARGE',
      message: `The request body has ${body.length} bytes; at most 1024000 are allowed. Ask for less at a time.`,
    });
  });

  test('bytes of a body whose length nobody knows before', async () => {
    const pieces = new ReadableStream<Uint8Array>({
      start(stream) {
        for (let i = 0; i < 20; i++) stream.enqueue(new Uint8Array(100_000).fill(32));
        stream.close();
      },
    });
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: pieces,
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: object }] };
    expect(errors[0].message).toMatch(/^The request body has more than 1024000 bytes/);
    expectInBothLanguages(errors[0]);
  });
});

describe('the log', () => {
  /** What a terminal would obey, as long as a body. */
  const NAME = `\u001b[2J\n{"level":50}${'x'.repeat(500_000)}`;

  test('holds no name of an operation, whatever it is and however long', async () => {
    const before = server.log.length;
    await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Asked { hello }', operationName: NAME }),
    });
    await server.post(`query ${'N'.repeat(100_000)} { hello }`);
    await server.post(`mutation ${'N'.repeat(100_000)} { ${'f'.repeat(100_000)} }`);
    const lines = server.log.slice(before).map((line) => JSON.stringify(line));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) {
      expect(line.length).toBeLessThan(1_000);
      expect(line).not.toMatch(/NNN|fff|xxx|u001b/);
    }
  });

  test('names the fields of an operation, and not all of very many', async () => {
    const fields = ['hello', 'page { totalCount }', 'count', 'slow', 'needsNumber', 'stale', 'fault', 'driverFault'];
    await server.post(`{ ${fields.join(' ')} ${'again: hello '.repeat(50)} }`);
    const line = server.log.find(({ operation }) => String(operation).startsWith('count driverFault'));
    expect(String(line?.['operation']).length).toBeLessThanOrEqual(100);
  });
});
