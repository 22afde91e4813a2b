import { groupBy } from '../../../collections/group_by.js';
import type { Conversion } from '../conversion.js';
import type { Format } from '../format.js';
import { convertEventLinks, convertLink, convertParents, FtmReferences, LINKS } from './ftm/links.js';
import { FtmOrigins } from './ftm/origins.js';
import { withPositions } from './ftm/positions.js';
import { readEntities } from './ftm/read_entities.js';
import { readStatements } from './ftm/read_statements.js';
import type { FtmEntity } from './ftm/statement.js';
import { convertThing, KIND_OF } from './ftm/things.js';

/**
 * FollowTheMoney, the data model of Aleph and OpenSanctions: entities as JSON lines, or statements as CSV. Source:
 * https://followthemoney.tech/
 */
export const ftm: Format = {
  name: 'ftm',
  title: 'FollowTheMoney',
  takes: 'one file, entities as JSON lines or statements as .csv',
  files: 1,
  options: [],
  async convert(paths, conversion) {
    const path = paths[0]!;
    const isTable = /\.csv(\.gz)?$/.test(path);
    const statements = await (isTable ? readStatements(path, conversion) : readEntities(path, conversion));
    if (statements.length === 0) conversion.problem('the whole file', 'there is no entity in it.');
    const entities = [...groupBy(statements, ({ entity }) => entity)].map(([id, stated]): FtmEntity => ({
      id,
      statements: stated,
      schemata: new Set(stated.map(({ schema }) => schema)),
    }));
    convertEntities(withPositions(entities, conversion), conversion);
  },
};

function convertEntities(entities: readonly FtmEntity[], conversion: Conversion): void {
  const origins = new FtmOrigins(conversion);
  const references = new FtmReferences(conversion, new Map(entities.map(({ id, schemata }) => [id, schemata])));
  for (const entity of entities) {
    const kind = kindOf(entity, conversion);
    if (kind) convertThing(entity, kind, origins, conversion);
    else if (!linkOf(entity)) conversion.leftOut.note('RECORD', schemaOf(entity), entity.statements[0]!.locator);
  }
  for (const entity of entities) {
    const link = linkOf(entity);
    if (link) convertLink(entity, link, origins, references, conversion);
    else if (entity.schemata.has('Event')) convertEventLinks(entity, origins, references, conversion);
    else if (isOrganisation(entity)) convertParents(entity, origins, references, conversion);
  }
}

/** What the most specific of its schemata is; statements of one entity may name a more general one. */
function kindOf(entity: FtmEntity, conversion: Conversion): FtmKind | undefined {
  const kinds = new Set([...entity.schemata].flatMap((schema) => KIND_OF[schema] ?? []));
  if (kinds.size <= 1) return [...kinds][0];
  const found = schemaOf(entity);
  conversion.problem(
    entity.statements[0]!.locator,
    `the entity "${entity.id}" is ${found}, which cannot be one thing.`,
  );
  return undefined;
}
type FtmKind = (typeof KIND_OF)[string];

const isOrganisation = ({ schemata }: FtmEntity): boolean =>
  [...schemata].some((schema) => KIND_OF[schema] === 'organisation');
const linkOf = ({ schemata }: FtmEntity): string | undefined => [...schemata].find((schema) => LINKS[schema]);
const schemaOf = ({ schemata }: FtmEntity): string => [...schemata].join(', ');
