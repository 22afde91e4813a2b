import type { Database } from '../../src/database/database.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { decoded, EVERYTHING } from '../support/everything.js';
import { importFolder, packageOf } from '../support/packages.js';

/** A witness at two events, once for an organisation; and a person who may be known by role. */
const tables = (visibility: string): Record<string, string> => ({
  sources: 'id,title\nminutes,Minutes',
  organisations: 'id,name__en,source\nriver,River League,minutes\nlake,Lake Circle,minutes',
  persons: `id,name,visibility,source\nwitness,Tamsin Quill,${visibility},minutes\nclerk,Orla Penn,,minutes`,
  events: 'id,title__en,source\ntalk,Talk with Tamsin Quill,minutes\nwalk,Walk,minutes',
  issues: 'id,name__en,claim,source\nwater,Water for all,true,minutes',
  outputs: 'id,kind,text__en,source\ndemand,RECOMMENDATION,Open the weir,minutes',
  participations: [
    'event,agent,on_behalf_of,roles,status,source,quote',
    'talk,person:witness,river,SPEAKER,ATTENDED,minutes,Tamsin Quill spoke',
    'talk,organisation:lake,,ATTENDEE,ATTENDED,minutes,Lake',
    'talk,person:clerk,lake,ATTENDEE,ATTENDED,minutes,Orla',
    'walk,person:witness,,ATTENDEE,ATTENDED,minutes,Quill walked',
    'walk,organisation:lake,,ATTENDEE,ATTENDED,minutes,Lake again',
  ].join('\n'),
  memberships: 'member,organisation,kind,source\nperson:witness,lake,MEMBER,minutes\nperson:clerk,lake,MEMBER,minutes',
  identifiers: 'agent,scheme,value,source\nperson:witness,register,TQ-1,minutes',
  stances: [
    'agent,on_behalf_of,target,polarity,source',
    'person:witness,river,issue:water,1,minutes',
    'person:witness,,output:demand,1,minutes',
  ].join('\n'),
  parties: 'output,agent,role,source\ndemand,person:witness,ENDORSER,minutes',
});

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});

async function imported(visibility: string): Promise<Api> {
  await emptyDatabase(database);
  await importFolder(database, packageOf(tables(visibility)));
  return new Api(database);
}

const QUERY = `{
  persons { totalCount nodes { id } }
  withheld: persons(where: {visibilities: [WITHHELD]}) { totalCount }
  dataset { counts { kind count } }
  talk: event(id: "event:talk") { title { text } participations { totalCount nodes { withheld agent { id } onBehalfOf { id } roles assertions { nodes { quote locator withheld } } } } }
  walk: event(id: "event:walk") { participations { totalCount nodes { agent { id } } } }
  organisation(id: "organisation:river") { participations { totalCount } stances { totalCount nodes { agent { id } onBehalfOf { id } } } }
  lake: organisation(id: "organisation:lake") { members { totalCount nodes { member { id } } } }
  output: recommendation(id: "output:demand") { parties { totalCount } stances { totalCount } }
  attendance { basis { agentCount factCount warnings { code count } } rows(first: 100) { nodes { agent { id } onBehalfOf { id } countedAs { id } event { id } participation { agent { id } } } } }
  byPerson: attendance(scope: {unit: PERSON}) { basis { warnings { code count } } }
  congruence { nodes { nodes { agent { id } } } }
}`;

interface Shown {
  persons: { totalCount: number; nodes: { id: string }[] };
  withheld: { totalCount: number };
  dataset: { counts: { kind: string; count: number }[] };
  talk: { title: { text: string }; participations: { totalCount: number; nodes: object[] } };
  walk: { participations: { totalCount: number; nodes: object[] } };
  organisation: { participations: { totalCount: number }; stances: { totalCount: number; nodes: object[] } };
  lake: { members: { totalCount: number; nodes: object[] } };
  output: { parties: { totalCount: number }; stances: { totalCount: number } };
  attendance: { basis: { agentCount: number; factCount: number; warnings: Warned[] }; rows: { nodes: object[] } };
  byPerson: { basis: { warnings: Warned[] } };
  congruence: { nodes: { nodes: object[] } };
}
interface Warned {
  code: string;
  count: number;
}

const RIVER = { agent: { id: 'organisation:river' }, onBehalfOf: null };

