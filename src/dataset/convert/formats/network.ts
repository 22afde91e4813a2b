import type { Format } from '../format.js';
import { readGexf } from './network/read_gexf.js';
import { readGraphml } from './network/read_graphml.js';
import { convertTwoMode } from './network/two_mode.js';

/** GraphML files of two-mode networks. Source: http://graphml.graphdrawing.org/specification.html */
export const graphml: Format = {
  name: 'graphml',
  title: 'GraphML of a two-mode network',
  takes: 'one .graphml file',
  files: 1,
  options: ['mode', 'kind'],
  async convert([path], conversion, options) {
    convertTwoMode(await readGraphml(path!, conversion), options, conversion);
  },
};

/** GEXF files of two-mode networks, as Gephi writes them. Source: https://gexf.net/ */
export const gexf: Format = {
  name: 'gexf',
  title: 'GEXF of a two-mode network',
  takes: 'one .gexf file',
  files: 1,
  options: ['mode', 'kind'],
  async convert([path], conversion, options) {
    convertTwoMode(await readGexf(path!, conversion), options, conversion);
  },
};
