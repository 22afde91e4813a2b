import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/database/database.js';
import { exportPackage } from '../../src/dataset/export/export.js';
import { ErasureRefused, PersonErasure } from '../../src/dataset/erase/erase.js';
import { Lease } from '../../src/dataset/import/lease/lease.js';
import { rebuildDerived } from '../../src/dataset/import/again/rebuild.js';
import { Pseudonyms } from '../../src/privacy/pseudonyms.js';
import { readVersion } from '../../src/snapshot/load/load.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { decoded, EVERYTHING } from '../support/everything.js';
import { temporaryFolder } from '../support/files.js';
import { graphDump, nodesOf } from '../support/graph_dump.js';
import { failingAt } from '../support/failing.js';
import { importFolder, packageOf } from '../support/packages.js';
import { PERSON_KEY } from '../support/person_key.js';
import { quillPackage, told } from './support/quill.js';

const ID = 'person:tamsin-quill';
const ORDER = { by: 'desk', reason: 'asked for by letter' };
const pseudonyms = new Pseudonyms(PERSON_KEY);

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => emptyDatabase(database));

const erasure = (id = ID): PersonErasure => new PersonErasure(database, pseudonyms, id);

async function exported(): Promise<{ folder: string; text: string }> {
  const folder = temporaryFolder();
  await exportPackage(database, folder);
  return {
    folder,
    text: readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n'),
  };
}

test('nothing in the graph tells the name any more, and no other name is touched', async () => {
  await importFolder(database, quillPackage());
  await erasure().erase(ORDER);
  const dump = (await graphDump(database)).join('\n');
  for (const line of dump.split('\n')) expect(told(line)).toBeUndefined();
  const kept = ['Tamsin Quill House', 'A quill and other pens', 'Quill street', 'Orla Penn', 'RL-1', 'RESPONSE_BY'];
  expect(kept.filter((name) => !dump.includes(name))).toEqual([]);
});

test('a text that speaks of her is overwritten in whatever states it of the same thing, and in all that is said of such a source', async () => {
  const names = `entity,text,lang,kind,source
    person:tamsin-quill,Tamsin Q.,,FORMER,minutes
    event:talk,What Quill began,en,SHORT,minutes
    event:pens,What Quill began,en,SHORT,other
    source:minutes,Quill in her words,en,SHORT,other
    source:reprint,Quill again,en,SHORT,other`;
  const events = `id,theme__en,source,value_as_written
    talk,What Quill began,other,What Quill began
    pens,Quill street,other,
    tamsin-quill-evening,,other,`;
  const sources = `id,title,derived_from,source
    minutes,Quill and others,,other
    reprint,,minutes,other
    tamsin-quill-diary,,,other
    other,,,other`;
  await importFolder(database, quillPackage({ names, events, sources }));
  await erasure().erase(ORDER);
  const left = (await graphDump(database)).filter((line) => /quill/i.test(line.replace(/quill.house/gi, '')));
  const other = left.filter((line) => !/What Quill began|what quill began|Quill street/.test(line));
  expect(other).toEqual([]);
  expect(left.filter((line) => /what quill began/i.test(line)).every((line) => !line.includes('event:talk'))).toBe(
    true,
  );
  expect(left.some((line) => line.includes('event:pens') && line.includes('What Quill began'))).toBe(true);
});

test('the graph is what the rules make of what is left, and its export fills an empty database with the same', async () => {
  await importFolder(database, quillPackage());
  await erasure().erase(ORDER);
  const after = await graphDump(database, { version: false });
  await rebuildDerived(database);
  expect(await graphDump(database, { version: false })).toEqual(after);
  const first = await exported();
  expect(told(first.text)).toBeUndefined();
  await emptyDatabase(database);
  await importFolder(database, first.folder);
  expect((await exported()).text).toBe(first.text);
  expect(await graphDump(database, { version: false })).toEqual(after);
});

