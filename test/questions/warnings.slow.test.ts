import { QUESTIONS } from '../../src/questions/index.js';
import type { WarningCode } from '../../src/questions/shared/warnings/codes.js';
import { warningText } from '../../src/texts/warning_text.js';
import { Api } from '../support/api.js';
import { withDataset } from '../support/datasets.js';
import { requiredArguments } from './support/required_arguments.js';

const ARGUMENTS: Record<string, string> = {
  ...requiredArguments('hearing-dam-2024', 'fish-pass'),
  eiIndex: 'groupBy: { by: SECTOR }, permutations: 100',
};

interface Warning {
  code: WarningCode;
  sentence: string;
  count: number;
  values: object;
}

test('the sentence of a warning is made of its code and values alone, and holds no number besides', async () => {
  const api = new Api(await withDataset('women-homeworkers', 'riverside'));
  const told = new Set<string>();
  for (const { name } of QUESTIONS.map(({ manual }) => manual)) {
    const scope = 'scope: { universe: LISTED, minEventSize: 1, expandNetworks: true }';
    const given = [scope, ARGUMENTS[name]].filter(Boolean).join(', ');
    const { answer } = await api.data<{ answer: { basis: { warnings: Warning[] } } }>(
      `{ answer: ${name}(${given}) { basis { warnings { code sentence count values } } } }`,
    );
    for (const { code, sentence, count, values } of answer.basis.warnings) {
      told.add(code);
      expect(warningText(code, values, 'en')).toBe(sentence);
      expect(count).toBeGreaterThan(0);
      const numbers = Object.values(values).map(String);
      const figures = Object.values(values).filter((value) => typeof value === 'number');
      for (const figure of figures) expect(warningText(code, values, 'id')).toContain(String(figure));
      const others = (sentence.match(/\b\d+\b/g) ?? []).filter((number) => !numbers.includes(number));
      expect([code, others.filter((number) => code !== 'SCOPE_FIELD_UNUSED' && number !== '1')]).toEqual([code, []]);
    }
  }
  expect(told.size).toBeGreaterThan(8);
});
