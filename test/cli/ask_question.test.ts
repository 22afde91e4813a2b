import { parse } from 'csv-parse/sync';
import { isRequiredArgument, type GraphQLSchema } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createProgram } from '../../src/cli/main.js';
import { answerTo, type Fields, type QuestionAnswer } from '../../src/cli/question/answer.js';
import { listsOfQuestion } from '../../src/cli/question/ask_question.js';
import { fileBeside } from '../../src/cli/question/network_files.js';
import { optionsOf, OWN_OPTIONS } from '../../src/cli/question/options.js';
import { questionsOf, type QuestionField } from '../../src/cli/question/questions.js';
import { csvOf, report } from '../../src/cli/question/report.js';
import { Context } from '../../src/graph/context.js';
import { parametersOf } from '../../src/questions/shared/parameters/parameters.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { runCli } from '../support/cli.js';
import { withDataset } from '../support/datasets.js';
import { temporaryFolder } from '../support/files.js';

const VALLEY = { issues: ['issue:river', 'issue:water'] };
/** What a question needs that has no default, by the name of its argument. */
const NEEDED: Record<string, unknown> = {
  event: 'event:hearing-dam-2024',
  id: 'output:halt-dam',
  groupBy: { by: 'SECTOR' },
  benchmark: 'ACTIVE_ON_ISSUES',
  window: { size: 'P1Y' },
};

const schema: GraphQLSchema = await createSchema();
const questions = questionsOf(schema);
let api: Api;
beforeAll(async () => {
  const database = await withDataset('women-homeworkers', 'riverside');
  api = new Api(database);
});

function asked(
  field: QuestionField,
  input: Fields,
  first: number,
  lists = listsOfQuestion(field),
): Promise<QuestionAnswer> {
  const context = (): Context => new Context(api.services);
  return answerTo({ schema, field, input, lang: 'en', first, lists, context });
}