test('what she did stays under the pseudonym that she had, with each statement, retracted ones too', async () => {
  await importFolder(database, quillPackage());
  const query = `{ persons { nodes { id visibility participations { nodes { roles event { id } } } stances { nodes { polarity } } } }
    congruence(scope: { unit: ORGANISATION }) { basis { eventCount agentCount } } }`;
  const before = await new Api(database).data<Persons>(query);
  const assertions = (await nodesOf(database, 'Assertion')).length;
  const { person } = await erasure().erase(ORDER);
  const after = await new Api(database).data<Persons>(query);
  const shown = (answer: Persons): unknown => ofPerson(answer, pseudonyms.person(ID));
  expect(person).toMatch(/^person:erased-[0-9a-f]{32}$/);
  expect(shown(after)).toEqual(shown(before));
  expect(shown(after)).toMatchObject({ visibility: 'ROLE_ONLY', stances: { nodes: [{}, {}] } });
  // Three names and an identifier: the two rows of persons state two of the names.
  expect((await nodesOf(database, 'Assertion')).length).toBe(assertions - 4);
  const participations = await nodesOf(database, 'Participation');
  expect(participations.filter(({ live }) => live === false)).toHaveLength(1);
});

test('who was PUBLIC is not any more, and who was WITHHELD stays so', async () => {
  const shown = async (visibility: string): Promise<unknown> => {
    await emptyDatabase(database);
    const persons = `id,name,visibility\ntamsin-quill,Tamsin Quill,${visibility}\nclerk,Orla Penn,ROLE_ONLY`;
    await importFolder(database, quillPackage({ persons }));
    await erasure().erase(ORDER);
    const query =
      '{ persons { nodes { id visibility name { text } } } search(text: "Tamsin Quill") { nodes { entity { id } } } }';
    const { persons: people, search } = await new Api(database).data<{
      persons: { nodes: { id: string }[] };
      search: object;
    }>(query);
    expect(search).toEqual({ nodes: [{ entity: { id: 'organisation:quill-house' } }] });
    return people.nodes.filter(({ id }) => id !== pseudonyms.person('person:clerk'));
  };
  expect(await shown('PUBLIC')).toEqual([{ id: pseudonyms.person(ID), visibility: 'ROLE_ONLY', name: null }]);
  expect(await shown('WITHHELD')).toEqual([]);
});

test('answers tell nothing, and titles that held the name sort by what is left of them', async () => {
  await importFolder(database, quillPackage());
  await erasure().erase(ORDER);
  const { data, errors } = await new Api(database).ask(EVERYTHING);
  expect(errors).toEqual([]);
  expect(told(decoded(JSON.stringify(data)).replaceAll('Tamsin Quill"', ''))).toBeUndefined();
  const sorted = (await nodesOf(database, 'Event')).map(({ sortName }) => sortName);
  expect(sorted).toContain('talk with [name withheld]');
  expect(sorted.filter((name) => String(name).startsWith('~'))).toEqual([]);
});

test('it has a data version of its own, and writes down who, when and why', async () => {
  await importFolder(database, quillPackage());
  const { version } = await readVersion(database);
  const { person } = await erasure().erase(ORDER);
  expect(await readVersion(database)).toMatchObject({ version: version + 2, unfinished: 0 });
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;
  expect(await erasure().done()).toMatchObject({
    person,
    erasedAt: at,
    erasedBy: 'desk',
    reason: 'asked for by letter',
  });
  expect(await erasure(person).done()).toMatchObject({ person });
  await expect(erasure(person).erase(ORDER)).resolves.toMatchObject({ person });
});

test('all of it is done or nothing', async () => {
  await importFolder(database, quillPackage());
  const before = await graphDump(database);
  const failing = new PersonErasure(failingAt(database, 'import/entities/set_sort_names'), pseudonyms, ID);
  await expect(failing.erase(ORDER)).rejects.toThrow('It failed');
  expect(await graphDump(database)).toEqual(before);
  await erasure().erase(ORDER);
  expect(await readVersion(database)).toMatchObject({ unfinished: 0 });
});

test('an erasure whose end was missed is ended by asking for it again', async () => {
  await importFolder(database, quillPackage());
  await erasure().erase(ORDER);
  await database.apply(
    'miss',
    "MERGE (i:Import {dataset: '(erase)'}) SET i.expiresAt = 0, i.unfinished = true, i.wrote = true",
  );
  await database.apply('miss', 'MATCH (v:DataVersion) SET v.version = v.version + 1');
  expect(await erasure().done()).toMatchObject({ reason: 'asked for by letter' });
  const { version, unfinished } = await readVersion(database);
  expect([version % 2, unfinished]).toEqual([0, 0]);
});

