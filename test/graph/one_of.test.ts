import { getVariableValues, isInputObjectType, parse, validate, type OperationDefinitionNode } from 'graphql';
import { schemaText } from '../../src/emit_schema.js';
import { createSchema } from '../../src/schema.js';

const schema = await createSchema();

/** A question that takes each input, up to the value, with a value of either field. */
const INPUTS = [
  ['Benchmark', 'access(groupBy: {by: SECTOR}, benchmark: ', { activity: 'ANYWHERE', organisations: [] }],
  ['GroupBy', 'brokerage(groupBy: ', { by: 'SECTOR', groups: [] }],
  ['StancesOn', 'congruence(on: ', { kinds: ['CLAIMS'], ids: [] }],
] as const;

test('inputs of which exactly one field is given say so to clients', async () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && type.isOneOf);
  expect(types.map(({ name }) => name).sort()).toEqual(INPUTS.map(([name]) => name));
  const text = await schemaText();
  for (const [name] of INPUTS) expect(text).toContain(`input ${name} @oneOf {`);
});

describe.each(INPUTS)('%s', (name, before, both) => {
  const [[one, value], [other]] = Object.entries(both) as [[string, unknown], [string, unknown]];
  const inOneWay = { [one]: value };
  const refused = { both, neither: {}, 'one and null': { ...inOneWay, [other]: null } };

  test.each(Object.entries(refused))('a literal with %s is refused in validation', (_, input) => {
    const errors = validate(schema, parse(`{ ${before}${literal(input)}) { basis { dataVersion } } }`));
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^OneOf Input Object "\w+" must/)]);
  });

  test.each(Object.entries(refused))('a variable with %s does not fit', (_, input) => {
    const { errors } = variable(input);
    expect(errors?.[0]?.message).toContain(`Exactly one key must be specified for OneOf type "${name}".`);
  });

  test('either alone passes', () => {
    for (const [field, of] of Object.entries(both)) {
      const input = { [field]: of as unknown };
      expect(validate(schema, parse(`{ ${before}${literal(input)}) { basis { dataVersion } } }`))).toEqual([]);
      expect(variable(input).errors).toBeUndefined();
    }
  });

  const variable = (input: object) => {
    const document = parse(`query ($input: ${name}!) { ${before}$input) { basis { dataVersion } } }`);
    expect(validate(schema, document)).toEqual([]);
    const { variableDefinitions } = document.definitions[0] as OperationDefinitionNode;
    return getVariableValues(schema, variableDefinitions!, { input });
  };
});

/** In GraphQL's own language: names without quotes, for all texts here are values of enums. */
const literal = (input: object): string => JSON.stringify(input).replaceAll('"', '');
