import { Api } from '../support/api.js';
import { emptiedDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';

let api: Api;
beforeAll(async () => {
  const database = await emptiedDatabase();
  const tables = {
    organisations: 'id,sector\nunion,LABOUR\nbank,BUSINESS\nparty,OTHER\nunknown,',
    persons: 'id,name,visibility\nmember,Tamsin Quill,PUBLIC\naide,Orla Penn,',
    events: 'id,start\noffice,2024-01-01\nlunch,2024-02-01\nrally,2024-03-01',
    issues: 'id,claim\nwages,true',
    participations: [
      'event,agent,on_behalf_of,roles,status',
      'office,person:member,,HOST,\noffice,organisation:union,,,ATTENDED\noffice,organisation:bank,,,ATTENDED',
      'lunch,person:member,,HOST,\nlunch,organisation:union,,,ATTENDED\nlunch,person:aide,,,ATTENDED',
      'rally,person:member,party,SPEAKER,ATTENDED\nrally,person:member,,ATTENDEE,ATTENDED',
      'rally,organisation:union,,,ATTENDED',
    ].join('\n'),
    outputs: 'id,kind\nlaw,RECOMMENDATION',
    parties:
      'output,agent,role\nlaw,person:member,ADDRESSEE\nlaw,organisation:union,ADDRESSEE\nlaw,organisation:unknown,ADDRESSEE',
    stances:
      'agent,target,polarity\nperson:member,issue:wages,1\nperson:aide,issue:wages,1\norganisation:union,issue:wages,1',
  };
  await importFolder(database, packageOf(tables));
  api = new Api(database);
});

interface End {
  id: string;
}
const bare = ({ id }: End): string => id.slice(id.indexOf(':') + 1);
type Basis = { warnings: { code: string; count: number }[] };
const codes = ({ warnings }: Basis): Record<string, number> =>
  Object.fromEntries(warnings.map(({ code, count }) => [code, count]));

test('a member of parliament who meets organisations hosts, attends, and is tied to them', async () => {
  const { convening, attendance, coAttendance } = await api.data<{
    convening: { arcs: { nodes: { from: End; to: End; weight: number }[] } };
    attendance: { basis: Basis; rows: { nodes: { event: End; countedAs: End | null; uncounted: string | null }[] } };
    coAttendance: { ties: { nodes: { a: End; b: End; weight: number }[] } };
  }>(`{
    convening(scope: {unit: EITHER}) { arcs { nodes { from { id } to { id } weight } } }
    attendance(scope: {unit: EITHER, hosts: INCLUDE}, includeUncounted: true) {
      basis { warnings { code count } }
      rows(first: 100) { nodes { event { id } countedAs { id } uncounted } }
    }
    coAttendance(scope: {unit: EITHER, hosts: INCLUDE}) { ties { nodes { a { id } b { id } weight } } }
  }`);
  expect(convening.arcs.nodes.map(({ from, to, weight }) => `${bare(from)} ${bare(to)} ${weight}`)).toEqual([
    'member union 2',
    'member bank 1',
  ]);
  // At the rally the member spoke for the party, and counts only as that.
  const rally = attendance.rows.nodes.filter(({ event }) => bare(event) === 'rally');
  expect(rally.map(({ countedAs, uncounted }) => (countedAs ? bare(countedAs) : uncounted)).sort()).toEqual([
    'ACTS_FOR_ORGANISATION',
    'party',
    'union',
  ]);
  expect(codes(attendance.basis)).toMatchObject({ PERSONS_WITHHELD: 1 });
  expect(JSON.stringify(attendance.rows)).not.toContain('Orla');
  const ties = coAttendance.ties.nodes.map(({ a, b, weight }) =>
    [bare(a), bare(b)].sort().concat(String(weight)).join(' '),
  );
  expect(ties.sort()).toEqual(['bank member 1', 'bank union 1', 'member union 2', 'party union 1']);
});

test('who may not be named does not make a meeting of two one of three', async () => {
  const { coAttendance } = await api.data<{ coAttendance: { ties: { nodes: { a: End; b: End }[] } } }>(
    '{ coAttendance(scope: {unit: EITHER, events: ["event:lunch"]}) { ties { nodes { a { id } b { id } } } } }',
  );
  expect(coAttendance.ties.nodes.map(({ a, b }) => [bare(a), bare(b)].sort().join())).toEqual(['member,union']);
});

test('sectors leave persons out, and say so; with onBehalfOf: false a person counts as itself', async () => {
  const attended = async (scope: string): Promise<{ agents: string[]; warnings: Record<string, number> }> => {
    const { attendance } = await api.data<{ attendance: { basis: Basis; rows: { nodes: { countedAs: End }[] } } }>(
      `{ attendance(scope: {unit: EITHER, hosts: INCLUDE, ${scope}}) {
        basis { warnings { code count } } rows { nodes { countedAs { id } } } } }`,
    );
    const agents = [...new Set(attendance.rows.nodes.map(({ countedAs }) => bare(countedAs)))].sort();
    return { agents, warnings: codes(attendance.basis) };
  };
  const labour = await attended('sectors: [LABOUR]');
  expect([labour.agents, labour.warnings.PERSONS_DROPPED]).toEqual([['union'], 3]);
  expect((await attended('events: ["event:rally"], onBehalfOf: false')).agents).toEqual(['member', 'union']);
});

test('persons are a group of their own, and an ego; stances count as theirs', async () => {
  const { eiIndex, coAttendance, congruence } = await api.data<{
    eiIndex: { groups: { nodes: { group: { name: string; members: { nodes: End[] } } }[] } };
    coAttendance: { ties: { totalCount: number } };
    congruence: { basis: Basis; ties: { nodes: { a: End; b: End }[] } };
  }>(`{
    eiIndex(scope: {unit: EITHER, hosts: INCLUDE}, groupBy: {by: SECTOR}, permutations: 0) {
      groups { nodes { group { name members { nodes { id } } } } } }
    coAttendance(scope: {unit: EITHER, hosts: INCLUDE}, ego: "person:member") { ties { totalCount } }
    congruence(scope: {unit: EITHER}) { basis { warnings { code count } } ties { nodes { a { id } b { id } } } }
  }`);
  const groups = eiIndex.groups.nodes.map(({ group }) => [group.name, ...group.members.nodes.map(bare)]);
  expect(groups).toContainEqual(['PERSON', 'member']);
  expect(coAttendance.ties.totalCount).toBe(2);
  expect(congruence.ties.nodes.map(({ a, b }) => [bare(a), bare(b)].sort())).toEqual([['member', 'union']]);
  expect(codes(congruence.basis)).toMatchObject({ PERSONS_WITHHELD: 1 });
});

test('who is listed without an event may be either; who acts for an organisation is no isolate', async () => {
  const { attendance } = await api.data<{ attendance: { basis: { agentCount: number } } }>(
    '{ attendance(scope: {unit: EITHER, events: ["event:rally"], population: LISTED, datasets: ["demo"]}) { basis { agentCount } } }',
  );
  // The party and the union were there; the bank and one more are listed, the aide may not be named.
  expect(attendance.basis.agentCount).toBe(4);
});

test.each([
  'absences(event: "event:rally", scope: {unit: EITHER}) { from }',
  'access(scope: {unit: EITHER}, groupBy: {by: SECTOR}) { participantCount }',
])('what is asked of organisations refuses it: %s', async (question) => {
  expect((await api.ask(`{ ${question} }`)).errors).toMatchObject([
    { code: 'BAD_ARGUMENT', message: expect.stringContaining('unit is EITHER') },
  ]);
});

test('recommendations to persons are a group of their own, beside those of sectors and of none', async () => {
  const { recommendationOutcomes } = await api.data<{
    recommendationOutcomes: { groups: { nodes: { sector: string | null; ofPersons: boolean; caseCount: number }[] } };
  }>(
    '{ recommendationOutcomes(scope: {unit: EITHER}, groupBy: SECTOR) { groups { nodes { sector ofPersons caseCount } } } }',
  );
  const groups = recommendationOutcomes.groups.nodes.map(({ sector, ofPersons }) => (ofPersons ? 'PERSON' : sector));
  expect(groups).toHaveLength(3);
  expect(new Set(groups)).toEqual(new Set(['LABOUR', 'PERSON', null]));
  expect(recommendationOutcomes.groups.nodes.map(({ caseCount }) => caseCount)).toEqual([1, 1, 1]);
});
