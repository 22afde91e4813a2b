import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({ description: 'Anything that `node(id)` returns: entities, facts and assertions.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Its id: `kind:slug` of an entity, `Kind:digest` of a fact or assertion. That of a person who is not public, and of what involves one, is a pseudonym.',
  })
  id!: string;
}
