import type { Problem, ProblemCode } from '../../../src/dataset/problems/index.js';
import { PROBLEM_CASES, writePackage, type ProblemCase } from './problem_cases.js';

/** Seen in `datapackage.json` itself, so that they are put together by hand. */
const RESOURCES = [
  { name: 'outside', path: '../events.csv' },
  { name: 'names' },
  { name: 'missing', path: 'missing/events.csv' },
  { name: 'budget', path: 'budget.csv' },
];
const BY_HAND: Partial<Record<ProblemCode, Partial<Problem>>> = {
  DATASET_NAME: PROBLEM_CASES.DATASET_NAME.expected,
  PATH_OUTSIDE: { file: 'datapackage.json' },
  PACKAGE_INVALID: { file: 'datapackage.json', found: 'path of "names"' },
  FILE_MISSING: { file: 'missing/events.csv' },
  RESOURCE_IGNORED: PROBLEM_CASES.RESOURCE_IGNORED.expected,
  RESOURCE_REPEATED: { file: 'datapackage.json', found: '"CYCLE/issues.csv"' },
  FILE_NOT_LISTED: PROBLEM_CASES.FILE_NOT_LISTED.expected,
};
/** Hides all others. */
const ALONE: ProblemCode[] = ['PACKAGE_UNREADABLE'];

/** A package with one mistake of every kind that a package can have beside others, and where each of them is. */
export function everythingWrong(): { folder: string; expected: Map<ProblemCode, Partial<Problem>> } {
  const expected = new Map(Object.entries(BY_HAND) as [ProblemCode, Partial<Problem>][]);
  const files: Record<string, string | Buffer> = { 'event_links.csv': 'from,to,kind' };
  const resources: { name: string; path?: string }[] = [...RESOURCES];
  for (const [code, mistake] of Object.entries(PROBLEM_CASES) as [keyof typeof PROBLEM_CASES, ProblemCase][]) {
    if (!mistake.files || mistake.graph || expected.has(code) || ALONE.includes(code)) continue;
    for (const [file, text] of Object.entries(mistake.files)) {
      const path = file.includes('.csv') ? `${code}/${file}` : file;
      files[path] = text;
      if (path !== file) resources.push({ name: path.toLowerCase().replace('/', '-'), path });
    }
    const file = mistake.expected.file === undefined ? {} : { file: `${code}/${mistake.expected.file}` };
    expected.set(code, { ...mistake.expected, ...file });
  }
  resources.push({ name: 'again', path: 'CYCLE/issues.csv' });
  files['datapackage.json'] = JSON.stringify({ name: 'Demo Data', resources });
  return { folder: writePackage({ files }), expected };
}
