import { perhapsUnheard, whenKnown } from '../../collections/or_promise.js';
import { parseEntityId, type EntityKind } from '../../model/identity/entity_id.js';
import { UNSTATED_EVENT_STATUS } from '../../model/resolution/unstated.js';
import { ENTITY_TABLES, propertyName, valueColumns, type Column } from '../../model/tables/index.js';
import { readable } from '../../privacy/addresses.js';
import { fieldName } from '../field_name.js';
import type { Properties } from '../lists/rows.js';
import type { Visibility } from '../privacy/visibility.js';

/** Properties that are derived from the columns of a date, and stand or fall with them; facts at events keep them too. */
export const DERIVED_DAYS = ['firstDay', 'lastDay'];

interface ValueField {
  /** Of the node. */
  property: string;
  /** The GraphQL field that shows it. */
  field: string;
  type: Column['type'];
  /** Properties resolved together, from one assertion, so also taken together from one node. */
  together: readonly string[];
}

interface Shape {
  fields: ValueField[];
  /** `theme` of `theme__id`, `theme__en`. */
  localised: string[];
}

function shapeOf(kind: EntityKind): Shape {
  const table = ENTITY_TABLES.find(({ entity }) => entity === kind)!;
  const columns = valueColumns(table);
  const dates = columns.filter(({ group, name }) => group === 'time' || name === 'date');
  const time = dates.length > 0 ? [...dates.map(({ name }) => propertyName(name)), ...DERIVED_DAYS] : [];
  const plain = columns.filter(({ localised }) => !localised);
  const fields = plain.map(({ name, type }): ValueField => {
    const property = propertyName(name);
    return {
      property,
      field: fieldName(table.name, name),
      type,
      together: time.includes(property) ? time : [property],
    };
  });
  const days = time.length > 0 ? DERIVED_DAYS : [];
  return {
    fields: [
      ...fields,
      ...days.map((property): ValueField => ({ property, field: property, type: 'instant', together: time })),
    ],
    localised: columns.filter(({ localised }) => localised).map(({ name }) => propertyName(name)),
  };
}

const SHAPES = Object.fromEntries(ENTITY_TABLES.map(({ entity }) => [entity, shapeOf(entity)])) as Record<
  EntityKind,
  Shape
>;

/**
 * The property that a field of a kind shows; of a value that is stated in several languages what their properties begin
 * with. Undefined where the field is not one of its values.
 */
export function propertyOf(kind: EntityKind, field: string): string | undefined {
  if (isLocalised(kind, field)) return field;
  return SHAPES[kind].fields.find((value) => value.field === field)?.property;
}

/** Whether a property of a kind is stated in several languages, each in a property of its own. */
export function isLocalised(kind: EntityKind, property: string): boolean {
  return SHAPES[kind].localised.includes(property);
}

/** The properties that are taken together with one from one node, itself among them. */
export function togetherWith(kind: EntityKind, property: string): readonly string[] {
  return SHAPES[kind].fields.find((value) => value.property === property)!.together;
}

/** What holds where nobody states a value. */
const UNSTATED: Partial<Record<EntityKind, Properties>> = {
  event: { status: UNSTATED_EVENT_STATUS, attendanceList: 'UNKNOWN', invitationList: 'UNKNOWN' },
  issue: { claim: false },
  source: { access: 'PUBLIC' },
};

const isStated = (node: Properties, property: string): boolean =>
  node[property] !== undefined && node[property] !== null;

/**
 * The values of an entity by field, as they may be shown: those of the canonical node, else of one that was judged to be the
 * same; names of hidden persons masked, in promises where that has to be asked; null where stated by nobody.
 * @param id its real id
 * @param read the properties that were read; null: all
 */
export function entityValues(
  kind: EntityKind,
  id: string,
  nodes: readonly Properties[],
  visibility: Visibility,
  read: readonly string[] | null,
): Properties {
  const values: Properties = {};
  for (const { property, field, type, together } of SHAPES[kind].fields) {
    if (read && !read.includes(property)) continue;
    const node = nodes.find((candidate) => together.some((one) => isStated(candidate, one)));
    values[field] = shownValue(node?.[property] ?? UNSTATED[kind]?.[property] ?? null, type, id, visibility);
  }
  return values;
}

/** Localised values by stem and language, as they are stated: `{theme: {id: '…', en: '…'}}`. */
export function localisedValues(
  kind: EntityKind,
  nodes: readonly Properties[],
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    SHAPES[kind].localised.map((stem) => {
      const texts: Record<string, string> = {};
      for (const node of nodes) {
        for (const [property, text] of Object.entries(node)) {
          const [start, lang] = property.split('__');
          if (start === stem && lang && typeof text === 'string') texts[lang] ??= text;
        }
      }
      return [stem, texts];
    }),
  );
}

/** The nodes of an entity, the one of its canonical id first. */
export function ownFirst(canonicalId: string, nodes: readonly Properties[]): readonly Properties[] {
  if (nodes.length < 2) return nodes;
  const rank = ({ id }: Properties): string => (id === canonicalId ? '' : String(id));
  return [...nodes].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/**
 * A stated value as it may be shown. An address that holds a hidden person’s name is not shown at all. What is stated by
 * an id stays one.
 * @param of real id of what has it or states it: an entity, fact or assertion
 */
export function shownValue(value: unknown, type: Column['type'], of: string, visibility: Visibility): unknown {
  if (typeof value !== 'string' || parseEntityId(value)) return value;
  if (type === 'text') return perhapsUnheard(visibility.shown(value, of));
  if (type === 'uri') {
    const words = readable(value);
    return perhapsUnheard(whenKnown(visibility.shown(words, of), (shown) => (shown === words ? value : null)));
  }
  return value;
}
