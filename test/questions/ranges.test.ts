import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { QUESTIONS } from '../../src/questions/index.js';
import { RANGES } from '../../src/questions/shared/parameters/ranges.js';
import { createSchema } from '../../src/schema.js';
import { Api } from '../support/api.js';
import { withPackage } from '../support/packages.js';
import { FIELD } from './support/field.js';

/** Numbers that may be any: seeds of chance. Of `alpha` both ends are left out, and its own refusal says so. */
const ANY = ['seed'];
const SHARE = ['alpha'];

/** Names of the numbers among arguments, however deep they stand in input objects. */
function numbersAmong(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): string[] {
  return inputs.flatMap(({ name, type }) => {
    const of = getNamedType(type);
    if (isInputObjectType(of)) return numbersAmong(Object.values(of.getFields()));
    return ['Int', 'Float'].includes(of.name) && name !== 'first' ? [name] : [];
  });
}

test('every number that the API takes has a range', async () => {
  const schema = await createSchema();
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const numbers = new Set(fields.flatMap(({ args }) => numbersAmong(args)));
  expect([...numbers].sort()).toEqual([...Object.keys(RANGES), ...ANY, ...SHARE].sort());
});

describe('outside of it, it is refused with the range, whichever question it is of', () => {
  let api: Api;
  beforeAll(async () => {
    api = new Api(await withPackage(FIELD));
  });

  const REQUIRED: Record<string, string> = {
    absences: 'event: "event:hearing", ',
    brokerage: 'groupBy: { by: SECTOR }, ',
    eiIndex: 'groupBy: { by: SECTOR }, ',
  };
  const refused = async (question: string, args: string): Promise<string[]> => {
    const { errors } = await api.ask(`{ ${question}(${REQUIRED[question] ?? ''}${args}) { __typename } }`);
    return errors.map(({ message }) => message);
  };

  test('in each argument', async () => {
    const query = (await createSchema()).getQueryType()!.getFields();
    let tried = 0;
    for (const { manual } of QUESTIONS) {
      for (const { name, type } of query[manual.name]!.args) {
        if (!['Int', 'Float'].includes(getNamedType(type).name) || ANY.includes(name)) continue;
        const [least, most] = RANGES[name as keyof typeof RANGES];
        for (const found of [least - 1, most + 1, -2_147_483_648, 2_147_483_647]) {
          tried++;
          expect([manual.name, await refused(manual.name, `${name}: ${found}`)]).toEqual([
            manual.name,
            [`${name} is ${found}: it must be from ${least} to ${most}.`],
          ]);
        }
        for (const allowed of [least, Math.min(most, 1000)]) {
          expect([manual.name, await refused(manual.name, `${name}: ${allowed}`)]).toEqual([manual.name, []]);
        }
      }
    }
    expect(tried).toBeGreaterThan(40);
  });

  test('in the scope, of the strongest ties, and of windows', async () => {
    expect(await refused('coAttendance', 'scope: { maxEventSize: 1000001 }')).toEqual([
      'scope.maxEventSize is 1000001: it must be from 1 to 1000000.',
    ]);
    const { errors } = await api.ask('{ coAttendance { ties(strongest: 1000001) { allCount } } }');
    expect(errors).toMatchObject([{ message: 'strongest is 1000001: it must be from 1 to 1000000.' }]);
    expect(await refused('change', 'window: { size: "P101Y" }')).toEqual([
      'The number of months of window.size is 1212: it must be from 1 to 1200.',
    ]);
  });
});
