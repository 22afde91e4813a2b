import { setTimeout as delay } from 'node:timers/promises';
import { Threads } from '../../src/analysis/threads.js';
import type { Database } from '../../src/database/database.js';
import { createSchema } from '../../src/schema.js';
import type { SettingName } from '../../src/settings.js';
import { testServer, type Answer, type TestServer } from '../http/support/server.js';
import { upToDate } from '../support/cli.js';
import { expectInBothLanguages } from '../support/messages.js';
import { ALL_MEANT, withPackage } from '../support/packages.js';
import { blocked } from './support.js';

const [AGENTS, EVENTS] = [80, 40];
const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Everybody at every event, by two sources: to leave each of them out in turn takes a second. */
const CROWDED = {
  sources: ['id,publisher,published', ...numbers(2 * EVENTS).map((i) => `s${i},Koran ${i},2024-01-01`)].join('\n'),
  organisations: ['id,form,sector,source', ...numbers(AGENTS).map((i) => `o${i},SINGLE,CSO,s0`)].join('\n'),
  events: ['id,start,status,source', ...numbers(EVENTS).map((i) => `e${i},2024-02-0${1 + (i % 9)},HELD,s0`)].join('\n'),
  participations: [
    'event,agent,status,source',
    ...numbers(EVENTS).flatMap((e) =>
      numbers(AGENTS).map((o) => `e${e},organisation:o${o},ATTENDED,s${2 * e + (o % 2)}`),
    ),
  ].join('\n'),
};

let database: Database;
let threads: Threads;
beforeAll(async () => {
  await upToDate();
  database = await withPackage(CROWDED, { accept: ALL_MEANT, recordedAt: '2025-01-01T00:00:00.000Z' });
  threads = new Threads();
});
afterAll(() => threads.close());

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server that trusts what is said of clients, so that a test can be several of them. */
async function serverWith(environment: Partial<Record<SettingName, string>> = {}): Promise<TestServer> {
  const server = await testServer(
    { database, runner: threads, schema: await createSchema() },
    { JEJARING_TRUST_PROXY: '1', ...environment },
  );
  servers.push(server);
  return server;
}

const from = (client: number): Record<string, string> => ({ 'x-forwarded-for': `203.0.113.${client}` });
const light = (n: number): string => `{ coAttendance(scope: { events: ["event:e${n}"] }) { basis { agentCount } } }`;
/** Takes about a second. @param n makes it another question */
const heavy = (n: number): string =>
  `coAttendance(scope: { maxEventSize: ${1000 + n} }, robustness: LEAVE_ONE_SOURCE_OUT) { basis { agentCount } }`;
const aliases = (count: number, more = ''): string =>
  `{ ${more} ${numbers(count)
    .map((n) => `a${n}: ${heavy(n)}`)
    .join(' ')} }`;

function refusal({ errors }: Answer): { code: string; reason: unknown; message: string } {
  for (const error of errors!) expectInBothLanguages(error);
  const [{ message, extensions }] = errors as [NonNullable<Answer['errors']>[number]];
  return { code: extensions.code, reason: extensions['reason'], message };
}

const HEAVY_RUNNING = 'jejaring_analyses_running{kind="heavy"}';

async function metric(server: TestServer, name: string): Promise<number> {
  const text = await (await server.fetch('/metrics')).text();
  return Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1]);
}

describe('forty heavy questions in one operation', () => {
  test('are too much together, which is said before any of them is computed', async () => {
    const server = await serverWith();
    const begun = performance.now();
    let answer: Answer | undefined;
    const stood = await blocked(async () => (answer = await server.post(aliases(40), {}, from(1))));
    expect(refusal(answer!)).toMatchObject({
      code: 'TOO_COSTLY',
      reason: 'TOO_COSTLY_TOGETHER',
      message: expect.stringMatching(/together.*3,000,000,000 are allowed in all/) as string,
    });
    // Forty seconds’ work, had it been done.
    expect(performance.now() - begun).toBeLessThan(20_000);
    expect(stood).toBeLessThan(2_000);
    // What had begun is for nobody.
    await delay(500);
    expect(await metric(server, HEAVY_RUNNING)).toBe(0);
    expect(await metric(server, 'jejaring_analyses_waiting{kind="heavy"}')).toBe(0);
  });

  test('fifty cost more than an operation may', async () => {
    const server = await serverWith();
    expect(refusal(await server.post(aliases(50)))).toMatchObject({ code: 'COST_LIMIT' });
  });
});

