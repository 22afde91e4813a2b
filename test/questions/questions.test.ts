import { ANALYSES } from '../../src/questions/analyses.js';
import { QUESTIONS } from '../../src/questions/index.js';
import { SELECTION } from '../../src/questions/shared/analysis/selection.js';
import { createSchema } from '../../src/schema.js';

const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name).sort();

test('worker threads can compute what the questions ask, and nothing else', () => {
  const asked = QUESTIONS.flatMap(({ analyses }) => [...analyses]);
  expect(new Set(ANALYSES)).toEqual(new Set([SELECTION, ...asked]));
  expect(ANALYSES).toHaveLength(1 + asked.length);
  expect(new Set(names(ANALYSES)).size).toBe(ANALYSES.length);
});

test('the manual has an entry for each question, by the name of its field', async () => {
  const fields = (await createSchema()).getQueryType()!.getFields();
  const manuals = names(QUESTIONS.map(({ manual }) => manual));
  expect(new Set(manuals).size).toBe(QUESTIONS.length);
  for (const { manual } of QUESTIONS) expect(fields[manual.name]?.description).toContain(manual.question);
});
