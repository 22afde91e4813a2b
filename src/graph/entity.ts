import { InterfaceType } from 'type-graphql';
import type { ById } from '../database/batch.js';
import { statement } from '../database/statement.js';
import { kindOf } from '../identity/entity_id.js';
import type { Context } from './context.js';
import { entityValues, localisedValues, ownFirst } from './entity_values.js';
import { isLanguage, type LocalisedText } from './localised_text.js';
import { Node } from './node.js';
import type { EntityRow, Properties } from './rows.js';
import type { Visibility } from './visibility.js';

const byId = statement('entity/by_id') as ById<{ canonicalId: string; nodes: Properties[] }>;
const namesOf = statement('entity/names') as ById<{ names: NameRow[] }>;
const sourceLanguages = statement('entity/source_languages') as ById<{ languages: string[] }>;

interface NameRow {
  text: string;
  lang: string | null;
  kind: string | null;
}

@InterfaceType({
  implements: Node,
  description: 'What facts are about: an organisation, person, event, issue, output or source.',
})
export abstract class Entity extends Node {
  /** Its real, canonical id: for statements, never to be shown. */
  readonly entityId: string;
  readonly visible: Visibility;
  private texts: Record<string, Record<string, string>> | undefined;

  /** Without `nodes` it has an id and no values: for selections that ask for none. */
  constructor({ id, nodes }: { id: string; nodes?: Properties[] }, visibility: Visibility) {
    super();
    this.entityId = id;
    this.id = visibility.shownId(id);
    this.visible = visibility;
    if (nodes) this.setValues(nodes);
  }

  private setValues(nodes: Properties[]): void {
    const kind = kindOf(this.entityId)!;
    const ordered = ownFirst(nodes);
    Object.assign(this, entityValues(kind, ordered, this.visible));
    this.texts = localisedValues(kind, ordered, this.visible);
  }

  /** Reads its values if they are not there yet. */
  async loaded(context: Context): Promise<this> {
    if (!this.texts) this.setValues((await loadEntityRow(context, this.entityId))?.nodes ?? []);
    return this;
  }

  /** Its best name: in the language asked for, else the best of all. */
  bestName(context: Context, lang: string | null | undefined): Promise<LocalisedText | null> {
    return bestName(context, this.entityId, lang, this.visible);
  }

  async bestAcronym(context: Context): Promise<string | null> {
    const acronym = (await knownNames(context, this.entityId, this.visible)).find(({ kind }) => kind === 'ACRONYM');
    return acronym ? this.visible.mask(acronym.text) : null;
  }

  /** A localised value: in the language asked for, else in that of most of its sources, else in any. */
  async localised(context: Context, stem: string, lang: string | null | undefined): Promise<LocalisedText | null> {
    await this.loaded(context);
    const texts = this.texts?.[stem] ?? {};
    const languages = Object.keys(texts).sort();
    const wanted = lang ? languages.find((language) => isLanguage(language, lang)) : undefined;
    const chosen =
      wanted ?? (languages.length > 1 ? await this.original(context, languages) : undefined) ?? languages[0];
    return chosen === undefined ? null : { text: texts[chosen]!, lang: chosen };
  }

  private async original(context: Context, languages: readonly string[]): Promise<string | undefined> {
    const spoken = (await context.load(sourceLanguages, this.entityId, {}))?.languages ?? [];
    return spoken.map((one) => languages.find((language) => isLanguage(language, one))).find(Boolean);
  }
}

/** The best name of an entity, by any of its real ids: in the language asked for, else the best of all. */
export async function bestName(
  context: Context,
  id: string,
  lang: string | null | undefined,
  visibility: Visibility,
): Promise<LocalisedText | null> {
  const names = await knownNames(context, id, visibility);
  const wanted = lang ? names.find(({ kind, lang: of }) => kind !== 'FORMER' && isLanguage(of, lang)) : undefined;
  const best = wanted ?? names[0];
  return best ? { text: visibility.mask(best.text), lang: best.lang } : null;
}

/** Names of an entity, by any of its real ids, the best first; none for a person who may not be named. */
async function knownNames(context: Context, id: string, visibility: Visibility): Promise<NameRow[]> {
  if (visibility.isHidden(id)) return [];
  return (await context.load(namesOf, id, {}))?.names ?? [];
}

/** Reads an entity by any of its real ids, old ones included; undefined where nothing live is known of it. */
export async function loadEntityRow(context: Context, id: string): Promise<EntityRow | undefined> {
  const row = await context.load(byId, id, {});
  return row && row.nodes.length > 0 ? { id: row.canonicalId, nodes: row.nodes } : undefined;
}
