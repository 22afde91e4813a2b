import { spawnSync } from 'node:child_process';
import { EXAMPLE } from './example.js';

const frictionless = (...words: string[]) => spawnSync('frictionless', words, { cwd: EXAMPLE, encoding: 'utf8' });
const isThere = frictionless('--version').status === 0;

(isThere ? describe : describe.skip)(
  `frictionless${isThere ? '' : ' (skipped: the Python tool is not installed)'}`,
  () => {
    it('accepts the example', () => {
      const { status, stdout } = frictionless('validate', 'datapackage.json', '--json');
      const report = JSON.parse(stdout) as { valid: boolean; tasks: { name: string; errors: unknown[] }[] };
      expect(report.tasks.flatMap(({ name, errors }) => errors.map((error) => ({ name, error })))).toEqual([]);
      expect({ status, valid: report.valid }).toEqual({ status: 0, valid: true });
      expect(report.tasks).toHaveLength(13);
    });
  },
);
