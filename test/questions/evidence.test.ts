import { getNamedType, type GraphQLObjectType } from 'graphql';
import { createSchema } from '../../src/schema.js';
import { isEvidenced, listOfCount, partsOf, questionsOf } from './support/answer_types.js';

/** Types with numbers that open to no facts, because they are computed from numbers that do, and from which. */
const COMPUTED: Record<string, string> = {
  AccessOdds: 'the counts of its AccessGroup',
  BrokerageRoles: 'the ties and the groups of its BrokerageAgent, or of all agents',
  CentralityRange: 'the network of its CentralityAgent or CentralityEvent, without one source after the other',
  CoAttendanceSignificance: 'the ties, each of which has its p value',
  CorePeripheryRandom: 'random networks',
  EiIndexOfAgent: 'the ties of its EiIndexAgent',
  EiIndexOfGroup: 'the ties of the members of its GroupOfAgents',
  EiIndexOfNetwork: 'the ties of all agents',
  EiIndexPermutation: 'random groups',
  RecommendationOutcomePoint: 'the cases of its group',
};

/** Counts of whole answers that no list of theirs has one by one, and what they are of. */
const COUNTED: Record<string, string> = {
  'Congruence.pairCount': 'its ties, and pairs whose value is 0: what its nodes share',
  'CorePeriphery.optimalCoreCount': 'its cores, of which at most 100 are listed',
  'Equivalence.comparedCount': 'pairs of its agents, of which the nearest are listed',
  'IssueOverlap.pairCount': 'its ties, and pairs whose value is 0: what its nodes share',
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
