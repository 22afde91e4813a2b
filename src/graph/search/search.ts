import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { statement } from '../../database/statement.js';
import { ENTITY_LABELS, type EntityKind } from '../../model/identity/entity_id.js';
import { enumeration, type ValueOf } from '../../model/vocabulary/index.js';
import type { Context } from '../context.js';
import { makeEntity } from '../entities/entities.js';
import { Entity } from '../entities/entity.js';
import { registerEnumeration } from '../enums.js';
import { argumentError } from '../errors.js';
import { checkPageSize } from '../lists/connection.js';
import type { Properties } from '../lists/rows.js';
import { Selection } from '../lists/selection.js';
import { LocalisedText } from '../localised_text.js';
import { Language } from '../scalars.js';
import { searchTerms, type SearchTerms } from './terms.js';

const LONGEST_TEXT = 200;

/** Names that each tier gives at most, before kinds and languages are filtered. */
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
  OUTPUT: 'Recommendations and other outputs.',
  SOURCE: 'Documents.',
});
type Kind = ValueOf<typeof Kind>;
[SearchTier, Kind].forEach(registerEnumeration);

@ObjectType({ simpleResolvers: true, description: 'An entity that a search found.' })
export class SearchHit {
  @Field(() => Entity, { description: 'What was found.' })
  entity!: Entity;

  @Field(() => LocalisedText, { description: 'The name that matches best.' })
  name!: LocalisedText;

  @Field(() => SearchTier.object, { description: 'How that name matches.' })
  tier!: SearchTier;
}

interface Parameters extends SearchTerms {
  labels: string[] | null;
  lang: string | null;
  publicPersons: string[];
  maskedNames: string[];
  candidates: number;
  limit: number;
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

const found = statement<Parameters, Row>('search/names');

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], {
    description: 'Entities by their names: the best tier first, then the closest name, then by id. Each entity once.',
  })
  async search(
    @Arg('text', () => String, { description: `What to search for: at most ${LONGEST_TEXT} characters.` }) text: string,
    @Arg('kinds', () => [Kind.object], { nullable: true, description: 'Only these kinds. Without it: all.' })
    kinds: Kind[] | null | undefined,
    @Arg('lang', () => Language, {
      nullable: true,
      description: 'Only names in this language and names not tied to one. Without it: all names.',
    })
    lang: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many at most: 1 to 100.' }) first: number,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchHit[]> {
    checkPageSize('Query.search', first);
    if (text.length > LONGEST_TEXT) {
      throw argumentError(
        'SEARCH_TEXT',
        `\`text\` has ${text.length} characters: at most ${LONGEST_TEXT} are searched for.`,
      );
    }
    const terms = searchTerms(text);
    if (!terms) return [];
    const visibility = await context.visibility();
    const rows = await context.read(found, {
      ...terms,
      labels: kinds?.map((kind) => ENTITY_LABELS[kind.toLowerCase() as EntityKind]) ?? null,
      lang: lang?.toLowerCase().split('-')[0] ?? null,
      publicPersons: visibility.publicPersons(),
      maskedNames: await visibility.maskedNames(),
      candidates: CANDIDATES,
      limit: first,
      values: [...Selection.of(info).below('entity').names].some((name) => !TOLD_BY_ID.includes(name)),
    });
    return rows.map(({ id, nodes, text: name, lang: language, tier }) => ({
      entity: makeEntity({ id, nodes: nodes ?? undefined }, visibility),
      name: { text: visibility.mask(name), lang: language },
      tier: SearchTier.values[tier]!,
    }));
  }
}
