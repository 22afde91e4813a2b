import { rebuildDerived } from '../../../src/dataset/import/again/rebuild.js';
import { ImportUnfinished } from '../../../src/dataset/import/lease/require_finished.js';
import { removeDataset } from '../../../src/dataset/retract/remove_dataset.js';
import { retract } from '../../../src/dataset/retract/retract.js';
import { Api } from '../../support/api.js';
import { exportPackage } from '../../../src/dataset/export/export.js';
import { listDatasets } from '../../../src/dataset/retract/datasets.js';
import { temporaryFolder } from '../../support/files.js';
import { graphDump } from '../../support/graph_dump.js';
import { happened, states } from '../plan/states.js';
import { runCli } from '../../support/cli.js';
import { emptyDatabase, testDatabase } from '../../support/database.js';
import { deciderOf } from '../../support/decider.js';
import { ended, endedImport } from '../../support/ended.js';
import { importFolder, packageOf } from '../../support/packages.js';

const meeting = (event: string, ...agents: string[]): Record<string, string> => ({
  organisations: `id\n${agents.join('\n')}`,
  events: `id\n${event}`,
  participations: `event,agent,status\n${agents.map((agent) => `${event},organisation:${agent},ATTENDED`).join('\n')}`,
});
const WHOLE = packageOf(meeting('forum', 'union', 'bank'), 'whole');
const HALF = packageOf(meeting('hearing', 'union', 'party', 'club'), 'half');
const LATER = packageOf(meeting('audience', 'union', 'press'), 'later');

const database = await testDatabase();
let api: Api;

async function state(): Promise<{ agents: number; version: string; warned: boolean; importing: boolean }> {
  const { attendance, dataset } = await api.data<{
    attendance: { basis: { agentCount: number; dataVersion: string; warnings: { code: string }[] } };
    dataset: { importing: boolean };
  }>('{ attendance { basis { agentCount dataVersion warnings { code } } } dataset { importing } }');
  const { agentCount, dataVersion, warnings } = attendance.basis;
  const warned = warnings.some(({ code }) => code === 'IMPORT_UNFINISHED');
  return { agents: agentCount, version: dataVersion, warned, importing: dataset.importing };
}

beforeEach(async () => {
  await emptyDatabase(database);
  await importFolder(database, WHOLE);
  api = new Api(database);
  expect(await state()).toEqual({ agents: 2, version: '2', warned: false, importing: false });
  await endedImport(database, 'half', HALF);
});

const unfinished = { agents: 2, version: '2', warned: true, importing: true };

test('what an ended import wrote becomes no part of a whole version by what is done after it', async () => {
  const curator = { ...deciderOf(), reason: 'wrong' };
  for (const refused of [
    () => importFolder(database, LATER),
    () => removeDataset(database, 'whole', {}),
    () => retract(database, { source: 'source:whole/participations.csv' }, curator),
    () => rebuildDerived(database),
  ]) {
    await expect(refused()).rejects.toThrow(ImportUnfinished);
    expect(await state()).toEqual(unfinished);
  }
  const { code, stderr } = await runCli(['import', LATER]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('jejaring dataset remove half')]);
  expect((await runCli(['dataset', 'list'])).stdout).toMatch(/half.*unfinished/);
});

test('run again it is whole, and the next import is', async () => {
  await importFolder(database, HALF);
  expect(await state()).toMatchObject({ agents: 4, warned: false, importing: false });
  await importFolder(database, LATER);
  expect(await state()).toMatchObject({ agents: 5, warned: false, importing: false });
});

test('taken back it is gone, and the next import is whole', async () => {
  await removeDataset(database, 'half', {});
  expect(await state()).toMatchObject({ agents: 2, warned: false, importing: false });
  await importFolder(database, LATER);
  expect(await state()).toMatchObject({ agents: 3, warned: false, importing: false });
});

test('a command that was ended is finished first', async () => {
  await importFolder(database, HALF);
  await ended(database, '(retract)', (lease) => database.write('test', (writer) => lease.renew(writer)));
  await expect(importFolder(database, LATER)).rejects.toThrow('A command was ended before it was done: retract.');
  await retract(database, { source: 'source:half/participations.csv' }, { ...deciderOf(), reason: 'wrong' });
  await importFolder(database, LATER);
  expect(await state()).toMatchObject({ agents: 3, warned: false, importing: false });
});

test('taken back, the import of an export leaves the datasets that it carries as they were before it', async () => {
  await importFolder(database, HALF);
  await importFolder(database, LATER);
  const exported = temporaryFolder();
  await exportPackage(database, exported);
  await emptyDatabase(database);
  await importFolder(database, WHOLE);
  // Of one dataset something else is there than in the export, of the others nothing.
  await importFolder(database, packageOf(meeting('audience', 'union', 'club', 'paper'), 'later'));
  const [before, dump] = [await states(database), await graphDump(database, { version: false })];
  await endedImport(database, 'jejaring-export', exported);
  expect(await states(database)).not.toEqual(before);
  const { code, stderr } = await runCli(['import', LATER]);
  expect([code, stderr]).toEqual([1, expect.stringContaining('jejaring dataset remove jejaring-export')]);
  const plan = await removeDataset(database, 'jejaring-export', { dryRun: true });
  const half = await states(database);
  const { stdout } = await runCli(['dataset', 'remove', 'jejaring-export', '--yes']);
  expect(stdout).toContain('did to half, later, whole is undone');
  const after = await states(database);
  expect(after).toEqual(before);
  const truth = happened(half, after);
  expect(plan.facts.retracted.toSorted()).toEqual(truth.retracted);
  expect(plan.facts.added.toSorted()).toEqual(truth.added);
  expect((await listDatasets(database)).map(({ name }) => name)).toEqual(['later', 'whole']);
  // Nothing is left but what was retracted.
  const left = (await graphDump(database, { version: false })).filter((line) => !dump.includes(line));
  expect(left.filter((line) => line.startsWith('Assertion ') && !line.includes('retractedAt'))).toEqual([]);
  expect(await state()).toMatchObject({ warned: false, importing: false });
});
