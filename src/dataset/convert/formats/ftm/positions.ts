import type { Conversion } from '../../conversion.js';
import { valuesOf } from './columns.js';
import type { FtmEntity, Statement } from './statement.js';

/**
 * The entities, in which an `Occupancy` states the organisation and the name of its `Position`, which is then no entity of
 * its own. What holds a position of no organisation, or one that the file does not have, is no link, and left out.
 */
export function withPositions(entities: readonly FtmEntity[], conversion: Conversion): FtmEntity[] {
  const positions = new Map(entities.filter(isPosition).map((entity) => [entity.id, entity]));
  const held = new Set<FtmEntity>();
  const others = entities.filter((entity) => !isPosition(entity));
  const withPosts = (entity: FtmEntity): FtmEntity => {
    const statements = entity.statements.flatMap((statement) => {
      if (statement.prop !== 'post') return statement;
      const post = positions.get(statement.value);
      if (post === undefined || valuesOf(post, ['organization']).length === 0) {
        conversion.leftOut.note('RECORD', 'Occupancy.post of no organization', statement.locator);
        return [];
      }
      held.add(post);
      return statedBy(post, statement);
    });
    const isLink = statements.some(({ prop }) => prop === 'organization');
    return {
      ...entity,
      statements: isLink ? statements : entity.statements,
      schemata: isLink ? entity.schemata : NO_LINK,
    };
  };
  const linked = others.map((entity) => (entity.schemata.has('Occupancy') ? withPosts(entity) : entity));
  for (const post of held) leaveRest(post, conversion);
  return [...linked, ...[...positions.values()].filter((post) => !held.has(post))];
}

/** What an occupancy counts as where no organisation is known. */
const NO_LINK: ReadonlySet<string> = new Set(['Occupancy, of no organization']);

const isPosition = ({ schemata }: FtmEntity): boolean => schemata.has('Position');

/** What a post says, as if its holder said it. */
function statedBy(post: FtmEntity, statement: Statement): Statement[] {
  const [name] = valuesOf(post, ['name']);
  return [
    ...valuesOf(post, ['organization']).map((value) => ({ ...statement, prop: 'organization', value })),
    ...(name === undefined ? [] : [{ ...statement, prop: 'role', value: name }]),
  ];
}

/** Counts what is not taken of a position that somebody holds. */
function leaveRest({ statements }: FtmEntity, { leftOut }: Conversion): void {
  let named = false;
  for (const { prop, locator } of statements) {
    if (prop === 'name' && named) leftOut.note('VALUE', 'Position.name, one of several', locator);
    else if (!['id', 'name', 'organization'].includes(prop)) leftOut.note('FIELD', `Position.${prop}`, locator);
    named ||= prop === 'name';
  }
}