describe.each([...questions.values()].map((field) => ({ name: field.name, field })))('$name', ({ field }) => {
  test('is answered in full by what the schema says of it', async () => {
    const input: Fields = field.args.some(({ name }) => name === 'scope') ? { scope: VALLEY } : {};
    for (const argument of field.args.filter(isRequiredArgument)) input[argument.name] = NEEDED[argument.name];
    const answer = await asked(field, input, 3);
    expect(answer.head['basis']).toMatchObject({ dataVersion: expect.any(String), measure: { name: field.name } });
    const text = report(answer, 100);
    expect(text).toMatch(/Rests on \d+ facts?/);
    expect(text).not.toMatch(/\[object Object\]|undefined|NaN|cursor/i);
    expect(JSON.stringify(answer)).not.toMatch(/Tamsin Quill"|Mira Sundwick|Rill Ashmere/);
  });

  test('has options that no other has', () => {
    const names = optionsOf(parametersOf(field)).flatMap((option) => option.names);
    expect(new Set([...names, ...OWN_OPTIONS]).size).toBe(names.length + OWN_OPTIONS.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

test('options are named as the scope and the arguments are, lists by the singular too', () => {
  const options = optionsOf(parametersOf(questions.get('coAttendance')!));
  const names = Object.fromEntries(options.map(({ parameter, names: of }) => [parameter.name, of]));
  expect(names).toMatchObject({
    'scope.from': ['from'],
    'scope.events': ['events', 'event'],
    'scope.statuses': ['statuses', 'status'],
    'scope.capacities': ['capacities', 'capacity'],
    'scope.excludeSources': ['exclude-sources', 'exclude-source'],
    'scope.rollUpUnits': ['roll-up-units'],
    weight: ['weight'],
    minShared: ['min-shared'],
    'significance.model': ['significance-model'],
  });
});

test('all rows are gathered, page by page, and no row twice', async () => {
  const field = questions.get('attendance')!;
  const { lists } = await asked(field, { scope: { ...VALLEY, hosts: 'INCLUDE' } }, Infinity);
  const { rows, total } = lists.get('rows')!;
  expect([rows.length, total]).toEqual([120, 120]);
  const facts = rows.map((row) => JSON.stringify([row['agent'], row['event'], row['onBehalfOf']]));
  expect(new Set(facts).size).toBe(120);
  const part = await asked(field, { scope: { ...VALLEY, hosts: 'INCLUDE' } }, 105);
  expect(part.lists.get('rows')!.rows).toEqual(rows.slice(0, 105));
});

test('CSV has ids and labels of both ends, and what the tie rests on', async () => {
  const { lists } = await asked(questions.get('coAttendance')!, { scope: VALLEY }, Infinity, ['ties']);
  const rows: Record<string, string>[] = parse(csvOf(lists.get('ties')!), { columns: true });
  expect(rows).toHaveLength(72);
  expect(rows[0]).toMatchObject({
    'a.id': 'organisation:fisherfolk',
    'a.label': 'Lirrow Fisherfolk Association',
    'b.id': 'organisation:river-keepers',
    weight: '8',
    'events.count': '8',
    sourceCount: expect.stringMatching(/^\d+$/),
  });
  expect(rows[0]!['events']!.split(';')).toContain('event:hearing-dam-2024');
});

const ASK = ['ask', '--question', 'coAttendance'];

test('a table, and below it what it rests on', async () => {
  const words = ['--event', 'event:fgd-2025-11-10', '--hosts', 'INCLUDE', '--first', '2'];
  const { code, stdout } = await runCli([...ASK, ...words]);
  expect(code).toBe(0);
  expect(stdout).toContain('nodes (the first 2 of 17: --first 17 for all)');
  expect(stdout).toContain('ties (the first 2 of 136: --first 136 for all)');
  expect(stdout).toMatch(/Rests on \d+ facts.*\n.*\nKeep in mind:\n(- .*\n)*- ONE_EVENT: /);
});

test('a network file; its warnings go to standard error', async () => {
  const file = join(temporaryFolder(), 'valley.json');
  const words = ['--issues', 'issue:river', '--issue', 'issue:water', '--weight', 'NEWMAN', '--roll-up-units'];
  const { code, stdout, stderr } = await runCli([...ASK, ...words, '--format', 'graphology.json', '--output', file]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toMatch(/^Keep in mind:\n- PARTIAL_LISTS/);
  const { attributes, edges } = JSON.parse(readFileSync(file, 'utf8')) as { attributes: object; edges: object[] };
  expect(attributes).toMatchObject({ parameters: { weight: 'NEWMAN', scope: { ...VALLEY, rollUpUnits: true } } });
  expect(edges.length).toBeGreaterThan(0);
});

test('what a table cannot say of itself stands beside it, and nothing stands beside a file that can', async () => {
  const folder = temporaryFolder();
  for (const format of ['ties.csv', 'nodes.csv', 'dl', 'gexf']) {
    const words = [...ASK, '--event', 'event:fgd-2025-11-10', '--format', format];
    await runCli([...words, '--output', join(folder, `${format[0]!}.${format}`)]);
  }
  expect(readdirSync(folder).sort()).toEqual([
    'd.about.json',
    'd.citations.csv',
    'd.dl',
    'g.gexf',
    'n.about.json',
    'n.nodes.csv',
    't.about.json',
    't.ties.csv',
  ]);
  expect(readFileSync(join(folder, 't.ties.csv'), 'utf8')).toMatch(/^source,target,weight,[^\n]*\norganisation:/);
  expect(JSON.parse(readFileSync(join(folder, 't.about.json'), 'utf8'))).toMatchObject({
    question: 'coAttendance',
    nodes: 16,
    ties: 120,
    parameters: { scope: { events: ['event:fgd-2025-11-10'] } },
  });
});

test('--with adds what communities and centrality say of the nodes, and the file beside says how', async () => {
  const file = join(temporaryFolder(), 'valley.nodes.csv');
  const words = ['--issues', 'issue:river,issue:water', '--with', 'community,betweenness', '--label', 'acronym'];
  const { code } = await runCli([...ASK, ...words, '--strongest', '5', '--format', 'nodes.csv', '--output', file]);
  expect(code).toBe(0);
  const { centrality, communities } = await api.data<{
    centrality: { agents: { nodes: { agent: { id: string }; betweenness: number }[] } };
    communities: { groups: { nodes: { name: string; members: { nodes: { id: string }[] } }[] } };
  }>(
    `query ($scope: Scope) {
      centrality(scope: $scope, measures: [BETWEENNESS]) { agents(first: 100) { nodes { agent { ... on Entity { id } } betweenness } } }
      communities(scope: $scope) { groups { nodes { name members(first: 100) { nodes { ... on Entity { id } } } } } } }`,
    { scope: VALLEY },
  );
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true });
  const found = new Map(rows.map(({ id, betweenness, community }) => [id, [Number(betweenness), community]]));
  const groupOf = (id: string): string | undefined =>
    communities.groups.nodes.find(({ members }) => members.nodes.some((member) => member.id === id))?.name;
  expect(found.size).toBe(centrality.agents.nodes.length);
  for (const { agent, betweenness } of centrality.agents.nodes)
    expect(found.get(agent.id)).toEqual([expect.closeTo(betweenness, 6), groupOf(agent.id)]);
  expect(JSON.parse(readFileSync(file.replace('nodes.csv', 'about.json'), 'utf8'))).toMatchObject({
    measures: [{ nodeAttributes: ['community'], parameters: { seed: 1 } }, { nodeAttributes: ['betweenness'] }],
    strongest: { asked: 5 },
  });
});

test('--include-uncounted is for the network of attendance too', async () => {
  const words = ['ask', '--question', 'attendance', '--event', 'event:fgd-2025-11-10', '--format', 'ties.csv'];
  const ties = async (...more: string[]): Promise<Record<string, string>[]> =>
    parse((await runCli([...words, ...more])).stdout, { columns: true });
  expect(await ties()).toHaveLength(16);
  const all = await ties('--include-uncounted');
  expect(all.filter(({ counted }) => counted === 'false')).toMatchObject([
    { source: 'organisation:komnas-perempuan', weight: '0', hostSide: 'true' },
  ]);
  expect(all).toHaveLength(17);
});

test('nothing is written beside what is no file', async () => {
  const { code } = await runCli([...ASK, '--format', 'ties.csv', '--output', '/dev/null']);
  expect([code, existsSync('/dev/null.about.json')]).toEqual([0, false]);
});

test.each([
  ['a/x.ties.csv', 'ties.csv', 'a/x.about.json'],
  ['X.TIES.CSV', 'ties.csv', 'X.about.json'],
  ['x.csv', 'ties.csv', 'x.about.json'],
  ['x.nodes.csv', 'ties.csv', 'x.nodes.about.json'],
  ['a.csv/x', 'ties.csv', 'a.csv/x.about.json'],
  ['x.dl', 'dl', 'x.about.json'],
])('beside %s as %s: %s', (output, format, beside) => {
  expect(fileBeside(output, format, 'about.json')).toBe(beside);
});

test('JSON is the answer as GraphQL has it', async () => {
  const words = ['--sector', 'CSO,STATE', '--format', 'json', '--first', '1'];
  const { stdout } = await runCli([...ASK, ...words]);
  const { coAttendance } = await api.data<{ coAttendance: { ties: { totalCount: number; nodes: object[] } } }>(
    '{ coAttendance(scope: {sectors: [CSO, STATE]}) { ties(first: 1) { totalCount nodes { a { id } b { id } weight } } } }',
  );
  expect(JSON.parse(stdout)).toMatchObject({ data: { coAttendance } });
});

test('what does not exist is said with its code', async () => {
  const { code, stdout, stderr } = await runCli([...ASK, '--event', 'event:nowhere']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^UNKNOWN_ID: .*event:nowhere/);
});

test.each([
  [['ask', '--question', 'nonsense'], /no question "nonsense"[^]*coAttendance +Who keeps meeting/],
  [['ask', '--question'], /'--question <name>' argument missing/],
  [[...ASK, '--wieght', 'NEWMAN'], /unknown option '--wieght'[^]*--weight/],
  [[...ASK, '--weight', 'NEWMANN'], /weight is "NEWMANN".*NEWMAN/],
  [[...ASK, '--weight', 'NEWMAN', '--weight', 'COUNT'], /weight is given 2 times/],
  [[...ASK, '--significance-alpha', '0.05'], /significance.*model/],
  [['ask', '--question', 'absences'], /event is missing/],
  [[...ASK, '--format', 'xlsx'], /xlsx.*graphml/],
  [[...ASK, '--citations', 'counts'], /--citations is of network files only/],
  [[...ASK, '--citations', 'all', '--format', 'gexf'], /citations is "all"/],
  [[...ASK, '--with', 'community'], /--with is of network files only/],
  [[...ASK, '--with', 'power', '--format', 'gexf'], /with is "power".*There are: community, degree/],
  [[...ASK, '--format', 'csv'], /--list nodes or --list ties/],
  [[...ASK, '--first', '0'], /at least 1/],
  [[...ASK, '--lang', 'Indonesian'], /BCP 47 tag such as id/],
  [[...ASK, '--table'], /--question.*cannot be used with.*--table/],
  [[...ASK, '{ dataset { version } }'], /a document or --question, not both/],
  [['ask', '--question', 'attendance', '--include-uncounted', 'perhaps', '--format', 'gexf'], /includeUncounted is/],
])('%j is wrong usage', async (words, message) => {
  let said = '';
  const program = createProgram();
  for (const command of [program, ...program.commands]) command.configureOutput({ writeErr: (text) => (said += text) });
  await expect(program.parseAsync(['node', 'jejaring', ...words])).rejects.toMatchObject({ name: 'CommanderError' });
  expect(said).toMatch(message);
});
