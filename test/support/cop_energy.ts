import { csvRows } from './test_data.js';
import { ROOT } from './files.js';

export const COP_ENERGY = `${ROOT}examples/cop-energy`;

const table = (name: string): Record<string, string>[] => csvRows(`${COP_ENERGY}/${name}.csv`);

/** Codes of the energy events as the archive has them, in the order of the example. */
export function eventCodes(): string[] {
  return table('events').map(({ id }) => id!.toUpperCase());
}

/** Who hosts what: the names of the organisations, byte for byte, and the codes of the events. */
export function hostRows(): { organisation: string; event: string }[] {
  const full = new Map(table('names').flatMap(({ entity, text, kind }) => (kind === 'FULL' ? [[entity, text!]] : [])));
  return table('participations').map(({ agent, event }) => ({
    organisation: full.get(agent)!,
    event: event!.toUpperCase(),
  }));
}
