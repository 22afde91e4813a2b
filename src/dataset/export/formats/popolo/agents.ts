import { plainDate } from '../days.js';
import type { ExchangeGraph } from '../exchange_graph.js';
import { namesOf } from '../names.js';
import { parentOf } from '../parent.js';
import type { Told } from '../told.js';
import { linksOf } from './links.js';
import { popoloNames } from './names.js';

/** A person, without a name where it may not be known. */
export function popoloPerson(graph: ExchangeGraph, id: string): object {
  const person = graph.by('persons', 'id', id).map((told) => told.write('id'));
  const [names, identifiers] = [namesOf(graph, id), graph.by('identifiers', 'agent', id)];
  return {
    id,
    ...popoloNames(names),
    identifiers: identifiersOf(identifiers),
    sources: linksOf(graph, [...person, ...names, ...identifiers]),
  };
}

export function popoloOrganisation(graph: ExchangeGraph, id: string): object {
  const [told] = graph.by('organisations', 'id', id);
  const [names, identifiers] = [namesOf(graph, id), graph.by('identifiers', 'agent', id)];
  const parent = parentOf(graph, id);
  return {
    id,
    ...popoloNames(names),
    ...(told && columnsOf(told, names[0]?.key['lang'])),
    identifiers: identifiersOf(identifiers),
    parent_id: parent?.key['organisation'],
    sources: linksOf(graph, [...(told ? [told] : []), ...names, ...identifiers, ...(parent ? [parent] : [])]),
  };
}

/** @param language of the name, in which the description is preferred */
function columnsOf(organisation: Told, language: string | undefined): object {
  const descriptions = organisation.languages('description');
  const description = descriptions.find((one) => one === `description__${language}`) ?? descriptions[0];
  const [founded, dissolved] = [plainDate(organisation.text('founded')), plainDate(organisation.text('dissolved'))];
  organisation.write('id', 'sector', ...(description ? [description] : []));
  if (founded !== undefined) organisation.write('founded');
  if (dissolved !== undefined) organisation.write('dissolved');
  return {
    classification: organisation.text('sector'),
    description: description && organisation.text(description),
    founding_date: founded,
    dissolution_date: dissolved,
  };
}

function identifiersOf(identifiers: readonly Told[]): object[] | undefined {
  if (identifiers.length === 0) return undefined;
  return identifiers.map((told) => {
    told.write('agent', 'scheme', 'value');
    return { scheme: told.key['scheme'], identifier: told.key['value'] };
  });
}
