import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SerializedGraph } from 'graphology-types';
import { createSchema } from '../../src/schema.js';
import { testServer, type TestServer } from '../http/support/server.js';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { discourse } from './support/discourse.js';

type Values = Record<string, number>;

/** What `support/discourse.py` computes from the tables alone. */
interface Computed {
  rows: number;
  stances: number;
  duplicates: Record<string, Record<'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'issueOverlap', Values>>;
  latest: Record<'SAME' | 'OPPOSED' | 'BOTH', Values>;
  /** Kinds by actor and concept. */
  bothSides: Record<string, string>;
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

let server: TestServer;
let api: Api;
let computed: Computed;

function compute(folder: string): Computed {
  const script = fileURLToPath(new URL('support/discourse.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync('python3', [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Computed;
}

/** Weights of the ties that a question has, by the ids of both ends. */
async function weights(question: string, parameters: Record<string, string>): Promise<Values> {
  const query = new URLSearchParams(parameters).toString();
  const response = await server.fetch(`/export/${question}.graphology.json?${query}`);
  const { nodes, edges } = (await response.json()) as SerializedGraph;
  const known = new Set(nodes.map(({ key }) => key));
  return Object.fromEntries(
    edges.map(({ source, target, attributes }) => {
      expect(known.has(source) && known.has(target)).toBe(true);
      return [[source, target].sort().join(' '), attributes!['weight'] as number];
    }),
  );
}

(hasPython ? describe : describe.skip)(
  `a discourse of 300 actors, 50 concepts and 2,000 statements${hasPython ? '' : ' (skipped: python3 is not installed)'}`,
  () => {
    beforeAll(async () => {
      const database = await emptiedDatabase();
      const folder = packageOf(discourse(15));
      await importFolder(database, folder);
      computed = compute(folder);
      api = new Api(database);
      server = await testServer({ database, schema: await createSchema() });
    }, 120_000);
    afterAll(() => server.close());

    test('has repeats, changed sides and stances that only data files tell', async () => {
      expect(computed.rows).toBe(2_000);
      expect(computed.stances).toBeLessThan(1_900);
      const kinds = Object.values(computed.bothSides);
      for (const kind of ['SWITCHED', 'ALTERNATED', 'DIVIDED', 'UNDATED']) expect(kinds).toContain(kind);
      const { congruence } = await api.data<{
        congruence: { basis: { factCount: number; warnings: { code: string }[] } };
      }>('{ congruence(duplicates: PER_SOURCE) { basis { factCount warnings { code } } } }');
      expect(congruence.basis.factCount).toBe(computed.stances);
      const codes = congruence.basis.warnings.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['DOCUMENTS_UNKNOWN', 'UNDECIDED_STANCES', 'PERSONS_DROPPED']));
      expect(codes).not.toContain('CONFLICTING_SOURCES');
    });

    describe.each(['ONCE', 'PER_SOURCE', 'PER_EVENT', 'ALL'])('%s', (duplicates) => {
      test.each(['CONGRUENCE', 'CONFLICT', 'SUBTRACT'] as const)('%s: no difference', async (mode) => {
        const expected = computed.duplicates[duplicates]![mode];
        expect(Object.keys(expected).length).toBeGreaterThan(1_000);
        expect(await weights('congruence', { mode, duplicates })).toEqual(expected);
      });

      test('issueOverlap: no difference', async () => {
        const expected = computed.duplicates[duplicates]!.issueOverlap;
        expect(Object.keys(expected).length).toBeGreaterThan(400);
        expect(await weights('issueOverlap', { duplicates })).toEqual(expected);
      });
    });

    test.each(['SAME', 'OPPOSED', 'BOTH'] as const)('%s: no difference', async (mode) => {
      expect(await weights('congruence', { mode })).toEqual(computed.latest[mode]);
    });

    test('both sides: the same actors, concepts and kinds', async () => {
      type Node = { agent: { id: string }; bothSides: { nodes: { kind: string; target: { id: string } }[] } };
      type Page = { nodes: Node[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
      const found: Record<string, string> = {};
      for (let after: string | null = null, more = true; more;) {
        const { congruence }: { congruence: { nodes: Page } } = await api.data(
          `query ($after: String) { congruence { nodes(first: 100, after: $after) { pageInfo { endCursor hasNextPage }
            nodes { agent { id } bothSides(first: 100) { nodes { kind target { ... on Node { id } } } } } } } }`,
          { after },
        );
        for (const { agent, bothSides } of congruence.nodes.nodes) {
          for (const { kind, target } of bothSides.nodes) found[`${agent.id} ${target.id}`] = kind;
        }
        ({ endCursor: after, hasNextPage: more } = congruence.nodes.pageInfo);
      }
      expect(found).toEqual(computed.bothSides);
    });
  },
);
