import type { NAME_PROBLEMS, ProblemCode } from '../../../src/dataset/problems/index.js';
import type { ProblemCase } from './problem_case.js';

/** One of each of what names may tell of who is who. */
export const NAME_CASES: Record<keyof typeof NAME_PROBLEMS & ProblemCode, ProblemCase> = {
  SAME_NAME: {
    plain: 'organisation,event\nRéseau A,E1\nReseau A,E2',
    expected: { file: 'table.csv', severity: 'DOUBT', row: 3, found: '"Reseau A"', count: 1 },
  },
  NAME_GARBLED: {
    plain: 'organisation,event\nSatu,E1\nSÃ©nÃ©gal,E1\nSÃO Satu,E1',
    expected: { file: 'table.csv', severity: 'WARNING', row: 3, found: '"SÃ©nÃ©gal"' },
  },
  SAME_NAME_ELSEWHERE: {
    plain: 'organisation,event\nSatu,E1\nRéseau A,E1',
    graph: { bearers: async (names) => names.map((folded) => ({ folded, id: `organisation:other-${folded.length}` })) },
    expected: {
      file: 'table.csv',
      severity: 'WARNING',
      found: '2 names are',
      expected:
        '"Satu" (organisation:demo-satu, and organisation:other-4), ' +
        '"Réseau A" (organisation:demo-reseau-a-abd92f, and organisation:other-8)',
    },
  },
  ID_TAKEN: {
    plain: 'organisation,event\norganisation:a,E1\nSatu,E1',
    graph: {
      namesElsewhere: async (ids) =>
        ids.map((id) => ({
          id,
          field: 'name',
          text: id === 'event:demo-e1' ? 'É1' : 'Tiga',
          dataset: 'known',
          isOfTwin: false,
        })),
    },
    expected: {
      file: 'table.csv',
      severity: 'DOUBT',
      row: 3,
      found: 'organisation:demo-satu',
      expected: '"Tiga" in known, "Satu" here',
    },
  },
};
