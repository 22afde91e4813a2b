import type { Caption } from './caption.js';
import { element, type Element } from './element.js';

/** What a picture says of itself to machines: Dublin Core in RDF, as Inkscape and image archives read it. */
export function svgMetadata(caption: Caption): Element {
  const { title, statements, licence, address, question, parameters, measure, dataVersion, generator, warnings } =
    caption;
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:jejaring': 'urn:jejaring:picture',
      },
      element(
        'rdf:Description',
        { 'rdf:about': '' },
        element('dc:title', {}, title),
        element('dc:description', {}, statements.join(' ')),
        element('dc:rights', {}, licence),
        element('dc:creator', {}, generator),
        ...(address === undefined ? [] : [element('dc:source', {}, address)]),
        element('jejaring:question', {}, question),
        element('jejaring:parameters', {}, JSON.stringify(parameters)),
        element('jejaring:measure', {}, measure),
        element('jejaring:dataVersion', {}, dataVersion),
        element('jejaring:warnings', {}, JSON.stringify(warnings)),
      ),
    ),
  );
}
