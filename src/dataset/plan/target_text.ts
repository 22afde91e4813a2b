import type { FactTable } from '../../model/tables/index.js';
import { isFactTarget, keyCells, tableOf } from '../../model/tables/target.js';
import { shown } from '../problems/index.js';

/** A fact by its table and the cells of its key, or an entity by its id. */
export interface TargetCells {
  table: string;
  /** By column; blank ones are left out. */
  key: Record<string, string>;
}

export function targetCells(target: string): TargetCells {
  const table = tableOf(target);
  if (!isFactTarget(target)) return { table: table.name, key: { id: target } };
  const cells = Object.entries(keyCells(table as FactTable, target)).filter(([, cell]) => cell !== '');
  return { table: table.name, key: Object.fromEntries(cells) };
}

const PLAIN = /^[\p{L}\p{N}:._~/-]+$/u;

/** `participations organisation:jpri event:fgd`: other texts in quotation marks. */
export function targetText(target: string): string {
  const { table, key } = targetCells(target);
  return [table, ...Object.values(key).map((cell) => (PLAIN.test(cell) ? cell : shown(cell)))].join(' ');
}
