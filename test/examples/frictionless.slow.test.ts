import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/files.js';

const frictionless = (folder: string, ...words: string[]) =>
  spawnSync('frictionless', words, { cwd: ROOT + folder, encoding: 'utf8' });
const isThere = frictionless('examples', '--version').status === 0;

(isThere ? describe : describe.skip)(
  `frictionless${isThere ? '' : ' (skipped: the Python tool is not installed)'}`,
  () => {
    it.each([
      ['examples/women-homeworkers', 13],
      ['examples/riverside', 19],
      ['examples/cop-energy', 7],
    ])('accepts %s', (folder, tables) => {
      const { status, stdout } = frictionless(folder, 'validate', 'datapackage.json', '--json');
      const report = JSON.parse(stdout) as { valid: boolean; tasks: { name: string; errors: unknown[] }[] };
      expect(report.tasks.flatMap(({ name, errors }) => errors.map((error) => ({ name, error })))).toEqual([]);
      expect({ status, valid: report.valid }).toEqual({ status: 0, valid: true });
      expect(report.tasks).toHaveLength(tables);
    });
  },
);
