import type { Conversion } from '../../conversion.js';
import type { ConvertedKind } from '../../rows.js';
import { columnOf, convertColumns } from './columns.js';
import type { FtmOrigins } from './origins.js';
import type { FtmEntity } from './statement.js';

export const KIND_OF: Readonly<Record<string, ConvertedKind>> = {
  Person: 'person',
  Organization: 'organisation',
  PublicBody: 'organisation',
  Company: 'organisation',
  Event: 'event',
};

const NAMES: Readonly<Record<string, string>> = {
  name: 'FULL',
  alias: 'AS_WRITTEN',
  previousName: 'FORMER',
  abbreviation: 'ACRONYM',
};

/** Identifiers of organisations. (`idNumber` is for documents of persons.) */
const IDENTIFIERS = new Set(
  (
    'registrationNumber taxNumber licenseNumber vatCode leiCode dunsCode uniqueEntityId innCode ogrnCode okpoCode ' +
    'uscCode npiCode swiftBic bvdId icijId permId cageCode imoNumber giiNumber wikidataId'
  ).split(' '),
);

/** What is read elsewhere, or says nothing of the world. */
const ELSEWHERE = new Set(['id', 'sourceUrl', 'organizer', 'involved']);
const PARENT = 'parent';

/** A person, an organisation or an event, with names and identifiers. */
export function convertThing(
  entity: FtmEntity,
  kind: ConvertedKind,
  origins: FtmOrigins,
  conversion: Conversion,
): void {
  const [first] = entity.statements;
  const slug = conversion.entity(
    kind,
    entity.id,
    first!.locator,
    origins.of({ ...first!, original: undefined }, entity),
  );
  for (const statement of entity.statements) {
    const { prop, value, lang, schema, locator } = statement;
    if (NAMES[prop]) conversion.name(kind, slug, value, origins.of(statement, entity), { kind: NAMES[prop], lang });
    else if (kind === 'organisation' && IDENTIFIERS.has(prop)) {
      const cells = { agent: `organisation:${slug}`, scheme: prop, value };
      conversion.add('identifiers', cells, origins.of(statement, entity));
    } else if (kind === 'organisation' && prop === PARENT) continue;
    else if (!ELSEWHERE.has(prop) && columnOf(kind, prop) === undefined)
      conversion.leftOut.note('FIELD', `${schema}.${prop}`, locator);
  }
  if (kind === 'organisation' || kind === 'event') convertColumns(entity, kind, slug, origins, conversion);
}
