import { DatasetProblems, problemsJson } from '../../dataset/problems/index.js';
import { print } from '../terminal/output.js';

/** As what is wrong with a dataset is told. */
export interface FormatOption {
  format: 'text' | 'json';
}

/**
 * Does what a command does; where problems stop it, and they are asked for as JSON, they go to standard output, all of
 * what was found among them. (As text they are told in any case.)
 */
export async function tellingAsJson<T>(dataset: string, { format }: FormatOption, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (format === 'json' && error instanceof DatasetProblems) {
      print(JSON.stringify({ dataset, problems: problemsJson(error.problems) }, undefined, 2));
    }
    throw error;
  }
}