describe('refused, and nothing is written:', () => {
  const refusal = async (order = ORDER, id = ID): Promise<string> => {
    const before = await graphDump(database);
    const error: unknown = await erasure(id)
      .erase(order)
      .then(String, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ErasureRefused);
    expect(await graphDump(database)).toEqual(before);
    return (error as Error).message;
  };

  test('somebody who is not there; persons are proposed, and nothing else', async () => {
    await importFolder(database, quillPackage());
    expect(await refusal(ORDER, 'person:tamsin-quills')).toBe(
      'There is no person "person:tamsin-quills". Did you mean person:tamsin-quill?',
    );
    expect(await refusal(ORDER, 'organisation:river')).toBe(
      'There is no person "organisation:river". Ids look like person:….',
    );
  });

  test('an order that names the person', async () => {
    await importFolder(database, quillPackage());
    expect(await refusal({ by: 'desk', reason: 'Ms Quill asked' })).toMatch(/^What --reason and --by say is kept/);
    expect(await refusal({ by: 'Tamsin Quill', reason: 'asked' })).not.toMatch(/quill/i);
  });

  test('while half an import is there', async () => {
    await importFolder(database, quillPackage());
    const failing = Lease.hold(database, 'half', {}, async (lease) => {
      await database.write('test', (writer) => lease.renew(writer));
      throw new Error('ended');
    });
    await expect(failing).rejects.toThrow('ended');
    expect(await refusal()).toBe(
      'An import is running or was ended before it was done: half. Wait for it or run it again, then erase.',
    );
  });
});

interface Persons {
  persons: { nodes: { id: string; participations: { nodes: { event: { id: string } }[] } }[] };
}

/** What is shown of a person, in an order that does not hang on ids, and without the ids that change. */
function ofPerson({ persons }: Persons, id: string): unknown {
  const person = persons.nodes.find((node) => node.id === id)!;
  const nodes = person.participations.nodes.map((node) => ({ ...node, event: node.event.id.includes('talk') }));
  return { ...person, participations: nodes.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
}

test('of two who were judged to be one both are erased, and they stay one', async () => {
  const tables = {
    persons: 'id,name,visibility\ntamsin,Tamsin Quill,PUBLIC\nthe-quill,Tamsin Quill,PUBLIC\norla,Orla Penn,PUBLIC',
    organisations: 'id,name__en\nriver,River League',
    events: 'id,start\ntalk,2025-01-01\nwalk,2025-01-02',
    participations:
      'event,agent,on_behalf_of\ntalk,person:tamsin,river\ntalk,person:the-quill,river\nwalk,person:the-quill,river\nwalk,person:orla,',
    judgements:
      'a,b,verdict,reason,recorded_by\nperson:tamsin,person:the-quill,SAME,both are Tamsin Quill,desk\nperson:the-quill,person:orla,DIFFERENT,Quill is not Penn,desk',
  };
  await importFolder(database, packageOf(tables), { accept: { SAME_NAME: true } });
  await erasure('person:the-quill').erase(ORDER);
  const dump = await graphDump(database, { version: false });
  expect(dump.filter((line) => /tamsin|quill/i.test(line))).toEqual([]);
  const persons = await nodesOf(database, 'Person');
  const canonical = persons.map(({ canonicalId }) => canonicalId);
  expect(new Set(canonical).size).toBe(2);
  const shared = canonical.find((id) => id !== 'person:orla');
  expect(shared).toBe(
    persons
      .map(({ id }) => id as string)
      .sort()
      .find((id) => id !== 'person:orla'),
  );
  await rebuildDerived(database);
  expect(await graphDump(database, { version: false })).toEqual(dump);
  const before = await exported();
  await emptyDatabase(database);
  await importFolder(database, before.folder, { accept: { SAME_NAME: true } });
  expect((await exported()).text).toBe(before.text);
});
