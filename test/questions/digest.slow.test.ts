import { QUESTIONS } from '../../src/questions/index.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { digest } from './support/digest.js';

/** Arguments of the questions that need some. */
const ARGUMENTS: Record<string, string> = {
  absences: 'event: "event:hearing-dam-2024"',
  access: 'groupBy: { by: SECTOR }',
  brokerage: 'groupBy: { by: SECTOR }',
  eiIndex: 'groupBy: { by: SECTOR }, permutations: 100',
  recommendationTrail: 'id: "output:fish-pass"',
};

test('the digest of every question holds all of its numbers and codes, and changes with what was left out', async () => {
  const api = new Api(await withDataset('women-homeworkers', 'riverside'));
  for (const { name } of QUESTIONS.map(({ manual }) => manual)) {
    const given = ARGUMENTS[name] ?? '';
    const whole = await digest(api, name, given);
    expect([name, await digest(api, name, given)]).toEqual([name, whole]);
    const [scope, more] = ['scope: { datasets: ["women-homeworkers"] }', given].filter(Boolean);
    if (given.includes('"')) continue;
    expect([name, await digest(api, name, [scope, more].filter(Boolean).join(', '))]).not.toEqual([name, whole]);
  }
});
