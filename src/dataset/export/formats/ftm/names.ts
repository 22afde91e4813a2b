import type { NameKind } from '../../../../model/vocabulary/index.js';
import type { Told } from '../told.js';

const PROPERTIES: Readonly<Partial<Record<NameKind, string>>> = {
  FULL: 'name',
  AS_WRITTEN: 'alias',
  FORMER: 'previousName',
  ACRONYM: 'abbreviation',
};

/**
 * The names of an entity by property, without their languages. What has no full name has its best one as `name`, and what
 * is of another kind is an alias: that says less than the kind does.
 * @param schema events have no abbreviation
 */
export function ftmNames(names: readonly Told[], schema: string): Record<string, string[]> {
  const [best] = names;
  const hasFull = names.some(({ key }) => key['kind'] === 'FULL');
  const values: Record<string, string[]> = {};
  for (const name of names) {
    const own = PROPERTIES[name.key['kind'] as NameKind];
    const isKnown = own !== undefined && !(schema === 'Event' && own === 'abbreviation');
    const property = name === best && !hasFull ? 'name' : isKnown ? own : 'alias';
    name.write('entity', 'text', ...(property === own ? ['kind'] : []));
    (values[property] ??= []).push(name.key['text']!);
  }
  return values;
}
