import type { Visibility } from '../privacy/visibility.js';
import type { OrPromise } from '../../collections/or_promise.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { NameKind } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { described, stated } from '../described.js';
import { entityEnd } from '../entities/entities.js';
import { Entity } from '../entities/entity.js';
import { connectionOf } from '../lists/connection.js';
import { listStatements } from '../lists/lists.js';
import type { FactRow } from '../lists/rows.js';
import { LocalisedText, localisedText } from '../localised_text.js';
import { Node } from '../node.js';
import { Edtf } from '../scalars.js';
import { Fact } from './fact.js';
import { factList } from './fact_list.js';

@ObjectType({ implements: [Node, Fact], simpleResolvers: true, description: 'A name of an entity.' })
export class Name extends Fact {
  @Field(() => NameKind.object, described('names', 'kind'))
  nameKind!: NameKind;

  @Field(() => Edtf, stated('names', 'from'))
  from!: string | null;

  @Field(() => Edtf, stated('names', 'to'))
  to!: string | null;

  declare text: OrPromise<string | null>;
  /** The language that the text is in. */
  declare lang: string | null;

  constructor(row: FactRow, visibility: Visibility) {
    super(row, visibility);
    if (typeof row.text === 'string' && !this.withheld) this.text = visibility.shownName(row.text, this.ends.entity!);
  }
}

export const NameConnection = connectionOf<Name>('Name', () => Name, 'names');

const ofEntities = listStatements<FactRow>('name/of_entities', 'name/count_of_entities');

@Resolver(() => Name)
class NameResolver {
  @FieldResolver(() => LocalisedText, stated('names', 'text'))
  text(@Root() fact: Name): OrPromise<LocalisedText | null> {
    return localisedText(fact.text, fact.lang);
  }

  @FieldResolver(() => Entity, described('names', 'entity'))
  entity(@Root() fact: Name, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Entity> {
    return entityEnd(context, info, fact.ends.entity!);
  }
}

export const NAME_RESOLVERS = [
  NameResolver,
  factList({
    on: Entity,
    field: 'names',
    description: 'Its names, the best first; none of a person who is not public.',
    facts: Name,
    connection: NameConnection,
    statements: ofEntities,
    identifies: true,
  }),
];
