import type { Format } from '../format.js';
import { KindWords } from '../input/kind_words.js';
import { convertConnection } from './kumu/connections.js';
import { Elements } from './kumu/elements.js';
import { readMap } from './kumu/read.js';

/**
 * Maps of Kumu: elements and connections, as two CSV files, a workbook of two sheets, or a blueprint in JSON. Source:
 * https://docs.kumu.io/guides/import/import
 */
export const kumu: Format = {
  name: 'kumu',
  title: 'Kumu',
  takes: 'elements.csv and connections.csv, or one .xlsx, or one .json file',
  files: 2,
  options: ['kind'],
  async convert(paths, conversion, { kind }) {
    const map = await readMap(paths, conversion);
    if (map.elements.length === 0) conversion.fail('the whole file', 'there are no elements in it.');
    const elements = new Elements(new KindWords(kind, conversion), conversion);
    elements.add(map.elements);
    for (const connection of map.connections) convertConnection(connection, elements, conversion);
    conversion.notes.push(
      'A connection of an actor with an event that has no type is taken for attendance: its `status` is ATTENDED.',
    );
  },
};
