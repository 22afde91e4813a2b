import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { statement } from '../database/statement.js';
import type { Context } from './context.js';
import type { Visibility } from './privacy/visibility.js';

const countsOf = statement<object, { kind: string; count: number }>('holdings/counts');
const unfinished = statement<object, { importing: boolean }>('holdings/importing');
const imported = statement<object, { dataset: ImportedDataset }>('holdings/datasets');

@ObjectType({
  simpleResolvers: true,
  description: 'How much there is of one kind of entity or fact, or of assertions.',
})
export class Holding {
  @Field(() => String, { description: 'The kind, as its GraphQL type is called.' })
  kind!: string;

  @Field(() => Int, { description: 'How many live ones; entities that were judged to be the same count once.' })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A dataset that was imported, as it speaks of itself.' })
export class ImportedDataset {
  @Field(() => String, { description: 'Its name: `Assertion.dataset` refers to it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'The licence that it is under.' })
  licence!: string | null;
}

@ObjectType({ description: 'What the graph holds.' })
export class Holdings {
  @Field(() => String, {
    description:
      'Version of the data: grows with every import that changes something. While one runs, and after one was killed, it is the last whole one, which questions are answered of.',
  })
  version!: string;

  /** Read once for all fields that need them. */
  imported?: Promise<{ dataset: ImportedDataset }[]>;
}

@Resolver(() => Holdings)
export class HoldingsResolver {
  @Query(() => Holdings, { description: 'What the graph holds: version, counts, datasets and their licences.' })
  async dataset(@Ctx() context: Context): Promise<Holdings> {
    const version = await context.wholeVersion();
    return Object.assign(new Holdings(), { version: String(version) });
  }

  @FieldResolver(() => Boolean, { description: 'Whether an import runs, or was ended before it was done.' })
  async importing(@Root() _: Holdings, @Ctx() context: Context): Promise<boolean> {
    const [row] = await context.read(unfinished, {});
    return row!.importing;
  }

  @FieldResolver(() => [Holding], { description: 'How much there is of each kind.' })
  counts(@Root() _: Holdings, @Ctx() context: Context): Promise<Holding[]> {
    return context.read(countsOf, {});
  }

  @FieldResolver(() => [ImportedDataset], { description: 'The datasets that were imported, by name.' })
  async datasets(@Root() root: Holdings, @Ctx() context: Context): Promise<ImportedDataset[]> {
    const [rows, visibility] = await Promise.all([
      (root.imported ??= context.read(imported, {})),
      context.visibility(),
    ]);
    const shown = (text: string | null): string | null => text && visibility.withoutFullNames(text);
    return rows.map(({ dataset: { name, title, licence } }) => ({
      name: visibility.withoutFullNames(name),
      title: shown(title),
      licence: shown(licence),
    }));
  }

  @FieldResolver(() => [String], { description: 'The licences of these datasets, each once.' })
  async licences(@Root() root: Holdings, @Ctx() context: Context): Promise<string[]> {
    const [rows, visibility] = await Promise.all([
      (root.imported ??= context.read(imported, {})),
      context.visibility(),
    ]);
    return licencesOf(rows, visibility);
  }
}

/** The licences of all datasets that were imported, each once, sorted. */
export async function licences(context: Context): Promise<string[]> {
  const [rows, visibility] = await Promise.all([context.read(imported, {}), context.visibility()]);
  return licencesOf(rows, visibility);
}

function licencesOf(rows: readonly { dataset: ImportedDataset }[], visibility: Visibility): string[] {
  const stated = rows.map(({ dataset }) => dataset.licence).filter((licence) => licence !== null);
  return [...new Set(stated.map((licence) => visibility.withoutFullNames(licence)))].sort();
}
