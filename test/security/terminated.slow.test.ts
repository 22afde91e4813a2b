import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'undici';
import { DRAIN_MS } from '../../src/http/stopping.js';
import { startCli } from '../support/cli.js';
import { withDataset } from '../support/datasets.js';

// @takes 25 s

const CLIENTS = 30;
/** Of light and of heavy ones, from some milliseconds to seconds. */
const QUESTIONS = [
  '{ events(first: 50) { nodes { id label { text } participations(first: 20) { nodes { agent { label { text } } } } } } }',
  '{ coAttendance { ties(first: 20) { nodes { shared a { label { text } } b { label { text } } } } } }',
  '{ communities(runs: 100) { modularity } }',
  '{ centrality { agents(first: 5) { totalCount } } }',
];

interface Logged {
  level: number;
  requestId?: string;
}

/** The outcome where nobody listens any more. */
const GONE = 'NOT CONNECTED';

test('SIGTERM while thirty clients ask: whoever has asked has an answer or is told, in the time that is documented, and no fault is logged', async () => {
  await withDataset('women-homeworkers', 'riverside');
  const { child, ended } = await startCli(['serve', '--port', '0']);
  const address = await addressIn(child.stdout!);
  const outcomes = new Map<string, string>();
  const client = async (number: number): Promise<void> => {
    for (let turn = 0, outcome = ''; outcome !== GONE; turn++) {
      const id = `client-${number}-turn-${turn}`;
      outcome = await asked(address, id, QUESTIONS[(number + turn) % QUESTIONS.length]!);
      outcomes.set(id, outcome);
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, i) => client(i));
  while (![...outcomes.values()].includes('OK')) await delay(50);
  const begun = performance.now();
  child.kill('SIGTERM');
  const { code, stderr } = await ended;
  const took = performance.now() - begun;
  await Promise.all(clients);
  expect(code).toBe(0);
  // (The machine may be busy with other tests.)
  expect(took).toBeLessThan(DRAIN_MS * 3);
  const lines = stderr.trim().split('\n');
  const [told, logLines] = [
    lines.filter((line) => !line.startsWith('{')),
    lines.filter((line) => line.startsWith('{')),
  ];
  expect(told).toEqual([expect.stringMatching(/^Stopping: /)]);
  const logged = logLines.map((line) => JSON.parse(line) as Logged);
  expect(logged.filter(({ level }) => level > 30)).toEqual([]);
  // (Connections that the system took up for a server that then took none are reset: their requests were never seen.)
  const seen = logged.flatMap(({ requestId }) => outcomes.get(requestId ?? '') ?? []);
  expect(seen.length).toBeGreaterThan(CLIENTS / 2);
  expect(seen.filter((outcome) => !['OK', 'SHUTTING_DOWN'].includes(outcome))).toEqual([]);
}, 60_000);

/** `OK`, the code of the first error, or what became of the connection: each has one of its own. */
async function asked(origin: string, id: string, query: string): Promise<string> {
  const client = new Client(origin);
  let isConnected = false;
  client.on('connect', () => (isConnected = true));
  try {
    const response = await client.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': id },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.body.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'OK';
  } catch (error) {
    return isConnected ? String(error) : GONE;
  } finally {
    await client.destroy();
  }
}

/** Where a server says that it listens. */
function addressIn(stdout: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  return new Promise((done) => {
    stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text) ?? [];
      if (found) done(found);
    });
  });
}
