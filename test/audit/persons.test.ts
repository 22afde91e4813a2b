import { readEntries } from '../../src/audit/read.js';
import { verifyLog } from '../../src/audit/verify.js';
import { decide } from '../../src/curation/judge/decide.js';
import type { Database } from '../../src/database/database.js';
import { PersonErasure } from '../../src/dataset/erase/erase.js';
import { retract } from '../../src/dataset/retract/retract.js';
import type { Statement } from '../../src/database/statement.js';
import { told, quillPackage } from '../privacy/support/quill.js';
import { emptiedDatabase } from '../support/database.js';
import { deciderOf } from '../support/decider.js';
import { importFolder } from '../support/packages.js';

const quoted: Statement<object, { id: string }> = {
  name: 'test/quoted',
  text: "MATCH (a:Assertion {quote: 'Tamsin Quill spoke'}) RETURN a.id AS id",
};
const makePublic = "MATCH (p:Person {id: 'person:tamsin-quill'}) SET p.visibility = 'PUBLIC'";
const desk = deciderOf();

let database: Database;
beforeEach(async () => {
  database = await emptiedDatabase();
  await importFolder(database, quillPackage());
});

/** Decides on all kinds of things whose ids hold the name. */
async function decideOnQuill(): Promise<void> {
  const unsure = (a: string, b: string): Promise<unknown> => decide(database, [{ a, b, verdict: 'UNSURE' }], desk);
  await unsure('person:tamsin-quill', 'person:clerk');
  await unsure('organisation:quill-house', 'organisation:river');
  await unsure('event:tamsin-quill-evening', 'event:pens');
  await retract(database, { source: 'source:tamsin-quill-diary' }, { ...desk, reason: 'Tamsin Quill asked' });
}

test.each([
  ['not public', ''],
  ['public', makePublic],
])('of somebody who is %s the log has no name, and an erasure leaves it as it is', async (_, change) => {
  if (change) await database.apply('make public', change);
  await decideOnQuill();
  const before = await readEntries(database, 0, 100);
  expect(told(JSON.stringify(before))).toBeUndefined();
  const hidden = /^(person|event|source):[0-9a-f]{32}$/;
  expect(before.map(({ targets }) => targets.filter((id) => hidden.test(id)).length)).toEqual([2, 0, 1, 1]);
  const person = desk.pseudonyms.person('person:tamsin-quill');
  expect(before[0]!.targets).toContain(person);
  await new PersonErasure(database, desk.pseudonyms, 'person:tamsin-quill').erase({ by: 'desk', reason: 'wish' });
  const after = await readEntries(database, 0, 100);
  expect(after.slice(0, -1)).toEqual(before);
  expect(after.at(-1)).toMatchObject({ action: 'ERASE_PERSON', targets: [person] });
  expect(await verifyLog(database)).toMatchObject({ count: 5 });
});

test('an assertion on something that a person did has an id that nobody can make from a name', async () => {
  const [{ id } = { id: '' }] = await database.read(quoted, {});
  await retract(database, { assertion: id }, { ...desk, reason: 'wrong' });
  expect(await readEntries(database, 0, 10)).toMatchObject([{ targets: [desk.pseudonyms.encipher(id)] }]);
});
