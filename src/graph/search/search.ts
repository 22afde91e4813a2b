import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { statement } from '../../database/statement.js';
import { ENTITY_LABELS, type EntityKind } from '../../model/identity/entity_id.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { makeEntity } from '../entities/entities.js';
import { Entity } from '../entities/entity.js';
import { registerEnumeration } from '../enums.js';
import {
  connect,
  connectionOf,
  PageArguments,
  rowsOf,
  type Connection,
  type ListRow,
  type Paging,
} from '../lists/connection.js';
import type { Properties } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import { LocalisedText } from '../localised_text.js';
import { Language } from '../scalars.js';
import { LONGEST_TEXT } from './searched_text.js';
import { MOST_TERMS, searchTerms, type SearchTerms } from './terms.js';

/** Names that are looked at of each tier, before kinds and languages are filtered. */
const CANDIDATES = 2_000;

/** Fields of an entity that its id tells. */
const TOLD_BY_ID = ['id', '__typename'];

const SearchTier = enumeration('SearchTier', 'How a name matches the text that was searched for, the best first.', {
  EXACT: 'The name is the text, but for case and diacritics.',
  ALL_TERMS: 'The name holds all words of the text.',
  PREFIX: 'For each word of the text the name holds one that begins with it.',
  FUZZY:
    'For each word of the text the name holds one that is nearly it: one letter off up to five letters, two above.',
});
type SearchTier = ValueOf<typeof SearchTier>;

const Kind = enumeration('EntityKind', 'The kinds of entity.', {
  ORGANISATION: 'Organisations, networks, units, collectives.',
  PERSON: 'Persons who are public.',
  EVENT: 'Meetings.',
  ISSUE: 'Topics and claims.',
  OUTPUT:
    'Recommendations and other outputs. Of these, a search finds those that have a name; their texts are not names.',
  SOURCE: 'Documents. Of these, a search finds those that have a name; their titles are not names.',
});
type Kind = ValueOf<typeof Kind>;
[SearchTier, Kind].forEach(registerEnumeration);

@ObjectType({ simpleResolvers: true, description: 'An entity that a search found.' })
export class SearchHit {
  /** That of the entity, as it is shown. */
  id!: string;

  @Field(() => Entity, { description: 'What was found.' })
  entity!: Entity;

  @Field(() => LocalisedText, { description: 'The name that matches best.' })
  name!: LocalisedText;

  @Field(() => SearchTier.object, { description: 'How that name matches.' })
  tier!: SearchTier;
}

const SearchHitConnection = connectionOf<SearchHit>('SearchHit', () => SearchHit, 'entities that a search found');

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description: `What to search for: at most ${LONGEST_TEXT} characters, as it is written and as it is compared, and ${MOST_TERMS} different words.`,
  })
  text!: string;

  @Field(() => [Kind.object], { nullable: true, description: 'Only these kinds. Without it: all.' })
  kinds?: Kind[] | null;

  @Field(() => Language, {
    nullable: true,
    description: 'Only names in this language and names not tied to one. Without it: all names.',
  })
  lang?: string | null;
}

interface Parameters extends SearchTerms, Paging {
  labels: string[] | null;
  lang: string | null;
  publicPersons: string[];
  maskedNames: string[];
  candidates: number;
  /** Whether the values of entities are to be given, and not only those of outputs, which say what they are. */
  values: boolean;
}

interface Row {
  id: string;
  /** Null where they were not asked for. */
  nodes: Properties[] | null;
  text: string;
  lang: string | null;
  tier: number;
}

const named = statement<Parameters, ListRow<Row>>('search/names');

@Resolver(() => SearchHitConnection)
export class SearchResolver {
  @Query(() => SearchHitConnection, {
    description: 'Entities by their names: the best tier first, then the closest name, then by id. Each entity once.',
  })
  search(
    @Args(() => SearchArguments) { text, kinds, lang, ...page }: SearchArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SearchHit>> {
    const terms = searchTerms(text);
    const selection = Selection.of(info);
    const below = rowsOf(selection).below('entity').names;
    return connect<SearchHit, Row>(SearchHitConnection, context, {
      field: 'Query.search',
      page,
      arguments: { text, kinds, lang },
      selection,
      read: async (paging) => {
        if (!terms) return undefined;
        const visibility = await context.visibility();
        const [row] = await context.read(named, {
          ...terms,
          ...paging,
          labels: kinds?.map((kind) => ENTITY_LABELS[kind.toLowerCase() as EntityKind]) ?? null,
          lang: lang?.split('-')[0] ?? null,
          publicPersons: visibility.publicPersons(),
          maskedNames: await visibility.maskedNames(),
          candidates: CANDIDATES,
          values: [...below].some((name) => !TOLD_BY_ID.includes(name)),
        });
        return row;
      },
      make: ({ id, nodes, text: name, lang: language, tier }, visibility) => ({
        id: visibility.shownId(id),
        entity: makeEntity({ id, nodes: nodes ?? undefined }, visibility),
        // (What would be masked is not found.)
        name: { text: name, lang: language },
        tier: SearchTier.values[tier]!,
      }),
    });
  }

  @FieldResolver(() => Boolean, {
    description: `Whether all names that match were looked at: of each tier at most ${CANDIDATES.toLocaleString('en')} are, whatever their kind and language. False: entities may be missing, from \`totalCount\` too. Ask with more letters or words.`,
  })
  async isComplete(@Root() hits: Connection<SearchHit>): Promise<boolean> {
    return (await hits.page()).isComplete ?? true;
  }
}
