import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { WRONG_KEYS } from '../../src/http/curation/rates.js';
import { SETTINGS } from '../../src/settings.js';
import { emptiedDatabase } from '../support/database.js';
import { ROOT, temporaryFolder } from '../support/files.js';
import { freePort } from '../support/free_port.js';
import { curationServer, PATH } from './curation/support/curation.js';
import type { TestServer } from './support/server.js';

// nginx before the server, as docs/operations.md sets it up.
const there = spawnSync('nginx', ['-v']).status === 0;
const whereThereIsNginx = there ? it : it.skip;

const page = readFileSync(`${ROOT}docs/operations.md`, 'utf8');
const [, written = ''] = /```nginx\n(.*?)```/s.exec(page) ?? [];

let server: TestServer;
let nginx: ChildProcess;
let port: string;
let certificate: string;

/** What the page says, with the ports and the files of this test. */
function configured(folder: string, insecurePort: string): string {
  const changes: [string, string][] = [
    ['listen 443', `listen 127.0.0.1:${port}`],
    ['listen 80', `listen 127.0.0.1:${insecurePort}`],
    ['/etc/letsencrypt/live/data.example.org/', `${folder}/`],
    ['http://127.0.0.1:4000', server.url],
  ];
  let result = written;
  for (const [from, to] of changes) {
    expect(result).toContain(from);
    result = result.replaceAll(from, to);
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return [
    `pid ${folder}/pid; error_log stderr; daemon off;`,
    `events {} http { access_log off; ${temporary.join(' ')}`,
    result,
    '}',
  ].join('\n');
}

interface Got {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

async function get(
  path: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Got> {
  const { body, ...rest } = options;
  const sent = request({ host: '127.0.0.1', port, path, ca: certificate, servername: 'data.example.org', ...rest });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode!, headers: response.headers, body: await text(response) };
}

beforeAll(async () => {
  if (!there) return;
  server = await curationServer(await emptiedDatabase(), { JEJARING_TRUST_PROXY: '1' });
  const folder = temporaryFolder();
  const names = ['-subj', '/CN=data.example.org', '-addext', 'subjectAltName=DNS:data.example.org'];
  const files = ['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names, ...files]);
  certificate = readFileSync(`${folder}/fullchain.pem`, 'utf8');
  port = await freePort();
  writeFileSync(`${folder}/nginx.conf`, configured(folder, await freePort()));
  nginx = spawn('nginx', ['-p', folder, '-c', `${folder}/nginx.conf`], { stdio: ['ignore', 'ignore', 'pipe'] });
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(await text(nginx.stderr!));
    const answered = await get('/healthz').catch(() => undefined);
    if (answered) break;
    await new Promise((done) => setTimeout(done, 50));
  }
});

afterAll(async () => {
  if (!there) return;
  nginx.kill('SIGTERM');
  await server.close();
});

whereThereIsNginx(
  'it answers over TLS, and keeps its figures to itself (skipped where there is no nginx)',
  async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await get('/graphql', { method: 'POST', headers, body: '{"query":"{ dataset { version } }"}' });
    expect(JSON.parse(answer.body)).toEqual({ data: { dataset: { version: '0' } } });
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await get('/metrics')).status).toBe(404);
    expect((await server.fetch('/metrics')).status).toBe(200);
    const large = JSON.stringify({ query: `{ dataset { version } } #${'x'.repeat(1_100_000)}` });
    expect((await get('/graphql', { method: 'POST', headers, body: large })).status).toBe(413);
  },
);

whereThereIsNginx('a client cannot choose its address (skipped where there is no nginx)', async () => {
  const wrong = async (i: number): Promise<number> => {
    const headers = { 'content-type': 'application/json', authorization: 'Bearer wrong' };
    const from = { ...headers, 'x-forwarded-for': `198.51.100.${i}` };
    return (await get(PATH, { method: 'POST', headers: from, body: '{"query":"{ __typename }"}' })).status;
  };
  const statuses: number[] = [];
  for (let i = 0; i <= WRONG_KEYS.most; i++) statuses.push(await wrong(i));
  expect(statuses).toEqual([...Array<number>(WRONG_KEYS.most).fill(401), 429]);
});

whereThereIsNginx('a burst of a page passes, a flood does not (skipped where there is no nginx)', async () => {
  const statuses = async (count: number): Promise<number[]> => {
    const answers = await Promise.all(Array.from({ length: count }, () => get('/healthz')));
    return answers.map(({ status }) => status);
  };
  expect(new Set(await statuses(20))).toEqual(new Set([200]));
  const flood = await statuses(300);
  expect(flood.filter((status) => status === 429).length).toBeGreaterThan(50);
  expect(flood.filter((status) => status !== 429 && status !== 200)).toEqual([]);
});

whereThereIsNginx('every figure that the page names is there (skipped where there is no nginx)', async () => {
  const figures = await (await server.fetch('/metrics')).text();
  const named = page.matchAll(/\b((?:jejaring|nodejs|process)_[a-z0-9_]+?)(?:_bucket)?\b(?!\.)/g);
  const names = [...new Set([...named].map(([, name]) => name!))];
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !figures.includes(`# TYPE ${name} `))).toEqual([]);
});

it('the proxy waits for longer than an operation may take', () => {
  const [, seconds] = /proxy_read_timeout (\d+)s;/.exec(written) ?? [];
  expect(Number(seconds) * 1000).toBeGreaterThan(Number(SETTINGS.JEJARING_QUERY_TIMEOUT_MS.default));
});
