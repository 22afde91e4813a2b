import { getNamedType, isEnumType, isObjectType, type GraphQLObjectType } from 'graphql';
import { sayingOf } from '../../src/questions/shared/basis/said.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { emptyDatabase, testDatabase } from '../support/database.js';
import { importFolder, packageOf } from '../support/packages.js';
import { digest } from './support/digest.js';
import { isOfGraph, partsOf, questionsOf, SHARED } from './support/answer_types.js';

const schema = await createSchema();

test('numbers and codes of all types of an answer are in its digest, but for what it rests on', () => {
  const evidence = new Set(['sourceCount', 'publisherCount']);
  const isNumber = (name: string): boolean => ['Int', 'Float', 'Boolean'].includes(name);
  const missing = [...questionsOf(schema).values()].flatMap((answer) =>
    [answer, ...partsOf(answer)]
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !isOfGraph(type) && !SHARED.has(type.name))
      .flatMap((type) => {
        const said = new Set(sayingOf(type).map(({ name }) => name));
        return Object.values(type.getFields())
          .filter(({ type: of }) => isEnumType(getNamedType(of)) || isNumber(getNamedType(of).name))
          .filter(({ name }) => !said.has(name) && !evidence.has(name))
          .map(({ name }) => `${type.name}.${name}`);
      }),
  );
  expect(missing).toEqual([]);
});

test('the same facts lead to the same digest, in whatever version; a number in the last row changes it', async () => {
  const database = await testDatabase();
  const meetings = Array.from({ length: 150 }, (_, i) => `e${String(i).padStart(3, '0')}`);
  const tables = (last: string): Record<string, string> => ({
    organisations: 'id\nunion\nbank\nparty',
    events: `id\n${meetings.join('\n')}`,
    participations: `event,agent,status\n${meetings
      .map(
        (event) =>
          `${event},organisation:${event === 'e149' ? last : 'union'},ATTENDED\n${event},organisation:bank,ATTENDED`,
      )
      .join('\n')}`,
  });
  const fresh = async (last: string): Promise<Api> => {
    await emptyDatabase(database);
    await importFolder(database, packageOf(tables(last)));
    return new Api(database);
  };
  const first = await digest(await fresh('union'), 'attendance', '');
  expect(await digest(await fresh('party'), 'attendance', '')).not.toBe(first);
  await importFolder(database, packageOf(tables('union')), { sync: true });
  const later = new Api(database);
  expect(await digest(later, 'attendance', '')).toBe(first);
  expect(await digest(later, 'attendance', 'scope: { version: "2" }')).not.toBe(first);
  expect(await digest(later, 'attendance', 'scope: { version: "4" }')).toBe(first);
});
