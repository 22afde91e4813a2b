import { readFileSync } from 'node:fs';
import { propertyName, table, valueColumns } from '../../../src/model/tables/index.js';
import { ROOT } from '../../support/files.js';

test('the statement that makes participations names all that a participation and an assertion on it may say', () => {
  const text = readFileSync(`${ROOT}cypher/import/create_participations.cypher`, 'utf8');
  const properties = valueColumns(table('participations')).map(({ name }) => propertyName(name));
  expect(properties.length).toBeGreaterThan(3);
  for (const property of properties) {
    expect(text).toContain(`${property}: stated.${property}`);
    expect(text).toContain(`${property}: shared[8].${property}`);
  }
});
