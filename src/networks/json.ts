import type { Attribute, AttributeValue } from './network.js';

/** The members of an object, after others: `,"weight":2`. */
export function members(attributes: readonly Attribute[], values: readonly AttributeValue[]): string {
  return attributes.map(({ name }, place) => `,"${name}":${JSON.stringify(values[place])}`).join('');
}

/** The elements of a list, one a line. */
export function* listed(elements: Iterable<string>): Iterable<string> {
  let before = '[\n';
  for (const element of elements) {
    yield before + element;
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}