describe('one client’s heavy questions', () => {
  test('keep no other’s light one waiting', async () => {
    const server = await serverWith();
    const ask = (n: number): Promise<Answer> => server.post(light(n), {}, from(2));
    await ask(0);
    const stop = new AbortController();
    const crowd = numbers(12).map((n) =>
      server
        .fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...from(1) },
          body: JSON.stringify({ query: aliases(2, `b: ${heavy(100 + n)}`).replaceAll('1000', '2000') }),
          signal: stop.signal,
        })
        .catch(() => undefined),
    );
    for (let turn = 0; turn < 500 && (await metric(server, HEAVY_RUNNING)) === 0; turn++) await delay(20);
    for (let n = 1; n <= 5; n++) {
      const begun = performance.now();
      const { errors, data } = await ask(n);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ coAttendance: { basis: { agentCount: AGENTS } } });
      expect(performance.now() - begun).toBeLessThan(5_000);
    }
    expect(await metric(server, HEAVY_RUNNING)).toBeGreaterThan(0);
    stop.abort();
    await Promise.all(crowd);
  });

  test('are told that they waited, and not to ask for less, where none was begun', async () => {
    const server = await serverWith({ JEJARING_QUERY_TIMEOUT_MS: '5000' });
    // What is asked while the facts are still being read waits for no thread.
    for (let turn = 0; turn < 20 && (await server.post(light(0), {}, from(1))).errors; turn++);
    const several = numbers(40).map((n) => server.post(`{ ${heavy(300 + n)} }`, {}, from(1)));
    const answers = await Promise.all(several);
    const busy = answers.filter(({ errors }) => errors?.[0]!.extensions.code === 'BUSY');
    const computed = answers.filter((one) => !busy.includes(one) && one.errors);
    expect(busy.length).toBeGreaterThan(computed.length);
    for (const answer of busy) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      expect(refusal(answer)).toMatchObject({
        reason: 'WAITED',
        message: expect.not.stringMatching(/[Nn]arrow/) as string,
      });
    }
    for (const answer of computed) {
      expect(refusal(answer)).toMatchObject({ code: 'TIMEOUT' });
    }
  });

  test('are turned away where too many wait, with the time after which to ask again', async () => {
    const server = await serverWith();
    await server.post(light(0), {}, from(1));
    const stop = new AbortController();
    const post = (n: number): Promise<Response | undefined> =>
      server
        .fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...from(1) },
          body: JSON.stringify({ query: aliases(40).replaceAll(/10(\d\d)/g, `${10 + n}$1`) }),
          signal: stop.signal,
        })
        .catch(() => undefined);
    const answers = await Promise.all(numbers(6).map(post));
    const refused = answers.filter((response) => response?.status === 503);
    expect(refused.length).toBeGreaterThan(0);
    for (const response of refused) {
      expect(Number(response!.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      const { errors } = (await response!.json()) as Pick<Answer, 'errors'>;
      expect(errors![0]!.extensions).toMatchObject({ code: 'BUSY', reason: 'BUSY' });
      expectInBothLanguages(errors![0]!);
    }
    expect(await metric(server, 'jejaring_analyses_busy_total')).toBeGreaterThan(0);
    // Another client has its place.
    expect((await server.post(light(7), {}, from(3))).errors).toBeUndefined();
  });
});

test('a resolution beyond all measure is refused, with the range', async () => {
  const server = await serverWith();
  for (const resolution of ['1e308', '-1e308', '101']) {
    const answer = await server.post(`{ communities(resolution: ${resolution}) { modularity } }`);
    expect(refusal(answer)).toMatchObject({
      code: 'BAD_ARGUMENT',
      message: expect.stringMatching(/^resolution is .*: it must be from 0 to 100\.$/) as string,
    });
  }
  expect((await server.post('{ communities(resolution: 100) { modularity } }')).errors).toBeUndefined();
});
