import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How a question is answered: the manual, one entry a question.' })
export class Measure {
  @Field(() => String, { description: 'Name of the question’s field.' })
  name!: string;

  @Field(() => String, { description: 'The question in words.' })
  question!: string;

  @Field(() => String, { description: 'What is computed.' })
  formula!: string;

  @Field(() => String, { description: 'Where the measure comes from.' })
  citation!: string;

  @Field(() => [String], { description: 'What the numbers do not say.' })
  caveats!: readonly string[];
}
