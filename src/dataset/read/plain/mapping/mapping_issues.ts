import type { z } from 'zod';
import { didYouMean } from '../../../../collections/nearest.js';
import { shown, type ProblemList } from '../../../problems/index.js';
import { MAPPING } from './mapping.js';
import { READING } from './reading.js';
import type { YamlValues } from './yaml_values.js';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  record: 'columns or headers, each with what is said of it',
  object: 'keys with their values',
  array: 'a list',
  number: 'a whole number from 1',
  int: 'a whole number from 1',
  boolean: 'true or false',
};

/** What is expected where there is too little. */
const LEAST: Readonly<Record<string, string>> = {
  array: 'expected one at least',
  string: 'expected a text that is not empty',
  number: 'expected a whole number from 1',
  int: 'expected a whole number from 1',
};

/** Notes what of a mapping is not of the form that it has, each with its place. */
export function tellIssues(
  issues: readonly Issue[],
  { value, at }: YamlValues,
  file: string,
  problems: ProblemList,
): void {
  const all = issues.flatMap((issue) => flat(issue));
  const placed = all.map((issue) => ({ issue, at: at(issue.path) }));
  placed.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0));
  for (const { issue, at: place } of placed) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const known = knownAt(issue.path);
        const expected = didYouMean(key, known) || (known.length > 0 ? `Keys: ${known.join(', ')}.` : '');
        problems.add('MAPPING_KEY', { file, at: at([...issue.path, key]) }, shown(key), expected);
      }
    } else {
      problems.add('MAPPING_VALUE', { file, at: place }, foundAt(value, issue.path), expectedBy(issue, value));
    }
  }
}

/** Of a value that may have several forms, what is wrong with the one that it is nearest to. */
function flat(issue: Issue, before: readonly PropertyKey[] = []): Issue[] {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const ways = issue.errors.filter((way) => !way.some((one) => one.path.length === 0 && one.code === 'invalid_type'));
  const [nearest] = ways.toSorted((a, b) => a.length - b.length);
  return nearest ? nearest.flatMap((one) => flat(one, path)) : [{ ...issue, path }];
}

/** The keys that a mapping may have at a path. */
function knownAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(MAPPING.shape);
  if (path[0] === 'tables' && path.length === 2) return Object.keys(READING.shape);
  return path.at(-2) === 'kind' ? ['column', 'values', 'otherwise', 'organisation', 'person'] : [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

function foundAt(value: unknown, path: readonly PropertyKey[]): string {
  const found = valueAt(value, path);
  if (found === undefined) return `No key ${shown(String(path.at(-1)))}`;
  if (found === null) return 'Nothing';
  if (Array.isArray(found)) return 'A list';
  return typeof found === 'object'
    ? 'A group of keys'
    : shown(typeof found === 'string' ? found : JSON.stringify(found));
}

function expectedBy(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') return `expected ${TYPES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value') {
    const found = valueAt(value, issue.path);
    const near = typeof found === 'string' ? didYouMean(found, issue.values.map(String)) : '';
    return near === '' ? `expected one of ${issue.values.join(', ')}` : near.replace(/^D/, 'd').replace(/\?$/, '');
  }
  if (issue.code === 'invalid_key') return 'only doubts can be accepted';
  if (issue.code === 'too_small') return LEAST[issue.origin] ?? issue.message;
  if (issue.code === 'invalid_union') return 'expected a text, or keys that say what tells it';
  return issue.message;
}
