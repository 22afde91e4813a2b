import { writeAbout } from './about.js';
import { writeNodesArrow, writeTiesArrow } from './arrow.js';
import { writeCitationsCsv, writeNodesCsv, writeTiesCsv } from './csv.js';
import { writeCytoscape } from './cytoscape.js';
import { writeDl } from './dl.js';
import { writeGexf } from './gexf.js';
import { writeGraphml } from './graphml.js';
import { writeGraphology } from './graphology.js';
import type { Network } from './network.js';
import { writePajek } from './pajek.js';
import { prepared } from './prepared.js';

export interface NetworkFormat {
  /** Its name, which is also the ending of a file's name, without the dot. */
  name: string;
  mediaType: string;
  /** What it is, for people. */
  title: string;
  /** Formats that hold what this one cannot: they are written beside it. */
  beside: readonly string[];
  /**
   * The file, piece by piece: texts, to be sent as UTF-8, or bytes. The network is read while the pieces are taken.
   * @throws Error where the network is not what its type promises (`prepared.ts`), perhaps only after some pieces
   */
  write: (network: Network) => Iterable<string | Uint8Array>;
}

const CSV = 'text/csv; charset=utf-8; header=present';
const TEXT = 'text/plain; charset=utf-8';
const ARROW = 'application/vnd.apache.arrow.file';

function format(
  name: string,
  mediaType: string,
  title: string,
  write: NetworkFormat['write'],
  beside: readonly string[] = [],
): NetworkFormat {
  return { name, mediaType, title, beside, write: (network) => write(prepared(network)) };
}

/** A format that holds nothing of a tie but its weight: what it rests on is not even looked up, and goes beside it. */
function weightsOnly(name: string, title: string, write: NetworkFormat['write'], beside: string[] = []): NetworkFormat {
  const alone: NetworkFormat['write'] = ({ citations: _, ...network }) => write(prepared(network));
  return { name, mediaType: TEXT, title, beside: [...beside, 'citations.csv'], write: alone };
}

/** Every format, in the order in which they are offered. */
export const NETWORK_FORMATS: readonly NetworkFormat[] = [
  format('nodes.csv', CSV, 'Nodes as a table (CSV)', writeNodesCsv, ['about.json']),
  format('ties.csv', CSV, 'Ties as a table (CSV)', writeTiesCsv, ['about.json']),
  format('graphml', 'application/graphml+xml', 'GraphML', writeGraphml),
  format('gexf', 'application/gexf+xml', 'GEXF 1.3 (Gephi)', writeGexf),
  weightsOnly('net', 'Pajek network', writePajek),
  weightsOnly('dl', 'UCINET DL', writeDl, ['about.json']),
  format('cyjs', 'application/json', 'Cytoscape JSON', writeCytoscape),
  format('graphology.json', 'application/json', 'graphology JSON', writeGraphology),
  format('nodes.arrow', ARROW, 'Nodes as an Arrow file (Feather)', writeNodesArrow),
  format('ties.arrow', ARROW, 'Ties as an Arrow file (Feather)', writeTiesArrow),
  format('citations.csv', CSV, 'What each tie rests on, beside formats that cannot hold it (CSV)', writeCitationsCsv, [
    'about.json',
  ]),
  format('about.json', 'application/json', 'What the files say of themselves, alone', writeAbout),
];

/** The format of that name, in any case; undefined where there is none. */
export function networkFormat(name: string): NetworkFormat | undefined {
  return NETWORK_FORMATS.find((known) => known.name === name.toLowerCase());
}
