import { getNamedType, type GraphQLObjectType } from 'graphql';
import { createSchema } from '../../src/schema.js';
import { isEvidenced, listOfCount, partsOf, questionsOf } from './support/answer_types.js';

/** Types with numbers that open to no facts, because they are computed from numbers that do, and from which. */
const COMPUTED: Record<string, string> = {
  AccessOdds: 'the counts of its AccessGroup',
  BrokerageRoles: 'the twoPaths or the eventPairs of its BrokerageAgent, or of all brokers, and what chance would give',
  CentralityRange: 'the network without the original that it names, as excludeSources asks',
  CoAttendanceSignificance: 'the ties, each of which has its p value',
  CorePeripheryRandom: 'random networks',
  EiIndexOfAgent: 'the ties of its EiIndexAgent',
  EiIndexOfGroup: 'the ties of its EiIndexGroup',
  EiIndexOfNetwork: 'the ties of its EiIndex',
  EiIndexPermutation: 'random groups',
};

/** Counts of whole answers that no list of theirs has one by one, and what they are of. */
const COUNTED: Record<string, string> = {
  'CorePeriphery.optimalCoreCount':
    'its cores, of which the first 100 are listed: there can be more than could be kept',
  'Equivalence.comparedCount':
    'pairs of its agents, of which the nearest 1,000 are listed: a list of all would be their square',
};

const numbersOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter(({ type: of }) => ['Int', 'Float'].includes(getNamedType(of).name))
    .map(({ name }) => name);

const isConnection = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge)$/.test(name);

test('every type of an answer that has a number opens to facts, or is computed from numbers that do', async () => {
  const questions = questionsOf(await createSchema());
  const types = new Set([...questions.values()].flatMap((answer) => [...partsOf(answer)]));
  const answers = new Set(questions.values());
  const closed = [...types].filter(
    (type) => numbersOf(type).length > 0 && !isEvidenced(type) && !isConnection(type) && !answers.has(type),
  );
  expect(closed.map(({ name }) => name).sort()).toEqual(Object.keys(COMPUTED).sort());
});

test('every count of a whole answer has the list of what it counts, or is of what others list', async () => {
  const closed = [...questionsOf(await createSchema()).values()].flatMap((answer) =>
    numbersOf(answer)
      .filter((name) => name.endsWith('Count') && listOfCount(answer, name) === undefined)
      .map((name) => `${answer.name}.${name}`),
  );
  expect(closed.sort()).toEqual(Object.keys(COUNTED).sort());
});
