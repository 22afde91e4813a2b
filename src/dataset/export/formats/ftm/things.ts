import { plainDate } from '../days.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import { namesOf } from '../names.js';
import { parentOf } from '../parent.js';
import type { Told } from '../told.js';
import { ftmEntity, type FtmEntity } from './entity.js';
import { ftmIdentifiers } from './identifiers.js';
import { ftmNames } from './names.js';

/** A person, without a name where it may not be known. */
export function ftmPerson(graph: ExchangeGraph, id: string): FtmEntity {
  const person = graph.by('persons', 'id', id).map((told) => told.write('id'));
  const [names, identifiers] = [namesOf(graph, id), graph.by('identifiers', 'agent', id)];
  const values = { ...ftmNames(names, 'Person'), ...ftmIdentifiers(identifiers, 'Person') };
  return ftmEntity(graph, { id, schema: 'Person' }, values, [...person, ...names, ...identifiers]);
}

/** An organisation: a public body where it belongs to the state. */
export function ftmOrganisation(graph: ExchangeGraph, id: string): FtmEntity {
  const [told] = graph.by('organisations', 'id', id);
  const [names, identifiers] = [namesOf(graph, id), graph.by('identifiers', 'agent', id)];
  const parent = parentOf(graph, id);
  const schema = told?.text('sector') === 'STATE' ? 'PublicBody' : 'Organization';
  const values = {
    ...ftmNames(names, schema),
    ...ftmIdentifiers(identifiers, schema),
    ...(told && columnsOf(told)),
    parent: [parent?.key['organisation']],
  };
  const all = [...(told ? [told] : []), ...names, ...identifiers, ...(parent ? [parent] : [])];
  return ftmEntity(graph, { id, schema }, values, all);
}

/** The countries that have a code. */
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const CODE = /^[A-Z]{2}$/;

function columnsOf(organisation: Told): Record<string, (string | undefined)[]> {
  const descriptions = organisation.languages('description');
  const [founded, dissolved] = [plainDate(organisation.text('founded')), plainDate(organisation.text('dissolved'))];
  const country = organisation.text('country');
  const isCountry = country !== undefined && CODE.test(country) && COUNTRIES.of(country) !== undefined;
  organisation.write('id', 'sector', ...descriptions, ...(isCountry ? ['country'] : []));
  if (founded !== undefined) organisation.write('founded');
  if (dissolved !== undefined) organisation.write('dissolved');
  return {
    sector: [organisation.text('sector')],
    country: isCountry ? [country.toLowerCase()] : [],
    incorporationDate: [founded],
    dissolutionDate: [dissolved],
    description: descriptions.map((property) => organisation.text(property)),
  };
}
