import type { ProblemKind } from './problem_kind.js';

/** What can be wrong with a new version of a dataset beside what the graph has of it. Only an import finds it. */
export const PLAN_PROBLEMS = {
  RETRACTIONS: {
    severity: 'DOUBT',
    sentence: 'The graph has of this dataset what its new version says no more, such as {found}.',
    meaning:
      'The package, or a plain table read as the same table, no longer has what it said before: it was taken out, or corrected, so that a new row says it otherwise. [corrections.md](corrections.md) shows both. Rows that moved are no retractions.',
    meant: '--sync retracts it',
    instead: '--add keeps it beside the new version.',
    option: '--add',
  },
  OTHER_FILE: {
    severity: 'DOUBT',
    sentence: 'The dataset has {expected} live assertions of such rows from another file, {found}: both would stand.',
    meaning:
      'A plain table is imported under the name of a dataset that has live rows of this table from a file of another name. Where the new file is another part of the dataset, accept it; where it takes the other’s place, say so.',
    instead: '--replaces FILE, where this file takes the place of the other.',
    option: '--replaces FILE',
  },
  RETRACTED_BY_CURATOR: {
    severity: 'DOUBT',
    sentence: 'The row says again what a curator took back: {found}.',
    meaning:
      'A row says what `jejaring retract` took back, of the same fact and from the same source, if in a file of another name, with another quote or with a cell more. Accepted, it is a new assertion; the old one stays retracted.',
    instead: 'take the row out.',
  },
  OPTION_FILE: {
    severity: 'ERROR',
    sentence: 'The dataset has no live rows of this table from a file {found}. It has them from: {expected}.',
    meaning:
      '`--replaces FILE` names another file of the same dataset, from which rows of the same table were imported.',
  },
} satisfies Record<string, ProblemKind>;