test('a person who is WITHHELD is not there, and what she did for an organisation is the organisation’s', async () => {
  const api = await imported('WITHHELD');
  const shown = await api.data<Shown>(QUERY);
  const pseudonym = api.services.pseudonyms.person('person:witness');
  expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${pseudonym}|Tamsin|Quill|TQ-1`));
  expect([shown.persons.totalCount, shown.persons.nodes.length, shown.withheld.totalCount]).toEqual([1, 1, 0]);
  const counts = Object.fromEntries(shown.dataset.counts.map(({ kind, count }) => [kind, count]));
  // (Of the rows of the clerk the name is not counted: it is not shown.)
  expect(counts).toMatchObject({
    Person: 1,
    Participation: 4,
    Membership: 1,
    Identifier: 0,
    Stance: 1,
    Name: 5,
  });
  expect(shown.talk.title.text).toBe('Talk with [name withheld]');
  expect(shown.talk.participations.totalCount).toBe(3);
  expect(shown.talk.participations.nodes).toContainEqual({
    ...RIVER,
    withheld: true,
    roles: ['SPEAKER'],
    assertions: { nodes: [{ quote: null, locator: null, withheld: true }] },
  });
  expect(shown.walk.participations).toMatchObject({ totalCount: 1, nodes: [{ agent: { id: 'organisation:lake' } }] });
  expect(shown.organisation.participations.totalCount).toBe(1);
  expect(shown.organisation.stances).toMatchObject({ totalCount: 1, nodes: [RIVER] });
  expect(shown.lake.members.totalCount).toBe(1);
  expect([shown.output.parties.totalCount, shown.output.stances.totalCount]).toEqual([0, 0]);
  expect(shown.attendance.basis.agentCount).toBe(2);
  expect(shown.attendance.rows.nodes).toContainEqual({
    ...RIVER,
    countedAs: { id: 'organisation:river' },
    event: { id: 'event:talk' },
    participation: { agent: { id: 'organisation:river' } },
  });
  const codes = (warnings: Warned[]): Record<string, number> =>
    Object.fromEntries(warnings.map(({ code, count }) => [code, count]));
  expect(codes(shown.attendance.basis.warnings)).not.toHaveProperty('PERSONS_DROPPED');
  expect(codes(shown.byPerson.basis.warnings)).toMatchObject({ PERSONS_WITHHELD: 1 });
  expect(shown.congruence.nodes.nodes).toEqual([{ agent: { id: 'organisation:river' } }]);
});

test('no id leads to her, nor to what she did alone', async () => {
  const before = await imported('');
  const { persons, event, output } = await before.data<{
    persons: { nodes: { id: string; assertions: { nodes: { id: string }[] } }[] };
    event: { participations: { nodes: { id: string; agent: { id: string } }[] } };
    output: { parties: { nodes: { id: string }[] } };
  }>(`{ persons { nodes { id assertions { nodes { id } } } }
    event(id: "event:walk") { participations { nodes { id agent { id } } } }
    output(id: "output:demand") { parties { nodes { id } } } }`);
  const pseudonym = before.services.pseudonyms.person('person:witness');
  const alone = event.participations.nodes.find(({ agent }) => agent.id === pseudonym)!;
  const person = persons.nodes.find(({ id }) => id === pseudonym)!;
  const ids = [pseudonym, 'person:witness', alone.id, output.parties.nodes[0]!.id, person.assertions.nodes[0]!.id];
  for (const id of [pseudonym, alone.id, person.assertions.nodes[0]!.id]) {
    expect(await before.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } });
  }
  await importFolder(database, packageOf({ persons: 'id,name,visibility\nwitness,Tamsin Quill,WITHHELD' }, 'wish'));
  const after = new Api(database);
  for (const id of ids) {
    expect([id, await after.data('query ($id: ID!) { node(id: $id) { id } }', { id })]).toEqual([id, { node: null }]);
  }
  const filter = 'query ($id: ID!) { events(where: {agents: [$id]}) { totalCount } }';
  expect((await after.ask(filter, { id: pseudonym })).errors).toMatchObject([{ code: 'UNKNOWN_ID' }]);
  const { data, errors } = await after.ask(EVERYTHING);
  expect(errors).toEqual([]);
  expect(decoded(JSON.stringify(data))).not.toMatch(new RegExp(`${pseudonym}|tamsin|quill|TQ-1`, 'i'));
});

test('where the wish is taken back, she is there again as before; her name stays hidden once all is taken back', async () => {
  const before = await (await imported('')).data<Shown>(QUERY);
  const wish = packageOf({ persons: 'id,name,visibility\nwitness,Tamsin Quill,WITHHELD' }, 'wish');
  await importFolder(database, wish);
  await importFolder(database, packageOf({ persons: 'id,name,visibility' }, 'wish'), { sync: true });
  // (What the file of the wish says is one assertion more.)
  expect({ ...(await new Api(database).data<Shown>(QUERY)), dataset: null }).toEqual({ ...before, dataset: null });
  await importFolder(database, wish);
  const gone = Object.fromEntries(
    Object.entries(tables('')).map(([name, rows]) => [
      name,
      rows.replace(/^.*person:witness.*\n?/gm, '').replace(/^witness,.*\n?/gm, ''),
    ]),
  );
  await importFolder(database, packageOf(gone), { sync: true });
  await importFolder(database, packageOf({ persons: 'id,name,visibility' }, 'wish'), { sync: true });
  const { talk } = await new Api(database).data<Shown>('{ talk: event(id: "event:talk") { title { text } } }');
  expect(talk.title.text).toBe('Talk with [name withheld]');
});
