import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { requireFile, whyUnreadable } from '../../../../files/regular_file.js';
import { acceptanceOf, ProblemList, type Place } from '../../../problems/index.js';
import { MAPPING, type Mapping } from './mapping.js';
import { tellIssues } from './mapping_issues.js';
import { yamlValues } from './yaml_values.js';

const MEGABYTE = 1024 * 1024;

/** Keys that take a number or a truth value. */
const TYPED: readonly PropertyKey[] = ['headerRow', 'stripRole'];

/** Reads a mapping from a file. @throws DatasetProblems with everything that is wrong */
export async function readMapping(path: string): Promise<Mapping> {
  const file = basename(path);
  const problems = new ProblemList();
  const text = await textOf(path).catch((error: unknown) => {
    const why = whyUnreadable(error);
    if (why === undefined) throw error;
    return new Unreadable(why);
  });
  if (text instanceof Unreadable) problems.add('MAPPING_UNREADABLE', { file }, text.reason);
  problems.throwErrors();
  return parsedMapping(text as string, file);
}

/** @param file its name in problems @throws DatasetProblems with everything that is wrong */
export function parsedMapping(text: string, file: string): Mapping {
  const problems = new ProblemList();
  const yaml = yamlValues(text, isTyped, (code, at, found, expected) => {
    problems.add(code, { file, at }, found, expected);
  });
  const parsed = yaml && MAPPING.safeParse(yaml.value);
  if (yaml && parsed?.error) tellIssues(parsed.error.issues, yaml, file, problems);
  problems.throwErrors();
  const { accept, ...mapping } = parsed!.data!;
  return {
    ...mapping,
    ...(accept && { accept: Array.isArray(accept) ? acceptanceOf(accept) : accept }),
    text,
    placeOf: (keys): Place => ({ file, at: yaml!.at(keys) }),
  };
}

function isTyped(path: readonly PropertyKey[]): boolean {
  if (path[0] === 'accept') return path.length === 2;
  const isOption = path.length === 1 || (path[0] === 'tables' && path.length === 3);
  return isOption && TYPED.includes(path.at(-1)!);
}

class Unreadable {
  constructor(readonly reason: string) {}
}

async function textOf(path: string): Promise<string | Unreadable> {
  const { size } = await requireFile(path);
  if (size > MEGABYTE) return new Unreadable('it has more than 1 MB');
  const bytes = await readFile(path);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? new Unreadable('it is no text') : text;
  } catch {
    return new Unreadable('it is no text in UTF-8');
  }
}
