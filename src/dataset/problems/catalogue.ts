import { CELL_PROBLEMS } from './catalogue_cells.js';
import { FILE_PROBLEMS } from './catalogue_files.js';
import { MAPPING_PROBLEMS } from './catalogue_mapping.js';
import { NAME_PROBLEMS } from './catalogue_names.js';
import { PLAN_PROBLEMS } from './catalogue_plan.js';
import { STATEMENT_PROBLEMS } from './catalogue_statements.js';
import { TABLE_PROBLEMS } from './catalogue_tables.js';
import type { DoubtKind, ProblemKind } from './problem_kind.js';

export {
  CELL_PROBLEMS,
  FILE_PROBLEMS,
  MAPPING_PROBLEMS,
  NAME_PROBLEMS,
  PLAN_PROBLEMS,
  STATEMENT_PROBLEMS,
  TABLE_PROBLEMS,
};

const ALL = {
  ...FILE_PROBLEMS,
  ...MAPPING_PROBLEMS,
  ...CELL_PROBLEMS,
  ...TABLE_PROBLEMS,
  ...NAME_PROBLEMS,
  ...STATEMENT_PROBLEMS,
  ...PLAN_PROBLEMS,
};

export type ProblemCode = keyof typeof ALL;

/** The codes of what may be meant. */
export type DoubtCode = {
  [Code in ProblemCode]: (typeof ALL)[Code]['severity'] extends 'DOUBT' ? Code : never;
}[ProblemCode];

/** Everything that reading and checking a dataset can report, by code. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> & Readonly<Record<DoubtCode, DoubtKind>> = ALL;

export const isDoubtCode = (code: string): code is DoubtCode =>
  Object.hasOwn(PROBLEMS, code) && PROBLEMS[code as ProblemCode].severity === 'DOUBT';

/** Those that can be accepted, in the order of the alphabet. */
export const DOUBT_CODES: readonly DoubtCode[] = Object.keys(PROBLEMS)
  .filter(isDoubtCode)
  .filter((code) => PROBLEMS[code].meant === undefined)
  .sort();
