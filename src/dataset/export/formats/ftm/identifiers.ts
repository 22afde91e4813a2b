import type { Told } from '../told.js';

/** Properties of what may own or sign: of persons and organisations. */
const OF_ALL =
  'registrationNumber taxNumber licenseNumber vatCode leiCode dunsCode uniqueEntityId innCode ogrnCode okpoCode ' +
  'uscCode npiCode swiftBic bvdId icijId wikidataId';
const OF_ORGANISATIONS = 'permId cageCode imoNumber giiNumber';
/** Schemes as registers of the field call them. */
const CALLED: Readonly<Record<string, string>> = { wikidata: 'wikidataId', lei: 'leiCode', duns: 'dunsCode' };

/** Identifiers by property: those whose scheme is one of the format. */
export function ftmIdentifiers(identifiers: readonly Told[], schema: string): Record<string, string[]> {
  const known = `${OF_ALL} ${schema === 'Person' ? '' : OF_ORGANISATIONS}`.split(' ');
  const values: Record<string, string[]> = {};
  for (const told of identifiers) {
    const { scheme = '', value = '' } = told.key;
    const property = CALLED[scheme.toLowerCase()] ?? scheme;
    if (!known.includes(property)) {
      told.leave('an identifier of a scheme that is no property');
      continue;
    }
    told.write('agent', 'scheme', 'value');
    (values[property] ??= []).push(value);
  }
  return values;
}
