import { getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { Basis } from '../../questions/shared/basis/basis.js';

export type QuestionField = GraphQLField<unknown, unknown>;

/** The questions of the schema, by name: the fields of Query whose answer says what it rests on. */
export function questionsOf(schema: GraphQLSchema): Map<string, QuestionField> {
  const fields = Object.values(schema.getQueryType()!.getFields()) as QuestionField[];
  return new Map(fields.filter(hasBasis).map((field) => [field.name, field]));
}

function hasBasis({ type }: QuestionField): boolean {
  const answer = getNamedType(type);
  const basis = isObjectType(answer) ? answer.getFields()['basis'] : undefined;
  return basis !== undefined && getNamedType(basis.type).name === Basis.name;
}

/** Every question with what it asks, for people. */
export function listOfQuestions(questions: ReadonlyMap<string, QuestionField>): string {
  const width = Math.max(...[...questions.keys()].map((name) => name.length));
  return [...questions.values()].map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`).join('\n');
}
