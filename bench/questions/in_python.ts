import type { Incidence } from '#src/measures/network/incidence.js';
import { writeFile } from 'node:fs/promises';
import { ROOT } from '../paths.js';
import type { Bench } from '../suite.js';
import type { Projection } from './projections.js';

export type Library = 'igraph' | 'networkx';

/** Writes the ties of an incidence as lines `agent event`. */
export async function writeIncidence({ agents, byAgent }: Incidence, path: string): Promise<void> {
  const lines: string[] = [];
  for (let agent = 0; agent < agents; agent++) {
    for (const event of byAgent.items.subarray(byAgent.offset[agent], byAgent.offset[agent + 1])) {
      lines.push(`${agent} ${event}\n`);
    }
  }
  await writeFile(path, lines.join(''));
}

/** Has a library project a written incidence, in a process of its own. `seconds`: the projection alone. */
export async function projectIn(
  { start }: Pick<Bench, 'start'>,
  python: string,
  library: Library,
  path: string,
): Promise<Projection & { seconds: number }> {
  const { stdout } = await start(python, [`${ROOT}bench/questions/projection.py`, library, path]).ended;
  return JSON.parse(stdout) as Projection & { seconds: number };
}
