import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLSchema,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { SCHEMA_FILE, schemaText } from '../../src/emit_schema.js';
import { createSchema } from '../../src/schema.js';

test('schema.graphql is what the code says: run `npm run schema`', async () => {
  expect(await schemaText()).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
});

test('the values of an enum stay in the order of their meaning', async () => {
  const values = (schema: GraphQLSchema): Record<string, string[]> =>
    Object.fromEntries(
      Object.values(schema.getTypeMap())
        .filter(isEnumType)
        .map((type) => [type.name, type.getValues().map(({ name }) => name)]),
    );
  const emitted = values(buildSchema(await schemaText()));
  expect(emitted).toEqual(values(await createSchema()));
  expect(emitted).toMatchObject({
    AssessmentLevel: ['NONE', 'INITIATED', 'PARTIAL', 'FULL', 'REVERSED'],
    Level: ['LOCAL', 'NATIONAL', 'REGIONAL', 'INTERNATIONAL'],
    ParticipationStatus: ['INVITED', 'REGISTERED', 'ATTENDED', 'ABSENT', 'DECLINED', 'UNKNOWN'],
  });
});

test('every type, field, argument and enum value is described', async () => {
  const undescribed = [...described(await createSchema())]
    .filter(([, description]) => !/^\S.*[.:)]$/s.test(description ?? ''))
    .map(([name]) => name);
  expect(undescribed).toEqual([]);
});

test('descriptions are of the API: how a table is filled in is told where tables are', async () => {
  const strays = [...described(await createSchema())].filter(([, text]) =>
    /\bBlank\b|plain table|text_file/.test(text ?? ''),
  );
  expect(strays).toEqual([]);
});

function* described(schema: GraphQLSchema): Generator<[name: string, description: string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || type === schema.getQueryType()) continue;
    yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || !(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)))
      continue;
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of 'args' in field ? field.args : []) {
        yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
      }
    }
  }
}
