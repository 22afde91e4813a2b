import { testDatabase } from '../support/database.js';
import { expectInBothLanguages } from '../support/messages.js';
import { BROKEN, SECRET_NAME } from './support/schema.js';
import { SECRETS, testServer, type Answer, type TestServer } from './support/server.js';

const firstError = ({ errors }: Answer) => errors?.[0];

describe('without a database', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer();
  });
  afterAll(() => server.close());

  test('a fault is hidden behind an id, under which the log tells where it was', async () => {
    const answer = await server.post('query Faulty { fault }');
    const error = firstError(answer);
    expect(answer.data).toEqual({ fault: null });
    const id = expect.stringMatching(/^[0-9a-f]{16}$/) as string;
    expect(error?.extensions).toEqual({ code: 'INTERNAL', id, reason: 'INTERNAL', values: { id } });
    expect(error?.message).toBe(`The server made a mistake. Report this id: ${error?.extensions.id}`);
    const line = server.log.find(({ errorId }) => errorId === error?.extensions.id);
    expect(line).toMatchObject({ level: 50, error: 'TypeError', reason: expect.stringContaining("reading 'x'") });
    expect(line?.['at']).toContainEqual(expect.stringContaining('schema.ts'));
  });

  test('an error with a code of its own goes out as it is, with an id', async () => {
    const error = firstError(await server.post('{ stale }'));
    expect(error).toMatchObject({
      message: 'The cursor is of another version of the data.',
      extensions: { code: 'CURSOR_STALE', id: expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
  });

  test.each([
    ['{', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ helo }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "helo".*Did you mean "hello"/],
    ['query Q($n: Int!) { page(first: $n) { totalCount } }', 'BAD_USER_INPUT', /required type "Int!"/],
  ])('%s keeps the words of graphql', async (query, code, message) => {
    const answer = await server.post(query);
    expect(answer.status).toBe(400);
    expect(firstError(answer)).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    expect(firstError(answer)?.extensions.id).toBeDefined();
  });

  test.each(['mutation', 'subscription'])('a %s is refused as what it is', async (kind) => {
    const answer = await server.post(`${kind} { hello }`);
    expect(answer.status).toBe(400);
    expect(answer.errors).toHaveLength(1);
    expect(firstError(answer)).toMatchObject({
      message: `This is a ${kind}, and the API has queries only.`,
      extensions: { code: 'READ_ONLY' },
    });
  });

  test.each(['mutation', 'subscription'])('so is a %s that comes by GET', async (kind) => {
    const answer = await server.fetch(`/graphql?query=${kind}{hello}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await answer.json()).toMatchObject({
      errors: [{ message: `This is a ${kind}, and the API has queries only.`, extensions: { code: 'READ_ONLY' } }],
    });
  });

  test('an argument that only its variable makes wrong is the fault of the client', async () => {
    const answer = await server.post('query Q($n: Int = 1) { needsNumber(n: $n) }', { n: null });
    expect(answer.status).toBe(400);
    expect(firstError(answer)?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('two fields where exactly one is taken are the fault of the client, in the document and in its variables', async () => {
    const both = await server.post('{ choose(either: {this: 1, that: 2}) }');
    expect(both.status).toBe(400);
    expect(firstError(both)).toMatchObject({
      message: 'OneOf Input Object "Either" must specify exactly one key.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    const variable = await server.post('query Q($either: Either!) { choose(either: $either) }', {
      either: { this: 1, that: 2 },
    });
    expect(variable.status).toBe(400);
    expect(firstError(variable)).toMatchObject({
      message: expect.stringContaining('Exactly one key must be specified for OneOf type "Either".'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('a database that does not answer is said so, with what to do', async () => {
    const answer = await server.post('{ hello count }');
    expect(answer.status).toBe(503);
    expect(firstError(answer)).toMatchObject({
      message: expect.stringContaining('jejaring database start'),
      extensions: { code: 'DATABASE_UNAVAILABLE', reason: 'DATABASE_ASLEEP', values: {} },
    });
    for (const secret of Object.values(SECRETS)) expect(JSON.stringify([answer, server.log])).not.toContain(secret);
  });

  test('a full disk has a code of its own', async () => {
    const answer = await server.post('{ fullDisk }');
    expect(answer.status).toBe(503);
    expect(firstError(answer)).toMatchObject({
      message: expect.stringMatching(/^The disk of the server has no room left/),
      extensions: { code: 'DISK_FULL', reason: 'DISK_FULL', values: {} },
    });
    expectInBothLanguages(firstError(answer)!);
  });

  test('the log has one line for each operation, without the values of variables', async () => {
    await server.post('query GreetingOfSri($name: String) { hello(name: $name) }', { name: SECRET_NAME });
    await server.fetch(`/graphql?query={hello}&variables=${encodeURIComponent(JSON.stringify({ name: SECRET_NAME }))}`);
    await server.post('query Bad($n: Int) { page(first: $n) { totalCount } }', { n: SECRET_NAME });
    const lines = server.log.filter(
      ({ operation, cost, method }) => operation === 'hello' && cost === 1 && method === 'POST',
    );
    expect(lines).toEqual([expect.objectContaining({ outcome: 'OK', status: 200, cost: 1, statements: 0 })]);
    expect(lines[0]).toMatchObject({ method: 'POST', milliseconds: expect.any(Number) as number });
    expect(JSON.stringify(server.log)).not.toContain(SECRET_NAME);
    // (The name of an operation is text of the client too, and what it asks for where that is no query.)
    await server.post('mutation { GreetingOfSri }');
    await server.post('subscription { GreetingOfSri }');
    expect(server.log).toContainEqual(expect.objectContaining({ operation: 'mutation', outcome: 'READ_ONLY' }));
    expect(JSON.stringify(server.log)).not.toContain('GreetingOfSri');
  });
});

describe('with a database', () => {
  let server: TestServer;
  beforeAll(async () => {
    const database = await testDatabase();
    server = await testServer({ database });
  });
  afterAll(() => server.close());

  test("the driver's own text would give a name away", async () => {
    const database = await testDatabase();
    await expect(database.read(BROKEN, { name: SECRET_NAME })).rejects.toThrow(SECRET_NAME);
  });

  test("a driver's text is neither shown nor logged", async () => {
    const query = 'query Broken($name: String) { driverFault(name: $name) }';
    const answer = await server.post(query, { name: SECRET_NAME });
    expect(firstError(answer)?.extensions.code).toBe('INTERNAL');
    const line = server.log.find(({ errorId }) => errorId === firstError(answer)?.extensions.id);
    expect(line).toMatchObject({ driverCode: 'Neo.ClientError.Statement.SyntaxError' });
    expect(JSON.stringify([answer.errors, server.log])).not.toContain(SECRET_NAME);
    expect(JSON.stringify(answer.errors)).not.toContain('Neo');
  });

  test('statements are counted', async () => {
    await server.post('query Counted { count again: count }');
    expect(server.log).toContainEqual(expect.objectContaining({ operation: 'count', statements: 2 }));
  });
});
