import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { rowsOf } from './support/scope_rules.js';

/** What `support/population.py` computes. */
interface Computed {
  agents: Record<
    string,
    Record<string, number | null> & { brokerage: { expected: Record<string, number>; z: number } }
  >;
  [whole: string]: unknown;
}

const SCOPE = 'scope: {datasets: ["demo"], population: LISTED}';
const QUERY = `{
  attendance(${SCOPE}) { density basis { agentCount } }
  coAttendance(${SCOPE}) { nodes(first: 100) { nodes { agent { id } eventCount degree strength } } }
  centrality(${SCOPE}, measures: [DEGREE, STRENGTH, BETWEENNESS, CLOSENESS, CONSTRAINT, TWO_MODE_DEGREE, TWO_MODE_BETWEENNESS, TWO_MODE_CLOSENESS]) {
    agents(first: 100) { nodes { agent { id } degree strength betweenness closeness constraint
      twoModeDegree twoModeBetweenness twoModeCloseness } }
  }
  communities(${SCOPE}) { modularity groups { nodes { members(first: 100) { nodes { id } } } } isolates { totalCount } }
  brokerage(${SCOPE}, groupBy: {by: SECTOR}) { brokers(first: 100) { nodes { agent { id }
    expected { coordinator itinerant gatekeeperRepresentative liaison total } z { total } } } }
  eiIndex(${SCOPE}, groupBy: {by: SECTOR}, permutations: 0) { unweighted { expected } }
  corePeriphery(${SCOPE}) { correlation exact gini giniOfParticipants herfindahlHirschman herfindahlHirschmanOfParticipants
    agents(first: 100) { nodes { agent { id } coreNumber } } }
}`;

/** Fourteen organisations with a sector each; from nine on, none is named at an event. */
const ATTENDED = fc.array(fc.tuple(fc.nat(8), fc.nat(6)), { minLength: 14, maxLength: 30 });
const IDS = Array.from({ length: 14 }, (_, i) => `o${String(i).padStart(2, '0')}`);
const SECTORS = ['CSO', 'STATE', 'LABOUR'];
const sectorOf = Object.fromEntries(IDS.map((id, i) => [id, SECTORS[i % 3]!]));

const isThere = (program: string, ...words: string[]): boolean => spawnSync(program, words).status === 0;
const hasNetworkx = isThere('python3', '-c', 'import networkx');
const hasIgraph = isThere('Rscript', '-e', 'library(igraph)');

function run(program: string, script: string, input: string): string {
  const path = fileURLToPath(new URL(`support/${script}`, import.meta.url));
  const { stdout, stderr, status } = spawnSync(program, [path], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const slug = ({ id }: { id: string }): string => id.slice(id.indexOf(':') + 1);
type Row = Record<string, number | null> & { agent: { id: string } };

test.each(fc.sample(ATTENDED, { numRuns: 5, seed: 11 }))(
  'agents without an event are isolates (%#)',
  async (...pairs) => {
    const database = await emptiedDatabase();
    const rows = [...new Set(pairs.map(([agent, event]) => `e${event},organisation:${IDS[agent]!},ATTENDED`))];
    const tables = {
      organisations: ['id,sector', ...IDS.map((id) => `${id},${sectorOf[id]!}`)].join('\n'),
      events: ['id', ...Array.from({ length: 7 }, (_, e) => `e${e}`)].join('\n'),
      participations: ['event,agent,status', ...rows].join('\n'),
    };
    await importFolder(database, packageOf(tables));
    const answer = await new Api(database).data<Record<string, never>>(QUERY);
    const { attendance, coAttendance, centrality, communities, brokerage, eiIndex, corePeriphery } =
      answer as never as {
        attendance: { density: number; basis: { agentCount: number } };
        coAttendance: { nodes: { nodes: Row[] } };
        centrality: { agents: { nodes: Row[] } };
        communities: {
          modularity: number;
          groups: { nodes: { members: { nodes: { id: string }[] } }[] };
          isolates: { totalCount: number };
        };
        brokerage: {
          brokers: { nodes: { agent: { id: string }; expected: Record<string, number>; z: { total: number } }[] };
        };
        eiIndex: { unweighted: { expected: number } };
        corePeriphery: Record<string, number> & { agents: { nodes: Row[] } };
      };
    const agents = Object.fromEntries(IDS.map((id): [string, string[]] => [id, []]));
    for (const row of rows) agents[slug({ id: row.split(',')[1]! })]!.push(row.split(',')[0]!);
    expect(attendance.basis.agentCount).toBe(IDS.length);
    const found = (list: readonly Row[]): Map<string, Row> => new Map(list.map((row) => [slug(row.agent), row]));
    const [nodes, central, cores] = [coAttendance.nodes.nodes, centrality.agents.nodes, corePeriphery.agents.nodes].map(
      found,
    );

    if (hasNetworkx) {
      const groups = communities.groups.nodes.map(({ members }) => members.nodes.map(slug));
      const input = JSON.stringify({ agents, sector: sectorOf, communities: groups });
      const computed = JSON.parse(run('python3', 'population.py', input)) as Computed;
      for (const [id, { brokerage: broker, coreNumber, ...values }] of Object.entries(computed.agents)) {
        for (const [measure, value] of Object.entries(values)) {
          const own = central!.get(id)![measure];
          expect([id, measure, own]).toEqual([id, measure, value === null ? null : expect.closeTo(value, 9)]);
        }
        expect([nodes!.get(id)!.degree, nodes!.get(id)!.strength]).toEqual([values.degree, values.strength]);
        expect(cores!.get(id)!.coreNumber).toBe(coreNumber);
        const { expected, z } = brokerage.brokers.nodes.find(({ agent }) => slug(agent) === id)!;
        for (const [role, value] of Object.entries(broker.expected)) expect(expected[role]).toBeCloseTo(value, 9);
        expect(z.total).toBeCloseTo(broker.z, 9);
      }
      expect(attendance.density).toBeCloseTo(computed.density as number, 12);
      expect(communities.modularity).toBeCloseTo(computed.modularity as number, 9);
      expect(eiIndex.unweighted.expected).toBeCloseTo(computed.expectedEi as number, 9);
      expect(corePeriphery.exact).toBe(true);
      for (const field of ['correlation', 'gini', 'giniOfParticipants', 'herfindahlHirschman'])
        expect(corePeriphery[field]).toBeCloseTo(computed[field] as number, 9);
      expect(corePeriphery.herfindahlHirschmanOfParticipants).toBeCloseTo(computed.herfindahlHirschman as number, 9);
    }
    if (hasIgraph) {
      const events = [...new Set(Object.values(agents).flat())].sort();
      const lines = IDS.map((id) => [id, ...events.map((event) => Number(agents[id]!.includes(event)))].join(','));
      const table = run('Rscript', 'population.R', [['id', ...events].join(','), ...lines].join('\n').concat('\n'));
      for (const { '': id = '', ...values } of rowsOf(table.trim().replaceAll('"', ''))) {
        for (const [measure, value] of Object.entries(values)) {
          const own = { ...central!.get(id)!, ...nodes!.get(id)!, coreNumber: cores!.get(id)!.coreNumber! }[measure];
          const isNone = value === 'NaN' || value === 'NA';
          expect([id, measure, own]).toEqual([id, measure, isNone ? null : expect.closeTo(Number(value), 6)]);
        }
      }
    }
    expect(hasNetworkx || hasIgraph).toBe(true);
  },
);
