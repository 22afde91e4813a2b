import { CELL_PROBLEMS } from './catalogue_cells.js';
import { FILE_PROBLEMS } from './catalogue_files.js';
import { STATEMENT_PROBLEMS } from './catalogue_statements.js';
import type { ProblemKind } from './problem_kind.js';

export { CELL_PROBLEMS, FILE_PROBLEMS, STATEMENT_PROBLEMS };

const ALL = { ...FILE_PROBLEMS, ...CELL_PROBLEMS, ...STATEMENT_PROBLEMS };

export type ProblemCode = keyof typeof ALL;

/** Everything that reading and checking a dataset can report, by code. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = ALL;
