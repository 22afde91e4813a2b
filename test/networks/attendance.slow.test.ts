import type { SerializedGraph } from 'graphology-types';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSchema } from '../../src/schema.js';
import { testServer } from '../http/support/server.js';
import { withDataset } from '../support/datasets.js';
import { ROOT, temporaryFolder } from '../support/files.js';

const hasPython = spawnSync('python3', ['-c', 'import networkx']).status === 0;

/** The lines that docs/networks.md shows for a file with those left out. */
function documented(): string {
  const blocks = readFileSync(`${ROOT}docs/networks.md`, 'utf8').match(/```python\n[^]*?```/g)!;
  const [block, ...others] = blocks.filter((text) => text.includes('attendance.graphml'));
  expect(others).toEqual([]);
  return block!.replace(/```(python\n)?/g, '');
}

const PRINT = `
import json
print(json.dumps(sorted([*sorted([a, b]), weight] for a, b, weight in meetings.edges(data="weight"))))
print(sum(tie["counted"] is False and tie["weight"] == 0 for _, _, tie in g.edges(data=True)))
`;

(hasPython ? test : test.skip)(
  `networkx: the counted ties of a file with those left out project to coAttendance${hasPython ? '' : ' (skipped: networkx is not installed)'}`,
  async () => {
    const folder = temporaryFolder();
    const server = await testServer({
      database: await withDataset('women-homeworkers', 'riverside'),
      schema: await createSchema(),
    });
    const file = async (name: string): Promise<string> => (await server.fetch(`/export/${name}`)).text();
    writeFileSync(join(folder, 'attendance.graphml'), await file('attendance.graphml?includeUncounted=true'));
    const { edges } = JSON.parse(await file('coAttendance.graphology.json')) as SerializedGraph;
    await server.close();
    const { stdout, stderr } = spawnSync('python3', ['-c', documented() + PRINT], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    const [projected, leftOut] = stdout.trim().split('\n');
    const pairs = edges.map(({ source, target, attributes }) => [
      ...[source, target].sort(),
      attributes!['shared'] as number,
    ]);
    expect(pairs.length).toBeGreaterThan(100);
    expect(JSON.parse(projected!)).toEqual(pairs.sort((a, b) => (a.join() < b.join() ? -1 : 1)));
    expect(Number(leftOut)).toBeGreaterThan(0);
  },
);
