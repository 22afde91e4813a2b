import { readStatement } from '../../../src/database/statement.js';
import { propertyName, table, valueColumns } from '../../../src/model/tables/index.js';

test('the statement that makes participations names all that a participation and an assertion on it may say', () => {
  const text = readStatement('import/facts/create_participations');
  const properties = valueColumns(table('participations')).map(({ name }) => propertyName(name));
  expect(properties.length).toBeGreaterThan(3);
  for (const property of properties) {
    expect(text).toContain(`${property}: stated.${property}`);
    expect(text).toContain(`${property}: shared[13].${property}`);
  }
});
