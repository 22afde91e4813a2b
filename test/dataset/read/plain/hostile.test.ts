import { nothingDiffersInSilence } from './hostile.js';

test('a thousand hostile tables are read as they were written, or a problem says so', () =>
  nothingDiffersInSilence(1_000));
