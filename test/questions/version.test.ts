import type { Database } from '../../src/database/database.js';
import { createEntities } from '../../src/dataset/import/create_entities.js';
import { ImportState } from '../../src/dataset/import/import_state.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { decide } from '../../src/curation/judge/decide.js';
import { revoke } from '../../src/curation/judge/revoke.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { Api } from '../support/api.js';
import { emptiedDatabase, emptyDatabase } from '../support/database.js';
import { deciderOf } from '../support/decider.js';
import { importFolder, packageOf } from '../support/packages.js';

let database: Database;
let api: Api;
beforeAll(async () => {
  database = await emptiedDatabase();
  api = new Api(database);
});

const present = (...agents: string[]): Record<string, string> => ({
  organisations: `id\n${agents.join('\n')}`,
  events: 'id\nmeeting',
  participations: `event,agent,status\n${agents.map((agent) => `meeting,organisation:${agent},ATTENDED`).join('\n')}`,
});

interface Attendance {
  attendance: {
    rows: { nodes: { agent: { id: string } }[] };
    basis: { dataVersion: string; parameters: { scope: { version?: string } }; warnings: { code: string }[] };
  };
}

async function ask(version?: string): Promise<Attendance['attendance']> {
  const scope = version === undefined ? '' : `(scope: {version: ${version}})`;
  const { attendance } = await api.data<Attendance>(
    `{ attendance${scope} { rows { nodes { agent { id } } } basis { dataVersion parameters warnings { code } } } }`,
  );
  return attendance;
}

const agentsOf = ({ rows }: Attendance['attendance']): string[] =>
  rows.nodes.map(({ agent }) => agent.id.replace('organisation:', '')).sort();

async function refusal(version: string): Promise<string | undefined> {
  const { errors } = await api.ask(`{ attendance(scope: {version: "${version}"}) { basis { factCount } } }`);
  expect(errors).toMatchObject([{ code: 'VERSION_UNKNOWN' }]);
  return errors[0]?.message;
}

test('a version that an answer named can be asked for when imports have added and retracted since', async () => {
  await importFolder(database, packageOf(present('union', 'bank')));
  const first = await ask();
  expect([first.basis.dataVersion, agentsOf(first)]).toEqual(['2', ['bank', 'union']]);
  await importFolder(database, packageOf(present('union', 'party')), { sync: true });
  expect(agentsOf(await ask())).toEqual(['party', 'union']);
  const then = await ask(first.basis.dataVersion);
  expect(agentsOf(then)).toEqual(['bank', 'union']);
  expect(then.basis.parameters.scope.version).toBe('2');
  expect(agentsOf(await ask('"4"'))).toEqual(['party', 'union']);
});

test('what was never whole, or is not yet, is refused with the nearest that was', async () => {
  const killed = new Error('killed');
  const work = async (lease: Lease): Promise<void> => {
    await createEntities(new ImportState(database, lease), ['organisation:club']);
    throw killed;
  };
  await expect(Lease.hold(database, 'other', {}, work)).rejects.toBe(killed);
  api = new Api(database);
  expect((await ask()).basis.warnings).toContainEqual({ code: 'IMPORT_UNFINISHED' });
  expect(await refusal('5')).toContain(
    'scope.version is "5": no whole version of the data is known by it. Nearest: 4.',
  );
  // Whole versions can be asked for while the data are not; they were not unfinished.
  const before = await ask('4');
  expect([agentsOf(before), before.basis.warnings.map(({ code }) => code)]).toEqual([
    ['party', 'union'],
    expect.not.arrayContaining(['IMPORT_UNFINISHED']),
  ]);
  await importFolder(database, packageOf(present('union', 'club'), 'other'));
  expect((await ask()).basis.dataVersion).toBe('8');
  expect(agentsOf(await ask('8'))).toEqual(['club', 'party', 'union']);
  expect(await refusal('6')).toContain('Nearest: 4 and 8.');
  expect(await refusal('10')).toContain('Nearest: 8.');
  expect(await refusal('two')).toContain('Known: 0 to 8.');
});

test('a version from before a judgement, or before it was revoked, answers as it did then', async () => {
  await emptyDatabase(database);
  const { participations, ...entities } = present('union', 'serikat', 'bank');
  const twice = {
    ...entities,
    participations: `${participations!}\ntalk,organisation:bank,ATTENDED\ntalk,organisation:serikat,ATTENDED`,
    events: 'id\nmeeting\ntalk',
    outputs: 'id,kind\nwages,RECOMMENDATION\nupah,RECOMMENDATION',
    parties: 'output,agent,role\nwages,organisation:bank,ADDRESSEE\nupah,organisation:bank,ADDRESSEE',
  };
  await importFolder(database, packageOf(twice));
  api = new Api(database);
  const answer = async (version?: string): Promise<unknown> => {
    const scope = version === undefined ? '' : `(scope: {version: "${version}"})`;
    return api.data(`{
      attendance${scope} { basis { agentCount eventCount factCount } rows { nodes { agent { id } } } }
      coAttendance${scope} { ties { nodes { a { id } b { id } shared } } }
      recommendationOutcomes${scope} { all { caseCount } cases { nodes { recommendation { id } } } }
    }`);
  };
  const versionNow = async (): Promise<string> => String((await readVersion(database)).version);
  const curator = deciderOf('desk', '2026-01-01T00:00:00.000Z');
  const said = [
    ['organisation:serikat', 'organisation:union'],
    ['output:upah', 'output:wages'],
    ['event:meeting', 'event:talk'],
  ] as const;
  const states: { version: string; answer: unknown }[] = [];
  const note = async (): Promise<unknown> => states.push({ version: await versionNow(), answer: await answer() });
  await note();
  for (const [a, b] of said) {
    await decide(database, [{ a, b, verdict: 'SAME' }], curator);
    await note();
  }
  for (const [a, b] of said) {
    await revoke(database, { a, b }, { ...curator, reason: 'a test' });
    await note();
  }
  expect(new Set(states.map(({ answer }) => JSON.stringify(answer))).size).toBeGreaterThan(5);
  expect(states.at(-1)!.answer).toEqual(states[0]!.answer);
  for (const { version, answer: then } of states) expect([version, await answer(version)]).toEqual([version, then]);
});

test('what was written before versions were kept is of the first one', async () => {
  await emptyDatabase(database);
  await importFolder(database, packageOf(present('union', 'bank')));
  await importFolder(database, packageOf(present('union', 'party')), { sync: true });
  await database.apply('test/forget_versions', 'MATCH (a:Assertion) REMOVE a.version, a.retractedVersion');
  await database.apply('test/forget_whole_versions', 'MATCH (w:WholeVersion) DELETE w');
  api = new Api(database);
  expect(agentsOf(await ask('4'))).toEqual(['party', 'union']);
  expect(await refusal('2')).toContain('Nearest: 4.');
});
