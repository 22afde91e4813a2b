import { InterfaceType } from 'type-graphql';
import type { ById } from '../../database/batch.js';
import { statement } from '../../database/statement.js';
import { kindOf } from '../../model/identity/entity_id.js';
import type { Context, Versioned } from '../context.js';
import type { EntityRow, Properties } from '../lists/rows.js';
import { isFormerRank } from '../../model/resolution/name_rank.js';
import { isLanguage } from '../../model/vocabulary/index.js';
import type { LocalisedText } from '../localised_text.js';
import { ALL_NAMES, BEST_NAME, namesRead, type Names, type NamesAsked, type NameValues } from '../names.js';
import { Node } from '../node.js';
import { whenKnown, type OrPromise } from '../../collections/or_promise.js';
import type { Visibility } from '../privacy/visibility.js';
import { ALL_VALUES, areEnough, asksForValues, nodesRead, type EntityAsked, type NodeValues } from './entity_asked.js';
import { entityValues, localisedValues, ownFirst } from './entity_values.js';
import { labelOfId, NAME_WITHHELD } from './label.js';
import { TextField } from './text_field.js';

/** An entity as statements return it, by any of its ids, with what was asked of it. */
export interface FoundEntity extends Versioned {
  id: string;
  canonicalId: string;
  nodes: NodeValues[];
  names: NameValues[];
}

const byId = statement('entity/by_id') as ById<FoundEntity, EntityAsked>;
const namesOf = statement('entity/names') as ById<{ names: NameValues[] }, NamesAsked>;
const sourceLanguages = statement('entity/source_languages') as ById<{ languages: string[] }>;

@InterfaceType({
  implements: Node,
  description: 'What facts are about: an organisation, person, event, issue, output or source.',
})
export abstract class Entity extends Node {
  /** Its real, canonical id: for statements, never to be shown. */
  readonly entityId: string;
  readonly visible: Visibility;
  private readonly names: Names | undefined;
  private texts: Record<string, Record<string, string>> | undefined;

  /** Without `nodes` it has an id and no values: for selections that ask for none. */
  constructor({ id, shownAs = id, nodes, fields = null, names }: EntityRow, visibility: Visibility) {
    super();
    this.entityId = id;
    this.id = visibility.shownId(shownAs);
    this.visible = visibility;
    this.names = names;
    if (nodes) this.setValues(nodes, fields);
  }

  private setValues(nodes: readonly Properties[], fields: readonly string[] | null): void {
    const kind = kindOf(this.entityId)!;
    const ordered = ownFirst(this.entityId, nodes);
    Object.assign(this, entityValues(kind, this.entityId, ordered, this.visible, fields));
    if (fields === null) this.texts = localisedValues(kind, ordered);
  }

  /** Reads all its values, where this one is not there yet; without one, where any is missing. */
  async loaded(context: Context, value?: keyof this): Promise<this> {
    const isThere = this.texts !== undefined || (value !== undefined && this[value] !== undefined);
    if (!isThere) this.setValues((await loadEntityRow(context, this.entityId))?.nodes ?? [], null);
    return this;
  }

  @TextField(
    'What to call it: its best name; else a title, the beginning of a text, a reference; else its kind and the end of its id. A person who is not public is called “Person, name withheld”.',
    { nullable: false },
  )
  label(context: Context, lang: string | null | undefined): OrPromise<LocalisedText> {
    return this.labelIn(context, lang);
  }

  /** What to call it, in the language asked for where there is a name or text in it. */
  labelIn(context: Context, lang: string | null | undefined): OrPromise<LocalisedText> {
    if (this.visible.isHidden(this.entityId)) return NAME_WITHHELD;
    const unnamed = (): OrPromise<LocalisedText> =>
      whenKnown(this.labelWithoutName(context, lang), (label) => label ?? labelOfId(this.id));
    return whenKnown(this.bestName(context, lang), (name) => name ?? unnamed());
  }

  /** What to call it where it has no name; null: nothing is known that could serve. */
  protected labelWithoutName(_context: Context, _lang: string | null | undefined): OrPromise<LocalisedText | null> {
    return null;
  }

  /** Its best name: in the language asked for, else the best of all. */
  bestName(context: Context, lang: string | null | undefined): OrPromise<LocalisedText | null> {
    return bestName(context, this.entityId, lang, this.visible, this.names);
  }

  async bestAcronym(context: Context): Promise<string | null> {
    if (this.visible.isHidden(this.entityId)) return null;
    const names = this.names?.are === 'ALL' ? this.names.list : await loadNames(context, this.entityId, ALL_NAMES);
    const acronym = inUse(names).find(([, , kind]) => kind === 'ACRONYM');
    return acronym ? this.visible.shownName(acronym[0], this.entityId) : null;
  }

  /** A localised value: in the language asked for, else in that of most of its sources, else in any. */
  async localised(context: Context, stem: string, lang: string | null | undefined): Promise<LocalisedText | null> {
    await this.loaded(context);
    const texts = this.texts?.[stem] ?? {};
    const languages = Object.keys(texts).sort();
    const wanted = lang ? languages.find((language) => isLanguage(language, lang)) : undefined;
    const chosen =
      wanted ?? (languages.length > 1 ? await this.original(context, languages) : undefined) ?? languages[0];
    return chosen === undefined
      ? null
      : { text: await this.visible.shown(texts[chosen]!, this.entityId), lang: chosen };
  }

  private async original(context: Context, languages: readonly string[]): Promise<string | undefined> {
    const spoken = (await context.load(sourceLanguages, this.entityId, {}))?.languages ?? [];
    return spoken.map((one) => languages.find((language) => isLanguage(language, one))).find(Boolean);
  }
}

/**
 * The best name of an entity, by any of its real ids: in the language asked for, else the best of all; null for a person
 * who may not be named.
 * @param known names that were read of it
 */
export function bestName(
  context: Context,
  id: string,
  lang: string | null | undefined,
  visibility: Visibility,
  known?: Names,
): OrPromise<LocalisedText | null> {
  if (visibility.isHidden(id)) return null;
  if (known && (known.are === 'ALL' || !lang)) return bestOf(known.list, lang, id, visibility);
  return loadNames(context, id, lang ? ALL_NAMES : BEST_NAME).then((names) => bestOf(names, lang, id, visibility));
}

function bestOf(
  names: readonly NameValues[],
  lang: string | null | undefined,
  id: string,
  visibility: Visibility,
): OrPromise<LocalisedText | null> {
  const wanted = lang ? inUse(names).find(([, of]) => isLanguage(of, lang)) : undefined;
  const [best, of] = wanted ?? names[0] ?? [];
  if (best === undefined) return null;
  return whenKnown(visibility.shownName(best, id), (text) => ({ text, lang: of ?? null }));
}

/** All names of an entity without those that are no longer in use; where none is, as of what was dissolved, all. */
function inUse(names: readonly NameValues[]): readonly NameValues[] {
  const used = names.filter(([, , , rank]) => !isFormerRank(rank!));
  return used.length > 0 ? used : names;
}

async function loadNames(context: Context, id: string, asked: NamesAsked): Promise<readonly NameValues[]> {
  return (await context.load(namesOf, id, asked))?.names ?? [];
}

/** Reads an entity by any of its real ids, old ones included; undefined where nothing live is known of it. */
export async function loadEntityRow(
  context: Context,
  id: string,
  asked: EntityAsked = ALL_VALUES,
): Promise<EntityRow | undefined> {
  const loading = context.load(byId, id, asked);
  context.versionFrom(loading);
  const row = await loading;
  if (!row || row.nodes.length === 0) return undefined;
  return entityRow(context, row.canonicalId, asked, row);
}

/** Has an entity that another statement is reading: `loadEntityRow` then waits for it, where it is asked for the same. */
export function knowEntity(
  context: Context,
  id: string,
  asked: EntityAsked,
  found: Promise<FoundEntity | undefined>,
): void {
  context.know(byId, id, asked, found);
}

/** An entity from what a statement gave of it: read again where that does not tell its values. */
export function entityRow(
  context: Context,
  id: string,
  asked: EntityAsked,
  { nodes, names: list }: { nodes: NodeValues[]; names: NameValues[] },
): OrPromise<EntityRow> {
  const names = namesRead(asked, list);
  if (!asksForValues(asked)) return { id, names };
  if (areEnough(asked, kindOf(id)!, nodes)) {
    return { id, nodes: nodesRead(asked, id, nodes), fields: asked.fields, names };
  }
  return loadEntityRow(context, id).then((row) => ({ id, nodes: [], ...row, names }));
}
